//! The conversation by its keys: type this, see that.

#[path = "common/stage.rs"]
mod stage;

use serde_json::json;
use stage::Stage;
use time::Duration;

const FORM: &str = r#"{
  "form": "talk", "version": "1", "about": "person",
  "survey": [
    { "type": "group", "name": "home", "children": [
      { "type": "note", "name": "welcome" },
      { "type": "select_one", "choices": "agree", "name": "feels_home", "required": true },
      { "type": "text", "name": "what_would_help", "relevant": "${feels_home} < 3" },
      { "type": "select_multiple", "choices": "things", "name": "likes" } ] },
    { "type": "group", "name": "household", "children": [
      { "type": "integer", "name": "size", "constraint": ". >= 1", "warning": ". <= 12" },
      { "type": "repeat", "name": "member", "children": [
        { "type": "text", "name": "called" } ] },
      { "type": "date", "name": "next_meeting" } ] } ],
  "choices": { "agree": ["1", "2", "3"], "things": ["sea", "wood", "people"] }
}"#;

const NB: &str = "
talk-title = Prøvesamtale
talk-home = Hjemme
talk-welcome = Velkommen.
talk-feels_home = Hvor godt passer dette: «Jeg føler meg hjemme her.»
    .guidance = Les sakte. Ett ledd om gangen.
    .required = Spør gjerne en gang til.
talk-what_would_help = Hva ville hjelpe?
talk-likes = Hva liker du?
talk-household = Husstand
talk-size = Hvor mange er dere?
    .constraint = Minst én bor der.
    .warning = Det er mange. Stemmer det?
talk-member = Person
talk-called = Hva kalles personen?
talk-next_meeting = Når møtes vi igjen?
agree-1 = Dårlig
agree-2 = Middels
agree-3 = Godt
things-sea = Sjøen
things-wood = Skogen
things-people = Folket
";

const AR: &str = "
### status: draft
talk-feels_home = هل تشعر أنك في بيتك؟
agree-1 = لا
agree-2 = قليلا
agree-3 = نعم
";

fn stage() -> Stage {
    Stage::conversation(FORM, &[("nb", NB), ("ar", AR)], &["nb", "ar"])
}

#[test]
fn a_digit_answers_and_goes_on_and_the_answer_is_saved() {
    let mut stage = stage();
    stage.sees("Velkommen.");
    stage.press("Enter");
    stage.sees("Hvor godt passer dette");
    stage.sees("Les sakte.");
    stage.press("3");
    stage.sees("Hva liker du?");
    assert_eq!(stage.answer("/data/home/feels_home")["value"], json!("3"));
    assert_eq!(
        stage.answer("/data/home/feels_home")["language"],
        json!("ar")
    );
    stage.sees("✓");
}

#[test]
fn a_question_that_becomes_relevant_is_asked_and_back_follows_the_route() {
    let mut stage = stage();
    stage.press("Enter 1");
    stage.sees("Hva ville hjelpe?");
    stage.write("Noen å snakke med");
    stage.press("Enter");
    stage.sees("Hva liker du?");
    stage.press("Alt+Left");
    stage.sees("Noen å snakke med");
    stage.press("Alt+Left 3");
    stage.sees("Hva liker du?");
    stage.press("Alt+Left");
    stage.sees("Hvor godt passer dette");
}

#[test]
fn a_required_question_asks_once_and_then_lets_go() {
    let mut stage = stage();
    stage.press("Enter Enter");
    stage.sees("Spør gjerne en gang til.");
    stage.press("Enter");
    stage.sees("Hva liker du?");
}

#[test]
fn the_three_ways_of_not_answering_have_a_key_each() {
    let mut stage = stage();
    stage.press("Enter ?");
    assert_eq!(
        stage.answer("/data/home/feels_home")["status"],
        json!("dont_know")
    );
    stage.press("F8");
    assert_eq!(stage.answer("/data/home/likes")["status"], json!("refused"));
    stage.press("F12");
    assert_eq!(
        stage.answer("/data/household/size")["status"],
        json!("not_applicable")
    );
}

#[test]
fn several_are_ticked_with_digits_and_enter_goes_on() {
    let mut stage = stage();
    stage.press("Enter 3 1 3 Enter");
    assert_eq!(
        stage.answer("/data/home/likes")["value"],
        json!(["sea", "people"])
    );
    stage.sees("Hvor mange er dere?");
}

#[test]
fn a_hard_check_marks_and_a_soft_check_keeps_the_reason() {
    let mut stage = stage();
    stage.press("Enter 3 Enter");
    stage.write("0");
    stage.press("Enter");
    stage.sees("Minst én bor der.");
    stage.press("Backspace");
    stage.write("14");
    stage.press("Enter");
    stage.sees("Det er mange. Stemmer det?");
    stage.write("To familier deler huset");
    stage.press("Enter");
    let answer = stage.answer("/data/household/size");
    assert_eq!(answer["value"], json!(14));
    assert_eq!(answer["kept_because"], json!("To familier deler huset"));
    stage.sees_not("Hvor mange er dere?");
}

