//! Whatever stands in the cells.

use bolyst::form::import::ImportError;
use proptest::prelude::*;

use crate::workbook::{package, rows, sheet, xlsx};
use crate::{Beside, codes, loaded, started, try_with, words};

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
