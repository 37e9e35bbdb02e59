//! Relevance, checks, calculations, choices, the way through.

use bolyst::interview::{Problem, Refusal, Step};
use bolyst::record::{Given, Status, Value};

use super::{NOW, Talk};

const LISTS: &str = r#", "choices": {
    "yn": ["yes", "no"],
    "colour": ["red", "green", "blue"],
    "town": [
        {"value": "tynset", "region": "inland"}, {"value": "roros", "region": "inland"},
        {"value": "haram", "region": "coast"}, {"value": "nowhere"}
    ],
    "region": ["inland", "coast"]
}"#;

#[test]
fn what_is_not_relevant_is_blank_and_comes_back() {
    let mut talk = Talk::new(
        r#"{"type": "integer", "name": "age"},
           {"type": "group", "name": "work", "relevant": "${age} >= 18", "children": [
               {"type": "text", "name": "job"},
               {"type": "calculate", "name": "shout", "calculation": "concat(${job}, '!')"}]},
           {"type": "calculate", "name": "seen", "calculation": "if(${job} = '', 'none', ${job})"}"#,
        "",
    );
    assert!(!talk.relevant("work/job"));
    assert_eq!(
        talk.try_set("work/job", "cook"),
        Err(Refusal::NotRelevant("/data/work/job".into()))
    );
    let changed = talk.set("age", 30);
    assert_eq!(
        changed,
        [
            "/data/age",
            "/data/work",
            "/data/work/job",
            "/data/work/shout"
        ]
    );
    talk.set("work/job", "cook");
    assert_eq!(
        (
            talk.value("seen").as_str(),
            talk.value("work/shout").as_str()
        ),
        ("cook", "cook!")
    );
    talk.set("age", 10);
    assert_eq!(
        (talk.value("seen").as_str(), talk.value("work/job").as_str()),
        ("none", "")
    );
    assert!(
        talk.0.session().answers.contains_key("/data/work/job"),
        "a draft keeps it"
    );
    talk.set("age", 40);
    assert_eq!(talk.value("seen"), "cook");
    talk.set("age", 10);
    assert!(
        !talk.0.finish(NOW).answers.contains_key("/data/work/job"),
        "it is not submitted"
    );
}

#[test]
fn checks_show_and_never_trap() {
    let mut talk = Talk::new(
        r#"{"type": "integer", "name": "year", "constraint": ". > 1900 and . < 2030", "warning": ". < 2010", "required": true},
           {"type": "text", "name": "why", "required": "${year} > 2000"},
           {"type": "range", "name": "scale", "parameters": {"start": 0, "end": 10, "step": 2}},
           {"type": "date", "name": "day"},
           {"type": "decimal", "name": "share"}"#,
        "",
    );
    assert_eq!(talk.state("year").problem, Some(Problem::Required));
    assert_eq!(talk.state("why").problem, None);
    talk.set("year", 1800);
    assert_eq!(talk.state("year").problem, Some(Problem::Constraint));
    talk.set("year", 2020);
    assert_eq!(talk.state("year").problem, None);
    assert!(talk.state("year").warning);
    assert_eq!(talk.state("why").problem, Some(Problem::Required));
    talk.0
        .keep(talk.spot("year"), "it is a child", NOW)
        .unwrap();
    assert!(!talk.state("year").warning);
    talk.set("year", 2021);
    assert!(
        talk.state("year").warning,
        "another answer is questioned anew"
    );
    talk.0
        .mark(talk.spot("why"), Status::DontKnow, NOW)
        .unwrap();
    assert_eq!(talk.state("why").problem, None, "a status is an answer");
    talk.set("why", "   ");
    assert_eq!(
        talk.state("why").problem,
        Some(Problem::Required),
        "spaces are none"
    );
    for (value, problem) in [
        ("4", None),
        ("5", Some(Problem::Constraint)),
        ("12", Some(Problem::Constraint)),
        ("x", Some(Problem::Type)),
    ] {
        talk.set("scale", value);
        assert_eq!(talk.state("scale").problem, problem, "{value}");
    }
    talk.set("day", "in spring");
    assert_eq!(talk.state("day").problem, Some(Problem::Type));
    assert_eq!(talk.value("day"), "in spring", "nothing is lost");
    talk.set("day", "9.3.2025");
    assert_eq!(
        (talk.value("day").as_str(), talk.state("day").problem),
        ("2025-03-09", None)
    );
    talk.set("share", "12,5");
    assert!(talk.state("share").given == Some(Given::Value(Value::Decimal(12.5))));
    talk.set("share", ());
    assert!(talk.state("share").given.is_none());
}

