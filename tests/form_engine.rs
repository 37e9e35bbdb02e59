//! Forms and conversations from the outside: the shipped forms load, and a conversation runs.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bolyst::form::{self, Files, Form};
use bolyst::interview::{Interview, Opening, Step};
use bolyst::record::{Given, Value};
use time::macros::datetime;

struct Folder(PathBuf);

impl Files for Folder {
    fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.0.join(name))
    }
}

fn shipped(name: &str) -> Arc<Form> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("forms");
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    match form::load(name, &text, &Folder(folder)) {
        Ok((form, warnings)) => {
            warnings.iter().for_each(|warning| println!("{warning}"));
            Arc::new(form)
        }
        Err(faults) => panic!(
            "{}",
            faults.iter().map(ToString::to_string).collect::<String>()
        ),
    }
}

fn opening() -> Opening {
    Opening {
        seed: 7,
        now: datetime!(2025-03-09 10:00 +1),
        username: "kari".into(),
        preloaded: vec![("profile.population".into(), "8735".into())],
        languages: vec!["nb".into(), "ti".into()],
        about: None,
        case: None,
    }
}

#[test]
fn the_shipped_forms_load_and_can_be_walked_through() {
    for name in ["intake.json", "stay-or-move.json"] {
        let mut talk = Interview::start(shipped(name), opening());
        let mut steps = 0;
        while talk.here() != Step::End {
            if let Step::Ask(spot) = talk.here()
                && let Some(offer) = talk.offers(spot).first()
            {
                let value = Value::Text(offer.value.clone());
                talk.answer(spot, Some(Given::Value(value)), opening().now)
                    .unwrap();
            }
            talk.forward(opening().now);
            steps += 1;
            assert!(steps < 1000);
        }
        assert!(steps > 40, "{name}: {steps}");
        println!(
            "{name} {steps} {:?}",
            talk.sections()
                .iter()
                .map(|s| (s.number, s.message.clone(), s.answered, s.total))
                .collect::<Vec<_>>()
        );
        let session = talk.session();
        let text = serde_json::to_string(&session).unwrap();
        let (again, notices) = Interview::resume(
            shipped(name),
            serde_json::from_str(&text).unwrap(),
            opening().now,
            "kari",
        );
        assert!(notices.is_empty(), "{notices:?}");
        assert_eq!(again.session().answers.len(), session.answers.len());
        for (path, answer) in &again.session().answers {
            let before = session
                .answers
                .get(path)
                .map(|answer| serde_json::to_string(answer).unwrap());
            let after = Some(serde_json::to_string(answer).unwrap());
            assert_eq!(before, after, "{path}");
        }
    }
}
