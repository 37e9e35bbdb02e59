//! Everything that `docs/writing-a-form.md` shows is run: forms are sound, expressions have the value that stands beside them, and
//! faults are told as they are quoted.

#[path = "common/program.rs"]
mod program;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use bolyst::desk::{DeskError, Shelf, trial};
use bolyst::form::{Diagnostic, appearance};
use program::{Program, err, out};
use serde_json::Value;
use tempfile::TempDir;
use time::macros::datetime;

static TEXT: LazyLock<String> =
    LazyLock::new(|| fs::read_to_string("docs/writing-a-form.md").expect("the guide"));

/// A box of the guide: what stands after the fence, and what is in it.
struct Shown {
    kind: &'static str,
    text: &'static str,
}

fn boxes() -> Vec<Shown> {
    let mut found = Vec::new();
    let mut rest = TEXT.as_str();
    while let Some((_, after)) = rest.split_once("\n```") {
        let (kind, after) = after.split_once('\n').expect("a line after the fence");
        let (text, after) = after.split_once("\n```").expect("a fence at the end");
        found.push(Shown { kind, text });
        rest = after;
    }
    assert!(found.len() > 20, "the guide has boxes");
    found
}

fn box_of(kind: &str) -> &'static str {
    let mut found = boxes().into_iter().filter(|shown| shown.kind == kind);
    found.next().expect("such a box").text
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// The form around questions that stand alone in the guide.
fn around(survey: &str) -> String {
    format!(
        r#"{{ "form": "mistake", "version": "1", "survey": [
{{ "type": "select_one", "choices": "yes_no", "name": "happy" }},
{{ "type": "integer", "name": "adults" }}{}
{survey} ],
"choices": {{ "yes_no": {{ "file": "codelists/yes_no.json" }}, "agree5": {{ "file": "codelists/agree5.json" }},
  "places": ["library", "school", "nature"] }} }}"#,
        if survey.is_empty() { "" } else { "," }
    )
}

/// What the reader of forms says about questions that stand alone.
fn read(survey: &str) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "forms/mistake.json", &around(survey));
    match Shelf::open(&folder.path().join("forms/mistake.json")) {
        Ok((_, _, warnings)) => warnings,
        Err(DeskError::FaultyForm(fault)) => fault.diagnostics,
        Err(error) => panic!("{error}"),
    }
}

fn checked(folder: &TempDir, arguments: &[&str]) -> String {
    let folder = folder.path().to_str().expect("UTF-8");
    let mut all = vec!["check"];
    all.extend(arguments);
    all.push(folder);
    out(&Program::new().run(&all, ""))
}

#[test]
fn whole_forms_are_sound_with_the_words_below_them() {
    let boxes = boxes();
    let forms: Vec<(&Shown, &Shown)> = boxes
        .windows(2)
        .filter(|pair| pair[0].kind == "json form")
        .map(|pair| (&pair[0], &pair[1]))
        .collect();
    assert!(forms.len() >= 4);
    for (form, words) in forms {
        assert_eq!(words.kind, "ftl words", "{}", form.text);
        let (id, _) = words.text.split_once("-title").expect("a title");
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &format!("forms/{id}.json"), form.text);
        write(folder.path(), &format!("locales/nb/{id}.ftl"), words.text);
        let found: Vec<Value> = serde_json::from_str(&checked(&folder, &["--json"])).expect("JSON");
        assert_eq!(found, [] as [Value; 0], "{id}");
    }
}

#[test]
fn questions_are_sound() {
    let surveys: Vec<Shown> = boxes()
        .into_iter()
        .filter(|shown| shown.kind == "json survey")
        .collect();
    assert!(surveys.len() >= 6);
    for survey in surveys {
        let mut told = read(survey.text);
        told.retain(|it| it.code != "form/unused-list");
        assert!(told.is_empty(), "{}\n{told:#?}", survey.text);
    }
}

#[test]
fn mistakes_are_told_as_they_are_quoted() {
    let boxes = boxes();
    let mistakes: Vec<(&Shown, &Shown)> = boxes
        .windows(2)
        .filter(|pair| pair[0].kind.ends_with(" mistake"))
        .map(|pair| (&pair[0], &pair[1]))
        .collect();
    assert!(mistakes.len() >= 10);
    for (mistake, quoted) in mistakes {
        assert_eq!(quoted.kind, "text", "{}", mistake.text);
        let told: String = if mistake.kind == "ftl mistake" {
            let folder = tempfile::tempdir().expect("a folder");
            write(folder.path(), "forms/mistake.json", &around(""));
            write(folder.path(), "locales/nb/mistake.ftl", mistake.text);
            checked(&folder, &[])
        } else {
            let told = read(mistake.text);
            told.iter().map(ToString::to_string).collect()
        };
        for line in quoted.text.lines() {
            assert!(told.contains(line), "{line}\nis not in\n{told}");
        }
    }
}

