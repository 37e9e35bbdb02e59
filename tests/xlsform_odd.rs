//! Workbooks as they come: odd, broken, huge or hostile. A clear error or a form that loads, and the rest in the report.

#[path = "common/workbook.rs"]
mod workbook;

use std::collections::HashMap;
use std::io::ErrorKind;
use std::sync::Arc;
use std::time::Instant;

use bolyst::form::import::{ImportError, Imported, Reason, import};
use bolyst::form::{self, Files, Form, Kind};
use bolyst::interview::{Interview, Opening};
use bolyst::language::{Catalogs, Memory, Tag};
use bolyst::record::{Given, Value};
use proptest::prelude::*;
use time::macros::datetime;

use crate::workbook::{Rows, cell, package, rows, sheet, sheet_of, xlsx};

/// What lies beside a workbook, and later beside the form.
#[derive(Default)]
struct Beside(HashMap<String, Vec<u8>>);

impl Files for Beside {
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>> {
        let found = self.0.get(name).cloned();
        found.ok_or_else(|| ErrorKind::NotFound.into())
    }
}

fn try_with(bytes: &[u8], beside: &Beside) -> Result<Imported, ImportError> {
    let tag_of = |code: &str| Some(Tag::parse(code)?.as_str().to_owned());
    import("odd.xlsx", bytes, beside, &tag_of)
}

fn imported(survey: &str, choices: &str) -> Imported {
    let bytes = xlsx(&[("survey", rows(survey)), ("choices", rows(choices))]);
    try_with(&bytes, &Beside::default()).expect("a workbook")
}

fn loaded(imported: &Imported) -> Form {
    let tables = imported.tables.iter().cloned().collect();
    let loaded = form::load("odd.json", &imported.form, &Beside(tables));
    let (form, _) = loaded.unwrap_or_else(|faults| panic!("{}\n{faults:#?}", imported.form));
    form
}

fn started(form: Form) -> Interview {
    let opening = Opening {
        seed: 1,
        now: datetime!(2026-03-02 10:00 UTC),
        username: String::new(),
        preloaded: Vec::new(),
        languages: vec![String::from("en")],
        about: None,
        case: None,
    };
    Interview::start(Arc::new(form), opening)
}

fn answer(interview: &mut Interview, path: &str, text: &str) {
    let at = interview.find(path).expect("the question");
    let given = Given::Value(Value::Text(text.to_owned()));
    let now = datetime!(2026-03-02 10:01 UTC);
    interview.answer(at, Some(given), now).expect("an answer");
}

fn is_asked(interview: &Interview, path: &str) -> bool {
    let at = interview.find(path).expect("the question");
    interview.state(at).relevant
}

fn codes(imported: &Imported) -> Vec<&'static str> {
    let entries = imported.report.entries.iter();
    entries.map(|entry| entry.reason.code()).collect()
}

fn words(imported: &Imported, tag: &str, id: &str) -> String {
    let mut memory = Memory::default();
    for (tag, text) in &imported.locales {
        memory = memory.with(tag, "odd.ftl", text.as_bytes());
    }
    let catalogs = Catalogs::new(Box::new(memory));
    let tag = Tag::parse(tag).expect("a tag");
    assert_eq!(catalogs.faults(&tag), [], "{:?}", imported.locales);
    catalogs.text(&tag, id, &[])
}

// --- no workbook, or too much of one -----------------------------------------------------------------------

#[test]
fn a_web_page_is_named_as_one() {
    let page = b"\n<!DOCTYPE html>\n<html><body>Sign in to download</body></html>";
    let refused = try_with(page, &Beside::default()).expect_err("no workbook");
    assert_eq!(refused, ImportError::WebPage);
}

#[test]
fn an_archive_that_unpacks_to_more_than_a_form_is_refused_unread() {
    let blanks = sheet_of(&" ".repeat(165 << 20));
    let size = (blanks.len() as u32).to_le_bytes();
    let honest = package(&[("survey", blanks)]);
    assert!(
        honest.len() < 1 << 20,
        "the bomb is small: {}",
        honest.len()
    );
    let began = Instant::now();
    let refused = try_with(&honest, &Beside::default()).expect_err("too large");
    assert!(
        matches!(refused, ImportError::TooLarge { .. }),
        "{refused:?}"
    );
    println!("refused after {:?}", began.elapsed());

    // The same with sizes that lie: every size that the archive names is one byte.
    let mut lying = honest;
    let places: Vec<usize> = (0..lying.len() - 4)
        .filter(|at| lying[*at..*at + 4] == size)
        .collect();
    assert!(!places.is_empty());
    for at in places {
        lying[at..at + 4].copy_from_slice(&1_u32.to_le_bytes());
    }
    try_with(&lying, &Beside::default()).expect_err("it lies");
}

