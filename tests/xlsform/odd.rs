//! What authors do: repaired or left out by the cell, and the rest of the form runs.

use std::time::Instant;

use bolyst::record::{Given, Value};

use crate::workbook::{Rows, rows, xlsx};
use crate::{Beside, answer, codes, imported, is_asked, loaded, started, try_with, words};

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