#[test]
fn words_that_stand_alone_are_fluent() {
    let alone = boxes().into_iter().filter(|shown| shown.kind == "ftl");
    let mut count = 0;
    for shown in alone {
        count += 1;
        let parsed = fluent_syntax::parser::parse(shown.text);
        assert!(parsed.is_ok(), "{}", shown.text);
    }
    assert!(count >= 2);
}

#[test]
fn commands_do_what_they_say() {
    let program = Program::new();
    let folder = tempfile::tempdir().expect("a folder");
    let lines = boxes()
        .into_iter()
        .filter(|shown| shown.kind == "sh")
        .flat_map(|shown| shown.text.lines());
    let mut count = 0;
    for line in lines {
        let mut arguments: Vec<&str> = Vec::new();
        for (place, part) in line.split('"').enumerate() {
            match place % 2 {
                0 => arguments.extend(part.split_whitespace()),
                _ => arguments.push(part),
            }
        }
        assert_eq!(arguments.remove(0), "bolyst", "{line}");
        // Without a terminal there is no screen.
        if arguments.first() == Some(&"preview") {
            arguments.insert(0, "--linear");
        }
        let mut command = program.command(&arguments);
        command
            .current_dir(folder.path())
            .stdin(std::process::Stdio::null());
        let output = command.output().expect("the program runs");
        assert_eq!(output.status.code(), Some(0), "{line}\n{}", err(&output));
        count += 1;
    }
    assert!(count >= 4);
}

/// Rows of a table of the guide, by the heading of its first column.
fn table(heading: &str) -> Vec<Vec<String>> {
    let begin = format!("\n| {heading} |");
    let (_, after) = TEXT.split_once(&begin).expect("such a table");
    let rows = after
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells = row.trim_matches('|').split(" | ");
        cells.map(|cell| cell.trim().to_owned()).collect()
    })
    .collect()
}

/// What stands between backquotes.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn every_function_is_told_with_its_value() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "family.json", box_of("json family"));
    write(folder.path(), "towns.csv", box_of("csv towns"));
    write(folder.path(), "answers.json", box_of("json answers"));
    let (form, answers) = (
        folder.path().join("family.json"),
        folder.path().join("answers.json"),
    );
    let now = datetime!(2026-03-02 10:42 UTC);
    let mut told: Vec<String> = Vec::new();
    for row in table("function") {
        let [names, _, example, value] = row.as_slice() else {
            panic!("{row:?}");
        };
        told.extend(quoted(names).into_iter().map(str::to_owned));
        let expression = quoted(example)[0];
        let outcome = trial::evaluate(expression, Some(&form), Some(&answers), now);
        let outcome = outcome.unwrap_or_else(|error| panic!("{expression}: {error}"));
        if let [expected] = quoted(value).as_slice() {
            assert_eq!(outcome.text, *expected, "{expression}");
        }
    }
    let source = fs::read_to_string("src/form/expression/functions.rs").expect("the functions");
    let listed = source
        .lines()
        .filter(|line| line.contains("\" => "))
        .filter_map(|line| line.split('"').nth(1));
    for name in listed {
        assert!(
            told.iter().any(|it| it == name),
            "`{name}` is not in the guide"
        );
    }
}

#[test]
fn nothing_that_a_form_may_say_is_left_out() {
    let schema = fs::read_to_string("forms/form.schema.json").expect("the schema");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let keys = |properties: &Value| -> Vec<String> {
        let object = properties.as_object().expect("an object");
        object.keys().cloned().collect()
    };
    let node = &schema["$defs"]["node"]["properties"];
    let mut words = keys(node);
    words.extend(keys(&schema["properties"]));
    words.extend(keys(&schema["$defs"]["action"]["properties"]));
    let types = node["type"]["anyOf"][0]["enum"].as_array().expect("types");
    words.extend(types.iter().filter_map(|it| Some(it.as_str()?.to_owned())));
    words.extend(appearance::HONOURED.iter().map(|word| (*word).to_owned()));
    for word in words {
        let is_told = TEXT.contains(&format!("`{word}`")) || TEXT.contains(&format!("\"{word}\""));
        assert!(is_told, "`{word}` is not in the guide");
    }
}