#[test]
fn statuses_are_blank_to_expressions_and_told_apart() {
    let mut talk = Talk::new(
        r#"{"type": "integer", "name": "n"},
           {"type": "calculate", "name": "sum", "calculation": "${n} + 1"},
           {"type": "calculate", "name": "how", "calculation": "status(${n})"},
           {"type": "note", "name": "listen", "relevant": "status(${n}) = 'refused'"}"#,
        "",
    );
    talk.set("n", 4);
    assert_eq!(
        (talk.value("sum").as_str(), talk.value("how").as_str()),
        ("5", "")
    );
    for (status, name) in [
        (Status::DontKnow, "dont_know"),
        (Status::Refused, "refused"),
        (Status::NotApplicable, "not_applicable"),
    ] {
        talk.0.mark(talk.spot("n"), status, NOW).unwrap();
        assert_eq!(
            (talk.value("sum").as_str(), talk.value("how").as_str()),
            ("", name)
        );
        assert_eq!(talk.relevant("listen"), status == Status::Refused);
    }
}

#[test]
fn choices_follow_the_filter_and_keep_what_they_do_not_offer() {
    let mut talk = Talk::new(
        r#"{"type": "select_one", "choices": "region", "name": "region"},
           {"type": "select_multiple", "choices": "town", "name": "towns", "choice_filter": "region = ${region}"},
           {"type": "calculate", "name": "count", "calculation": "count-selected(${towns})"},
           {"type": "select_multiple", "choices": "colour", "name": "colours", "or_other": true},
           {"type": "rank", "choices": "colour", "name": "order"}"#,
        LISTS,
    );
    assert!(talk.offers("towns").is_empty());
    talk.set("region", "inland");
    assert_eq!(talk.offers("towns"), ["tynset", "roros"]);
    assert_eq!(
        talk.try_set("towns", ["haram"]),
        Err(Refusal::NoSuchChoice("haram".into(), "/data/towns".into()))
    );
    talk.set("towns", ["roros", "tynset", "roros"]);
    assert_eq!(
        (talk.value("towns").as_str(), talk.value("count").as_str()),
        ("tynset roros", "2")
    );
    talk.set("region", "coast");
    assert_eq!(
        (talk.value("towns").as_str(), talk.value("count").as_str()),
        ("", "0")
    );
    talk.set("region", "inland");
    assert_eq!(
        (talk.value("towns").as_str(), talk.value("count").as_str()),
        ("tynset roros", "2")
    );
    assert_eq!(talk.offers("colours"), ["red", "green", "blue", "other"]);
    assert!(!talk.relevant("colours_other"));
    talk.set("colours", ["other", "red"]);
    assert!(talk.relevant("colours_other"));
    talk.set("order", ["blue", "red", "green"]);
    assert_eq!(
        talk.value("order"),
        "blue red green",
        "a ranking keeps its order"
    );
}

#[test]
fn shuffled_choices_follow_the_seed_and_a_balance_shares_one_order() {
    let survey = r#"{"type": "balance", "name": "weigh", "factors": "many"},
        {"type": "select_one", "choices": "many", "name": "pick", "parameters": {"randomize": true}},
        {"type": "select_one", "choices": "many", "name": "fixed", "parameters": {"randomize": true, "seed": 42}}"#;
    let rest = r#", "choices": {"many": ["a", "b", "c", "d", "e", "f"]}"#;
    let talk = Talk::new(survey, rest);
    let order = talk.offers("weigh/stay_good");
    for cell in ["stay_less_good", "move_good", "move_less_good"] {
        assert_eq!(talk.offers(&format!("weigh/{cell}")), order);
    }
    assert_eq!(
        talk.offers("weigh/stay_good"),
        order,
        "asking again changes nothing"
    );
    assert_eq!(
        talk.offers("fixed"),
        ["a", "f", "c", "b", "d", "e"],
        "the order of Collect"
    );
    let mut sorted = order.clone();
    sorted.sort();
    assert_eq!(sorted, ["a", "b", "c", "d", "e", "f"]);
    let messages: Vec<String> = talk
        .0
        .children(talk.spot("weigh"))
        .into_iter()
        .map(|spot| talk.0.node(spot).message.clone())
        .collect();
    assert_eq!(
        messages[..2],
        ["balance-stay_good", "balance-stay_good_words"]
    );
}

