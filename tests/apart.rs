//! Two copies of a vault are used apart and united again, as a synced folder does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use bolyst::desk::{
    Beginning, Conflicts, Decision, Desk, DeskError, Founding, LanguageForm, Own, SessionState,
    Setup, Verdict, Whom,
};
use bolyst::interview::Interview;
use bolyst::language::Tag;
use bolyst::record::{Given, Value};
use bolyst::vault::{Places, Role, SecretString, SystemWorld};
use tempfile::TempDir;
use time::UtcOffset;

const PASSPHRASE: &str = "gjerde måne hvalross tredve";

/// Computers, each with a copy of the vault of its own.
struct Town {
    folder: TempDir,
    sheet: String,
}

impl Town {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn desk(&self, computer: &str) -> Desk {
        let mut desk = Desk::new(Setup {
            places: Places {
                vault: self.path(computer).join("vault"),
                local: self.path(computer).join("local"),
            },
            own: Own::default(),
            world: Arc::new(SystemWorld),
            offset: UtcOffset::UTC,
            language: Tag::BOKMAL,
            hardening: None,
        });
        desk.set_work_factor(1);
        desk
    }

    /// An office of Kari, who leads conversations and is the supervisor, and Ola.
    fn new() -> (Town, Desk, Desk) {
        let mut town = Town {
            folder: tempfile::tempdir().expect("a folder"),
            sheet: String::new(),
        };
        let mut kari = town.desk("kari");
        let sheet = kari
            .found(Founding {
                municipality: "3427".to_owned(),
                population: 5692,
                language_form: LanguageForm::Bokmal,
                name: "Kari Nordli".to_owned(),
                role: Role::Supervisor,
                passphrase: secret(PASSPHRASE),
            })
            .expect("an office");
        town.sheet = sheet.groups.join(" ");
        kari.confirm_sheet(&sheet.groups[sheet.asked - 1])
            .expect("confirmed");
        town.bring("kari", "ola");
        let fingerprint = kari.fingerprint().expect("open");
        let application = town
            .desk("ola")
            .apply(&fingerprint, "Ola Berg", &secret(PASSPHRASE))
            .expect("an application");
        kari.admit(&application, "Ola Berg", Role::Consultant)
            .expect("a new member");
        town.unite("kari", "ola");
        let mut ola = town.desk("ola");
        ola.unlock(&secret(PASSPHRASE)).expect("open");
        (town, kari, ola)
    }

    /// Every file of the vault goes from one to the other.
    fn bring(&self, from: &str, to: &str) {
        copy(&self.path(from).join("vault"), &self.path(to).join("vault"));
    }

    fn unite(&self, one: &str, other: &str) {
        self.bring(one, other);
        self.bring(other, one);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if changed(&entry.path()) > changed(&target) {
            fs::copy(entry.path(), &target).expect("a copy");
            let time = changed(&entry.path()).expect("a time");
            let file = fs::File::options()
                .write(true)
                .open(target)
                .expect("a file");
            file.set_modified(time).expect("the time goes along");
        }
    }
}

/// As `rsync --update` compares: events are never changed, and of a key file the newer one counts.
fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|it| it.modified()).ok()
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

fn text(value: &str) -> Option<Given> {
    Some(Given::Value(Value::Text(value.to_owned())))
}

fn answer(desk: &Desk, interview: &mut Interview, path: &str, value: &str) {
    let spot = interview.find(path).expect("a question");
    interview
        .answer(spot, text(value), desk.now())
        .unwrap_or_else(|refusal| panic!("{path}: {refusal}"));
}

fn at(interview: &Interview, path: &str) -> Option<Given> {
    interview
        .state(interview.find(path).expect("a question"))
        .given
}

const NAME: &str = "/data/about_you/preferred_name";
const CATEGORY: &str = "/data/about_you/category";
const OWN_QUESTION: &str = "/data/next_steps/own_question";

