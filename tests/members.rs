//! An office grows: a consultant founds it, a supervisor joins with the recovery sheet, a second consultant by the
//! supervisor's hand.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::Arc;

use bolyst::desk::{
    Beginning, Desk, DeskError, Founding, LanguageForm, Own, Setup, Situation, Whom,
};
use bolyst::language::Tag;
use bolyst::record::{Given, Value};
use bolyst::vault::{Places, Role, SecretString, SystemWorld};
use tempfile::TempDir;
use time::UtcOffset;

const PASSPHRASE: &str = "gjerde måne hvalross tredve";

/// A synced folder and the computers of those who work in it.
struct Town(TempDir);

impl Town {
    fn new() -> Town {
        let town = Town(tempfile::tempdir().expect("a folder"));
        fs::write(town.path("passphrase"), format!("{PASSPHRASE}\n")).expect("a file");
        town
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The desk of this person, as if the program had just been started.
    fn desk(&self, person: &str) -> Desk {
        let mut desk = Desk::new(Setup {
            places: Places {
                vault: self.path("vault"),
                // As the command line lays it out below --home.
                local: self.path(person).join("local"),
            },
            own: Own::default(),
            world: Arc::new(SystemWorld),
            offset: UtcOffset::UTC,
            language: tag("nb"),
            hardening: None,
        });
        // Stretching is not what is tried here.
        desk.set_work_factor(1);
        desk
    }

    fn unlocked(&self, person: &str) -> Desk {
        let mut desk = self.desk(person);
        desk.unlock(&secret(PASSPHRASE))
            .expect("the right passphrase");
        desk
    }

    /// An office that a consultant founded; what stands on its sheet lies in the file `sheet`.
    fn founded_by_consultant(&self, person: &str) -> Desk {
        let mut desk = self.desk(person);
        let founding = Founding {
            municipality: "3427".to_owned(),
            population: 5692,
            language_form: LanguageForm::Bokmal,
            name: "Kari Nordli".to_owned(),
            role: Role::Consultant,
            passphrase: secret(PASSPHRASE),
        };
        let sheet = desk.found(founding).expect("an office");
        fs::write(self.path("sheet"), sheet.groups.join(" ").to_lowercase()).expect("a file");
        desk.confirm_sheet(&sheet.groups[sheet.asked - 1])
            .expect("the group on the sheet");
        desk
    }

    /// Runs `bolyst member …` on this person's computer.
    fn member(&self, person: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bolyst"));
        command.current_dir(self.0.path()).env_clear();
        command.args(["--language", "nb", "--vault", "vault", "--home", person]);
        command.arg("member").args(arguments);
        command
            .stdin(std::process::Stdio::null())
            .output()
            .expect("the program runs")
    }
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

fn tag(text: &str) -> Tag {
    Tag::parse(text).expect("a language")
}

/// Submits an intake with someone who is called Aisha; gives its record.
fn submit_session(desk: &mut Desk) -> String {
    let beginning = Beginning {
        form: "intake".to_owned(),
        whom: Whom::New,
        languages: vec![tag("nb"), tag("ar")],
    };
    let conversation = desk.begin(beginning).expect("a conversation");
    let mut interview = conversation.interview;
    let spot = interview
        .find("/data/about_you/preferred_name")
        .expect("the question");
    let name = Given::Value(Value::Text("Aisha".to_owned()));
    assert!(interview.answer(spot, Some(name), desk.now()).is_ok());
    let session = interview.finish(desk.now());
    desk.submit(&conversation.record, &session).expect("sealed");
    conversation.record
}

fn reads_aisha(desk: &mut Desk, record: &str) -> bool {
    desk.home().expect("home");
    let reading = desk.read(record).expect("readable");
    let spot = reading
        .interview
        .find("/data/about_you/preferred_name")
        .expect("the question");
    matches!(&reading.interview.state(spot).given, Some(Given::Value(Value::Text(name))) if name == "Aisha")
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// The control number in what a command said.
fn control_number(said: &str) -> String {
    let pattern = regex::Regex::new(r"\d{4}( \d{4}){5}").expect("a pattern");
    pattern.find(said).expect("a number").as_str().to_owned()
}

#[test]
fn an_office_that_a_consultant_founded_gets_a_supervisor_who_reads_what_was_submitted() {
    let town = Town::new();
    let mut kari = town.founded_by_consultant("kari");
    let fingerprint = kari.fingerprint().expect("open");
    let record = submit_session(&mut kari);
    kari.lock();

    // The colleague's computer: it sees the vault and has no keys.
    assert_eq!(town.desk("leder").situation(), Situation::NotAMember);
    let apply = [
        "apply",
        "--office",
        &fingerprint,
        "--name",
        "Liv Leder",
        "--out",
        "liv.json",
        "--passphrase-file",
        "passphrase",
    ];
    let (code, applied, trouble) = said(&town.member("leder", &apply));
    assert_eq!(code, Some(0), "{trouble}");
    assert!(applied.contains("liv.json") && applied.contains("bolyst member admit"));
    let file = fs::read_to_string(town.path("liv.json")).expect("the application");
    assert!(!file.contains("SECRET") && !file.contains("Liv"));
    // Written once more it is the same, and a file that is something else is left alone.
    let (code, again, trouble) = said(&town.member("leder", &apply));
    assert_eq!(code, Some(0), "{trouble}");
    assert_eq!(control_number(&applied), control_number(&again));

    // Until then nobody lets the colleague in.
    let list = ["list", "--passphrase-file", "passphrase"];
    let (code, _, trouble) = said(&town.member("leder", &list));
    assert_eq!(code, Some(1));
    assert!(
        trouble.contains("kjenner ikke denne datamaskinen"),
        "{trouble}"
    );

    // A consultant admits with the sheet only.
    let mut admit = vec![
        "admit",
        "liv.json",
        "--name",
        "Liv Leder",
        "--role",
        "supervisor",
    ];
    admit.extend(["--passphrase-file", "passphrase"]);
    let (code, _, trouble) = said(&town.member("kari", &admit));
    assert_eq!(code, Some(1));
    assert!(trouble.contains("uten gjenopprettingsarket"), "{trouble}");
    admit.extend(["--sheet-file", "sheet"]);
    let (code, admitted, trouble) = said(&town.member("kari", &admit));
    assert_eq!(code, Some(0), "{trouble}");
    assert!(admitted.contains("Liv Leder er nå medlem"), "{admitted}");
    assert_eq!(control_number(&applied), control_number(&admitted));

    let (code, listed, trouble) = said(&town.member("leder", &list));
    assert_eq!(code, Some(0), "{trouble}");
    assert!(listed.contains(&fingerprint), "{listed}");
    assert!(
        listed.contains("Kari Nordli  Flyktningkonsulent") && listed.contains("Liv Leder  Leder")
    );

    let mut supervisor = town.unlocked("leder");
    assert!(reads_aisha(&mut supervisor, &record));
    assert_eq!(supervisor.needs_sheet(), Ok(false));
}

#[test]
fn a_second_consultant_sees_the_person_and_not_the_session() {
    let town = Town::new();
    let mut kari = town.founded_by_consultant("kari");
    let fingerprint = kari.fingerprint().expect("open");
    let record = submit_session(&mut kari);
    let sheet = secret(&fs::read_to_string(town.path("sheet")).expect("the sheet"));
    let apply = |person: &str| {
        let mut desk = town.desk(person);
        // As it stands on paper, in groups.
        let typed = fingerprint.replacen('/', " /", 1);
        desk.apply(&typed, person, &secret(PASSPHRASE))
            .expect("an application")
    };
    let liv = apply("liv");
    assert_eq!(
        kari.admit(&liv, "Liv", Role::Supervisor),
        Err(DeskError::NeedsSheet)
    );
    let mistyped = secret("abcd");
    let error = kari.admit_with_sheet(&mistyped, &liv, "Liv", Role::Supervisor);
    assert!(matches!(error, Err(DeskError::SheetTyped { .. })));
    kari.admit_with_sheet(&sheet, &liv, "Liv", Role::Supervisor)
        .expect("the first supervisor");
    let mut liv = town.unlocked("liv");
    let ola = apply("ola");
    liv.admit(&ola, "Ola", Role::Consultant)
        .expect("a new member");

    let mut ola = town.unlocked("ola");
    let home = ola.home().expect("home");
    assert_eq!(home.people.len(), 1, "people are everyone's");
    assert_eq!(home.people[0].preferred_name.as_deref(), Some("Aisha"));
    assert!(home.sessions.is_empty());
    assert_eq!(ola.read(&record).err(), Some(DeskError::NotForYou));
    assert!(reads_aisha(&mut liv, &record));
    let names: Vec<String> = ola
        .members()
        .expect("open")
        .into_iter()
        .map(|member| member.name)
        .collect();
    assert_eq!(names, ["Kari Nordli", "Liv", "Ola"]);
}

#[test]
fn what_is_wrong_with_an_application_is_said_before_keys_are_made() {
    let town = Town::new();
    let mut kari = town.founded_by_consultant("kari");
    let fingerprint = kari.fingerprint().expect("open");
    kari.lock();
    let applies = |office: &str, name: &str, more: &[&str]| {
        let mut arguments = vec!["apply", "--office", office, "--name", name];
        arguments.extend(more);
        let (code, _, trouble) = said(&town.member("eva", &arguments));
        (code, trouble)
    };
    let by_file = ["--passphrase-file", "passphrase"];
    let other = "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU";
    fs::write(town.path("weak"), "password1234\n").expect("a file");
    fs::write(town.path("there.json"), "mine").expect("a file");
    let cases: [(&str, &str, &[&str], i32, &str); 6] = [
        ("SHA256:kort", "Eva", &by_file, 1, "ikke fingeravtrykket"),
        (other, "Eva", &by_file, 1, "et annet fingeravtrykk"),
        (&fingerprint, " ", &by_file, 2, "--name"),
        (
            &fingerprint,
            "Eva",
            &["--passphrase-file", "weak"],
            1,
            "lett å gjette",
        ),
        (
            &fingerprint,
            "Eva",
            &["--passphrase-file", "passphrase", "--out", "there.json"],
            1,
            "there.json",
        ),
        (&fingerprint, "Eva", &[], 1, "--passphrase-file"),
    ];
    for (office, name, more, expected, words) in cases {
        let (code, trouble) = applies(office, name, more);
        assert_eq!(code, Some(expected), "{more:?}: {trouble}");
        assert!(trouble.contains(words), "{words}: {trouble}");
        assert_eq!(town.desk("eva").situation(), Situation::NotAMember);
    }
    let there = fs::read_to_string(town.path("there.json")).expect("a file");
    assert_eq!(there, "mine");
    let admit = [
        "admit",
        "there.json",
        "--name",
        "Eva",
        "--role",
        "consultant",
    ];
    let (code, _, trouble) = said(&town.member("kari", &admit));
    assert_eq!(code, Some(1));
    assert!(trouble.contains("ingen søknad"), "{trouble}");
}
