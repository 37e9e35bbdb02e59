//! Home: what one can go on with.

use std::collections::HashSet;

use time::OffsetDateTime;

use super::drafts::{OpenDraft, Progress};
use super::office::Office;
use super::people::{self, Known};
use super::sessions::SessionLine;
use super::shelf::{FormFault, Shelf};
use super::{ConflictCard, Desk, DeskError};
use crate::language::Tag;
use crate::vault::{BadFile, RecordId, Role};

/// Everything on the first screen. Newest first in each list.
pub struct Home {
    /// Name of the municipality.
    pub office: String,
    /// The person at the screen.
    pub member: String,
    pub role: Role,
    /// Records in which people wrote different things apart.
    pub conflicts: Vec<ConflictCard>,
    /// Sessions that came back to the person at the screen and wait to be led on.
    pub returned: Vec<SessionCard>,
    /// How many sessions wait for a supervisor's verdict.
    pub waiting: usize,
    pub drafts: Vec<DraftCard>,
    pub people: Vec<PersonCard>,
    /// The most recent submitted ones; older ones are found by searching.
    pub sessions: Vec<SessionCard>,
    /// How many sessions there are in all.
    pub session_count: usize,
    /// Forms with which a conversation can be started, in the order of the field: `intake` first.
    pub forms: Vec<FormCard>,
    /// What the person should know: files that cannot be read, forms with faults.
    pub notices: Vec<HomeNotice>,
}

/// A conversation that was broken off.
#[derive(Clone)]
pub struct DraftCard {
    pub record: String,
    /// Form id.
    pub form: String,
    /// Message of the form's title; `None` when that form is not on the shelf any more.
    pub title: Option<String>,
    pub case: Option<String>,
    pub preferred_name: Option<String>,
    /// Number of the question where it stopped (`03.02`); `None` at the end or when the form is missing.
    pub number: Option<String>,
    /// Message of the section where it stopped.
    pub section: Option<String>,
    pub answered: usize,
    pub total: usize,
    pub changed: OffsetDateTime,
    /// It cannot be led on at present: why. It is left as it is.
    pub fault: Option<DeskError>,
}

#[derive(Clone)]
pub struct PersonCard {
    pub record: String,
    pub case: String,
    pub preferred_name: Option<String>,
    /// Message of the category.
    pub category: Option<String>,
    pub language: Option<Tag>,
    /// Month of arrival, `2025-03`.
    pub arrived: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SessionState {
    Draft,
    Submitted,
    /// Led on after it was returned, and submitted again.
    Resubmitted,
    Returned,
    Approved,
}

impl SessionState {
    /// Nobody has judged it yet.
    pub fn is_waiting(self) -> bool {
        matches!(self, SessionState::Submitted | SessionState::Resubmitted)
    }

    /// Its name in a document for programs.
    pub fn name(self) -> &'static str {
        match self {
            SessionState::Draft => "draft",
            SessionState::Submitted => "submitted",
            SessionState::Resubmitted => "resubmitted",
            SessionState::Returned => "returned",
            SessionState::Approved => "approved",
        }
    }

    /// Message of the state.
    pub fn message(self) -> &'static str {
        match self {
            SessionState::Draft => "ui-state-draft",
            SessionState::Submitted => "ui-state-submitted",
            SessionState::Resubmitted => "ui-state-resubmitted",
            SessionState::Returned => "ui-state-returned",
            SessionState::Approved => "ui-state-approved",
        }
    }
}

/// A conversation that was submitted.
#[derive(Clone)]
pub struct SessionCard {
    pub record: String,
    pub form: String,
    /// Message of the form's title; `None` when that form is not on the shelf any more.
    pub title: Option<String>,
    pub person: Option<String>,
    pub case: Option<String>,
    pub preferred_name: Option<String>,
    pub state: SessionState,
    /// Who led it.
    pub by: String,
    /// When it last changed state.
    pub at: OffsetDateTime,
    /// How often something was said about it.
    pub comments: usize,
}

/// A conversation that can be started.
#[derive(Clone)]
pub struct FormCard {
    pub id: String,
    /// Message of the title.
    pub title: String,
    /// Message of the one-line description.
    pub about: String,
    /// Is it about a person, so that one has to be chosen?
    pub about_person: bool,
    /// Estimated length with an interpreter.
    pub minutes: Option<u32>,
}

/// Something the person should know, with the words for it.
#[derive(Clone)]
pub enum HomeNotice {
    /// A form that cannot be used; the others can.
    Form(FormFault),
    /// Files of the vault that could not be read, by name.
    Unreadable(Vec<String>),
    /// Older events can still be opened by someone who may not read them any more; a supervisor can mend that.
    Unfinished,
    /// Memory may reach the disk, which is not known to be encrypted.
    Swap,
    /// What stands on the screen is being recorded, by this program.
    Recorded(String),
}

/// Message of what a person's record is called.
const PERSON: &str = "ui-home-person";

/// How many sessions stand on the first screen; older ones are found by searching.
const RECENT: usize = 20;