#[test]
fn defaults_triggers_and_calculated_questions() {
    let mut talk = Talk::new(
        r#"{"type": "text", "name": "lang", "default": "nb"},
           {"type": "integer", "name": "born"},
           {"type": "integer", "name": "age", "calculation": "2025 - ${born}"},
           {"type": "text", "name": "letter", "default": "concat('to ', ${lang})"},
           {"type": "text", "name": "spoken", "calculation": "${lang}", "trigger": "${lang}"},
           {"type": "calculate", "name": "asked", "calculation": "coalesce(${born}, 'never')", "trigger": "${lang}"},
           {"type": "calculate", "name": "id", "calculation": "once(uuid())"},
           {"type": "hidden", "name": "people", "from": "profile.population"},
           {"type": "calculate", "name": "less", "calculation": "${people} - 1"}"#,
        "",
    );
    assert_eq!(talk.value("letter"), "to nb");
    assert_eq!(
        talk.value("spoken"),
        "",
        "a trigger runs when somebody answers"
    );
    assert_eq!(talk.value("less"), "8734");
    let id = talk.value("id");
    assert_eq!(id.len(), 36);
    talk.set("lang", "ti");
    assert_eq!(
        (talk.value("letter").as_str(), talk.value("spoken").as_str()),
        ("to nb", "ti")
    );
    assert_eq!(talk.value("asked"), "never");
    talk.set("born", 1980);
    assert_eq!(
        (talk.value("age").as_str(), talk.value("asked").as_str()),
        ("45", "never")
    );
    talk.set("age", 44);
    assert_eq!(
        talk.value("age"),
        "44",
        "a calculated question can be corrected"
    );
    talk.set("born", 1990);
    assert_eq!(
        talk.value("age"),
        "35",
        "until what it follows from changes"
    );
    assert_eq!(talk.value("id"), id);
    let lang = Step::Ask(talk.spot("letter"));
    assert!(
        !talk.0.is_answered(lang),
        "a default is no answer before somebody confirms it"
    );
    talk.set("letter", "to nb");
    assert!(talk.0.is_answered(lang));
}

#[test]
fn undo_and_redo_take_back_everything_that_followed() {
    let mut talk = Talk::new(
        r#"{"type": "integer", "name": "a"},
           {"type": "integer", "name": "b", "calculation": "${a} * 2"},
           {"type": "calculate", "name": "c", "calculation": "${b} + 1"}"#,
        "",
    );
    talk.set("a", 1);
    talk.set("b", 7);
    talk.set("a", 5);
    let remark = Some("sure".to_owned());
    talk.0.remark(talk.spot("a"), remark.clone(), NOW).unwrap();
    let values = |talk: &Talk| (talk.value("a"), talk.value("b"), talk.value("c"));
    assert_eq!(values(&talk), ("5".into(), "10".into(), "11".into()));
    assert_eq!(talk.0.undo(NOW), Some(talk.spot("a")));
    assert_eq!(
        values(&talk),
        ("1".into(), "7".into(), "8".into()),
        "also the overwritten answer is back"
    );
    assert_eq!(talk.state("a").remark, remark, "remarks are not taken back");
    assert_eq!(talk.0.undo(NOW), Some(talk.spot("b")));
    assert_eq!(values(&talk), ("1".into(), "2".into(), "3".into()));
    assert_eq!(talk.0.redo(NOW), Some(talk.spot("b")));
    assert_eq!(talk.0.redo(NOW), Some(talk.spot("a")));
    assert_eq!(values(&talk), ("5".into(), "10".into(), "11".into()));
    assert_eq!(talk.0.redo(NOW), None);
    talk.0.undo(NOW);
    talk.set("b", 9);
    assert_eq!(
        talk.0.redo(NOW),
        None,
        "a new answer ends what could be taken up again"
    );
    while talk.0.undo(NOW).is_some() {}
    assert_eq!(values(&talk), (String::new(), String::new(), String::new()));
}

