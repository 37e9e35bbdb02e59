//! What expressions see of a conversation.

use std::cell::RefCell;

use time::OffsetDateTime;

use super::tree::{Flags, Tree};
use crate::form::expression::evaluate::World;
use crate::form::expression::random::Stream;
use crate::form::expression::{Cell, Words};
use crate::form::table::Table;
use crate::form::{ChoiceList, Form};
use crate::record::Status;

/// A read-only view for one evaluation.
pub struct Sight<'a> {
    pub form: &'a Form,
    pub tree: &'a Tree,
    pub now: OffsetDateTime,
    pub seed: u64,
    pub random: &'a RefCell<Stream>,
    pub words: &'a dyn Words,
}

impl World for Sight<'_> {
    fn cell(&self, place: u32) -> Cell {
        let slot = self.tree.slot(place);
        if slot.flags.has(Flags::RELEVANT) {
            slot.cell.clone()
        } else {
            Cell::Blank
        }
    }

    fn kept(&self, place: u32) -> Cell {
        self.tree.slot(place).cell.clone()
    }

    fn status(&self, place: u32) -> &'static str {
        let slot = self.tree.slot(place);
        let status = slot.answer.as_ref().and_then(|answer| answer.status);
        match status.filter(|_| slot.flags.has(Flags::RELEVANT)) {
            None => "",
            Some(Status::DontKnow) => "dont_know",
            Some(Status::Refused) => "refused",
            Some(Status::NotApplicable) => "not_applicable",
        }
    }

    fn outer(&self, instance: u32, levels: u8) -> u32 {
        (0..levels).fold(instance, |at, _| self.tree.instance(at).parent)
    }

    fn base(&self, instance: u32) -> u32 {
        self.tree.base(instance)
    }

    fn instances(&self, place: u32) -> &[u32] {
        self.tree.live(place)
    }

    fn position(&self, instance: u32) -> usize {
        (self.tree.instance(instance).position as usize).max(1)
    }

    fn now(&self) -> OffsetDateTime {
        self.now
    }

    fn seed(&self) -> u64 {
        self.seed
    }

    fn random<R>(&self, draw: impl FnOnce(&mut Stream) -> R) -> R {
        draw(&mut self.random.borrow_mut())
    }

    fn words(&self) -> &dyn Words {
        self.words
    }

    fn version(&self) -> &str {
        &self.form.version
    }

    fn list(&self, list: usize) -> Option<&ChoiceList> {
        self.form.lists.get(list)
    }

    fn columns(&self, list: usize) -> Option<&Table> {
        self.form.columns.get(list)
    }

    fn table(&self, instance: usize) -> Option<&Table> {
        self.form.instances.get(instance)
    }
}
