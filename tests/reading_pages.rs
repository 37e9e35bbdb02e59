//! A submitted conversation is read again.

#[path = "common/snapshot.rs"]
mod snapshot;
#[path = "common/stage.rs"]
mod stage;

use bolyst::desk::{Earlier, HistoryEntry, PersonCard, Reading, Seen, SessionState, Verdict};
use bolyst::interview::{Course, Interview, Notice};
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

/// What was sealed the day before.
fn before() -> Interview {
    let mut talk = interview(FORM, &["nb", "ar"]);
    for (path, said) in [("feels_home", "1"), ("what_would_help", "En barnehage")] {
        let path = format!("/data/home/{path}");
        let at = talk.find(&path).expect("a place of the form");
        let given = Given::Value(Value::Text(said.to_owned()));
        talk.answer(at, Some(given), START).expect("an answer");
    }
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
        seen: Seen::default(),
        may_review: true,
        may_lead_on: false,
        course: Course::of(&led().session().trail),
        before: Some(Earlier {
            at: START - Duration::days(1),
            interview: before(),
        }),
        last_time: None,
        state: SessionState::Submitted,
        notices: vec![Notice::FormChanged],
        history: vec![
            HistoryEntry {
                who: "Anna".to_owned(),
                at: START,
                message: "ui-history-submitted".to_owned(),
                verified: true,
                path: None,
                words: None,
            },
            HistoryEntry {
                who: "?".to_owned(),
                at: START,
                message: "ui-history-returned".to_owned(),
                verified: false,
                path: None,
                words: Some("Se på husstanden.".to_owned()),
            },
            HistoryEntry {
                who: "Kari".to_owned(),
                at: START + Duration::hours(1),
                message: "ui-history-commented".to_owned(),
                verified: true,
                path: Some("/data/home/what_would_help".to_owned()),
                words: Some("Spør en gang til, uten tolk.".to_owned()),
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

#[test]
fn what_was_said_before_and_about_it_stands_beside_the_answer() {
    let text = whole(&mut stage());
    for seen in [
        "før: Dårlig",
        "før: En barnehage",
        "» Kari 02.03.2026 11:42: Spør en gang til, uten tolk.",
        "✓ 02.03.2026 11:42  Kommentert 01.03 · Kari",
        "Se på husstanden.",
    ] {
        assert!(text.contains(seen), "{seen:?} is nowhere in:\n{text}");
    }
}

#[test]
fn filters_show_what_one_looks_for() {
    let mut stage = stage();
    stage.press("Tab Tab");
    stage.sees("[uten svar 3]");
    stage.sees("Hvor gammel er personen?");
    stage.sees_not("Hva liker du?");
    stage.press("Tab");
    stage.sees("[merknader 1]");
    stage.sees("Nølte lenge");
    stage.sees_not("Hvor gammel");
    stage.press("Tab");
    stage.sees("[endret");
    stage.sees("før: Dårlig");
    stage.sees("Hva liker du?");
    stage.press("Tab");
    stage.sees("[kommentarer 1]");
    stage.sees("Spør en gang til");
    stage.sees_not("Hva liker du?");
    stage.press("Tab");
    stage.sees("[alt");
    stage.press("BackTab");
    stage.sees("[kommentarer 1]");
}

#[test]
fn a_question_is_commented_on_and_the_session_sent_back() {
    let mut stage = stage();
    // What is pointed at is seen first; Enter then writes.
    stage.press("Tab Tab Tab Enter");
    stage.sees("Jeg føler meg hjemme her");
    stage.write("Hvorfor nølte hun?");
    stage.press("Enter");
    let asked = stage.take_asked();
    let [Ask::Comment { path, words, .. }] = &asked[..] else {
        panic!("one comment");
    };
    assert_eq!(path.as_deref(), Some("/data/home/feels_home"));
    assert_eq!(words, "Hvorfor nølte hun?");
    stage.reply(Reply::Commented(Err(bolyst::desk::DeskError::DiskFull)));
    stage.sees("! ");
    stage.press("F8");
    stage.write("Se på husstanden");
    stage.press("Enter");
    let asked = stage.take_asked();
    let [Ask::Review { verdict, words, .. }] = &asked[..] else {
        panic!("one verdict");
    };
    assert_eq!(
        (*verdict, words.as_str()),
        (Verdict::Return, "Se på husstanden")
    );
    stage.reply(Reply::Reviewed(Err(bolyst::desk::DeskError::NewerRevision)));
    stage.sees("Samtalen er endret etter at du åpnet den.");
    stage.press("F7 Enter");
    let asked = stage.take_asked();
    assert!(matches!(
        &asked[..],
        [Ask::Review {
            verdict: Verdict::Approve,
            ..
        }]
    ));
    stage.reply(Reply::Reviewed(Ok(())));
    assert!(matches!(stage.take_asked()[..], [Ask::Home]));
}

#[test]
fn the_course_of_a_conversation_is_a_story_and_a_chart() {
    let mut stage = stage();
    stage.press("F9");
    stage.sees("Hvordan samtalen gikk");
    stage.sees("ikke for å måle noen");
    snapshot::same("trail-80x24", &stage.screen());
    stage.press("F10");
    stage.sees("Prøvesamtale   A-1042");
}
