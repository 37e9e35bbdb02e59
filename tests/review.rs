//! One session's life: submitted, returned with comments, led on and submitted again, approved. On a terminal, as a
//! person of a small office does it who both leads and supervises; and the events are read with tools that are not ours.

mod common;
#[path = "common/terminal.rs"]
mod terminal;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use bolyst::desk::{Desk, DeskError, Mark, Narrowing, Own, Setup, Stand, Verdict};
use bolyst::language::Tag;
use bolyst::vault::{Places, SecretString, SystemWorld};
use common::tools::all_there;
use tempfile::TempDir;
use terminal::TestTerminal;
use time::UtcOffset;

const PASSPHRASE: &str = "fjorten grønne båter i regn";

/// The wizard, from an empty machine to home, as a supervisor.
fn found(terminal: &mut TestTerminal) {
    terminal.wait_for("Velkommen til Bolyst");
    terminal.press("Enter");
    terminal.wait_for("Hvilken kommune?");
    terminal.press("'tynset'");
    terminal.wait_for("3427");
    terminal.press("Enter");
    terminal.wait_for("Hvor mange bor i Tynset");
    terminal.press("Enter");
    terminal.wait_for("Hvilken målform");
    terminal.press("Enter");
    terminal.wait_for("5 av 11");
    terminal.press("'Kari Nordli' Enter");
    terminal.wait_for("Hva er rollen din?");
    terminal.press("Down Enter");
    terminal.wait_for("Lag en passfrase");
    terminal.press(&format!("'{PASSPHRASE}'"));
    terminal.wait_for("■■■");
    terminal.press("Enter");
    terminal.wait_for("8 av 11");
    terminal.press(&format!("'{PASSPHRASE}' Enter"));
    terminal.wait_for("Stemmer dette?");
    terminal.press("Enter");
    terminal.wait_for("Skriv av dette arket nå");
    let sheet = terminal.screen();
    terminal.press("Enter");
    terminal.wait_for("Skriv gruppe nummer");
    let screen = terminal.screen();
    let (_, rest) = screen.split_once("Skriv gruppe nummer ").expect("asked");
    let asked: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let (_, sheet) = sheet.split_once("Gjenopprettingsark").expect("the sheet");
    let words: Vec<&str> = sheet.split_whitespace().collect();
    let at = words
        .windows(2)
        .position(|pair| pair[0] == asked && pair[1].len() <= 4);
    let group = words[at.expect("the group is on the sheet") + 1];
    terminal.press(&format!("{group} Enter"));
    terminal.wait_for("Start en samtale");
}

/// From anywhere in the conversation to home, by way of its end.
fn submit(terminal: &mut TestTerminal) {
    terminal.press("Ctrl+F");
    terminal.wait_for("Slutten");
    terminal.press("Ctrl+S");
    terminal.wait_for("Sende inn samtalen?");
    terminal.press("Enter");
    terminal.wait_for("Samtalen er sendt inn");
    terminal.press("Enter");
    terminal.wait_for("Søk overalt");
}

/// From home to the session that waits.
fn open_what_waits(terminal: &mut TestTerminal) {
    terminal.wait_for("Én samtale venter på gjennomgang");
    terminal.press("Enter");
    terminal.wait_for("1 av 1 samtaler");
    terminal.press("Enter");
    terminal.wait_for("[alt");
}

