//! The targets.

use std::io::ErrorKind;
use std::sync::Arc;

use bolyst::form::expression::{Plain, bare};
use bolyst::form::import::{self, Imported};
use bolyst::form::{self, Diagnostic, Files, Form};
use bolyst::interview::{Interview, Opening, Step};
use bolyst::language::{Catalogs, Memory, Tag, check};
use bolyst::record::{Given, Value};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use time::OffsetDateTime;
use time::macros::datetime;

use super::stage::Stage;
use super::workbook;

const NOW: OffsetDateTime = datetime!(2026-03-02 10:00 +1);

/// A target by name.
pub type Target = (&'static str, fn(&[u8]));

pub const ALL: [Target; 6] = [
    ("form", form),
    ("expression", expression),
    ("workbook", workbook),
    ("cells", cells),
    ("words", words),
    ("keys", keys),
];

/// What lies beside a form or a workbook.
struct Beside<'a>(&'a [(String, Vec<u8>)]);

impl Files for Beside<'_> {
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>> {
        let found = self.0.iter().find(|(known, _)| known == name);
        let found = found.map(|(_, bytes)| bytes.clone());
        found.ok_or_else(|| ErrorKind::NotFound.into())
    }
}

/// A form file: it loads or has faults with places, and a conversation with it comes to its end.
pub fn form(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match form::load("form.json", &text, &Beside(&[])) {
        Ok((form, doubts)) => {
            tell(&doubts);
            lead(form);
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            tell(&faults);
        }
    }
}

/// An expression by itself, and in every aspect of a question.
pub fn expression(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Err(faults) = bare::run(&text, NOW, 1, &Plain) {
        tell(&faults);
    }
    let aspect = [
        "relevant",
        "constraint",
        "calculation",
        "default",
        "required",
    ];
    let aspect = aspect[bytes.len() % aspect.len()];
    let question = serde_json::json!({ "type": "text", "name": "q", aspect: text });
    let survey = SURVEY.replace("QUESTION", &question.to_string());
    if let Ok((form, _)) = form::load("form.json", &survey, &Beside(&[])) {
        lead(form);
    }
}

const SURVEY: &str = r#"{ "form": "f", "version": "1", "survey": [
    { "type": "integer", "name": "n", "default": "1 + 1" },
    { "type": "repeat", "name": "r", "repeat_count": "${n}", "children": [
        { "type": "select_one", "choices": "l", "name": "a", "choice_filter": "c = ${n}" },
        { "type": "repeat", "name": "s", "children": [{ "type": "date", "name": "b" }] } ] },
    QUESTION ],
    "choices": { "l": [{ "value": "1", "c": "1" }, { "value": "2", "c": "2" }] } }"#;

/// The bytes of a workbook.
pub fn workbook(bytes: &[u8]) {
    if let Ok(imported) = take_over(bytes) {
        prove(&imported);
    }
}

/// The cells of a workbook: lines of cells between bars, sheets between lines of `#`.
pub fn cells(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    // What XML cannot say at all never comes out of a workbook.
    let text = text.replace(|sign: char| sign.is_control() && sign != '\n', " ");
    let mut sheets = text.splitn(3, "\n#\n");
    let mut next = || workbook::rows(sheets.next().unwrap_or_default());
    let sheets = [
        ("survey", next()),
        ("choices", next()),
        ("settings", next()),
    ];
    if let Ok(imported) = take_over(&workbook::xlsx(&sheets)) {
        prove(&imported);
    }
}

fn take_over(bytes: &[u8]) -> Result<Imported, import::ImportError> {
    let tag_of = |code: &str| Some(Tag::parse(code)?.as_str().to_owned());
    let beside = [(String::from("t.csv"), b"name,label,k\nx,X,1\n".to_vec())];
    import::import("fuzz.xlsx", bytes, &Beside(&beside), &tag_of)
}

/// What was imported loads, and its words can be said.
fn prove(imported: &Imported) {
    let loaded = form::load("form.json", &imported.form, &Beside(&imported.tables));
    let (form, _) = loaded.unwrap_or_else(|faults| panic!("{}\n{faults:#?}", imported.form));
    for (tag, text) in &imported.locales {
        let catalogs = Catalogs::new(Box::new(Memory::default().with(tag, "f.ftl", text.clone())));
        let parsed = Tag::parse(tag).expect("a tag of the import");
        assert_eq!(catalogs.faults(&parsed), [], "{text}");
    }
    lead(form);
}

/// Goes once through a conversation, with an answer to everything.
fn lead(form: Form) {
    let opening = Opening {
        seed: 1,
        now: NOW,
        username: String::from("Anna"),
        preloaded: Vec::new(),
        languages: vec![String::from("en")],
        about: None,
        case: None,
    };
    let mut interview = Interview::start(Arc::new(form), opening);
    let values = ["2", "yes", "2026-03-02", "x y", ""];
    for number in 0..200 {
        let step = interview.here();
        if step == Step::End {
            break;
        }
        if let Step::Ask(at) = step {
            let value = Value::Text(values[number % values.len()].to_owned());
            let _ = interview.answer(at, Some(Given::Value(value)), NOW);
        }
        interview.forward(NOW);
    }
    let session = interview.session();
    let (again, _) = Interview::resume(Arc::clone(interview.form()), session, NOW, "Anna");
    drop(again.steps());
    drop(interview.finish(NOW));
}

