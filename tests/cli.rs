//! The program from outside: arguments, standard input and output, exit codes.

#[path = "common/program.rs"]
mod program;

use program::{Program, err, out};
use serde_json::Value;
use tempfile::TempDir;

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
fn check_of_plain_language_names_what_an_interpreter_would_stumble_over() {
    let form = r#"{ "form": "mine", "version": "1", "about": "person",
        "survey": [
            { "type": "text", "name": "good" },
            { "type": "text", "name": "hard" },
            { "type": "text", "name": "own", "audience": "consultant" } ] }"#;
    let folder = project(form);
    std::fs::create_dir_all(folder.path().join("locales/nb")).expect("a folder");
    let words = "mine-title = Mitt\nmine-good = Hvor bor du?\nmine-own = Er vedtak fattet?\n\
        mine-hard = Har du aldri ikke fått bistand?\n";
    std::fs::write(folder.path().join("locales/nb/mine.ftl"), words).expect("a file");
    let arguments = ["check", "--plain-language", "--json", path(&folder)];
    let output = Program::new().run(&arguments, "");
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));

    let all: Value = serde_json::from_str(&out(&output)).expect("JSON");
    let is_mine = |it: &&Value| it["form"] == "mine" && it["language"] == "nb";
    let mine = all.as_array().unwrap().iter().find(is_mine).unwrap();
    let prompts = mine["prompts"].as_array().unwrap();
    let findings: Vec<(&str, &Value)> = prompts
        .iter()
        .map(|it| (it["id"].as_str().unwrap(), &it["findings"]))
        .collect();
    let stumbles = serde_json::json!(["double-negation", "office-word"]);
    let none = serde_json::json!([]);
    assert_eq!(findings, [("mine-good", &none), ("mine-hard", &stumbles)]);
}

#[test]
fn check_tells_what_a_letter_asks_for_in_vain() {
    let folder = project(r#"{ "form": "mine", "version": "1", "about": "person", "survey": [] }"#);
    std::fs::create_dir_all(folder.path().join("forms/letters")).expect("a folder");
    let letter = r#"{ "letter": "mine", "form": "intake", "consent": "fame", "parts": [
        { "when": "${category} = ", "paragraph": "letter-mine-words" },
        { "facts": ["no_such_question"] } ] }"#;
    std::fs::write(folder.path().join("forms/letters/mine.json"), letter).expect("a file");
    std::fs::write(
        folder.path().join("forms/letters/odd.json"),
        "{ \"letter\": 1 }",
    )
    .expect("a file");
    let output = Program::new().run(&["check", "--json", path(&folder)], "");
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));

    let all: Value = serde_json::from_str(&out(&output)).expect("JSON");
    let of_letters = all.as_array().unwrap().iter();
    let of_letters = of_letters.filter(|it| it["file"].as_str().unwrap().contains("letters/"));
    let mut codes: Vec<&str> = of_letters.map(|it| it["code"].as_str().unwrap()).collect();
    codes.sort_unstable();
    codes.dedup();
    let expected = [
        "letter/condition",
        "letter/consent",
        "letter/unknown-name",
        "letter/unreadable",
        "words/missing",
    ];
    assert_eq!(codes, expected);
}

#[test]
fn what_is_shipped_is_plain() {
    let output = Program::new().run(&["check", "--plain-language"], "");
    let told = out(&output);
    let findings: Vec<&str> = told.lines().filter(|line| line.contains("! ")).collect();
    assert_eq!(findings, [] as [&str; 0]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
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
