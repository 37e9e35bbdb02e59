//! A throw-away office with the people of the report, in a temporary folder that goes away at the end.
//!
//! Its conversations are really led: every answer in `forms/demo.json` goes through an interview with the shipped forms.

mod clock;
mod generate;
mod leading;
mod script;
mod throwaway;

use std::collections::HashMap;
use std::sync::Arc;

use time::{Duration, UtcOffset};

use self::clock::Clock;
pub use self::generate::Generated;
use self::leading::lead;
use self::script::{Script, State, Told};
pub(super) use self::throwaway::Throwaway;
use super::{Beginning, Desk, DeskError, Founding, Own, Setup, Verdict, Whom};
use crate::form::Files;
use crate::language::Tag;
use crate::office::{LanguageForm, Profile};
use crate::vault::{Places, Role, SecretString};

/// Nobody has to remember it: the office is gone before it could be asked for.
const PASSPHRASE: &str = "alle plasser er Norge";

/// The least that scrypt takes: there is nothing to guard, and nobody wants to wait.
const WORK_FACTOR: u8 = 2;

const PROFILE: &str = "profile.sample.json";

impl Desk {
    /// A desk with the demo office open, as its consultant sees it. The folder goes away when the desk is dropped; what
    /// a killed demo left behind goes away with the next one.
    ///
    /// # Errors
    /// The temporary folder cannot be written to.
    pub fn demo(language: Tag, offset: UtcOffset) -> Result<Desk, DeskError> {
        let throwaway = Throwaway::new()?;
        let stage = Stage {
            throwaway: &throwaway,
            clock: Arc::new(Clock::default()),
            language,
            offset,
        };
        let mut desk = stage.play()?;
        desk.throwaway = Some(throwaway);
        Ok(desk)
    }

    /// Removes the demo's folder at once, for signals that end the process without dropping the desk. `None` when this
    /// is no demo.
    pub fn demo_remover(&self) -> Option<impl Fn() + Send + 'static> {
        self.throwaway.as_ref().map(Throwaway::remover)
    }

    /// Is this the demo?
    pub fn is_demo(&self) -> bool {
        self.throwaway.is_some()
    }
}

/// Where the demo is set up.
struct Stage<'a> {
    throwaway: &'a Throwaway,
    clock: Arc<Clock>,
    language: Tag,
    offset: UtcOffset,
}

