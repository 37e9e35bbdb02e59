//! Two who did not know of each other, and what becomes of their work.

use serde_json::json;
use time::Duration;
use time::macros::datetime;

use super::*;

/// Events of one record, numbered in the order in which they were written.
#[derive(Default)]
struct Story {
    events: Vec<(Vec<usize>, Option<Json>)>,
}

impl Story {
    fn write(&mut self, parents: &[usize], document: Json) -> usize {
        self.events.push((parents.to_vec(), Some(document)));
        self.events.len() - 1
    }

    fn merged(&self, kind: &Kind) -> Merged<usize> {
        let revisions: Vec<Revision<usize>> = self
            .events
            .iter()
            .enumerate()
            .map(|(id, (parents, document))| Revision {
                id,
                parents,
                at: datetime!(2026-03-02 10:00 UTC) + Duration::minutes(id as i64),
                document: document.as_ref(),
            })
            .collect();
        let merged = merge(kind, &revisions).expect("a document");
        // The order in which files are found decides nothing.
        let backwards: Vec<Revision<usize>> = revisions.into_iter().rev().collect();
        let again = merge(kind, &backwards).expect("a document");
        assert_eq!(merged.document, again.document);
        assert!(merged.conflicts == again.conflicts);
        merged
    }

    fn person(&self) -> Merged<usize> {
        self.merged(&Kind::Person)
    }

    fn session(&self) -> Merged<usize> {
        self.merged(&Kind::Session)
    }
}

/// A session with these answers; times of answers are made of their values, so that equal values may differ in time.
fn session(answers: Json) -> Json {
    json!({
        "form": { "id": "intake", "version": "1", "sha256": "ab" },
        "languages": ["nb", "ti"],
        "started": "2026-03-02T09:00:00Z",
        "seed": 7,
        "answers": answers
    })
}

fn said(value: &str) -> Json {
    json!({ "value": value, "language": "ti", "at": "2026-03-02T09:10:00Z" })
}

fn choices(merged: &Merged<usize>) -> Vec<(Vec<&str>, Vec<Option<Json>>)> {
    let conflicts = merged.conflicts.iter();
    conflicts
        .map(|conflict| {
            let values = conflict.choices.iter().map(|choice| choice.value.clone());
            (conflict.field.names(), values.collect())
        })
        .collect()
}

#[test]
fn one_revision_after_another_is_no_merge() {
    let mut story = Story::default();
    let first = story.write(
        &[],
        json!({ "case": "A-1", "newer": { "deep": [1, null] } }),
    );
    story.write(
        &[first],
        json!({ "case": "A-1", "category": "family", "newer": {} }),
    );
    let merged = story.person();
    assert_eq!(
        merged.document,
        json!({ "case": "A-1", "category": "family", "newer": {} })
    );
    assert!(merged.conflicts.is_empty());
}

#[test]
fn different_fields_come_together_and_unknown_ones_too() {
    let mut story = Story::default();
    let first = story.write(&[], json!({ "case": "A-1", "newer": { "a": 1, "b": [1] } }));
    story.write(
        &[first],
        json!({ "case": "A-1", "language": "ti", "newer": { "a": 2, "b": [1] } }),
    );
    story.write(
        &[first],
        json!({ "case": "A-1", "newer": { "a": 1, "b": [2] } }),
    );
    let merged = story.person();
    assert_eq!(
        merged.document,
        json!({ "case": "A-1", "language": "ti", "newer": { "a": 2, "b": [2] } })
    );
    assert!(merged.conflicts.is_empty());
}

#[test]
fn the_same_said_twice_is_no_conflict() {
    let mut story = Story::default();
    let first = story.write(&[], json!({ "case": "A-1" }));
    story.write(&[first], json!({ "case": "A-1", "category": "family" }));
    story.write(&[first], json!({ "case": "A-1", "category": "family" }));
    assert!(story.person().conflicts.is_empty());
}

