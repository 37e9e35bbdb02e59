//! An author tries an expression, by itself or in a form with answers.

use std::path::Path;
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Value as Json, json};
use time::OffsetDateTime;

use super::{DeskError, FormFault, Shelf, bounded};
use crate::form::expression::{Plain, Value, bare};
use crate::form::{Diagnostic, Form};
use crate::interview::{Interview, Opening};
use crate::record::{Answer, Session};

/// Every run gives the same.
const SEED: u64 = 1;

/// What an expression gives. It may be made of answers: `Debug` prints its type only.
#[derive(Clone, PartialEq, Eq)]
pub struct Outcome {
    pub text: String,
    /// `number`, `text`, `boolean`, `date`, …
    pub kind: &'static str,
}

impl std::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Outcome({})", self.kind)
    }
}

/// Evaluates an expression. `form` is a form file, `answers` a session document or an object of values by path.
///
/// # Errors
/// [`DeskError::FaultyForm`] for faults of the form or of the expression (its file is then called `expression`);
/// [`DeskError::Missing`], … for the files.
pub fn evaluate(
    expression: &str,
    form: Option<&Path>,
    answers: Option<&Path>,
    now: OffsetDateTime,
) -> Result<Outcome, DeskError> {
    let value = match form {
        Some(path) => {
            let (_, form, _) = Shelf::open(path)?;
            let interview = conversation(form, answers, now)?;
            interview.evaluate(interview.root(), expression)
        }
        None => bare::run(expression, now, SEED, &Plain),
    };
    value.map(outcome).map_err(faulty)
}

fn outcome(value: Value) -> Outcome {
    Outcome {
        text: value.to_text().to_string(),
        kind: value.kind(),
    }
}

fn faulty(diagnostics: Vec<Diagnostic>) -> DeskError {
    DeskError::FaultyForm(FormFault {
        file: "expression".to_owned(),
        diagnostics,
    })
}

fn conversation(
    form: Arc<Form>,
    answers: Option<&Path>,
    now: OffsetDateTime,
) -> Result<Interview, DeskError> {
    let Some(path) = answers else {
        return Ok(Interview::start(form, opening(now)));
    };
    answered(form, &read(path)?, now).ok_or_else(|| DeskError::Damaged {
        file: path.display().to_string(),
    })
}

fn read(path: &Path) -> Result<String, DeskError> {
    let bytes = bounded::read(path, bounded::LARGEST);
    let bytes = bytes.map_err(|error| DeskError::of_file(path, &error))?;
    String::from_utf8(bytes).map_err(|_| DeskError::Damaged {
        file: path.display().to_string(),
    })
}

fn opening(now: OffsetDateTime) -> Opening {
    Opening {
        seed: SEED,
        now,
        username: String::new(),
        preloaded: Vec::new(),
        languages: vec!["nb".to_owned()],
        about: None,
        case: None,
    }
}

/// The conversation with these answers; `None` when the text holds none.
fn answered(form: Arc<Form>, text: &str, now: OffsetDateTime) -> Option<Interview> {
    if let Ok(session) = serde_json::from_str::<Session>(text) {
        return Some(Interview::resume(form, session, now, "").0);
    }
    let values: IndexMap<String, Json> = serde_json::from_str(text).ok()?;
    let mut session = Interview::start(form.clone(), opening(now)).session();
    for (path, value) in values {
        count_instances(&mut session, &path);
        let answer: Answer = match value {
            Json::Object(_) => serde_json::from_value(value).ok()?,
            value => serde_json::from_value(json!({ "value": value })).ok()?,
        };
        session.answers.insert(path, answer);
    }
    Some(Interview::resume(form, session, now, "").0)
}

/// `/data/member[2]/name` says that there are two members at least.
fn count_instances(session: &mut Session, path: &str) {
    for (open, _) in path.match_indices('[') {
        let number: Option<usize> = path[open + 1..]
            .split(']')
            .next()
            .and_then(|number| number.parse().ok());
        if let Some(number) = number {
            let count = session.repeats.entry(path[..open].to_owned()).or_insert(0);
            *count = number.max(*count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn try_out(expression: &str) -> Result<Outcome, DeskError> {
        evaluate(expression, None, None, OffsetDateTime::UNIX_EPOCH)
    }

    #[test]
    fn a_bare_expression_has_a_value_and_a_type() {
        let outcome = |text: &str, kind| {
            Ok(Outcome {
                text: text.to_owned(),
                kind,
            })
        };
        assert_eq!(try_out("1 + 2 * 3"), outcome("7", "number"));
        assert_eq!(try_out("concat('a', 'b')"), outcome("ab", "text"));
        assert_eq!(
            try_out("1 = 1 and not(2 < 1)").map(|it| it.kind),
            Ok("boolean")
        );
    }

    #[test]
    fn a_fault_is_shown_in_the_expression_as_it_was_typed() {
        let Err(DeskError::FaultyForm(fault)) = try_out("1 + ${nobody}") else {
            panic!("there is no such name");
        };
        let first = &fault.diagnostics[0];
        assert_eq!((first.line, first.column), (1, 5));
        let excerpt = first.excerpt.as_ref().expect("the expression");
        assert_eq!(excerpt.text, "1 + ${nobody}");
        assert_eq!(excerpt.from, 4);
    }

    #[test]
    fn a_form_and_answers_stand_behind_an_expression() {
        let folder = tempfile::tempdir().expect("a folder");
        let form = folder.path().join("f.json");
        let survey =
            r#"[{"type":"repeat","name":"member","children":[{"type":"integer","name":"age"}]}]"#;
        let text = format!(r#"{{"form":"f","version":"1","about":"person","survey":{survey}}}"#);
        std::fs::write(&form, text).expect("a file");
        let answers = folder.path().join("a.json");
        let values = r#"{"/data/member[1]/age": 40, "/data/member[2]/age": 2}"#;
        std::fs::write(&answers, values).expect("a file");
        let now = OffsetDateTime::UNIX_EPOCH;
        let sum = evaluate("sum(${age})", Some(&form), Some(&answers), now).expect("a value");
        assert_eq!(
            sum,
            Outcome {
                text: "42".to_owned(),
                kind: "number"
            }
        );
    }
}
