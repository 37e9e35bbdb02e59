//! Real questionnaires that this project did not write must import, load and run.

use std::path::Path;
use std::sync::Arc;

use bolyst::form::import::{Imported, Outcome, import};
use bolyst::form::{self, Files, Form};
use bolyst::interview::{Interview, Opening};
use bolyst::language::Tag;
use time::macros::datetime;

/// Nothing lies beside the workbooks.
struct Nothing;

impl Files for Nothing {
    fn read(&self, _name: &str) -> std::io::Result<Vec<u8>> {
        Err(std::io::ErrorKind::NotFound.into())
    }
}

fn imported(name: &str) -> Imported {
    let path = Path::new("tests/fixtures/xlsform").join(name);
    let bytes = std::fs::read(&path).expect("the fixture is there");
    let tag_of = |code: &str| Some(Tag::parse(code)?.as_str().to_owned());
    import(name, &bytes, &Nothing, &tag_of).expect("a workbook")
}

fn loaded(imported: &Imported) -> Form {
    let loaded = form::load("form.json", &imported.form, &Nothing);
    loaded
        .unwrap_or_else(|faults| panic!("{}: {faults:#?}", imported.id))
        .0
}

fn started(imported: &Imported) -> Interview {
    let opening = Opening {
        seed: 1,
        now: datetime!(2026-03-02 10:00 UTC),
        username: "Anna".into(),
        preloaded: Vec::new(),
        languages: imported.report.languages.clone(),
        about: None,
        case: None,
    };
    Interview::start(Arc::new(loaded(imported)), opening)
}

/// Of each row that did not simply pass: what became of it, sheet, row and why.
fn entries(imported: &Imported) -> Vec<String> {
    let entries = imported.report.entries.iter();
    entries
        .map(|entry| {
            let outcome = match entry.outcome {
                Outcome::Repaired => "repaired",
                Outcome::LeftOut => "left out",
            };
            let why = entry.reason.code();
            format!("{outcome} {} {} {why}", entry.sheet, entry.row)
        })
        .collect()
}

#[test]
fn the_template_of_reach_is_taken_over() {
    let imported = imported("01_reach_msna2024_template_en_fr.xlsx");
    let report = &imported.report;
    assert_eq!((report.questions, report.groups), (223, 23));
    assert_eq!((report.choices, report.languages.len()), (451, 2));
    let entries = entries(&imported);
    for entry in [
        "repaired survey 314 r-code",
        "repaired survey 315 r-code",
        "left out survey 319 no-places",
        "left out backup expenditure 0 sheet-not-read",
    ] {
        assert!(entries.contains(&entry.to_owned()), "{entry}: {entries:#?}");
    }
    // Nearly all of it is asked after consent alone.
    assert!(started(&imported).steps().len() > 5);
}

#[test]
fn the_water_survey_of_impact_is_taken_over() {
    let imported = imported("02_impact_talafar_water_en_ar.xlsx");
    assert_eq!(imported.report.questions, 217);
    assert_eq!(imported.report.choices, 969);
    assert_eq!(imported.report.languages, ["en", "ar"]);
    let (tag, arabic) = &imported.locales[1];
    assert!(tag == "ar" && arabic.contains('ا'));
    assert!(started(&imported).steps().len() > 30);
}

#[test]
fn the_demonstration_of_the_refugee_agency_is_taken_over() {
    let imported = imported("11_unhcr_demo_en_ti_am_om.xlsx");
    assert_eq!(imported.id, "RQ-etr6-v1");
    assert_eq!(imported.report.languages, ["en", "ti", "am", "om"]);
    let entries = entries(&imported);
    for entry in [
        "left out survey 11 fault",
        "repaired choices 7 value-twice",
        "left out settings 2 unknown-setting",
    ] {
        assert!(entries.contains(&entry.to_owned()), "{entry}: {entries:#?}");
    }
    // A value that stands twice is offered twice, as its author wrote it, each time with words of its own.
    let form = loaded(&imported);
    let list = form.lists.iter().find(|list| list.name == "school_list");
    let list = list.expect("the list");
    let mut messages: Vec<_> = list.choices.iter().map(|choice| &choice.message).collect();
    messages.sort();
    messages.dedup();
    assert_eq!(messages.len(), list.choices.len());
    assert!(started(&imported).steps().len() > 10);
}

#[test]
fn the_socio_economic_survey_of_odk_is_taken_over() {
    let imported = imported("14_odk_socio_economic_en_fr.xlsx");
    assert_eq!(imported.id, "socio-economic-survey");
    assert_eq!(imported.report.languages, ["en", "fr"]);
    assert_eq!(entries(&imported), ["repaired survey 1 language-unnamed"]);
    let interview = started(&imported);
    let hidden = interview.find("/data/headOfHousehold/se_list");
    let hidden = hidden.expect("the question");
    assert!(!interview.state(hidden).relevant, "`FALSE` is never");
}
