//! What was done to a session and said about it, in the order in which it happened. Nothing of it ever goes away.

use std::fmt;

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::office::Office;
use crate::record::merge;
use crate::vault::{Event, EventId, EventType, NewEvent};

use super::revisions::revisions;
use super::sessions::is_sealing;

/// The field of an event's body that holds what was said.
pub(super) const WORDS: &str = "comment";
/// The field that holds the question that it was said about.
const PATH: &str = "path";
/// The field that names the revisions that were read.
const REVISION: &str = "revision";

/// One signed event of a session. `Debug` prints nothing of what was said.
#[derive(Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    pub who: String,
    pub at: OffsetDateTime,
    /// Message of what was done (`ui-history-submitted`).
    pub message: String,
    /// The signature is that of a member of this office.
    pub verified: bool,
    /// The question that it is about, such as `/data/member[2]/name`; none: the session as a whole.
    pub path: Option<String>,
    /// A comment, or the reasons of a verdict.
    pub words: Option<String>,
}

impl fmt::Debug for HistoryEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryEntry")
            .field("at", &self.at)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

/// The revisions of a session that a person has before them: what they say, they say about these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen(Vec<EventId>);

impl Seen {
    /// The newest revisions among these events: more than one when it was written apart.
    pub(super) fn newest(events: &[Event]) -> Seen {
        let seals = |id: EventId| {
            let mut found = events.iter().filter(|event| event.id == id);
            found.any(|event| is_sealing(&event.header.event))
        };
        let mut newest = merge::last(&revisions(events), seals);
        newest.sort();
        Seen(newest)
    }

    pub(super) fn ids(&self) -> &[EventId] {
        &self.0
    }

    /// Is an event about exactly these revisions?
    pub(super) fn is_named_by(&self, event: &Event) -> bool {
        event
            .header
            .parents
            .iter()
            .any(|parent| self.0.contains(parent))
            || event.body.get(REVISION) == Some(&json!(self.0))
    }

    /// What is said about them, as an event's body.
    pub(super) fn body(&self, path: Option<&str>, words: &str) -> Value {
        let mut body = json!({ REVISION: self.0 });
        if let Some(fields) = body.as_object_mut() {
            if let Some(path) = path {
                fields.insert(PATH.to_owned(), json!(path));
            }
            if !words.is_empty() {
                fields.insert(WORDS.to_owned(), json!(words));
            }
        }
        body
    }
}

/// What happened to a session, oldest first.
pub(super) fn thread(office: &Office, events: &[Event]) -> Vec<HistoryEntry> {
    let entries = events.iter().filter_map(|event| entry(office, event));
    entries.collect()
}

/// The vault hands out only events whose signature stands.
fn entry(office: &Office, event: &Event) -> Option<HistoryEntry> {
    let message = match &event.header.event {
        EventType::Submit => "ui-history-submitted",
        EventType::Resubmit => "ui-history-resubmitted",
        EventType::Return => "ui-history-returned",
        EventType::Approve => "ui-history-approved",
        EventType::Rev => "ui-history-settled",
        EventType::Comment => "ui-history-commented",
        EventType::HandOver => "ui-history-handed-over",
        _ => return None,
    };
    let speaks = matches!(
        event.header.event,
        EventType::Return | EventType::Approve | EventType::Comment
    );
    let field = |name: &str| {
        let text = event.body.get(name).filter(|_| speaks)?.as_str()?;
        (!text.is_empty()).then(|| text.to_owned())
    };
    Some(HistoryEntry {
        who: office.member_name(event.header.author.as_ref()),
        at: event.header.at,
        message: message.to_owned(),
        verified: true,
        path: field(PATH),
        words: field(WORDS),
    })
}

/// An event that says something about a session, after everything that has happened to it so far.
pub(super) fn saying(
    events: &[Event],
    event: EventType,
    parents: Vec<EventId>,
    body: Value,
) -> Option<NewEvent> {
    let first = events.first()?;
    Some(NewEvent {
        record: first.header.record,
        kind: first.header.kind.clone(),
        event,
        parents,
        readers: super::conflicts::readers_of(events),
        body,
    })
}