#[test]
fn one_field_said_twice_waits_for_a_person_who_settles_it() {
    let mut story = Story::default();
    let first = story.write(&[], json!({ "case": "A-1" }));
    let one = story.write(
        &[first],
        json!({ "case": "A-1", "category": "family", "language": "ti" }),
    );
    let other = story.write(
        &[first],
        json!({ "case": "A-1", "category": "labour", "language": "ar" }),
    );
    let merged = story.person();
    assert_eq!(merged.document["category"], "labour", "the latest is shown");
    let expected = [
        (
            vec!["category"],
            vec![Some(json!("labour")), Some(json!("family"))],
        ),
        (vec!["language"], vec![Some(json!("ar")), Some(json!("ti"))]),
    ];
    assert_eq!(choices(&merged), expected);
    assert_eq!(merged.conflicts[0].choices[0].by, [other]);

    // One is settled, the other stays open, also when somebody writes something else.
    let decision = (Field::new(["category"]), Some(json!("family")));
    let settled = merged.settled(&[decision]);
    assert_eq!(
        settled["merge"],
        json!({ "settles": [["category"]], "open": [["language"]] })
    );
    let third = story.write(&[one, other], settled);
    let merged = story.person();
    assert_eq!(merged.document["category"], "family");
    assert_eq!(choices(&merged)[0].0, ["language"]);
    assert_eq!(merged.document.get("merge"), None);
    let mut edited = merged.document.clone();
    edited["arrived"] = json!("2026-01");
    story.write(&[third], merged.next(&edited));
    let merged = story.person();
    assert_eq!(
        (merged.conflicts.len(), &merged.document["arrived"]),
        (1, &json!("2026-01"))
    );
    // The value that is shown can be settled on, too.
    let shown = merged.document["language"].clone();
    let settled = merged.settled(&[(Field::new(["language"]), Some(shown))]);
    story.write(&[4], settled);
    assert!(story.person().conflicts.is_empty());
}

#[test]
fn whoever_writes_without_having_seen_everything_overwrites_nothing() {
    let mut story = Story::default();
    let first = story.write(&[], json!({ "case": "A-1", "category": "family" }));
    let one = story.write(&[first], json!({ "case": "A-1", "category": "labour" }));
    let other = story.write(
        &[first],
        json!({ "case": "A-1", "category": "family", "arrived": "2026-01" }),
    );
    // The first revision has not come to this computer yet: it cannot know which category is the older one.
    let seen = Story {
        events: vec![
            (vec![7], story.events[one].1.clone()),
            (vec![7], story.events[other].1.clone()),
        ],
    };
    let merged = seen.person();
    assert_eq!(
        (merged.conflicts.len(), &merged.document["category"]),
        (2, &json!("family"))
    );
    let mut edited = merged.document.clone();
    edited["language"] = json!("ti");
    story.write(&[one, other], merged.next(&edited));
    let merged = story.person();
    assert!(merged.conflicts.is_empty(), "{:?}", merged.conflicts);
    assert_eq!(
        merged.document,
        json!({ "case": "A-1", "category": "labour", "arrived": "2026-01", "language": "ti" })
    );
}

#[test]
fn two_who_settle_differently_are_a_conflict_again() {
    let mut story = Story::default();
    let first = story.write(&[], json!({ "case": "A-1" }));
    let one = story.write(&[first], json!({ "case": "A-1", "category": "family" }));
    let other = story.write(&[first], json!({ "case": "A-1", "category": "labour" }));
    let merged = story.person();
    for value in ["family", "labour"] {
        let settled = merged.settled(&[(Field::new(["category"]), Some(json!(value)))]);
        story.write(&[one, other], settled);
    }
    let merged = story.person();
    assert_eq!(merged.conflicts.len(), 1);
    assert_eq!(merged.conflicts[0].choices[0].by, [4]);
}

#[test]
fn answers_remarks_and_reasons_merge_each_by_itself() {
    let mut story = Story::default();
    let first = story.write(
        &[],
        session(json!({ "/data/a": said("x"), "/data/b": said("y") })),
    );
    let mut one = session(json!({ "/data/a": said("z"), "/data/b": said("y") }));
    one["answers"]["/data/b"]["remark"] = json!("seen");
    story.write(&[first], one);
    let mut other = session(
        json!({ "/data/a": said("x"), "/data/b": { "status": "refused", "at": "2026-03-02T11:00:00Z" } }),
    );
    other["answers"]["/data/a"]["kept_because"] = json!("so it is");
    other["answers"]["/data/a"]["newer"] = json!({ "kept": true });
    story.write(&[first], other);
    let merged = story.session();
    assert!(merged.conflicts.is_empty(), "{:?}", merged.conflicts);
    let a = &merged.document["answers"]["/data/a"];
    assert_eq!(
        (&a["value"], &a["kept_because"]),
        (&json!("z"), &json!("so it is"))
    );
    assert_eq!(a["newer"], json!({ "kept": true }));
    let b = &merged.document["answers"]["/data/b"];
    assert_eq!(
        (&b["status"], &b["remark"]),
        (&json!("refused"), &json!("seen"))
    );
    assert_eq!(
        b.get("value"),
        None,
        "a status takes the place of the value"
    );
}

