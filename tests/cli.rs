//! The program from outside: arguments, standard input and output, exit codes.

use std::io::{BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

const PASSPHRASE: &str = "gjerde måne hvalross tredve";

/// The program with a home of its own, so that no test sees a real office.
struct Program {
    home: TempDir,
}

impl Program {
    fn new() -> Program {
        Program {
            home: tempfile::tempdir().expect("a folder"),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bolyst"));
        command
            .args(arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_clear()
            .env("LANG", "nb_NO.UTF-8")
            .env("BOLYST_HOME", self.home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = self.command(arguments).spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        // A program that has said what it had to say may be gone already.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        child.wait_with_output().expect("the program ends")
    }
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// A project of its own with one form.
fn project(form: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(folder.path().join("forms")).expect("a folder");
    std::fs::write(folder.path().join("forms/mine.json"), form).expect("a file");
    folder
}

fn path(folder: &TempDir) -> &str {
    folder.path().to_str().expect("UTF-8")
}

#[test]
fn without_a_terminal_there_is_one_sentence_and_exit_code_2() {
    for arguments in [&[][..], &["demo"]] {
        let output = Program::new().run(arguments, "");
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(out(&output), "");
        assert_eq!(err(&output).lines().count(), 1, "{}", err(&output));
        assert!(err(&output).contains("--linear"));
    }
}

#[test]
fn wrong_arguments_are_exit_code_2_and_help_is_none() {
    let program = Program::new();
    assert_eq!(program.run(&["no-such-command"], "").status.code(), Some(2));
    let help = program.run(&["--help"], "");
    assert_eq!(help.status.code(), Some(0));
    assert!(out(&help).contains("Exit codes"));
}

#[test]
fn the_project_itself_checks_without_errors() {
    let output = Program::new().run(&["check"], "");
    assert_eq!(output.status.code(), Some(0), "{}", out(&output));
}

#[test]
fn check_tells_every_fault_with_its_place() {
    let form = r#"{ "form": "mine", "version": "1", "about": "person",
  "survey": [
    { "type": "text", "name": "a", "relevent": "1 = 1" },
    { "type": "text", "name": "b", "relevant": "${nobody} = 1" }
  ] }"#;
    let folder = project(form);
    let output = Program::new().run(&["check", "--json", path(&folder)], "");
    assert_eq!(output.status.code(), Some(1));
    let found: Vec<Value> = serde_json::from_str(&out(&output)).expect("JSON");
    let places: Vec<(u64, u64)> = found
        .iter()
        .filter(|fault| {
            fault["file"]
                .as_str()
                .is_some_and(|file| file.ends_with("mine.json"))
        })
        .map(|fault| {
            (
                fault["line"].as_u64().expect("a line"),
                fault["column"].as_u64().expect("a column"),
            )
        })
        .collect();
    assert!(places.contains(&(3, 36)), "{places:?}");
    assert!(places.iter().any(|(line, _)| *line == 4), "{places:?}");

    let shown = Program::new().run(&["check", path(&folder)], "");
    assert!(out(&shown).contains("mine.json:3:36") && out(&shown).contains("^^^^^^^^^^"));
}

#[test]
fn check_holds_words_against_forms() {
    let form = r#"{ "form": "mine", "version": "1", "about": "person",
        "survey": [{ "type": "text", "name": "a" }] }"#;
    let folder = project(form);
    let locales = folder.path().join("locales/nb");
    std::fs::create_dir_all(&locales).expect("a folder");
    let words = "mine-title = T\nmine-about = A\nmine-old = Borte\n";
    std::fs::write(locales.join("mine.ftl"), words).expect("a file");
    let output = Program::new().run(&["check", path(&folder)], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        out(&output).contains("`mine-a`"),
        "a missing message\n{}",
        out(&output)
    );
    assert!(
        out(&output).contains("mine.ftl:3:1"),
        "an obsolete one\n{}",
        out(&output)
    );

    std::fs::write(
        locales.join("mine.ftl"),
        "mine-title = T\nmine-about = A\nmine-a = { $nobody }\n",
    )
    .expect("a file");
    let output = Program::new().run(&["check", path(&folder)], "");
    assert!(out(&output).contains("$nobody"), "{}", out(&output));
}

#[test]
fn check_of_one_file_tells_only_of_that_file() {
    let folder =
        project(r#"{ "form": "mine", "version": "1", "about": "person", "survey": [], "x": 1 }"#);
    let file = folder.path().join("forms/mine.json");
    let output = Program::new().run(&["check", "--json", file.to_str().expect("UTF-8")], "");
    let found: Vec<Value> = serde_json::from_str(&out(&output)).expect("JSON");
    assert!(!found.is_empty());
    assert!(found.iter().all(|fault| {
        fault["file"]
            .as_str()
            .is_some_and(|it| it.ends_with("mine.json"))
    }));
    let nowhere = Program::new().run(&["check", "no/such/file.json"], "");
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(err(&nowhere).contains("no/such/file.json"));
}

#[test]
fn a_reader_that_has_gone_is_no_fault() {
    let program = Program::new();
    let mut child = program
        .command(&["check", "--json"])
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert_eq!(err(&output), "");
}

#[test]
fn a_form_is_led_by_lines_of_json_and_faults_stop_nothing() {
    let lines = [
        r#"{"set": "/data/life_project/others_in_household", "value": 1}"#,
        r#"{"set": "/data/place/feels_home", "value": "2"}"#,
        r#"{"set": "/data/place/feels_home", "value": "99"}"#,
        "no JSON \u{fffd}",
        "",
        r#"{"set": "/data/place/feels_safe", "status": "dont_know"}"#,
        r#"{"language": "ar"}"#,
        r#"{"text": "/data/place/feels_home"}"#,
    ];
    let arguments = ["run", "forms/stay-or-move.json", "--language", "nb"];
    let output = Program::new().run(&arguments, &(lines.join("\n") + "\n"));
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let said: Vec<Value> = out(&output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(
        said.len(),
        1 + lines.len() - 1,
        "one line for each that is not blank"
    );
    assert_eq!(said[0]["form"], "stay-or-move");
    let languages = said[0]["languages"].as_array().expect("languages");
    assert!(
        ["nb", "nn", "en", "ar", "ti", "uk"]
            .iter()
            .all(|tag| languages.contains(&(*tag).into()))
    );
    assert_eq!(
        said[0]["state"]["/data/place/feels_home"]["type"],
        "select_one"
    );
    assert!(
        said[1]["changed"]
            .get("/data/life_project/member[1]/relation")
            .is_some()
    );
    assert_eq!(said[2]["changed"]["/data/place/feels_home"]["value"], "2");
    assert_eq!(said[3]["error"]["code"], "no-such-choice");
    assert_eq!(said[4]["error"]["code"], "bad-json");
    assert_eq!(
        said[5]["changed"]["/data/place/feels_safe"]["value"],
        Value::Null
    );
    let arabic = said[7]["text"].as_str().expect("words");
    assert!(
        arabic.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c)),
        "{arabic}"
    );
}

#[test]
fn a_form_that_cannot_be_led_is_told_with_its_faults() {
    let folder = project("{ \"form\": \"mine\",\n  \"versio\": 1 }");
    let file = folder.path().join("forms/mine.json");
    let output = Program::new().run(&["run", file.to_str().expect("UTF-8")], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(out(&output), "");
    assert!(err(&output).contains("mine.json:2:3"), "{}", err(&output));
    let missing = Program::new().run(&["run", "no/such/form.json"], "");
    assert_eq!(missing.status.code(), Some(1));
    assert!(err(&missing).contains("no/such/form.json"));
}

#[test]
fn an_expression_has_a_value_and_a_type() {
    let program = Program::new();
    assert_eq!(out(&program.run(&["eval", "-1 + 2"], "")), "1\tnumber\n");
    let faulty = program.run(&["eval", "1 +"], "");
    assert_eq!(faulty.status.code(), Some(1));
    assert!(err(&faulty).contains('^'), "{}", err(&faulty));
    let form = "forms/intake.json";
    let named = program.run(&["eval", "${population} = ''", "--form", form], "");
    assert_eq!(out(&named), "true\tboolean\n", "{}", err(&named));
}

#[test]
fn the_schema_knows_every_key_and_type_that_a_form_may_have() {
    let output = Program::new().run(&["schema"], "");
    let schema: Value = serde_json::from_str(&out(&output)).expect("JSON");
    let node = &schema["$defs"]["node"]["properties"];
    for key in node.as_object().expect("properties").keys() {
        let form = serde_json::json!({
            "form": "mine", "version": "1", "about": "person",
            "survey": [{ "type": "text", "name": "a", key: "x" }],
        });
        assert!(
            !unknown_keys(&form.to_string()).contains(key),
            "no form may have the key {key}"
        );
    }
    for name in ["intake", "stay-or-move"] {
        let text = std::fs::read_to_string(format!("forms/{name}.json")).expect("a form");
        let form: Value =
            jsonc_parser::parse_to_serde_value(&text, &Default::default()).expect("JSON");
        check_nodes(&form["survey"], node);
    }
}

/// Keys that the program does not know in this form.
fn unknown_keys(form: &str) -> String {
    let folder = project(form);
    let output = Program::new().run(&["check", "--json", path(&folder)], "");
    let found: Vec<Value> = serde_json::from_str(&out(&output)).expect("JSON");
    let unknown = found
        .iter()
        .filter(|fault| fault["code"] == "form/unknown-key");
    unknown.map(|fault| fault["message"].to_string()).collect()
}

fn check_nodes(nodes: &Value, properties: &Value) {
    let types = properties["type"]["anyOf"][0]["enum"]
        .as_array()
        .expect("types");
    for node in nodes.as_array().expect("nodes") {
        for key in node.as_object().expect("a node").keys() {
            assert!(
                properties.get(key).is_some(),
                "the schema does not know {key}"
            );
        }
        let kind = &node["type"];
        let has_list = kind.as_str().is_some_and(|kind| kind.contains(' '));
        assert!(
            has_list || types.contains(kind),
            "the schema does not know {kind}"
        );
        if node.get("children").is_some() {
            check_nodes(&node["children"], properties);
        }
    }
}

/// The program at the other end of two pipes.
struct Talk {
    child: Child,
    stdin: ChildStdin,
    heard: Receiver<u8>,
}

impl Talk {
    fn start(program: &Program, arguments: &[&str]) -> Talk {
        Talk::of(program.command(arguments))
    }

    fn of(mut command: Command) -> Talk {
        let mut child = command.spawn().expect("the program starts");
        let stdin = child.stdin.take().expect("a pipe");
        let stdout = child.stdout.take().expect("a pipe");
        let (say, heard) = channel();
        thread::spawn(move || {
            for byte in BufReader::new(stdout).bytes() {
                let Ok(byte) = byte else { return };
                if say.send(byte).is_err() {
                    return;
                }
            }
        });
        Talk {
            child,
            stdin,
            heard,
        }
    }

    /// What is said up to the next prompt.
    fn listen(&mut self) -> String {
        let mut said = Vec::new();
        while !said.ends_with(b"> ") {
            let byte = self.heard.recv_timeout(Duration::from_secs(120));
            said.push(
                byte.unwrap_or_else(|_| {
                    panic!("no prompt after: {}", String::from_utf8_lossy(&said))
                }),
            );
        }
        String::from_utf8(said).expect("UTF-8")
    }

    fn say(&mut self, line: &str) -> String {
        writeln!(self.stdin, "{line}").expect("the program listens");
        self.listen()
    }
}

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
        .write_all("1\n1984\n:merknad en bemerkning\n:slutten\n:send\n:slutt\n".as_bytes())
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
