//! The whole program one line at a time, from outside.

#[path = "common/program.rs"]
mod program;

use std::io::Write;
use std::path::Path;

use program::{Program, Talk, err, out};

const PASSPHRASE: &str = "gjerde måne hvalross tredve";

/// The recovery sheet's group that is asked for.
fn asked_group(said: &str) -> String {
    let asked = said
        .rsplit("Skriv gruppe ")
        .next()
        .and_then(|rest| rest.split(' ').next());
    let mark = format!("\n{}  ", asked.expect("a group is asked for"));
    let sheet = said.split("Gjenopprettingsark").nth(1).expect("a sheet");
    let after = sheet.split(&mark).nth(1).expect("the group");
    after.lines().next().expect("a line").to_owned()
}

#[test]
fn an_office_is_founded_and_a_conversation_outlives_the_program_line_by_line() {
    let program = Program::new();
    let mut talk = Talk::start(&program, &["--linear"]);
    talk.listen();
    for line in ["tynset", "1", "", "1", "Kari", "1", PASSPHRASE] {
        talk.say(line);
    }
    let sheet = talk.say(PASSPHRASE);
    let home = talk.say(&asked_group(&sheet));
    assert!(home.contains("1  Ny samtale: Mottakssamtale"), "{home}");
    talk.say("1");
    talk.say("");
    let first = talk.say("ar");
    assert!(first.contains("5692") && first.contains("5691"), "{first}");
    talk.say(":gåtil 02.01");
    let next = talk.say("Aisha");
    assert!(next.contains("02.02"), "{next}");
    talk.child.kill().expect("killed");
    talk.child.wait().expect("gone");

    let mut talk = Talk::start(&program, &["--linear"]);
    talk.listen();
    let home = talk.say(PASSPHRASE);
    assert!(
        home.contains("1  Fortsett: Mottakssamtale") && home.contains("Aisha"),
        "{home}"
    );
    let question = talk.say("1");
    assert!(
        question.contains("02.02"),
        "it goes on where it stopped: {question}"
    );
    let answered = talk.say(":tilbake");
    assert!(answered.contains("Svar nå: Aisha"), "{answered}");
}

#[test]
fn a_colleague_joins_and_a_lost_passphrase_is_made_good() {
    let shared = tempfile::tempdir().expect("a folder");
    let vault = shared.path().join("vault");
    let vault = vault.to_str().expect("UTF-8");
    let supervisor = Program::new();
    let founding = format!("tynset\n1\n\n1\nIngrid\n2\n{PASSPHRASE}\n{PASSPHRASE}\n");
    let founded = out(&supervisor.run(&["--linear", "--vault", vault], &founding));
    let code: String = founded
        .lines()
        .filter_map(|line| line.split_once("  "))
        .filter(|(number, group)| number.parse::<u8>().is_ok() && group.len() <= 4)
        .map(|(_, group)| group)
        .collect();

    let mine = format!("{PASSPHRASE}\n");
    let list = supervisor.run(&["member", "list", "--vault", vault], &mine);
    assert!(out(&list).contains("Ingrid"), "{}", err(&list));
    let fingerprint = out(&list)
        .split("SHA256:")
        .nth(1)
        .map(|rest| format!("SHA256:{}", rest.trim()));
    let fingerprint = fingerprint.expect("a fingerprint");

    let colleague = Program::new();
    let file = shared.path().join("kari.json");
    let file = file.to_str().expect("UTF-8");
    let apply = [
        "member",
        "apply",
        "--office",
        &fingerprint,
        "--name",
        "Kari",
        "--output",
        file,
    ];
    let applied = colleague.run(&apply, &format!("{PASSPHRASE}\n{PASSPHRASE}\n"));
    assert_eq!(applied.status.code(), Some(0), "{}", err(&applied));
    let admit = ["member", "admit", file, "--name", "Kari", "--vault", vault];
    let refused = supervisor.run(&admit, &format!("{PASSPHRASE}\nnei\n"));
    assert_eq!(refused.status.code(), Some(1));
    let stranger = colleague.run(&["--linear", "--vault", vault], &mine);
    assert!(!out(&stranger).contains("Du er Kari"), "{}", out(&stranger));
    let admitted = supervisor.run(&admit, &format!("{PASSPHRASE}\nja\n"));
    assert_eq!(admitted.status.code(), Some(0), "{}", err(&admitted));
    let member = colleague.run(&["--linear", "--vault", vault], &mine);
    assert!(out(&member).contains("Du er Kari"), "{}", out(&member));

    let new = "sju spurver under en bro";
    let recover = ["member", "recover", "--vault", vault];
    let mistyped = colleague.run(&recover, "QQQQ\n");
    assert_eq!(mistyped.status.code(), Some(1));
    let recovered = colleague.run(&recover, &format!("{code}\n2\n{new}\n{new}\n"));
    assert_eq!(recovered.status.code(), Some(0), "{}", err(&recovered));
    let old = colleague.run(&["--linear", "--vault", vault], &mine);
    assert!(!out(&old).contains("Du er Kari"));
    let opened = colleague.run(&["--linear", "--vault", vault], &format!("{new}\n"));
    assert!(out(&opened).contains("Du er Kari"), "{}", out(&opened));
}

#[test]
fn the_demo_is_led_line_by_line_and_leaves_nothing() {
    let program = Program::new();
    let temporary = tempfile::tempdir().expect("a folder");
    let mut command = program.command(&["--linear", "demo"]);
    command.env("TMPDIR", temporary.path());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // The first draft: an answer, a remark, a jump to the end, and the seal.
    stdin
        .write_all("2\n1984\n:merknad en bemerkning\n:slutten\n:send\n:slutt\n".as_bytes())
        .expect("a pipe");
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    let said = out(&output);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(said.contains("forseglet"), "{said}");
    assert_eq!(
        std::fs::read_dir(temporary.path())
            .expect("a folder")
            .count(),
        0
    );
}

#[cfg(unix)]
#[test]
fn a_demo_that_is_told_to_end_leaves_nothing() {
    let temporary = tempfile::tempdir().expect("a folder");
    let program = Program::new();
    let mut command = program.command(&["--linear", "demo"]);
    command.env("TMPDIR", temporary.path());
    let mut talk = Talk::of(command);
    talk.listen();
    assert_eq!(
        std::fs::read_dir(temporary.path())
            .expect("a folder")
            .count(),
        1
    );
    let pid = rustix::process::Pid::from_child(&talk.child);
    rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("it runs");
    let status = talk.child.wait().expect("it ends");
    assert_eq!(status.code(), Some(128 + 15));
    assert_eq!(
        std::fs::read_dir(temporary.path())
            .expect("a folder")
            .count(),
        0
    );
}

#[test]
fn places_may_be_named_by_arguments() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("elsewhere");
    let program = Program::new();
    let founding = format!("tynset\n1\n\n1\nKari\n1\n{PASSPHRASE}\n{PASSPHRASE}\n");
    let vault_argument = vault.to_str().expect("UTF-8");
    program.run(&["--linear", "--vault", vault_argument], &founding);
    assert!(vault.join("README.txt").exists());
    assert!(!program.home.path().join("vault").exists());
    assert!(Path::new(program.home.path()).join("local").exists());
}
