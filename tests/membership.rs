//! Members leave, change roles and computers by the command line; a verified vault says what is wrong with it.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use bolyst::record::Kind;
use bolyst::vault::{
    EventName, EventType, ExposeSecret, Founding, NewEvent, Places, Readers, Role, SecretString,
    SystemWorld, Vault, apply, create, unlock,
};
use common::tools::all_there;
use serde_json::{Value, json};
use sha2::Digest;
use tempfile::TempDir;

const PASSPHRASE: &str = "gjerde måne hvalross tredve";
const OTHER: &str = "sju spurver under en bro";

/// A synced folder, the computers of those who work in it, and the files that the commands are given.
struct Town(TempDir);

impl Town {
    /// Kari, a supervisor, has founded the office; her sheet's code lies in `sheet`.
    fn founded() -> (Town, Vault) {
        let town = Town(tempfile::tempdir().unwrap());
        fs::write(town.path("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        fs::write(town.path("other"), format!("{OTHER}\n")).unwrap();
        let founding = Founding {
            office_name: "Tynset".into(),
            member_name: "Kari".into(),
            role: Role::Supervisor,
            passphrase: SecretString::from(PASSPHRASE),
            work_factor: 1,
            readme: "README".into(),
        };
        let mut kari = create(&town.places("kari"), founding, Arc::new(SystemWorld)).unwrap();
        let sheet = kari.sheet().unwrap().unwrap();
        fs::write(town.path("sheet"), sheet.groups().join(" ")).unwrap();
        fs::write(town.path("sheet.txt"), sheet.code().expose_secret()).unwrap();
        kari.sheet_confirmed().unwrap();
        (town, kari)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn places(&self, who: &str) -> Places {
        Places {
            vault: self.path("vault"),
            // As the command line lays it out below --home.
            local: self.path(who).join("local"),
        }
    }

    fn admit(&self, supervisor: &mut Vault, who: &str, role: Role) -> Vault {
        let local = self.places(&who.to_lowercase()).local;
        let secret = SecretString::from(PASSPHRASE);
        let office = supervisor.office().clone();
        let new = apply(&local, &office, &secret, 1, Arc::new(SystemWorld)).unwrap();
        supervisor.admit(&new, who, role).unwrap();
        self.unlock(&who.to_lowercase(), PASSPHRASE)
    }

    fn unlock(&self, who: &str, passphrase: &str) -> Vault {
        let secret = SecretString::from(passphrase);
        unlock(&self.places(who), &secret, Arc::new(SystemWorld)).unwrap()
    }

    /// Runs `bolyst …` on this person's computer, with the passphrase in a file.
    fn bolyst(&self, who: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bolyst"));
        command.current_dir(self.0.path()).env_clear();
        command.args(["--language", "nb", "--vault", "vault", "--home", who]);
        if !arguments.contains(&"--passphrase-file") {
            command.args(["--passphrase-file", "passphrase"]);
        }
        let output = command.args(arguments).stdin(Stdio::null()).output();
        said(&output.unwrap())
    }
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn submit(vault: &mut Vault, text: &str) -> EventName {
    let new = NewEvent {
        record: vault.new_record(),
        kind: Kind::Session,
        event: EventType::Submit,
        parents: Vec::new(),
        readers: Readers::Members(vec![vault.me().id]),
        body: json!({ "text": text }),
    };
    let record = new.record;
    let event = vault.append(new).unwrap();
    EventName { record, event }
}

fn file_of(name: &EventName) -> String {
    format!("events/{}/{name}.age", name.record.folder())
}

#[test]
fn a_member_is_removed_and_their_sessions_go_to_a_colleague() {
    let (town, mut kari) = Town::founded();
    let mut ola = town.admit(&mut kari, "Ola", Role::Consultant);
    let eva = town.admit(&mut kari, "Eva", Role::Consultant);
    let session = submit(&mut ola, "in confidence");
    drop((kari, ola, eva));

    let (code, _, trouble) = town.bolyst("ola", &["member", "remove", "Eva"]);
    assert_eq!(code, Some(1));
    assert!(trouble.contains("bare en leder"), "{trouble}");
    let (code, told, trouble) = town.bolyst("kari", &["member", "hand-over", "Ola", "Eva"]);
    assert_eq!(code, Some(0), "{trouble}");
    assert!(told.contains("Én samtale er overdratt"), "{told}");
    let (code, told, trouble) = town.bolyst("kari", &["member", "remove", "ola"]);
    assert_eq!(code, Some(0), "{trouble}");
    assert!(told.contains("Ola er ikke lenger medlem"), "{told}");
    assert!(told.contains("er lest"), "what was read stays read: {told}");
    assert!(told.contains("forseglet på nytt"), "{told}");

    let (code, _, trouble) = town.bolyst("ola", &["member", "list"]);
    assert_eq!(code, Some(1));
    assert!(
        trouble.contains("kjenner ikke denne datamaskinen"),
        "{trouble}"
    );
    let eva = town.unlock("eva", PASSPHRASE);
    let read = eva.read(&session).unwrap().unwrap();
    assert_eq!(read.body["text"], "in confidence");
    drop(eva);
    let (code, told, trouble) = town.bolyst("kari", &["verify"]);
    assert_eq!(code, Some(0), "{told}{trouble}");
    let (code, _, trouble) = town.bolyst("kari", &["member", "remove", "Nobody"]);
    assert_eq!(code, Some(1));
    assert!(trouble.contains("Nobody"), "{trouble}");
}

#[test]
fn roles_change_and_a_supervisors_only_with_the_sheet() {
    let (town, mut kari) = Town::founded();
    drop(town.admit(&mut kari, "Ola", Role::Consultant));
    drop(kari);
    let (code, told, trouble) = town.bolyst("kari", &["member", "role", "Ola", "supervisor"]);
    assert_eq!(code, Some(0), "{trouble}");
    assert!(told.contains("Rollen til Ola er nå: Leder"), "{told}");
    let lower = ["member", "role", "Ola", "consultant"];
    let (code, _, trouble) = town.bolyst("kari", &lower);
    assert_eq!(code, Some(1));
    assert!(trouble.contains("gjenopprettingsarket"), "{trouble}");
    let with_sheet = [&lower[..], &["--sheet-file", "sheet"]].concat();
    let (code, told, trouble) = town.bolyst("kari", &with_sheet);
    assert_eq!(code, Some(0), "{trouble}");
    assert!(told.contains("er nå: Flyktningkonsulent"), "{told}");
    assert_eq!(town.unlock("ola", PASSPHRASE).me().role, Role::Consultant);
}

#[test]
fn a_lost_passphrase_is_made_good_by_a_supervisor_or_with_the_sheet() {
    let (town, mut kari) = Town::founded();
    let mut ola = town.admit(&mut kari, "Ola", Role::Consultant);
    let session = submit(&mut ola, "old");
    drop((kari, ola));

    let (code, told, trouble) = town.bolyst("kari", &["member", "code", "Ola"]);
    assert_eq!(code, Some(0), "{trouble}");
    fs::write(town.path("code"), &told).unwrap();
    let enter = [
        "member",
        "enter",
        "--code-file",
        "code",
        "--passphrase-file",
        "other",
    ];
    let (code, told, trouble) = town.bolyst("ola", &enter);
    assert_eq!(code, Some(0), "{trouble}");
    assert!(told.contains("Denne maskinen er din"), "{told}");
    let ola = town.unlock("ola", OTHER);
    assert!(ola.read(&session).unwrap().is_some());
    drop(ola);
    let (code, _, trouble) = town.bolyst("ola", &enter);
    assert_eq!(code, Some(1), "a code is good for once");
    assert!(trouble.contains("Engangskoden"), "{trouble}");

    // Back to the first one, with the sheet; then changed by the person.
    let recover = [
        "member",
        "recover",
        "--name",
        "Ola",
        "--sheet-file",
        "sheet",
    ];
    let (code, _, trouble) = town.bolyst("ola", &recover);
    assert_eq!(code, Some(0), "{trouble}");
    let change = ["member", "passphrase", "--new-passphrase-file", "other"];
    let (code, _, trouble) = town.bolyst("ola", &change);
    assert_eq!(code, Some(0), "{trouble}");
    let ola = town.unlock("ola", OTHER);
    assert_eq!(ola.me().devices.len(), 3);
    assert!(ola.read(&session).unwrap().is_some());
}

#[test]
fn age_opens_nothing_new_for_a_removed_member() {
    if !all_there(&["bash", "age"]) {
        return;
    }
    let (town, mut kari) = Town::founded();
    let mut ola = town.admit(&mut kari, "Ola", Role::Consultant);
    let mut eva = town.admit(&mut kari, "Eva", Role::Consultant);
    let id = ola.me().id;
    let old = submit(&mut ola, "old");
    // His own identity, as it lies in identity.age, and the team's key that he had.
    let script = r#"cd vault
        age -d -i <(age -d -i ../sheet.txt keys/office-1.age) "keys/$1.age" > ../ola.txt
        age -d -i ../ola.txt keys/team-1.age > ../team.txt
        age -d -i ../ola.txt -o /dev/null "$2""#;
    let bash = |script: &str, arguments: &[&str]| {
        Command::new("bash")
            .args(["-euo", "pipefail", "-c", script, "bash"])
            .args(arguments)
            .current_dir(town.0.path())
            .output()
            .unwrap()
    };
    let before = bash(script, &[&id.to_string(), &file_of(&old)]);
    assert!(before.status.success(), "{}", said(&before).2);

    kari.remove(&id, None).unwrap();
    let go_on = &mut |_, _| std::ops::ControlFlow::Continue(());
    kari.rewrite(None, go_on).unwrap();
    let new = [submit(&mut eva, "new"), submit(&mut kari, "newer"), old];
    let tried =
        r#"cd vault; for key in ola team; do ! age -d -i ../$key.txt -o /dev/null "$1"; done"#;
    for name in &new {
        let output = bash(tried, &[&file_of(name)]);
        assert!(output.status.success(), "opened: {}", name);
    }
    for file in fs::read_dir(town.path("vault/keys")).unwrap() {
        let file = file.unwrap().file_name().into_string().unwrap();
        let own = file.starts_with(&id.to_string());
        let output = bash(tried, &[&format!("keys/{file}")]);
        assert!(own || output.status.success(), "opened: {file}");
    }
    // The supervisor's way by the sheet goes on.
    let newest = fs::read_dir(town.path("vault/keys")).unwrap();
    let newest = newest.map(|file| file.unwrap().file_name().into_string().unwrap());
    let newest = newest
        .into_iter()
        .find(|file| file.starts_with("office-2-"))
        .unwrap();
    let open = r#"cd vault; age -d -i <(age -d -i ../sheet.txt "keys/$1") "$2""#;
    let output = bash(open, &[&newest, &file_of(&new[0])]);
    assert!(output.status.success(), "{}", said(&output).2);
}

/// Damages one file in each way; gives each fault with the beginning of the path that must be named.
fn damage(town: &Town, kari: &mut Vault) -> Vec<(&'static str, String)> {
    let names: Vec<EventName> = (0..7).map(|n| submit(kari, &n.to_string())).collect();
    let path = |name: &EventName| town.path("vault").join(file_of(name));
    let flip = |path: &Path| {
        let mut bytes = fs::read(path).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(path, bytes).unwrap();
    };
    fs::remove_file(path(&names[0])).unwrap();
    flip(&path(&names[2]));
    let misplaced = EventName {
        event: names[0].event,
        ..names[1]
    };
    fs::copy(path(&names[1]), path(&misplaced)).unwrap();
    fs::write(path(&names[3]), "no age file").unwrap();
    fs::write(path(&names[4]).with_extension("age.part"), "half").unwrap();
    let key = town.path("vault/keys/team-1.age");
    fs::copy(&key, key.with_extension("age.sync-conflict")).unwrap();
    fs::write(town.path("vault/x (conflicted copy).txt"), "x").unwrap();
    // The newest of all: this computer knows that there was one.
    fs::remove_file(path(&names[6])).unwrap();
    vec![
        ("missing", file_of(&names[0])),
        ("altered", file_of(&names[2])),
        ("misplaced", file_of(&misplaced)),
        ("unreadable", file_of(&names[3])),
        ("rolledback", file_of(&names[6])),
        ("forged", file_of(&forge(town, kari))),
        ("foreign", format!("{}.part", file_of(&names[4]))),
        ("foreign", "keys/team-1.age.sync-conflict".to_owned()),
        ("foreign", "x (conflicted copy).txt".to_owned()),
    ]
}

/// An event by a stranger who got hold of the office's public key and can write into the folder.
fn forge(town: &Town, kari: &Vault) -> EventName {
    use ssh_key::private::{Ed25519Keypair, PrivateKey};
    let sheet = fs::read_to_string(town.path("sheet.txt")).unwrap();
    let sheet: age::x25519::Identity = sheet.parse().unwrap();
    let office = fs::read(town.path("vault/keys/office-1.age")).unwrap();
    let office = age::decrypt(&sheet, &office).unwrap();
    let office = String::from_utf8(office).unwrap();
    let office = office
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-1"));
    let office: age::x25519::Identity = office.unwrap().parse().unwrap();

    let line = json!({ "v": 1, "vault": kari.office(), "body": { "text": "lies" } }).to_string();
    let key = PrivateKey::from(Ed25519Keypair::from_seed(&[66; 32]));
    let signature = key
        .sign("bolyst", ssh_key::HashAlg::Sha512, line.as_bytes())
        .unwrap();
    let signature = signature.to_pem(ssh_key::LineEnding::LF).unwrap();
    let text = format!("{line}\n{}\n", json!({ "sshsig": signature }));
    let sealed = age::encrypt(&office.to_public(), text.as_bytes()).unwrap();
    let name = EventName {
        record: kari.new_record(),
        event: bolyst::vault::EventId::from_bytes(sha2::Sha256::digest(&line).into()),
    };
    let path = town.path("vault").join(file_of(&name));
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, sealed).unwrap();
    name
}

#[test]
fn verify_names_one_file_of_each_kind_of_damage() {
    let (town, mut kari) = Town::founded();
    let mut ola = town.admit(&mut kari, "Ola", Role::Consultant);
    let sound = submit(&mut ola, "sound");
    drop(ola);
    kari.lock();
    let (code, told, trouble) = town.bolyst("kari", &["verify"]);
    assert_eq!(code, Some(0), "{told}{trouble}");
    assert!(told.contains("ingenting galt"), "{told}");

    let mut kari = town.unlock("kari", PASSPHRASE);
    let expected = damage(&town, &mut kari);
    kari.lock();
    let (code, told, trouble) = town.bolyst("kari", &["verify", "--json"]);
    assert_eq!(code, Some(1), "{trouble}");
    let report: Value = serde_json::from_str(&told).unwrap();
    let mut found: Vec<(&str, &str)> = report["bad"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bad| {
            (
                bad["fault"].as_str().unwrap(),
                bad["file"].as_str().unwrap(),
            )
        })
        .collect();
    found.sort();
    let mut expected: Vec<(&str, &str)> = expected.iter().map(|(f, n)| (*f, n.as_str())).collect();
    expected.sort();
    assert_eq!(found, expected);

    let (code, told, _) = town.bolyst("kari", &["verify"]);
    assert_eq!(code, Some(1));
    for (_, file) in &expected {
        assert!(told.contains(file), "{file} is not in\n{told}");
    }
    for words in [
        "Mangler:",
        "Satt tilbake:",
        "Endret:",
        "Feil sted:",
        "Fremmed:",
    ] {
        assert!(told.contains(words), "{told}");
    }
    // The rest opens.
    let kari = town.unlock("kari", PASSPHRASE);
    assert!(kari.read(&sound).unwrap().is_some());
    println!("{told}");
}
