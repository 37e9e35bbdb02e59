//! The vault opens without Bolyst: with `age`, `jq` and `ssh-keygen` as Debian ships them, as README.txt says.

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use bolyst::record::Kind;
use bolyst::vault::{
    EventName, EventType, ExposeSecret, Founding, NewEvent, Places, Readers, Role, SecretString,
    SystemWorld, Vault, create,
};
use common::tools::all_there;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Runs a script in bash, with `"$1"`, `"$2"`, … as given.
fn bash(folder: &Path, script: &str, arguments: &[&str]) -> Output {
    Command::new("bash")
        .args(["-euo", "pipefail", "-c", script, "bash"])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// An office with one submitted session and one draft, and `sheet.txt` beside it: the code of the recovery sheet.
struct Case {
    folder: TempDir,
    vault: Vault,
    session: EventName,
}

impl Case {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let places = Places {
            vault: folder.path().join("vault"),
            local: folder.path().join("local"),
        };
        let founding = Founding {
            office_name: "Tynset".into(),
            member_name: "Kari".into(),
            role: Role::Supervisor,
            passphrase: SecretString::from("gjerde måne hvalross tredve"),
            work_factor: 1,
            readme: "README".into(),
        };
        let mut vault = create(&places, founding, Arc::new(SystemWorld)).unwrap();
        let sheet = vault.sheet().unwrap().unwrap();
        let code = sheet.code().expose_secret();
        fs::write(folder.path().join("sheet.txt"), code).unwrap();
        let new = NewEvent {
            record: vault.new_record(),
            kind: Kind::Session,
            event: EventType::Submit,
            parents: Vec::new(),
            readers: Readers::Members(vec![vault.me().id]),
            body: json!({ "answers": { "/data/name": { "value": "Хаджі ሰላም" } } }),
        };
        let record = new.record;
        let event = vault.append(new).unwrap();
        Self {
            folder,
            vault,
            session: EventName { record, event },
        }
    }

    /// The session's file below VAULT.
    fn file(&self) -> String {
        let name = self.session;
        format!("events/{}/{name}.age", name.record.folder())
    }

    fn run(&self, script: &str, arguments: &[&str]) -> Output {
        bash(self.folder.path(), script, arguments)
    }
}

/// What README.txt tells: the sheet opens the office, the office opens everything.
const OPEN: &str = r#"(cd vault; age -d -i <(age -d -i ../sheet.txt keys/office-1.age) "$1")"#;

#[test]
fn age_and_jq_print_a_record() {
    if !all_there(&["bash", "age", "jq"]) {
        return;
    }
    let case = Case::new();
    let script = format!("{OPEN} | jq -cs '.[0]'");
    let line: Value = serde_json::from_str(&said(&case.run(&script, &[&case.file()]))).unwrap();
    assert_eq!(line["v"], 1);
    assert_eq!(line["vault"], case.vault.office().as_str());
    assert_eq!(line["type"], "submit");
    assert_eq!(line["kind"], "session");
    assert_eq!(line["body"]["answers"]["/data/name"]["value"], "Хаджі ሰላም");
    let fields: Vec<_> = line
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let expected = [
        "v", "vault", "kind", "record", "type", "author", "device", "seq", "prev", "seen",
        "parents", "readers", "epoch", "at", "salt", "body",
    ];
    assert_eq!(fields, expected);
}

#[test]
fn a_members_own_key_opens_what_is_theirs() {
    if !all_there(&["bash", "age", "jq"]) {
        return;
    }
    let case = Case::new();
    // From escrow, as a supervisor gets it; identity.age itself asks for its passphrase on the terminal.
    let me = case.vault.me().id.to_string();
    let script = r#"cd vault
        age -d -i <(age -d -i ../sheet.txt keys/office-1.age) "keys/$1.age" > ../me.txt
        age -d -i ../me.txt "$2" | jq -r '.body.answers["/data/name"].value // empty'"#;
    let name = said(&case.run(script, &[&me, &case.file()]));
    assert_eq!(name.trim(), "Хаджі ሰላም");
    // The way by the office's key, with one's own.
    let script = r#"cd vault; age -d -i <(age -d -i ../me.txt keys/office-1.age) "$1" | head -n 1 | jq -r .seq"#;
    assert_eq!(said(&case.run(script, &[&case.file()])).trim(), "1");
}

#[test]
fn ssh_keygen_checks_the_author() {
    if !all_there(&["bash", "age", "jq", "ssh-keygen", "sha256sum"]) {
        return;
    }
    let case = Case::new();
    let author = case.vault.me().id.to_string();
    let roster = case.vault.office().roster();
    let script = format!(
        r#"{OPEN} > event.txt
        head -n 1 event.txt | tr -d '\n' > line
        sed -n 2p event.txt | jq -r .sshsig > line.sig
        # Who may sign stands on the roster.
        cd vault; office=$(mktemp); age -d -i ../sheet.txt keys/office-1.age > "$office"
        for event in events/"${{2:0:2}}/$2".*.age; do
            age -d -i "$office" "$event" | head -n 1 |
                jq -r '.body | .member as $member | .devices[] | "\($member) \(.)"'
        done > ../allowed_signers
        rm "$office"; cd ..
        ssh-keygen -Y verify -f allowed_signers -I "$3" -n bolyst -s line.sig < line
        sha256sum < line"#
    );
    let output = case.run(&script, &[&case.file(), &roster.to_string(), &author]);
    let said = said(&output);
    assert!(
        said.contains(&format!("Good \"bolyst\" signature for {author}")),
        "{said}"
    );
    assert!(said.contains(&case.session.event.to_string()), "{said}");

    // And a line in which one character is another.
    let forged = "sed 's/submit/return/' line | ssh-keygen -Y verify -f allowed_signers -I \"$1\" -n bolyst -s line.sig";
    assert!(!case.run(forged, &[&author]).status.success());
}

#[test]
fn the_fingerprint_on_the_sheet_is_the_one_that_signed_the_founder() {
    if !all_there(&["bash", "age", "jq", "ssh-keygen"]) {
        return;
    }
    let case = Case::new();
    let roster = case.vault.office().roster().to_string();
    let script = r#"cd vault
        age -d -i <(age -d -i ../sheet.txt keys/office-1.age) events/"${1:0:2}/$1".*.age > ../event.txt
        cd ..
        head -n 1 event.txt | tr -d '\n' > line
        sed -n 2p event.txt | jq -r .sshsig > line.sig
        ssh-keygen -Y check-novalidate -n bolyst -s line.sig < line"#;
    let said = said(&case.run(script, &[&roster]));
    assert!(said.contains(case.vault.office().as_str()), "{said}");
}

#[test]
fn bolyst_reads_what_age_wrote() {
    if !all_there(&["bash", "age", "age-keygen"]) {
        return;
    }
    let case = Case::new();
    // Sealed anew by `age` itself, as a hand-over between two offices' tools might: still the same event.
    let script = format!(
        r#"{OPEN} > event.txt
        office=$(age -d -i sheet.txt vault/keys/office-1.age | age-keygen -y -)
        age -r "$office" -o "vault/$1.new" event.txt
        mv "vault/$1.new" "vault/$1""#
    );
    said(&case.run(&script, &[&case.file()]));
    let read = case.vault.read(&case.session).unwrap().unwrap();
    assert_eq!(read.body["answers"]["/data/name"]["value"], "Хаджі ሰላም");
}
