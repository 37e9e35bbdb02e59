//! One conversation as it is led: an office is founded, «Bli eller flytte» is led by its keys in bokmål and Tigrinya, the
//! program is killed in the middle of an answer, the conversation is taken up where it stopped and submitted, and the record is
//! read with tools that are not ours.

mod common;
#[path = "common/terminal.rs"]
mod terminal;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use common::tools::all_there;
use tempfile::TempDir;
use terminal::TestTerminal;

const PASSPHRASE: &str = "fjorten grønne båter i regn";
/// Typed as an answer; looked for afterwards where it must not be.
const CANARY: &str = "Kanarifuglen synger i Tynset";

fn start(folder: &Path) -> TestTerminal {
    let home = folder.join("home");
    TestTerminal::start(&["--home", home.to_str().expect("a path")], 80, 24, folder)
}

/// The wizard, from an empty machine to home.
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
    terminal.press("Enter");
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
    let asked = number_after(&terminal.screen(), "Skriv gruppe nummer ");
    let group = group_of(&sheet, asked);
    terminal.press(&format!("{group} Enter"));
    terminal.wait_for("Start en samtale");
}

fn number_after(screen: &str, words: &str) -> usize {
    let rest = screen.split_once(words).expect("the words are there").1;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

/// The sheet shows `  1  A4WX    2  F3X6 …`.
fn group_of(sheet: &str, number: usize) -> String {
    let (_, sheet) = sheet.split_once("Gjenopprettingsark").expect("the sheet");
    let words: Vec<&str> = sheet.split_whitespace().collect();
    let at = words
        .windows(2)
        .position(|pair| pair[0] == number.to_string() && pair[1].len() <= 4);
    words[at.expect("the group is on the sheet") + 1].to_owned()
}

fn unlock(terminal: &mut TestTerminal) {
    terminal.wait_for("Skriv passfrasen din");
    terminal.press(&format!("'{PASSPHRASE}' Enter"));
    terminal.wait_for("Start en samtale");
}

/// Begins «Bli eller flytte» with a new person, in bokmål and Tigrinya.
fn begin(terminal: &mut TestTerminal) {
    terminal.press("Down Down Enter");
    terminal.wait_for("Bli eller flytte");
    terminal.wait_for("Hvem gjelder samtalen?");
    terminal.press("Enter");
    terminal.wait_for("Hvilke språk");
    terminal.press("tigrinja Enter");
    terminal.wait_for("⇄");
    terminal.press("Enter");
    terminal.wait_for("01.01");
}

/// The number of the question, such as `03.02`; none at "one more?" and at the end.
fn number(screen: &str) -> Option<String> {
    screen.lines().skip(2).find_map(|line| {
        let place = line.split('│').nth(1)?.trim_start().get(..5)?.to_owned();
        let shape = place.bytes().enumerate().all(|(at, byte)| {
            if at == 2 {
                byte == b'.'
            } else {
                byte.is_ascii_digit()
            }
        });
        shape.then_some(place)
    })
}

fn is_at_the_end(screen: &str) -> bool {
    screen.contains("▸  Slutten")
}

/// Answers what stands on the screen, as a person would who has something to say to everything.
fn answer(terminal: &mut TestTerminal) {
    let screen = terminal.screen();
    let keys = if screen.contains("Hvorfor stemmer svaret likevel?") {
        "'Det stemmer' Enter"
    } else if screen.contains("1 [") {
        "1 2 Enter"
    } else if screen.contains("Én til:") {
        "2"
    } else if screen.contains("1  ○") || screen.contains("1  ●") {
        "1"
    } else if screen.contains("▾") {
        "Space"
    } else if screen.contains("Søk:") && screen.contains("[ ]") {
        // Several from a long list: Enter ticks what was pointed at, the next one goes on.
        "Down Enter Enter"
    } else if screen.contains("Søk:") {
        "Down Enter"
    } else if screen.contains("dag.måned.år") {
        "3.2.2027 Enter"
    } else if screen.contains("måned.år") {
        "3.2025 Enter"
    } else {
        "Enter"
    };
    terminal.press(keys);
    std::thread::sleep(Duration::from_millis(120));
}

/// Leads the conversation until its end page; returns the numbers of the questions in the order in which they came.
fn lead_to_the_end(terminal: &mut TestTerminal) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    for _ in 0..400 {
        let screen = terminal.screen();
        if is_at_the_end(&screen) {
            return numbers;
        }
        if let Some(number) = number(&screen)
            && numbers.last() != Some(&number)
        {
            numbers.push(number);
        }
        answer(terminal);
    }
    panic!(
        "the conversation has no end; the screen is:\n{}",
        terminal.screen()
    );
}

/// Goes to the first question that is answered in writing and types the canary, without Enter.
fn type_the_canary(terminal: &mut TestTerminal) -> String {
    for _ in 0..40 {
        let screen = terminal.screen();
        if screen.contains("Fortell meg om livet ditt her.") {
            terminal.press(&format!("'{CANARY}'"));
            terminal.wait_for(CANARY);
            terminal.wait_for("✓ lagret");
            return number(&terminal.screen()).expect("a numbered question");
        }
        answer(terminal);
    }
    panic!("no question to write to:\n{}", terminal.screen());
}