impl Stage<'_> {
    fn play(&self) -> Result<Desk, DeskError> {
        let mut supervisor = self.desk("supervisor");
        let script = Script::read(supervisor.shelf())?;
        self.clock
            .set_back(Duration::days(script.longest_ago() + 1));
        self.found(&mut supervisor, &script)?;
        let mut consultant = self.admit(&mut supervisor, &script)?;
        let mut people = HashMap::new();
        for told in script.in_order() {
            self.tell(told, &script, &mut consultant, &mut supervisor, &mut people)?;
        }
        self.clock.set_back(Duration::ZERO);
        supervisor.lock();
        Ok(consultant)
    }

    fn desk(&self, member: &str) -> Desk {
        let mut desk = Desk::new(Setup {
            places: Places {
                vault: self.throwaway.path().join("vault"),
                local: self.throwaway.path().join(member),
            },
            own: Own::default(),
            world: self.clock.clone(),
            offset: self.offset,
            language: self.language.clone(),
            hardening: None,
        });
        desk.work_factor = WORK_FACTOR;
        desk
    }

    fn found(&self, supervisor: &mut Desk, script: &Script) -> Result<(), DeskError> {
        let profile = sample_profile(supervisor)?;
        let founding = Founding {
            municipality: profile.municipality.number.clone(),
            population: profile.municipality.population.value,
            language_form: LanguageForm::Bokmal,
            name: script.office.supervisor.clone(),
            role: Role::Supervisor,
            passphrase: passphrase(),
        };
        let sheet = supervisor.found_with(profile, founding)?;
        let asked = sheet.groups.get(sheet.asked.saturating_sub(1));
        supervisor.confirm_sheet(asked.map_or("", String::as_str))
    }

    fn admit(&self, supervisor: &mut Desk, script: &Script) -> Result<Desk, DeskError> {
        let mut consultant = self.desk("consultant");
        let application = consultant.apply_with(&supervisor.fingerprint()?, &passphrase())?;
        supervisor.admit(&application, &script.office.consultant, Role::Consultant)?;
        consultant.unlock(&passphrase())?;
        Ok(consultant)
    }

    /// Leads one conversation at its own time, as far as it went.
    fn tell(
        &self,
        told: &Told,
        script: &Script,
        consultant: &mut Desk,
        supervisor: &mut Desk,
        people: &mut HashMap<String, String>,
    ) -> Result<(), DeskError> {
        self.clock.set_to(told.days_ago, told.hour, self.offset);
        let mut conversation = consultant.begin(Beginning {
            form: told.form.clone(),
            whom: people
                .get(&told.person)
                .cloned()
                .map_or(Whom::New, Whom::Person),
            languages: told
                .languages
                .iter()
                .filter_map(|tag| Tag::parse(tag))
                .collect(),
        })?;
        if let Some(person) = &conversation.person {
            people.insert(told.person.clone(), person.record.clone());
        }
        let interview = &mut conversation.interview;
        // A line that does not fit is a question left open, as in any conversation; a test sees to it that there are none.
        lead(
            interview,
            &script.answers(told),
            told.until.as_deref(),
            &self.clock,
            self.offset,
        );
        let record = conversation.record;
        consultant.save(&record, &interview.session())?;
        if told.state == State::Draft {
            return Ok(());
        }
        let session = interview.finish(consultant.now());
        consultant.submit(&record, &session)?;
        let verdict = match told.state {
            State::Approved => Verdict::Approve,
            State::Returned => Verdict::Return,
            State::Draft | State::Submitted => return Ok(()),
        };
        self.clock.pass(Duration::hours(3));
        let seen = supervisor.read(&record)?.seen;
        supervisor.review(&record, verdict, &told.comment, &seen)
    }
}

fn sample_profile(desk: &Desk) -> Result<Profile, DeskError> {
    let damaged = || DeskError::Damaged {
        file: format!("forms/{PROFILE}"),
    };
    let bytes = desk.shelf().read(PROFILE).map_err(|_| damaged())?;
    let text = String::from_utf8_lossy(&bytes);
    jsonc_parser::parse_to_serde_value(&text, &Default::default()).map_err(|_| damaged())
}

fn passphrase() -> SecretString {
    SecretString::from(PASSPHRASE.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Interview;

    #[test]
    fn the_demo_leaves_nothing_behind() {
        let desk = Desk::demo(Tag::BOKMAL, UtcOffset::UTC).expect("the demo");
        let folder = desk
            .throwaway
            .as_ref()
            .map(|folder| folder.path().to_path_buf());
        let folder = folder.expect("it has a folder");
        assert!(folder.join("vault").exists());
        drop(desk);
        assert!(!folder.exists());
    }

    #[test]
    fn every_line_of_the_script_fits_the_forms() {
        let shelf = crate::desk::Shelf::new(Own::default());
        let script = Script::read(&shelf).expect("the script");
        for told in script.in_order() {
            let form = shelf.form(&told.form).expect("a shipped form");
            let mut interview = Interview::start(form, leading::tests::opening());
            let lines = script.answers(told);
            let clock = Clock::default();
            let refused = lead(
                &mut interview,
                &lines,
                told.until.as_deref(),
                &clock,
                UtcOffset::UTC,
            );
            assert_eq!(refused, [] as [String; 0], "{} {}", told.person, told.form);
            // What the person alone says must have been asked.
            for path in told.own_paths() {
                let spot = interview.find(path).unwrap_or_else(|| panic!("no {path}"));
                assert!(
                    interview.state(spot).given.is_some(),
                    "{} {path}",
                    told.person
                );
            }
        }
    }
}
