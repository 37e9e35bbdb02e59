//! Statistics over a real vault: from sealed conversations to figures that stay as they were published.

use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};

use bolyst::desk::{
    Beginning, Desk, DeskError, Founding, LanguageForm, Own, Setup, Situation, Whom,
};
use bolyst::language::Tag;
use bolyst::office::statistics::{Filter, Reached};
use bolyst::record::{Given, Value};
use bolyst::vault::{Places, Role, SecretString, World};
use tempfile::TempDir;
use time::macros::datetime;
use time::{Duration, OffsetDateTime, UtcOffset};

const PASSPHRASE: &str = "gjerde måne hvalross tredve";

/// A clock that is set by hand.
struct Clock(Mutex<OffsetDateTime>);

impl World for Clock {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().expect("the clock")
    }

    fn random(&self, buffer: &mut [u8]) {
        bolyst::vault::SystemWorld.random(buffer);
    }
}

struct Office {
    folder: TempDir,
    clock: Arc<Clock>,
}

impl Office {
    fn new() -> Office {
        Office {
            folder: tempfile::tempdir().expect("a folder"),
            clock: Arc::new(Clock(Mutex::new(datetime!(2025-01-08 09:00 UTC)))),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn set(&self, now: OffsetDateTime) {
        *self.clock.0.lock().expect("the clock") = now;
    }

    /// `BOLYST_HOME` of a member is the folder above.
    fn desk(&self, member: &str) -> Desk {
        let mut desk = Desk::new(Setup {
            places: Places {
                vault: self.path("vault"),
                local: self.path(member).join("local"),
            },
            own: Own::default(),
            world: self.clock.clone(),
            offset: UtcOffset::UTC,
            language: Tag::BOKMAL,
            hardening: None,
        });
        desk.set_work_factor(1);
        desk
    }

    fn found(&self) -> Desk {
        let mut desk = self.desk("supervisor");
        let sheet = desk
            .found(Founding {
                municipality: "3427".to_owned(),
                population: 5692,
                language_form: LanguageForm::Bokmal,
                name: "Kari Nordli".to_owned(),
                role: Role::Supervisor,
                passphrase: passphrase(),
            })
            .expect("an office");
        let asked = sheet.groups[sheet.asked - 1].clone();
        desk.confirm_sheet(&asked).expect("the sheet");
        assert_eq!(desk.situation(), Situation::Open);
        desk
    }
}

fn passphrase() -> SecretString {
    SecretString::from(PASSPHRASE.to_owned())
}

/// A first conversation that is submitted.
fn intake(desk: &mut Desk, category: &str, course: &str) {
    let beginning = Beginning {
        form: "intake".to_owned(),
        whom: Whom::New,
        languages: vec![Tag::BOKMAL],
    };
    let conversation = desk.begin(beginning).expect("a conversation");
    let mut interview = conversation.interview;
    for (path, value) in [
        ("opening/conversation_language", "uk"),
        ("about_you/first_meeting", "after"),
        ("about_you/arrival_month", "2024-12-01"),
        ("about_you/preferred_name", "Beata Canary"),
        ("about_you/category", category),
        ("language/course_now", "no"),
        ("language/course_wanted", course),
    ] {
        let spot = interview.find(&format!("/data/{path}"));
        let spot = spot.unwrap_or_else(|| panic!("no {path}"));
        let given = Given::Value(Value::Text(value.to_owned()));
        let taken = interview.answer(spot, Some(given), desk.now());
        assert!(taken.is_ok(), "{path}");
    }
    let session = interview.finish(desk.now());
    desk.submit(&conversation.record, &session)
        .expect("submitted");
}

#[test]
fn figures_are_published_once_and_stay() {
    let office = Office::new();
    let mut desk = office.found();
    for person in 0..24 {
        let category = if person % 2 == 0 { "refugee" } else { "labour" };
        intake(
            &mut desk,
            category,
            if person % 3 == 0 { "no" } else { "yes" },
        );
    }
    let early = desk.statistics(&Filter::default()).expect("statistics");
    assert!(early.published.is_empty() && early.report.is_empty());

    office.set(datetime!(2025-05-03 09:00 UTC));
    let statistics = desk.statistics(&Filter::default()).expect("statistics");
    let wanted = statistics
        .report
        .figure("course_missing")
        .expect("the figure");
    assert_eq!(wanted.people, Some(24));
    assert_eq!(wanted.bars[0].people, Some(16));
    let by_category = &wanted.by[0].groups;
    assert!(
        by_category
            .iter()
            .all(|(_, _, count)| count.is_none_or(|count| count >= 5))
    );
    assert!(
        statistics
            .report
            .goals
            .iter()
            .all(|now| now.reached != Reached::Yes)
    );

    // Somebody more in a period that is closed: a clock that was wrong, or a computer that was away.
    office.set(datetime!(2025-02-03 09:00 UTC));
    intake(&mut desk, "refugee", "yes");
    office.set(datetime!(2025-05-04 09:00 UTC));
    let again = desk.statistics(&Filter::default()).expect("statistics");
    assert!(again.published == statistics.published);
    desk.lock();
    drop(desk);
    let mut desk = office.desk("supervisor");
    desk.unlock(&passphrase()).expect("the right passphrase");
    let reopened = desk.statistics(&Filter::default()).expect("statistics");
    assert!(reopened.published == statistics.published);

    // Coverage is published when its time is over, of the same people as before, and so not at all now.
    office.set(datetime!(2025-05-04 09:00 UTC) + Duration::days(120));
    let later = desk.statistics(&Filter::default()).expect("statistics");
    assert!(later.published.len() >= statistics.published.len());

    consultants_see_nothing(&office, &mut desk);
    desk.lock();
    drop(desk);
    the_command_prints_them(&office);
}

fn consultants_see_nothing(office: &Office, supervisor: &mut Desk) {
    let mut desk = office.desk("consultant");
    let fingerprint = supervisor.fingerprint().expect("open");
    let application = desk
        .apply(&fingerprint, "Per", &passphrase())
        .expect("an application");
    supervisor
        .admit(&application, "Per", Role::Consultant)
        .expect("a member");
    desk.unlock(&passphrase()).expect("the right passphrase");
    let refused = desk.statistics(&Filter::default()).err();
    assert_eq!(refused, Some(DeskError::NotASupervisor));
}

fn the_command_prints_them(office: &Office) {
    let passphrase = office.path("passphrase");
    std::fs::write(&passphrase, PASSPHRASE).expect("a file");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_bolyst"))
            .arg("statistics")
            .args(arguments)
            .arg("--vault")
            .arg(office.path("vault"))
            .arg("--home")
            .arg(office.path("supervisor"))
            .arg("--passphrase-file")
            .arg(&passphrase)
            .output()
            .expect("the program runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!text.contains("Canary"));
        (
            output.status.code(),
            text,
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let (code, text, errors) = run(&[]);
    assert_eq!(code, Some(0), "{errors}");
    assert!(text.contains("Vil ha norskkurs og har det ikke"), "{text}");
    let (_, english, _) = run(&["--language", "en"]);
    assert!(english.contains("Want a Norwegian course"), "{english}");
    let (_, csv, _) = run(&["--csv"]);
    assert!(
        csv.starts_with("schema,municipality,name,statistic,measure"),
        "{csv}"
    );
    assert!(
        csv.contains("3427,Tynset,course_missing,11,intake,2025-Q1,2025-Q1"),
        "{csv}"
    );
    let (_, json, _) = run(&["--json", "--form", "intake", "--period", "2025"]);
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
    let page = office.path("report.html");
    let (code, _, _) = run(&[
        "--html",
        page.to_str().expect("a path"),
        "--category",
        "refugee",
    ]);
    assert_eq!(code, Some(0));
    assert!(
        std::fs::read_to_string(page)
            .expect("the page")
            .contains("<svg")
    );
    for wrong in [
        ["--period", "soon"],
        ["--category", "nobody"],
        ["--form", "nothing"],
    ] {
        let (code, _, errors) = run(&wrong);
        assert_eq!(code, Some(2), "{wrong:?} {errors}");
    }
}
