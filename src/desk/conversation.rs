//! One conversation from its begin to the sealed record.

use time::OffsetDateTime;

use super::home::PersonCard;
use super::{Desk, DeskError};
use crate::interview::{Interview, Notice};
use crate::language::Tag;
use crate::record::Session;

/// Whom a conversation is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// A person that the office does not know yet; gets a case label of its own.
    New,
    /// Record id of a person.
    Person(String),
    /// A form about a business or an incident.
    Nobody,
}

/// What a conversation begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// Form id.
    pub form: String,
    pub whom: Whom,
    /// The consultant's first.
    pub languages: Vec<Tag>,
}

/// A conversation under way. The interview belongs to the caller; it comes back as [`Interview::session`].
pub struct Conversation {
    pub record: String,
    pub interview: Interview,
    /// Nobody for forms about a business or an incident.
    pub person: Option<PersonCard>,
    /// What the person at the screen must be told after resuming.
    pub notices: Vec<Notice>,
}

/// A draft that is on disk for certain: written, synced, renamed, and the folder synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    pub at: OffsetDateTime,
}

/// A session that is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submitted {
    pub record: String,
    /// Record id of the person, when the conversation is about one.
    pub person: Option<String>,
    /// Id of the event: SHA-256 of its signed line, in hex.
    pub event: String,
    pub at: OffsetDateTime,
}

impl Desk {
    /// The languages in which a conversation with this person would be led: the program's own, then the person's.
    pub fn languages_for(&self, whom: &Whom) -> Vec<Tag> {
        let _ = whom;
        todo!()
    }

    /// Begins a conversation and saves its first draft.
    ///
    /// # Errors
    /// [`DeskError::NoSuchForm`], [`DeskError::FaultyForm`], [`DeskError::NoSuchRecord`], or the disk refuses.
    pub fn begin(&mut self, beginning: Beginning) -> Result<Conversation, DeskError> {
        let _ = beginning;
        todo!()
    }

    /// Takes up a draft where it stopped.
    ///
    /// # Errors
    /// [`DeskError::DamagedDraft`], [`DeskError::NoSuchForm`], [`DeskError::FaultyForm`].
    pub fn resume(&mut self, record: &str) -> Result<Conversation, DeskError> {
        let _ = record;
        todo!()
    }

    /// Keeps the draft. When this returns `Ok`, it survives a power cut.
    ///
    /// # Errors
    /// [`DeskError::DiskFull`], [`DeskError::ReadOnly`], …: the earlier draft still stands, the answer is in memory.
    pub fn save(&mut self, record: &str, session: &Session) -> Result<Saved, DeskError> {
        let _ = (record, session);
        todo!()
    }

    /// Seals a finished session ([`Interview::finish`]) and updates the person's own record from the answers that
    /// feed it. The draft goes only after the event is on disk; done twice, it is sealed once.
    ///
    /// # Errors
    /// As [`Desk::save`]; the draft still stands.
    pub fn submit(&mut self, record: &str, session: &Session) -> Result<Submitted, DeskError> {
        let _ = (record, session);
        todo!()
    }

    /// Throws a draft away. There is no way back: ask first.
    pub fn discard(&mut self, record: &str) -> Result<(), DeskError> {
        let _ = record;
        todo!()
    }
}
