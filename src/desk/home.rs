//! Home: what one can go on with.

use time::OffsetDateTime;

use super::shelf::FormFault;
use super::{Desk, DeskError};
use crate::language::Tag;
use crate::vault::Role;

/// Everything on the first screen. Newest first in each list.
pub struct Home {
    /// Name of the municipality.
    pub office: String,
    /// The person at the screen.
    pub member: String,
    pub role: Role,
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
    /// It cannot be opened: why. The file is left as it is.
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
    Returned,
    Approved,
}

impl SessionState {
    /// Message of the state.
    pub fn message(self) -> &'static str {
        match self {
            SessionState::Draft => "ui-state-draft",
            SessionState::Submitted => "ui-state-submitted",
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
}

impl Desk {
    /// Everything on the first screen.
    ///
    /// # Errors
    /// [`DeskError::Locked`]; a vault that cannot be listed at all.
    pub fn home(&mut self) -> Result<Home, DeskError> {
        todo!()
    }
}
