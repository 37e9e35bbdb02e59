//! One conversation from its begin to the sealed record.

use serde::Deserialize;
use time::OffsetDateTime;

use super::home::PersonCard;
use super::office::{Office, document, record_id};
use super::people::{self, random};
use super::revisions::short_revisions;
use super::sessions::is_sealing;
use super::thread::{HistoryEntry, thread};
use super::{Desk, DeskError, Spoken};
use crate::interview::{Interview, Notice, Opening};
use crate::language::{Catalogs, Tag};
use crate::office::{Profile, facts};
use crate::record::merge::seen_from;
use crate::record::{Kind, Person, Session};
use crate::vault::{self, Entry, EventId, EventType, NewEvent, RecordId};

/// Whom a conversation is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// A person that the office does not know yet; gets a case label of its own.
    New,
    /// Record id of a person.
    Person(String),
    /// A form about a business or an incident.
    Nobody,
}

/// What a conversation begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// Form id.
    pub form: String,
    pub whom: Whom,
    /// The consultant's first.
    pub languages: Vec<Tag>,
}

/// A conversation under way. The interview belongs to the caller; it comes back as [`Interview::session`].
pub struct Conversation {
    pub record: String,
    pub interview: Interview,
    /// Nobody for forms about a business or an incident.
    pub person: Option<PersonCard>,
    /// What the person at the screen must be told after resuming.
    pub notices: Vec<Notice>,
    /// What was said about it since it was first submitted; for the consultant alone.
    pub history: Vec<HistoryEntry>,
}

/// A draft that is on disk for certain: written, synced, renamed, and the folder synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    pub at: OffsetDateTime,
}

/// A session that is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submitted {
    pub record: String,
    /// Record id of the person, when the conversation is about one.
    pub person: Option<String>,
    /// Id of the event: SHA-256 of its signed line, in hex.
    pub event: String,
    pub at: OffsetDateTime,
}

impl Desk {
    /// The languages in which a conversation with this person would be led: the program's own, then the person's.
    pub fn languages_for(&mut self, whom: &Whom) -> Vec<Tag> {
        let mut languages = vec![self.language.clone()];
        let person = match whom {
            Whom::Person(record) => self.person(record).ok(),
            Whom::New | Whom::Nobody => None,
        };
        let own = person.and_then(|(_, person)| Tag::parse(person.language.as_deref()?));
        languages.extend(own.filter(|tag| *tag != self.language));
        languages
    }

    /// Begins a conversation and saves its first draft.
    ///
    /// # Errors
    /// [`DeskError::NoSuchForm`], [`DeskError::FaultyForm`], [`DeskError::NoSuchRecord`], or the disk refuses.
    pub fn begin(&mut self, beginning: Beginning) -> Result<Conversation, DeskError> {
        let form = self.shelf.form(&beginning.form)?;
        let person = match &beginning.whom {
            Whom::New => Some(self.new_person()?),
            Whom::Person(record) => Some(self.person(record)?),
            Whom::Nobody => None,
        };
        let now = self.now();
        let seed = random(self.world.as_ref());
        let office = self.office_mut()?;
        let about = person.as_ref();
        let opening = Opening {
            seed,
            now,
            username: office.vault.me().name.clone(),
            preloaded: office.preloaded(about.map(|(_, person)| person)),
            languages: beginning
                .languages
                .iter()
                .map(|tag| tag.as_str().to_owned())
                .collect(),
            about: about.map(|(record, _)| record.to_string()),
            case: about.map(|(_, person)| person.case.clone()),
        };
        let record = office.vault.new_record();
        office.parents.insert(record, Vec::new());
        let mut interview = Interview::start(form, opening);
        speak(&mut interview, &self.catalogs);
        let conversation = Conversation {
            record: record.to_string(),
            interview,
            person: person.map(|(record, person)| people::card(record, &person)),
            notices: Vec::new(),
            history: Vec::new(),
        };
        self.save(&conversation.record, &conversation.interview.session())?;
        Ok(conversation)
    }

    /// Takes up a draft where it stopped.
    ///
    /// # Errors
    /// [`DeskError::DamagedDraft`], [`DeskError::NoSuchForm`], [`DeskError::FaultyForm`].
    pub fn resume(&mut self, record: &str) -> Result<Conversation, DeskError> {
        let id = record_id(record)?;
        let now = self.now();
        let office = self.office_mut()?;
        let draft = office
            .vault
            .draft(id)
            .map_err(|error| damaged_draft(error, record))?;
        let draft = draft.ok_or_else(|| no_such(record))?;
        let session = Session::deserialize(&draft.body).map_err(|_| DeskError::DamagedDraft {
            record: record.to_owned(),
        })?;
        let username = office.vault.me().name.clone();
        office.parents.insert(id, draft.parents);
        let sealed = office.vault.history(id)?;
        let history = thread(office, &sealed.events);
        let form = self.shelf.form(&session.form.id)?;
        let person = match session.about.as_deref() {
            // A person who cannot be found must not keep anyone from leading the conversation on.
            Some(about) => self.person(about).ok(),
            None => None,
        };
        let (mut interview, notices) = Interview::resume(form, session, now, &username);
        speak(&mut interview, &self.catalogs);
        Ok(Conversation {
            record: record.to_owned(),
            interview,
            person: person.map(|(record, person)| people::card(record, &person)),
            notices,
            history,
        })
    }

    /// Keeps the draft. When this returns `Ok`, it survives a power cut.
    ///
    /// # Errors
    /// [`DeskError::DiskFull`], [`DeskError::ReadOnly`], …: the earlier draft still stands, the answer is in memory.
    pub fn save(&mut self, record: &str, session: &Session) -> Result<Saved, DeskError> {
        let id = record_id(record)?;
        let office = self.office_mut()?;
        let parents = office.parents.get(&id).cloned().unwrap_or_default();
        let body = document(session)?;
        let at = office
            .vault
            .save_draft(id, &Kind::Session, &parents, &body)?;
        office.lines = None;
        Ok(Saved { at })
    }

