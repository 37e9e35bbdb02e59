//! The end of a record's life: all of it for the person it is about, the archive, and erasing.

mod archive;
mod everything;
mod readable;
mod retention;

use std::path::PathBuf;

use super::office::{Office, record_id};
use super::{ConsentCard, Desk, DeskError, PersonCard, people};
use crate::record::Kind;
use crate::vault::RecordId;

pub use self::archive::Archived;
pub use self::retention::{DueCard, RetentionList};

/// Where everything about a person was written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    pub folder: PathBuf,
    /// Names of the files in it.
    pub files: Vec<String>,
    /// How many records are in it.
    pub records: usize,
    /// How many events of the office this member may not read: some of them may be about this person.
    pub not_readable: usize,
}

/// What erasing a person takes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasing {
    pub case: String,
    pub preferred_name: Option<String>,
    pub sessions: usize,
    pub drafts: usize,
}

/// What the office holds about a person, as a page shows it.
#[derive(Clone)]
pub struct PersonSheet {
    pub card: PersonCard,
    pub consents: Vec<ConsentCard>,
    /// What erasing would take with it; none for a member who may not erase.
    pub erasing: Option<Erasing>,
}

impl Desk {
    /// What the office holds about a person.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], or the disk refuses.
    pub fn person_sheet(&mut self, person: &str) -> Result<PersonSheet, DeskError> {
        let (record, known) = self.person(person)?;
        let erasing = match self.erasing(person) {
            Err(DeskError::NotASupervisor) => None,
            erasing => Some(erasing?),
        };
        Ok(PersonSheet {
            card: people::card(record, &known),
            consents: self.consents(person)?,
            erasing,
        })
    }

    /// What would go with a person.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`]; [`DeskError::NotASupervisor`] where only a supervisor erases.
    pub fn erasing(&mut self, person: &str) -> Result<Erasing, DeskError> {
        let (record, known) = self.person(person)?;
        let drafts = self.drafts_about(&[record])?.len();
        let office = self.office()?;
        if !office.vault.may_erase() {
            return Err(DeskError::NotASupervisor);
        }
        Ok(Erasing {
            case: known.case,
            preferred_name: known.preferred_name,
            sessions: office.sessions_about(record).len(),
            drafts,
        })
    }

    /// Erases a person and everything about them, on every computer of the office: there is no way back. A signed event
    /// stays, which holds ids only. Cut off at any point, it is made good with the next look at home.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], [`DeskError::NotASupervisor`], or the disk refuses.
    pub fn erase_person(&mut self, person: &str) -> Result<(), DeskError> {
        let (record, _) = self.person(person)?;
        let office = self.office_mut()?;
        office.refresh()?;
        let sessions = office.sessions_about(record);
        if !office.vault.may_erase() {
            return Err(DeskError::NotASupervisor);
        }
        // Somebody who only stands in a draft has left no trace yet.
        if !office.vault.entries_of(record).is_empty() {
            office.vault.erase(record, Kind::Person, &sessions)?;
        }
        self.discard_drafts_about(&[record])?;
        self.office_mut()?.refresh()
    }

    /// Drafts on this computer about these people.
    fn drafts_about(&mut self, people: &[RecordId]) -> Result<Vec<RecordId>, DeskError> {
        let (drafts, _) = self.open_drafts()?;
        let about = |about: &str| record_id(about).is_ok_and(|about| people.contains(&about));
        let found = drafts
            .into_iter()
            .filter(|open| open.session.about.as_deref().is_some_and(about));
        Ok(found.map(|open| open.draft.record).collect())
    }

    fn discard_drafts_about(&mut self, people: &[RecordId]) -> Result<(), DeskError> {
        for draft in self.drafts_about(people)? {
            self.office_mut()?.vault.discard_draft(draft)?;
        }
        Ok(())
    }
}

impl Office {
    /// The sessions about a person that this member may read.
    pub(super) fn sessions_about(&self, person: RecordId) -> Vec<RecordId> {
        let person = person.to_string();
        let lines = self.sessions().into_iter();
        lines
            .filter(|line| line.short.about.as_deref() == Some(&person))
            .map(|line| line.record)
            .collect()
    }
}