#[test]
fn an_answer_taken_back_here_and_changed_there_is_asked_about() {
    let mut story = Story::default();
    let first = story.write(&[], session(json!({ "/data/a": said("x") })));
    story.write(&[first], session(json!({ "/data/a": said("y") })));
    story.write(&[first], session(json!({})));
    let merged = story.session();
    assert_eq!(
        merged.document["answers"]["/data/a"]["value"], "y",
        "nothing is lost"
    );
    assert_eq!(
        choices(&merged),
        [(
            vec!["answers", "/data/a", "given"],
            vec![Some(said("y")), None]
        )]
    );
    let field = merged.conflicts[0].field.clone();
    let settled = merged.settled(&[(field, None)]);
    assert_eq!(settled["answers"], json!({}));
    story.write(&[1, 2], settled);
    assert!(story.session().conflicts.is_empty());
}

#[test]
fn what_the_form_works_out_by_itself_is_no_conflict() {
    let mut story = Story::default();
    let first = story.write(&[], session(json!({})));
    story.write(
        &[first],
        session(json!({ "/data/end": { "value": "10:00" } })),
    );
    story.write(
        &[first],
        session(json!({ "/data/end": { "value": "11:00" } })),
    );
    let merged = story.session();
    assert!(merged.conflicts.is_empty());
    assert_eq!(merged.document["answers"]["/data/end"]["value"], "11:00");
}

/// A household of these people, each with their identity.
fn household(members: &[(&str, &str)]) -> Json {
    let mut document = session(json!({}));
    let ids: Vec<&str> = members.iter().map(|(id, _)| *id).collect();
    document["repeats"] = json!({ "/data/member": members.len() });
    document["instances"] = json!({ "/data/member": ids });
    for (at, (_, name)) in members.iter().enumerate() {
        document["answers"][format!("/data/member[{}]/name", at + 1)] = said(name);
    }
    document
}

fn members(document: &Json) -> Vec<String> {
    let answers = document["answers"].as_object().expect("answers");
    let names = answers
        .values()
        .filter_map(|answer| answer["value"].as_str());
    names.map(str::to_owned).collect()
}

#[test]
fn members_added_apart_are_all_there_and_a_removed_one_is_gone() {
    let mut story = Story::default();
    let first = story.write(&[], household(&[("1", "Ali"), ("2", "Beata")]));
    story.write(&[first], household(&[("2", "Beata"), ("k1", "Chen")]));
    story.write(
        &[first],
        household(&[("1", "Ali"), ("2", "Beata"), ("k2", "Daud")]),
    );
    let merged = story.session();
    assert!(merged.conflicts.is_empty(), "{:?}", merged.conflicts);
    assert_eq!(members(&merged.document), ["Beata", "Chen", "Daud"]);
    assert_eq!(merged.document["repeats"], json!({ "/data/member": 3 }));
    assert_eq!(
        merged.document["instances"],
        json!({ "/data/member": ["2", "k1", "k2"] })
    );
}

#[test]
fn a_member_removed_here_and_changed_there_is_asked_about() {
    let mut story = Story::default();
    let first = story.write(&[], household(&[("1", "Ali"), ("2", "Beata")]));
    story.write(&[first], household(&[("1", "Ali"), ("2", "Berit")]));
    story.write(&[first], household(&[("1", "Ali")]));
    let merged = story.session();
    assert_eq!(members(&merged.document), ["Ali", "Berit"]);
    let [conflict] = merged.conflicts.as_slice() else {
        panic!("{:?}", merged.conflicts);
    };
    assert_eq!(conflict.field.names(), ["instances", "/data/member", "2"]);
    let settled = merged.settled(&[(conflict.field.clone(), None)]);
    assert_eq!(members(&settled), ["Ali"]);
    story.write(&[1, 2], settled);
    let merged = story.session();
    assert!(merged.conflicts.is_empty());
    assert_eq!(members(&merged.document), ["Ali"]);
}

