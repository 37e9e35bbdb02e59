//! The open office: its vault, its profile, and what the screens keep asking for.

use std::collections::HashMap;
use std::ops::ControlFlow;

use serde_json::Value;

use super::drafts::ProgressCache;
use super::index::Summaries;
use super::revisions::typed;
use super::search::Lines;
use super::{DeskError, Shelf};
use crate::office::{Profile, SessionReaders};
use crate::record::Kind;
use crate::vault::{
    BadFile, Entry, EventId, EventType, MemberId, NewEvent, Readers, RecordId, Vault,
};

/// An open office.
pub(super) struct Office {
    pub(super) vault: Vault,
    /// Forms, to look sessions through when they are taken into the index.
    shelf: Shelf,
    /// None in an office whose profile cannot be read.
    pub(super) profile: Option<Profile>,
    /// What each draft under way was begun from.
    pub(super) parents: HashMap<RecordId, Vec<EventId>>,
    /// Files that were not what they should be when the vault was last looked through.
    pub(super) bad: Vec<BadFile>,
    /// How many events this member may not read.
    pub(super) closed: usize,
    /// Lines to search in; made when first needed after something changed.
    pub(super) lines: Option<Lines>,
    pub(super) progress: ProgressCache,
    /// How many conflicts there were in records that were written apart, at these events.
    pub(super) conflicts: HashMap<RecordId, (Vec<EventId>, usize)>,
    /// Drawn at the opening: decides which group of the recovery sheet is asked for.
    pub(super) lot: u64,
}

impl Office {
    /// Takes over a vault that was just opened, and looks through it.
    pub(super) fn open(vault: Vault, shelf: Shelf, lot: u64) -> Result<Office, DeskError> {
        let mut office = Office {
            vault,
            shelf,
            profile: None,
            parents: HashMap::new(),
            bad: Vec::new(),
            closed: 0,
            lines: None,
            progress: ProgressCache::default(),
            conflicts: HashMap::new(),
            lot,
        };
        office.refresh()?;
        Ok(office)
    }

    /// Takes in what has come into the vault since: written by this desk, or by a colleague and brought by a sync tool.
    pub(super) fn refresh(&mut self) -> Result<(), DeskError> {
        let mut go_on = |_, _| ControlFlow::Continue(());
        let summaries = Summaries {
            shelf: self.shelf.clone(),
        };
        let refreshed = self.vault.refresh(Box::new(summaries), &mut go_on)?;
        self.bad = refreshed.bad;
        self.closed = refreshed.closed;
        self.lines = None;
        self.profile = self.read_profile()?;
        Ok(())
    }

    fn read_profile(&self) -> Result<Option<Profile>, DeskError> {
        let Some(record) = self.profile_record() else {
            return Ok(None);
        };
        let standing = self.standing(record)?;
        Ok(standing.and_then(|standing| typed(&standing)))
    }

    /// Writes the office's profile.
    pub(super) fn set_profile(&mut self, profile: Profile) -> Result<(), DeskError> {
        let known = self.profile_record();
        let record = known.unwrap_or_else(|| self.vault.new_record());
        let body = document(&profile)?;
        let (parents, body) = match self.standing(record)? {
            Some(standing) => (standing.parents.clone(), standing.next(&body)),
            None => (self.vault.heads(record)?, body),
        };
        self.vault.append(NewEvent {
            record,
            kind: Kind::Profile,
            event: EventType::Rev,
            parents,
            readers: Readers::Team,
            body,
        })?;
        self.profile = Some(profile);
        Ok(())
    }

    /// The record of the profile. Two of them, by two foundings that were cut off, are settled by their ids.
    fn profile_record(&self) -> Option<RecordId> {
        let profiles = self.entries(Kind::Profile);
        profiles.map(|entry| entry.name.record).min()
    }

    /// Index entries of one kind of record.
    pub(super) fn entries(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.vault
            .entries()
            .filter(move |entry| entry.header.kind == kind)
    }

    /// The same by record, each in causal order.
    pub(super) fn records(&self, kind: Kind) -> Vec<(RecordId, Vec<&Entry>)> {
        let mut records: Vec<(RecordId, Vec<&Entry>)> = Vec::new();
        for entry in self.entries(kind) {
            match records.last_mut() {
                Some((record, entries)) if *record == entry.name.record => entries.push(entry),
                _ => records.push((entry.name.record, vec![entry])),
            }
        }
        records
    }

    /// A member's name; nothing for one that the office does not know.
    pub(super) fn member_name(&self, id: Option<&MemberId>) -> String {
        id.and_then(|id| self.vault.member(id))
            .map(|member| member.name.clone())
            .unwrap_or_default()
    }

    /// Who may read a session of this member besides the supervisors.
    pub(super) fn session_readers(&self) -> Readers {
        match self
            .profile
            .as_ref()
            .map(|profile| profile.sessions_read_by)
        {
            Some(SessionReaders::Team) => Readers::Team,
            _ => Readers::Members(vec![self.vault.me().id]),
        }
    }
}

/// A document as the vault keeps it.
///
/// # Errors
/// [`DeskError::NotJson`]: none of ours comes to that, since their maps have text for keys.
pub(super) fn document<T: serde::Serialize>(document: &T) -> Result<Value, DeskError> {
    // serde's own words could quote an answer.
    serde_json::to_value(document).map_err(|_| DeskError::NotJson)
}

/// The record id that a document or a screen names.
pub(super) fn record_id(text: &str) -> Result<RecordId, DeskError> {
    text.parse().map_err(|_| DeskError::NoSuchRecord {
        record: text.to_owned(),
    })
}
