//! A person's consents, all that is kept about them, erasing, and what was kept long enough: on the screen, with a real
//! desk and a real vault behind it.

#[path = "common/stage.rs"]
mod stage;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use bolyst::desk::{Beginning, Desk, Founding, LanguageForm, Own, Setup, Whom};
use bolyst::language::Tag;
use bolyst::record::{Given, Value};
use bolyst::vault::{Disk, Places, Role, SecretString, SystemDisk, SystemWorld, World};
use stage::Stage;
use time::{Duration, OffsetDateTime, UtcOffset};

/// A clock that is so far behind.
struct Earlier(Duration);

impl World for Earlier {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc() - self.0
    }

    fn random(&self, buffer: &mut [u8]) {
        SystemWorld.random(buffer);
    }

    fn disk(&self) -> &dyn Disk {
        &SystemDisk
    }
}

const PASSPHRASE: &str = "elg trapp syltetøy måne";

fn desk(folder: &Path, years_ago: i64) -> Desk {
    let mut desk = Desk::new(Setup {
        places: Places {
            vault: folder.join("vault"),
            local: folder.join("local"),
        },
        own: Own::default(),
        world: Arc::new(Earlier(Duration::days(365 * years_ago))),
        offset: UtcOffset::UTC,
        language: Tag::BOKMAL,
        hardening: None,
    });
    desk.set_work_factor(1);
    desk
}

/// An office in which one person wished for a buddy, so many years ago; gives the case label.
fn office(folder: &Path, years_ago: i64) -> (Stage, String) {
    let mut old = desk(folder, years_ago);
    let secret = || SecretString::from(PASSPHRASE.to_owned());
    let sheet = old
        .found(Founding {
            municipality: "3427".to_owned(),
            population: 5692,
            language_form: LanguageForm::Bokmal,
            name: "Kari Nordli".to_owned(),
            role: Role::Supervisor,
            passphrase: secret(),
        })
        .expect("an office");
    old.confirm_sheet(&sheet.groups[sheet.asked - 1])
        .expect("confirmed");
    let talk = old
        .begin(Beginning {
            form: "intake".to_owned(),
            whom: Whom::New,
            languages: vec![Tag::BOKMAL],
        })
        .expect("a conversation");
    let mut interview = talk.interview;
    let named = |interview: &bolyst::interview::Interview, name: &str| {
        interview.named(interview.root(), name).expect("a question")
    };
    let yes = |text: &str| Some(Given::Value(Value::Text(text.to_owned())));
    let spot = named(&interview, "buddy_wish");
    interview
        .answer(spot, yes("yes"), old.now())
        .expect("an answer");
    let spot = named(&interview, "preferred_name");
    interview
        .answer(spot, yes("Beata"), old.now())
        .expect("an answer");
    let session = interview.finish(old.now());
    old.submit(&talk.record, &session).expect("sealed");
    let case = talk.person.expect("a person").case;
    old.lock();
    let mut now = desk(folder, 0);
    now.unlock(&secret()).expect("open");
    (Stage::on(now), case)
}

/// Opens the person's page.
fn at_person(stage: &mut Stage, case: &str) {
    stage.write(case);
    stage.press("F4");
    stage.sees(&format!("{case}  Beata"));
    stage.sees("Samtykker");
}

#[test]
fn a_consent_is_seen_and_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut stage, case) = office(folder.path(), 0);
    at_person(&mut stage, &case);
    stage.sees("Fadder");
    stage.sees("ja, ");
    stage.press("Enter");
    stage.sees("Endre samtykket?");
    stage.press("Esc Enter Enter");
    stage.sees("nei, ");
    stage.press("F10");
    stage.sees("Søk overalt");
}

#[test]
fn everything_is_written_where_somebody_says_and_a_person_is_erased_by_their_case_number() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut stage, case) = office(folder.path(), 0);
    at_person(&mut stage, &case);
    let out = folder.path().join("ut");
    stage.press("F5");
    stage.sees("kan lese alt");
    stage.paste(out.to_str().expect("a path"));
    stage.press("Enter");
    stage.sees("Alt om personen ligger i");
    assert!(out.join(&case).join(format!("{case}.html")).exists());
    stage.press("Alt+Delete");
    stage.sees("Slette alt om personen?");
    stage.write("A-1");
    stage.press("Enter");
    stage.sees("Ingenting er slettet");
    stage.press("Alt+Delete");
    stage.write(&case);
    stage.press("Enter");
    stage.sees("Søk overalt");
    stage.sees_not("Beata");
}

#[test]
fn what_was_kept_long_enough_is_archived_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut stage, case) = office(folder.path(), 7);
    stage.press("F9");
    stage.sees("2 oppføringer er lagret lenge nok");
    stage.sees(&case);
    stage.sees("Arkivlova");
    stage.press("Alt+Delete Enter");
    stage.sees("ikke med i arkivuttrekket");
    let out = folder.path().join("arkiv");
    stage.press("F5");
    stage.paste(out.to_str().expect("a path"));
    stage.press("Enter");
    stage.sees("2 oppføringer ligger");
    assert_eq!(fs::read_dir(&out).expect("a folder").count(), 1);
    stage.press("Alt+Delete");
    stage.sees("Slette alt som er lagret lenge nok?");
    stage.press("Enter");
    stage.sees("Ingenting er lagret lenge nok");
}
