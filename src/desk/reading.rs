//! Reading a submitted session again.

use time::OffsetDateTime;

use super::home::{PersonCard, SessionState};
use super::{Desk, DeskError};
use crate::interview::{Interview, Notice};

/// A submitted session, to be read. Nothing that is done to the interview is kept.
pub struct Reading {
    pub record: String,
    pub interview: Interview,
    pub person: Option<PersonCard>,
    pub state: SessionState,
    /// The form differs from the one it was led with, answers nobody asks for now.
    pub notices: Vec<Notice>,
    /// What happened to it, oldest first.
    pub history: Vec<HistoryEntry>,
}

/// One signed event of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    pub who: String,
    pub at: OffsetDateTime,
    /// Message of what was done (`ui-history-submitted`).
    pub message: String,
    /// The signature is that of a member of this office.
    pub verified: bool,
}

impl Desk {
    /// Opens a session to read it: its owner, or a supervisor of the office.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], [`DeskError::NotForYou`], [`DeskError::NoSuchForm`], damage.
    pub fn read(&mut self, record: &str) -> Result<Reading, DeskError> {
        let _ = record;
        todo!()
    }
}
