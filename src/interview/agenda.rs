//! What would be asked now, in form order, and how far the conversation has come.

use super::tree::Flags;
use super::{Interview, Problem, Section, Spot, Step};
use crate::form::logic::Aspect;
use crate::form::{Form, Kind, Node, NodeId};

/// Worked out when somebody asks, and kept until something changes.
#[derive(Debug, Default)]
pub struct Agenda {
    pub steps: Vec<Step>,
    pub sections: Vec<Section>,
    /// Where each place comes in form order, relevant or not.
    pub order: Vec<u32>,
}

/// Section and question of each node, counted once for the whole form: the number of a question stays the same
/// whatever is answered before it, so that a list of topics can be sent ahead.
#[derive(Debug, Default)]
pub struct Numbering {
    of_node: Vec<(u32, u32)>,
}

impl Numbering {
    pub fn new(form: &Form) -> Numbering {
        let mut numbering = Numbering {
            of_node: vec![(0, 0); form.nodes.len()],
        };
        let mut section = 0;
        let mut question = 0;
        let mut loose = false;
        for &child in &form.node(Form::ROOT).children {
            let container = form.node(child).kind.is_container();
            if !container && !is_asked(form.node(child)) {
                continue;
            }
            if container || !loose {
                section += 1;
                question = 0;
            }
            loose = !container;
            numbering.number(form, child, section, &mut question);
        }
        numbering
    }

    fn number(&mut self, form: &Form, node: NodeId, section: u32, question: &mut u32) {
        let written = form.node(node);
        for &child in &written.children {
            self.number(form, child, section, question);
        }
        // "One more?" comes after what it repeats.
        if is_asked(written) || written.kind == Kind::Repeat {
            *question += 1;
            self.of_node[node.0 as usize] = (section, *question);
        } else {
            self.of_node[node.0 as usize] = (section, 0);
        }
    }

    fn get(&self, node: NodeId) -> (u32, u32) {
        self.of_node
            .get(node.0 as usize)
            .copied()
            .unwrap_or_default()
    }
}

/// What only heads a table is not: its words stand above the rows.
fn is_asked(node: &Node) -> bool {
    (node.kind.is_question() || node.kind == Kind::Note) && !node.heads
}

impl Interview {
    pub(super) fn agenda(&self) -> &Agenda {
        self.agenda.get_or_init(|| {
            let mut builder = Builder {
                interview: self,
                agenda: Agenda::default(),
                loose: false,
                next: 0,
            };
            builder.agenda.order = vec![u32::MAX; self.tree.slots.len()];
            builder.root();
            builder.agenda
        })
    }

    /// Everything that would be asked now, in form order, `Step::End` last.
    pub fn steps(&self) -> Vec<Step> {
        self.agenda().steps.clone()
    }

    /// The sections of the conversation that have something to ask now.
    pub fn sections(&self) -> Vec<Section> {
        self.agenda().sections.clone()
    }

    /// The number to read out: section and question, such as `03.02`; in a repeat also the instance, `03.02.1`.
    pub fn number(&self, step: Step) -> String {
        let (Step::Ask(spot) | Step::More(spot)) = step else {
            return String::new();
        };
        let Some(slot) = self.tree.slots.get(spot.0 as usize) else {
            return String::new();
        };
        let (section, question) = self.numbering.get(slot.node);
        let mut number = format!("{section:02}.{question:02}");
        for position in self.positions(spot.0) {
            number.push_str(&format!(".{position}"));
        }
        number
    }

    /// Numbers of the instances around a place, outermost first.
    fn positions(&self, place: u32) -> Vec<u32> {
        let mut found = Vec::new();
        let mut at = self.tree.slot(place).instance;
        while at != 0 {
            let instance = self.tree.instance(at);
            found.push(instance.position);
            at = instance.parent;
        }
        found.reverse();
        found
    }

    /// The step that is read out with this number: `03.02`, `3.2`, `3 2`.
    pub fn step_with_number(&self, number: &str) -> Option<Step> {
        let wanted = numbers(number)?;
        let matches = |step: &&Step| {
            let found = numbers(&self.number(**step)).unwrap_or_default();
            found == wanted || found.len() > wanted.len() && found.starts_with(&wanted)
        };
        self.agenda().steps.iter().find(matches).copied()
    }

    /// Is it answered, or marked with a status? A default that nobody has confirmed is no answer yet.
    pub fn is_answered(&self, step: Step) -> bool {
        let Step::Ask(spot) = step else { return false };
        let slot = self.tree.slots.get(spot.0 as usize);
        let answer = slot.and_then(|slot| slot.answer.as_deref());
        answer.is_some_and(|answer| {
            (answer.value.is_some() || answer.status.is_some()) && answer.at.is_some()
        })
    }

    /// The next step without an answer after `here`, round the end.
    pub fn next_unanswered(&self) -> Option<Step> {
        self.next_such(|step| match step {
            Step::Ask(spot) => self.counts(spot.0) && !self.is_answered(step),
            _ => false,
        })
    }

    /// The next step with a problem or an unanswered soft check after `here`, round the end.
    pub fn next_attention(&self) -> Option<Step> {
        self.next_such(|step| matches!(step, Step::Ask(spot) if self.needs_attention(spot.0)))
    }

    fn next_such(&self, wanted: impl Fn(Step) -> bool) -> Option<Step> {
        let steps = &self.agenda().steps;
        let here = self
            .index_of(self.here())
            .map_or(0, |index| index + 1)
            .min(steps.len());
        let (before, after) = steps.split_at(here);
        after
            .iter()
            .chain(before)
            .copied()
            .find(|step| wanted(*step))
    }

