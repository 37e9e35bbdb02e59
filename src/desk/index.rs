//! What lists and search need of each event, so that home opens without opening every file.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;

use super::Shelf;
use super::marks::Marks;
use super::statistics;
use super::thread::WORDS;
use crate::office::statistics::Facts;
use crate::record::merge::MERGE;
use crate::record::{Kind, Person, Session};
use crate::vault::{EventType, Header, Summarise};

/// Short forms of events for the vault's index. The vault encrypts it like everything else.
pub(super) struct Summaries {
    pub(super) shelf: Shelf,
}

/// What the index keeps of a session.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SessionShort {
    pub(super) form: String,
    pub(super) about: Option<String>,
    pub(super) case: Option<String>,
    #[serde(with = "time::serde::rfc3339")]
    pub(super) started: OffsetDateTime,
    /// Codes of the answers that statistics count ([`Facts::write`]): never a word.
    #[serde(default)]
    pub(super) facts: String,
    #[serde(default)]
    pub(super) marks: Marks,
}

impl Summarise for Summaries {
    fn version(&self) -> String {
        format!("desk-5 {}", statistics::fingerprint())
    }

    /// A document that this version cannot read is kept without a summary; reading it later says what is the matter.
    fn summarise(&self, header: &Header, body: &Value) -> Value {
        let short = match (&header.kind, &header.event) {
            (Kind::Person, EventType::Rev) => Person::deserialize(body)
                .ok()
                .and_then(|person| serde_json::to_value(without_extra(person)).ok()),
            (Kind::Session, EventType::Rev | EventType::Submit | EventType::Resubmit) => {
                Session::deserialize(body)
                    .ok()
                    .and_then(|session| serde_json::to_value(self.short(session)).ok())
            }
            // That there are words is enough for counting them.
            (Kind::Session, EventType::Return | EventType::Approve) => {
                has_words(body).then_some(Value::Bool(true))
            }
            (Kind::Person, EventType::Consent) => Some(body.clone()),
            _ => None,
        };
        short.unwrap_or(Value::Null)
    }
}

/// What was decided about conflicts is needed to put lists together.
fn without_extra(mut person: Person) -> Person {
    person.extra.retain(|name, _| name == MERGE);
    person
}

/// Does a verdict come with words?
fn has_words(body: &Value) -> bool {
    let words = body.get(WORDS).and_then(Value::as_str);
    words.is_some_and(|words| !words.is_empty())
}

impl Summaries {
    fn short(&self, session: Session) -> SessionShort {
        let facts = statistics::shipped().map(|definitions| Facts::of(&session, definitions));
        SessionShort {
            facts: facts.map(|facts| facts.write()).unwrap_or_default(),
            marks: Marks::of(&session, &self.shelf),
            form: session.form.id,
            about: session.about,
            case: session.case,
            started: session.started,
        }
    }
}