/// Leads an intake with these answers; gives the records of person and session.
fn intake(desk: &mut Desk, whom: Whom, answers: &[(&str, &str)]) -> (String, String) {
    let beginning = Beginning {
        form: "intake".to_owned(),
        whom,
        languages: vec![Tag::BOKMAL],
    };
    let conversation = desk.begin(beginning).expect("a conversation");
    let mut interview = conversation.interview;
    for (path, value) in answers {
        answer(desk, &mut interview, path, value);
    }
    let session = interview.finish(desk.now());
    let submitted = desk.submit(&conversation.record, &session).expect("sealed");
    (submitted.person.expect("a person"), conversation.record)
}

fn conflicts(desk: &mut Desk, record: &str) -> Conflicts {
    desk.conflicts(record, &Tag::BOKMAL).expect("a record")
}

fn words(conflicts: &Conflicts) -> Vec<(String, Vec<String>)> {
    let sides = |sides: &[bolyst::desk::Side]| {
        let words = sides
            .iter()
            .map(|side| format!("{}: {}", side.who, side.words.clone().unwrap_or_default()));
        words.collect()
    };
    let disagreements = conflicts.disagreements.iter();
    disagreements
        .map(|it| (it.what.clone(), sides(&it.sides)))
        .collect()
}

#[test]
fn what_two_learned_of_a_person_apart_comes_together_and_is_settled_once() {
    let (town, mut kari, mut ola) = Town::new();
    let (person, _) = intake(
        &mut kari,
        Whom::New,
        &[(NAME, "Beata"), (CATEGORY, "family")],
    );
    town.unite("kari", "ola");
    ola.home().expect("home");
    // Apart: both correct the category, and one of them learns the month of arrival.
    let whom = || Whom::Person(person.clone());
    intake(
        &mut kari,
        whom(),
        &[
            (CATEGORY, "labour"),
            ("/data/about_you/first_meeting", "after"),
            ("/data/about_you/arrival_month", "2025-03-01"),
        ],
    );
    intake(&mut ola, whom(), &[(CATEGORY, "refugee")]);
    assert!(kari.home().expect("home").conflicts.is_empty());
    town.unite("kari", "ola");

    for desk in [&mut kari, &mut ola] {
        let home = desk.home().expect("home");
        let [card] = home.conflicts.as_slice() else {
            panic!("{:?}", home.conflicts);
        };
        assert_eq!((card.record.as_str(), card.count), (person.as_str(), 1));
        assert_eq!(card.preferred_name.as_deref(), Some("Beata"));
        assert_eq!(home.people[0].arrived.as_deref(), Some("2025-03"));
        let found = words(&conflicts(desk, &person));
        let sides = ["Ola Berg: Beskyttelse som flyktning", "Kari Nordli: Arbeid"];
        assert_eq!(
            found,
            [("Kategori".to_owned(), sides.map(str::to_owned).to_vec())]
        );
    }
    // One of them decides; the other sees it with the next sync.
    let disagreement = conflicts(&mut kari, &person).disagreements.remove(0);
    let decision = Decision::Side(disagreement.sides[1].event.clone());
    assert_eq!(kari.settle(&person, &disagreement.field, &decision), Ok(0));
    town.unite("kari", "ola");
    for desk in [&mut kari, &mut ola] {
        let home = desk.home().expect("home");
        assert!(home.conflicts.is_empty());
        assert_eq!(
            home.people[0].category.as_deref(),
            Some("categories-labour")
        );
    }
    // Deciding once more what is decided already changes nothing.
    assert_eq!(ola.settle(&person, &disagreement.field, &decision), Ok(0));
}

