//! Instances of repeats: made, brought in, put aside, counted.

use std::sync::Arc;

use super::Interview;
use super::tree::{MOST_INSTANCES, MOST_PLACES};
use crate::form::logic::Aspect;
use crate::form::{Form, Kind};

impl Interview {
    /// Makes the number of instances follow a count; a blank one is none. What is put aside comes back.
    pub(super) fn count(&mut self, place: u32, count: f64) {
        // A blank is not a number, and becomes 0 here.
        let wanted = (count.max(0.0) as usize).min(MOST_INSTANCES);
        while self.tree.live(place).len() > wanted {
            let Some(&last) = self.tree.live(place).last() else {
                break;
            };
            self.put_aside(last);
            if let Some(range) = self.tree.range_mut(place) {
                range.spare.insert(0, last);
            }
        }
        let before = self.tree.live(place).len();
        while self.tree.live(place).len() < wanted && self.tree.slots.len() < MOST_PLACES {
            let spare = self
                .tree
                .range(place)
                .and_then(|range| range.spare.first().copied());
            let instance = spare.unwrap_or_else(|| self.make(place));
            self.attach(instance, usize::MAX);
        }
        if self.tree.live(place).len() > before {
            self.regroup(place);
        }
    }

    /// Makes an instance of the repeat at a place, put aside, with its own first instances inside.
    pub(super) fn make(&mut self, place: u32) -> u32 {
        let form = Arc::clone(&self.form);
        let slot = self.tree.slot(place);
        let (scope, parent) = (form.layout.inside(slot.node), slot.instance);
        let instance = self.tree.grow(&form, scope, parent, place);
        let others = self
            .tree
            .range(place)
            .map_or(0, |range| range.live.len() + range.spare.len());
        self.identify(instance, (others + 1).to_string());
        self.open_block(&form, instance);
        instance
    }

    pub(super) fn identify(&mut self, instance: u32, identity: String) {
        if let Some(instance) = self.tree.instances.get_mut(instance as usize) {
            instance.identity = identity;
        }
    }

    /// An identity that nobody gives to another instance, at this computer or at another.
    pub(super) fn new_identity(&self) -> String {
        let micros = self.now.unix_timestamp_nanos() / 1000;
        format!("{micros:x}-{:x}", self.tree.instances.len())
    }

    /// Who the instances of a repeat are, unless they are known by their numbers.
    pub(super) fn identities(&self, live: &[u32]) -> Option<Vec<String>> {
        let identities: Vec<String> = live
            .iter()
            .map(|&instance| self.tree.instance(instance).identity.clone())
            .collect();
        let mut numbered = identities.iter().enumerate();
        let are_numbers = numbered.all(|(at, identity)| *identity == (at + 1).to_string());
        (!are_numbers).then_some(identities)
    }

    /// Fills a new block: fixed defaults, handed-in values, the first instance of each repeat inside.
    pub(super) fn open_block(&mut self, form: &Form, instance: u32) {
        let outside = std::mem::replace(&mut self.starting, true);
        let base = self.tree.base(instance);
        let scope = self.tree.instance(instance).scope;
        for (offset, &node) in form.layout.scope(scope).nodes.iter().enumerate() {
            let place = base + offset as u32;
            let written = form.node(node);
            if written.kind == Kind::Repeat {
                let counted = form.logic.has(node, Aspect::RepeatCount);
                if offset > 0 && !counted && !self.restoring {
                    let first = self.make(place);
                    self.tree.attach(first, 0);
                }
            } else {
                self.start_value(place, written);
            }
        }
        self.starting = outside;
    }

    /// Puts an instance into the conversation.
    pub(super) fn bring(&mut self, instance: u32, index: usize) {
        self.attach(instance, index);
        self.regroup(self.tree.instance(instance).range);
    }

    /// The same, for whoever brings in several and regroups them when all are there.
    fn attach(&mut self, instance: u32, index: usize) {
        let form = Arc::clone(&self.form);
        self.tree.attach(instance, index);
        self.wake(&form, instance);
    }

    /// Everything in an instance, and in those inside it, is worked out.
    pub(super) fn wake(&mut self, form: &Form, instance: u32) {
        let base = self.tree.base(instance);
        self.enqueue_block(instance);
        self.note(base);
        self.spread(form, base);
        let scope = self.tree.instance(instance).scope;
        for &inner in &form.layout.scope(scope).inner {
            let Some(repeat) = form.layout.scope(inner).repeat else {
                continue;
            };
            let place = self.tree.place(form, instance, repeat);
            for inside in self.tree.live(place).to_vec() {
                self.wake(form, inside);
            }
        }
    }

    /// Takes an instance out of the conversation; its answers stay with it.
    pub(super) fn put_aside(&mut self, instance: u32) -> Option<usize> {
        let range = self.tree.instance(instance).range;
        self.note(self.tree.base(instance));
        let index = self.tree.detach(instance);
        self.regroup(range);
        index
    }

    /// The instances of a repeat changed: their numbers, and whatever looks at all of them.
    fn regroup(&mut self, range: u32) {
        self.agenda.take();
        self.note(range);
        for instance in self.tree.live(range).to_vec() {
            let base = self.tree.base(instance);
            self.note(base);
        }
        self.tell(range);
    }
}