#[test]
fn language_switch_and_cover_hide_what_is_not_for_the_newcomer() {
    let mut stage = stage();
    stage.press("Enter");
    stage.press("F4");
    stage.write("Hun nølte lenge");
    stage.press("Enter");
    stage.sees("Hun nølte lenge");
    assert_eq!(
        stage.answer("/data/home/feels_home")["remark"],
        json!("Hun nølte lenge")
    );
    stage.press("F9");
    stage.sees_not("Les sakte.");
    stage.sees_not("Hun nølte lenge");
    stage.sees_not("Husstand");
    stage.press("F9 F2");
    stage.sees("[nb]");
    stage.press("F3");
    stage.sees("Middels");
}

#[test]
fn undo_takes_an_answer_back_and_redo_gives_it_again() {
    let mut stage = stage();
    stage.press("Enter 3 Ctrl+Z");
    assert_eq!(stage.answer("/data/home/feels_home")["value"], json!(null));
    stage.sees("Hvor godt passer dette");
    stage.press("Ctrl+Y");
    assert_eq!(stage.answer("/data/home/feels_home")["value"], json!("3"));
}

#[test]
fn what_is_typed_is_saved_within_a_second_without_any_further_key() {
    let mut stage = stage();
    stage.press("Enter 1");
    stage.write("Arb");
    stage.wait(Duration::milliseconds(900));
    assert_eq!(
        stage.answer("/data/home/what_would_help")["value"],
        json!("Arb")
    );
}

#[test]
fn a_full_disk_is_told_and_the_answer_is_saved_when_there_is_room() {
    let mut stage = stage();
    stage.disk_full = true;
    stage.press("Enter 3");
    stage.sees("✗");
    stage.sees("F5");
    stage.press("F9");
    stage.sees("✗");
    stage.press("F9");
    stage.disk_full = false;
    stage.press("F5");
    stage.sees_not("✗");
    assert_eq!(stage.answer("/data/home/feels_home")["value"], json!("3"));
}

#[test]
fn one_goes_to_a_question_by_its_number_or_its_words() {
    let mut stage = stage();
    stage.press("F6");
    stage.write("mange");
    stage.press("Enter");
    stage.sees("Hvor mange er dere?");
    stage.press("Ctrl+G");
    stage.write("1.2");
    stage.press("Enter");
    stage.sees("Hvor godt passer dette");
    stage.press("Ctrl+U");
    stage.sees_not("Hvor godt passer dette");
}

#[test]
fn a_repeat_asks_for_one_more_until_there_is_none() {
    let mut stage = stage();
    stage.press("F6");
    stage.write("mange");
    stage.press("Enter");
    stage.write("2");
    stage.press("Enter");
    stage.sees("Hva kalles personen?");
    stage.write("Aisha");
    stage.press("Enter");
    stage.sees("Person");
    stage.press("1");
    stage.sees("Hva kalles personen?");
    stage.write("Haiji");
    stage.press("Enter 2");
    stage.sees("Når møtes vi igjen?");
    stage.write("3.6.2026");
    stage.press("Enter");
    assert_eq!(
        stage.answer("/data/household/member[1]/called")["value"],
        json!("Aisha")
    );
    assert_eq!(
        stage.answer("/data/household/next_meeting")["value"],
        json!("2026-06-03")
    );
}

#[test]
fn a_megabyte_with_control_characters_is_taken_as_text() {
    let mut stage = stage();
    stage.press("Enter 1");
    let bomb = format!("\x1b]0;owned\x07\x1b[2J{}\u{202e}", "ord ".repeat(250_000));
    stage.paste(&bomb);
    stage.press("Enter");
    let value = stage.answer("/data/home/what_would_help")["value"]
        .as_str()
        .map(str::to_owned)
        .unwrap_or_default();
    assert!(value.starts_with("ord ord"), "{:?}", value.get(..40));
    assert!(!value.contains(['\x1b', '\x07', '\u{202e}']));
}

#[test]
fn it_draws_down_to_forty_by_twelve_and_says_so_below() {
    let mut stage = stage();
    stage.press("Enter");
    for (columns, rows) in [(120, 40), (80, 24), (60, 20), (40, 12)] {
        stage.resize(columns, rows);
        let screen = stage.screen();
        assert!(
            screen.contains('1') && screen.contains('3'),
            "{columns} × {rows}:\n{screen}"
        );
    }
    stage.resize(1, 1);
    stage.screen();
    stage.resize(30, 8);
    stage.sees("40 × 12");
}
