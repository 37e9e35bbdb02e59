//! `bolyst check` on texts that speak of answers.

#[path = "common/program.rs"]
mod program;

use std::fs;

use program::{Program, out};
use serde_json::Value;

const FORM: &str = r#"{ "form": "visit", "version": "1", "about": "person",
  "survey": [
    { "type": "hidden", "name": "municipality", "from": "profile.municipality" },
    { "type": "group", "name": "first", "children": [
      { "type": "note", "name": "welcome" },
      { "type": "text", "name": "called" },
      { "type": "integer", "name": "age", "constraint": ". < 120" },
      { "type": "calculate", "name": "double", "calculation": "${age} * 2" },
      { "type": "repeat", "name": "child", "children": [
        { "type": "text", "name": "nickname" },
        { "type": "text", "name": "likes", "relevant": "${age} > 100" } ] } ] },
    { "type": "group", "name": "last", "children": [
      { "type": "text", "name": "thanks" } ] } ] }"#;

/// The warnings about texts that come too early: message, name and line.
fn early(words: &str) -> Vec<(String, u64)> {
    let program = Program::new();
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("forms/visit.json", FORM), ("locales/nb/visit.ftl", words)] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let folder = folder.path().to_str().expect("UTF-8");
    let output = program.run(&["check", "--json", folder], "");
    let found: Vec<Value> = serde_json::from_str(&out(&output)).expect("JSON");
    let early = found
        .iter()
        .filter(|it| it["code"] == "words/not-yet-asked");
    early
        .map(|it| {
            assert_eq!(it["severity"], "warning");
            assert!(it["help"].is_string());
            let message = it["message"].as_str().expect("a text").to_owned();
            (message, it["line"].as_u64().expect("a line"))
        })
        .collect()
}

#[test]
fn an_answer_that_is_asked_for_later_leaves_a_gap() {
    let found = early(
        "visit-title = Besøk
visit-welcome = Hei { $called }!
visit-called = Hva heter du?
    .hint = Ikke { $age }
visit-age = Hvor gammel er du, { $called }?
visit-thanks = Takk, { $called }.
",
    );
    let expected = [
        ("`visit-welcome` speaks of $called", 2),
        ("`visit-called` speaks of $age", 3),
    ];
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for ((message, line), (begin, at)) in found.iter().zip(expected) {
        assert!(message.starts_with(begin), "{message}");
        assert_eq!(*line, at);
    }
}

#[test]
fn what_is_there_by_then_leaves_none() {
    let found = early(
        "visit-title = Besøk
visit-welcome = Velkommen til { $municipality }. { $double }
visit-age = Hvor gammel er du?
    .constraint = { $age } kan ikke stemme.
visit-child = Barn { $nickname }
visit-likes = Hva liker { $nickname }?
visit-first = Om { $called }
visit-thanks = Takk, { $called }. { $likes }
",
    );
    assert_eq!(found, []);
}

#[test]
fn a_question_does_not_know_its_own_answer() {
    let found = early("visit-title = Besøk\nvisit-called = Hva heter du, { $called }?\n");
    assert_eq!(found.len(), 1, "{found:?}");
}
