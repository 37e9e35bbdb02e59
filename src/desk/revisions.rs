//! Records as they stand when everything that was written apart is put together.

use serde::de::DeserializeOwned;

use super::DeskError;
use super::office::Office;
use crate::record::Kind;
use crate::record::merge::{Merged, Revision, merge, seen_from};
use crate::vault::{Entry, Event, EventId, EventType, RecordId};

/// A record out of its revisions.
pub(super) type Standing = Merged<EventId>;

/// Does an event of this type hold a whole document?
pub(super) fn is_snapshot(event: &EventType) -> bool {
    matches!(
        event,
        EventType::Rev | EventType::Submit | EventType::Resubmit
    )
}

/// Events as merging sees them.
pub(super) fn revisions(events: &[Event]) -> Vec<Revision<'_, EventId>> {
    let revisions = events.iter().map(|event| Revision {
        id: event.id,
        parents: &event.header.parents,
        at: event.header.at,
        document: is_snapshot(&event.header.event).then_some(&event.body),
    });
    revisions.collect()
}

/// The same out of the index; documents are what it keeps of them.
pub(super) fn short_revisions<'a>(entries: &[&'a Entry]) -> Vec<Revision<'a, EventId>> {
    let revisions = entries.iter().map(|entry| {
        let is_document = is_snapshot(&entry.header.event) && !entry.summary.is_null();
        Revision {
            id: entry.name.event,
            parents: &entry.header.parents,
            at: entry.header.at,
            document: is_document.then_some(&entry.summary),
        }
    });
    revisions.collect()
}

/// Did each follow the one before, so that there is nothing to put together? Entries are in causal order.
pub(super) fn is_line(entries: &[&Entry]) -> bool {
    let pairs = entries.windows(2);
    let follows = |pair: &[&Entry]| match pair {
        [before, after] => after.header.parents.contains(&before.name.event),
        _ => false,
    };
    let begins = entries
        .first()
        .is_none_or(|first| first.header.parents.is_empty());
    begins && pairs.into_iter().all(follows)
}

impl Office {
    /// A record as it stands; `None` when nothing of it can be read.
    pub(super) fn standing(&self, record: RecordId) -> Result<Option<Standing>, DeskError> {
        let found = self.vault.history(record)?;
        Ok(standing(&found.events))
    }

    /// A record as somebody saw it who had seen these events.
    pub(super) fn standing_from(
        &self,
        record: RecordId,
        heads: &[EventId],
    ) -> Result<Option<Standing>, DeskError> {
        let found = self.vault.history(record)?;
        let Some(kind) = found.events.first().map(|event| event.header.kind.clone()) else {
            return Ok(None);
        };
        Ok(merge(&kind, &seen_from(revisions(&found.events), heads)))
    }
}

/// What these events of one record come to.
pub(super) fn standing(events: &[Event]) -> Option<Standing> {
    let kind: Kind = events.first()?.header.kind.clone();
    merge(&kind, &revisions(events))
}

/// The document of a record, typed.
pub(super) fn typed<T: DeserializeOwned>(standing: &Standing) -> Option<T> {
    T::deserialize(&standing.document).ok()
}
