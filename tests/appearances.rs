//! Appearances that a terminal can honour: type this, see that.

#[path = "common/snapshot.rs"]
mod snapshot;
#[path = "common/stage.rs"]
mod stage;

use serde_json::json;
use stage::Stage;

fn form(children: &str) -> String {
    format!(
        r#"{{ "form": "talk", "version": "1", "about": "person",
  "survey": [ {{ "type": "group", "name": "place", "children": [ {children} ] }} ],
  "choices": {{
    "fit": ["1", "2", "3", "4", "5"],
    "often": ["never", "monthly", "weekly"],
    "many": ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"] }} }}"#
    )
}

mod table {
    use super::*;

    /// As XLSForm's older way has it: a select that only heads the table, and rows below.
    const ROWS: &str = r#"
      { "type": "group", "name": "items", "appearance": "field-list", "children": [
        { "type": "select_one", "choices": "fit", "name": "heading", "appearance": "label" },
        { "type": "select_one", "choices": "fit", "name": "home", "appearance": "list-nolabel" },
        { "type": "select_one", "choices": "fit", "name": "work", "appearance": "list-nolabel", "required": true },
        { "type": "select_one", "choices": "fit", "name": "friends", "appearance": "list-nolabel" },
        { "type": "select_one", "choices": "fit", "name": "nature", "appearance": "list-nolabel" } ] },
      { "type": "text", "name": "after" }"#;

    /// And its newer way: the group says it.
    const SEVERAL: &str = r#"
      { "type": "group", "name": "items", "appearance": "table-list", "children": [
        { "type": "select_multiple", "choices": "often", "name": "home" },
        { "type": "calculate", "name": "sum", "calculation": "1 + 1" },
        { "type": "select_multiple", "choices": "often", "name": "work" } ] }"#;

    const NB: &str = "
talk-title = Stedet
talk-place = Stedet
talk-items = Hvor ofte er du der?
talk-heading = Hvor godt passer dette for deg?
talk-home = Jeg føler meg hjemme her.
    .guidance = Les sakte.
talk-work = Jeg får brukt det jeg kan, i arbeidet mitt.
talk-friends = Jeg har venner her.
talk-nature = Naturen er vakker.
talk-after = Noe mer?
fit-1 = Svært dårlig
fit-2 = Dårlig
fit-3 = Delvis
fit-4 = Godt
fit-5 = Svært godt
often-never = Aldri
often-monthly = Hver måned
often-weekly = Hver uke
";

    const AR: &str = "
talk-heading = إلى أي مدى ينطبق هذا عليك؟
talk-home = أشعر أنني في بيتي هنا.
talk-work = أستعمل ما أعرفه في عملي.
talk-friends = لدي أصدقاء هنا.
talk-nature = الطبيعة جميلة.
talk-after = هل من شيء آخر؟
fit-1 = سيئ جدا
fit-2 = سيئ
fit-3 = جزئيا
fit-4 = جيد
fit-5 = جيد جدا
";

    fn stage(children: &str, languages: &[&str]) -> Stage {
        Stage::conversation(&form(children), &[("nb", NB), ("ar", AR)], languages)
    }

    #[test]
    fn questions_with_the_same_choices_stand_as_one_table() {
        let mut stage = stage(ROWS, &["nb"]);
        snapshot::same("table-nb-80x24", &stage.screen());
        stage.press("2");
        stage.press("Down ?");
        snapshot::same("table-nb-answered-80x24", &stage.screen());
        assert_eq!(stage.answer("/data/place/items/home")["value"], json!("2"));
        assert_eq!(
            stage.answer("/data/place/items/friends")["status"],
            json!("dont_know")
        );
        stage.resize(120, 40);
        snapshot::same("table-nb-120x40", &stage.screen());
    }

    #[test]
    fn it_is_mirrored_where_the_leading_language_runs_from_the_right() {
        let mut stage = stage(ROWS, &["nb", "ar"]);
        stage.press("1 Left Left");
        snapshot::same("table-ar-80x24", &stage.screen());
        // The first choice stands at the right, so the second is left of it.
        stage.press("Enter");
        assert_eq!(stage.answer("/data/place/items/work")["value"], json!("2"));
        stage.press("F9");
        snapshot::same("table-ar-covered-80x24", &stage.screen());
    }

    #[test]
    fn arrows_go_along_a_row_and_from_row_to_row() {
        let mut stage = stage(ROWS, &["nb"]);
        stage.press("Right Right Right Left Enter");
        assert_eq!(stage.answer("/data/place/items/home")["value"], json!("2"));
        stage.sees("01.02");
        stage.press("Down Down Down");
        stage.sees("01.04");
        stage.press("Up Up Up Up");
        stage.sees("01.01");
        stage.sees("●◂");
        stage.press("End Space");
        assert_eq!(stage.answer("/data/place/items/home")["value"], json!("5"));
        stage.press("Delete");
        assert!(stage.answer("/data/place/items/home")["value"].is_null());
    }

    #[test]
    fn the_heading_is_never_asked_and_enter_leaves_the_table_at_its_end() {
        let mut stage = stage(ROWS, &["nb"]);
        stage.sees("01.01");
        stage.sees("0/5");
        stage.press("1 1 1 1");
        stage.sees("Noe mer?");
        stage.sees("4/5");
        stage.sees_not("Hvor godt passer dette");
    }

    #[test]
    fn a_check_stops_at_its_row() {
        let mut stage = stage(ROWS, &["nb"]);
        stage.press("Enter Enter");
        stage.sees("01.02");
        stage.sees("Enter en gang til");
        stage.press("Enter");
        stage.sees("01.03");
    }

    #[test]
    fn a_group_can_say_it_and_several_choices_can_be_taken() {
        let mut stage = stage(SEVERAL, &["nb"]);
        stage.sees("Hvor ofte er du der?");
        stage.press("1 3 Enter Right Space Enter");
        assert_eq!(
            stage.answer("/data/place/items/home")["value"],
            json!(["never", "weekly"])
        );
        assert_eq!(
            stage.answer("/data/place/items/work")["value"],
            json!(["never"])
        );
    }

    #[test]
    fn a_narrow_screen_asks_one_by_one_with_the_heading_above() {
        let mut stage = stage(ROWS, &["nb"]);
        stage.resize(44, 20);
        stage.sees("Hvor godt passer dette for deg?");
        stage.sees(" 5  ○  Svært godt");
        snapshot::same("table-nb-44x20", &stage.screen());
        stage.press("Down Down Enter");
        assert_eq!(stage.answer("/data/place/items/home")["value"], json!("2"));
        stage.press("Left");
        stage.sees("01.01");
    }

    #[test]
    fn more_rows_than_the_screen_has_are_reached_by_going_on() {
        let rows: Vec<String> = (0..30)
            .map(|row| {
                format!(r#"{{ "type": "select_one", "choices": "often", "name": "r{row}" }}"#)
            })
            .collect();
        let rows = rows.join(",");
        let group = format!(
            r#"{{ "type": "group", "name": "items", "appearance": "table-list", "children": [ {rows} ] }}"#
        );
        let mut stage = stage(&group, &["nb"]);
        for _ in 0..29 {
            stage.press("2");
        }
        stage.sees("30/30");
        stage.sees("▸  talk-r29");
        stage.press("3");
        assert_eq!(
            stage.answer("/data/place/items/r29")["value"],
            json!("weekly")
        );
    }
}

mod others {
    use super::*;

    const NB: &str = "
talk-title = Stedet
talk-place = Stedet
talk-town = Hvilket sted?
talk-phone = Hvilket nummer?
talk-income = Hvor mye tjener du?
talk-after = Noe mer?
often-never = Aldri
often-monthly = Hver måned
often-weekly = Hver uke
many-a = Ålesund
many-b = Bodø
many-c = Tynset
";
    const AFTER: &str = r#"{ "type": "text", "name": "after" }"#;

    fn stage(question: &str, languages: &[&str]) -> Stage {
        let children = format!("{question}, {AFTER}");
        Stage::conversation(&form(&children), &[("nb", NB)], languages)
    }

    fn select(list: &str, appearance: &str) -> String {
        format!(
            r#"{{ "type": "select_one", "choices": "{list}", "name": "town", "appearance": "{appearance}" }}"#
        )
    }

    #[test]
    fn quick_goes_on_as_soon_as_one_is_chosen() {
        let mut stage = stage(&select("often", "quick"), &["nb"]);
        stage.press("Down Down Space");
        stage.sees("Noe mer?");
        assert_eq!(stage.answer("/data/place/town")["value"], json!("monthly"));
    }

    #[test]
    fn minimal_shows_its_list_when_somebody_opens_it() {
        let mut stage = stage(&select("often", "minimal"), &["nb"]);
        stage.sees("Trykk mellomrom for å se svarene");
        stage.sees_not("Hver uke");
        stage.press("3");
        stage.sees("Hver uke");
        stage.sees("Hvilket sted?");
        stage.press("3");
        stage.sees("Noe mer?");
        stage.press("Alt+Left");
        stage.sees("●  Hver uke");
        stage.sees_not("Hver måned");
        stage.press("Enter");
        stage.sees("Noe mer?");
        assert_eq!(stage.answer("/data/place/town")["value"], json!("weekly"));
    }

    #[test]
    fn a_long_minimal_list_opens_by_typing_what_is_looked_for() {
        let mut stage = stage(&select("many", "minimal"), &["nb"]);
        stage.sees_not("Ålesund");
        stage.press("t y n");
        stage.sees("Tynset");
        stage.press("Enter");
        assert_eq!(stage.answer("/data/place/town")["value"], json!("c"));
    }

    #[test]
    fn autocomplete_searches_a_short_list_too() {
        let mut stage = stage(&select("often", "autocomplete"), &["nb"]);
        stage.sees("3 av 3");
        stage.press("u k e");
        stage.sees("1 av 3");
        stage.press("Enter");
        assert_eq!(stage.answer("/data/place/town")["value"], json!("weekly"));
    }

    #[test]
    fn numbers_keeps_letters_out() {
        let question = r#"{ "type": "text", "name": "phone", "appearance": "numbers" }"#;
        let mut stage = stage(question, &["nb"]);
        stage.write("+47 9a0b2");
        stage.paste("tlf 10345\n");
        stage.sees("▸ +47 902 10345");
        stage.press("Enter");
        let phone = &stage.answer("/data/place/phone")["value"];
        assert_eq!(phone, &json!("+47 902 10345"));
    }

    #[test]
    fn thousands_stand_in_groups_and_are_kept_plain() {
        let question = r#"{ "type": "integer", "name": "income", "appearance": "thousands-sep" }"#;
        let mut stage = stage(question, &["nb", "en"]);
        stage.write("1234567");
        stage.sees("= 1,234,567");
        stage.press("F2");
        stage.sees("= 1\u{a0}234\u{a0}567");
        stage.press("Enter");
        assert_eq!(stage.answer("/data/place/income")["value"], json!(1234567));
    }

    #[test]
    fn what_would_only_change_the_look_changes_nothing() {
        for appearance in ["likert", "columns-2", "horizontal", "w1 compact"] {
            let mut stage = stage(&select("often", appearance), &["nb"]);
            stage.press("2");
            assert_eq!(stage.answer("/data/place/town")["value"], json!("monthly"));
        }
    }
}
