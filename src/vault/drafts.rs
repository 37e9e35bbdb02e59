//! Drafts: a whole document in LOCAL, replaced after each answer.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use zeroize::Zeroizing;

use super::error::{BadFile, Error, Fault};
use super::events::event::FORMAT;
use super::ids::{EventId, MemberId, OfficeId, RecordId};
use super::keys::sealing::{self, LIMIT, file_limit, size_bucket};
use super::machine::disk::{self, At};
use super::machine::system::Access;
use super::machine::world::stamp;
use super::{Vault, layout};
use crate::record::{Extra, Kind};

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

/// The plaintext of `drafts/<record>.age`: this object in one line, then spaces up to a size bucket.
#[derive(Serialize, Deserialize)]
struct DraftLine<Body> {
    v: u64,
    vault: OfficeId,
    record: RecordId,
    kind: Kind,
    author: MemberId,
    parents: Vec<EventId>,
    #[serde(with = "time::serde::rfc3339")]
    saved: OffsetDateTime,
    body: Body,
    #[serde(flatten)]
    extra: Extra,
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
        let saved = stamp(&*self.world);
        let line = DraftLine {
            v: FORMAT,
            vault: self.office().clone(),
            record,
            kind: kind.clone(),
            author: self.me.id,
            parents: parents.to_vec(),
            saved,
            body,
            extra: Extra::new(),
        };
        let path = self.places.draft(&record);
        let mut text =
            Zeroizing::new(serde_json::to_vec(&line).map_err(|_| Error::Unusable("the document"))?);
        let size = size_bucket(text.len() + 1);
        if size > LIMIT {
            return Err(Error::TooLarge {
                size: text.len(),
                limit: LIMIT,
            });
        }
        text.push(b'\n');
        text.resize(size, b' ');
        let sealed = sealing::seal(&text, [&self.keys.member.to_public()]).at(&path)?;
        disk::replace(self.disk(), &path, &sealed, Access::Private)?;
        Ok(saved)
    }

    /// All drafts with their bodies.
    ///
    /// # Errors
    /// [`Error::Disk`] when the folder cannot be listed.
    pub fn drafts(&self) -> Result<Drafts, Error> {
        let folder = self.places.drafts();
        let mut found = Drafts::default();
        for file in self.disk().names(&folder).at(&folder)? {
            let path = format!("{}/{file}", layout::DRAFTS);
            let Some(record) = layout::record_of_draft(&file) else {
                found.bad.push(layout::bad(path, Fault::Foreign));
                continue;
            };
            match self.open_draft(record) {
                Ok(draft) => found.drafts.push(draft),
                Err(NoDraft::Bad(fault)) => found.bad.push(layout::bad(path, fault)),
                Err(NoDraft::Newer(_)) => found.bad.push(layout::bad(path, Fault::Newer)),
            }
        }
        found
            .drafts
            .sort_by_key(|draft| std::cmp::Reverse(draft.saved));
        Ok(found)
    }

    /// One draft, if there is one.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Newer`].
    pub fn draft(&self, record: RecordId) -> Result<Option<Draft>, Error> {
        let file = format!("{}/{record}{}", layout::DRAFTS, layout::AGE);
        match self.open_draft(record) {
            Ok(draft) => Ok(Some(draft)),
            Err(NoDraft::Bad(Fault::Missing)) => Ok(None),
            Err(NoDraft::Bad(fault)) => Err(Error::Damaged(layout::bad(file, fault))),
            Err(NoDraft::Newer(version)) => Err(Error::Newer { file, version }),
        }
    }

    /// Throws a draft away; nothing happens when there is none.
    ///
    /// # Errors
    /// [`Error::Disk`].
    pub fn discard_draft(&mut self, record: RecordId) -> Result<(), Error> {
        disk::remove(self.disk(), &self.places.draft(&record))
    }

    fn open_draft(&self, record: RecordId) -> Result<Draft, NoDraft> {
        let read = self
            .disk()
            .read(&self.places.draft(&record), file_limit(LIMIT));
        let sealed = read.map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => NoDraft::Bad(Fault::Missing),
            _ => NoDraft::Bad(Fault::Unreadable),
        })?;
        let text = sealing::open(&sealed, [&*self.keys.member], LIMIT)
            .map_err(|not| NoDraft::Bad(not.fault()))?;
        let line: DraftLine<Value> = serde_json::from_slice(text.trim_ascii())
            .map_err(|_| newer(&text).unwrap_or(NoDraft::Bad(Fault::Unreadable)))?;
        if line.v != FORMAT {
            return Err(NoDraft::Newer(line.v));
        }
        if line.record != record || line.vault != *self.office() {
            return Err(NoDraft::Bad(Fault::Misplaced));
        }
        Ok(Draft {
            record,
            kind: line.kind,
            parents: line.parents,
            saved: line.saved,
            body: line.body,
        })
    }
}

/// Why a draft does not open.
enum NoDraft {
    Bad(Fault),
    Newer(u64),
}

/// A later format that cannot be read as this one still says which it is.
fn newer(text: &[u8]) -> Option<NoDraft> {
    #[derive(Deserialize)]
    struct Version {
        v: u64,
    }
    let version: Version = serde_json::from_slice(text.trim_ascii()).ok()?;
    (version.v > FORMAT).then_some(NoDraft::Newer(version.v))
}
