//! Forms and conversations from the outside.

mod conversations;
mod faults;
mod incremental;
mod protocol;
mod repeats;
mod resuming;
mod robust;
mod shipped;

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use bolyst::form::{self, Diagnostic, Files, Form};
use bolyst::interview::{Interview, Opening, Refusal, Spot, State};
use bolyst::record::{Given, Value};
use time::OffsetDateTime;
use time::macros::datetime;

/// Sunday, in Norway.
const NOW: OffsetDateTime = datetime!(2025-03-09 10:00 +1);

/// Files that a form may name.
#[derive(Default)]
struct Memory(HashMap<&'static str, &'static str>);

impl Files for Memory {
    fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        let found = self.0.get(name).map(|text| text.as_bytes().to_vec());
        found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "there is no such file"))
    }
}

/// A form around a survey; further keys follow after it.
fn text(survey: &str, rest: &str) -> String {
    format!("{{\"form\": \"f\", \"version\": \"1\", \"survey\": [{survey}]{rest}}}")
}

fn load_with(text: &str, files: &Memory) -> Result<(Form, Vec<Diagnostic>), Vec<Diagnostic>> {
    form::load("f.json", text, files)
}

fn shown(faults: &[Diagnostic]) -> String {
    faults.iter().map(ToString::to_string).collect()
}

fn load(text: &str) -> Arc<Form> {
    match load_with(text, &Memory::default()) {
        Ok((form, _)) => Arc::new(form),
        Err(faults) => panic!("{}", shown(&faults)),
    }
}

fn opening(seed: u64) -> Opening {
    Opening {
        seed,
        now: NOW,
        username: "kari".into(),
        preloaded: vec![("profile.population".into(), "8735".into())],
        languages: vec!["nb".into(), "ti".into()],
        about: None,
        case: None,
    }
}

/// A conversation with shorthand for tests.
struct Talk(Interview);

impl Talk {
    fn new(survey: &str, rest: &str) -> Talk {
        Talk::with(&text(survey, rest))
    }

    fn with(text: &str) -> Talk {
        Talk(Interview::start(load(text), opening(7)))
    }

    fn spot(&self, path: &str) -> Spot {
        self.0
            .find(&format!("/data/{path}"))
            .unwrap_or_else(|| panic!("no {path}"))
    }

    fn state(&self, path: &str) -> State {
        self.0.state(self.spot(path))
    }

    fn set(&mut self, path: &str, value: impl Into<Answer>) -> Vec<String> {
        self.try_set(path, value)
            .unwrap_or_else(|refusal| panic!("{path}: {refusal}"))
    }

    fn try_set(&mut self, path: &str, value: impl Into<Answer>) -> Result<Vec<String>, Refusal> {
        let spots = self.0.answer(self.spot(path), value.into().0, NOW)?;
        let mut paths: Vec<String> = spots.into_iter().map(|spot| self.0.path(spot)).collect();
        paths.sort();
        Ok(paths)
    }

    fn add(&mut self, path: &str) -> Spot {
        self.0.add(self.spot(path), NOW).unwrap()
    }

    fn remove(&mut self, path: &str) {
        self.0.remove(self.spot(path), NOW).unwrap();
    }

    /// What stands at a place, as text.
    fn value(&self, path: &str) -> String {
        match self.state(path).given {
            Some(Given::Value(Value::Text(text))) => text,
            Some(Given::Value(Value::Integer(number))) => number.to_string(),
            Some(Given::Value(Value::Decimal(number))) => number.to_string(),
            Some(Given::Value(Value::Many(values))) => values.join(" "),
            Some(Given::Status(_)) => "(status)".into(),
            None => String::new(),
        }
    }

    fn relevant(&self, path: &str) -> bool {
        self.state(path).relevant
    }

    fn offers(&self, path: &str) -> Vec<String> {
        self.0
            .offers(self.spot(path))
            .into_iter()
            .map(|offer| offer.value)
            .collect()
    }
}

/// Anything that can be given as an answer.
struct Answer(Option<Given>);

impl From<&str> for Answer {
    fn from(text: &str) -> Answer {
        Answer(Some(Given::Value(Value::Text(text.into()))))
    }
}

impl From<i64> for Answer {
    fn from(number: i64) -> Answer {
        Answer(Some(Given::Value(Value::Integer(number))))
    }
}

impl<const N: usize> From<[&str; N]> for Answer {
    fn from(values: [&str; N]) -> Answer {
        Answer(Some(Given::Value(Value::Many(
            values.map(String::from).to_vec(),
        ))))
    }
}

impl From<()> for Answer {
    fn from((): ()) -> Answer {
        Answer(None)
    }
}
