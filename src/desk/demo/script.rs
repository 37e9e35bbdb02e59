//! What the people of the demo say, from `forms/demo.json`.

use std::collections::HashMap;

use serde::Deserialize;

use crate::desk::{DeskError, Shelf};
use crate::form::Files;
use crate::record::{Status, Value};

const FILE: &str = "demo.json";

#[derive(Deserialize)]
pub(super) struct Script {
    pub(super) office: Office,
    /// Answers of whoever does not say otherwise, by form and path.
    base: HashMap<String, HashMap<String, Line>>,
    conversations: Vec<Told>,
}

#[derive(Deserialize)]
pub(super) struct Office {
    pub(super) supervisor: String,
    pub(super) consultant: String,
}

/// One conversation.
#[derive(Deserialize)]
pub(super) struct Told {
    /// The same person in several conversations has the same key.
    pub(super) person: String,
    pub(super) form: String,
    pub(super) languages: Vec<String>,
    pub(super) days_ago: i64,
    pub(super) hour: u8,
    pub(super) state: State,
    #[serde(default)]
    pub(super) comment: String,
    /// Path of the question at which a draft was broken off.
    #[serde(default)]
    pub(super) until: Option<String>,
    answers: HashMap<String, Line>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    Draft,
    Submitted,
    Returned,
    Approved,
}

/// What is said to one question.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Line {
    Status { status: Status },
    InDays { in_days: i64 },
    MonthsAgo { months_ago: i64 },
    Value(Value),
}

impl Script {
    pub(super) fn read(shelf: &Shelf) -> Result<Script, DeskError> {
        let damaged = || DeskError::Damaged {
            file: format!("forms/{FILE}"),
        };
        let bytes = shelf.read(FILE).map_err(|_| damaged())?;
        let text = String::from_utf8_lossy(&bytes);
        jsonc_parser::parse_to_serde_value(&text, &Default::default()).map_err(|_| damaged())
    }

    /// The conversations, oldest first: a person's intake comes before what follows from it.
    pub(super) fn in_order(&self) -> Vec<&Told> {
        let mut order: Vec<&Told> = self.conversations.iter().collect();
        order.sort_by_key(|told| (std::cmp::Reverse(told.days_ago), told.hour));
        order
    }

    pub(super) fn longest_ago(&self) -> i64 {
        self.conversations
            .iter()
            .map(|told| told.days_ago)
            .max()
            .unwrap_or(0)
    }

    /// Everything that is said in a conversation, by path.
    pub(super) fn answers(&self, told: &Told) -> HashMap<String, Line> {
        let mut answers = self.base.get(&told.form).cloned().unwrap_or_default();
        answers.extend(
            told.answers
                .iter()
                .map(|(path, line)| (path.clone(), line.clone())),
        );
        answers
    }
}

#[cfg(test)]
impl Told {
    /// Paths of what this person says, the base apart.
    pub(super) fn own_paths(&self) -> impl Iterator<Item = &str> {
        self.answers.keys().map(String::as_str)
    }
}
