//! Undo and redo. The trail remembers that something was taken back, but not what.

use time::OffsetDateTime;

use super::answers::Writing;
use super::{Interview, Spot};
use crate::form::expression::Cell;
use crate::record::{Given, TrailKind};

/// So many operations can be taken back.
const LONGEST: usize = 1_000;

/// What stood in an answer, apart from the remark (that is never taken back).
#[derive(Clone, PartialEq, Default)]
pub struct Standing {
    pub given: Option<Given>,
    pub kept_because: Option<String>,
    pub language: Option<String>,
    pub at: Option<OffsetDateTime>,
}

/// One change of the tree.
pub enum Change {
    Answer {
        place: u32,
        before: Standing,
        after: Standing,
    },
    /// A triggered calculation came out differently.
    Cell {
        place: u32,
        before: Cell,
        after: Cell,
    },
    Added {
        instance: u32,
    },
    Removed {
        instance: u32,
        index: usize,
    },
}

/// Everything that one act of a person brought about by hand or by a form's own writing.
pub struct Operation {
    pub at: u32,
    pub changes: Vec<Change>,
}

/// What can be taken back, and taken up again.
#[derive(Default)]
pub struct History {
    done: Vec<Operation>,
    undone: Vec<Operation>,
}

impl History {
    pub fn push(&mut self, operation: Operation) {
        self.undone.clear();
        if self.done.len() == LONGEST {
            self.done.remove(0);
        }
        self.done.push(operation);
    }
}

impl Interview {
    /// Takes back the last change; returns where it was. The trail remembers.
    pub fn undo(&mut self, now: OffsetDateTime) -> Option<Spot> {
        let operation = self.history.done.pop()?;
        self.now = now;
        self.undoing = true;
        for change in operation.changes.iter().rev() {
            match change {
                Change::Answer { place, before, .. } => self.put_back(*place, before),
                Change::Cell { place, before, .. } => self.put_cell(*place, before.clone()),
                Change::Added { instance } => drop(self.put_aside(*instance)),
                Change::Removed { instance, index } => self.bring(*instance, *index),
            }
        }
        Some(self.done_with(operation, TrailKind::Undone))
    }

    /// Takes up again what was taken back last.
    pub fn redo(&mut self, now: OffsetDateTime) -> Option<Spot> {
        let operation = self.history.undone.pop()?;
        self.now = now;
        self.undoing = true;
        for change in &operation.changes {
            match change {
                Change::Answer { place, after, .. } => self.put_back(*place, after),
                Change::Cell { place, after, .. } => self.put_cell(*place, after.clone()),
                Change::Added { instance } => self.bring(*instance, usize::MAX),
                Change::Removed { instance, .. } => drop(self.put_aside(*instance)),
            }
        }
        Some(self.done_with(operation, TrailKind::Redone))
    }

    fn done_with(&mut self, operation: Operation, kind: TrailKind) -> Spot {
        self.settle();
        self.undoing = false;
        let at = operation.at;
        match kind {
            TrailKind::Undone => self.history.undone.push(operation),
            _ => self.history.done.push(operation),
        }
        self.finish_operation(kind, at);
        self.take_changed();
        Spot(at)
    }

    fn put_back(&mut self, place: u32, standing: &Standing) {
        self.write(
            place,
            standing.given.clone(),
            Writing::Back(standing.clone()),
        );
    }
}