    /// Where a step stands in the agenda; for one that is not asked now, where the next one stands.
    pub(super) fn index_of(&self, step: Step) -> Option<usize> {
        let agenda = self.agenda();
        let (Step::Ask(spot) | Step::More(spot)) = step else {
            return agenda.steps.len().checked_sub(1);
        };
        let order = |step: &Step| match step {
            Step::Ask(spot) | Step::More(spot) => agenda
                .order
                .get(spot.0 as usize)
                .copied()
                .unwrap_or(u32::MAX),
            Step::End => u32::MAX,
        };
        let wanted = agenda
            .order
            .get(spot.0 as usize)
            .copied()
            .filter(|order| *order != u32::MAX)?;
        let index = agenda.steps.partition_point(|step| order(step) < wanted);
        (agenda.steps.get(index) == Some(&step)).then_some(index)
    }

    /// The first step after a place in form order, whether that is asked now or not.
    pub(super) fn first_after(&self, spot: Spot) -> Option<Step> {
        let agenda = self.agenda();
        let wanted = agenda
            .order
            .get(spot.0 as usize)
            .copied()
            .filter(|order| *order != u32::MAX)?;
        let later = |step: &&Step| match step {
            Step::Ask(spot) | Step::More(spot) => agenda
                .order
                .get(spot.0 as usize)
                .is_some_and(|order| *order > wanted),
            Step::End => true,
        };
        agenda.steps.iter().find(later).copied()
    }

    /// Notes and what cannot be changed do not count as questions.
    fn counts(&self, place: u32) -> bool {
        let slot = self.tree.slot(place);
        self.form.node(slot.node).kind.is_question() && !slot.flags.has(Flags::READ_ONLY)
    }

    /// A missing answer asks for attention only after somebody was there.
    fn needs_attention(&self, place: u32) -> bool {
        let slot = self.tree.slot(place);
        match self.problem(place) {
            Some(Problem::Required) => {
                let left = slot.flags.has(Flags::VISITED) && self.here() != Step::Ask(Spot(place));
                left || self.here() == Step::End
            }
            Some(_) => true,
            None => self.doubted(place),
        }
    }
}

fn numbers(text: &str) -> Option<Vec<u32>> {
    let parts = text
        .split(|sign: char| !sign.is_ascii_digit())
        .filter(|part| !part.is_empty());
    let numbers: Vec<u32> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
    (numbers.len() >= 2).then_some(numbers)
}

struct Builder<'a> {
    interview: &'a Interview,
    agenda: Agenda,
    /// The last section is one of questions outside every group.
    loose: bool,
    next: u32,
}

impl Builder<'_> {
    fn root(&mut self) {
        let mut children = Vec::new();
        let interview = self.interview;
        interview
            .tree
            .children(&interview.form, 0, |child| children.push(child));
        for child in children {
            let node = interview.form.node(interview.tree.slot(child).node);
            if node.kind.is_container() {
                self.loose = false;
                self.open(Some(child));
                self.visit(child, true);
            } else if is_asked(node) {
                if !self.loose {
                    self.loose = true;
                    self.open(None);
                    if let (Some(section), node) = (
                        self.agenda.sections.last_mut(),
                        interview.tree.slot(child).node,
                    ) {
                        section.number = interview.numbering.get(node).0 as usize;
                    }
                }
                self.visit(child, true);
            }
        }
        self.agenda.steps.push(Step::End);
        self.agenda
            .sections
            .retain(|section| !section.steps.is_empty());
        self.count();
    }

    fn open(&mut self, spot: Option<u32>) {
        let interview = self.interview;
        let node = spot.map(|place| interview.tree.slot(place).node);
        self.agenda.sections.push(Section {
            spot: spot.map(Spot),
            number: node.map_or(0, |node| interview.numbering.get(node).0 as usize),
            message: interview
                .form
                .node(node.unwrap_or(Form::ROOT))
                .message
                .clone(),
            steps: Vec::new(),
            answered: 0,
            total: 0,
            problems: 0,
        });
    }

    fn visit(&mut self, place: u32, around: bool) {
        let interview = self.interview;
        let slot = interview.tree.slot(place);
        let node = interview.form.node(slot.node);
        let relevant = around && slot.flags.has(Flags::RELEVANT);
        let more = interview.tree.is_range(place);
        if !more {
            self.put_in_order(place);
        }
        interview
            .tree
            .children(&interview.form, place, |child| self.visit(child, relevant));
        if more {
            self.put_in_order(place);
            if relevant && !interview.form.logic.has(slot.node, Aspect::RepeatCount) {
                self.step(Step::More(Spot(place)));
            }
        } else if relevant && is_asked(node) {
            self.step(Step::Ask(Spot(place)));
        }
    }

    fn put_in_order(&mut self, place: u32) {
        self.agenda.order[place as usize] = self.next;
        self.next += 1;
    }

    fn step(&mut self, step: Step) {
        self.agenda.steps.push(step);
        if let Some(section) = self.agenda.sections.last_mut() {
            section.steps.push(step);
        }
    }

    fn count(&mut self) {
        let interview = self.interview;
        for section in &mut self.agenda.sections {
            for step in &section.steps {
                let Step::Ask(spot) = *step else { continue };
                section.total += usize::from(interview.counts(spot.0));
                section.answered +=
                    usize::from(interview.counts(spot.0) && interview.is_answered(*step));
                section.problems += usize::from(interview.needs_attention(spot.0));
            }
        }
    }
}
