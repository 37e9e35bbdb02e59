//! What is said about a submitted session: comments, and a supervisor's verdict. Nobody changes an answer here.

use super::office::record_id;
use super::thread::{Seen, saying};
use super::{Desk, DeskError};
use crate::vault::{Event, EventType, History, Role};

/// What a supervisor decides about a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Back to its owner, who may lead it on.
    Return,
    /// Good as it stands.
    Approve,
}

impl Desk {
    /// Approves or returns the revisions of a session that were read (`Reading::seen`), and no others. `words` go to
    /// those who may read the session; a return needs words, here or as comments on these revisions.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`], [`DeskError::NoSuchRecord`], [`DeskError::NewerRevision`] when the session has
    /// changed since it was read, [`DeskError::NothingWritten`], or the disk refuses.
    pub fn review(
        &mut self,
        record: &str,
        verdict: Verdict,
        words: &str,
        seen: &Seen,
    ) -> Result<(), DeskError> {
        if self.office()?.vault.me().role != Role::Supervisor {
            return Err(DeskError::NotASupervisor);
        }
        let found = self.events_of(record)?;
        if Seen::newest(&found.events) != *seen {
            return Err(DeskError::NewerRevision);
        }
        let words = words.trim();
        let needs_words = verdict == Verdict::Return && !has_comments(&found.events, seen);
        if needs_words && words.is_empty() {
            return Err(DeskError::NothingWritten);
        }
        let event = match verdict {
            Verdict::Return => EventType::Return,
            Verdict::Approve => EventType::Approve,
        };
        // The exact revisions that were read, and after all that was said about them.
        let mut parents = seen.ids().to_vec();
        parents.extend(found.heads());
        parents.sort();
        parents.dedup();
        let new = saying(&found.events, event, parents, seen.body(None, words));
        self.say(record, new)
    }

    /// Says something about a question of a session, or about all of it. The owner of a session and the supervisors
    /// may; it stays for good.
    ///
    /// # Errors
    /// [`DeskError::NothingWritten`], [`DeskError::NoSuchRecord`], [`DeskError::NotForYou`], or the disk refuses.
    pub fn comment(
        &mut self,
        record: &str,
        path: Option<&str>,
        words: &str,
        seen: &Seen,
    ) -> Result<(), DeskError> {
        let words = words.trim();
        if words.is_empty() {
            return Err(DeskError::NothingWritten);
        }
        let found = self.events_of(record)?;
        let body = seen.body(path, words);
        let new = saying(&found.events, EventType::Comment, found.heads(), body);
        self.say(record, new)
    }

    /// Everything that has come to a session by now.
    fn events_of(&mut self, record: &str) -> Result<History, DeskError> {
        let id = record_id(record)?;
        let office = self.office_mut()?;
        office.refresh()?;
        Ok(office.vault.history(id)?)
    }

    fn say(&mut self, record: &str, new: Option<crate::vault::NewEvent>) -> Result<(), DeskError> {
        let new = new.ok_or_else(|| DeskError::NoSuchRecord {
            record: record.to_owned(),
        })?;
        let office = self.office_mut()?;
        office.vault.append(new)?;
        office.lines = None;
        Ok(())
    }
}

fn has_comments(events: &[Event], seen: &Seen) -> bool {
    let mut comments = events
        .iter()
        .filter(|event| event.header.event == EventType::Comment);
    comments.any(|event| seen.is_named_by(event))
}
