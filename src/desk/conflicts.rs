//! Where two people wrote different things without knowing of each other: both are shown, and a person chooses.

mod words;

use serde_json::{Value as Json, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use self::words::Wording;
use super::office::{Office, record_id};
use super::revisions::is_line;
use super::{Desk, DeskError};
use crate::language::Tag;
use crate::record::Kind;
use crate::record::merge::{Choice, Conflict, Field};
use crate::vault::{Event, EventId, EventType, MemberId, NewEvent, Readers, RecordId};

/// A record with conflicts, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictCard {
    pub record: String,
    /// Message of what it is: a session's title, or that it is a person.
    pub title: String,
    pub case: Option<String>,
    pub preferred_name: Option<String>,
    pub count: usize,
}

/// The conflicts of one record.
#[derive(Clone, PartialEq, Eq)]
pub struct Conflicts {
    pub record: String,
    pub disagreements: Vec<Disagreement>,
    /// A supervisor changes no answers: in a session that others led, there is only to be read.
    pub may_settle: bool,
}

/// One field of which different things were written.
#[derive(Clone, PartialEq, Eq)]
pub struct Disagreement {
    pub field: Field,
    /// The question, or what the field is called.
    pub what: String,
    /// Both were wrong: something else can be written.
    pub is_free_text: bool,
    /// The latest first; mostly two.
    pub sides: Vec<Side>,
}

/// What one of them wrote.
#[derive(Clone, PartialEq, Eq)]
pub struct Side {
    /// The revision that says so.
    pub event: String,
    /// None: it was taken away, or never there.
    pub words: Option<String>,
    pub who: String,
    /// Which of that person's computers, from 1; none when there is but one.
    pub computer: Option<usize>,
    pub at: OffsetDateTime,
}

/// What a person decides about a field.
#[derive(Clone, PartialEq, Eq)]
pub enum Decision {
    /// What this revision says.
    Side(String),
    /// Something else, in words of one's own.
    Text(String),
}

/// `Debug` prints nothing of what was written.
impl std::fmt::Debug for Decision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Decision(…)")
    }
}

impl Desk {
    /// The conflicts of a record in words; none is left when it has been settled meanwhile.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], [`DeskError::NotForYou`], damage.
    pub fn conflicts(&mut self, record: &str, tag: &Tag) -> Result<Conflicts, DeskError> {
        let id = record_id(record)?;
        self.office_mut()?.refresh()?;
        let office = self.office()?;
        let events = office.vault.history(id)?.events;
        let standing = office.standing(id)?.ok_or_else(|| unknown(record))?;
        let mut words = Wording::new(self, &events, &standing, tag);
        let disagreements = standing.conflicts.iter().map(|conflict| Disagreement {
            field: conflict.field.clone(),
            what: words.what(&conflict.field),
            is_free_text: words.is_free_text(&conflict.field),
            sides: conflict
                .choices
                .iter()
                .filter_map(|choice| side(office, &events, choice, words.say(conflict, choice)))
                .collect(),
        });
        Ok(Conflicts {
            record: record.to_owned(),
            disagreements: disagreements.collect(),
            may_settle: may_settle(office, &events),
        })
    }

    /// Settles a conflict; the result is a new revision, signed like any other. Gives how many conflicts are left.
    /// Nothing happens when the field has been settled meanwhile.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], [`DeskError::NotForYou`] where a supervisor would change an answer, or the disk
    /// refuses.
    pub fn settle(
        &mut self,
        record: &str,
        field: &Field,
        decision: &Decision,
    ) -> Result<usize, DeskError> {
        let id = record_id(record)?;
        let now = self.now();
        let office = self.office_mut()?;
        office.refresh()?;
        let events = office.vault.history(id)?.events;
        let standing = office.standing(id)?.ok_or_else(|| unknown(record))?;
        if !may_settle(office, &events) {
            return Err(DeskError::NotForYou);
        }
        let mut conflicts = standing.conflicts.iter();
        let Some(conflict) = conflicts.find(|conflict| conflict.field == *field) else {
            return Ok(standing.conflicts.len());
        };
        let value = decided(conflict, decision, now).ok_or_else(|| unknown(record))?;
        let Some(newest) = events.last() else {
            return Err(unknown(record));
        };
        office.vault.append(NewEvent {
            record: id,
            kind: newest.header.kind.clone(),
            event: EventType::Rev,
            parents: standing.parents.clone(),
            readers: readers_of(&events),
            body: standing.settled(&[(field.clone(), value)]),
        })?;
        office.refresh()?;
        let left = office.standing(id)?;
        Ok(left.map_or(0, |standing| standing.conflicts.len()))
    }
}

