//! Everything about a person as data: what the records hold, and every event that led there.

use std::path::Path;

use serde_json::{Value as Json, json};
use time::format_description::well_known::Rfc3339;

use super::Exported;
use super::readable::Page;
use crate::desk::office::Office;
use crate::desk::outside::{new_file, new_folder};
use crate::desk::revisions::standing;
use crate::desk::{Desk, DeskError};
use crate::office::letters::{html, text};
use crate::vault::{Event, RecordId};

impl Desk {
    /// Writes everything about a person into a new folder below this one: JSON with all records and events, remarks and
    /// comments among them, and the same to read, in the person's language. It lies there in the clear: ask first.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], or the disk refuses; nothing that was there is written over.
    pub fn export_person(&mut self, person: &str, below: &Path) -> Result<Exported, DeskError> {
        let (record, known) = self.person(person)?;
        self.office_mut()?.refresh()?;
        let drafts = self.drafts_about(&[record])?;
        let sessions = self.office()?.sessions_about(record);
        let data = self.data_of(record, &sessions, &drafts)?;
        let letter = Page::new(self, &known)?.write(record, &sessions, &drafts)?;
        let folder = new_folder(below, &known.case)?;
        let content = [
            ("json", pretty(&data)?),
            ("html", html(&letter).into_bytes()),
            ("txt", text(&letter).into_bytes()),
        ];
        let mut files = Vec::new();
        for (ending, content) in content {
            let name = format!("{}.{ending}", known.case);
            new_file(&folder.join(&name), &content)?;
            files.push(name);
        }
        Ok(Exported {
            folder,
            files,
            records: 1 + sessions.len() + drafts.len(),
            not_readable: self.office()?.closed,
        })
    }

    fn data_of(
        &self,
        person: RecordId,
        sessions: &[RecordId],
        drafts: &[RecordId],
    ) -> Result<Json, DeskError> {
        let office = self.office()?;
        let mut records = Vec::new();
        for record in std::iter::once(&person).chain(sessions) {
            records.push(record_data(office, *record)?);
        }
        let mut unfinished = Vec::new();
        for draft in drafts {
            if let Some(draft) = office.vault.draft(*draft)? {
                unfinished.push(json!({
                    "record": draft.record, "kind": draft.kind, "saved": rfc3339(draft.saved), "document": draft.body,
                }));
            }
        }
        Ok(json!({
            "export": "person",
            "format": 1,
            "holds": "all records and events about this person that the member may read, with remarks and comments",
            "office": office.vault.office_name(),
            "person": person,
            "by": office.vault.me().name,
            "at": rfc3339(self.now()),
            "not_readable_events_in_office": office.closed,
            "records": records,
            "drafts_on_this_computer": unfinished,
        }))
    }
}

/// One record: how it stands, and what happened to it.
pub(super) fn record_data(office: &Office, record: RecordId) -> Result<Json, DeskError> {
    let found = office.vault.history(record)?;
    let standing = standing(&found.events);
    let events = found.events.iter().map(|event| event_data(office, event));
    Ok(json!({
        "record": record,
        "kind": found.events.first().map(|event| &event.header.kind),
        "document": standing.as_ref().map(|standing| &standing.document),
        "conflicts": standing.as_ref().map_or(0, |standing| standing.conflicts.len()),
        "events": events.collect::<Vec<_>>(),
        "not_readable": found.closed,
    }))
}

fn event_data(office: &Office, event: &Event) -> Json {
    let header = &event.header;
    json!({
        "event": event.id,
        "type": header.event,
        "at": rfc3339(header.at),
        "author": header.author,
        "author_name": office.member_name(header.author.as_ref()),
        "computer": header.device,
        "number": header.seq,
        "parents": header.parents,
        "readers": header.readers,
        "body": event.body,
    })
}

fn rfc3339(at: time::OffsetDateTime) -> String {
    // Only a year beyond 9999 has no such form.
    at.format(&Rfc3339).unwrap_or_else(|_| at.to_string())
}

pub(super) fn pretty(data: &Json) -> Result<Vec<u8>, DeskError> {
    let mut text = serde_json::to_vec_pretty(data).map_err(|_| DeskError::NotJson)?;
    text.push(b'\n');
    Ok(text)
}
