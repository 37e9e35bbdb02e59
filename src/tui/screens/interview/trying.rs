//! A form that is tried out and changed at the same time: it is read again without leaving the question.

use crate::desk::{DeskError, Reloaded};
use crate::tui::shared::Shared;

use super::{InterviewPage, Said, Speaker};

impl InterviewPage {
    /// Goes on in the form as it is now; what was typed is taken along.
    pub(super) fn reloaded(&mut self, reloaded: &Reloaded, shared: &Shared) {
        self.commit(shared.now);
        self.interview = reloaded.take_up(&self.interview, shared.now);
        self.speaker
            .replace(Speaker::new(reloaded.catalogs.clone()));
        self.told = None;
        self.arrive(shared);
        self.said = Some(match &reloaded.fault {
            Some(fault) => Said::Words(fault.clone()),
            None => Said::Message("ui-preview-reloaded"),
        });
    }

    /// The form has faults: the conversation goes on in the one before, and the first fault is told.
    pub(super) fn not_reloaded(&mut self, error: &DeskError, shared: &Shared) {
        let first = match error {
            DeskError::FaultyForm(fault) => fault.first(),
            _ => None,
        };
        self.said = Some(Said::Words(first.unwrap_or_else(|| shared.error(error))));
    }
}
