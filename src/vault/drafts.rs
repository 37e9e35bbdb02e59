//! Drafts: a whole document in LOCAL, replaced after each answer.

use std::fmt;

use serde_json::Value;
use time::OffsetDateTime;

use super::error::{BadFile, Error};
use super::{EventId, RecordId, Vault};
use crate::record::Kind;

/// A draft as it lies on disk.
#[derive(Clone, PartialEq)]
pub struct Draft {
    pub record: RecordId,
    pub kind: Kind,
    /// The revisions it was begun from; empty for a new record.
    pub parents: Vec<EventId>,
    /// When it was saved.
    pub saved: OffsetDateTime,
    pub body: Value,
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("record", &self.record)
            .field("kind", &self.kind)
            .field("saved", &self.saved)
            .finish_non_exhaustive()
    }
}

/// All drafts of this computer, newest first, and the files that are none or cannot be opened.
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    pub drafts: Vec<Draft>,
    pub bad: Vec<BadFile>,
}

impl Vault {
    /// Keeps a draft. When this returns `Ok`, it survives a power cut; when it fails, the earlier one still stands.
    /// Returns the time that it was saved with.
    ///
    /// # Errors
    /// [`Error::Disk`], [`Error::TooLarge`].
    pub fn save_draft(
        &mut self,
        record: RecordId,
        kind: &Kind,
        parents: &[EventId],
        body: &Value,
    ) -> Result<OffsetDateTime, Error> {
        todo!()
    }

    /// All drafts with their bodies.
    ///
    /// # Errors
    /// [`Error::Disk`] when the folder cannot be listed.
    pub fn drafts(&self) -> Result<Drafts, Error> {
        todo!()
    }

    /// One draft, if there is one.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Newer`], [`Error::Disk`].
    pub fn draft(&self, record: RecordId) -> Result<Option<Draft>, Error> {
        todo!()
    }

    /// Throws a draft away; nothing happens when there is none.
    ///
    /// # Errors
    /// [`Error::Disk`].
    pub fn discard_draft(&mut self, record: RecordId) -> Result<(), Error> {
        todo!()
    }
}