#[test]
fn a_workbook_without_a_survey_or_with_damaged_parts_is_an_error() {
    let notes = xlsx(&[("notes", rows("a|b"))]);
    let refused = try_with(&notes, &Beside::default()).expect_err("no survey");
    assert_eq!(refused, ImportError::NoSurvey);
    let whole = xlsx(&[("survey", rows("type|name\ntext|a"))]);
    for end in (4..whole.len()).step_by(37) {
        let cut = try_with(&whole[..end], &Beside::default());
        assert!(matches!(cut, Err(ImportError::Damaged(_))), "cut at {end}");
    }
}

#[test]
fn cells_that_no_form_has_are_left_out_and_the_rest_is_read() {
    let survey = format!(
        r#"<row r="1">{}{}{}</row><row r="2">{}{}{}</row><row r="1048576">{}</row>"#,
        cell("A1", "type"),
        cell("B1", "name"),
        cell("C1", "label"),
        cell("A2", "text"),
        cell("B2", "story"),
        cell("C2", &"x".repeat(1 << 20)),
        cell("XFD1048576", "oops"),
    );
    let bytes = package(&[("survey", sheet_of(&survey))]);
    let imported = try_with(&bytes, &Beside::default()).expect("a workbook");
    let reason = &imported.report.entries;
    let reason = reason
        .iter()
        .find(|entry| entry.sheet == "survey" && entry.row == 0);
    let reason = &reason.expect("an entry").reason;
    assert_eq!(*reason, Reason::CellsNotRead { cells: 2 });
    assert_eq!(loaded(&imported).nodes.len(), 2);
}

#[test]
fn an_old_workbook_is_known_by_its_content() {
    let bytes = std::fs::read("tests/fixtures/xlsform/visit.xls").expect("the fixture");
    let imported = try_with(&bytes, &Beside::default()).expect("a workbook");
    assert_eq!(imported.report.questions, 3);
    assert_eq!(words(&imported, "fr", "visit-age"), "Quel âge avez-vous ?");
    let form = loaded(&imported);
    let age = form.nodes.iter().find(|node| node.name == "age");
    assert_eq!(age.expect("the question").kind, Kind::Integer);
}

#[test]
fn ten_thousand_groups_in_each_other_are_a_form_of_sixty() {
    let mut survey: Rows = rows("type|name|label");
    let line = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    for number in 0..10_000 {
        survey.push(line(["begin group", &format!("g{number}"), ""]));
    }
    survey.push(line(["text", "deep", "Deep"]));
    for _ in 0..10_000 {
        survey.push(line(["end group", "", ""]));
    }
    survey.push(line(["text", "after", "After"]));
    let bytes = xlsx(&[("survey", survey)]);
    let imported = try_with(&bytes, &Beside::default()).expect("a workbook");
    let interview = started(loaded(&imported));
    assert!(is_asked(&interview, "/data/after"));
    assert!(codes(&imported).contains(&"too-deep"));
}

// --- what authors do ---------------------------------------------------------------------------------------

#[test]
fn the_first_of_two_columns_with_one_header_counts() {
    let imported = imported("type|name|label|label\ntext|a|first|second", "");
    assert_eq!(words(&imported, "en", "odd-a"), "first");
    assert!(codes(&imported).contains(&"double-column"));
}

#[test]
fn two_languages_with_one_code_are_kept_apart() {
    let imported = imported(
        "type|name|label::English (en)|label::Plain words (en)\ntext|a|Age|How old",
        "",
    );
    assert_eq!(imported.report.languages, ["en", "qaa"]);
    assert_eq!(words(&imported, "en", "odd-a"), "Age");
    assert_eq!(words(&imported, "qaa", "odd-a"), "How old");
}

