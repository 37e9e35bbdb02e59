//! A supervisor's verdict on a submitted session. Nobody changes an answer here.

use serde_json::json;

use super::office::record_id;
use super::sessions::is_sealing;
use super::{Desk, DeskError};
use crate::record::Kind;
use crate::vault::{EventType, NewEvent, Role};

/// What a supervisor decides about a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Back to its owner, who may lead it on.
    Return,
    /// Good as it stands.
    Approve,
}

impl Desk {
    /// Approves or returns a session as it was last sealed; `comment` goes to those who may read the session.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`], [`DeskError::NoSuchRecord`], or the disk refuses.
    pub fn review(
        &mut self,
        record: &str,
        verdict: Verdict,
        comment: &str,
    ) -> Result<(), DeskError> {
        let id = record_id(record)?;
        let office = self.office_mut()?;
        if office.vault.me().role != Role::Supervisor {
            return Err(DeskError::NotASupervisor);
        }
        let found = office.vault.history(id)?;
        let sealed = found
            .events
            .iter()
            .rev()
            .find(|event| is_sealing(&event.header.event));
        let sealed = sealed.ok_or_else(|| DeskError::NoSuchRecord {
            record: record.to_owned(),
        })?;
        let body = if comment.is_empty() {
            json!({})
        } else {
            json!({ "comment": comment })
        };
        office.vault.append(NewEvent {
            record: id,
            kind: Kind::Session,
            event: match verdict {
                Verdict::Return => EventType::Return,
                Verdict::Approve => EventType::Approve,
            },
            // The exact revision that was read.
            parents: vec![sealed.id],
            readers: sealed.header.readers.clone(),
            body,
        })?;
        office.lines = None;
        Ok(())
    }
}
