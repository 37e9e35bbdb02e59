//! Faults of a form: all of them, each with its place and what would be right.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use bolyst::form::Diagnostic;

use super::{Memory, load_with, shown, text};

fn faults(text: &str) -> Vec<Diagnostic> {
    match load_with(text, &Memory::default()) {
        Ok((_, warnings)) => warnings,
        Err(faults) => faults,
    }
}

#[test]
fn each_fault_has_a_code_a_place_and_help() {
    let question = r#"{"type": "integer", "name": "a"}"#;
    let cases: &[(&str, &str, &str, &str)] = &[
        (
            r#"{"type": "integer", "name": "a", "relevent": "1"}"#,
            "form/unknown-key",
            "\"relevent\"",
            "relevant",
        ),
        (
            r#"{"type": "intiger", "name": "a"}"#,
            "form/unknown-type",
            "\"intiger\"",
            "integer",
        ),
        (
            r#"{"type": "string", "name": "a"}"#,
            "form/unknown-type",
            "\"string\"",
            "text",
        ),
        (
            r#"{"type": "integer", "name": "a", "appearance": "w1 quik"}"#,
            "form/unknown-appearance",
            "\"w1 quik\"",
            "quick",
        ),
        (
            r#"{"type": "text", "name": "a", "appearance": "signature"}"#,
            "form/appearance-beyond",
            "\"signature\"",
            "ordinary",
        ),
        (r#"{"type": "integer"}"#, "form/missing-key", "{", ""),
        (r#"{"name": "a"}"#, "form/missing-key", "{", ""),
        (
            r#"{"type": "integer", "name": "1a"}"#,
            "form/bad-name",
            "\"1a\"",
            "letter",
        ),
        (
            r#"{"type": "integer", "name": "a"}, {"type": "text", "name": "a"}"#,
            "form/duplicate-name",
            "\"a\"",
            "",
        ),
        (
            r#"{"type": "integer", "name": "a", "name": "b"}"#,
            "json/duplicate-key",
            "\"name\"",
            "",
        ),
        (
            r#"{"type": "integer", "name": 5}"#,
            "json/wrong-type",
            "5",
            "",
        ),
        (
            r#"{"type": "integer", "name": "a", "or_other": "x"}"#,
            "form/misplaced-key",
            "\"or_other\"",
            "",
        ),
        (
            r#"{"type": "select_one", "name": "a"}"#,
            "form/missing-key",
            "\"select_one\"",
            "",
        ),
        (
            r#"{"type": "select_one", "choices": "yess", "name": "a"}"#,
            "form/unknown-list",
            "\"yess\"",
            "yes",
        ),
        (
            r#"{"type": "select_one yess", "name": "a"}"#,
            "form/unknown-list",
            "\"select_one yess\"",
            "yes",
        ),
        (
            r#"{"type": "text", "name": "a", "measure": 16}"#,
            "json/wrong-type",
            "16",
            "",
        ),
        (
            r#"{"type": "text", "name": "a", "audience": "nobody"}"#,
            "form/bad-audience",
            "\"nobody\"",
            "consultant",
        ),
        (
            r#"{"type": "metadata", "name": "a", "metadata": "stat"}"#,
            "form/bad-metadata",
            "\"stat\"",
            "start",
        ),
        (
            r#"{"type": "text", "name": "age"}, {"type": "text", "name": "b", "relevant": "1 = ${agee}"}"#,
            "expression/unknown-name",
            "${agee}",
            "age",
        ),
        (
            r#"{"type": "text", "name": "a", "constraint": "select(., 'x')"}"#,
            "expression/unknown-function",
            "select",
            "selected",
        ),
        (
            r#"{"type": "text", "name": "a", "constraint": "\"x\" = (1"}"#,
            "expression/missing",
            "\"",
            "",
        ),
        (
            r#"{"type": "text", "name": "a", "relevant": "${a} = 1"}"#,
            "form/cycle",
            "\"${a} = 1\"",
            "",
        ),
        (
            r#"{"type": "text", "name": "a", "calculation": "1", "trigger": "${x}"}"#,
            "expression/unknown-name",
            "${x}",
            "",
        ),
        (
            r#"{"type": "text", "name": "a", "trigger": "${a}"}"#,
            "form/missing-key",
            "\"${a}\"",
            "calculation",
        ),
        (
            r#"{"type": "group", "name": "g", "children": [{"type": "text", "name": "a"}]}, {"type": "group", "name": "h", "children": [{"type": "text", "name": "a"}]}"#,
            "form/duplicate-message",
            "\"a\"",
            "message",
        ),
        (
            r#"{"type": "group", "name": "g"}"#,
            "form/missing-key",
            "\"group\"",
            "",
        ),
        (
            r#"{"type": "balance", "name": "g", "factors": "codelists/none.json"}"#,
            "form/unreadable-file",
            "\"codelists/none.json\"",
            "",
        ),
        (
            r#"{"type": "select_one", "choices": "yes", "name": "a", "choice_filter": "regoin = 'x'"}"#,
            "expression/unknown-column",
            "regoin",
            "region",
        ),
        (
            r#"{"type": "range", "name": "a", "parameters": {"start": "low"}}"#,
            "form/bad-parameter",
            "\"low\"",
            "",
        ),
    ];
    for (survey, code, marked, help) in cases {
        let text = text(
            &format!("{survey},\n{}", question.replace("\"a\"", "\"zz\"")),
            r#", "choices": {"yes": [{"value": "y", "region": "x"}]}"#,
        );
        let found = faults(&text);
        let fault = found
            .iter()
            .find(|fault| fault.code == *code)
            .unwrap_or_else(|| panic!("{code} for {survey}:\n{}", shown(&found)));
        let excerpt = fault.excerpt.as_ref().unwrap();
        let shown: String = excerpt
            .text
            .chars()
            .skip(excerpt.from)
            .take(excerpt.to - excerpt.from)
            .collect();
        assert_eq!(shown, *marked, "{survey}\n{fault}");
        assert!(
            fault.help.as_deref().unwrap_or_default().contains(help),
            "{fault}"
        );
        assert_eq!((fault.line, fault.file.as_str()), (1, "f.json"));
    }
}

#[test]
fn all_faults_come_at_once() {
    let text = "{\n  \"form\": \"f\",\n  \"versoin\": \"1\",\n  \"survey\": [\n    {\"type\": \"txt\", \"name\": \"a\"},\n    {\"type\": \"text\", \"name\": \"b\", \"relevant\": \"${c} >\"},\n    {\"type\": \"text\", \"name\": \"d\", \"constraint\": \"${e} = ${g}\"}\n  ]\n}";
    let found = faults(text);
    let lines: Vec<(usize, &str)> = found.iter().map(|fault| (fault.line, fault.code)).collect();
    assert_eq!(
        lines,
        [
            (1, "form/missing-key"),
            (3, "form/unknown-key"),
            (5, "form/unknown-type"),
            (6, "expression/missing"),
            (7, "expression/unknown-name"),
            (7, "expression/unknown-name"),
        ],
        "{}",
        shown(&found)
    );
}

#[test]
fn cycles_are_named_with_their_way_also_through_repeats() {
    for (survey, way) in [
        (
            r#"{"type": "calculate", "name": "a", "calculation": "${b}"}, {"type": "calculate", "name": "b", "calculation": "${c}"}, {"type": "calculate", "name": "c", "calculation": "${a}"}"#,
            "c → a → b → c",
        ),
        (
            r#"{"type": "group", "name": "g", "relevant": "${x} = 1", "children": [{"type": "text", "name": "x"}]}"#,
            "g → x → g",
        ),
        (
            r#"{"type": "repeat", "name": "r", "repeat_count": "${n}", "children": [{"type": "integer", "name": "n"}]}"#,
            "r → n → r",
        ),
        (
            r#"{"type": "repeat", "name": "r", "children": [{"type": "calculate", "name": "x", "calculation": "${total}"}]}, {"type": "calculate", "name": "total", "calculation": "sum(${x})"}"#,
            "total → x → total",
        ),
        (
            r#"{"type": "calculate", "name": "a", "calculation": ". + 1"}"#,
            "`a` depends on itself",
        ),
    ] {
        let found = faults(&text(survey, ""));
        assert_eq!(found.len(), 1, "{}", shown(&found));
        assert_eq!(found[0].code, "form/cycle");
        let nodes: Vec<&str> = way.split(" → ").collect();
        let turned = (0..nodes.len().max(1)).any(|turn| {
            let mut ring = nodes[..nodes.len() - 1].to_vec();
            if ring.is_empty() {
                return found[0].message.contains(way);
            }
            let count = ring.len();
            ring.rotate_left(turn % count);
            ring.push(ring[0]);
            found[0].message.contains(&ring.join(" → "))
        });
        assert!(turned, "{}", found[0]);
    }
    for survey in [
        r#"{"type": "text", "name": "a", "constraint": ". != ${b}", "required": "${b} = ''"}, {"type": "text", "name": "b", "constraint": "${a} != ''"}"#,
        r#"{"type": "text", "name": "a", "default": "${b}"}, {"type": "text", "name": "b", "calculation": "${a}", "trigger": "${a}"}"#,
        r#"{"type": "calculate", "name": "a", "calculation": "once(random())"}"#,
    ] {
        assert!(
            faults(&text(survey, "")).is_empty(),
            "{}",
            shown(&faults(&text(survey, "")))
        );
    }
}

#[test]
fn code_lists_are_checked_in_their_own_files() {
    let files = Memory(HashMap::from([
        (
            "good.json",
            r#"{"list": "isced", "title": "t", "source": "s", "date": "2012", "codes": ["0", {"value": "1", "name": "One", "level": 2}]}"#,
        ),
        (
            "bad.json",
            "{\n \"list\": \"x\",\n \"codes\": [\"a\", \"a\", \"b c\", 4],\n \"titel\": \"t\"\n}",
        ),
        (
            "towns.csv",
            "name,region,pop\nTynset,inland,5600\nHaram,coast,8735\n",
        ),
    ]));
    let survey = r#"{"type": "select_one", "choices": "edu", "name": "a"}"#;
    let (form, _) = load_with(
        &text(survey, r#", "choices": {"edu": {"file": "good.json"}}"#),
        &files,
    )
    .unwrap();
    assert_eq!(form.lists[0].choices[1].message, "isced-1");
    assert_eq!(form.lists[0].choices[1].name.as_deref(), Some("One"));
    let found = load_with(
        &text(survey, r#", "choices": {"edu": {"file": "bad.json"}}"#),
        &files,
    )
    .unwrap_err();
    let places: Vec<(&str, usize, &str)> = found
        .iter()
        .map(|fault| (fault.file.as_str(), fault.line, fault.code))
        .collect();
    assert_eq!(
        places,
        [
            ("bad.json", 3, "choices/duplicate"),
            ("bad.json", 3, "choices/bad-value"),
            ("bad.json", 3, "json/wrong-type"),
            ("bad.json", 4, "form/unknown-key"),
        ],
        "{}",
        shown(&found)
    );
    let survey = r#"{"type": "text", "name": "t"},
        {"type": "calculate", "name": "pop", "calculation": "pulldata('towns', 'pop', 'name', ${t})"},
        {"type": "calculate", "name": "coast", "calculation": "count(instance('towns')/root/item[region = 'coast' and pop > 100])"},
        {"type": "calculate", "name": "all", "calculation": "join('+', instance('towns')/root/item/name)"}"#;
    let (form, _) = load_with(
        &text(survey, r#", "instances": {"towns": {"file": "towns.csv"}}"#),
        &files,
    )
    .unwrap();
    let mut talk = super::Talk(bolyst::interview::Interview::start(
        form.into(),
        super::opening(1),
    ));
    talk.set("t", "Haram");
    assert_eq!(
        (
            talk.value("pop").as_str(),
            talk.value("coast").as_str(),
            talk.value("all").as_str()
        ),
        ("8735", "1", "Tynset+Haram")
    );
}

#[test]
fn comments_and_trailing_commas_are_read_and_nothing_laxer() {
    let good = "{ // a comment\n \"form\": \"f\", \"version\": \"1\", /* more */ \"survey\": [{\"type\": \"text\", \"name\": \"a\", \"comment\": \"why\",},], }";
    assert!(faults(good).is_empty(), "{}", shown(&faults(good)));
    for bad in [
        "",
        "  ",
        "null",
        "[]",
        "{",
        "{'form': 1}",
        "{form: 1}",
        "{\"form\" \"f\"}",
        "{\"form\": \"f\"} x",
        "\u{feff}{",
        "{\"a\": 0x10}",
    ] {
        assert!(load_with(bad, &Memory::default()).is_err(), "{bad}");
    }
}

#[test]
fn what_is_too_large_or_too_deep_is_refused_quickly() {
    let start = Instant::now();
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(faults(&deep)[0].code, "json/syntax");
    let groups = format!(
        "{}{}",
        r#"{"type": "group", "name": "g", "children": ["#.repeat(10_000),
        "]}".repeat(10_000)
    );
    assert_eq!(faults(&text(&groups, ""))[0].code, "json/syntax");
    let huge = " ".repeat(100 * 1024 * 1024);
    assert_eq!(faults(&huge)[0].code, "form/too-large");
    let long = format!(
        r#"{{"type": "text", "name": "a", "relevant": "{}1"}}"#,
        "1 + ".repeat(300_000)
    );
    assert_eq!(faults(&text(&long, ""))[0].code, "expression/too-long");
    let nested = format!(
        r#"{{"type": "text", "name": "a", "relevant": "{}1{}"}}"#,
        "(".repeat(10_000),
        ")".repeat(10_000)
    );
    assert_eq!(faults(&text(&nested, ""))[0].code, "expression/too-deep");
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn forms_nested_as_deeply_as_they_may_be_can_be_led() {
    let levels = 150;
    let survey = format!(
        "{}{}{}",
        r#"{"type": "group", "name": "g", "message": "m", "children": ["#.repeat(levels),
        r#"{"type": "text", "name": "deep"}"#,
        "]}".repeat(levels)
    );
    let mut talk = super::Talk::new(&survey, "");
    let path = format!("{}deep", "g/".repeat(levels));
    talk.set(&path, "x");
    assert_eq!(talk.0.steps().len(), 2);
    assert_eq!(talk.0.session().answers.len(), 1);
}

#[test]
fn a_thousand_faults_do_not_drown_the_first() {
    let survey = vec![r#"{"type": "txt", "name": "a"}"#; 1_000].join(",");
    let found = faults(&text(&survey, ""));
    assert_eq!(found.len(), 500);
    assert!(
        found
            .last()
            .unwrap()
            .help
            .as_deref()
            .unwrap()
            .contains("more that are not shown")
    );
}

#[test]
fn what_is_hardly_meant_is_doubted() {
    let lists = r#", "choices": {"yn": ["yes", "no"], "spare": ["a"]}"#;
    let question =
        r#"{"type": "select_one", "choices": "yn", "name": "q"}, {"type": "date", "name": "d"}"#;
    for (survey, code, marked) in [
        (
            r#"{"type": "text", "name": "a", "relevant": "${q} = 'yess'"}"#,
            "expression/unknown-choice",
            "'yess'",
        ),
        (
            r#"{"type": "text", "name": "a", "relevant": "not(selected(${q}, 'maybe'))"}"#,
            "expression/unknown-choice",
            "'maybe'",
        ),
        (
            r#"{"type": "text", "name": "a", "relevant": "format-date(${d}, '%Y-%m') > 5"}"#,
            "expression/no-order",
            "format-date(${d}, '%Y-%m')",
        ),
        (
            r#"{"type": "text", "name": "a", "constraint": ". < 'ten'"}"#,
            "expression/no-order",
            "'ten'",
        ),
        (
            r#"{"type": "text", "name": "a", "relevant": false}"#,
            "form/unreachable",
            "false",
        ),
        (
            r#"{"type": "text", "name": "a", "relevant": "1 = 2"}"#,
            "form/unreachable",
            "\"1 = 2\"",
        ),
        (
            r#"{"type": "text", "name": "a", "constraint": "'x' != ''"}"#,
            "form/constant-condition",
            "\"'x' != ''\"",
        ),
        (
            r#"{"type": "group", "name": "a", "children": []}"#,
            "form/empty-group",
            "\"a\"",
        ),
    ] {
        let found = load_with(
            &text(&format!("{question},{survey}"), lists),
            &Memory::default(),
        )
        .unwrap()
        .1;
        let doubt = found
            .iter()
            .find(|doubt| doubt.code == code)
            .unwrap_or_else(|| panic!("{code}: {}", shown(&found)));
        let excerpt = doubt.excerpt.as_ref().unwrap();
        let shown: String = excerpt
            .text
            .chars()
            .skip(excerpt.from)
            .take(excerpt.to - excerpt.from)
            .collect();
        assert_eq!(shown, marked, "{doubt}");
        assert!(
            found.iter().any(|doubt| doubt.code == "form/unused-list"),
            "the list `spare`"
        );
        assert_eq!(found.len(), 2);
    }
    for fine in [
        r#"{"type": "text", "name": "a", "relevant": "${q} = 'yes' or ${q} = '' or selected('x y', ${q})"}"#,
        r#"{"type": "text", "name": "a", "constraint": "number(format-date(., '%Y')) > 1900 and format-date(., '%Y') > '1900'"}"#,
        r#"{"type": "text", "name": "a", "relevant": "today() > '2025-01-01'"}"#,
        r#"{"type": "select_one", "choices": "yn", "name": "a", "or_other": true, "warning": ". != 'other'"}"#,
    ] {
        let found = load_with(
            &text(&format!("{question},{fine}"), lists),
            &Memory::default(),
        )
        .unwrap()
        .1;
        assert_eq!(found.len(), 1, "{}", shown(&found));
    }
}

#[test]
fn a_misspelt_type_or_name_is_told_as_the_key_that_it_is() {
    for (survey, wrong, right) in [
        (r#"{"typ": "integer", "name": "a"}"#, "typ", "type"),
        (r#"{"type": "integer", "nam": "a"}"#, "nam", "name"),
        (
            r#"{"name": "a", "relevent": "1 = 1"}"#,
            "relevent",
            "relevant",
        ),
    ] {
        let found = faults(&text(survey, ""));
        let missing = |it: &Diagnostic| it.code == "form/missing-key";
        assert!(found.iter().any(missing), "{found:?}");
        let fault = found.iter().find(|it| it.code == "form/unknown-key");
        let fault = fault.unwrap_or_else(|| panic!("{survey}: {found:?}"));
        assert!(fault.message.contains(&format!("`{wrong}`")));
        let help = fault.help.as_deref().unwrap_or_default();
        assert!(help.contains(&format!("`{right}`")), "{help}");
    }
}
