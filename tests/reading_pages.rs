//! A submitted conversation is read again.

#[path = "common/snapshot.rs"]
mod snapshot;
#[path = "common/stage.rs"]
mod stage;

use bolyst::desk::{HistoryEntry, PersonCard, Reading, SessionState};
use bolyst::interview::{Interview, Notice};
use bolyst::record::{Given, NextStep, Status, Value};
use bolyst::tui::message::{Ask, Reply};
use stage::{START, Stage, interview};
use time::Duration;
use time::macros::date;

const FORM: &str = r#"{
  "form": "trial", "version": "2026.1", "about": "person",
  "survey": [
    { "type": "group", "name": "home", "children": [
      { "type": "note", "name": "welcome" },
      { "type": "select_one", "choices": "agree", "name": "feels_home" },
      { "type": "text", "name": "what_would_help" },
      { "type": "select_multiple", "choices": "things", "name": "likes" } ] },
    { "type": "group", "name": "household", "children": [
      { "type": "repeat", "name": "member", "children": [
        { "type": "text", "name": "called" },
        { "type": "integer", "name": "age" } ] } ] } ],
  "choices": { "agree": ["1", "2", "3"], "things": ["sea", "wood"] },
  "actions": [{ "name": "explain", "when": "true()", "owner": "municipality" }]
}"#;

const NB: &str = "
trial-title = Prøvesamtale
trial-home = Hjemme
trial-welcome = Velkommen.
trial-feels_home = Hvor godt passer dette: «Jeg føler meg hjemme her.»
trial-what_would_help = Hva ville hjelpe?
trial-likes = Hva liker du?
trial-household = Husstand
trial-member = Person
trial-called = Hva kalles personen?
trial-age = Hvor gammel er personen?
trial-action-explain = Forklare startlån
agree-1 = Dårlig
agree-2 = Middels
agree-3 = Godt
things-sea = Sjøen
things-wood = Skogen
";

const AR: &str = "
### status: draft
trial-home = في البيت
trial-feels_home = هل تشعر أنك في بيتك؟
trial-what_would_help = ماذا يمكن أن يساعد؟
trial-likes = ماذا تحب؟
agree-1 = لا
agree-2 = قليلا
agree-3 = نعم
things-sea = البحر
things-wood = الغابة
";

fn led() -> Interview {
    let mut talk = interview(FORM, &["nb", "ar"]);
    let at = |talk: &Interview, path: &str| talk.find(path).expect("a place of the form");
    let text = |text: &str| Some(Given::Value(Value::Text(text.to_owned())));
    let feels = at(&talk, "/data/home/feels_home");
    talk.answer(feels, text("2"), START).expect("an answer");
    talk.remark(feels, Some("Nølte lenge".to_owned()), START)
        .expect("a remark");
    let help = at(&talk, "/data/home/what_would_help");
    talk.mark(help, Status::Refused, START).expect("a status");
    let likes = at(&talk, "/data/home/likes");
    let both = Value::Many(vec!["sea".to_owned(), "wood".to_owned()]);
    talk.answer(likes, Some(Given::Value(both)), START)
        .expect("an answer");
    let member = at(&talk, "/data/household/member");
    talk.add(member, START).expect("a member");
    let called = at(&talk, "/data/household/member[1]/called");
    talk.answer(called, text("Aisha"), START)
        .expect("an answer");
    talk.set_next_steps(vec![NextStep {
        action: Some("explain".to_owned()),
        text: None,
        owner: "municipality".to_owned(),
        responsible: Some("Kari".to_owned()),
        due: Some(date!(2026 - 03 - 16)),
        measure: None,
        agreed: true,
        extra: Default::default(),
    }]);
    talk.finish(START + Duration::minutes(50));
    talk
}

fn stage() -> Stage {
    let mut stage = Stage::with_words(&[("nb", NB), ("ar", AR)], "nb");
    let reading = Reading {
        record: "r1".to_owned(),
        interview: led(),
        person: Some(PersonCard {
            record: "p1".to_owned(),
            case: "A-1042".to_owned(),
            preferred_name: Some("Mohamed".to_owned()),
            category: None,
            language: None,
            arrived: None,
        }),
        conflicts: 0,
        withdrawn: 0,
        state: SessionState::Submitted,
        notices: vec![Notice::FormChanged],
        history: vec![
            HistoryEntry {
                who: "Anna".to_owned(),
                at: START,
                message: "ui-history-submitted".to_owned(),
                verified: true,
            },
            HistoryEntry {
                who: "?".to_owned(),
                at: START,
                message: "ui-history-returned".to_owned(),
                verified: false,
            },
        ],
    };
    stage.reply(Reply::Read(Ok(Box::new(reading))));
    stage
}

/// The whole text, page by page.
fn whole(stage: &mut Stage) -> String {
    stage.press("Home");
    let mut text = stage.screen();
    for _ in 0..10 {
        stage.press("PageDown");
        text.push_str(&stage.screen());
    }
    text
}

#[test]
fn it_is_read_from_the_first_line_to_the_last() {
    let mut stage = stage();
    let text = whole(&mut stage);
    for seen in [
        "Prøvesamtale   A-1042  Mohamed",
        "Sendt inn",
        "norsk bokmål",
        "Skjemaet er endret",
        "Anna",
        "✓ 02.03.2026 10:42  Sendt inn · Anna",
        "! 02.03.2026 10:42  Sendt tilbake · ?",
        "har ingen signatur som kunne",
        "Hvor godt passer dette",
        "Middels",
        "Merknad: Nølte lenge",
        "Vil helst ikke si det",
        "Sjøen",
        "Skogen",
        "Aisha",
        "Ikke besvart",
        "[✓] Forklare startlån",
        "Kommunen · Kari · innen 16.03.2026",
    ] {
        assert!(text.contains(seen), "{seen:?} is nowhere in:\n{text}");
    }
    assert!(!text.contains("Velkommen."), "notes are no answers");
}

#[test]
fn it_is_pleasant_to_look_at() {
    let mut stage = stage();
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
        stage.resize(columns, rows);
        stage.press("Home");
        snapshot::same(&format!("reading-{columns}x{rows}"), &stage.screen());
    }
    stage.resize(120, 40);
    stage.press("F2");
    snapshot::same("reading-ar-120x40", &stage.screen());
}

#[test]
fn one_scrolls_to_the_end_and_no_further() {
    let mut stage = stage();
    stage.press("End");
    stage.sees("Kari");
    let end = stage.screen();
    stage.press("Down PageDown End");
    assert_eq!(stage.screen(), end);
    stage.press("Up Down");
    assert_eq!(stage.screen(), end);
    stage.press("Home");
    stage.sees("norsk bokmål");
}

#[test]
fn it_leads_home_again() {
    let mut stage = stage();
    stage.press("F10");
    assert!(matches!(stage.take_asked()[..], [Ask::Home]));
}
