//! What one wants to know of a sealed session before opening it. Kept in the index, so that lists need no files.

use serde::{Deserialize, Serialize};

use super::Shelf;
use super::summary::{asked, attention};
use crate::interview::{Course, Interview, Step};
use crate::record::{Answer, Session, Value};

/// How every form names the question after the interpreter's category.
const REGISTER: &str = "/interpreter_register";
/// The answer that the interpreter is not in the national register.
const NOT_LISTED: &str = "not_listed";

/// Counts and signs of one session. Zero and false are not written down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Marks {
    /// Answers that break a rule, and soft checks that nobody has answered.
    #[serde(skip_serializing_if = "is_none")]
    pub attention: u32,
    /// Questions without an answer that need none.
    #[serde(skip_serializing_if = "is_none")]
    pub unanswered: u32,
    /// Answers that stand against a soft check, with a reason.
    #[serde(skip_serializing_if = "is_none")]
    pub kept: u32,
    #[serde(skip_serializing_if = "is_none")]
    pub remarks: u32,
    /// Minutes in the conversation, breaks left out.
    #[serde(skip_serializing_if = "is_none")]
    pub minutes: u32,
    /// The interpreter is not in the national register.
    #[serde(skip_serializing_if = "is_false")]
    pub unqualified: bool,
    /// The form is gone, or not the one that it was led with: what is counted by the form is less certain.
    #[serde(skip_serializing_if = "is_false")]
    pub form_differs: bool,
}

impl Marks {
    /// Looks a session through.
    pub(super) fn of(session: &Session, shelf: &Shelf) -> Marks {
        let answers = session.answers.values();
        let count = |has: fn(&Answer) -> bool| answers.clone().filter(|answer| has(answer)).count();
        let mut marks = Marks {
            kept: number(count(|answer| answer.kept_because.is_some())),
            remarks: number(count(|answer| answer.remark.is_some())),
            minutes: minutes(session),
            unqualified: has_unqualified_interpreter(session),
            form_differs: true,
            ..Marks::default()
        };
        if let Ok(form) = shelf.form(&session.form.id) {
            marks.form_differs = form.sha256 != session.form.sha256;
            let at = session.finished.unwrap_or(session.started);
            let (interview, _) = Interview::resume(form, session.clone(), at, "");
            marks.look_through(&interview);
        }
        marks
    }

    fn look_through(&mut self, interview: &Interview) {
        let steps = interview.steps().into_iter();
        for spot in steps.filter_map(|step| asked(interview, step)) {
            if attention(&interview.state(spot)).is_some() {
                self.attention += 1;
            } else if !interview.is_answered(Step::Ask(spot)) {
                self.unanswered += 1;
            }
        }
    }
}

/// From the trail; without one, from the clock.
fn minutes(session: &Session) -> u32 {
    let course = Course::of(&session.trail);
    let spent = match (course.places.is_empty(), session.finished) {
        (true, Some(finished)) => finished - session.started,
        _ => course.active,
    };
    u32::try_from(spent.whole_minutes()).unwrap_or_default()
}

fn has_unqualified_interpreter(session: &Session) -> bool {
    let not_listed = Value::Text(NOT_LISTED.to_owned());
    let mut answers = session.answers.iter();
    answers.any(|(path, answer)| {
        path.ends_with(REGISTER) && answer.value.as_ref() == Some(&not_listed)
    })
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn is_none(count: &u32) -> bool {
    *count == 0
}

fn is_false(sign: &bool) -> bool {
    !*sign
}
