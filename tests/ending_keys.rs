//! The end of a conversation by its keys: what is open, next steps, submitting. Type this, see that.

#[path = "common/snapshot.rs"]
mod snapshot;
#[path = "common/stage.rs"]
mod stage;

use bolyst::desk::{DeskError, Submitted};
use bolyst::record::NextStep;
use bolyst::tui::message::{Ask, Reply};
use stage::{START, Stage};
use time::macros::date;

const FORM: &str = r#"{
  "form": "trial", "version": "1", "about": "person",
  "survey": [
    { "type": "group", "name": "home", "children": [
      { "type": "select_one", "choices": "agree", "name": "feels_home", "required": true },
      { "type": "text", "name": "what_would_help" } ] },
    { "type": "group", "name": "household", "children": [
      { "type": "integer", "name": "size", "constraint": ". >= 1" } ] } ],
  "choices": { "agree": ["1", "2", "3"] },
  "actions": [
    { "name": "explain", "when": "${feels_home} = '1'", "owner": "municipality", "due": "P14D", "measure": 12 } ]
}"#;

const NB: &str = "
trial-title = Prøvesamtale
trial-home = Hjemme
trial-feels_home = Hvor godt passer dette: «Jeg føler meg hjemme her.»
    .required = Spør gjerne en gang til.
trial-what_would_help = Hva ville hjelpe?
trial-household = Husstand
trial-size = Hvor mange er dere?
    .constraint = Minst én bor der.
trial-action-explain = Forklare startlån
agree-1 = Dårlig
agree-2 = Middels
agree-3 = Godt
";

const UK: &str = "
### status: draft
trial-title = Пробна розмова
trial-home = Вдома
trial-feels_home = Наскільки це підходить: «Я тут як удома.»
trial-what_would_help = Що допомогло б?
trial-household = Родина
trial-size = Скільки вас?
trial-action-explain = Пояснити стартову позику
agree-1 = Погано
agree-2 = Середньо
agree-3 = Добре
";

const AR: &str = "
### status: draft
trial-home = في البيت
trial-feels_home = هل تشعر أنك في بيتك؟
trial-what_would_help = ماذا يمكن أن يساعد؟
trial-household = الأسرة
trial-size = كم عددكم؟
trial-action-explain = شرح قرض البداية
";

fn stage_in(language: &str) -> Stage {
    let words = [("nb", NB), ("uk", UK), ("ar", AR)];
    Stage::conversation(FORM, &words, &["nb", language])
}

/// At the end, with one answer that calls for a next step, one that does not stand, and one question open.
fn stage() -> Stage {
    stage_with("uk")
}

fn stage_with(language: &str) -> Stage {
    let mut stage = stage_in(language);
    stage.press("1 Enter 0 Enter Enter");
    stage.sees("Trenger et blikk til");
    stage
}

fn steps(stage: &Stage) -> &[NextStep] {
    &stage
        .saved
        .as_ref()
        .expect("something was saved")
        .next_steps
}

/// Moves down to the line that holds these words.
fn point_at(stage: &mut Stage, words: &str) {
    for _ in 0..30 {
        let screen = stage.screen();
        if screen
            .lines()
            .any(|line| line.contains('▸') && line.contains(words))
        {
            return;
        }
        stage.press("Down");
    }
    panic!("{words:?} cannot be pointed at:\n{}", stage.screen());
}

#[test]
fn it_sums_up_in_both_languages() {
    let mut stage = stage();
    stage.sees("2 av 3 besvart");
    stage.sees("Minst én bor der.");
    stage.sees("Hva ville hjelpe?");
    stage.sees("Що допомогло б?");
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
        stage.resize(columns, rows);
        snapshot::same(&format!("ending-uk-{columns}x{rows}"), &stage.screen());
    }
    let mut stage = stage_with("ar");
    for (columns, rows) in [(80, 24), (120, 40)] {
        stage.resize(columns, rows);
        snapshot::same(&format!("ending-ar-{columns}x{rows}"), &stage.screen());
    }
}

#[test]
fn enter_leads_back_to_a_question() {
    let mut stage = stage();
    point_at(&mut stage, "Hva ville hjelpe?");
    stage.press("Enter");
    stage.write("Noen å snakke med");
    stage.press("Enter Ctrl+F");
    stage.sees("3 av 3 besvart");
    stage.sees_not("Uten svar");
}

#[test]
fn blank_agrees_to_a_proposed_step_and_takes_it_back() {
    let mut stage = stage();
    point_at(&mut stage, "Forklare startlån");
    stage.sees("foreslått");
    stage.press("Space");
    stage.sees("[✓]");
    stage.sees("innen 16.03.2026");
    let [step] = steps(&stage) else {
        panic!("one step is kept")
    };
    assert_eq!(step.action.as_deref(), Some("explain"));
    assert_eq!(
        (step.agreed, step.due, step.measure),
        (true, Some(date!(2026 - 03 - 16)), Some(12))
    );
    stage.press("Space");
    stage.sees_not("[✓]");
    assert!(!steps(&stage)[0].agreed);
}

