//! What is kept comes back, known or not, and says nothing of itself in logs.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};
use time::macros::datetime;

use super::*;

/// A session as it lies in a vault, with fields of a later version on every level.
fn session() -> Json {
    json!({
        "form": { "id": "intake", "version": "2026.1", "sha256": "ab", "newer": 1 },
        "about": "person",
        "case": "A-1042",
        "languages": ["nb", "ti"],
        "started": "2026-11-22T09:00:00Z",
        "finished": "2026-11-22T10:00:00Z",
        "seed": 7,
        "preloaded": { "profile.population": "5548" },
        "here": "/data/need",
        "answers": {
            "/data/name": { "value": "Beata", "newer": { "deep": [null, 2.5] } },
            "/data/year": { "value": 1984, "language": "nb", "at": "2026-11-22T09:01:02.5Z" },
            "/data/rent": { "value": 0.5, "kept_because": "secret reason" },
            "/data/need": { "value": ["b", "a"], "remark": "secret remark" },
            "/data/ask": { "status": "refused" }
        },
        "repeats": { "/data/member": 3 },
        "next_steps": [{ "text": "secret step", "owner": "state", "due": "2026-12-01", "agreed": true, "newer": 1 }],
        "route": ["/data/name", "/data/year"],
        "trail": [
            { "at": "2026-11-22T09:00:00Z", "do": "started", "newer": 1 },
            { "at": "2026-11-22T09:00:01Z", "do": "something_newer", "path": "/data/name" }
        ],
        "newer": { "kept": true }
    })
}

fn round_trip<T: Serialize + DeserializeOwned>(json: &Json) -> Json {
    let text = serde_json::to_string(json).unwrap();
    let read: T = serde_json::from_str(&text).unwrap();
    serde_json::to_value(read).unwrap()
}

#[test]
fn nothing_of_a_document_is_lost() {
    assert_eq!(round_trip::<Session>(&session()), session());
    let person = json!({
        "case": "A-1042",
        "preferred_name": "Beata",
        "newer": ["x"]
    });
    assert_eq!(round_trip::<Person>(&person), person);
}

#[test]
fn answers_keep_their_order_and_their_types() {
    let read: Session = serde_json::from_value(session()).unwrap();
    let paths: Vec<_> = read.answers.keys().map(String::as_str).collect();
    let expected = [
        "/data/name",
        "/data/year",
        "/data/rent",
        "/data/need",
        "/data/ask",
    ];
    assert_eq!(paths, expected);
    let value = |path: &str| read.answers[path].given().unwrap();
    assert!(value("/data/name") == Given::Value(Value::Text("Beata".into())));
    assert!(value("/data/year") == Given::Value(Value::Integer(1984)));
    assert!(value("/data/rent") == Given::Value(Value::Decimal(0.5)));
    assert!(value("/data/need") == Given::Value(Value::Many(vec!["b".into(), "a".into()])));
    assert!(value("/data/ask") == Given::Status(Status::Refused));
}

#[test]
fn a_whole_number_of_a_decimal_stays_a_decimal() {
    let answer = Answer {
        value: Some(Value::Decimal(2.0)),
        ..Answer::default()
    };
    let text = serde_json::to_string(&answer).unwrap();
    assert_eq!(text, r#"{"value":2.0}"#);
    assert!(serde_json::from_str::<Answer>(&text).unwrap() == answer);
}

#[test]
fn a_new_answer_takes_the_place_of_the_old_and_leaves_the_remark() {
    let mut answer = Answer {
        value: Some(Value::Integer(1)),
        remark: Some("remark".into()),
        ..Answer::default()
    };
    answer.set(Some(Given::Status(Status::DontKnow)));
    assert!(answer.value.is_none() && answer.given() == Some(Given::Status(Status::DontKnow)));
    answer.set(None);
    assert!(answer.given().is_none() && answer.remark.is_some());
}

#[test]
fn debug_prints_nothing_of_what_was_said() {
    let read: Session = serde_json::from_value(session()).unwrap();
    let mut printed = format!("{read:?}");
    for answer in read.answers.values() {
        printed += &format!("{answer:?}{:?}{:?}", answer.value, answer.given());
    }
    printed += &format!("{:?}", read.next_steps);
    let person = Person {
        case: "A-1042".into(),
        preferred_name: Some("Beata".into()),
        ..Person::default()
    };
    printed += &format!("{person:?}");
    for secret in [
        "Beata", "1984", "0.5", "secret", "A-1042", "refused", "Refused",
    ] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
}

#[test]
fn a_kind_of_a_newer_version_is_carried_along() {
    for (text, kind) in [
        ("\"session\"", Kind::Session),
        ("\"roster\"", Kind::Roster),
        ("\"buddy_pair\"", Kind::Other("buddy_pair".into())),
    ] {
        let read: Kind = serde_json::from_str(text).unwrap();
        assert_eq!(read, kind);
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }
}

#[test]
fn a_new_session_is_as_short_as_it_can_be() {
    let pin = FormPin::new("intake", "2026.1", "ab");
    let started = datetime!(2026-11-22 09:00 UTC);
    let session = Session::new(pin.clone(), vec!["nb".into()], started, 7);
    assert!(session.form.is_same(&pin));
    let expected = json!({
        "form": { "id": "intake", "version": "2026.1", "sha256": "ab" },
        "languages": ["nb"],
        "started": "2026-11-22T09:00:00Z",
        "seed": 7,
        "answers": {}
    });
    assert_eq!(serde_json::to_value(session).unwrap(), expected);
    let entry = TrailEntry::new(started, TrailKind::Visited)
        .at_path("/data/x")
        .in_language("ti");
    let expected = json!({ "at": "2026-11-22T09:00:00Z", "do": "visited", "path": "/data/x", "language": "ti" });
    assert_eq!(serde_json::to_value(entry).unwrap(), expected);
}
