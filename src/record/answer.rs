//! One answer: a value or one of three honest ways of not having one.

use std::fmt;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::Extra;

/// Why there is no value. Never a magic number: in expressions all three are blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The newcomer does not know.
    DontKnow,
    /// The newcomer would rather not say.
    Refused,
    /// The question does not fit this person.
    NotApplicable,
}

/// What was answered, in the JSON that a reader with `jq` expects: a string, a number, or a list of choice values.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Integer(i64),
    Decimal(f64),
    /// Text, a single choice, or a date and time in ISO 8601.
    Text(String),
    /// Several choices, or a ranking, in order.
    Many(Vec<String>),
}

/// A value or the reason why there is none.
#[derive(Clone, PartialEq)]
pub enum Given {
    Value(Value),
    Status(Status),
}

/// One answer with what belongs to it. `Debug` prints nothing of it (invariant 2).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The consultant's remark; never shown to the newcomer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// Why a soft check was overridden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_because: Option<String>,
    /// The language (BCP 47) in which it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(
        default,
        with = "time::serde::rfc3339::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub at: Option<OffsetDateTime>,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Answer {
    /// What was given, if anything was.
    pub fn given(&self) -> Option<Given> {
        match (&self.value, self.status) {
            (Some(value), _) => Some(Given::Value(value.clone())),
            (None, Some(status)) => Some(Given::Status(status)),
            (None, None) => None,
        }
    }

    /// Takes what was given now; the remark and everything else stay.
    pub fn set(&mut self, given: Option<Given>) {
        (self.value, self.status) = match given {
            Some(Given::Value(value)) => (Some(value), None),
            Some(Given::Status(status)) => (None, Some(status)),
            None => (None, None),
        };
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value(…)")
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Given(…)")
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(…)")
    }
}