impl Desk {
    /// Everything on the first screen.
    ///
    /// # Errors
    /// [`DeskError::Locked`]; a vault that cannot be listed at all.
    pub fn home(&mut self) -> Result<Home, DeskError> {
        self.office_mut()?.refresh()?;
        let shelf = self.shelf.clone();
        let (drafts, bad_drafts) = self.open_drafts()?;
        let notices = self.notices(&bad_drafts)?;
        let office = self.office_mut()?;
        let apart = office.in_conflict()?;
        let people = office.people(&drafts);
        let sessions = office.sessions();
        let led_on: HashSet<RecordId> = drafts.iter().map(|open| open.draft.record).collect();
        let me = office.vault.me().clone();
        Ok(Home {
            office: office.vault.office_name().to_owned(),
            member: me.name,
            role: me.role,
            conflicts: apart
                .iter()
                .map(|(record, _, count)| {
                    conflict_card(*record, *count, &people, &sessions, &shelf)
                })
                .collect(),
            returned: sessions
                .iter()
                .filter(|line| line.state == SessionState::Returned)
                .filter(|line| !led_on.contains(&line.record) && office.leads(line))
                .map(|line| session_card(line, &people, office, &shelf))
                .collect(),
            waiting: sessions
                .iter()
                .filter(|line| line.state.is_waiting())
                .count(),
            drafts: drafts
                .iter()
                .map(|open| draft_card(open, office.progress(open, &shelf), &shelf))
                .collect(),
            session_count: sessions.len(),
            sessions: sessions
                .iter()
                .take(RECENT)
                .map(|line| session_card(line, &people, office, &shelf))
                .collect(),
            people: people
                .iter()
                .map(|known| people::card(known.record, &known.person))
                .collect(),
            forms: shelf.cards(),
            notices,
        })
    }

    fn notices(&self, bad_drafts: &[BadFile]) -> Result<Vec<HomeNotice>, DeskError> {
        let mut notices = Vec::new();
        if let Some(hardening) = &self.hardening {
            if let Some(recorder) = hardening.recorder {
                notices.push(HomeNotice::Recorded(recorder.to_owned()));
            }
            if hardening.swap {
                notices.push(HomeNotice::Swap);
            }
        }
        let vault = &self.office()?.vault;
        if vault.me().role == Role::Supervisor && vault.needs_rewriting() {
            notices.push(HomeNotice::Unfinished);
        }
        let bad = self.office()?.bad.iter().chain(bad_drafts);
        let unreadable: Vec<String> = bad.map(|bad| bad.file.clone()).collect();
        if !unreadable.is_empty() {
            notices.push(HomeNotice::Unreadable(unreadable));
        }
        notices.extend(self.shelf.faults().iter().cloned().map(HomeNotice::Form));
        Ok(notices)
    }
}

fn conflict_card(
    record: RecordId,
    count: usize,
    people: &[Known],
    sessions: &[SessionLine],
    shelf: &Shelf,
) -> ConflictCard {
    let session = sessions.iter().find(|session| session.record == record);
    let about = match session {
        Some(session) => session
            .short
            .about
            .as_deref()
            .and_then(|about| about.parse().ok()),
        None => Some(record),
    };
    let known = people.iter().find(|known| Some(known.record) == about);
    let form = session.map(|session| session.short.form.as_str());
    ConflictCard {
        record: record.to_string(),
        title: form
            .and_then(|form| shelf.title(form))
            .unwrap_or_else(|| PERSON.to_owned()),
        case: known.map(|known| known.person.case.clone()),
        preferred_name: known.and_then(|known| known.person.preferred_name.clone()),
        count,
    }
}

fn draft_card(open: &OpenDraft, progress: Progress, shelf: &Shelf) -> DraftCard {
    let OpenDraft {
        draft,
        session,
        person,
    } = open;
    DraftCard {
        record: draft.record.to_string(),
        form: session.form.id.clone(),
        title: shelf.title(&session.form.id),
        case: session.case.clone(),
        preferred_name: person
            .as_ref()
            .and_then(|(_, person)| person.preferred_name.clone()),
        number: progress.number,
        section: progress.section,
        answered: progress.answered,
        total: progress.total,
        changed: draft.saved,
        fault: shelf.form(&session.form.id).err(),
    }
}

fn session_card(
    line: &SessionLine,
    people: &[Known],
    office: &Office,
    shelf: &Shelf,
) -> SessionCard {
    let about: Option<RecordId> = line
        .short
        .about
        .as_deref()
        .and_then(|about| about.parse().ok());
    let known = people.iter().find(|known| Some(known.record) == about);
    SessionCard {
        record: line.record.to_string(),
        form: line.short.form.clone(),
        title: shelf.title(&line.short.form),
        person: line.short.about.clone(),
        case: line.short.case.clone(),
        preferred_name: known.and_then(|known| known.person.preferred_name.clone()),
        state: line.state,
        by: office.member_name(line.by.as_ref()),
        at: line.at,
        comments: line.comments,
    }
}
