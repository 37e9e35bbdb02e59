//! Workbooks as they come: odd, broken, huge or hostile. A clear error or a form that loads, and the rest in the report.

mod any;
mod hostile;
mod odd;
mod wild;
#[path = "../common/workbook.rs"]
mod workbook;

use std::collections::HashMap;
use std::io::ErrorKind;
use std::sync::Arc;

use bolyst::form::import::{ImportError, Imported, import};
use bolyst::form::{self, Files, Form};
use bolyst::interview::{Interview, Opening};
use bolyst::language::{Catalogs, Memory, Tag};
use bolyst::record::{Given, Value};
use time::macros::datetime;

use crate::workbook::{rows, xlsx};

/// What lies beside a workbook, and later beside the form.
#[derive(Default)]
struct Beside(HashMap<String, Vec<u8>>);

impl Files for Beside {
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>> {
        let found = self.0.get(name).cloned();
        found.ok_or_else(|| ErrorKind::NotFound.into())
    }
}

fn try_with(bytes: &[u8], beside: &Beside) -> Result<Imported, ImportError> {
    let tag_of = |code: &str| Some(Tag::parse(code)?.as_str().to_owned());
    import("odd.xlsx", bytes, beside, &tag_of)
}

fn imported(survey: &str, choices: &str) -> Imported {
    let bytes = xlsx(&[("survey", rows(survey)), ("choices", rows(choices))]);
    try_with(&bytes, &Beside::default()).expect("a workbook")
}

fn loaded(imported: &Imported) -> Form {
    let tables = imported.tables.iter().cloned().collect();
    let loaded = form::load("odd.json", &imported.form, &Beside(tables));
    let (form, _) = loaded.unwrap_or_else(|faults| panic!("{}\n{faults:#?}", imported.form));
    form
}

fn started(form: Form) -> Interview {
    let opening = Opening {
        seed: 1,
        now: datetime!(2026-03-02 10:00 UTC),
        username: String::new(),
        preloaded: Vec::new(),
        languages: vec![String::from("en")],
        about: None,
        case: None,
    };
    Interview::start(Arc::new(form), opening)
}

fn answer(interview: &mut Interview, path: &str, text: &str) {
    let at = interview.find(path).expect("the question");
    let given = Given::Value(Value::Text(text.to_owned()));
    let now = datetime!(2026-03-02 10:01 UTC);
    interview.answer(at, Some(given), now).expect("an answer");
}

fn is_asked(interview: &Interview, path: &str) -> bool {
    let at = interview.find(path).expect("the question");
    interview.state(at).relevant
}

fn codes(imported: &Imported) -> Vec<&'static str> {
    let entries = imported.report.entries.iter();
    entries.map(|entry| entry.reason.code()).collect()
}

fn words(imported: &Imported, tag: &str, id: &str) -> String {
    let mut memory = Memory::default();
    for (tag, text) in &imported.locales {
        memory = memory.with(tag, "odd.ftl", text.as_bytes());
    }
    let catalogs = Catalogs::new(Box::new(memory));
    let tag = Tag::parse(tag).expect("a tag");
    assert_eq!(catalogs.faults(&tag), [], "{:?}", imported.locales);
    catalogs.text(&tag, id, &[])
}
