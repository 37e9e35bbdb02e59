//! A form is tried out, one line at a time.

use std::io;

use super::conversation::{self, Leading};
use super::talk::Talk;
use crate::desk::{Desk, DeskError, Speaker};
use crate::language::Arg;

/// Leads the conversation that is tried out; `watch`: its files are read again when they change.
pub(super) fn page(desk: &mut Desk, talk: &mut Talk<'_>, watch: bool) -> io::Result<()> {
    talk.say("ui-preview-begin", &[])?;
    let watch = watch.then(|| desk.watch());
    match desk.begin_preview() {
        Ok(conversation) => conversation::lead(desk, talk, conversation, watch),
        Err(error) => talk.error(&error),
    }
}

impl Leading<'_, '_> {
    /// Takes up the form as it is now, when one of its files has changed since the last question.
    pub(super) fn look_at_files(&mut self) -> io::Result<()> {
        let changed = self.watch.as_mut().is_some_and(|watch| watch.has_changed());
        if !changed {
            return Ok(());
        }
        let reloaded = match self.desk.reload() {
            Ok(reloaded) => reloaded,
            Err(DeskError::FaultyForm(fault)) => {
                let first = fault.first().unwrap_or_default();
                return self.talk.line(&format!("! {first}"));
            }
            Err(error) => return self.talk.error(&error),
        };
        let now = self.now();
        self.interview = reloaded.take_up(&self.interview, now);
        self.speaker = Speaker::new(reloaded.catalogs.clone());
        self.talk.catalogs = reloaded.catalogs;
        match reloaded.fault {
            Some(fault) => {
                let args = [("fault", Arg::Text(fault))];
                self.talk.say("ui-preview-reloaded-with-fault", &args)
            }
            None => self.talk.say("ui-preview-reloaded", &[]),
        }
    }
}
