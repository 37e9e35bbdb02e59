//! The people of the office.

use std::cmp::Reverse;
use std::collections::HashSet;

use serde::Deserialize;
use time::OffsetDateTime;

use super::drafts::OpenDraft;
use super::home::PersonCard;
use super::office::{Office, document, record_id};
use super::revisions::{is_line, short_revisions, typed};
use super::{Desk, DeskError};
use crate::language::Tag;
use crate::record::merge::merge;
use crate::record::{Kind, Person};
use crate::vault::{Entry, EventType, NewEvent, Readers, RecordId, World};

/// The code list of categories: its messages name them.
const CATEGORIES: &str = "categories";

/// A person and when their record last changed.
pub(super) struct Known {
    pub(super) record: RecordId,
    pub(super) person: Person,
    pub(super) at: OffsetDateTime,
}

impl Desk {
    /// A person by record id: sealed, or so far only in a draft.
    pub(super) fn person(&mut self, id: &str) -> Result<(RecordId, Person), DeskError> {
        let record = record_id(id)?;
        if let Some(person) = self.office()?.sealed_person(record)? {
            return Ok((record, person));
        }
        let (drafts, _) = self.open_drafts()?;
        drafts
            .into_iter()
            .filter_map(|open| open.person)
            .find(|(known, _)| *known == record)
            .ok_or_else(|| DeskError::NoSuchRecord {
                record: id.to_owned(),
            })
    }

    /// A person whom the office does not know yet, under a label that nobody in this office has.
    pub(super) fn new_person(&mut self) -> Result<(RecordId, Person), DeskError> {
        let (drafts, _) = self.open_drafts()?;
        let office = self.office()?;
        let taken: HashSet<String> = office
            .people(&drafts)
            .into_iter()
            .map(|known| known.person.case)
            .collect();
        let person = Person {
            case: new_case(&taken, self.world.as_ref()),
            ..Person::default()
        };
        Ok((office.vault.new_record(), person))
    }
}

impl Office {
    /// Everyone the office knows, newest first: sealed people, and those who so far only stand in a draft.
    pub(super) fn people(&self, drafts: &[OpenDraft]) -> Vec<Known> {
        let sealed = self
            .records(Kind::Person)
            .into_iter()
            .filter_map(|(record, entries)| known(record, &entries));
        let mut people: Vec<Known> = sealed.collect();
        let mut seen: HashSet<RecordId> = people.iter().map(|known| known.record).collect();
        for open in drafts {
            if let Some((record, person)) = &open.person
                && seen.insert(*record)
            {
                people.push(Known {
                    record: *record,
                    person: person.clone(),
                    at: open.draft.saved,
                });
            }
        }
        people.sort_by_key(|known| Reverse(known.at));
        people
    }

    /// What the index says of a person; nothing for one whom the office does not know.
    pub(super) fn known_person(&self, record: RecordId) -> Option<Person> {
        known(record, &self.vault.entries_of(record)).map(|known| known.person)
    }

    /// A person's record as it stands, whole.
    pub(super) fn sealed_person(&self, record: RecordId) -> Result<Option<Person>, DeskError> {
        let entries = self.vault.entries_of(record);
        let is_person = entries
            .first()
            .is_some_and(|entry| entry.header.kind == Kind::Person);
        if !is_person {
            return Ok(None);
        }
        let standing = self.standing(record)?;
        Ok(standing.and_then(|standing| typed(&standing)))
    }

    /// Seals a new revision of a person's record.
    pub(super) fn seal_person(
        &mut self,
        record: RecordId,
        person: &Person,
    ) -> Result<(), DeskError> {
        let body = document(person)?;
        let (parents, body) = match self.standing(record)? {
            Some(standing) => (standing.parents.clone(), standing.next(&body)),
            None => (self.vault.heads(record)?, body),
        };
        self.vault.append(NewEvent {
            record,
            kind: Kind::Person,
            event: EventType::Rev,
            parents,
            readers: Readers::Team,
            body,
        })?;
        Ok(())
    }
}

/// A person out of the index entries of their record, in causal order.
fn known(record: RecordId, entries: &[&Entry]) -> Option<Known> {
    let mut newest = entries.iter().rev();
    let newest = newest.find(|entry| entry.header.event == EventType::Rev)?;
    let person = if is_line(entries) {
        Person::deserialize(&newest.summary).ok()?
    } else {
        typed(&merge(&Kind::Person, &short_revisions(entries))?)?
    };
    Some(Known {
        record,
        person,
        at: newest.header.at,
    })
}

/// A person as lists show them.
pub(super) fn card(record: RecordId, person: &Person) -> PersonCard {
    let category = person.category.as_deref();
    PersonCard {
        record: record.to_string(),
        case: person.case.clone(),
        preferred_name: person.preferred_name.clone(),
        category: category.map(|category| format!("{CATEGORIES}-{category}")),
        language: person.language.as_deref().and_then(Tag::parse),
        arrived: person.arrived.clone(),
    }
}

/// A label such as `A-1042`: at random, so that it tells neither who came first nor how many there are. With many
/// labels taken, numbers get longer.
fn new_case(taken: &HashSet<String>, world: &dyn World) -> String {
    const TRIES: u32 = 20;
    let mut least: u64 = 1000;
    loop {
        for _ in 0..TRIES {
            let label = format!("A-{}", least + random(world) % (least * 9));
            if !taken.contains(&label) {
                return label;
            }
        }
        least = least.saturating_mul(10).min(1_000_000_000);
    }
}

/// A random number.
pub(super) fn random(world: &dyn World) -> u64 {
    let mut bytes = [0; 8];
    world.random(&mut bytes);
    u64::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    /// Counts instead of drawing lots.
    struct Counting(AtomicU64);

    impl World for Counting {
        fn now(&self) -> OffsetDateTime {
            OffsetDateTime::UNIX_EPOCH
        }

        fn random(&self, buffer: &mut [u8]) {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            buffer.copy_from_slice(&number.to_le_bytes());
        }
    }

    #[test]
    fn no_label_is_given_twice() {
        let world = Counting(AtomicU64::new(0));
        let taken = HashSet::from(["A-1000".to_owned(), "A-1001".to_owned()]);
        assert_eq!(new_case(&taken, &world), "A-1002");
    }

    #[test]
    fn labels_get_longer_when_the_short_ones_are_taken() {
        let world = Counting(AtomicU64::new(0));
        let taken: HashSet<String> = (1000..10_000).map(|number| format!("A-{number}")).collect();
        assert_eq!(new_case(&taken, &world).len(), "A-10000".len());
    }
}