    /// Seals a finished session ([`Interview::finish`]) and updates the person's own record from the answers that
    /// feed it. The draft goes only after the event is on disk; done twice, it is sealed once.
    ///
    /// # Errors
    /// As [`Desk::save`]; the draft still stands.
    pub fn submit(&mut self, record: &str, session: &Session) -> Result<Submitted, DeskError> {
        let id = record_id(record)?;
        let person = self.seal_person_of(id, session)?;
        let office = self.office_mut()?;
        let (event, at) = match office.sealed_alike(id, session)? {
            Some(sealed) => sealed,
            None => office.seal_session(id, session)?,
        };
        // Sealed is sealed: a draft that cannot be removed now is thrown away by the next look at home.
        let _ = office.vault.discard_draft(id);
        office.parents.remove(&id);
        office.lines = None;
        Ok(Submitted {
            record: record.to_owned(),
            person: person.map(|person| person.to_string()),
            event: event.to_string(),
            at,
        })
    }

    /// Throws a draft away. There is no way back: ask first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn discard(&mut self, record: &str) -> Result<(), DeskError> {
        let id = record_id(record)?;
        let office = self.office_mut()?;
        office.vault.discard_draft(id)?;
        office.parents.remove(&id);
        office.lines = None;
        Ok(())
    }

    /// Brings the person's record up to date. It comes before the session, so that a sealed session always finds its
    /// person.
    fn seal_person_of(
        &mut self,
        id: RecordId,
        session: &Session,
    ) -> Result<Option<RecordId>, DeskError> {
        let now = self.now();
        let Some(record) = session.about.as_deref().map(record_id).transpose()? else {
            return Ok(None);
        };
        let form = self.shelf.form(&session.form.id)?;
        let office = self.office_mut()?;
        let sealed = office.sealed_person(record)?;
        let is_new = sealed.is_none();
        let mut person = sealed.unwrap_or_else(|| Person {
            case: session.case.clone().unwrap_or_default(),
            ..Person::default()
        });
        if facts::learn(&mut person, &form, session) || is_new {
            office.seal_person(record, &person)?;
        }
        office.learn_consents(record, &form, session, id, now)?;
        Ok(Some(record))
    }
}

impl Office {
    /// What forms may ask for in advance.
    fn preloaded(&self, person: Option<&Person>) -> Vec<(String, String)> {
        let profile = self.profile.iter().flat_map(Profile::preloaded);
        profile
            .chain(person.into_iter().flat_map(facts::preloaded))
            .collect()
    }

    fn seal_session(
        &mut self,
        record: RecordId,
        session: &Session,
    ) -> Result<(EventId, OffsetDateTime), DeskError> {
        let before = self.session_line(record);
        let event = if before.is_some() {
            EventType::Resubmit
        } else {
            EventType::Submit
        };
        let body = document(session)?;
        // What the draft was begun from: what has come since was not seen by whoever led this conversation.
        let parents = self.parents.get(&record).cloned().unwrap_or_default();
        let seen = self.standing_from(record, &parents)?;
        let (parents, body) = match seen {
            Some(seen) => (seen.parents.clone(), seen.next(&body)),
            None => (self.vault.heads(record)?, body),
        };
        let id = self.vault.append(NewEvent {
            record,
            kind: Kind::Session,
            event,
            parents,
            readers: self.session_readers(),
            body,
        })?;
        let sealed = self.vault.entries_of(record);
        let at = sealed
            .iter()
            .find(|entry| entry.name.event == id)
            .map(|entry| entry.header.at);
        Ok((id, at.or(session.finished).unwrap_or(session.started)))
    }

    /// The event with which these very answers were sealed already, before the program was cut off. What the draft was
    /// begun from is none: a session that came back may be good as it is, and is submitted again.
    fn sealed_alike(
        &self,
        record: RecordId,
        session: &Session,
    ) -> Result<Option<(EventId, OffsetDateTime)>, DeskError> {
        let entries = self.vault.entries_of(record);
        let begun_from = self.parents.get(&record).cloned().unwrap_or_default();
        let seen = seen_from(short_revisions(&entries), &begun_from);
        let is_new = |entry: &Entry| seen.iter().all(|event| event.id != entry.name.event);
        let mut newest = entries.iter().rev();
        let Some(last) = newest.find(|entry| is_sealing(&entry.header.event) && is_new(entry))
        else {
            return Ok(None);
        };
        let Some(event) = self.vault.read(&last.name)? else {
            return Ok(None);
        };
        let alike = Session::deserialize(&event.body).is_ok_and(|sealed| {
            sealed.answers == session.answers && sealed.next_steps == session.next_steps
        });
        Ok(alike.then_some((event.id, event.header.at)))
    }
}

/// Gives a conversation the words of its first language.
pub(in crate::desk) fn speak(interview: &mut Interview, catalogs: &Catalogs) {
    if let Some(tag) = interview
        .languages()
        .first()
        .and_then(|tag| Tag::parse(tag))
    {
        interview.set_words(Box::new(Spoken::new(catalogs.clone(), tag)));
    }
}

fn no_such(record: &str) -> DeskError {
    DeskError::NoSuchRecord {
        record: record.to_owned(),
    }
}

/// A damaged draft has words of its own: it is the one file that only this computer has.
fn damaged_draft(error: vault::Error, record: &str) -> DeskError {
    match error {
        vault::Error::Damaged(_) => DeskError::DamagedDraft {
            record: record.to_owned(),
        },
        other => other.into(),
    }
}