#[test]
fn a_session_goes_from_hand_to_hand_until_it_is_approved() {
    let folder = TempDir::new().expect("a folder");
    let home = folder.path().join("home");
    let home = home.to_str().expect("a path");
    let mut terminal = TestTerminal::start(&["--home", home], 80, 24, folder.path());
    found(&mut terminal);
    terminal.press("Down Enter");
    terminal.wait_for("Hvem gjelder samtalen?");
    terminal.press("Enter");
    terminal.wait_for("Hvilke språk");
    terminal.press("tigrinja Enter");
    terminal.wait_for("⇄");
    terminal.press("Enter");
    terminal.wait_for("01.01");
    submit(&mut terminal);

    // A comment on the first question, and reasons.
    open_what_waits(&mut terminal);
    terminal.press("Enter");
    if !terminal.screen().contains("Alle som kan lese") {
        terminal.press("Enter");
    }
    terminal.wait_for("Alle som kan lese samtalen");
    terminal.press("'Spurte du om dette?' Enter");
    terminal.wait_for("» Kari Nordli");
    terminal.press("F8");
    terminal.wait_for("Hvorfor sendes samtalen tilbake?");
    terminal.press("'Nesten tom' Enter");
    terminal.wait_for("0 av 1 samtaler");
    terminal.press("F10");

    // It stands first at home; the comment stands at its question, and never when the screen is covered.
    terminal.wait_for("Sendt tilbake til deg");
    terminal.wait_for("2 kommentarer");
    terminal.press("Enter");
    terminal.wait_for("[kommentarer 1]");
    terminal.wait_for("Nesten tom");
    terminal.press("F4");
    terminal.wait_gone("[kommentarer 1]");
    terminal.press("Ctrl+G '01.0' Enter");
    terminal.wait_for("» Kari Nordli: Spurte du om dette?");
    terminal.press("F9");
    terminal.wait_gone("Spurte du om dette?");
    terminal.press("F9");
    terminal.wait_for("» Kari Nordli");
    // Good as it is: nothing is changed.
    submit(&mut terminal);

    open_what_waits(&mut terminal);
    terminal.wait_for("Sendt inn på nytt");
    terminal.press("F9");
    terminal.wait_for("Hvordan samtalen gikk");
    terminal.press("F10");
    terminal.wait_for("[alt");
    terminal.press("F7");
    terminal.wait_for("Godkjenne samtalen?");
    terminal.press("Enter");
    terminal.wait_for("0 av 1 samtaler");
    terminal.press("F10");
    terminal.wait_for("Søk overalt");
    terminal.press("Ctrl+Q");
    assert_eq!(terminal.wait_for_end(), 0);

    let record = verdicts_are_about_what_was_read(Path::new(home));
    if all_there(&["age", "jq", "bash"]) {
        let types = events_by_stock_tools(folder.path(), &record);
        for done in ["submit", "comment", "return", "resubmit", "approve"] {
            assert!(
                types.lines().any(|line| line == done),
                "{done} in:\n{types}"
            );
        }
    }
}

/// The same session on the desk: found by its marks, and a verdict on an older revision is refused.
fn verdicts_are_about_what_was_read(home: &Path) -> String {
    let mut desk = Desk::new(Setup {
        places: Places {
            vault: home.join("vault"),
            local: home.join("local"),
        },
        own: Own::default(),
        world: Arc::new(SystemWorld),
        offset: UtcOffset::UTC,
        language: Tag::BOKMAL,
        hardening: None,
    });
    desk.unlock(&SecretString::from(PASSPHRASE.to_owned()))
        .expect("open");
    let narrowing = Narrowing {
        stand: Some(Stand::Approved),
        mark: Some(Mark::Comments),
        ..Narrowing::default()
    };
    let queue = desk.queue(&narrowing, 10).expect("the queue");
    assert_eq!((queue.found, queue.all), (1, 1));
    let marks = &queue.cards[0].marks;
    assert!(marks.contains(&(Mark::Comments, 2)), "{marks:?}");
    assert!(
        marks.iter().any(|(mark, _)| *mark == Mark::Short),
        "{marks:?}"
    );
    let nobody = Narrowing {
        consultant: Some("Ola".to_owned()),
        ..narrowing
    };
    assert_eq!(desk.queue(&nobody, 10).expect("the queue").found, 0);

    let record = queue.cards[0].record.clone();
    let read = desk.read(&record).expect("readable");
    assert!(read.before.is_some(), "there is a revision before");
    let conversation = desk.reopen(&record).expect("led on");
    desk.submit(&record, &conversation.interview.session())
        .expect("submitted once more");
    let verdict = desk.review(&record, Verdict::Approve, "", &read.seen);
    assert_eq!(verdict, Err(DeskError::NewerRevision));
    let seen = desk.read(&record).expect("readable").seen;
    let verdict = desk.review(&record, Verdict::Return, " ", &seen);
    assert_eq!(verdict, Err(DeskError::NothingWritten));
    let said = desk.comment(&record, None, "", &seen);
    assert_eq!(said, Err(DeskError::NothingWritten));
    desk.review(&record, Verdict::Approve, "", &seen)
        .expect("approved as it stands now");
    desk.lock();
    record
}

/// The types of a session's events, as `age` and `jq` show them.
fn events_by_stock_tools(folder: &Path, record: &str) -> String {
    let mut age = TestTerminal::run(
        "age",
        &["-d", "-o", "me.key", "home/local/identity.age"],
        80,
        24,
        folder,
    );
    age.wait_until("the passphrase prompt", |screen| {
        screen.to_lowercase().contains("passphrase")
    });
    age.send(format!("{PASSPHRASE}\r").as_bytes());
    assert_eq!(age.wait_for_end(), 0, "age opens the key");
    let script = format!(
        "for file in vault/events/*/{record}.*.age; do
            age -d -i ../me.key \"$file\" 2>/dev/null | head -n 1 || true
        done | jq -r .type"
    );
    let output = Command::new("bash")
        .args(["-c", &script])
        .current_dir(folder.join("home"))
        .output()
        .expect("bash runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
