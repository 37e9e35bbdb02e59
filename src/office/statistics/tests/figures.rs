//! What is counted, and what is shown of it.

use time::macros::date;

use super::office::{Lots, conversations, definitions, list, shipped};
use crate::office::statistics::report::period_of;
use crate::office::statistics::{
    Batch, Conversation, Definitions, DefinitionsFault, Facts, Filter, Report, merge, publish,
};
use crate::record::{Answer, FormPin, NextStep, Session, Value};

const TODAY: time::Date = date!(2026 - 11 - 22);

#[test]
fn the_shipped_definitions_cover_every_measure_and_every_question_of_the_report() {
    let definitions = shipped();
    let measures = |measure| {
        definitions
            .statistics
            .iter()
            .any(|it| it.measure == measure)
    };
    assert!((1..=15).all(measures));
    let questions = |number| {
        let mut all = definitions.statistics.iter();
        all.any(|it| it.question_of_report == Some(number))
    };
    assert!((1..=5).all(questions));
}

fn fault(statistics: &str) -> DefinitionsFault {
    let json = format!("{{\"statistics\":[{statistics}]}}");
    Definitions::parse(&json, &list).expect_err("it gives people away")
}

#[test]
fn what_would_give_people_away_is_refused() {
    let share = |id: &str, by: &str| {
        format!(
            r#"{{"id":"{id}","measure":1,"form":"f","kind":"share","when":{{"question":"q","codes":["yes"]}},"by":[{by}]}}"#
        )
    };
    let twice = format!("{},{}", share("a", ""), share("b", ""));
    assert!(matches!(fault(&twice), DefinitionsFault::Shared(..)));
    assert!(matches!(
        fault(&share("a", "\"background\"")),
        DefinitionsFault::Crossing(..)
    ));
    let moves =
        r#"{"id":"m","measure":15,"form":"moving","kind":"moves","by":["background","category"]}"#;
    assert!(matches!(fault(moves), DefinitionsFault::Crossing(..)));
}

fn session() -> Session {
    let pin = FormPin::new("intake", "1", "");
    let mut session = Session::new(
        pin,
        vec!["nb".to_owned()],
        time::macros::datetime!(2026-02-03 10:00 UTC),
        1,
    );
    let mut answer = |path: &str, value: Value| {
        let answer = Answer {
            value: Some(value),
            ..Answer::default()
        };
        session.answers.insert(format!("/data/{path}"), answer);
    };
    let text = |words: &str| Value::Text(words.to_owned());
    answer("about_you/preferred_name", text("Beata"));
    answer("about_you/category", text("labour"));
    answer("about_you/arrival_month", text("2025-06-01"));
    answer("household/member[2]/own_talk", text("yes"));
    answer(
        "language/course_barriers",
        Value::Many(vec!["cost".to_owned(), "secret words".to_owned()]),
    );
    session.next_steps.push(NextStep {
        action: Some("welcome_letter".to_owned()),
        text: Some("secret step".to_owned()),
        owner: "municipality".to_owned(),
        agreed: true,
        ..NextStep::default()
    });
    session
}

#[test]
fn the_index_keeps_codes_and_never_a_word() {
    let definitions = shipped();
    let facts = Facts::of(&session(), &definitions);
    let written = facts.write();
    assert!(Facts::read(&written) == facts);
    for secret in ["Beata", "secret", "labour", "cost"] {
        assert!(!written.contains(secret), "{written}");
    }
    assert_eq!(facts.given.len(), 4, "own talk, barriers, letter, owner");
    assert_eq!(facts.groups[0], Some(2));
    assert_eq!(facts.groups[1], Some(1), "eight months");
    assert!(Facts::read("zz;:;1:;q;é;3:zz") == Facts::default());
}

fn office(count: usize) -> (Definitions, Vec<Batch>) {
    let definitions = shipped();
    let held = conversations(&definitions, count, TODAY, &mut Lots(7));
    let mut published = Vec::new();
    merge(&mut published, publish(&definitions, &held, &[], TODAY, 5));
    (definitions, published)
}

#[test]
fn an_office_with_three_people_shows_nothing() {
    let (definitions, published) = office(9);
    assert!(published.is_empty());
    let report = Report::new(&definitions, &published, None, &Filter::default(), 5);
    assert!(report.is_empty() && report.warnings.is_empty());
    assert_eq!(report.figures.len(), definitions.statistics.len() - 1);
}

#[test]
fn no_count_below_the_limit_is_published() {
    let (_, published) = office(3000);
    assert!(published.len() > 20);
    let mut shown = 0;
    for batch in &published {
        assert!(batch.people >= 20);
        for table in &batch.tables {
            let crossed = table.by.iter().flat_map(|it| it.cells.iter().flatten());
            for count in table.people.iter().chain(crossed).flatten() {
                assert!(*count >= 5, "{} {count}", table.statistic);
                shown += 1;
            }
        }
    }
    assert!(shown > 1500, "{shown}");
}

