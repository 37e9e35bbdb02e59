//! A session that was sealed is taken up again: because it was returned, or something has to be put right.

use super::office::{Office, record_id};
use super::revisions::typed;
use super::sessions::SessionLine;
use super::{Conversation, Desk, DeskError};
use crate::record::{Kind, Session};
use crate::vault::{Event, EventType, RecordId};

impl Office {
    /// Did the person at the screen lead this session, or take it over? A verdict or a comment makes nobody its owner.
    pub(super) fn led(&self, record: RecordId, events: &[Event]) -> bool {
        let me = self.vault.me().id;
        let seals = |event: &Event| {
            let header = &event.header;
            let is_led = matches!(header.event, EventType::Submit | EventType::Resubmit);
            is_led && header.author == Some(me)
        };
        events.iter().any(seals) || self.vault.has_taken_over(record)
    }

    /// The same out of the index.
    pub(super) fn leads(&self, line: &SessionLine) -> bool {
        line.by == Some(self.vault.me().id) || self.vault.has_taken_over(line.record)
    }
}

impl Desk {
    /// Takes up a sealed session, as it stands now. What was sealed stays as it is; submitting adds to it.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], [`DeskError::NotForYou`] for a session that somebody else led,
    /// [`DeskError::NoSuchForm`], damage, or the disk refuses.
    pub fn reopen(&mut self, record: &str) -> Result<Conversation, DeskError> {
        let id = record_id(record)?;
        let office = self.office_mut()?;
        if office.vault.draft(id)?.is_some() {
            return self.resume(record);
        }
        let none = || DeskError::NoSuchRecord {
            record: record.to_owned(),
        };
        let found = office.vault.history(id)?;
        let standing = office.standing(id)?.ok_or_else(none)?;
        if !office.led(id, &found.events) {
            return Err(DeskError::NotForYou);
        }
        let session: Session = typed(&standing).ok_or_else(none)?;
        let body = super::office::document(&session)?;
        office
            .vault
            .save_draft(id, &Kind::Session, &standing.parents, &body)?;
        office.lines = None;
        self.resume(record)
    }
}
