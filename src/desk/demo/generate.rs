//! A large office to try speed on: as many sessions as one asks for, by people who are made up altogether.
//!
//! A few hundred conversations are really led, with answers by lot; each session is one of them, with another person and at
//! another time. Nothing is synced on the way: this is a load, not a record.

mod answering;
mod unsynced;

use std::path::Path;
use std::sync::Arc;

use fastrand::Rng;
use time::{Date, Duration, OffsetDateTime, UtcOffset};

use self::answering::{answer_all, one_of};
use self::unsynced::Past;
use super::{PASSPHRASE, WORK_FACTOR, passphrase, sample_profile};
use crate::desk::office::document;
use crate::desk::people::random;
use crate::desk::{Desk, DeskError, Founding, Own, Setup};
use crate::form::Form;
use crate::interview::{Interview, Opening};
use crate::language::Tag;
use crate::office::{LanguageForm, facts};
use crate::record::{Kind, Person, Session};
use crate::vault::{
    EventId, EventType, NewEvent, Places, Readers, RecordId, Role, SystemWorld, World,
};

/// Conversations led for each form and category.
const PATTERNS: usize = 8;
/// The oldest person came so many months ago.
const OLDEST_MONTHS: i64 = 60;
const CATEGORIES: &[&str] = &["refugee", "family", "labour", "education", "other"];
const LANGUAGES: &[&str] = &["uk", "ar", "ru", "pl", "ti", "so", "en"];
const NAMES: &[&str] = &[
    "Aisha", "Beata", "Haiji", "Mohamed", "Piotr", "Rojin", "Selam", "Olena",
];
/// Which conversation a person has, and how many months after coming.
const COURSE: &[(&str, i64)] = &[
    ("intake", 0),
    ("competence", 2),
    ("housing", 3),
    ("network", 4),
    ("follow-up", 12),
    ("stay-or-move", 20),
    ("follow-up", 24),
    ("move-out", 36),
];

/// What was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Generated {
    pub people: usize,
    pub sessions: usize,
}

impl Desk {
    /// Makes an office with this many sessions in a folder: `vault`, `home` and `passphrase.txt`. `progress` hears
    /// (done, of).
    ///
    /// # Errors
    /// [`DeskError::FileExists`] when there is an office already, or the disk refuses.
    pub fn generate(
        folder: &Path,
        sessions: usize,
        offset: UtcOffset,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Generated, DeskError> {
        let clock = Arc::new(Past::default());
        let mut desk = new_desk(folder, Arc::clone(&clock), offset);
        clock.set_to(SystemWorld.now() - Duration::days(31 * (OLDEST_MONTHS + 1)));
        let profile = sample_profile(&desk)?;
        desk.found_with(profile, founding())?;
        let file = folder.join("passphrase.txt");
        std::fs::write(&file, format!("{PASSPHRASE}\n"))
            .map_err(|error| DeskError::of_file(&file, &error))?;

        let mut crowd = Crowd::new(&mut desk, clock)?;
        while crowd.made.sessions < sessions {
            crowd.somebody(sessions, progress)?;
        }
        let made = crowd.made;
        desk.lock();
        Ok(made)
    }
}

fn new_desk(folder: &Path, clock: Arc<Past>, offset: UtcOffset) -> Desk {
    let mut desk = Desk::new(Setup {
        places: Places {
            vault: folder.join("vault"),
            local: folder.join("home"),
        },
        own: Own::default(),
        world: clock,
        offset,
        language: Tag::BOKMAL,
        hardening: None,
    });
    desk.work_factor = WORK_FACTOR;
    desk
}

fn founding() -> Founding {
    Founding {
        municipality: "3427".to_owned(),
        population: 5692,
        language_form: LanguageForm::Bokmal,
        name: "Ingrid Moen".to_owned(),
        role: Role::Supervisor,
        passphrase: passphrase(),
    }
}

/// One led conversation, and whom it was led with.
struct Pattern {
    form: Arc<Form>,
    category: &'static str,
    session: Session,
}

/// The people of a large office, one after the other.
struct Crowd<'a> {
    desk: &'a mut Desk,
    clock: Arc<Past>,
    patterns: Vec<Pattern>,
    lot: Rng,
    made: Generated,
}

