//! From a fresh machine to a session that a supervisor reads, with everything dropped in between as by a crash.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bolyst::desk::{
    Beginning, Desk, DeskError, Founding, LanguageForm, Own, SessionState, Setup, Situation,
    Speaker, Summary, Verdict, What, Whom,
};
use bolyst::interview::{Interview, Step};
use bolyst::language::Tag;
use bolyst::record::{Given, Status, Value};
use bolyst::vault::{Places, Role, SecretString, SystemWorld};
use tempfile::TempDir;
use time::UtcOffset;

const PASSPHRASE: &str = "gjerde måne hvalross tredve";

/// A vault folder and the LOCAL folders of those who use it.
struct Building(TempDir);

impl Building {
    fn new() -> Building {
        Building(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The desk of a member, as if the program had just been started.
    fn desk(&self, member: &str) -> Desk {
        self.desk_with(member, Own::default())
    }

    fn desk_with(&self, member: &str, own: Own) -> Desk {
        let mut desk = Desk::new(Setup {
            places: Places {
                vault: self.path("vault"),
                local: self.path(member),
            },
            own,
            world: Arc::new(SystemWorld),
            offset: UtcOffset::UTC,
            language: tag("nb"),
            hardening: None,
        });
        // Stretching is not what is tried here.
        desk.set_work_factor(1);
        desk
    }

    fn found(&self, member: &str, role: Role) -> Desk {
        let mut desk = self.desk(member);
        assert_eq!(desk.situation(), Situation::NoOffice);
        let sheet = desk.found(founding(role)).expect("an office");
        assert_eq!(desk.situation(), Situation::SheetUnconfirmed);
        let asked = sheet.groups[sheet.asked - 1].to_lowercase();
        desk.confirm_sheet(&asked).expect("the group on the sheet");
        assert_eq!(desk.situation(), Situation::Open);
        desk
    }
}

fn founding(role: Role) -> Founding {
    Founding {
        municipality: "3427".to_owned(),
        population: 5692,
        language_form: LanguageForm::Bokmal,
        name: "Kari Nordli".to_owned(),
        role,
        passphrase: passphrase(),
    }
}

fn passphrase() -> SecretString {
    SecretString::from(PASSPHRASE.to_owned())
}

fn tag(text: &str) -> Tag {
    Tag::parse(text).expect("a language")
}

fn text(value: &str) -> Option<Given> {
    Some(Given::Value(Value::Text(value.to_owned())))
}

fn answer(desk: &Desk, interview: &mut Interview, path: &str, given: Option<Given>) {
    let spot = interview.find(path).unwrap_or_else(|| panic!("no {path}"));
    if let Err(refusal) = interview.answer(spot, given, desk.now()) {
        panic!("{path}: {refusal}");
    }
}

fn begin_intake(desk: &mut Desk) -> bolyst::desk::Conversation {
    let languages = vec![tag("nb"), tag("ar")];
    let beginning = Beginning {
        form: "intake".to_owned(),
        whom: Whom::New,
        languages,
    };
    desk.begin(beginning).expect("a conversation")
}

#[test]
fn a_conversation_survives_the_end_of_the_program_and_is_read_by_a_supervisor() {
    let building = Building::new();
    let mut supervisor = building.found("supervisor", Role::Supervisor);
    let mut desk = building.desk("consultant");
    let fingerprint = supervisor.fingerprint().expect("open");
    let application = desk
        .apply(&fingerprint, "Kari", &passphrase())
        .expect("an application");
    supervisor
        .admit(&application, "Kari", Role::Consultant)
        .expect("a new member");
    desk.unlock(&passphrase()).expect("the right passphrase");

    let conversation = begin_intake(&mut desk);
    let (record, mut interview) = (conversation.record, conversation.interview);
    let case = conversation.person.expect("a person").case;
    answer(
        &desk,
        &mut interview,
        "/data/about_you/preferred_name",
        text("Aisha"),
    );
    answer(
        &desk,
        &mut interview,
        "/data/about_you/category",
        text("refugee"),
    );
    answer(
        &desk,
        &mut interview,
        "/data/opening/conversation_language",
        text("ar"),
    );
    answer(
        &desk,
        &mut interview,
        "/data/about_you/first_meeting",
        text("after"),
    );
    answer(
        &desk,
        &mut interview,
        "/data/about_you/arrival_month",
        text("2025-03-01"),
    );
    answer(
        &desk,
        &mut interview,
        "/data/about_you/gender",
        Some(Given::Status(Status::Refused)),
    );
    let stood = interview
        .find("/data/about_you/birth_year")
        .expect("a question");
    interview.go_to(Step::Ask(stood), desk.now());
    desk.save(&record, &interview.session()).expect("saved");
    drop(interview);
    drop(desk);

    let mut desk = building.desk("consultant");
    assert_eq!(desk.situation(), Situation::Locked);
    desk.unlock(&passphrase()).expect("the right passphrase");
    let home = desk.home().expect("home");
    assert_eq!(home.drafts.len(), 1);
    let draft = &home.drafts[0];
    assert_eq!(
        (draft.case.as_deref(), draft.preferred_name.as_deref()),
        (Some(&*case), Some("Aisha"))
    );
    assert!(draft.number.is_some() && draft.answered >= 6 && draft.total > draft.answered);
    assert_eq!(
        home.people.len(),
        1,
        "someone who stands only in a draft is offered too"
    );

    let conversation = desk.resume(&record).expect("the draft");
    assert!(conversation.notices.is_empty());
    let mut interview = conversation.interview;
    let here = interview.here();
    assert_eq!(
        here,
        Step::Ask(
            interview
                .find("/data/about_you/birth_year")
                .expect("it is asked")
        )
    );
    answer(
        &desk,
        &mut interview,
        "/data/about_you/birth_year",
        Some(Given::Value(Value::Integer(1991))),
    );
    desk.save(&record, &interview.session()).expect("saved");
    let session = interview.finish(desk.now());
    let submitted = desk.submit(&record, &session).expect("sealed");
    let again = desk.submit(&record, &session).expect("sealed already");
    assert_eq!(submitted.event, again.event, "sealed once");

    let home = desk.home().expect("home");
    assert!(home.drafts.is_empty());
    assert_eq!(home.sessions.len(), 1);
    assert_eq!(home.sessions[0].state, SessionState::Submitted);
    let person = &home.people[0];
    assert_eq!(person.preferred_name.as_deref(), Some("Aisha"));
    assert_eq!(person.category.as_deref(), Some("categories-refugee"));
    assert_eq!(person.language, Some(tag("ar")));
    assert_eq!(person.arrived.as_deref(), Some("2025-03"));
    let whom = Whom::Person(person.record.clone());
    assert_eq!(desk.languages_for(&whom), [tag("nb"), tag("ar")]);

    supervisor.home().expect("home");
    let reading = supervisor.read(&record).expect("a supervisor reads it");
    let at = reading
        .interview
        .find("/data/about_you/preferred_name")
        .expect("the question");
    assert!(reading.interview.state(at).given == text("Aisha"));
    assert_eq!(reading.history.len(), 1);
    assert_eq!(reading.history[0].who, "Kari");
    supervisor
        .review(&record, Verdict::Approve, "Godkjent.", &reading.seen)
        .expect("approved");
    assert_eq!(
        desk.review(&record, Verdict::Approve, "", &reading.seen),
        Err(DeskError::NotASupervisor)
    );
    assert_eq!(
        desk.home().expect("home").sessions[0].state,
        SessionState::Approved
    );

    let begun = desk.begin(Beginning {
        form: "stay-or-move".to_owned(),
        whom,
        languages: vec![tag("nb"), tag("ar")],
    });
    let begun = begun.expect("the next conversation");
    let at = begun
        .interview
        .find("/data/opening/conversation_language")
        .expect("the question");
    assert!(
        begun.interview.state(at).given == text("ar"),
        "the record's language comes first"
    );
}

#[test]
fn a_colleague_does_not_read_what_was_not_shared() {
    let building = Building::new();
    let mut supervisor = building.found("supervisor", Role::Supervisor);
    let fingerprint = supervisor.fingerprint().expect("open");
    let mut join = |name: &str| {
        let mut desk = building.desk(name);
        let application = desk
            .apply(&fingerprint, name, &passphrase())
            .expect("an application");
        supervisor
            .admit(&application, name, Role::Consultant)
            .expect("a new member");
        desk.unlock(&passphrase()).expect("the right passphrase");
        desk
    };
    let (mut owner, mut colleague) = (join("kari"), join("ola"));
    let conversation = begin_intake(&mut owner);
    let mut interview = conversation.interview;
    let session = interview.finish(owner.now());
    owner
        .submit(&conversation.record, &session)
        .expect("sealed");
    assert!(colleague.home().expect("home").sessions.is_empty());
    assert_eq!(
        colleague.read(&conversation.record).err(),
        Some(DeskError::NotForYou)
    );
    assert_eq!(
        colleague.home().expect("home").people.len(),
        1,
        "people are everyone's"
    );
}

#[test]
fn wrong_passphrases_and_a_second_program_are_told_apart() {
    let building = Building::new();
    let desk = building.found("me", Role::Consultant);
    let mut second = building.desk("me");
    let in_use = second.unlock(&passphrase()).expect_err("held by the first");
    assert_eq!(in_use.message(), "error-in-use");
    drop(desk);
    let wrong = SecretString::from("noe helt annet her".to_owned());
    assert_eq!(second.unlock(&wrong), Err(DeskError::WrongPassphrase));
    second.unlock(&passphrase()).expect("the right passphrase");
    second.lock();
    assert_eq!(second.situation(), Situation::Locked);
    assert_eq!(second.home().err(), Some(DeskError::Locked));
    assert!(second.search("intake", &tag("nb"), 10).is_empty());
}

#[test]
fn weak_passphrases_and_unknown_municipalities_found_nothing() {
    let building = Building::new();
    let mut desk = building.desk("me");
    let weak = Founding {
        passphrase: SecretString::from("Tynset2026".to_owned()),
        ..founding(Role::Consultant)
    };
    assert_eq!(desk.found(weak).err(), Some(DeskError::WeakPassphrase));
    let nowhere = Founding {
        municipality: "9999".to_owned(),
        ..founding(Role::Consultant)
    };
    let error = desk.found(nowhere).expect_err("refused");
    assert_eq!(error.message(), "error-no-such-municipality");
    assert_eq!(desk.situation(), Situation::NoOffice);
}

#[test]
fn the_sheet_asks_until_its_group_is_typed_also_after_a_restart() {
    let building = Building::new();
    let mut desk = building.desk("me");
    desk.found(founding(Role::Supervisor)).expect("an office");
    assert_eq!(desk.confirm_sheet("WRONG"), Err(DeskError::SheetDiffers));
    drop(desk);
    let mut desk = building.desk("me");
    desk.unlock(&passphrase()).expect("the right passphrase");
    assert_eq!(desk.situation(), Situation::SheetUnconfirmed);
    let sheet = desk.sheet().expect("shown again");
    let group = &sheet.groups[sheet.asked - 1];
    desk.confirm_sheet(&format!(" {} - {} ", &group[..2], &group[2..]))
        .expect("blanks do not matter");
    assert_eq!(desk.situation(), Situation::Open);
    assert!(desk.sheet().is_none());
}

#[test]
fn a_faulty_form_is_named_and_the_others_still_work() {
    let building = Building::new();
    let own = building.path("own");
    let forms = own.join("forms");
    std::fs::create_dir_all(&forms).expect("a folder");
    std::fs::write(forms.join("intake.json"), "{ \"form\": \"intake\",").expect("a file");
    building.found("me", Role::Consultant);
    let mut desk = building.desk_with("me", Own::project(&own));
    desk.unlock(&passphrase()).expect("the right passphrase");
    let home = desk.home().expect("home");
    let ids: Vec<&str> = home.forms.iter().map(|form| form.id.as_str()).collect();
    assert!(!ids.contains(&"intake") && ids.contains(&"stay-or-move"));
    assert_eq!(home.notices.len(), 1);
    let beginning = Beginning {
        form: "intake".to_owned(),
        whom: Whom::New,
        languages: vec![tag("nb")],
    };
    let Err(DeskError::FaultyForm(fault)) = desk.begin(beginning) else {
        panic!("a faulty form was used");
    };
    assert!(
        fault.diagnostics[0].line >= 1 && Path::new(&fault.file).ends_with("forms/intake.json")
    );
}

#[test]
fn a_damaged_draft_is_named_and_left_as_it_is() {
    let building = Building::new();
    let mut desk = building.found("me", Role::Consultant);
    let sound = begin_intake(&mut desk).record;
    let damaged = begin_intake(&mut desk).record;
    let file = building.path("me").join(format!("drafts/{damaged}.age"));
    std::fs::write(&file, b"age-encryption.org/v1\nnonsense").expect("a file");
    let error = desk.resume(&damaged).err().expect("it cannot be opened");
    assert_eq!(error.message(), "error-damaged-draft");
    let home = desk.home().expect("home");
    assert_eq!(home.drafts.len(), 1);
    assert_eq!(home.drafts[0].record, sound);
    assert_eq!(home.notices.len(), 1);
    assert!(file.exists());
}

#[test]
fn words_are_filled_in_with_answers() {
    let building = Building::new();
    let mut desk = building.found("me", Role::Consultant);
    let conversation = begin_intake(&mut desk);
    let mut interview = conversation.interview;
    let mut speaker = Speaker::new(desk.catalogs().clone());
    let (nb, ar) = (tag("nb"), tag("ar"));
    let opening = interview
        .find("/data/opening/opening_line")
        .expect("the opening line");
    let words = speaker.question(&interview, opening, &nb);
    assert!(
        words.label.text.contains("5692") && words.label.text.contains("5691"),
        "{}",
        words.label.text
    );
    let mode = interview
        .find("/data/opening/interpreter_mode")
        .expect("the question");
    let choices = speaker.question(&interview, mode, &ar).choices.len();
    assert_eq!(choices, interview.offers(mode).len());
    answer(
        &desk,
        &mut interview,
        "/data/opening/interpreter_mode",
        text("telephone"),
    );
    let (in_nb, in_ar) = (
        speaker.answer(&interview, mode, &nb),
        speaker.answer(&interview, mode, &ar),
    );
    assert!(in_nb.is_some() && in_nb != in_ar);

    let summary = Summary::of(&interview, &mut speaker, &[nb, ar], desk.now().date());
    assert_eq!(summary.sections.len(), interview.sections().len());
    assert!(
        summary
            .unanswered
            .iter()
            .all(|line| line.words.len() == 2 && line.attention.is_none())
    );
    assert!(summary.answered < summary.total);
}

#[test]
fn everything_is_found_by_typing() {
    let mut desk = Desk::demo(tag("nb"), UtcOffset::UTC).expect("the demo");
    let nb = tag("nb");
    let hits = desk.search("beata flytte", &nb, 10);
    assert!(matches!(hits[0].what, What::Session(_)), "{}", hits[0].line);
    assert!(hits[0].line.contains("Beata") && !hits[0].matched.is_empty());
    let people = desk.search("piotr", &nb, 10);
    assert!(people.iter().any(|hit| matches!(hit.what, What::Person(_))));
    assert!(desk.search("  ", &nb, 10).is_empty());
}

#[test]
fn the_demo_has_every_state() {
    let mut desk = Desk::demo(tag("nb"), UtcOffset::UTC).expect("the demo");
    assert!(desk.is_demo());
    assert_eq!(desk.situation(), Situation::Open);
    let home = desk.home().expect("home");
    assert_eq!(home.office, "Tynset");
    assert!(home.notices.is_empty());
    assert!(home.drafts.len() >= 2 && home.people.len() >= 6);
    for state in [
        SessionState::Submitted,
        SessionState::Returned,
        SessionState::Approved,
    ] {
        assert!(
            home.sessions.iter().any(|session| session.state == state),
            "{state:?}"
        );
    }
    let record = home.sessions[0].record.clone();
    desk.read(&record).expect("its owner reads it");
}

#[test]
fn a_desk_goes_to_a_thread_of_its_own() {
    fn goes<T: Send>() {}
    goes::<Desk>();
    goes::<bolyst::desk::Conversation>();
    goes::<bolyst::desk::Reading>();
    goes::<bolyst::desk::Home>();
}
