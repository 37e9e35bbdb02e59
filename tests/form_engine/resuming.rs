//! Taking up a draft, also with a form that has changed meanwhile.

use std::sync::Arc;

use bolyst::interview::{Interview, Notice, Step};
use bolyst::record::{Session, Status};

use super::{NOW, Talk, load, text};

fn through_json(session: &Session) -> Session {
    serde_json::from_str(&serde_json::to_string(session).unwrap()).unwrap()
}

fn resume(survey: &str, session: &Session) -> (Talk, Vec<Notice>) {
    let (talk, notices) =
        Interview::resume(load(&text(survey, "")), through_json(session), NOW, "kari");
    (Talk(talk), notices)
}

const SURVEY: &str = r#"
    {"type": "integer", "name": "n"},
    {"type": "repeat", "name": "child", "repeat_count": "${n}", "children": [{"type": "text", "name": "name"}]},
    {"type": "repeat", "name": "job", "children": [{"type": "text", "name": "title"}, {"type": "repeat", "name": "tool", "children": [{"type": "text", "name": "what"}]}]},
    {"type": "text", "name": "why", "relevant": "${n} > 1"},
    {"type": "integer", "name": "double", "calculation": "${n} * 2"},
    {"type": "calculate", "name": "id", "calculation": "uuid()"},
    {"type": "calculate", "name": "began", "calculation": "now()", "trigger": "${why}"},
    {"type": "text", "name": "lang", "default": "nb"}"#;

fn draft() -> Talk {
    let mut talk = Talk::new(SURVEY, "");
    talk.set("n", 3);
    talk.set("child[3]/name", "Mona");
    talk.set("why", "school");
    talk.set("n", 1);
    talk.set("double", 5);
    talk.add("job");
    talk.set("job[2]/title", "baker");
    talk.remove("job[1]");
    talk.add("job[1]/tool");
    talk.set("job[1]/tool[2]/what", "oven");
    talk.set("lang", ());
    talk.0
        .mark(talk.spot("child[1]/name"), Status::Refused, NOW)
        .unwrap();
    talk.0.go_to(Step::Ask(talk.spot("double")), NOW);
    talk
}

#[test]
fn a_draft_comes_back_as_it_was() {
    let talk = draft();
    let session = talk.0.session();
    let (mut again, notices) = resume(SURVEY, &session);
    assert!(notices.is_empty(), "{notices:?}");
    assert!(again.0.session().answers == session.answers);
    assert_eq!(again.0.session().repeats, session.repeats);
    assert_eq!(again.0.here(), Step::Ask(again.spot("double")));
    assert_eq!(
        (again.value("double").as_str(), again.value("id")),
        ("5", talk.value("id"))
    );
    assert_eq!(again.value("lang"), "", "what was cleared stays cleared");
    assert_eq!(again.value("job[1]/tool[2]/what"), "oven");
    again.set("n", 3);
    assert_eq!(
        (
            again.value("child[3]/name").as_str(),
            again.value("why").as_str()
        ),
        ("Mona", "school")
    );
    assert_eq!(
        again.0.undo(NOW),
        Some(again.spot("n")),
        "undo starts anew after a break"
    );
    assert_eq!(again.0.undo(NOW), None);
}

#[test]
fn a_changed_form_drops_nothing() {
    let session = draft().0.session();
    let changed = r#"
        {"type": "text", "name": "n"},
        {"type": "repeat", "name": "job", "children": [{"type": "text", "name": "name"}]},
        {"type": "repeat", "name": "course", "children": [{"type": "text", "name": "which"}]},
        {"type": "group", "name": "why", "children": [{"type": "text", "name": "inner"}]},
        {"type": "date", "name": "double"}"#;
    let (talk, notices) = resume(changed, &session);
    assert_eq!(notices[0], Notice::FormChanged);
    let Notice::Orphans(orphans) = &notices[1] else {
        panic!("no orphans")
    };
    for path in [
        "/data/child[1]/name",
        "/data/job[1]/title",
        "/data/job[1]/tool[2]/what",
        "/data/why",
    ] {
        assert!(
            orphans.iter().any(|orphan| orphan == path),
            "{path} of {orphans:?}"
        );
    }
    assert_eq!(talk.value("n"), "1");
    assert_eq!(talk.value("double"), "5", "kept, though it is no date");
    assert!(
        talk.0.find("/data/course[1]/which").is_some(),
        "a new repeat has its first instance"
    );
    let kept = talk.0.session();
    for (path, answer) in &session.answers {
        assert!(kept.answers.get(path) == Some(answer), "{path}");
    }
    let (back, _) = resume(SURVEY, &kept);
    assert_eq!(
        back.value("job[1]/tool[2]/what"),
        "oven",
        "with the old form everything is there again"
    );
    assert!(back.0.session().answers == session.answers);
}

#[test]
fn unknown_fields_and_foreign_paths_survive() {
    let mut session = draft().0.session();
    session.extra.insert("later".into(), 1.into());
    let answer = session.answers["/data/n"].clone();
    for path in [
        "",
        "/",
        "/data",
        "/data/",
        "/other/n",
        "/data/n[1]",
        "/data/job",
        "/data/job[0]/title",
        "/data/job[x",
        "/data/job[99999999999999999999]/title",
        "/data/job[7]/title",
    ] {
        session.answers.insert(path.into(), answer.clone());
    }
    session.repeats.insert("/data/job[5]/tool".into(), 3);
    session.repeats.insert("/data/nothing".into(), usize::MAX);
    session.here = Some("/data/gone".into());
    session
        .answers
        .get_mut("/data/n")
        .unwrap()
        .extra
        .insert("new".into(), true.into());
    let (talk, notices) = resume(SURVEY, &session);
    assert_eq!(notices.len(), 1);
    let kept = talk.0.session();
    assert_eq!(kept.extra, session.extra);
    for (path, answer) in &session.answers {
        assert!(kept.answers.get(path) == Some(answer), "{path}");
    }
    for (path, count) in &session.repeats {
        assert_eq!(kept.repeats.get(path), Some(count), "{path}");
    }
}

#[test]
fn the_trail_names_places_and_never_words() {
    let mut talk = draft();
    talk.0.ask_in("nb", NOW);
    talk.0.pause(NOW);
    let session = talk.0.finish(NOW);
    let trail = serde_json::to_string(&session.trail).unwrap();
    assert!(!trail.contains("Mona") && !trail.contains("school"));
    for kind in [
        "started", "answered", "changed", "visited", "language", "paused", "finished",
    ] {
        assert!(trail.contains(&format!("\"{kind}\"")), "{kind} in {trail}");
    }
    assert_eq!(session.finished, Some(NOW));
    assert_eq!(session.answers["/data/n"].language.as_deref(), Some("ti"));
    assert!(session.answers["/data/n"].at.is_some());
    let (again, _) = Interview::resume(Arc::clone(talk.0.form()), session, NOW, "kari");
    assert!(
        serde_json::to_string(&again.session().trail)
            .unwrap()
            .contains("\"resumed\"")
    );
}
