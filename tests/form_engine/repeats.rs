//! Repeats: added, removed, counted, nested.

use bolyst::interview::{Refusal, Step};

use super::{NOW, Talk};

const HOUSEHOLD: &str = r#"
    {"type": "repeat", "name": "member", "children": [
        {"type": "text", "name": "name"},
        {"type": "integer", "name": "age"},
        {"type": "calculate", "name": "no", "calculation": "position(..)"},
        {"type": "calculate", "name": "adult", "calculation": "if(${age} >= 18, 1, 0)"},
        {"type": "calculate", "name": "upto", "calculation": "${adult} + coalesce(indexed-repeat(${upto}, ${member}, position(..) - 1), 0)"},
        {"type": "calculate", "name": "others", "calculation": "count(${member}) - 1"},
        {"type": "repeat", "name": "job", "relevant": "${adult} = 1", "children": [
            {"type": "text", "name": "title"},
            {"type": "integer", "name": "years"},
            {"type": "calculate", "name": "label", "calculation": "concat(${name}, ': ', ${title})"}]},
        {"type": "calculate", "name": "worked", "calculation": "sum(${years})"}]},
    {"type": "calculate", "name": "adults", "calculation": "sum(${adult})"},
    {"type": "calculate", "name": "size", "calculation": "count(${member})"},
    {"type": "calculate", "name": "names", "calculation": "join(', ', ${name})"},
    {"type": "calculate", "name": "first", "calculation": "/data/member[1]/name"},
    {"type": "calculate", "name": "old", "calculation": "join(' ', /data/member[age > 60]/name)"},
    {"type": "calculate", "name": "titles", "calculation": "join('+', ${title})"},
    {"type": "calculate", "name": "second_job", "calculation": "indexed-repeat(${title}, ${member}, 1, ${job}, 2)"}"#;

#[test]
fn instances_are_worked_out_when_they_come_and_when_they_go() {
    let mut talk = Talk::new(HOUSEHOLD, "");
    assert_eq!(talk.value("size"), "1", "a repeat starts with one instance");
    talk.set("member[1]/name", "Haiji");
    talk.set("member[1]/age", 40);
    for (name, age) in [("Aisha", 38), ("Mona", 9), ("Farmor", 70)] {
        let instance = talk.add("member");
        let path = talk
            .0
            .path(instance)
            .trim_start_matches("/data/")
            .to_owned();
        talk.set(&format!("{path}/name"), name);
        talk.set(&format!("{path}/age"), age);
    }
    assert_eq!(
        (talk.value("adults").as_str(), talk.value("size").as_str()),
        ("3", "4")
    );
    assert_eq!(talk.value("names"), "Haiji, Aisha, Mona, Farmor");
    assert_eq!(
        (talk.value("first").as_str(), talk.value("old").as_str()),
        ("Haiji", "Farmor")
    );
    let running = |talk: &Talk| {
        (1..=4)
            .map(|n| talk.value(&format!("member[{n}]/upto")))
            .collect::<Vec<_>>()
    };
    assert_eq!(running(&talk), ["1", "2", "2", "3"]);
    talk.set("member[1]/age", 10);
    assert_eq!(running(&talk), ["0", "1", "1", "2"]);
    let aisha = talk.spot("member[2]/name");
    talk.remove("member[1]");
    assert_eq!(
        talk.0.path(aisha),
        "/data/member[1]/name",
        "a spot stays with its instance"
    );
    assert_eq!(
        (talk.value("size").as_str(), talk.value("first").as_str()),
        ("3", "Aisha")
    );
    assert_eq!(
        (
            talk.value("member[1]/no").as_str(),
            talk.value("member[3]/others").as_str()
        ),
        ("1", "2")
    );
    assert_eq!(talk.value("member[3]/upto"), "2");
    talk.0.undo(NOW);
    assert_eq!(talk.0.path(aisha), "/data/member[2]/name");
    assert_eq!(
        (talk.value("names").as_str(), talk.value("size").as_str()),
        ("Haiji, Aisha, Mona, Farmor", "4")
    );
    talk.0.redo(NOW);
    assert_eq!(talk.value("names"), "Aisha, Mona, Farmor");
    for _ in 0..3 {
        talk.remove("member[1]");
    }
    assert_eq!(
        (
            talk.value("size").as_str(),
            talk.value("names").as_str(),
            talk.value("adults").as_str()
        ),
        ("0", "", "")
    );
}