#[test]
fn a_closed_period_is_never_counted_again() {
    let definitions = shipped();
    let mut held = conversations(&definitions, 1500, TODAY, &mut Lots(3));
    let mut published = Vec::new();
    merge(&mut published, publish(&definitions, &held, &[], TODAY, 5));
    let before = published.clone();
    // Somebody is erased, somebody is brought late, somebody changed their answers.
    held.remove(0);
    held.push(Conversation {
        form: "intake",
        person: Some(99_999),
        day: held[0].day,
        facts: held[0].facts.clone(),
    });
    merge(
        &mut published,
        publish(&definitions, &held, &before, TODAY, 5),
    );
    assert!(published == before);
    let later = TODAY + time::Duration::days(200);
    held.extend(conversations(&definitions, 1500, later, &mut Lots(4)));
    held.sort_by_key(|held| held.day);
    merge(
        &mut published,
        publish(&definitions, &held, &before, later, 5),
    );
    assert!(published.len() > before.len());
    for batch in &before {
        let again = published
            .iter()
            .find(|it| it.population == batch.population && it.period == batch.period)
            .expect("it is still there");
        for table in &batch.tables {
            assert!(again.tables.contains(table));
        }
    }
}

#[test]
fn coverage_counts_those_who_came_in_time() {
    let json = r#"{"statistics":[{"id":"c","measure":7,"form":"newcomers","kind":"coverage",
        "reached":{"form":"competence","within_months":3},"by":[]}]}"#;
    let definitions = definitions(json);
    let mut held = Vec::new();
    for person in 0..40u32 {
        let mut talk = |form, day| {
            held.push(Conversation {
                form,
                person: Some(person),
                day,
                facts: Facts::default(),
            });
        };
        talk("intake", date!(2025 - 01 - 10));
        match person {
            0..=24 => talk("competence", date!(2025 - 03 - 01)),
            25..=29 => talk("competence", date!(2025 - 08 - 01)),
            _ => {}
        }
    }
    let early = publish(&definitions, &held, &[], date!(2025 - 06 - 01), 5);
    assert!(
        early.is_empty(),
        "three months are not over for all of them"
    );
    let batches = publish(&definitions, &held, &[], TODAY, 5);
    assert_eq!(batches[0].tables[0].people, [Some(25), Some(15)]);
    let report = Report::new(&definitions, &batches, None, &Filter::default(), 5);
    let figure = report.figure("c").expect("the figure");
    assert_eq!(figure.trend[0].1, Some(62.5));
}

#[test]
fn a_funnel_tells_how_far_people_came() {
    let json = r#"{"statistics":[{"id":"f","measure":12,"form":"housing","kind":"funnel","by":[],"steps":[
        {"step":"knows","when":{"question":"a","codes":["yes"]}},
        {"step":"applied","when":{"question":"b","codes":["yes"]}},
        {"step":"granted","when":{"question":"c","codes":["yes"]}}]}]}"#;
    let definitions = definitions(json);
    let held: Vec<Conversation> = (0..60u32)
        .map(|person| Conversation {
            form: "housing",
            person: Some(person),
            day: date!(2025 - 02 - 01),
            facts: Facts {
                given: (0..3)
                    .filter(|step| person < [40, 20, 8][usize::from(*step)])
                    .map(|step| (step, 1))
                    .collect(),
                ..Facts::default()
            },
        })
        .collect();
    let batches = publish(&definitions, &held, &[], TODAY, 5);
    let report = Report::new(&definitions, &batches, None, &Filter::default(), 5);
    let people: Vec<Option<u32>> = report.figures[0]
        .bars
        .iter()
        .map(|bar| bar.people)
        .collect();
    assert_eq!(people, [Some(40), Some(20), Some(8)]);
}

#[test]
fn a_group_that_moves_is_named_above_the_limit_only() {
    let json = r#"{"statistics":[{"id":"g","measure":15,"form":"moving","kind":"moves","by":["background"]}]}"#;
    let definitions = definitions(json);
    let mut held = Vec::new();
    let mut person = 0;
    let mut talk = |form, day, language| {
        person += 1;
        held.push(Conversation {
            form,
            person: Some(person),
            day,
            facts: Facts {
                groups: [None, None, None, Some(language)],
                ..Facts::default()
            },
        });
    };
    for (day, moving) in [(date!(2025 - 02 - 01), 6), (date!(2025 - 08 - 01), 24)] {
        (0..moving).for_each(|_| talk("move-out", day, 3));
        (0..30 - moving).for_each(|_| talk("stay-or-move", day, 3));
        (0..3).for_each(|_| talk("move-out", day, 4));
        (0..4).for_each(|_| talk("move-out", day, 6));
        (0..4).for_each(|_| talk("stay-or-move", day, 6));
        (0..4).for_each(|_| talk("stay-or-move", day, 7));
        (0..40).for_each(|_| talk("stay-or-move", day, 5));
        (0..7).for_each(|_| talk("move-out", day, 5));
    }
    let batches = publish(&definitions, &held, &[], TODAY, 5);
    let report = Report::new(&definitions, &batches, None, &Filter::default(), 5);
    let named: Vec<&str> = report
        .warnings
        .iter()
        .map(|it| it.background.as_str())
        .collect();
    let codes = definitions.codes("languages");
    assert_eq!(
        named,
        [codes[3].as_str()],
        "not the three, and not the many who stay"
    );
    assert_eq!(report.warnings[0].before, Some(20.0));
}

#[test]
fn periods_are_asked_for_by_year_quarter_or_range() {
    let told = |text: &str| period_of(text).map(|period| period.to_string());
    assert_eq!(told("2026").as_deref(), Some("2026-Q1–2026-Q4"));
    assert_eq!(told("2026-Q2").as_deref(), Some("2026-Q2"));
    assert_eq!(told("2025-Q3..2026-Q1").as_deref(), Some("2025-Q3–2026-Q1"));
    assert_eq!(told("2026-Q1..2025-Q1"), None);
    assert_eq!(told("last year"), None);
}
