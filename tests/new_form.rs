//! `bolyst new` writes a form that is sound, and never over another.

#[path = "common/program.rs"]
mod program;

use std::fs;
use std::path::Path;
use std::process::Output;

use program::{Program, err, out};
use serde_json::Value;

fn new(program: &Program, folder: &Path, arguments: &[&str]) -> Output {
    let folder = folder.to_str().expect("UTF-8");
    let mut all = vec!["new", "--out", folder];
    all.extend(arguments);
    program.run(&all, "")
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a file")
}

#[test]
fn a_new_form_has_neither_fault_nor_doubt_in_any_of_its_languages() {
    let (program, folder) = (Program::new(), tempfile::tempdir().expect("a folder"));
    let output = new(&program, folder.path(), &["visit"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let said = out(&output);
    for name in [
        "forms/visit.json",
        "locales/nb/visit.ftl",
        "locales/nn/visit.ftl",
        "locales/en/visit.ftl",
    ] {
        assert!(folder.path().join(name).is_file(), "{name}");
        assert!(said.contains(name), "{said}");
    }
    assert!(
        said.contains("bolyst check") && said.contains("bolyst preview"),
        "{said}"
    );
    assert!(!read(folder.path(), "forms/visit.json").contains("template"));
    let folder_name = folder.path().to_str().expect("UTF-8");
    let checked = program.run(&["check", "--json", folder_name], "");
    let found: Vec<Value> = serde_json::from_str(&out(&checked)).expect("JSON");
    assert_eq!(found, [] as [Value; 0]);
    assert_eq!(checked.status.code(), Some(0));
}

#[test]
fn a_new_form_can_be_led_to_its_end() {
    let (program, folder) = (Program::new(), tempfile::tempdir().expect("a folder"));
    new(&program, folder.path(), &["visit"]);
    let form = folder.path().join("forms/visit.json");
    let form = form.to_str().expect("UTF-8");
    // Not at home, a word, the library; nine children, no: two, of whom the elder goes to school.
    let typed = "\n1\nnaboer\n1\n9\n2\n10\n1\n4\n\n1.1.2031\n\n";
    let said = out(&program.run(&["--linear", "preview", form], typed));
    assert!(said.contains("Hva ville hjelpe"), "{said}");
    assert!(said.contains("Det er mange barn"), "{said}");
    assert!(said.contains("Du har ett barn i skolealder"), "{said}");
    assert!(said.contains("Finne en fadder"), "{said}");
}

#[test]
fn another_language_gets_a_file_to_translate() {
    let (program, folder) = (Program::new(), tempfile::tempdir().expect("a folder"));
    let output = new(&program, folder.path(), &["visit", "--language", "nb,ar"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(!folder.path().join("locales/en").exists());
    let arabic = read(folder.path(), "locales/ar/visit.ftl");
    assert!(arabic.starts_with("### status: draft\n"));
    assert!(arabic.contains("\n# visit-title = "), "{arabic}");
    let folder_name = folder.path().to_str().expect("UTF-8");
    let checked = program.run(&["check", "--json", folder_name], "");
    let found: Vec<Value> = serde_json::from_str(&out(&checked)).expect("JSON");
    assert_eq!(found, [] as [Value; 0]);
}

#[test]
fn nothing_is_written_over() {
    let (program, folder) = (Program::new(), tempfile::tempdir().expect("a folder"));
    let words = folder.path().join("locales/en");
    fs::create_dir_all(&words).expect("a folder");
    fs::write(words.join("visit.ftl"), "mine = mine").expect("a file");
    let output = new(&program, folder.path(), &["visit"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("visit.ftl"), "{}", err(&output));
    assert_eq!(read(folder.path(), "locales/en/visit.ftl"), "mine = mine");
    assert!(!folder.path().join("forms").exists());
}

#[test]
fn an_id_that_cannot_be_one_or_is_taken_is_refused() {
    let (program, folder) = (Program::new(), tempfile::tempdir().expect("a folder"));
    for id in ["../visit", "1st", "å", "a b", "", "intake", "ui", "agree5"] {
        let output = new(&program, folder.path(), &[id]);
        assert_eq!(output.status.code(), Some(1), "{id}");
        assert!(
            err(&output).contains(&format!("«{id}»")),
            "{}",
            err(&output)
        );
    }
    let entries = fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(entries, 0);
    let output = new(&program, folder.path(), &["visit", "--language", "??"]);
    assert_eq!(output.status.code(), Some(1));
}
