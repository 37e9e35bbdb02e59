//! Brings everything that depends on a change up to date, and nothing else.

use std::sync::Arc;

use super::Interview;
use super::answers::Writing;
use super::history::Change;
use super::sight::Sight;
use super::tree::Flags;
use super::values::{cell_of, given_of};
use crate::form::expression::evaluate::{View, evaluate, holds};
use crate::form::expression::{Cell, Value};
use crate::form::logic::{Aspect, Body};
use crate::form::{Form, NodeId};
use crate::record::Given;

impl Interview {
    pub(super) fn sight(&self) -> Sight<'_> {
        Sight {
            form: &self.form,
            tree: &self.tree,
            now: self.now,
            seed: self.paper.seed,
            random: &self.random,
            words: self.words.as_ref(),
        }
    }

    /// Notes a place whose state changed.
    pub(super) fn note(&mut self, place: u32) {
        if self.tree.slot_mut(place).flags.put(Flags::CHANGED, true) {
            self.changed.push(place);
        }
    }

    /// The changed places, noted since the last call.
    pub(super) fn take_changed(&mut self) -> Vec<u32> {
        let changed = std::mem::take(&mut self.changed);
        for &place in &changed {
            self.tree.slot_mut(place).flags.put(Flags::CHANGED, false);
        }
        changed
    }

    fn enqueue(&mut self, rule: u32, place: u32) {
        let bit = self.form.logic.rules[rule as usize].aspect.bit();
        let queued = &mut self.tree.slot_mut(place).queued;
        if *queued & bit == 0 {
            *queued |= bit;
            self.queue.push(rule, place);
        }
    }

    /// Enqueues what reads the value of a place.
    pub(super) fn tell(&mut self, place: u32) {
        let slot = self.tree.slot(place);
        let (node, instance) = (slot.node, slot.instance);
        self.tell_of(node, instance);
    }

    fn tell_of(&mut self, node: NodeId, instance: u32) {
        let form = Arc::clone(&self.form);
        for dependent in form.logic.dependents(node) {
            if dependent.trigger && (self.starting || self.restoring) {
                continue;
            }
            let anchor = self.tree.enclosing(&form, instance, dependent.anchor);
            if let Some(offset) = dependent.offset {
                self.enqueue(dependent.rule, self.tree.base(anchor) + offset);
                continue;
            }
            let target = form.logic.rules[dependent.rule as usize].node;
            let place = form.layout.place(target);
            for inside in self.tree.below(&form, anchor, place.scope) {
                self.enqueue(dependent.rule, self.tree.base(inside) + place.offset);
            }
        }
    }

    /// Everything in an instance's block waits to be worked out.
    pub(super) fn enqueue_block(&mut self, instance: u32) {
        let form = Arc::clone(&self.form);
        let (scope, base) = (self.tree.instance(instance).scope, self.tree.base(instance));
        for &rule in &form.logic.of_scope[scope as usize] {
            let written = &form.logic.rules[rule as usize];
            if !written.triggered {
                self.enqueue(rule, base + form.layout.place(written.node).offset);
            }
        }
    }

    /// Enqueues the rules whose result changes with the language.
    pub(super) fn enqueue_wordy(&mut self) {
        let form = Arc::clone(&self.form);
        for &rule in &form.logic.wordy {
            let written = &form.logic.rules[rule as usize];
            let place = form.layout.place(written.node);
            if !written.triggered && written.aspect != Aspect::Default {
                for instance in self.tree.below(&form, 0, place.scope) {
                    self.enqueue(rule, self.tree.base(instance) + place.offset);
                }
            }
        }
    }

    /// Runs what waits until nothing waits any more.
    pub(super) fn settle(&mut self) {
        let form = Arc::clone(&self.form);
        // Rules that read earlier results of their own might never come to rest.
        let mut patience = 64 + 4 * self.tree.instances.len();
        while let Some((rule, mut places)) = self.queue.pop() {
            let written = &form.logic.rules[rule as usize];
            let endless = written.looks_around && patience == 0;
            if written.looks_around {
                places.sort_by_key(|&place| {
                    self.tree.instance(self.tree.slot(place).instance).position
                });
                patience = patience.saturating_sub(1);
            }
            for &place in &places {
                self.tree.slot_mut(place).queued &= !written.aspect.bit();
                if !endless && self.tree.is_attached(place) {
                    self.run(&form, rule, place);
                }
            }
            self.queue.give_back(rule, places);
        }
    }

    fn run(&mut self, form: &Form, rule: u32, place: u32) {
        let rule = &form.logic.rules[rule as usize];
        let view = View::at(self.tree.slot(place).instance, place);
        let Body::Expr(expr) = &rule.body else {
            self.refresh(place);
            return;
        };
        match rule.aspect {
            Aspect::Relevant => {
                let own = holds(expr, &self.sight(), view);
                if self.tree.slot_mut(place).flags.put(Flags::OWN, own) {
                    self.spread(form, place);
                }
            }
            Aspect::Required => self.flag(place, Flags::REQUIRED, holds(expr, &self.sight(), view)),
            Aspect::ReadOnly => {
                self.flag(place, Flags::READ_ONLY, holds(expr, &self.sight(), view))
            }
            Aspect::Constraint => {
                self.flag(place, Flags::VIOLATED, !holds(expr, &self.sight(), view))
            }
            Aspect::Warning => self.flag(place, Flags::DOUBTED, !holds(expr, &self.sight(), view)),
            Aspect::Calculation => {
                if !(self.restoring && self.keeps_value(place, rule.fleeting)) {
                    let value = evaluate(expr, &self.sight(), view);
                    self.calculated(place, value, rule.triggered);
                }
            }
            Aspect::Default => {
                if self.tree.slot(place).answer.is_none() && !self.restoring {
                    let value = evaluate(expr, &self.sight(), view);
                    self.fill(place, value);
                }
            }
            Aspect::RepeatCount => {
                let count = evaluate(expr, &self.sight(), view).to_number(self.now.offset());
                self.count(place, count);
            }
            Aspect::Seed | Aspect::ChoiceFilter => self.refresh(place),
        }
    }

    fn flag(&mut self, place: u32, flag: Flags, on: bool) {
        if self.tree.slot_mut(place).flags.put(flag, on) {
            self.note(place);
        }
    }

    /// While a draft is taken up: does a calculation keep what was saved? Someone may have changed it by hand, or it
    /// would come out differently now (`uuid()`).
    fn keeps_value(&self, place: u32, fleeting: bool) -> bool {
        let slot = self.tree.slot(place);
        let asked = self.form.node(slot.node).kind.is_question();
        (asked || fleeting)
            && slot
                .answer
                .as_ref()
                .is_some_and(|answer| answer.value.is_some())
    }

    /// A calculation came out.
    fn calculated(&mut self, place: u32, value: Value, triggered: bool) {
        let slot = self.tree.slot(place);
        let asked = self.form.node(slot.node).kind.is_question();
        // What is not a pure consequence of the answers is put back by the undoing itself.
        if self.undoing && (asked || triggered) {
            return;
        }
        if asked {
            self.fill(place, value);
            return;
        }
        let cell = value.into_cell();
        if triggered && cell != slot.cell {
            self.journal.push(Change::Cell {
                place,
                before: slot.cell.clone(),
                after: cell.clone(),
            });
        }
        self.put_cell(place, cell);
    }

    /// Writes what the form itself answers (a default, a calculation on a question).
    pub(super) fn fill(&mut self, place: u32, value: Value) {
        let node = self.form.node(self.tree.slot(place).node);
        let cell = value.into_cell();
        if !node.kind.is_question() {
            self.put_cell(place, cell);
            return;
        }
        let given = given_of(node, &cell);
        let same = match (&given, &self.tree.slot(place).answer) {
            (None, None) => true,
            (Some(given), Some(answer)) => super::values::given_in(answer).as_ref() == Some(given),
            _ => false,
        };
        if !same {
            self.write(place, given, Writing::Form);
        }
    }

    /// Changes what expressions read at a place, and tells those that read it.
    pub(super) fn put_cell(&mut self, place: u32, cell: Cell) {
        let slot = self.tree.slot_mut(place);
        if slot.cell == cell {
            return;
        }
        slot.cell = cell;
        let relevant = slot.flags.has(Flags::RELEVANT);
        self.note(place);
        if relevant {
            self.tell(place);
        }
    }

    /// Works out what of an answer stands: of a select, the choices on offer.
    pub(super) fn refresh(&mut self, place: u32) {
        let slot = self.tree.slot(place);
        let node = self.form.node(slot.node);
        let given = slot.answer.as_deref().and_then(super::values::given_in);
        let cell = match &given {
            Some(Given::Value(value))
                if node.kind.is_select()
                    && self.form.logic.has(slot.node, Aspect::ChoiceFilter) =>
            {
                let rows = self.rows_on_offer(place);
                super::values::cell_among(value, |choice| self.stands(node, &rows, choice))
            }
            Some(Given::Value(value)) if node.kind.is_select() => {
                super::values::cell_among(value, |choice| self.is_choice(node, choice))
            }
            Some(Given::Value(value)) => cell_of(node, value),
            _ => Cell::Blank,
        };
        self.note(place);
        self.put_cell(place, cell);
    }

    /// Hands relevance down from a place.
    pub(super) fn spread(&mut self, form: &Form, place: u32) {
        let mut waiting = vec![place];
        while let Some(place) = waiting.pop() {
            let around = self.tree.parent(form, place);
            let around =
                around.is_none_or(|parent| self.tree.slot(parent).flags.has(Flags::RELEVANT));
            let slot = self.tree.slot_mut(place);
            let relevant = around && slot.flags.has(Flags::OWN);
            if !slot.flags.put(Flags::RELEVANT, relevant) {
                continue;
            }
            let speaks = !slot.cell.is_blank() || slot.answer.is_some();
            let node = slot.node;
            self.agenda.take();
            self.note(place);
            if form.node(node).kind.is_container() {
                self.tree.children(form, place, |child| waiting.push(child));
            } else if speaks {
                self.tell(place);
            }
        }
    }
}