impl Crowd<'_> {
    fn new(desk: &mut Desk, clock: Arc<Past>) -> Result<Crowd<'_>, DeskError> {
        let mut lot = Rng::with_seed(random(&SystemWorld));
        let mut patterns = Vec::new();
        let mut forms: Vec<&str> = COURSE.iter().map(|(form, _)| *form).collect();
        forms.sort_unstable();
        forms.dedup();
        for name in forms {
            let form = desk.shelf().form(name)?;
            for category in CATEGORIES {
                for _ in 0..PATTERNS {
                    patterns.push(pattern(&form, category, &mut lot));
                }
            }
        }
        Ok(Crowd {
            desk,
            clock,
            patterns,
            lot,
            made: Generated {
                people: 0,
                sessions: 0,
            },
        })
    }

    fn one_of(&mut self, words: &[&'static str]) -> &'static str {
        one_of(&mut self.lot, words).copied().unwrap_or_default()
    }

    /// One person with all conversations up to today.
    fn somebody(
        &mut self,
        most: usize,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<(), DeskError> {
        let months = self.lot.i64(0..OLDEST_MONTHS);
        let came = SystemWorld.now() - Duration::days(31 * months + 1);
        let category = self.one_of(CATEGORIES);
        let person = Person {
            case: format!("A-{}", 10_000 + self.made.people),
            preferred_name: Some(self.one_of(NAMES).to_owned()),
            category: Some(category.to_owned()),
            language: Some(self.one_of(LANGUAGES).to_owned()),
            arrived: Some(month(came.date())),
            ..Person::default()
        };
        let about = self.desk.office()?.vault.new_record();
        self.clock.set_to(came);
        self.append(
            about,
            Kind::Person,
            EventType::Rev,
            Vec::new(),
            document(&person)?,
        )?;
        self.made.people += 1;
        for (form, after) in COURSE {
            if *after > months || self.made.sessions >= most {
                break;
            }
            // Not everybody has every conversation, and few move away.
            let chance = if *form == "move-out" { 25 } else { 80 };
            if self.lot.u8(..100) < chance {
                let at = came + Duration::days(31 * after);
                self.session(form, category, &person, about, at)?;
                progress(self.made.sessions, most);
            }
        }
        Ok(())
    }

    fn session(
        &mut self,
        form: &str,
        category: &str,
        person: &Person,
        about: RecordId,
        at: OffsetDateTime,
    ) -> Result<(), DeskError> {
        let fitting = self
            .patterns
            .iter()
            .filter(|pattern| pattern.form.id == form && pattern.category == category);
        let fitting: Vec<&Pattern> = fitting.collect();
        let Some(pattern) = one_of(&mut self.lot, &fitting) else {
            return Ok(());
        };
        let session = pattern.of(person, about, at);
        self.clock.set_to(session.finished.unwrap_or(at));
        let record = self.desk.office()?.vault.new_record();
        let body = document(&session)?;
        let sealed = self.append(record, Kind::Session, EventType::Submit, Vec::new(), body)?;
        let verdict = match self.lot.u8(..10) {
            0..=6 => Some(EventType::Approve),
            7 => Some(EventType::Return),
            _ => None,
        };
        if let Some(verdict) = verdict {
            let nothing = serde_json::json!({});
            self.append(record, Kind::Session, verdict, vec![sealed], nothing)?;
        }
        self.made.sessions += 1;
        Ok(())
    }

    fn append(
        &mut self,
        record: RecordId,
        kind: Kind,
        event: EventType,
        parents: Vec<EventId>,
        body: serde_json::Value,
    ) -> Result<EventId, DeskError> {
        let office = self.desk.office_mut()?;
        let readers = match kind {
            Kind::Session => office.session_readers(),
            _ => Readers::Team,
        };
        let event = office.vault.append(NewEvent {
            record,
            kind,
            event,
            parents,
            readers,
            body,
        })?;
        Ok(event)
    }
}

impl Pattern {
    /// The same conversation with another person at another time.
    fn of(&self, person: &Person, about: RecordId, at: OffsetDateTime) -> Session {
        let mut session = self.session.clone();
        let later = at - session.started;
        session.started += later;
        session.finished = session.finished.map(|finished| finished + later);
        for entry in &mut session.trail {
            entry.at += later;
        }
        session.about = Some(about.to_string());
        session.case = Some(person.case.clone());
        session.preloaded.extend(facts::preloaded(person));
        session
    }
}

fn pattern(form: &Arc<Form>, category: &'static str, lot: &mut Rng) -> Pattern {
    let person = Person {
        case: "A-1".to_owned(),
        category: Some(category.to_owned()),
        language: Some("en".to_owned()),
        ..Person::default()
    };
    let mut preloaded = facts::preloaded(&person);
    preloaded.push(("profile.population".to_owned(), "5692".to_owned()));
    preloaded.push(("profile.municipality_number".to_owned(), "3427".to_owned()));
    let opening = Opening {
        seed: lot.u64(..),
        now: SystemWorld.now(),
        username: "Ingrid Moen".to_owned(),
        preloaded,
        languages: vec!["nb".to_owned(), "en".to_owned()],
        about: None,
        case: None,
    };
    let mut interview = Interview::start(Arc::clone(form), opening);
    let ended = answer_all(&mut interview, lot);
    Pattern {
        form: Arc::clone(form),
        category,
        session: interview.finish(ended),
    }
}

/// `2025-03`.
fn month(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), u8::from(date.month()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::SecretString;

    #[test]
    fn an_office_of_a_hundred_sessions_opens() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut heard = 0;
        let made = Desk::generate(folder.path(), 100, UtcOffset::UTC, &mut |done, of| {
            assert!(done <= of);
            heard = done;
        });
        let made = made.expect("an office");
        assert_eq!((made.sessions, heard), (100, 100));
        let written = std::fs::read_to_string(folder.path().join("passphrase.txt"));
        let mut desk = new_desk(folder.path(), Arc::new(Past::default()), UtcOffset::UTC);
        let secret = SecretString::from(written.expect("a passphrase").trim().to_owned());
        desk.unlock(&secret).expect("it opens");
        let home = desk.home().expect("home");
        assert_eq!((home.people.len(), home.session_count), (made.people, 100));
        assert!(home.notices.is_empty(), "nothing is damaged");
    }
}