#[test]
fn nested_repeats_look_at_their_own_instance_or_at_all() {
    let mut talk = Talk::new(HOUSEHOLD, "");
    talk.add("member");
    assert!(!talk.relevant("member[1]/job[1]/title"));
    for (member, age) in [(1, 40), (2, 50)] {
        talk.set(
            &format!("member[{member}]/name"),
            if member == 1 { "Piotr" } else { "Beata" },
        );
        talk.set(&format!("member[{member}]/age"), age);
    }
    assert!(talk.relevant("member[1]/job[1]/title"));
    talk.add("member[1]/job");
    for (path, title, years) in [
        ("member[1]/job[1]", "fitter", 3),
        ("member[1]/job[2]", "driver", 4),
        ("member[2]/job[1]", "baker", 5),
    ] {
        talk.set(&format!("{path}/title"), title);
        talk.set(&format!("{path}/years"), years);
    }
    assert_eq!(
        (
            talk.value("member[1]/worked").as_str(),
            talk.value("member[2]/worked").as_str()
        ),
        ("7", "5")
    );
    assert_eq!(talk.value("member[1]/job[2]/label"), "Piotr: driver");
    assert_eq!(
        (
            talk.value("titles").as_str(),
            talk.value("second_job").as_str()
        ),
        ("fitter+driver+baker", "driver")
    );
    talk.remove("member[1]/job[1]");
    assert_eq!(
        (
            talk.value("member[1]/worked").as_str(),
            talk.value("titles").as_str()
        ),
        ("4", "driver+baker")
    );
    assert_eq!(talk.value("second_job"), "");
    talk.remove("member[1]");
    assert_eq!(talk.value("titles"), "baker");
    talk.set("member[1]/age", 9);
    assert_eq!(
        (
            talk.value("titles").as_str(),
            talk.value("member[1]/worked").as_str()
        ),
        ("", "")
    );
    talk.0.undo(NOW);
    talk.0.undo(NOW);
    assert_eq!(
        (
            talk.value("member[1]/worked").as_str(),
            talk.value("titles").as_str()
        ),
        ("4", "driver+baker")
    );
}

#[test]
fn counted_repeats_follow_their_count_and_keep_what_they_put_aside() {
    let mut talk = Talk::new(
        r#"{"type": "integer", "name": "n"},
           {"type": "repeat", "name": "child", "repeat_count": "${n}", "children": [
               {"type": "integer", "name": "age"},
               {"type": "repeat", "name": "toy", "repeat_count": "${toys}", "children": [{"type": "text", "name": "what"}]},
               {"type": "integer", "name": "toys"}]},
           {"type": "calculate", "name": "total", "calculation": "coalesce(sum(${age}), 0)"},
           {"type": "repeat", "name": "fixed", "repeat_count": 2, "children": [{"type": "text", "name": "x"}]}"#,
        "",
    );
    assert!(talk.0.find("/data/child[1]").is_none());
    assert!(talk.0.find("/data/fixed[2]/x").is_some() && talk.0.find("/data/fixed[3]").is_none());
    talk.set("n", 3);
    for (number, age) in [(1, 4), (2, 6), (3, 8)] {
        talk.set(&format!("child[{number}]/age"), age);
    }
    talk.set("child[3]/toys", 2);
    talk.set("child[3]/toy[2]/what", "ball");
    assert_eq!(talk.value("total"), "18");
    talk.set("n", 1);
    assert_eq!(talk.value("total"), "4");
    assert!(talk.0.find("/data/child[2]").is_none());
    let kept = talk.0.session();
    assert!(kept.answers.contains_key("/data/child[3]/age") && kept.repeats["/data/child"] == 1);
    assert!(
        !talk
            .0
            .finish(NOW)
            .answers
            .contains_key("/data/child[3]/age")
    );
    talk.set("n", 3);
    assert_eq!(
        (
            talk.value("total").as_str(),
            talk.value("child[3]/toy[2]/what").as_str()
        ),
        ("18", "ball")
    );
    assert_eq!(
        talk.0.add(talk.spot("child"), NOW),
        Err(Refusal::Counted("/data/child".into()))
    );
    assert_eq!(
        talk.0.remove(talk.spot("child[1]"), NOW),
        Err(Refusal::Counted("/data/child[1]".into()))
    );
    talk.set("n", 1_000_000_000);
    assert!(
        talk.0.children(talk.spot("child")).len() <= 1_000,
        "no answer can fill the memory"
    );
    talk.set("n", -5);
    assert!(talk.0.children(talk.spot("child")).is_empty());
}

#[test]
fn open_repeats_ask_for_one_more() {
    let mut talk = Talk::new(
        r#"{"type": "repeat", "name": "job", "children": [{"type": "text", "name": "title"}]},
           {"type": "text", "name": "after"}"#,
        "",
    );
    let more = Step::More(talk.spot("job"));
    let title = Step::Ask(talk.spot("job[1]/title"));
    let after = Step::Ask(talk.spot("after"));
    assert_eq!(talk.0.steps(), [title, more, after, Step::End]);
    assert_eq!(talk.0.forward(NOW), more);
    let added = talk.add("job");
    let second = Step::Ask(talk.spot("job[2]/title"));
    assert_eq!(talk.0.steps(), [title, second, more, after, Step::End]);
    talk.0.go_to(second, NOW);
    assert_eq!(
        (
            talk.0.number(title).as_str(),
            talk.0.number(second).as_str(),
            talk.0.number(more).as_str()
        ),
        ("01.01.1", "01.01.2", "01.02")
    );
    assert_eq!(talk.0.position(talk.spot("job[2]/title")), Some(2));
    talk.0.remove(added, NOW).unwrap();
    assert_eq!(
        talk.0.forward(NOW),
        after,
        "the way goes on from where a removed question stood"
    );
    assert_eq!(
        talk.0.remove(added, NOW),
        Err(Refusal::NoSuchPlace(format!("#{}", added.0)))
    );
    let named = talk.0.named(talk.spot("job[1]/title"), "after");
    assert_eq!(named, Some(talk.spot("after")));
    assert_eq!(
        talk.0.named(talk.spot("after"), "title"),
        None,
        "which of them?"
    );
}