#[test]
fn a_conversation_survives_being_killed_and_opens_with_stock_tools() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(folder.path());
    found(&mut terminal);
    begin(&mut terminal);
    terminal.wait_for("nb ⇄ [ti]");
    let stopped_at = type_the_canary(&mut terminal);
    terminal.kill();

    let mut terminal = start(folder.path());
    unlock(&mut terminal);
    terminal.wait_for("Fortsett");
    terminal.wait_for(&stopped_at);
    terminal.press("Enter");
    terminal.wait_for(CANARY);
    assert_eq!(
        number(&terminal.screen()).as_deref(),
        Some(stopped_at.as_str())
    );

    let numbers = lead_to_the_end(&mut terminal);
    assert!(numbers.len() > 30, "led through {numbers:?}");
    terminal.press("Ctrl+S");
    terminal.wait_for("Sende inn samtalen?");
    terminal.press("Enter");
    terminal.wait_for("Samtalen er sendt inn");
    terminal.press("Enter");
    terminal.wait_for("Sendt inn");
    terminal.press("Ctrl+Q");
    assert_eq!(terminal.wait_for_end(), 0);
    look_for_leaks(folder.path(), &terminal.raw);

    if all_there(&["age", "jq", "bash"]) {
        read_with_stock_tools(folder.path());
    }
}

/// What was said is nowhere in the clear: not in a file, not in what was left in the terminal's scrollback.
fn look_for_leaks(folder: &Path, written: &[u8]) {
    let main_screen_again = b"\x1b[?1049l";
    let left = written
        .windows(main_screen_again.len())
        .rposition(|window| window == main_screen_again);
    let after = &written[left.expect("the screen is given back")..];
    assert!(
        !contains(after, CANARY.as_bytes()),
        "the answer stands in the terminal after the end"
    );
    for file in files_below(folder) {
        let bytes = std::fs::read(&file).expect("a file");
        assert!(
            !contains(&bytes, CANARY.as_bytes()),
            "the answer stands in {}",
            file.display()
        );
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path))
        } else {
            files.push(path)
        }
    }
    files
}

/// As the README says: the key under its passphrase, then every event that it opens.
fn read_with_stock_tools(folder: &Path) {
    let home = folder.join("home");
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
    assert_eq!(
        age.wait_for_end(),
        0,
        "age opens the key:\n{}",
        age.screen()
    );
    let script = r#"
        for file in vault/events/*/*.age; do
            age -d -i ../me.key "$file" 2>/dev/null | head -n 1 || true
        done | jq -r 'select(.type == "submit" and .kind == "session") | .body.answers["/data/story/life_here"].value // (.body.answers | to_entries | map(.value.value) | map(select(type == "string")) | join("\n"))'
    "#;
    let output = Command::new("bash")
        .args(["-c", script])
        .current_dir(&home)
        .output()
        .expect("bash runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.contains(CANARY),
        "jq prints the answer:\n{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_signal_to_end_saves_what_is_being_typed_and_gives_the_terminal_back() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(folder.path());
    found(&mut terminal);
    begin(&mut terminal);
    while !terminal.screen().contains("Fortell meg om livet ditt her.") {
        answer(&mut terminal);
    }
    terminal.press(&format!("'{CANARY}'"));
    let process = terminal.process_id().to_string();
    let sent = Command::new("sh")
        .args(["-c", &format!("kill -TERM {process}")])
        .status()
        .expect("kill runs");
    assert!(sent.success());
    assert_eq!(terminal.wait_for_end(), 0);
    assert!(
        contains(&terminal.raw, b"\x1b[?1049l"),
        "the screen is given back"
    );

    let mut terminal = start(folder.path());
    unlock(&mut terminal);
    terminal.press("Enter");
    terminal.wait_for(CANARY);
}

#[test]
fn it_draws_again_after_being_made_tiny_and_takes_a_megabyte_as_text() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = TestTerminal::start(&["demo"], 80, 24, folder.path());
    terminal.wait_for("øvingskontor");
    for (columns, rows) in [(1, 1), (200, 60), (30, 8), (80, 24)] {
        terminal.resize(columns, rows);
        std::thread::sleep(Duration::from_millis(150));
    }
    terminal.wait_for("øvingskontor");
    // Mohamed's conversation stands at the sentences; the story before it is written.
    terminal.press("Down Down Down Enter");
    terminal.wait_for("nb ⇄ [ar]");
    terminal.press("Ctrl+G 'Fortell meg om livet' Enter");
    terminal.wait_for("Fortell meg om livet ditt her.");
    terminal.paste(&format!(
        "\x1b]0;eid\x07\x1b[31m{}",
        "ord og ".repeat(150_000)
    ));
    terminal.wait_for("ord og ord og");
    terminal.wait_for("✓ lagret");
    assert!(
        !contains(&terminal.raw, b"\x1b]0;eid"),
        "nothing of the paste reaches the terminal as a command"
    );
    terminal.press("Ctrl+Q");
    terminal.wait_gone("ord og ord og");
    terminal.press("Ctrl+Q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert!(!terminal.screen().contains("ord og"));
}

#[test]
fn without_a_terminal_it_says_so_and_ends_with_2() {
    let folder = TempDir::new().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_bolyst"))
        .args(["--home", folder.path().to_str().expect("a path")])
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said.lines().count(), 1, "one sentence: {said}");
}
