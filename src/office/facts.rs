//! What conversations tell about a person, and what they are told about it in advance.
//!
//! A question with `"from": "person.category"` begins with what the person's record says; when the conversation is
//! submitted, its answer goes back there. So a form decides by itself which of its questions a person's record knows.

use crate::form::{Form, Kind, Node};
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
    for node in form.nodes.iter().filter(|node| is_asked(node.kind)) {
        let fact = node
            .from
            .as_deref()
            .and_then(|key| key.strip_prefix(PREFIX));
        let Some((fact, path)) = fact.and_then(|fact| Some((fact, path(form, node)?))) else {
            continue;
        };
        let value = session
            .answers
            .get(&path)
            .and_then(|answer| answer.value.as_ref());
        if let Some(said) = value.and_then(words) {
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
fn path(form: &Form, node: &Node) -> Option<String> {
    let mut path = format!("/{}", node.name);
    let mut above = node.parent;
    while let Some(id) = above {
        let parent = form.nodes.get(id.0 as usize)?;
        if parent.kind == Kind::Repeat {
            return None;
        }
        path.insert_str(0, &format!("/{}", parent.name));
        above = parent.parent;
    }
    Some(path)
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use time::OffsetDateTime;

    use super::*;
    use crate::form::{self, Files};
    use crate::interview::{Interview, Opening};
    use crate::record::{Given, Status};

    const FORM: &str = r#"{ "form": "f", "version": "1", "about": "person", "survey": [
        { "type": "hidden", "name": "echo", "from": "person.category" },
        { "type": "group", "name": "you", "children": [
            { "type": "text", "name": "name", "from": "person.preferred_name" },
            { "type": "date", "name": "since", "from": "person.arrived" },
            { "type": "text", "name": "label", "from": "person.case" } ] },
        { "type": "repeat", "name": "member", "children": [
            { "type": "text", "name": "called", "from": "person.preferred_name" } ] } ] }"#;

    struct NoFiles;

    impl Files for NoFiles {
        fn read(&self, _: &str) -> std::io::Result<Vec<u8>> {
            Err(std::io::ErrorKind::NotFound.into())
        }
    }

    fn aisha() -> Person {
        Person {
            case: "A-1042".to_owned(),
            category: Some("refugee".to_owned()),
            arrived: Some("2025-03".to_owned()),
            ..Person::default()
        }
    }

    fn interview(person: &Person) -> Interview {
        let (form, _) = form::load("f.json", FORM, &NoFiles).expect("a form");
        let opening = Opening {
            seed: 1,
            now: OffsetDateTime::UNIX_EPOCH,
            username: String::new(),
            preloaded: preloaded(person),
            languages: vec!["nb".to_owned()],
            about: None,
            case: None,
        };
        Interview::start(Arc::new(form), opening)
    }

    fn answer(interview: &mut Interview, path: &str, given: Given) {
        let spot = interview.find(path).expect("a question");
        let taken = interview.answer(spot, Some(given), OffsetDateTime::UNIX_EPOCH);
        assert!(taken.is_ok(), "{path}");
    }

    fn text(value: &str) -> Given {
        Given::Value(Value::Text(value.to_owned()))
    }

    #[test]
    fn what_the_record_says_is_handed_in_and_changes_nothing_on_its_way_back() {
        let person = aisha();
        let interview = interview(&person);
        let since = interview.find("/data/you/since").expect("a question");
        assert!(
            interview.state(since).given == Some(text("2025-03-01")),
            "the month's first day"
        );
        let mut after = person.clone();
        assert!(!learn(&mut after, interview.form(), &interview.session()));
        assert!(after == person);
    }

    #[test]
    fn answers_go_back_to_the_record() {
        let mut person = aisha();
        let mut interview = interview(&person);
        answer(&mut interview, "/data/you/name", text(" Aisha "));
        answer(&mut interview, "/data/you/since", text("2024-11-05"));
        assert!(learn(&mut person, interview.form(), &interview.session()));
        assert_eq!(person.preferred_name.as_deref(), Some("Aisha"));
        assert_eq!(person.arrived.as_deref(), Some("2024-11"));
    }

    #[test]
    fn a_label_a_status_and_a_household_member_change_nothing() {
        let person = aisha();
        let mut after = person.clone();
        let mut interview = interview(&person);
        answer(&mut interview, "/data/you/label", text("B-1"));
        answer(
            &mut interview,
            "/data/you/since",
            Given::Status(Status::Refused),
        );
        let repeat = interview.find("/data/member").expect("a repeat");
        interview
            .add(repeat, OffsetDateTime::UNIX_EPOCH)
            .expect("a member");
        answer(&mut interview, "/data/member[1]/called", text("Haiji"));
        assert!(!learn(&mut after, interview.form(), &interview.session()));
        assert!(after == person);
    }
}
