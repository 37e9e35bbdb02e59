//! What people said yes to: noted with each conversation, taken back at any time, honoured wherever it is used.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::OffsetDateTime;

use super::office::{Office, document, record_id};
use super::revisions::{is_line, short_revisions};
use super::{Desk, DeskError};
use crate::form::Form;
use crate::office::consents::{Consent, Consents, honour, said_in};
use crate::record::{Extra, Kind, Session, merge};
use crate::vault::{Entry, EventId, EventType, NewEvent, Readers, RecordId};

/// A consent of a person as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentCard {
    /// What it is about: `story`, `quotes` …; its words are the message `consent-<key>`.
    pub key: String,
    pub given: bool,
    pub at: OffsetDateTime,
    /// The language in which it was asked (BCP 47).
    pub language: Option<String>,
    /// Who wrote it down.
    pub who: String,
}

impl Desk {
    /// A person's consents, each as it stands now.
    ///
    /// # Errors
    /// [`DeskError::Locked`], [`DeskError::NoSuchRecord`].
    pub fn consents(&mut self, person: &str) -> Result<Vec<ConsentCard>, DeskError> {
        let id = record_id(person)?;
        let office = self.office()?;
        let entries = office.vault.entries_of(id);
        let consents = office.consents_of(id);
        let cards = consents.all().map(|consent| {
            let said = entries
                .iter()
                .rev()
                .find(|entry| decision(entry).is_some_and(|it| it == *consent));
            let author = said.and_then(|entry| entry.header.author);
            ConsentCard {
                key: consent.key.clone(),
                given: consent.given,
                at: consent.at,
                language: consent.language.clone(),
                who: office.member_name(author.as_ref()),
            }
        });
        Ok(cards.collect())
    }

    /// Writes down that a person takes a consent back, or gives it again, outside of a conversation.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], or the disk refuses.
    pub fn decide_consent(
        &mut self,
        person: &str,
        key: &str,
        given: bool,
    ) -> Result<(), DeskError> {
        let id = record_id(person)?;
        let language = self.language.as_str().to_owned();
        let now = self.now();
        let office = self.office_mut()?;
        if office.vault.entries_of(id).is_empty() {
            return Err(DeskError::NoSuchRecord {
                record: person.to_owned(),
            });
        }
        let decision = Consent {
            key: key.to_owned(),
            given,
            language: Some(language),
            at: now,
            session: None,
            extra: Extra::new(),
        };
        let consents = office.consents_of(id);
        let news: Vec<Consent> = consents.news(&[decision]).cloned().collect();
        office.write_consents(id, &news)
    }
}

impl Office {
    /// How a person's consents stand.
    pub(super) fn consents_of(&self, person: RecordId) -> Consents {
        let entries = self.vault.entries_of(person);
        let decisions: Vec<(EventId, Consent)> = entries
            .iter()
            .filter_map(|entry| Some((entry.name.event, decision(entry)?)))
            .collect();
        let mut consents = Consents::of(decisions.iter().map(|(_, consent)| consent.clone()));
        if is_line(&entries) {
            return consents;
        }
        let mut by_key: BTreeMap<&str, BTreeMap<EventId, &Consent>> = BTreeMap::new();
        for (id, consent) in &decisions {
            by_key.entry(&consent.key).or_default().insert(*id, consent);
        }
        let events = short_revisions(&entries);
        for decisions in by_key.values() {
            let last = merge::last(&events, |id| decisions.contains_key(&id));
            let last = last.iter().filter_map(|id| decisions.get(id).copied());
            consents.decide_apart(last.cloned().collect());
        }
        consents
    }

    /// Consents that a person gave once and has taken back.
    pub(super) fn withdrawn(&self, person: RecordId) -> Vec<String> {
        let entries = self.vault.entries_of(person);
        let given = entries.iter().filter_map(|entry| decision(entry));
        let mut keys: Vec<String> = given
            .filter(|consent| consent.given)
            .map(|consent| consent.key)
            .collect();
        if !keys.is_empty() {
            let consents = self.consents_of(person);
            keys.retain(|key| consents.is_refused(key));
        }
        keys
    }

    /// Notes what a conversation says about consents, as far as it is new.
    pub(super) fn learn_consents(
        &mut self,
        person: RecordId,
        form: &Form,
        session: &Session,
        record: RecordId,
        now: OffsetDateTime,
    ) -> Result<(), DeskError> {
        let said = said_in(form, session, &record.to_string(), now);
        let consents = self.consents_of(person);
        let news: Vec<Consent> = consents.news(&said).cloned().collect();
        self.write_consents(person, &news)
    }

    fn write_consents(&mut self, person: RecordId, news: &[Consent]) -> Result<(), DeskError> {
        for consent in news {
            self.vault.append(NewEvent {
                record: person,
                kind: Kind::Person,
                event: EventType::Consent,
                parents: self.vault.heads(person)?,
                readers: Readers::Team,
                body: document(consent)?,
            })?;
        }
        Ok(())
    }

    /// Takes out of a session what its person does not consent to any more.
    pub(super) fn honour(&self, session: &mut Session, form: &Form) -> usize {
        let about = session
            .about
            .as_deref()
            .and_then(|about| about.parse().ok());
        about.map_or(0, |person| honour(session, form, &self.consents_of(person)))
    }
}

fn decision(entry: &Entry) -> Option<Consent> {
    match entry.header.event {
        EventType::Consent => Consent::deserialize(&entry.summary).ok(),
        _ => None,
    }
}