#[test]
fn owner_responsible_and_day_are_changed_in_place() {
    let mut stage = stage();
    point_at(&mut stage, "Forklare startlån");
    stage.press("Enter Right Right Tab");
    stage.write("Kari");
    stage.press("Tab");
    for _ in 0..10 {
        stage.press("Backspace");
    }
    stage.write("31.2.");
    stage.press("Enter");
    stage.sees("Dette er ingen dag.");
    snapshot::same("ending-step-80x24", &stage.screen());
    for _ in 0..5 {
        stage.press("Backspace");
    }
    stage.write("1.4.");
    stage.press("Enter");
    stage.sees("Frivillige lag · Kari · innen 01.04.2026");
    let [step] = steps(&stage) else {
        panic!("one step is kept")
    };
    assert_eq!(step.owner, "voluntary");
    assert_eq!(step.responsible.as_deref(), Some("Kari"));
    assert_eq!(step.due, Some(date!(2026 - 04 - 01)));
    assert!(step.agreed);
}

#[test]
fn a_step_is_added_by_hand_and_deleted_only_after_asking() {
    let mut stage = stage();
    stage.press("Ctrl+A Enter");
    stage.sees("Skriv hva som skal gjøres.");
    stage.write("Ringe skolen");
    stage.press("Enter");
    stage.sees("Ringe skolen");
    assert_eq!(steps(&stage)[0].text.as_deref(), Some("Ringe skolen"));
    point_at(&mut stage, "Ringe skolen");
    stage.press("Delete");
    stage.sees("Slette steget?");
    stage.press("Esc");
    stage.sees("Ringe skolen");
    stage.press("Delete Enter");
    stage.sees_not("Ringe skolen");
    assert!(steps(&stage).is_empty());
}

#[test]
fn covered_shows_only_what_was_agreed_in_the_newcomers_language() {
    let mut stage = stage();
    stage.press("F9");
    stage.sees_not("стартову");
    stage.press("F9");
    point_at(&mut stage, "Forklare startlån");
    stage.press("Space F9");
    stage.sees("Про що ми домовилися");
    stage.sees("Пояснити стартову позику");
    for hidden in [
        "A-1042",
        "Hjemme",
        "Hva ville hjelpe?",
        "Що допомогло б?",
        "besvart",
        "Minst én",
    ] {
        stage.sees_not(hidden);
    }
    snapshot::same("ending-covered-80x24", &stage.screen());
    // What cannot be seen cannot be done.
    stage.press("Enter Ctrl+S Delete");
    stage.sees("Пояснити стартову позику");
    assert!(steps(&stage)[0].agreed);
    stage.press("F9 End");
    stage.sees("Send inn samtalen");
}

fn submitted() -> Submitted {
    Submitted {
        record: "r1".to_owned(),
        person: None,
        event: "0123456789abcdef0123456789abcdef".to_owned(),
        at: START,
    }
}

#[test]
fn submitting_asks_first_and_no_draft_is_saved_afterwards() {
    let mut stage = stage();
    stage.press("Ctrl+S");
    stage.sees("Sende inn samtalen?");
    stage.press("Esc");
    assert!(stage.take_asked().is_empty());
    stage.press("End Enter Enter");
    let asked = stage.take_asked();
    let [Ask::Submit { record, session }] = &asked[..] else {
        panic!("the desk was not asked once to submit");
    };
    assert_eq!(record, "r1");
    assert_eq!(session.finished, Some(START));
    stage.sees("Forsegler samtalen");
    stage.saved = None;
    stage.press("Enter Ctrl+S Space F10");
    stage.reply(Reply::Submitted(Ok(submitted())));
    stage.sees("Samtalen er sendt inn");
    stage.sees("lederne ved kontoret");
    snapshot::same("ending-sealed-80x24", &stage.screen());
    assert!(stage.take_asked().is_empty());
    stage.press("Enter");
    assert!(matches!(stage.take_asked()[..], [Ask::Home]));
    assert!(stage.saved.is_none(), "the draft came to life again");
}

#[test]
fn a_record_that_could_not_be_sealed_stays_a_draft() {
    let mut stage = stage();
    stage.press("Ctrl+S Enter");
    stage.take_asked();
    stage.reply(Reply::Submitted(Err(DeskError::DiskFull)));
    stage.sees("Disken er full.");
    stage.sees("Trenger et blikk til");
    point_at(&mut stage, "Forklare startlån");
    stage.press("Space");
    assert!(steps(&stage)[0].agreed);
    stage.press("Ctrl+S Enter");
    assert!(matches!(stage.take_asked()[..], [Ask::Submit { .. }]));
}
