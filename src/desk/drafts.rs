//! Conversations that were broken off.

use std::collections::HashMap;

use serde::Deserialize;
use time::OffsetDateTime;

use super::office::{Office, record_id};
use super::sessions::is_sealing;
use super::{Desk, DeskError, Shelf};
use crate::interview::{Interview, Step};
use crate::office::facts;
use crate::record::{Kind, Person, Session};
use crate::vault::{BadFile, Draft, Fault, RecordId};

/// A draft that can be read.
pub(super) struct OpenDraft {
    pub(super) draft: Draft,
    pub(super) session: Session,
    /// The person as this conversation leaves them so far.
    pub(super) person: Option<(RecordId, Person)>,
}

/// How far a draft has come.
#[derive(Clone, Default)]
pub(super) struct Progress {
    /// None at the end.
    pub(super) number: Option<String>,
    /// Message of the section.
    pub(super) section: Option<String>,
    pub(super) answered: usize,
    pub(super) total: usize,
}

/// Progress of each draft as it was last saved.
#[derive(Default)]
pub(super) struct ProgressCache(HashMap<RecordId, (OffsetDateTime, Progress)>);

impl Desk {
    /// Drafts that can be read, newest first, and the files that cannot.
    pub(super) fn open_drafts(&mut self) -> Result<(Vec<OpenDraft>, Vec<BadFile>), DeskError> {
        let shelf = self.shelf.clone();
        let office = self.office_mut()?;
        let found = office.vault.drafts()?;
        let mut bad = found.bad;
        let mut drafts = Vec::new();
        // Erased at another computer, which could not know of this draft.
        let erased = office.vault.erased();
        let is_about_erased = |draft: &Draft| {
            let about = draft.body.get("about").and_then(|about| about.as_str());
            about
                .and_then(|about| about.parse().ok())
                .is_some_and(|about: RecordId| erased.contains(&about))
        };
        for draft in found
            .drafts
            .into_iter()
            .filter(|draft| draft.kind == Kind::Session)
        {
            if office.was_sealed(&draft) {
                office.vault.discard_draft(draft.record)?;
                continue;
            }
            if is_about_erased(&draft) {
                office.vault.discard_draft(draft.record)?;
                continue;
            }
            match Session::deserialize(&draft.body) {
                Ok(session) => drafts.push(OpenDraft {
                    person: office.person_so_far(&session, &shelf)?,
                    draft,
                    session,
                }),
                Err(_) => bad.push(BadFile {
                    file: format!("drafts/{}.age", draft.record),
                    fault: Fault::Altered,
                }),
            }
        }
        Ok((drafts, bad))
    }
}

impl Office {
    /// Whether the program was cut off between sealing this session and throwing its draft away.
    fn was_sealed(&self, draft: &Draft) -> bool {
        let device = self.vault.device();
        // What a colleague sealed meanwhile is no reason to throw away what was written here.
        self.vault.entries_of(draft.record).iter().any(|entry| {
            let header = &entry.header;
            let is_ours = header.device == Some(device) && is_sealing(&header.event);
            is_ours && header.at >= draft.saved && !draft.parents.contains(&entry.name.event)
        })
    }

    fn person_so_far(
        &self,
        session: &Session,
        shelf: &Shelf,
    ) -> Result<Option<(RecordId, Person)>, DeskError> {
        let Some(record) = session
            .about
            .as_deref()
            .and_then(|about| record_id(about).ok())
        else {
            return Ok(None);
        };
        let fresh = || Person {
            case: session.case.clone().unwrap_or_default(),
            ..Person::default()
        };
        let mut person = self.sealed_person(record)?.unwrap_or_else(fresh);
        if let Ok(form) = shelf.form(&session.form.id) {
            facts::learn(&mut person, &form, session);
        }
        Ok(Some((record, person)))
    }

    /// How far a draft has come; nothing when its form is not on the shelf.
    pub(super) fn progress(&mut self, open: &OpenDraft, shelf: &Shelf) -> Progress {
        let (record, saved) = (open.draft.record, open.draft.saved);
        if let Some((at, progress)) = self.progress.0.get(&record)
            && *at == saved
        {
            return progress.clone();
        }
        let Ok(form) = shelf.form(&open.session.form.id) else {
            return Progress::default();
        };
        let (interview, _) = Interview::resume(form, open.session.clone(), saved, "");
        let progress = progress(&interview);
        self.progress.0.insert(record, (saved, progress.clone()));
        progress
    }
}

fn progress(interview: &Interview) -> Progress {
    let sections = interview.sections();
    let here = interview.here();
    let section = sections
        .iter()
        .find(|section| section.steps.contains(&here));
    Progress {
        number: (here != Step::End).then(|| interview.number(here)),
        section: section.map(|section| section.message.clone()),
        answered: sections.iter().map(|section| section.answered).sum(),
        total: sections.iter().map(|section| section.total).sum(),
    }
}
