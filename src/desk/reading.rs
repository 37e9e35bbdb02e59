//! Reading a submitted session again.

use super::conversation::speak;
use super::home::{PersonCard, SessionState};
use super::office::record_id;
use super::people;
use super::revisions::{revisions, standing, typed};
use super::sessions::{is_sealing, state_of};
use super::thread::{HistoryEntry, Seen, thread};
use super::{Desk, DeskError, Earlier};
use crate::interview::{Course, Interview, Notice};
use crate::record::Session;
use crate::vault::{History, Role};

/// A submitted session, to be read. Nothing that is done to the interview is kept.
pub struct Reading {
    pub record: String,
    pub interview: Interview,
    pub person: Option<PersonCard>,
    pub state: SessionState,
    /// Fields about which two people wrote different things without knowing of each other; the latest is shown.
    pub conflicts: usize,
    /// How many answers are not shown because the person has taken back the consent that they rest on.
    pub withdrawn: usize,
    /// The form differs from the one it was led with, answers nobody asks for now.
    pub notices: Vec<Notice>,
    /// What happened to it and was said about it, oldest first.
    pub history: Vec<HistoryEntry>,
    /// What a verdict or a comment is about.
    pub seen: Seen,
    /// The person at the screen may approve it or send it back.
    pub may_review: bool,
    /// The person at the screen led it, and may lead it on.
    pub may_lead_on: bool,
    /// How the conversation went.
    pub course: Course,
    /// The revision before this one.
    pub before: Option<Earlier>,
    /// The conversation before this one with the same form and person.
    pub last_time: Option<Earlier>,
}

impl Desk {
    /// Opens a session to read it: its owner, or a supervisor of the office.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], [`DeskError::NotForYou`], [`DeskError::NoSuchForm`], damage.
    pub fn read(&mut self, record: &str) -> Result<Reading, DeskError> {
        let id = record_id(record)?;
        let now = self.now();
        let office = self.office_mut()?;
        let found = office.vault.history(id)?;
        let Some(standing) = standing(&found.events) else {
            return Err(why_nothing(&found, record));
        };
        let mut session: Session = typed(&standing).ok_or_else(|| damaged(&found, record))?;
        let reader = office.vault.me().name.clone();
        let history = thread(office, &found.events);
        let may_review = office.vault.me().role == Role::Supervisor;
        let may_lead_on = office.led(id, &found.events);
        let headers = found.events.iter().map(|event| (event.id, &event.header));
        let state = state_of(headers, &revisions(&found.events)).map(|(_, state)| state);
        let form = self.shelf.form(&session.form.id)?;
        let withdrawn = self.office()?.honour(&mut session, &form);
        let before = self.revision_before(id, &found.events)?;
        let last_time = self.conversation_before(id, &session)?;
        let course = Course::of(&session.trail);
        let person = match session.about.as_deref() {
            Some(about) => self.person(about).ok(),
            None => None,
        };
        let (mut interview, notices) = Interview::resume(form, session, now, &reader);
        speak(&mut interview, &self.catalogs);
        Ok(Reading {
            record: record.to_owned(),
            interview,
            person: person.map(|(record, person)| people::card(record, &person)),
            state: state.unwrap_or(SessionState::Submitted),
            conflicts: standing.conflicts.len(),
            withdrawn,
            notices,
            history,
            seen: Seen::newest(&found.events),
            may_review,
            may_lead_on,
            course,
            before,
            last_time,
        })
    }
}

/// Why a record has no session to show.
fn why_nothing(found: &History, record: &str) -> DeskError {
    if let Some(bad) = found.bad.first() {
        return DeskError::Damaged {
            file: bad.file.clone(),
        };
    }
    if found.closed > 0 {
        return DeskError::NotForYou;
    }
    DeskError::NoSuchRecord {
        record: record.to_owned(),
    }
}

fn damaged(found: &History, record: &str) -> DeskError {
    let sealed = found.events.iter().rev();
    let mut sealed = sealed.filter(|event| is_sealing(&event.header.event));
    DeskError::Damaged {
        file: sealed
            .next()
            .map_or(record.to_owned(), |event| event.name().to_string()),
    }
}