#[test]
fn places_and_people_inside_others_keep_to_them() {
    let inside = |first: &str, pets: &[&str]| {
        let mut document = household(&[("a", first), ("b", "Beata")]);
        document["repeats"]["/data/member[2]/pet"] = json!(pets.len());
        document["instances"]["/data/member[2]/pet"] = json!(pets);
        for (at, pet) in pets.iter().enumerate() {
            document["answers"][format!("/data/member[2]/pet[{}]/called", at + 1)] = said(pet);
        }
        document["here"] = json!("/data/member[2]/name");
        document
    };
    let mut story = Story::default();
    let first = story.write(&[], inside("Ali", &["rex"]));
    story.write(&[first], inside("Ali", &["rex", "tim"]));
    // The first member goes, so that Beata becomes the first.
    let mut other = household(&[("b", "Beata")]);
    other["repeats"]["/data/member[1]/pet"] = json!(1);
    other["instances"]["/data/member[1]/pet"] = json!(["rex"]);
    other["answers"]["/data/member[1]/pet[1]/called"] = said("rex");
    other["here"] = json!("/data/member[1]/name");
    story.write(&[first], other);
    let merged = story.session();
    assert!(merged.conflicts.is_empty(), "{:?}", merged.conflicts);
    let paths: Vec<&String> = merged.document["answers"]
        .as_object()
        .expect("answers")
        .keys()
        .collect();
    assert_eq!(
        paths,
        [
            "/data/member[1]/name",
            "/data/member[1]/pet[1]/called",
            "/data/member[1]/pet[2]/called"
        ]
    );
    assert_eq!(merged.document["here"], "/data/member[1]/name");
}

#[test]
fn the_trail_is_everything_that_happened_once() {
    let trail = |more: &[(&str, &str)]| {
        let mut document = session(json!({}));
        let mut entries = vec![json!({ "at": "2026-03-02T09:00:00Z", "do": "started" })];
        entries.extend(
            more.iter()
                .map(|(at, what)| json!({ "at": at, "do": what })),
        );
        document["trail"] = Json::Array(entries);
        document
    };
    let mut story = Story::default();
    let first = story.write(&[], trail(&[]));
    story.write(&[first], trail(&[("2026-03-02T11:00:00Z", "resumed")]));
    story.write(&[first], trail(&[("2026-03-02T10:00:00Z", "paused")]));
    let merged = story.session();
    let done: Vec<&str> = merged.document["trail"]
        .as_array()
        .expect("a trail")
        .iter()
        .filter_map(|entry| entry["do"].as_str())
        .collect();
    assert_eq!(done, ["started", "paused", "resumed"]);
}

#[test]
fn next_steps_agreed_apart_are_all_there() {
    let steps = |steps: Json| {
        let mut document = session(json!({}));
        document["next_steps"] = steps;
        document
    };
    let letter = json!({ "action": "letter", "owner": "municipality", "agreed": true });
    let later =
        json!({ "action": "letter", "owner": "municipality", "agreed": true, "due": "2026-04-01" });
    let call = json!({ "text": "Ringe skolen", "owner": "person", "agreed": true });
    let mut story = Story::default();
    let first = story.write(&[], steps(json!([letter])));
    story.write(&[first], steps(json!([later])));
    story.write(&[first], steps(json!([letter, call])));
    let merged = story.session();
    assert!(merged.conflicts.is_empty());
    assert_eq!(merged.document["next_steps"], json!([later, call]));
}

#[test]
fn a_session_of_an_older_version_comes_back_as_it_was() {
    let mut document = session(json!({
        "/data/member[1]/name": said("Ali"),
        "/data/member[2]/name": said("Beata"),
        "/data/member[4]/name": said("put aside"),
    }));
    document["repeats"] = json!({ "/data/member": 3 });
    document["route"] = json!(["/data/member[2]/name"]);
    document["newer"] = json!([{ "id": "a", "x": 1 }, { "id": "b" }]);
    document["next_steps"] = json!([{ "text": "x", "owner": "state", "agreed": false }]);
    let mut story = Story::default();
    story.write(&[], document.clone());
    assert_eq!(story.session().document, document);
}

#[test]
fn what_is_no_document_is_taken_whole() {
    for odd in [
        json!(null),
        json!([1, 2]),
        json!("text"),
        json!({ "answers": 7, "repeats": [], "trail": {} }),
    ] {
        let mut story = Story::default();
        let first = story.write(&[], odd.clone());
        story.write(&[first], json!({ "case": "A-1" }));
        story.write(&[first], odd);
        story.person();
        story.session();
    }
}
