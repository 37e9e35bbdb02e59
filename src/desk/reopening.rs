//! A session that was sealed is taken up again: because it was returned, or something has to be put right.

use super::office::record_id;
use super::revisions::typed;
use super::{Conversation, Desk, DeskError};
use crate::record::{Kind, Session};

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
        let me = office.vault.me().id;
        let found = office.vault.history(id)?;
        let is_mine = found
            .events
            .iter()
            .any(|event| event.header.author == Some(me));
        let standing = office.standing(id)?.ok_or_else(none)?;
        if found.events.is_empty() || !is_mine {
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