impl Office {
    /// Sessions and people with conflicts: the record, what kind it is, and how many.
    pub(super) fn in_conflict(&mut self) -> Result<Vec<(RecordId, Kind, usize)>, DeskError> {
        let mut apart: Vec<(RecordId, Kind, Vec<EventId>)> = Vec::new();
        for kind in [Kind::Person, Kind::Session] {
            for (record, entries) in self.records(kind.clone()) {
                if !is_line(&entries) {
                    let events = entries.iter().map(|entry| entry.name.event).collect();
                    apart.push((record, kind.clone(), events));
                }
            }
        }
        let mut found = Vec::new();
        for (record, kind, events) in apart {
            let count = self.conflict_count(record, events)?;
            if count > 0 {
                found.push((record, kind, count));
            }
        }
        Ok(found)
    }

    /// How many conflicts there are in a record that was written apart, at these events.
    pub(super) fn conflict_count(
        &mut self,
        record: RecordId,
        events: Vec<EventId>,
    ) -> Result<usize, DeskError> {
        if let Some((then, count)) = self.conflicts.get(&record)
            && *then == events
        {
            return Ok(*count);
        }
        let standing = self.standing(record)?;
        let count = standing.map_or(0, |standing| standing.conflicts.len());
        self.conflicts.insert(record, (events, count));
        Ok(count)
    }
}

fn unknown(record: &str) -> DeskError {
    DeskError::NoSuchRecord {
        record: record.to_owned(),
    }
}

/// A person's record is everyone's. A session's answers are changed by those who led it.
fn may_settle(office: &Office, events: &[Event]) -> bool {
    let me = office.vault.me().id;
    let is_session = events
        .first()
        .is_some_and(|event| event.header.kind == Kind::Session);
    let led = |event: &Event| {
        let header = &event.header;
        let seals = matches!(header.event, EventType::Submit | EventType::Resubmit);
        seals && header.author == Some(me)
    };
    !is_session || events.iter().any(led)
}

/// Everyone who may read what is put together.
pub(super) fn readers_of(events: &[Event]) -> Readers {
    let mut members: Vec<MemberId> = Vec::new();
    for event in events {
        match &event.header.readers {
            Readers::Team => return Readers::Team,
            Readers::Members(more) => members.extend(more),
        }
    }
    members.sort();
    members.dedup();
    Readers::Members(members)
}

fn side(
    office: &Office,
    events: &[Event],
    choice: &Choice<EventId>,
    words: Option<String>,
) -> Option<Side> {
    let id = choice.by.first()?;
    let header = &events.iter().find(|event| event.id == *id)?.header;
    let author = header.author.as_ref();
    let devices = author
        .and_then(|author| office.vault.member(author))
        .map_or(&[][..], |member| member.devices.as_slice());
    let computer = devices
        .iter()
        .position(|device| Some(*device) == header.device);
    Some(Side {
        event: id.to_string(),
        words,
        who: office.member_name(author),
        computer: computer.filter(|_| devices.len() > 1).map(|at| at + 1),
        at: header.at,
    })
}

/// The value that was decided on; `None` when the decision names nothing that is to be chosen from.
fn decided(
    conflict: &Conflict<EventId>,
    decision: &Decision,
    now: OffsetDateTime,
) -> Option<Option<Json>> {
    match decision {
        Decision::Side(event) => {
            let says =
                |choice: &&Choice<EventId>| choice.by.iter().any(|id| id.to_string() == *event);
            let choice = conflict.choices.iter().find(says)?;
            Some(choice.value.clone())
        }
        Decision::Text(text) if words::is_answer(&conflict.field) => {
            let first = conflict
                .choices
                .iter()
                .find_map(|choice| choice.value.as_ref());
            let language = first.and_then(|given| given.get("language")).cloned();
            let mut given = json!({ "value": text, "at": now.format(&Rfc3339).ok()? });
            if let (Some(language), Some(given)) = (language, given.as_object_mut()) {
                given.insert("language".to_owned(), language);
            }
            Some(Some(given))
        }
        Decision::Text(text) => Some(Some(json!(text))),
    }
}
