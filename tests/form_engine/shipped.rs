//! The conversations that are shipped.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bolyst::form::{self, Files, Form};
use bolyst::interview::{Interview, Step};
use bolyst::record::{Given, Value};

use super::{NOW, opening, shown};

struct Folder(PathBuf);

impl Files for Folder {
    fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.0.join(name))
    }
}

fn forms() -> Vec<(String, Arc<Form>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("forms");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        if !name.ends_with(".json") || !text.contains("\"survey\"") || name.contains("schema") {
            continue;
        }
        match form::load(&name, &text, &Folder(folder.clone())) {
            Ok((form, _)) => found.push((name, Arc::new(form))),
            Err(faults) => panic!("{}", shown(&faults)),
        }
    }
    found
}

/// Answers each question with the first choice, or with something that fits its type.
fn answer_here(talk: &mut Interview) {
    let Step::Ask(spot) = talk.here() else { return };
    let state = talk.state(spot);
    if state.read_only || talk.node(spot).kind == form::Kind::Note {
        return;
    }
    if state.given.is_some() {
        talk.answer(spot, state.given, NOW).unwrap();
        return;
    }
    let value = match talk.offers(spot).first() {
        Some(offer) => Value::Text(offer.value.clone()),
        None => match talk.node(spot).kind {
            form::Kind::Integer | form::Kind::Decimal | form::Kind::Range => Value::Integer(2),
            form::Kind::Date => Value::Text("2025-03-09".into()),
            form::Kind::Time => Value::Text("10:00".into()),
            form::Kind::DateTime => Value::Text("2025-03-09T10:00".into()),
            _ => Value::Text("svar".into()),
        },
    };
    talk.answer(spot, Some(Given::Value(value)), NOW).unwrap();
}

#[test]
fn every_conversation_loads_and_can_be_led_to_its_end_and_taken_up_again() {
    let forms = forms();
    assert!(forms.len() >= 2);
    for (name, form) in forms {
        let mut talk = Interview::start(Arc::clone(&form), opening(7));
        let mut steps = 0;
        while talk.here() != Step::End {
            answer_here(&mut talk);
            talk.forward(NOW);
            steps += 1;
            assert!(steps < 2_000, "{name} does not end");
        }
        let sections = talk.sections();
        assert!(
            sections
                .iter()
                .all(|section| section.answered == section.total),
            "{name}"
        );
        let session = talk.session();
        let kept = serde_json::to_string(&session).unwrap();
        let (again, notices) =
            Interview::resume(form, serde_json::from_str(&kept).unwrap(), NOW, "kari");
        assert!(notices.is_empty(), "{name}: {notices:?}");
        let now_kept = again.session();
        for (path, answer) in &session.answers {
            assert!(now_kept.answers.get(path) == Some(answer), "{name}: {path}");
        }
        assert_eq!(now_kept.answers.len(), session.answers.len(), "{name}");
        assert_eq!(now_kept.repeats, session.repeats, "{name}");
        assert!(again.here() == Step::End, "{name}");
    }
}
