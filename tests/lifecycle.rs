//! The end of a record's life, as people meet it on the command line: everything for the person, the archive, erasing,
//! consents taken back.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use bolyst::desk::{Beginning, Desk, Founding, LanguageForm, Own, Setup, Verdict, Whom};
use bolyst::language::Tag;
use bolyst::record::{Given, Value};
use bolyst::vault::{Disk, Places, Role, SecretString, SystemDisk, SystemWorld, World};
use serde_json::Value as Json;
use tempfile::TempDir;
use time::{Duration, OffsetDateTime, UtcOffset};

const PASSPHRASE: &str = "gjerde måne hvalross tredve";

/// A clock that is years behind: what was written then may be due now.
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

struct Town(TempDir);

impl Town {
    fn new() -> Town {
        let town = Town(tempfile::tempdir().expect("a folder"));
        fs::write(town.path("passphrase"), PASSPHRASE).expect("a file");
        town
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn desk(&self, computer: &str, world: Arc<dyn World>) -> Desk {
        let mut desk = Desk::new(Setup {
            places: Places {
                vault: self.path("vault"),
                local: self.path(computer).join("local"),
            },
            own: Own::default(),
            world,
            offset: UtcOffset::UTC,
            language: Tag::BOKMAL,
            hardening: None,
        });
        desk.set_work_factor(1);
        desk
    }

    fn found(&self, world: Arc<dyn World>) -> Desk {
        let mut desk = self.desk("leder", world);
        let sheet = desk
            .found(Founding {
                municipality: "3427".to_owned(),
                population: 5692,
                language_form: LanguageForm::Bokmal,
                name: "Kari Nordli".to_owned(),
                role: Role::Supervisor,
                passphrase: secret(),
            })
            .expect("an office");
        desk.confirm_sheet(&sheet.groups[sheet.asked - 1])
            .expect("confirmed");
        desk
    }

    /// A consultant with a computer of their own on the same folder.
    fn admit(&self, supervisor: &mut Desk, computer: &str, world: Arc<dyn World>) -> Desk {
        let fingerprint = supervisor.fingerprint().expect("open");
        let mut desk = self.desk(computer, world);
        let application = desk
            .apply(&fingerprint, computer, &secret())
            .expect("an application");
        supervisor
            .admit(&application, computer, Role::Consultant)
            .expect("a member");
        desk.unlock(&secret()).expect("open");
        desk
    }

    /// Runs the program on this computer; what is typed comes from a pipe.
    fn run(&self, computer: &str, arguments: &[&str], typed: &str) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bolyst"));
        command.current_dir(self.0.path()).env_clear();
        command.args(["--language", "nb", "--vault", "vault", "--home", computer]);
        command
            .args(["--passphrase-file", "passphrase"])
            .args(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        use std::io::Write;
        let _ = child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(typed.as_bytes());
        Said::of(child.wait_with_output().expect("the program ends"))
    }
}

struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Said {
    fn of(output: Output) -> Said {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Said {
            code: output.status.code(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    #[track_caller]
    fn done(self) -> String {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        self.out
    }

    #[track_caller]
    fn refused(self, because: &str) {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        assert!(self.err.contains(because), "{}", self.err);
    }
}

fn secret() -> SecretString {
    SecretString::from(PASSPHRASE.to_owned())
}

fn now() -> Arc<dyn World> {
    Arc::new(SystemWorld)
}

fn years_ago(years: i64) -> Arc<dyn World> {
    Arc::new(Earlier(Duration::days(years * 365)))
}

/// A person who speaks Arabic, with a story; gives the case label and the records of person and session.
fn story(desk: &mut Desk) -> (String, String, String) {
    let beginning = |form: &str, whom| Beginning {
        form: form.to_owned(),
        whom,
        languages: vec![Tag::BOKMAL, Tag::parse("ar").expect("a language")],
    };
    let intake = desk
        .begin(beginning("intake", Whom::New))
        .expect("a conversation");
    let case = intake.person.expect("a person").case;
    let mut interview = intake.interview;
    answer(
        desk,
        &mut interview,
        "/data/about_you/preferred_name",
        "Aisha <b>",
    );
    answer(
        desk,
        &mut interview,
        "/data/opening/conversation_language",
        "ar",
    );
    let session = interview.finish(desk.now());
    let submitted = desk.submit(&intake.record, &session).expect("sealed");
    let person = submitted.person.expect("a person");

    let talk = desk
        .begin(beginning("stay-or-move", Whom::Person(person.clone())))
        .expect("a conversation");
    let mut interview = talk.interview;
    answer(
        desk,
        &mut interview,
        "/data/story/life_here",
        "وصلت في الشتاء",
    );
    let spot = interview.find("/data/story/life_here").expect("a question");
    interview
        .remark(spot, Some("Gråt litt".to_owned()), desk.now())
        .expect("a remark");
    let session = interview.finish(desk.now());
    desk.submit(&talk.record, &session).expect("sealed");
    (case, person, talk.record)
}

fn answer(desk: &Desk, interview: &mut bolyst::interview::Interview, path: &str, value: &str) {
    let spot = interview.find(path).unwrap_or_else(|| panic!("no {path}"));
    let given = Given::Value(Value::Text(value.to_owned()));
    interview
        .answer(spot, Some(given), desk.now())
        .unwrap_or_else(|refusal| panic!("{path}: {refusal}"));
}

fn json(path: &Path) -> Json {
    serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON")
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("there").permissions().mode() & 0o777
}

#[test]
fn everything_about_a_person_is_written_when_somebody_says_yes() {
    let town = Town::new();
    let mut desk = town.found(now());
    let (case, person, talk) = story(&mut desk);
    let seen = desk.read(&talk).expect("readable").seen;
    desk.review(&talk, Verdict::Return, "Spør om skolen", &seen)
        .expect("returned");
    desk.lock();

    let export = ["person", "export", &case, "--out", "out"];
    town.run("leder", &export, "nei\n")
        .refused("Ingenting er skrevet");
    assert!(!town.path("out").exists());
    let asked = town.run("leder", &export, "ja\n");
    assert!(
        asked.err.contains("out") && asked.err.contains("kan lese alt"),
        "{}",
        asked.err
    );
    let told = asked.done();
    assert!(told.contains("Merknader og kommentarer er med"), "{told}");
    let folder = town.path("out").join(&case);
    assert_eq!(mode(&folder), 0o700);
    let file = |ending: &str| folder.join(format!("{case}.{ending}"));
    for ending in ["json", "html", "txt"] {
        assert_eq!(mode(&file(ending)), 0o600);
    }

    let data = json(&file("json"));
    assert_eq!(data["person"], person.as_str());
    let records = data["records"].as_array().expect("records");
    assert_eq!(records.len(), 3, "the person and two conversations");
    let talk = records
        .iter()
        .find(|it| it["record"] == talk.as_str())
        .expect("the talk");
    let answer = &talk["document"]["answers"]["/data/story/life_here"];
    assert_eq!(
        (&answer["value"], &answer["remark"]),
        (&"وصلت في الشتاء".into(), &"Gråt litt".into())
    );
    let events = talk["events"].as_array().expect("events");
    assert!(
        events
            .iter()
            .any(|event| event["body"]["comment"] == "Spør om skolen")
    );
    let types: Vec<_> = records
        .iter()
        .flat_map(|it| it["events"].as_array().expect("events"))
        .map(|event| event["type"].as_str().expect("a type"))
        .collect();
    assert!(
        types.contains(&"consent") && types.contains(&"rev"),
        "{types:?}"
    );

    let html = fs::read_to_string(file("html")).expect("HTML");
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("Aisha &lt;b&gt;") && html.contains("وصلت في الشتاء"));
    assert!(html.contains("Gråt litt") && html.contains("Spør om skolen"));
    let text = fs::read_to_string(file("txt")).expect("text");
    assert!(text.contains("وصلت في الشتاء") && text.contains("Gråt litt"));

    // Once more: nothing is written over.
    let before = fs::read(file("json")).expect("a file");
    let export = ["person", "export", &case, "--out", "out", "--yes"];
    let told = town.run("leder", &export, "").done();
    assert!(told.contains(&format!("{case}-2")), "{told}");
    assert_eq!(fs::read(file("json")).expect("a file"), before);
    town.run("leder", &["person", "export", "A-1", "--out", "x"], "")
        .refused("A-1");
}

#[test]
fn a_consent_that_is_taken_back_is_honoured_wherever_it_is_used() {
    let town = Town::new();
    let mut desk = town.found(years_ago(8));
    let (case, person, talk) = story(&mut desk);
    let story_of = |desk: &mut Desk| {
        let reading = desk.read(&talk).expect("readable");
        let spot = reading
            .interview
            .find("/data/story/life_here")
            .expect("a question");
        (
            reading.interview.state(spot).given.is_some(),
            reading.withdrawn,
        )
    };
    assert_eq!(story_of(&mut desk), (true, 0));
    let consents = desk.consents(&person).expect("a person");
    let given: Vec<_> = consents
        .iter()
        .map(|it| (it.key.as_str(), it.given))
        .collect();
    assert_eq!(given, [("story", true)]);
    assert_eq!(consents[0].who, "Kari Nordli");
    assert!(consents[0].language.is_some());
    desk.lock();

    let listed = town.run("leder", &["person", "consents", &case], "").done();
    assert!(
        listed.contains("story") && listed.contains("ja, "),
        "{listed}"
    );
    let withdraw = ["person", "consents", &case, "--withdraw", "story", "--json"];
    let listed: Json =
        serde_json::from_str(&town.run("leder", &withdraw, "").done()).expect("JSON");
    assert_eq!(listed[0]["given"], false);

    let mut desk = town.desk("leder", now());
    desk.unlock(&secret()).expect("open");
    assert_eq!(story_of(&mut desk), (false, 1), "not shown any more");
    assert_eq!(desk.consents(&person).expect("a person").len(), 1);
    // The archive gets nothing of it either; the person themself still gets all.
    let archived = desk.archive(&town.path("out")).expect("an archive");
    let file = archived.folder.join(format!("{talk}.json"));
    assert!(!fs::read_to_string(file).expect("a file").contains("وصلت"));
    let exported = desk
        .export_person(&person, &town.path("own"))
        .expect("everything");
    let file = exported.folder.join(&exported.files[0]);
    assert!(fs::read_to_string(file).expect("a file").contains("وصلت"));
    // A later yes counts again.
    desk.decide_consent(&person, "story", true)
        .expect("given again");
    assert_eq!(story_of(&mut desk), (true, 0));
}

#[test]
fn a_person_is_erased_on_every_computer() {
    let town = Town::new();
    let mut leder = town.found(now());
    let mut ola = town.admit(&mut leder, "ola", now());
    let (case, person, talk) = story(&mut ola);
    let (other, ..) = story(&mut ola);
    // A draft about the person that only lies on Ola's computer.
    let draft = ola
        .begin(Beginning {
            form: "intake".to_owned(),
            whom: Whom::Person(person.clone()),
            languages: vec![Tag::BOKMAL],
        })
        .expect("a conversation");
    let drafts = town.path("ola").join("local").join("drafts");
    assert!(drafts.join(format!("{}.age", draft.record)).exists());
    leder.lock();
    ola.lock();

    let erase = ["person", "erase", &case];
    town.run("ola", &erase, &format!("{case}\n"))
        .refused("leder");
    town.run("leder", &erase, "ja\n")
        .refused("Ingenting er slettet");
    let told = town.run("leder", &erase, &format!("{case}\n")).done();
    assert!(
        told.contains(&case) && told.contains("signert spor"),
        "{told}"
    );

    let left: Vec<String> = files_below(&town.path("vault").join("events"));
    assert!(
        !left.iter().any(|file| file.contains(&talk)),
        "the session's files are gone"
    );
    assert_eq!(
        left.iter().filter(|file| file.contains(&person)).count(),
        1,
        "the trace"
    );
    let mut ola = town.desk("ola", now());
    ola.unlock(&secret()).expect("open");
    let home = ola.home().expect("home");
    let cases: Vec<&str> = home.people.iter().map(|card| card.case.as_str()).collect();
    assert_eq!(cases, [other.as_str()]);
    assert!(home.drafts.is_empty(), "{} drafts", home.drafts.len());
    assert!(!drafts.join(format!("{}.age", draft.record)).exists());
    assert!(
        home.sessions
            .iter()
            .all(|session| session.case.as_deref() == Some(other.as_str()))
    );
    assert!(ola.read(&talk).is_err());
    ola.lock();
    let verified = town.run("leder", &["verify", "--json"], "").done();
    let report: Json = serde_json::from_str(&verified).expect("JSON");
    assert_eq!(report["bad"], Json::Array(Vec::new()), "nothing is missing");
    town.run(
        "leder",
        &["person", "export", &case, "--out", "x", "--yes"],
        "",
    )
    .refused(&case);
}

fn files_below(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            files.extend(files_below(&entry.path()));
        } else {
            files.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    files
}

#[test]
fn what_was_kept_long_enough_goes_to_the_archive_and_then_goes() {
    let town = Town::new();
    let mut leder = town.found(years_ago(7));
    let mut ola = town.admit(&mut leder, "ola", years_ago(7));
    let (case, person, talk) = story(&mut ola);
    leder.lock();
    ola.lock();
    let mut ola = town.desk("ola", now());
    ola.unlock(&secret()).expect("open");
    let (recent, ..) = story(&mut ola);
    ola.lock();

    town.run("ola", &["retention", "list"], "").refused("leder");
    let listed = town
        .run("leder", &["retention", "list", "--json"], "")
        .done();
    let listed: Json = serde_json::from_str(&listed).expect("JSON");
    let due = listed["due"].as_array().expect("a list");
    assert_eq!(due.len(), 3, "{listed}");
    assert!(due.iter().all(|it| it["case"] == case.as_str()));
    assert!(
        due.iter()
            .any(|it| it["kind"] == "person" && it["period"] == "person")
    );
    let laws = due[0]["laws"].as_array().expect("laws");
    assert!(
        laws.iter()
            .any(|law| law.as_str().is_some_and(|law| law.contains("Arkivlova"))),
        "{laws:?}"
    );
    let text = town.run("leder", &["retention", "list"], "").done();
    assert!(
        text.contains("3 oppføringer er lagret lenge nok")
            && text.contains(&case)
            && !text.contains(&recent)
    );

    town.run("leder", &["retention", "erase", "--yes"], "")
        .refused("ikke med i arkivuttrekket");
    let told = town
        .run("leder", &["retention", "archive", "--out", "out"], "")
        .done();
    let folder = fs::read_dir(town.path("out"))
        .expect("a folder")
        .flatten()
        .next()
        .expect("one")
        .path();
    assert!(
        told.contains(
            folder
                .file_name()
                .and_then(|name| name.to_str())
                .expect("a name")
        )
    );
    assert_eq!(mode(&folder.join("index.json")), 0o600);
    let index = json(&folder.join("index.json"));
    assert_eq!(index["records"].as_array().expect("records").len(), 3);
    let record = json(&folder.join(format!("{talk}.json")));
    assert_eq!(
        record["document"]["answers"]["/data/story/life_here"]["value"],
        "وصلت في الشتاء"
    );
    if let Ok(checked) = Command::new("sha256sum")
        .arg("--check")
        .arg("SHA256SUMS")
        .current_dir(&folder)
        .output()
    {
        assert!(
            checked.status.success(),
            "{}",
            String::from_utf8_lossy(&checked.stdout)
        );
    }

    // An export that was altered is none.
    let archive = folder.to_str().expect("a path").to_owned();
    let erase = ["retention", "erase", "--archive", &archive];
    let file = folder.join(format!("{talk}.json"));
    let whole = fs::read(&file).expect("a file");
    fs::write(&file, &whole[..whole.len() / 2]).expect("cut off");
    town.run("leder", &erase, "ja\n")
        .refused("ikke med i arkivuttrekket");
    fs::write(&file, &whole).expect("whole again");
    town.run("leder", &erase, "\n")
        .refused("Ingenting er slettet");
    let told = town.run("leder", &erase, "ja\n").done();
    assert!(told.contains("3 oppføringer er slettet"), "{told}");
    let left = files_below(&town.path("vault").join("events"));
    assert_eq!(
        left.iter()
            .filter(|file| file.contains(&person) || file.contains(&talk))
            .count(),
        2
    );
    let text = town.run("leder", &["retention", "list"], "").done();
    assert!(text.contains("Ingenting er lagret lenge nok"), "{text}");
    town.run("leder", &["verify"], "").done();
}