#[test]
fn the_way_forward_back_and_across() {
    let mut talk = Talk::new(
        r#"{"type": "note", "name": "hello"},
           {"type": "group", "name": "one", "children": [
               {"type": "text", "name": "a", "required": true},
               {"type": "text", "name": "b", "relevant": "${a} = 'x'"},
               {"type": "text", "name": "c"}]},
           {"type": "group", "name": "two", "relevant": "${a} != 'never'", "children": [{"type": "integer", "name": "d", "constraint": ". > 5"}]}"#,
        "",
    );
    let step = |talk: &Talk, path: &str| Step::Ask(talk.spot(path));
    assert_eq!(talk.0.here(), step(&talk, "hello"));
    assert_eq!(talk.0.forward(NOW), step(&talk, "one/a"));
    assert_eq!(
        talk.0.sections()[1].problems,
        0,
        "what was not reached needs no attention"
    );
    assert_eq!(talk.0.forward(NOW), step(&talk, "one/c"));
    assert_eq!(talk.0.sections()[1].problems, 1);
    assert_eq!(talk.0.next_attention(), Some(step(&talk, "one/a")));
    talk.0.go_to(step(&talk, "two/d"), NOW);
    talk.set("two/d", 3);
    assert_eq!(talk.0.next_attention(), Some(step(&talk, "one/a")));
    assert_eq!(talk.0.next_unanswered(), Some(step(&talk, "one/a")));
    assert_eq!(talk.0.back(NOW), step(&talk, "one/c"));
    assert_eq!(talk.0.back(NOW), step(&talk, "one/a"));
    talk.set("one/a", "x");
    assert_eq!(talk.0.forward(NOW), step(&talk, "one/b"));
    talk.0.go_to(step(&talk, "one/a"), NOW);
    talk.set("one/a", "never");
    assert_eq!(
        talk.0.back(NOW),
        step(&talk, "hello"),
        "what is no longer asked is passed over, and nobody goes in circles"
    );
    assert_eq!(talk.0.number(step(&talk, "one/c")), "02.03");
    assert_eq!(talk.0.step_with_number("2.3"), Some(step(&talk, "one/c")));
    assert_eq!(talk.0.step_with_number("02 01"), Some(step(&talk, "one/a")));
    assert_eq!(talk.0.step_with_number("2.2"), None, "not asked now");
    let sections: Vec<(usize, String)> = talk
        .0
        .sections()
        .into_iter()
        .map(|section| (section.number, section.message))
        .collect();
    assert_eq!(
        sections,
        [(1, "f-title".to_owned()), (2, "f-one".to_owned())]
    );
}

#[test]
fn next_steps_are_proposed_once() {
    let mut talk = Talk::new(
        r#"{"type": "select_one", "choices": "yn", "name": "help"}"#,
        &format!(
            r#"{LISTS}, "actions": [{{"name": "call", "when": "${{help}} = 'yes'", "owner": "municipality", "due": "P2W", "measure": 5}}]"#
        ),
    );
    assert!(talk.0.proposed_steps(NOW.date()).is_empty());
    talk.set("help", "yes");
    let steps = talk.0.proposed_steps(NOW.date());
    assert_eq!(steps[0].action.as_deref(), Some("call"));
    assert_eq!(steps[0].due, Some(time::macros::date!(2025 - 03 - 23)));
    talk.0.set_next_steps(steps);
    assert!(talk.0.proposed_steps(NOW.date()).is_empty());
}

#[test]
fn words_in_the_language_of_the_conversation() {
    struct Nynorsk;
    impl bolyst::form::expression::Words for Nynorsk {
        fn month(&self, _: u8) -> String {
            "mars".into()
        }
        fn weekday(&self, _: u8) -> String {
            "søn.".into()
        }
        fn message(&self, id: &str) -> Option<String> {
            (id == "colour-red").then(|| "raud".into())
        }
    }
    let mut talk = Talk::new(
        r#"{"type": "select_one", "choices": "colour", "name": "colour"},
           {"type": "calculate", "name": "name", "calculation": "jr:choice-name(${colour}, '${colour}')"},
           {"type": "calculate", "name": "text", "calculation": "jr:itext(instance('colour')/root/item[name = ${colour}]/itextId)"},
           {"type": "calculate", "name": "day", "calculation": "format-date(today(), '%e %b %a')"}"#,
        LISTS,
    );
    talk.set("colour", "red");
    assert_eq!(
        (talk.value("name").as_str(), talk.value("text").as_str()),
        ("red", "colour-red")
    );
    assert_eq!(talk.value("day"), "9 Mar Sun");
    let changed = talk.0.set_words(Box::new(Nynorsk));
    assert_eq!(changed.len(), 3);
    assert_eq!(
        (talk.value("name").as_str(), talk.value("text").as_str()),
        ("raud", "raud")
    );
    assert_eq!(talk.value("day"), "9 mars søn.");
}
