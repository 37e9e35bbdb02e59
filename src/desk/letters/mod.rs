//! Letters: which can be written for a person, and the words of each.
//!
//! What a letter is made of stands in `forms/letters/<name>.json` ([`Plan`]); its words are messages. An office's own plans are
//! laid over the shipped ones, as forms are.

mod compose;
mod place;
mod talk;
mod write;

use std::cmp::Reverse;

use self::compose::Composer;
use self::talk::Talk;
use super::office::{Office, record_id};
use super::revisions::typed;
use super::{Desk, DeskError, Shelf};
use crate::form::Files;
use crate::language::Tag;
use crate::office::letters::{Letter, Plan};
use crate::office::rights::Rights;
use crate::record::Session;
use crate::vault::RecordId;

pub use self::write::{Paper, write_letter};

/// The order of the measures that they serve is the order in which letters are offered.
const LAST: u8 = u8::MAX;

/// A letter that is on the shelf, and whether it can be written for this person now.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterCard {
    /// Name of the letter.
    pub name: String,
    /// Message of its title.
    pub title: String,
    /// Why it cannot be written yet.
    pub obstacle: Option<Obstacle>,
}

/// Why a letter cannot be written for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// There is no conversation of this form yet that the member may read: message of the form's title.
    NoTalk { title: String },
    /// The person has not said yes to it, or has taken it back.
    NoConsent,
    /// The answers give no reason for it.
    NotApplicable,
}

impl Desk {
    /// The letters on the shelf, each with what stands in its way for this person.
    ///
    /// # Errors
    /// [`DeskError::Locked`], [`DeskError::NoSuchRecord`], [`DeskError::FaultyLetter`].
    pub fn letters(&mut self, person: &str) -> Result<Vec<LetterCard>, DeskError> {
        self.person(person)?;
        let mut cards = Vec::new();
        for plan in self.shelf.letters()? {
            let talk = self.talk_for(&plan, person)?;
            let obstacle = self.obstacle(&plan, talk.as_ref());
            cards.push(LetterCard {
                title: plan.title(),
                name: plan.letter,
                obstacle,
            });
        }
        Ok(cards)
    }

    /// Name of the municipality; nothing in an office whose profile cannot be read.
    ///
    /// # Errors
    /// [`DeskError::Locked`].
    pub fn municipality_name(&self) -> Result<String, DeskError> {
        let profile = self.office()?.profile.as_ref();
        Ok(profile
            .map(|it| it.municipality.name.clone())
            .unwrap_or_default())
    }

    /// The person with this case label.
    ///
    /// # Errors
    /// [`DeskError::Locked`]; [`DeskError::NoSuchRecord`] when nobody has it.
    pub fn person_with_case(&mut self, case: &str) -> Result<String, DeskError> {
        let (drafts, _) = self.open_drafts()?;
        let people = self.office()?.people(&drafts).into_iter();
        let mut named = people.filter(|known| known.person.case.eq_ignore_ascii_case(case));
        let found = named.next().map(|known| known.record.to_string());
        found.ok_or_else(|| DeskError::NoSuchRecord {
            record: case.to_owned(),
        })
    }

    /// The languages a letter to this person is written in: the one they want letters in, and the office's.
    ///
    /// # Errors
    /// [`DeskError::Locked`], [`DeskError::NoSuchRecord`].
    pub fn letter_languages(&mut self, person: &str) -> Result<Vec<Tag>, DeskError> {
        let (_, known) = self.person(person)?;
        let wanted = match self.newest_talk(person, "intake")? {
            Some(talk) => talk.value("letter_language"),
            None => None,
        };
        let own = wanted.or(known.language).and_then(|tag| Tag::parse(&tag));
        let mut languages: Vec<Tag> = own.into_iter().collect();
        if !languages.contains(&self.language) {
            languages.push(self.language.clone());
        }
        Ok(languages)
    }

    /// Writes the words of a letter.
    ///
    /// # Errors
    /// [`DeskError::NoSuchLetter`]; [`DeskError::LetterObstacle`] when it cannot be written for this person now.
    pub fn letter(
        &mut self,
        name: &str,
        person: &str,
        languages: &[Tag],
    ) -> Result<Letter, DeskError> {
        let (_, known) = self.person(person)?;
        let plan = self.shelf.letter(name)?;
        let talk = self.talk_for(&plan, person)?;
        if let Some(obstacle) = self.obstacle(&plan, talk.as_ref()) {
            return Err(DeskError::LetterObstacle(obstacle));
        }
        let rights = Rights::read(&self.shelf.read_rights()?);
        let rights = rights.map_err(|cause| DeskError::FaultyLetter {
            file: "forms/rights.json".to_owned(),
            cause,
        })?;
        let composer = Composer::new(self, languages, talk, &known, rights)?;
        Ok(composer.letter(&plan))
    }

