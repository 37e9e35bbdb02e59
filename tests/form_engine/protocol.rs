//! One line of JSON in, one out.

use bolyst::form::expression::Words;
use bolyst::interview::protocol::{Protocol, Speaker};
use bolyst::interview::{Interview, Spot};
use serde_json::{Value, json};

use super::{NOW, load, opening, text};

struct Echo;

impl Speaker for Echo {
    fn languages(&self) -> Vec<String> {
        vec!["nb".into(), "ar".into()]
    }

    fn text(&self, talk: &Interview, at: Spot, language: &str) -> Option<String> {
        Some(format!("{language}:{}", talk.node(at).message))
    }

    fn words(&self, _: &str) -> Option<Box<dyn Words>> {
        None
    }
}

fn protocol() -> Protocol<Echo> {
    let survey = r#"{"type": "select_one", "choices": "yn", "name": "more", "required": true},
        {"type": "repeat", "name": "member", "children": [{"type": "integer", "name": "age", "constraint": ". > 0"}]},
        {"type": "text", "name": "why", "relevant": "${more} = 'yes'"}"#;
    let form = load(&text(survey, r#", "choices": {"yn": ["yes", "no"]}"#));
    Protocol::new(Interview::start(form, opening(1)), Echo, "nb")
}

fn line(protocol: &mut Protocol<Echo>, request: Value) -> Value {
    serde_json::from_str(&protocol.line(&request.to_string(), NOW)).unwrap()
}

#[test]
fn the_first_line_holds_every_node() {
    let opening: Value = serde_json::from_str(&protocol().opening()).unwrap();
    assert_eq!(opening["form"], "f");
    assert_eq!(opening["languages"], json!(["nb", "ar"]));
    let paths: Vec<&String> = opening["state"].as_object().unwrap().keys().collect();
    assert_eq!(
        paths,
        [
            "/data",
            "/data/more",
            "/data/member",
            "/data/member[1]",
            "/data/member[1]/age",
            "/data/why"
        ]
    );
    assert_eq!(
        opening["state"]["/data/more"],
        json!({"type": "select_one", "relevant": true, "required": true, "read_only": false, "value": null, "choices": ["yes", "no"], "problem": "required"})
    );
    assert_eq!(opening["state"]["/data/member"]["type"], "repeat");
    assert_eq!(
        opening["state"]["/data/member[1]"]["type"],
        "repeat_instance"
    );
}

#[test]
fn answers_come_back_as_changes() {
    let mut protocol = protocol();
    let out = line(&mut protocol, json!({"set": "/data/more", "value": "yes"}));
    let changed = out["changed"].as_object().unwrap();
    assert_eq!(
        changed.keys().collect::<Vec<_>>(),
        ["/data/more", "/data/why"]
    );
    assert_eq!(changed["/data/why"]["relevant"], true);
    let out = line(
        &mut protocol,
        json!({"set": "/data/why", "status": "refused"}),
    );
    assert_eq!(out["changed"]["/data/why"]["status"], "refused");
    let out = line(
        &mut protocol,
        json!({"set": "/data/member[1]/age", "value": -4}),
    );
    assert_eq!(
        out["changed"]["/data/member[1]/age"]["problem"],
        "constraint"
    );
    let out = line(
        &mut protocol,
        json!({"set": "/data/member[1]/age", "value": "four"}),
    );
    assert_eq!(
        (
            &out["changed"]["/data/member[1]/age"]["problem"],
            &out["changed"]["/data/member[1]/age"]["value"]
        ),
        (&json!("type"), &json!("four"))
    );
    let out = line(&mut protocol, json!({"add": "/data/member"}));
    assert_eq!(out["changed"].as_object().unwrap().len(), 2, "{out}");
    line(
        &mut protocol,
        json!({"set": "/data/member[2]/age", "value": 7}),
    );
    let out = line(&mut protocol, json!({"remove": "/data/member[1]"}));
    assert_eq!(out["changed"]["/data/member[1]/age"]["value"], 7);
    assert_eq!(out["changed"]["/data/member[2]"], Value::Null);
    let out = line(&mut protocol, json!({"set": "/data/more", "value": null}));
    assert_eq!(out["changed"]["/data/more"]["value"], Value::Null);
    assert_eq!(
        line(&mut protocol, json!({"text": "/data/why"}))["text"],
        "nb:f-why"
    );
    assert_eq!(
        line(&mut protocol, json!({"language": "ar"})),
        json!({"changed": {}})
    );
    assert_eq!(
        line(&mut protocol, json!({"text": "/data/why"}))["text"],
        "ar:f-why"
    );
}

#[test]
fn faulty_lines_are_said_and_it_goes_on() {
    let mut protocol = protocol();
    for (request, code) in [
        ("{", "bad-json"),
        ("", "bad-json"),
        ("[]", "bad-request"),
        ("{}", "bad-request"),
        (r#"{"set": "/data/more"}"#, "bad-request"),
        (
            r#"{"set": "/data/more", "value": 1, "status": "refused"}"#,
            "bad-request",
        ),
        (
            r#"{"set": "/data/more", "status": "asleep"}"#,
            "bad-request",
        ),
        (
            r#"{"set": "/data/more", "value": "yes", "extra": 1}"#,
            "bad-request",
        ),
        (r#"{"set": 4, "value": "yes"}"#, "bad-request"),
        (
            r#"{"set": "/data/more", "add": "/data/member"}"#,
            "bad-request",
        ),
        (r#"{"set": "/data/none", "value": 1}"#, "no-such-place"),
        (r#"{"set": "/data/member", "value": 1}"#, "not-a-question"),
        (
            r#"{"set": "/data/more", "value": "maybe"}"#,
            "no-such-choice",
        ),
        (r#"{"set": "/data/why", "value": "x"}"#, "not-relevant"),
        (r#"{"set": "/data/more", "value": {"a": 1}}"#, "type"),
        (r#"{"set": "/data/member[1]/age", "value": ["a"]}"#, "type"),
        (r#"{"add": "/data/more"}"#, "not-a-repeat"),
        (r#"{"add": "/data/member[1]"}"#, "not-a-repeat"),
        (r#"{"remove": "/data/member"}"#, "not-a-repeat"),
        (r#"{"language": "xx"}"#, "no-such-language"),
    ] {
        let out: Value = serde_json::from_str(&protocol.line(request, NOW)).unwrap();
        assert_eq!(out["error"]["code"], code, "{request} → {out}");
        assert!(!out["error"]["message"].as_str().unwrap().is_empty());
    }
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(protocol.line(&deep, NOW).contains("bad-json"));
    assert!(
        line(&mut protocol, json!({"set": "/data/more", "value": "yes"}))
            .get("changed")
            .is_some()
    );
}
