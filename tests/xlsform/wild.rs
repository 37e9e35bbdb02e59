//! Oddities met in the workbooks of others, each in a small one of ours.

use std::io::{Cursor, Read as _, Write as _};

use bolyst::form::import::ImportError;

use crate::workbook::{rows, xlsx};
use crate::{Beside, answer, codes, imported, is_asked, loaded, started, try_with, words};

#[test]
fn the_answer_of_an_earlier_conversation_is_not_taken_over() {
    let imported = imported(
        "type|name|label|default\ntext|roof|Roof|${last-saved#roof}",
        "",
    );
    assert!(codes(&imported).contains(&"last-saved"));
    started(loaded(&imported));
}

#[test]
fn a_trigger_without_a_calculation_clears_the_answer() {
    let imported = imported(
        "type|name|label|trigger
         text|town|Town|
         text|street|Street|${town}
         note|thanks|Thank you|${town}",
        "",
    );
    assert!(codes(&imported).contains(&"idle-trigger"));
    let mut interview = started(loaded(&imported));
    answer(&mut interview, "/data/street", "Storgata");
    answer(&mut interview, "/data/town", "Tynset");
    let street = interview.find("/data/street").expect("the question");
    assert_eq!(interview.state(street).given, None);
}

#[test]
fn paths_from_a_root_with_the_name_of_the_form_are_followed() {
    let imported = imported(
        "type|name|label|relevant
         begin group|everything||
         select_one yn|branch|Branch?|
         text|why|Why?|selected(/my_old_form/everything/branch, 'n')
         end group|||",
        "list_name|name|label\nyn|y|Yes\nyn|n|No",
    );
    let mut interview = started(loaded(&imported));
    assert!(!is_asked(&interview, "/data/everything/why"));
    answer(&mut interview, "/data/everything/branch", "n");
    assert!(is_asked(&interview, "/data/everything/why"));
}

#[test]
fn the_oldest_dialect_is_read() {
    let imported = imported(
        "command|name|text:english|text:french
         add text prompt|story|Your story|Votre histoire
         add select one prompt using yn|q|Which?|Lequel ?
         q int|age|Age|Âge",
        "list name|name|text:english|text:french\nyn|yes|Yes|Oui",
    );
    assert_eq!(imported.report.questions, 3);
    assert_eq!(words(&imported, "fr", "odd-story"), "Votre histoire");
    assert_eq!(words(&imported, "fr", "odd-list-yn-yes"), "Oui");
}

#[test]
fn what_is_hidden_may_have_the_name_of_its_repeat() {
    let imported = imported(
        "type|name|label|relevant
         begin repeat|gps|Places|
         geopoint|gps|Where?|
         text|info|Info|../gps = ''
         end repeat|||",
        "",
    );
    assert!(
        !codes(&imported).contains(&"fault"),
        "{:?}",
        imported.report
    );
    started(loaded(&imported));
}

#[test]
fn a_language_may_have_another_name_in_the_other_sheet() {
    let imported = imported(
        "type|name|label::English (en)|label::Arabic
         select_one yn|q|Which?|أي؟",
        "list_name|name|label::English (EN)|label::العربية\nyn|yes|Yes|نعم",
    );
    assert_eq!(imported.report.languages, ["en", "ar"]);
    assert_eq!(codes(&imported), [""; 0]);
    assert_eq!(words(&imported, "en", "odd-list-yn-yes"), "Yes");
    assert_eq!(words(&imported, "ar", "odd-list-yn-yes"), "نعم");
}

#[test]
fn the_only_sheet_is_the_survey() {
    let survey = || rows("type|name|label\ntext|a|A");
    let imported = try_with(&xlsx(&[("Sheet1", survey())]), &Beside::default());
    assert_eq!(imported.expect("a workbook").report.questions, 1);
    let two = xlsx(&[("Sheet1", survey()), ("Sheet2", rows("a|b"))]);
    let refused = try_with(&two, &Beside::default()).expect_err("which one?");
    assert_eq!(refused, ImportError::NoSurvey);
    let data = xlsx(&[("Sheet1", rows("name|age\nAnna|33"))]);
    let refused = try_with(&data, &Beside::default()).expect_err("no form");
    assert_eq!(refused, ImportError::NoSurvey);
}

#[test]
fn a_workbook_under_a_password_is_named_as_one() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("in memory");
    let mut part = file.create_stream("EncryptedPackage").expect("a part");
    part.write_all(&[0; 100]).expect("in memory");
    drop(part);
    let bytes = file.into_inner().into_inner();
    let refused = try_with(&bytes, &Beside::default()).expect_err("locked");
    assert_eq!(refused, ImportError::Locked);
}

#[test]
fn an_old_workbook_whose_short_parts_end_in_the_middle_of_a_sector_is_read() {
    let bytes = std::fs::read("tests/fixtures/xlsform/visit.xls").expect("the fixture");
    let mut old = cfb::CompoundFile::open(Cursor::new(bytes)).expect("an .xls");
    let mut book = Vec::new();
    let mut part = old.open_stream("Workbook").expect("its sheets");
    part.read_to_end(&mut book).expect("its sheets");
    // With a short part beside its sheets, and no more bytes of it than there are.
    let mut new = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("in memory");
    for (name, bytes) in [("Workbook", book.as_slice()), ("Short", b"Bolyst")] {
        let mut part = new.create_stream(name).expect("a part");
        part.write_all(bytes).expect("in memory");
    }
    let mut bytes = new.into_inner().into_inner();
    let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four"));
    let length = (number(0x30) as usize + 1) * (1 << bytes[0x1E]) + 0x78;
    assert_eq!(number(length), 64);
    bytes[length..length + 4].copy_from_slice(&6_u32.to_le_bytes());
    let imported = try_with(&bytes, &Beside::default()).expect("a workbook");
    assert_eq!(imported.report.questions, 3);
}