    /// The newest conversation that a letter tells of.
    fn talk_for(&mut self, plan: &Plan, person: &str) -> Result<Option<Talk>, DeskError> {
        match &plan.form {
            Some(form) => self.newest_talk(person, form),
            None => Ok(None),
        }
    }

    fn obstacle(&self, plan: &Plan, talk: Option<&Talk>) -> Option<Obstacle> {
        let Some(form) = &plan.form else {
            return None;
        };
        let Some(talk) = talk else {
            let title = self.shelf.title(form);
            return Some(Obstacle::NoTalk {
                title: title.unwrap_or_else(|| form.clone()),
            });
        };
        if let Some(consent) = &plan.consent
            && !talk.consents_to(consent)
        {
            return Some(Obstacle::NoConsent);
        }
        let holds = plan.when.as_deref().is_none_or(|when| talk.holds(when));
        (!holds).then_some(Obstacle::NotApplicable)
    }

    /// The newest conversation of a form with this person that the member may read, under way or sealed.
    pub(super) fn newest_talk(
        &mut self,
        person: &str,
        form: &str,
    ) -> Result<Option<Talk>, DeskError> {
        let id = record_id(person)?;
        let (drafts, _) = self.open_drafts()?;
        let draft = drafts.into_iter().find(|open| {
            open.session.about.as_deref() == Some(person) && open.session.form.id == form
        });
        let session = match draft {
            Some(open) => Some(open.session),
            None => self.office()?.newest_sealed(id, form)?,
        };
        let Some(mut session) = session else {
            return Ok(None);
        };
        if let Ok(form) = self.shelf.form(&session.form.id) {
            self.office()?.honour(&mut session, &form);
        }
        let consents = self.office()?.consents_of(id);
        Talk::open(self, session, consents).map(Some)
    }
}

impl Office {
    fn newest_sealed(&self, person: RecordId, form: &str) -> Result<Option<Session>, DeskError> {
        let about = person.to_string();
        let mut lines = self.sessions();
        lines.retain(|line| line.short.about.as_deref() == Some(&about) && line.short.form == form);
        lines.sort_by_key(|line| Reverse(line.sealed_at));
        match lines.first() {
            Some(line) => self.sealed_session(line.record),
            None => Ok(None),
        }
    }

    /// The answers of a session as they stand.
    pub(super) fn sealed_session(&self, record: RecordId) -> Result<Option<Session>, DeskError> {
        let standing = self.standing(record)?;
        Ok(standing.and_then(|standing| typed(&standing)))
    }
}

impl Shelf {
    /// Every letter, by measure and name.
    ///
    /// # Errors
    /// [`DeskError::FaultyLetter`] for the first plan that cannot be read.
    pub fn letters(&self) -> Result<Vec<Plan>, DeskError> {
        let mut plans = Vec::new();
        for file in self.letter_files() {
            plans.push(self.letter(file.trim_end_matches(".json"))?);
        }
        plans.sort_by_key(|plan| (plan.measure.unwrap_or(LAST), plan.letter.clone()));
        Ok(plans)
    }

    /// The plan of a letter.
    ///
    /// # Errors
    /// [`DeskError::NoSuchLetter`], [`DeskError::FaultyLetter`].
    pub fn letter(&self, name: &str) -> Result<Plan, DeskError> {
        if !self.letter_files().contains(&format!("{name}.json")) {
            return Err(DeskError::NoSuchLetter {
                letter: name.to_owned(),
            });
        }
        let file = format!("letters/{name}.json");
        let faulty = |cause: String| DeskError::FaultyLetter {
            file: format!("forms/{file}"),
            cause,
        };
        let bytes = self
            .read(&file)
            .map_err(|error| faulty(error.to_string()))?;
        let text = String::from_utf8_lossy(&bytes);
        jsonc_parser::parse_to_serde_value(&text, &Default::default())
            .map_err(|error| faulty(error.to_string()))
    }

    fn read_rights(&self) -> Result<Vec<u8>, DeskError> {
        self.read("rights.json")
            .map_err(|error| DeskError::of_file("forms/rights.json".as_ref(), &error))
    }
}
