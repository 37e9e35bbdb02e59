//! What two wrote differently, on the screen: seen from home, looked at side by side, settled by keys.

#[path = "common/snapshot.rs"]
mod snapshot;
#[path = "common/stage.rs"]
mod stage;

use bolyst::desk::{ConflictCard, Conflicts, Decision, DeskError, Disagreement, Home, Side};
use bolyst::language::Tag;
use bolyst::record::merge::Field;
use bolyst::tui::message::{Ask, Reply};
use bolyst::vault::Role;
use stage::{START, Stage};
use time::Duration;

fn side(event: &str, who: &str, words: Option<&str>) -> Side {
    Side {
        event: event.to_owned(),
        words: words.map(str::to_owned),
        who: who.to_owned(),
        computer: (event == "e2").then_some(2),
        at: START - Duration::days(1),
    }
}

fn conflicts(may_settle: bool) -> Conflicts {
    let question = Disagreement {
        field: Field::new(["answers", "/data/ask", "given"]),
        what: "Hva vil du spørre om?".to_owned(),
        is_free_text: true,
        sides: vec![
            side("e1", "Kari Nordli", Some("متى تبدأ المدرسة؟")),
            side(
                "e2",
                "Ola Berg",
                Some("Når begynner norskkurset, og hvem betaler for bussen dit?"),
            ),
        ],
    };
    let category = Disagreement {
        field: Field::new(["category"]),
        what: "Kategori".to_owned(),
        is_free_text: false,
        sides: vec![
            side("e3", "Kari Nordli", Some("Arbeid")),
            side("e4", "Ola Berg", None),
        ],
    };
    Conflicts {
        record: "r1".to_owned(),
        disagreements: vec![question, category],
        may_settle,
    }
}

fn home() -> Home {
    Home {
        office: "Tynset".to_owned(),
        member: "Kari Nordli".to_owned(),
        role: Role::Consultant,
        conflicts: vec![ConflictCard {
            record: "r1".to_owned(),
            title: "ui-home-person".to_owned(),
            case: Some("A-1042".to_owned()),
            preferred_name: Some("Beata".to_owned()),
            count: 2,
        }],
        drafts: Vec::new(),
        people: Vec::new(),
        sessions: Vec::new(),
        returned: Vec::new(),
        waiting: 0,
        session_count: 0,
        forms: Vec::new(),
        notices: Vec::new(),
    }
}

fn at(may_settle: bool) -> Stage {
    let mut stage = Stage::start("nb");
    stage.reply(Reply::Home(Ok(Box::new(home())), Tag::BOKMAL));
    stage.sees("A-1042  Beata");
    stage.sees("2 ting å avgjøre");
    stage.press("Enter");
    assert!(matches!(&stage.take_asked()[..], [Ask::Conflicts(record, _)] if record == "r1"));
    stage.reply(Reply::Conflicts(Ok(Box::new(conflicts(may_settle)))));
    stage
}

/// What the desk was asked to settle.
fn asked(stage: &mut Stage) -> (Field, Decision) {
    let asked = stage.take_asked();
    let [
        Ask::Settle {
            field, decision, ..
        },
    ] = asked.as_slice()
    else {
        panic!("{} questions", asked.len());
    };
    (field.clone(), decision.clone())
}

#[test]
fn both_sides_are_shown_with_who_and_when_and_where() {
    let mut stage = at(true);
    stage.sees("Kari Nordli, 1.3. 10:42");
    stage.sees("Ola Berg, datamaskin 2, 1.3.");
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
        stage.resize(columns, rows);
        snapshot::same(&format!("conflicts-{columns}x{rows}"), &stage.screen());
    }
    stage.press("Down");
    stage.sees("Når begynner norskkurset");
    stage.press("Up");
    stage.resize(80, 24);
    stage.press("Tab");
    stage.sees("tatt bort");
    stage.sees("2 av 2");
}

#[test]
fn the_one_the_other_or_a_third_is_chosen() {
    let mut stage = at(true);
    stage.press("Right Enter");
    assert!(asked(&mut stage).1 == Decision::Side("e2".to_owned()));
    stage.press("Enter");
    assert!(stage.take_asked().is_empty(), "one thing at a time");
    stage.reply(Reply::Settled(Ok(1)));
    assert!(matches!(&stage.take_asked()[..], [Ask::Conflicts(..)]));
    stage.reply(Reply::Conflicts(Ok(Box::new(conflicts(true)))));
    stage.press("Down F4");
    stage.sees("Hva stemmer?");
    stage.sees("Når begynner norskkurset");
    stage.write(" Nå");
    stage.press("Enter");
    let (field, decision) = asked(&mut stage);
    assert_eq!(field.names(), ["answers", "/data/ask", "given"]);
    let third = "Når begynner norskkurset, og hvem betaler for bussen dit? Nå";
    assert!(decision == Decision::Text(third.to_owned()));
    stage.reply(Reply::Settled(Ok(0)));
    assert!(matches!(&stage.take_asked()[..], [Ask::Home]));
}

#[test]
fn what_is_chosen_from_a_list_has_no_third() {
    let mut stage = at(true);
    stage.press("Tab F4");
    stage.sees_not("Hva stemmer?");
    stage.press("Down Enter");
    assert!(asked(&mut stage).1 == Decision::Side("e4".to_owned()));
    stage.reply(Reply::Settled(Err(DeskError::DiskFull)));
    stage.sees("Disken er full");
    stage.press("Enter");
    assert_eq!(stage.take_asked().len(), 1, "it can be tried again");
}

#[test]
fn whoever_may_only_read_is_told_so() {
    let mut stage = at(false);
    stage.press("Enter F4");
    assert!(stage.take_asked().is_empty());
    stage.sees("Bare den som førte samtalen");
    stage.press("Esc");
    assert!(matches!(&stage.take_asked()[..], [Ask::Home]));
}