#[test]
fn a_returned_session_led_on_at_two_computers_keeps_what_was_said_at_both() {
    let (town, mut kari, mut ola) = Town::new();
    let (_, session) = intake(
        &mut ola,
        Whom::New,
        &[(NAME, "Beata"), (OWN_QUESTION, "Når?")],
    );
    town.unite("kari", "ola");
    kari.home().expect("home");
    let seen = kari.read(&session).expect("readable").seen;
    kari.review(&session, Verdict::Return, "Hva lurte hun på?", &seen)
        .expect("returned");
    town.unite("kari", "ola");
    // Ola has a second computer, with keys of its own.
    town.bring("kari", "ola-home");
    let place = town.desk("ola-home");
    let rescue = place.rescue(&secret(&town.sheet)).expect("the sheet");
    let member = rescue
        .members()
        .into_iter()
        .find(|member| member.name == "Ola Berg")
        .expect("Ola")
        .id;
    let mut place = town.desk("ola-home");
    place
        .restore(rescue, &member, &secret(PASSPHRASE))
        .expect("restored");
    town.unite("ola-home", "kari");
    town.unite("ola-home", "ola");

    let lead_on = |desk: &mut Desk, value: &str, path: &str, more: &str| {
        desk.home().expect("home");
        let conversation = desk.reopen(&session).expect("taken up again");
        let mut interview = conversation.interview;
        assert!(at(&interview, NAME) == text("Beata"));
        answer(desk, &mut interview, OWN_QUESTION, value);
        answer(desk, &mut interview, path, more);
        let finished = interview.finish(desk.now());
        desk.submit(&session, &finished).expect("sealed");
    };
    lead_on(&mut ola, "Når begynner kurset?", CATEGORY, "family");
    lead_on(
        &mut place,
        "Når begynner skolen?",
        "/data/about_you/gender",
        "woman",
    );
    town.unite("ola-home", "ola");
    town.unite("ola", "kari");

    let mut shown = Vec::new();
    for desk in [&mut ola, &mut place, &mut kari] {
        let home = desk.home().expect("home");
        let counts: Vec<usize> = home.conflicts.iter().map(|card| card.count).collect();
        assert_eq!(counts, [1]);
        let card = home
            .sessions
            .iter()
            .find(|card| card.record == session)
            .expect("the session");
        assert_eq!(card.state, SessionState::Resubmitted);
        let reading = desk.read(&session).expect("readable");
        assert!(at(&reading.interview, CATEGORY) == text("family"));
        assert!(at(&reading.interview, "/data/about_you/gender") == text("woman"));
        assert_eq!(reading.conflicts, 1);
        shown.push(at(&reading.interview, OWN_QUESTION).expect("an answer"));
        let conflicts = conflicts(desk, &session);
        let sides: Vec<(Option<&str>, Option<usize>)> = conflicts.disagreements[0]
            .sides
            .iter()
            .map(|side| (side.words.as_deref(), side.computer))
            .collect();
        assert_eq!(sides[0].0, Some("Når begynner skolen?"));
        assert_eq!(sides[1].0, Some("Når begynner kurset?"));
        assert_ne!(sides[0].1, sides[1].1, "which computer it was");
    }
    assert!(shown.windows(2).all(|pair| pair[0] == pair[1]));

    // The supervisor reads and changes no answer; who led it writes a third.
    let disagreement = conflicts(&mut kari, &session).disagreements.remove(0);
    assert!(disagreement.is_free_text && !conflicts(&mut kari, &session).may_settle);
    let third = Decision::Text("Når begynner kurset og skolen?".to_owned());
    assert_eq!(
        kari.settle(&session, &disagreement.field, &third),
        Err(DeskError::NotForYou)
    );
    assert_eq!(ola.settle(&session, &disagreement.field, &third), Ok(0));
    town.unite("ola", "kari");
    kari.home().expect("home");
    let reading = kari.read(&session).expect("readable");
    assert!(at(&reading.interview, OWN_QUESTION) == text("Når begynner kurset og skolen?"));
    assert_eq!(reading.conflicts, 0);
    assert_eq!(reading.state, SessionState::Submitted);
    assert!(
        reading
            .history
            .iter()
            .any(|entry| entry.message == "ui-history-settled")
    );
}