/// Every fault is told with an excerpt that its marks lie in.
fn tell(faults: &[Diagnostic]) {
    for fault in faults {
        if let Some(excerpt) = &fault.excerpt {
            let length = excerpt.text.chars().count();
            assert!(excerpt.from <= length, "{fault}");
        }
        drop(fault.to_string());
    }
}

/// A file of words.
pub fn words(bytes: &[u8]) {
    let shipped = "a = A { $x }\n  .hint = H\n";
    let memory = Memory::default()
        .with("en", "shipped.ftl", shipped)
        .with("uk", "own.ftl", bytes.to_vec())
        .with("nb", "own.ftl", bytes.to_vec());
    let catalogs = Catalogs::new(Box::new(memory));
    drop(check::all(&catalogs));
    for tag in ["uk", "nb"].iter().filter_map(|tag| Tag::parse(tag)) {
        drop(catalogs.faults(&tag));
        for id in catalogs.ids(&tag) {
            drop(catalogs.text(&tag, &id, &[]));
        }
    }
}

/// What is typed in a conversation, byte by byte: keys, pasted text and other sizes of the window.
pub fn keys(bytes: &[u8]) {
    let mut stage = Stage::conversation(FORM, &[("en", WORDS), ("ar", ARABIC)], &["en", "ar"]);
    for byte in bytes.iter().take(300) {
        match byte {
            0xFF => stage.resize(40, 12),
            0xFB => stage.resize(13, 3),
            0xFE => stage.resize(80, 24),
            0xFD => stage.paste("one\ttwo\r\nثلاثة \u{1b}[31m👩‍👩‍👧"),
            0xFC => stage.wait(time::Duration::seconds(2)),
            _ => stage.key(key(*byte)),
        }
    }
    drop(stage.screen());
}

fn key(byte: u8) -> KeyEvent {
    let letters = "ab z19/.,-?æعئ👍é\u{301}";
    let (code, modifiers) = match byte {
        0..=26 => {
            let letter = char::from(b'a' + byte % 26);
            (KeyCode::Char(letter), KeyModifiers::CONTROL)
        }
        27..=38 => (KeyCode::F(byte - 26), KeyModifiers::NONE),
        39..=60 => {
            let named = [
                KeyCode::Enter,
                KeyCode::Esc,
                KeyCode::Up,
                KeyCode::Down,
                KeyCode::Left,
                KeyCode::Right,
                KeyCode::Home,
                KeyCode::End,
                KeyCode::PageUp,
                KeyCode::PageDown,
                KeyCode::Tab,
                KeyCode::BackTab,
                KeyCode::Backspace,
                KeyCode::Delete,
            ];
            (named[usize::from(byte) % named.len()], KeyModifiers::NONE)
        }
        61..=80 => {
            let letter = char::from(b'a' + byte % 26);
            (KeyCode::Char(letter), KeyModifiers::ALT)
        }
        _ => {
            let letters: Vec<char> = letters.chars().collect();
            let letter = letters[usize::from(byte) % letters.len()];
            (KeyCode::Char(letter), KeyModifiers::NONE)
        }
    };
    KeyEvent::new(code, modifiers)
}

const FORM: &str = r#"{ "form": "f", "version": "1", "about": "person", "survey": [
    { "type": "group", "name": "one", "children": [
        { "type": "text", "name": "story", "appearance": "multiline" },
        { "type": "integer", "name": "age", "constraint": ". < 120", "warning": ". < 100" },
        { "type": "date", "name": "day" }, { "type": "time", "name": "hour" },
        { "type": "select_one", "choices": "many", "name": "town" },
        { "type": "select_multiple", "choices": "few", "name": "which", "or_other": true },
        { "type": "rank", "choices": "few", "name": "order" },
        { "type": "range", "name": "scale", "parameters": { "start": 0, "end": 10, "step": 1 } },
        { "type": "repeat", "name": "child", "children": [ { "type": "text", "name": "called" } ] } ] },
    { "type": "balance", "name": "weighing", "factors": "few" },
    { "type": "compare", "name": "place", "rows": ["work", "home"] },
    { "type": "acknowledge", "name": "done", "relevant": "${age} > 3" } ],
    "choices": { "few": ["a", "b", "c"], "many": ["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"] } }"#;

const WORDS: &str = "f-title = F\nf-one = One\nf-story = Your story?\n  .hint = At length\nfew-a = First\nfew-b = Second\nfew-c = Third\n";
const ARABIC: &str =
    "f-title = ف\nf-one = واحد\nf-story = ما قصتك؟\nfew-a = الأول\nfew-b = الثاني\n";
