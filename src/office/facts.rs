//! What conversations tell about a person, and what they are told about it in advance.
//!
//! A question with `"from": "person.category"` begins with what the person's record says; when the conversation is
//! submitted, its answer goes back there. So a form decides by itself which of its questions a person's record knows.

use crate::form::{Form, Kind, Node, NodeId};
use crate::record::{Person, Session, Value};

const PREFIX: &str = "person.";

/// What forms may ask for with `"from": "person.…"`.
pub fn preloaded(person: &Person) -> Vec<(String, String)> {
    let facts = [
        ("case", Some(person.case.clone())),
        ("preferred_name", person.preferred_name.clone()),
        ("category", person.category.clone()),
        ("language", person.language.clone()),
        ("arrived", person.arrived.as_deref().map(first_of_month)),
    ];
    facts
        .into_iter()
        .filter_map(|(key, value)| Some((format!("{PREFIX}{key}"), value?)))
        .collect()
}

/// Takes over what the session's answers say about the person. Returns whether anything is new.
///
/// Only questions that were asked count: not hidden or calculated ones, which would only echo what was handed in.
/// No answer, or an answer such as "would rather not say", changes nothing.
pub fn learn(person: &mut Person, form: &Form, session: &Session) -> bool {
    let before = person.clone();
    for (place, node) in form.nodes.iter().enumerate() {
        let fact = node
            .from
            .as_deref()
            .and_then(|key| key.strip_prefix(PREFIX));
        let (Some(fact), true) = (fact, is_asked(node.kind)) else {
            continue;
        };
        let Some(path) = u32::try_from(place)
            .ok()
            .and_then(|place| path(form, NodeId(place)))
        else {
            continue;
        };
        if let Some(said) = session
            .answers
            .get(&path)
            .and_then(|answer| words(answer.value.as_ref()?))
        {
            set(person, fact, said);
        }
    }
    *person != before
}

fn is_asked(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Calculate
            | Kind::Hidden
            | Kind::Metadata
            | Kind::Note
            | Kind::Group
            | Kind::Balance
            | Kind::Compare
            | Kind::Repeat
    )
}

/// The path of a question's only answer; none inside a repeat, where there may be many.
fn path(form: &Form, id: NodeId) -> Option<String> {
    let mut names = Vec::new();
    let mut at = Some(id);
    while let Some(id) = at {
        let node: &Node = form.nodes.get(id.0 as usize)?;
        if node.kind == Kind::Repeat {
            return None;
        }
        names.push(node.name.as_str());
        at = node.parent;
    }
    names.reverse();
    // The root may or may not be a node of its own.
    if names.first() != Some(&"data") {
        names.insert(0, "data");
    }
    Some(format!("/{}", names.join("/")))
}

fn words(value: &Value) -> Option<String> {
    let text = match value {
        Value::Text(text) => text.trim().to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        Value::Many(_) => return None,
    };
    (!text.is_empty()).then_some(text)
}

fn set(person: &mut Person, fact: &str, said: String) {
    match fact {
        "preferred_name" => person.preferred_name = Some(said),
        "category" => person.category = Some(said),
        "language" => person.language = Some(said),
        "arrived" => person.arrived = Some(month(&said)),
        // The case label is given by the office, and never by an answer.
        _ => {}
    }
}

/// `2025-03-01` and `2025-03` are both March.
fn month(date: &str) -> String {
    date.chars().take("2025-03".len()).collect()
}

fn first_of_month(month: &str) -> String {
    if month.len() == "2025-03".len() {
        format!("{month}-01")
    } else {
        month.to_owned()
    }
}
