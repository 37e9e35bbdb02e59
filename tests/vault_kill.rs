//! `kill -9` at any moment: what was acknowledged is there, whole, and nothing is in the way of going on.

use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use bolyst::record::Kind;
use bolyst::vault::{
    EventType, Fault, Founding, NewEvent, Places, Readers, RecordId, Role, SecretString,
    SystemWorld, Vault, create, unlock,
};
use serde_json::json;
use tempfile::TempDir;

/// Tells the child process where to write.
const FOLDER: &str = "BOLYST_TEST_KILL_FOLDER";
const ROUNDS: u64 = 25;
const RECORD: RecordId = RecordId::from_bytes([7; 16]);

fn places(folder: &Path) -> Places {
    Places {
        vault: folder.join("vault"),
        local: folder.join("local"),
    }
}

fn secret() -> SecretString {
    SecretString::from("gjerde måne hvalross tredve")
}

fn open(folder: &Path) -> Vault {
    unlock(&places(folder), &secret(), Arc::new(SystemWorld)).unwrap()
}

/// The last number in the draft.
fn drafted(vault: &Vault) -> u64 {
    let draft = vault.draft(RECORD).unwrap();
    draft.map_or(0, |draft| draft.body["n"].as_u64().unwrap())
}

/// Saves drafts and seals events for ever, and says so after each.
#[test]
#[ignore = "run by the other test, which kills it"]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let mut vault = open(&folder);
    let mut n = drafted(&vault);
    loop {
        n += 1;
        let body = json!({ "n": n, "text": "x".repeat((n % 40) as usize * 100) });
        vault
            .save_draft(RECORD, &Kind::Session, &[], &body)
            .unwrap();
        println!("draft {n}");
        if n.is_multiple_of(5) {
            let new = NewEvent {
                record: RECORD,
                kind: Kind::Session,
                event: EventType::Rev,
                parents: vec![],
                readers: Readers::Team,
                body,
            };
            println!("event {}", vault.append(new).unwrap());
        }
    }
}

fn start_writer(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "writer", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn what_was_acknowledged_survives_being_killed() {
    let folder = TempDir::new().unwrap();
    let founding = Founding {
        office_name: "Tynset".into(),
        member_name: "Kari".into(),
        role: Role::Supervisor,
        passphrase: secret(),
        work_factor: 1,
        readme: "README".into(),
    };
    let vault = create(&places(folder.path()), founding, Arc::new(SystemWorld)).unwrap();
    vault.lock();
    let (mut last, mut events) = (0, Vec::new());
    for round in 0..ROUNDS {
        let mut child = start_writer(folder.path());
        let mut lines = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .map_while(Result::ok);
        // Not before it has begun; then at a moment that differs from round to round.
        let first = lines.by_ref().find(|line| line.starts_with("draft"));
        assert!(first.is_some(), "round {round}: the writer wrote nothing");
        std::thread::sleep(Duration::from_micros(round * 1777 % 40_000));
        child.kill().unwrap();
        child.wait().unwrap();
        for line in first.into_iter().chain(lines) {
            match line.split_once(' ') {
                Some(("draft", n)) => last = n.parse().unwrap(),
                Some(("event", id)) => events.push(id.parse().unwrap()),
                _ => {}
            }
        }
        let mut vault = open(folder.path());
        let found = drafted(&vault);
        assert!(
            found == last || found == last + 1,
            "round {round}: {found}, said {last}"
        );
        last = found;
        let history = vault.history(RECORD).unwrap();
        let sealed: Vec<_> = history.events.iter().map(|event| event.id).collect();
        assert!(
            events.iter().all(|id| sealed.contains(id)),
            "round {round}: an event is lost"
        );
        let report = vault.verify(&mut |_, _| ControlFlow::Continue(())).unwrap();
        // A left-over `.part` is reported and in nobody's way; nothing else may be wrong.
        let wrong: Vec<_> = report
            .bad
            .iter()
            .filter(|bad| bad.fault != Fault::Foreign)
            .collect();
        assert!(wrong.is_empty(), "round {round}: {wrong:?}");
    }
    assert!(
        last > ROUNDS && !events.is_empty(),
        "killed too early to say anything"
    );
}