#[test]
fn what_an_author_wrote_wrong_is_repaired_or_left_out_by_the_cell() {
    let imported = imported(
        "type|name|label|relevant|required|calculation
         select_one yn|q 1|First?||T|
         text|q2|Second?|${q 1} = ‘yes’|F|
         text||Third?|${nobody} = 1||
         calculate|c||||
         integer|q2|Again?|||
         selct_one yn|typo|Typo?|||
         select_one nowhere|place|Where?|||
         image|photo|Photo|||
         begin group|g|Group|||
         text|inner|Inner|(((||",
        "list_name|name|label\nyn|yes|Yes\nyn|no|No\nyn|no|Nope\n|stray|Stray",
    );
    let codes = codes(&imported);
    for code in [
        "name-changed",
        "r-code",
        "no-name",
        "no-calculation",
        "name-twice",
        "misspelt-type",
        "list-missing",
        "no-media",
        "never-ends",
        "value-twice",
        "choice-incomplete",
    ] {
        assert!(codes.contains(&code), "{code} in {codes:?}");
    }
    let faults = codes.iter().filter(|code| **code == "fault").count();
    assert_eq!(faults, 2, "the unknown name and the open brackets");
    let mut interview = started(loaded(&imported));
    assert!(!is_asked(&interview, "/data/q2"));
    answer(&mut interview, "/data/q_1", "yes");
    assert!(is_asked(&interview, "/data/q2"));
    assert!(is_asked(&interview, "/data/g/inner"));
}

#[test]
fn changed_lists_and_values_are_followed() {
    let imported = imported(
        "type|name|label|choice_filter|relevant|calculation
         select_one my towns|town|Town|area = ${area}||
         select_one areas|area|Area|||
         text|why|Why|| ${town} = 'Big town'|
         calculate|label||||instance('my towns')/root/item[name = ${town}]/label",
        "list_name|name|label|area
         my towns|Big town|Big|north side
         my towns|small|Small|south
         areas|north side|North
         areas|south|South",
    );
    let mut interview = started(loaded(&imported));
    answer(&mut interview, "/data/area", "north_side");
    let town = interview.find("/data/town").expect("the question");
    let offered: Vec<String> = interview
        .offers(town)
        .iter()
        .map(|offer| offer.value.clone())
        .collect();
    assert_eq!(offered, ["Big_town"]);
    answer(&mut interview, "/data/town", "Big_town");
    assert!(is_asked(&interview, "/data/why"));
}

#[test]
fn tables_beside_the_workbook_come_along() {
    let survey = "type|name|label|calculation|parameters
                  select_one_from_file towns.csv|town|Town||value=code label=title
                  calculate|pop||pulldata('numbers', 'pop', 'code', ${town})|
                  calculate|gone||pulldata('gone', 'a', 'b', ${town})|";
    let mut beside = Beside::default();
    let mut put = |name: &str, text: &str| beside.0.insert(name.into(), text.into());
    put("towns.csv", "code,title\nty,Tynset\nro,Røros\n");
    put("numbers.csv", "code;pop\nty;5600\nro;5500\n");
    let bytes = xlsx(&[("survey", rows(survey))]);
    let imported = try_with(&bytes, &beside).expect("a workbook");
    assert_eq!(imported.tables.len(), 1);
    assert_eq!(imported.tables[0].0, "odd-numbers.csv");
    assert!(codes(&imported).contains(&"table-missing"));
    assert_eq!(words(&imported, "en", "odd-list-towns-ro"), "Røros");
    let mut interview = started(loaded(&imported));
    answer(&mut interview, "/data/town", "ro");
    let pop = interview.find("/data/pop").expect("the question");
    let given = interview.state(pop).given;
    assert_eq!(given, Some(Given::Value(Value::Text("5500".into()))));
}

#[test]
fn thirteen_thousand_choices_are_filtered() {
    let mut choices: Rows = rows("list_name|name|label|region");
    for number in 0..13_000 {
        let of = |what: &str| format!("{what}{number}");
        let region = format!("r{}", number % 100);
        choices.push(vec!["village".into(), of("v"), of("Village "), region]);
    }
    let survey = rows(
        "type|name|label|choice_filter
         text|region|Region|
         select_one village|village|Village|region = ${region}",
    );
    let bytes = xlsx(&[("survey", survey), ("choices", choices)]);
    let began = Instant::now();
    let imported = try_with(&bytes, &Beside::default()).expect("a workbook");
    println!("13,000 choices taken over in {:?}", began.elapsed());
    assert_eq!(imported.report.choices, 13_000);
    let mut interview = started(loaded(&imported));
    answer(&mut interview, "/data/region", "r7");
    let village = interview.find("/data/village").expect("the question");
    assert_eq!(interview.offers(village).len(), 130);
}

#[test]
fn other_is_offered_and_asked_for() {
    let imported = imported(
        "type|name|label\nselect_one yn or_other|q|Which?\nnote|n|You said ${q_other}.",
        "list_name|name|label\nyn|yes|Yes",
    );
    assert_eq!(codes(&imported), ["language-unnamed"]);
    let mut interview = started(loaded(&imported));
    answer(&mut interview, "/data/q", "other");
    assert!(is_asked(&interview, "/data/q_other"));
}

// --- whatever stands in the cells --------------------------------------------------------------------------

/// Cells that authors write, right and wrong.
fn any_cell(of: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![
        3 => prop::sample::select(of).prop_map(str::to_owned),
        1 => "[ -~]{0,12}",
        1 => Just(String::new()),
    ]
}

fn any_row() -> impl Strategy<Value = Vec<String>> {
    const TYPES: &[&str] = &[
        "text",
        "integer",
        "note",
        "calculate",
        "begin group",
        "end group",
        "begin repeat",
        "end repeat",
        "select_one l",
        "select_multiple l or_other",
        "rank m",
        "date",
        "geopoint",
        "end",
        "select_one x.csv",
        "range",
    ];
    const NAMES: &[&str] = &["a", "b", "c", "a b", "1", "title", "list-l-x", "é", "a.b"];
    const EXPRESSIONS: &[&str] = &[
        "${a} = 1",
        "${b} > ${c}",
        ". < 5",
        "${a",
        "selected(${a}, 'x')",
        "count(${b})",
        "../a",
        "instance('l')/root/item[name = ${a}]/k",
        "T",
        "yes",
        "today()",
        "1 + ",
        "${a b} = ‘x y’",
        "indexed-repeat(${a}, ${b}, 1)",
        "pulldata('t', 'a', 'b', ${c})",
        "k = ${a}",
    ];
    (
        any_cell(TYPES),
        any_cell(NAMES),
        any_cell(&["Label", "${a} {", "**x**", "é\n.b"]),
        prop::collection::vec(any_cell(EXPRESSIONS), 8),
    )
        .prop_map(|(kind, name, label, expressions)| {
            [vec![kind, name, label], expressions].concat()
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_imported_loads_and_its_words_can_be_said(
        questions in prop::collection::vec(any_row(), 1..14),
        choices in prop::collection::vec(
            (any_cell(&["l", "m", "l m"]), any_cell(&["x", "y", "x y", "x", "-1"]), any_cell(&["X"]), any_cell(&["x", "1"])),
            0..6,
        ),
    ) {
        let mut survey = rows(
            "type|name|label|relevant|constraint|calculation|required|default|choice_filter|repeat_count|trigger",
        );
        survey.extend(questions);
        let mut list = rows("list_name|name|label|k");
        list.extend(choices.into_iter().map(|(a, b, c, d)| vec![a, b, c, d]));
        let bytes = xlsx(&[("survey", survey), ("choices", list)]);
        let imported = match try_with(&bytes, &Beside::default()) {
            Err(ImportError::NothingAsked) => return Ok(()),
            imported => imported.expect("a workbook"),
        };
        started(loaded(&imported));
        words(&imported, "en", "odd-title");
    }

    #[test]
    fn labels_say_what_the_author_wrote(label in "[ -;=-~æøåÆ\\n]{1,40}") {
        let survey = vec![
            vec!["type".into(), "name".into(), "label".into()],
            vec!["text".into(), "a".into(), label.clone()],
        ];
        let bytes = package(&[("survey", sheet(&survey))]);
        let imported = try_with(&bytes, &Beside::default()).expect("a workbook");
        let without_markup = !codes(&imported).contains(&"markup");
        let has_label = !codes(&imported).contains(&"no-label");
        prop_assume!(without_markup && has_label && !label.contains("${"));
        let lines = label.trim().split('\n').map(str::trim);
        let expected = lines.collect::<Vec<_>>().join("\n");
        prop_assert_eq!(words(&imported, "en", "odd-a"), expected);
    }
}

#[test]
fn appearances_that_a_terminal_cannot_honour_are_told() {
    let imported = imported(
        "type | name | label | appearance
         begin_group | place | Place | field-list w2
         select_one fit | heading | How well? | label
         select_one fit | home | Home | list-nolabel
         select_one fit | work | Work | list-nolabel
         end_group
         text | drawn | Draw it | multiline signature
         date | day | When? | ethiopian no-calendar
         integer | sum | How much? | thousands-sep dancing
         image | photo | Photo | new-front",
        "list_name | name | label
         fit | 1 | Badly
         fit | 2 | Well",
    );
    let told: Vec<(usize, &str)> = imported
        .report
        .entries
        .iter()
        .map(|entry| (entry.row, entry.reason.code()))
        .collect();
    let expected = [
        (1, "language-unnamed"),
        (7, "appearance-beyond"),
        (8, "appearance-beyond"),
        (9, "unknown-appearance"),
        (10, "no-media"),
    ];
    assert_eq!(told, expected);
    let form = loaded(&imported);
    let appearance = |name: &str| {
        let node = form.nodes.iter().find(|node| node.name == name);
        node.expect("a node").appearance.join(" ")
    };
    assert_eq!(appearance("drawn"), "multiline");
    assert_eq!(appearance("day"), "no-calendar");
    assert_eq!(appearance("sum"), "thousands-sep");
    // The questions with one list stand below each other as a table.
    assert_eq!(form.grids.len(), 1);
    assert_eq!(form.grids[0].rows.len(), 2);
    assert_eq!(form.node(form.grids[0].heading).name, "heading");
}
