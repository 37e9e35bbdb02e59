//! A form is tried out in the real program, without an office.

#[path = "common/program.rs"]
mod program;
#[path = "common/terminal.rs"]
mod terminal;

use std::fs;
use std::path::Path;

use program::{Program, err, out};
use tempfile::TempDir;
use terminal::TestTerminal;

const FORM: &str = r#"{ "form": "visit", "version": "1", "about": "person",
  "survey": [
    { "type": "group", "name": "place", "children": [
      { "type": "select_one", "choices": "feels", "name": "feels_home" },
      { "type": "text", "name": "what_would_help", "relevant": "${feels_home} < 3" },
      { "type": "integer", "name": "years", "constraint": ". < 100" } ] } ],
  "choices": { "feels": ["1", "2", "3"] } }
"#;

const WORDS: &str = "visit-title = Besøk
visit-about = Et lite besøk
visit-place = Stedet
visit-feels_home = Føler du deg hjemme?
visit-what_would_help = Hva ville hjelpe?
visit-years = Hvor mange år?
    .constraint = Det er for mange år.
feels-1 = Dårlig
feels-2 = Litt
feels-3 = Bra
";

const ARABIC: &str = "visit-place = المكان
visit-feels_home = هل تشعر أنك في بيتك؟
visit-what_would_help = ماذا يساعد؟
";

/// A project with one form.
fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "forms/visit.json", FORM);
    write(folder.path(), "locales/nb/visit.ftl", WORDS);
    write(folder.path(), "locales/ar/visit.ftl", ARABIC);
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn preview(folder: &Path, more: &[&str]) -> TestTerminal {
    let mut arguments = vec!["preview", "visit"];
    arguments.extend(more);
    TestTerminal::start(&arguments, 80, 24, folder)
}

/// Everything below a folder.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path().display().to_string());
        }
    }
    found.sort();
    found
}

