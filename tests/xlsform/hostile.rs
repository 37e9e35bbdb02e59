//! No workbook, or too much of one: a clear error, or the part of it that is a form.

use std::fmt::Write as _;
use std::time::Instant;

use bolyst::form::Kind;
use bolyst::form::import::{ImportError, Reason};

use crate::workbook::{Rows, cell, package, rows, sheet_of, with_shared_text, xlsx};
use crate::{Beside, codes, is_asked, loaded, started, try_with, words};

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
        assert_eq!(cut.expect_err("cut"), ImportError::NotWhole, "cut at {end}");
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

/// A million rows fit into a small file; a form has fewer.
#[test]
fn of_a_million_rows_those_that_a_form_has_are_read() {
    let mut data = String::from(&row(1, &["type", "name", "label"]));
    for number in 2..=1_000_000 {
        let _ = write!(
            data,
            r#"<row r="{number}"><c r="D{number}"><v>0</v></c></row>"#
        );
    }
    data.push_str(&row(1_000_001, &["text", "late", "Late"]));
    let data = data.replacen(
        "</row>",
        &format!("</row>{}", row(2, &["text", "a", "A"])),
        1,
    );
    let bytes = package(&[("survey", sheet_of(&data))]);
    let imported = try_with(&bytes, &Beside::default()).expect("a workbook");
    assert!(codes(&imported).contains(&"cells-not-read"));
    assert_eq!(imported.report.questions, 1);
}

#[test]
fn a_letter_far_to_the_right_of_every_row_is_refused() {
    let mut data = row(1, &["type", "name", "label"]);
    for number in 2..=100_000 {
        let _ = write!(
            data,
            r#"<row r="{number}"><c r="SA{number}"><v>0</v></c></row>"#
        );
    }
    let bytes = package(&[("survey", sheet_of(&data))]);
    let refused = try_with(&bytes, &Beside::default()).expect_err("too sparse");
    assert_eq!(refused, ImportError::TooSparse);
}

#[test]
fn a_text_that_all_cells_share_is_not_copied_for_each() {
    let shared = |letters: usize, cells: usize| {
        let mut data = row(1, &["type", "name", "label"]);
        for number in 2..=cells {
            let _ = write!(
                data,
                r#"<row r="{number}"><c r="C{number}" t="s"><v>0</v></c></row>"#
            );
        }
        let _ = write!(data, "{}", row(cells + 1, &["text", "a", "A"]));
        with_shared_text(&[("survey", sheet_of(&data))], &"x".repeat(letters))
    };
    let refused = try_with(&shared(100 << 10, 2_000), &Beside::default()).expect_err("too large");
    assert!(
        matches!(refused, ImportError::TooLarge { .. }),
        "{refused:?}"
    );
    // Larger than any text: not even looked at.
    let imported = try_with(&shared(1 << 20, 20_000), &Beside::default()).expect("a workbook");
    assert!(codes(&imported).contains(&"cells-not-read"));
}

#[test]
fn an_archive_of_ten_thousand_parts_is_read_or_refused() {
    let mut parts: Vec<(String, String)> =
        vec![(String::from("survey"), sheet_of(&row(1, &["type", "name"])))];
    parts.extend((0..10_000).map(|number| (format!("s{number}"), sheet_of(""))));
    let parts: Vec<(&str, String)> = parts
        .iter()
        .map(|(title, text)| (title.as_str(), text.clone()))
        .collect();
    let refused = try_with(&package(&parts), &Beside::default()).expect_err("asks nothing");
    assert_eq!(refused, ImportError::NothingAsked);
}

/// A row of texts.
fn row(number: usize, texts: &[&str]) -> String {
    let cells = texts
        .iter()
        .zip('A'..)
        .map(|(text, column)| cell(&format!("{column}{number}"), text));
    format!(r#"<row r="{number}">{}</row>"#, cells.collect::<String>())
}
