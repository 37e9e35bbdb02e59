//! What stands at a place now.

use super::tree::Flags;
use super::values::{chosen, given_in, given_of, value_of};
use super::{Interview, Problem, Spot, State};
use crate::form::logic::Aspect;
use crate::form::{Kind, Node};
use crate::record::Given;

impl Interview {
    /// `/data`.
    pub fn root(&self) -> Spot {
        Spot(0)
    }

    /// The place of a spot. One that is not of this conversation means the root, so that no reading can fail.
    pub(super) fn place(&self, at: Spot) -> u32 {
        if (at.0 as usize) < self.tree.slots.len() {
            at.0
        } else {
            0
        }
    }

    /// The node of the form at a spot.
    pub fn node(&self, at: Spot) -> &Node {
        self.form.node(self.tree.slot(self.place(at)).node)
    }

    /// Is it one instance of a repeat (and not the repeat as a whole)?
    pub fn is_instance(&self, at: Spot) -> bool {
        self.tree.is_instance(self.place(at))
    }

    /// Does the number of instances of this repeat follow from an answer?
    pub fn is_counted(&self, at: Spot) -> bool {
        self.form
            .logic
            .has(self.tree.slot(self.place(at)).node, Aspect::RepeatCount)
    }

    /// `[n]` of the nearest repeat instance around it, from 1.
    pub fn position(&self, at: Spot) -> Option<usize> {
        let instance = self.tree.slot(self.place(at)).instance;
        (instance != 0).then(|| self.tree.instance(instance).position as usize)
    }

    /// What it lies in: a group, an instance, or the repeat of an instance.
    pub fn parent(&self, at: Spot) -> Option<Spot> {
        self.tree.parent(&self.form, self.place(at)).map(Spot)
    }

    /// What lies directly inside: of a repeat, its instances.
    pub fn children(&self, at: Spot) -> Vec<Spot> {
        let mut found = Vec::new();
        self.tree
            .children(&self.form, self.place(at), |child| found.push(Spot(child)));
        found
    }

    /// What stands at a spot now.
    pub fn state(&self, at: Spot) -> State {
        let place = self.place(at);
        let slot = self.tree.slot(place);
        let node = self.form.node(slot.node);
        let relevant = slot.flags.has(Flags::RELEVANT);
        State {
            relevant,
            required: slot.flags.has(Flags::REQUIRED),
            read_only: slot.flags.has(Flags::READ_ONLY)
                || !(node.kind.is_question() || node.kind.is_container()),
            given: if relevant { self.given(place) } else { None },
            problem: self.problem(place),
            warning: self.doubted(place),
            remark: slot
                .answer
                .as_ref()
                .and_then(|answer| answer.remark.clone()),
        }
    }

    /// What was answered and still stands, or what the form worked out.
    fn given(&self, place: u32) -> Option<Given> {
        let slot = self.tree.slot(place);
        let node = self.form.node(slot.node);
        if !node.kind.is_question() {
            return value_of(&slot.cell).map(Given::Value);
        }
        let given = slot.answer.as_deref().and_then(given_in)?;
        match given {
            // Choices that are not on offer now are kept, but do not stand.
            Given::Value(value) if node.kind.is_select() => {
                let empty = chosen(&value).is_empty();
                if slot.cell.is_blank() && !empty {
                    None
                } else {
                    given_of(node, &slot.cell).or(Some(Given::Value(value)))
                }
            }
            other => Some(other),
        }
    }

    /// Why what stands at a place does not stand as it is.
    pub(super) fn problem(&self, place: u32) -> Option<Problem> {
        let slot = self.tree.slot(place);
        let flags = slot.flags;
        if !flags.has(Flags::RELEVANT) {
            return None;
        }
        if flags.has(Flags::UNFIT) {
            return Some(Problem::Type);
        }
        if slot.cell.is_blank() {
            let marked = slot
                .answer
                .as_ref()
                .is_some_and(|answer| answer.status.is_some());
            return (flags.has(Flags::REQUIRED) && !marked).then_some(Problem::Required);
        }
        let node = self.form.node(slot.node);
        let outside = node.kind == Kind::Range && self.is_out_of_range(node, place);
        (flags.has(Flags::VIOLATED) || outside).then_some(Problem::Constraint)
    }

    /// A range has a start, an end and steps.
    fn is_out_of_range(&self, node: &Node, place: u32) -> bool {
        let parameter = |name: &str| {
            let text = node
                .parameters
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, text)| text);
            text.and_then(|text| text.trim().parse::<f64>().ok())
        };
        let number = self.tree.slot(place).cell.to_number(self.now.offset());
        let (start, end) = (
            parameter("start").unwrap_or(1.0),
            parameter("end").unwrap_or(10.0),
        );
        let step = parameter("step").unwrap_or(1.0).abs();
        let steps = (number - start) / step;
        let off = step > 0.0 && (steps - steps.round()).abs() > 1e-6;
        number < start.min(end) || number > start.max(end) || off
    }

    /// A soft check speaks up, and nobody has kept the answer with a reason.
    pub(super) fn doubted(&self, place: u32) -> bool {
        let slot = self.tree.slot(place);
        let kept = slot
            .answer
            .as_ref()
            .is_some_and(|answer| answer.kept_because.is_some());
        slot.flags.has(Flags::RELEVANT)
            && slot.flags.has(Flags::DOUBTED)
            && !slot.cell.is_blank()
            && !kept
    }
}