#[test]
fn a_form_is_led_in_the_real_screen_and_nothing_of_it_is_kept() {
    let folder = project();
    let before = files(folder.path());
    let mut terminal = preview(folder.path(), &[]);
    terminal.wait_for("Føler du deg hjemme?");
    terminal.wait_for("utprøving: ingenting lagres");
    terminal.press("1");
    terminal.wait_for("Hva ville hjelpe?");
    terminal.press("'naboer' Enter");
    terminal.wait_for("Hvor mange år?");
    terminal.press("120 Enter");
    terminal.wait_for("Det er for mange år.");
    terminal.press("F4 'en merknad' Enter");
    terminal.wait_for("✎ en merknad");
    terminal.press("F6");
    terminal.wait_for("01.02");
    terminal.press("Esc F9");
    terminal.wait_gone("merknad");
    terminal.press("F9 F10");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn the_end_of_the_form_is_the_end_of_the_preview() {
    let folder = project();
    let mut terminal = preview(folder.path(), &[]);
    terminal.wait_for("Føler du deg hjemme?");
    terminal.press("Ctrl+F");
    terminal.wait_for("Slutten");
    terminal.press("Ctrl+S");
    assert_eq!(terminal.wait_for_end(), 0);
}

#[test]
fn two_languages_stand_on_the_screen_and_f2_turns_them() {
    let folder = project();
    let mut terminal = preview(folder.path(), &["--language", "ar", "--beside", "nb"]);
    terminal.wait_for("nb ⇄ [ar]");
    terminal.wait_for("Føler du deg hjemme?");
    terminal.press("F2");
    terminal.wait_for("[nb] ⇄ ar");
    terminal.press("F3");
    terminal.press("F10");
    assert_eq!(terminal.wait_for_end(), 0);
}

#[test]
fn a_changed_file_is_read_again_at_the_same_question_with_the_answers_kept() {
    let folder = project();
    let mut terminal = preview(folder.path(), &["--watch"]);
    terminal.wait_for("Føler du deg hjemme?");
    terminal.press("1");
    terminal.wait_for("Hva ville hjelpe?");
    terminal.press("'nab'");
    let better = WORDS.replace("Hva ville hjelpe?", "Hva kunne hjelpe deg?");
    write(folder.path(), "locales/nb/visit.ftl", &better);
    terminal.wait_for("Hva kunne hjelpe deg?");
    terminal.wait_for("nab");
    write(
        folder.path(),
        "forms/visit.json",
        &FORM.replace("feels_home} < 3", "feels_hom} < 3"),
    );
    terminal.wait_for("visit.json:5:");
    terminal.wait_for("Hva kunne hjelpe deg?");
    let longer = FORM.replace(
        r#""name": "years","#,
        r#""name": "months" }, { "type": "integer", "name": "years","#,
    );
    write(folder.path(), "forms/visit.json", &longer);
    terminal.wait_for("Svarene står.");
    terminal.wait_for("2/4");
    terminal.press("F10");
    assert_eq!(terminal.wait_for_end(), 0);
}

#[test]
fn a_faulty_form_is_told_as_the_check_tells_it() {
    let program = Program::new();
    let folder = tempfile::tempdir().expect("a folder");
    let faulty = FORM.replace("relevant", "relevent");
    write(folder.path(), "forms/visit.json", &faulty);
    let path = folder.path().join("forms/visit.json");
    let output = program.run(&["preview", &path.display().to_string()], "");
    assert_eq!(output.status.code(), Some(1));
    let told = err(&output);
    assert!(told.contains("error[form/unknown-key]"), "{told}");
    assert!(told.contains("did you mean `relevant`?"), "{told}");
    let checked = program.run(&["check", &path.display().to_string()], "");
    assert!(out(&checked).contains(told.trim_end()), "{told}");
}

#[test]
fn what_does_not_exist_is_said() {
    let program = Program::new();
    for (form, said) in [("nowhere.json", "nowhere.json"), ("nobody", "nobody")] {
        let output = program.run(&["preview", form], "");
        assert_eq!(output.status.code(), Some(1));
        assert!(err(&output).contains(said), "{}", err(&output));
    }
    let output = program.run(&["preview", "intake", "--language", "??"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("??"), "{}", err(&output));
}

#[test]
fn a_shipped_form_is_led_line_by_line_with_the_sample_profile() {
    let program = Program::new();
    let output = program.run(
        &["--linear", "preview", "intake"],
        ":neste\n:slutt\n:pause\n",
    );
    assert_eq!(output.status.code(), Some(0));
    let said = out(&output);
    assert!(said.contains("Dette er en utprøving"), "{said}");
    assert!(said.contains("innbyggere"), "{said}");
    assert!(said.contains("Ingenting er lagret."), "{said}");
    assert!(!said.contains("Alt er lagret"), "{said}");
    assert_eq!(files(program.home.path()), [] as [String; 0]);
}

#[test]
fn ones_own_words_lie_between_those_beside_the_form_and_the_shipped_ones() {
    let program = Program::new();
    write(
        program.home.path(),
        "locales/nb/own.ftl",
        "visit-years = Hvor lenge?\nvisit-place = Egen\n",
    );
    let folder = project();
    let without = WORDS.replace("visit-years = Hvor mange år?\n", "visit-months =\n");
    write(folder.path(), "locales/nb/visit.ftl", &without);
    let form = folder.path().join("forms/visit.json").display().to_string();
    let said = out(&program.run(&["--linear", "preview", &form], "3\n"));
    assert!(said.contains("== Stedet"), "{said}");
    assert!(said.contains("Hvor lenge?"), "{said}");
    assert!(said.contains("Lite") || said.contains("Litt"), "{said}");
}

#[test]
fn the_heading_of_a_table_is_said_once_line_by_line() {
    let program = Program::new();
    let folder = tempfile::tempdir().expect("a folder");
    let form = r#"{ "form": "visit", "version": "1", "about": "person",
  "survey": [ { "type": "group", "name": "place", "appearance": "table-list", "children": [
    { "type": "select_one", "choices": "yes_no", "name": "home" },
    { "type": "select_one", "choices": "yes_no", "name": "work" } ] } ],
  "choices": { "yes_no": { "file": "codelists/yes_no.json" } } }"#;
    write(folder.path(), "forms/visit.json", form);
    let words = "visit-place = Stemmer dette?\nvisit-home = Bor her\nvisit-work = Jobber her\n";
    write(folder.path(), "locales/nb/visit.ftl", words);
    let path = folder.path().join("forms/visit.json");
    let path = path.to_str().expect("UTF-8");
    let said = out(&program.run(&["--linear", "preview", path], "1\n2\n"));
    // Once as the section, once as what is asked.
    assert_eq!(said.matches("Stemmer dette?").count(), 2, "{said}");
    assert!(said.contains("Jobber her"), "{said}");
}
