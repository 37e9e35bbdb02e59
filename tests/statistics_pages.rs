//! The statistics as a supervisor sees them: on the screen, and as a page to print.

#[path = "common/figures.rs"]
mod figures;
#[path = "common/snapshot.rs"]
mod snapshot;
#[path = "common/stage.rs"]
mod stage;

use bolyst::desk::statistics::{Statistics, Words, shipped};
use bolyst::language::Tag;
use bolyst::office::Profile;
use bolyst::office::statistics::{Filter, Report, merge, publish};
use bolyst::tui::message::{Ask, Reply};
use stage::Stage;
use time::macros::date;

const TODAY: time::Date = date!(2026 - 03 - 02);

fn profile() -> Profile {
    let text = std::fs::read_to_string("forms/profile.sample.json").expect("the sample");
    let sample: serde_json::Value =
        jsonc_parser::parse_to_serde_value(&text, &Default::default()).expect("JSON");
    serde_json::from_value(sample).expect("a profile")
}

fn statistics(conversations: usize, filter: Filter) -> Statistics {
    let definitions = shipped().expect("sound definitions");
    let lines = figures::lines(conversations, TODAY, 4);
    let held = figures::conversations(&lines);
    let mut published = Vec::new();
    merge(&mut published, publish(definitions, &held, &[], TODAY, 5));
    let profile = profile();
    Statistics {
        municipality: profile.municipality.number.clone(),
        name: profile.municipality.name.clone(),
        today: TODAY,
        report: Report::new(definitions, &published, Some(&profile), &filter, 5),
        filter,
        published,
        undated: 0,
    }
}

fn stage(language: &str, figures: Statistics) -> Stage {
    let mut stage = Stage::start(language);
    stage.reply(Reply::Statistics(Ok(Box::new(figures))));
    stage
}

#[test]
fn the_pages_look_as_they_did() {
    for language in ["nb", "nn"] {
        for (columns, rows) in [(80, 24), (120, 40)] {
            let mut stage = stage(language, statistics(12_000, Filter::default()));
            stage.resize(columns, rows);
            let keep = |stage: &mut Stage, name: &str| {
                let name = format!("statistics-{name}-{language}-{columns}x{rows}");
                snapshot::same(&name, &stage.screen());
            };
            keep(&mut stage, "goals");
            stage.press("Tab");
            keep(&mut stage, "questions");
            // Measure 12: funnels. Measure 14: what speaks for staying and for moving, and the trend by residence.
            (0..12).for_each(|_| stage.press("Tab"));
            keep(&mut stage, "funnel");
            stage.press("Tab Tab");
            stage.press("PageDown PageDown");
            keep(&mut stage, "factors");
        }
    }
}

#[test]
fn a_small_office_is_told_why_it_sees_nothing() {
    let mut stage = stage("nb", statistics(9, Filter::default()));
    stage.sees("Her kan nesten ingenting vises ennå");
    stage.sees("minst 20 personer");
    snapshot::same("statistics-empty-nb-80x24", &stage.screen());
}

#[test]
fn a_group_is_chosen_with_a_key() {
    let mut stage = stage("nb", statistics(2500, Filter::default()));
    stage.press("F2");
    let asked = stage.take_asked();
    let Some(Ask::Statistics(filter)) = asked.last() else {
        panic!("the desk was not asked");
    };
    assert_eq!(filter.category.as_deref(), Some("refugee"));
    let of_refugees = statistics(2500, filter.clone());
    stage.reply(Reply::Statistics(Ok(Box::new(of_refugees))));
    stage.sees("Utvalg: ");
    stage.sees_not("Utvalg: Alle");
}

#[test]
fn the_printed_report_stands_in_three_languages() {
    let catalogs = stage::catalogs(&[]);
    let statistics = statistics(12_000, Filter::default());
    for (tag, title) in [
        ("nb", "Statistikk"),
        ("nn", "Dei fem spørsmåla"),
        ("en", "The five questions"),
    ] {
        let tag = Tag::parse(tag).expect("a language");
        let html = statistics.html(&Words::new(&catalogs, &tag));
        if let Some(folder) = std::env::var_os("BOLYST_REPORT") {
            let file = std::path::Path::new(&folder).join(format!("report-{tag}.html"));
            std::fs::write(file, &html).expect("a file");
        }
        assert!(html.contains(title));
        assert!(html.matches("<svg").count() > 60);
        for broken in ["ui-figure", "ui-statistics", "<script", "NaN"] {
            assert!(!html.contains(broken), "{broken}");
        }
    }
}

#[test]
fn every_count_that_is_exported_is_at_least_the_limit() {
    let statistics = statistics(2500, Filter::default());
    let csv = statistics.csv().expect("CSV");
    let mut reader = csv::Reader::from_reader(csv.as_slice());
    let head = reader.headers().expect("a head").clone();
    let column = |name: &str| head.iter().position(|it| it == name).expect("a column");
    let (people, suppressed) = (column("people"), column("suppressed"));
    let mut hidden = 0;
    let mut lines = 0;
    for line in reader.records() {
        let line = line.expect("a line");
        lines += 1;
        match line.get(people).expect("a field") {
            "" => {
                hidden += 1;
                assert_eq!(line.get(suppressed), Some("true"));
            }
            count => assert!(count.parse::<u32>().expect("a number") >= 5),
        }
    }
    assert!(
        lines > 5000 && hidden > 100 && hidden < lines,
        "{hidden} of {lines}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&statistics.json().expect("JSON")).expect("JSON");
    assert!(json["published"].as_array().is_some_and(|it| it.len() > 50));
}

/// `BOLYST_OFFICES=DIR` writes the CSV of every municipality, made up, to be joined as `docs/statistics.md` shows.
#[test]
fn offices_can_be_joined() {
    let folder = tempfile::tempdir().expect("a folder");
    let asked = std::env::var_os("BOLYST_OFFICES").map(std::path::PathBuf::from);
    let (folder, count) = match &asked {
        Some(folder) => (folder.as_path(), usize::MAX),
        None => (folder.path(), 3),
    };
    let text = std::fs::read_to_string("forms/codelists/municipalities.json").expect("a list");
    let list: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let municipalities = list["codes"].as_array().expect("municipalities");
    let mut heads = std::collections::HashSet::new();
    for (number, municipality) in municipalities.iter().take(count).enumerate() {
        let mut office = statistics(150 + 97 * number % 2400, Filter::default());
        office.municipality = municipality["value"].as_str().expect("a number").to_owned();
        office.name = municipality["name"].as_str().unwrap_or_default().to_owned();
        let csv = office.csv().expect("CSV");
        let file = folder.join(format!("{}.csv", office.municipality));
        std::fs::write(&file, &csv).expect("a file");
        let csv = String::from_utf8(csv).expect("text");
        heads.extend(csv.lines().next().map(str::to_owned));
    }
    assert_eq!(heads.len(), 1, "one head for all: {heads:?}");
}
