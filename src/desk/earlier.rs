//! What a session said before: in its revision before this one, and in the conversation before it.

use serde::Deserialize;
use time::OffsetDateTime;

use super::index::SessionShort;
use super::office::Office;
use super::revisions::typed;
use super::sessions::is_sealing;
use super::{Desk, DeskError};
use crate::interview::Interview;
use crate::record::{Kind, Session};
use crate::vault::{Event, RecordId};

/// An earlier state of the same answers, to be compared with.
pub struct Earlier {
    pub at: OffsetDateTime,
    pub interview: Interview,
}

impl Desk {
    /// What was sealed before the newest revision; none for a session that was submitted once.
    pub(super) fn revision_before(
        &self,
        record: RecordId,
        events: &[Event],
    ) -> Result<Option<Earlier>, DeskError> {
        let mut sealed = events.iter().rev();
        let Some(newest) = sealed.find(|event| is_sealing(&event.header.event)) else {
            return Ok(None);
        };
        let before = self
            .office()?
            .standing_from(record, &newest.header.parents)?;
        let session = before.and_then(|before| typed::<Session>(&before));
        Ok(session.and_then(|session| self.earlier(session)))
    }

    /// The conversation before this one with the same form and person.
    pub(super) fn conversation_before(
        &self,
        record: RecordId,
        session: &Session,
    ) -> Result<Option<Earlier>, DeskError> {
        let office = self.office()?;
        let Some(before) = office.conversation_before(record, session) else {
            return Ok(None);
        };
        // One that cannot be read must not keep anyone from reading this one.
        let standing = office.standing(before).ok().flatten();
        let session = standing.and_then(|standing| typed::<Session>(&standing));
        Ok(session.and_then(|session| self.earlier(session)))
    }

    fn earlier(&self, mut session: Session) -> Option<Earlier> {
        let form = self.shelf.form(&session.form.id).ok()?;
        // What a person took back is not shown as what they said before, either.
        self.office().ok()?.honour(&mut session, &form);
        let at = session.finished.unwrap_or(session.started);
        let (mut interview, _) = Interview::resume(form, session, at, "");
        super::conversation::speak(&mut interview, &self.catalogs);
        Some(Earlier { at, interview })
    }
}

impl Office {
    fn conversation_before(&self, record: RecordId, session: &Session) -> Option<RecordId> {
        let about = session.about.as_deref()?;
        let talks = self.entries(Kind::Session).filter(|entry| {
            let summary = &entry.summary;
            // Strings are compared before anything is taken apart: there may be very many.
            entry.name.record != record
                && summary["about"].as_str() == Some(about)
                && summary["form"].as_str() == Some(&session.form.id)
        });
        let talks = talks.filter_map(|entry| {
            let short = SessionShort::deserialize(&entry.summary).ok()?;
            (short.started < session.started).then_some((short.started, entry.name.record))
        });
        talks.max().map(|(_, record)| record)
    }
}
