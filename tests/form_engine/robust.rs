//! Nothing that comes from a file or a person makes it panic.

use std::sync::Arc;

use bolyst::form::expression::{Plain, bare};
use bolyst::interview::{Interview, Step};
use bolyst::record::{Answer, Given, Session, Value};
use proptest::prelude::*;

use super::{Memory, NOW, load, load_with, opening, text};

const SURVEY: &str = r#"
    {"type": "integer", "name": "n", "default": "1 + 1"},
    {"type": "repeat", "name": "r", "repeat_count": "${n}", "children": [
        {"type": "select_one", "choices": "l", "name": "a", "choice_filter": "c = ${n}"},
        {"type": "repeat", "name": "s", "children": [{"type": "date", "name": "b", "constraint": ". < today()"}]}]},
    {"type": "balance", "name": "w", "factors": "l"},
    {"type": "compare", "name": "k", "rows": ["x", "y"]},
    {"type": "calculate", "name": "sum", "calculation": "sum(/data/r[position() < 3]/s/b) + indexed-repeat(${b}, ${r}, 1, ${s}, ${n})"}"#;
const LISTS: &str = r#", "choices": {"l": [{"value": "1", "c": "1"}, {"value": "2", "c": "2"}]}, "actions": [{"name": "go", "when": "${n} > 1", "owner": "state"}]"#;

/// Pieces that expressions are made of, in any order.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("${n}"),
        Just("${b}"),
        Just("."),
        Just(".."),
        Just("/data"),
        Just("/r"),
        Just("[1]"),
        Just("["),
        Just("]"),
        Just("("),
        Just(")"),
        Just(","),
        Just(" and "),
        Just(" or "),
        Just(" div "),
        Just("-"),
        Just("*"),
        Just("+"),
        Just("="),
        Just("!="),
        Just("<"),
        Just(">="),
        Just("|"),
        Just("//b"),
        Just("'x'"),
        Just("1"),
        Just(".5"),
        Just("1e9"),
        Just("selected("),
        Just("if("),
        Just("sum("),
        Just("count("),
        Just("position("),
        Just("substr("),
        Just("date("),
        Just("instance('l')/root/item"),
        Just("current()/../n"),
        Just("indexed-repeat("),
        Just("once("),
        Just("regex("),
        Just("round("),
        Just("uuid("),
        Just("join("),
        Just("jr:choice-name("),
        Just("æ"),
        Just("'"),
        Just("$"),
        Just("::"),
    ];
    proptest::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_an_expression_or_a_fault(text in any::<String>(), soup in soup()) {
        drop(bare::run(&text, NOW, 1, &Plain));
        drop(bare::run(&soup, NOW, 1, &Plain));
    }

    #[test]
    fn any_expression_in_a_form_runs_or_is_a_fault(soup in soup(), aspect in 0usize..6) {
        let aspect = ["relevant", "constraint", "calculation", "default", "warning", "required"][aspect];
        let quoted = serde_json::to_string(&soup).unwrap();
        let question = format!(r#", {{"type": "text", "name": "q", "{aspect}": {quoted}}}"#);
        let written = text(&format!("{SURVEY}{question}"), LISTS);
        if let Ok((form, _)) = load_with(&written, &Memory::default()) {
            let mut talk = Interview::start(Arc::new(form), opening(1));
            let n = talk.find("/data/n").unwrap();
            drop(talk.answer(n, Some(Given::Value(Value::Integer(3))), NOW));
            drop(talk.proposed_steps(NOW.date()));
        }
    }

    #[test]
    fn a_damaged_form_is_a_fault_or_a_form(cuts in proptest::collection::vec((any::<usize>(), any::<char>(), 0usize..3), 1..4)) {
        let mut written: Vec<char> = text(SURVEY, LISTS).chars().collect();
        for (place, sign, how) in cuts {
            // Earlier cuts may have left nothing to damage.
            if written.is_empty() {
                break;
            }
            let place = place % written.len();
            match how {
                0 => drop(written.remove(place)),
                1 => written.insert(place, sign),
                _ => written.truncate(place.max(1)),
            }
        }
        let written: String = written.into_iter().collect();
        match load_with(&written, &Memory::default()) {
            Ok((form, _)) => drop(Interview::start(Arc::new(form), opening(1)).steps()),
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                for fault in &faults {
                    let excerpt = fault.excerpt.as_ref().unwrap();
                    prop_assert!(excerpt.from <= excerpt.text.chars().count(), "{fault}");
                    drop(fault.to_string());
                }
            }
        }
    }

    #[test]
    fn any_answers_in_a_draft_are_taken_up(entries in proptest::collection::vec(("/data/(n|sum|r|r\\[[0-9]{1,2}\\](/a|/s\\[[0-3]\\]/b|/s)?|w/stay_good|k/x/here|x)", -3i64..9, any::<bool>()), 0..12), count in 0usize..5) {
        let form = load(&text(SURVEY, LISTS));
        let mut session: Session = Interview::start(Arc::clone(&form), opening(1)).session();
        session.repeats.insert("/data/r[1]/s".into(), count);
        session.repeats.insert("/data/r".into(), count);
        for (path, number, textual) in entries {
            let value = if textual { serde_json::json!(number.to_string()) } else { serde_json::json!(number) };
            let answer: Answer = serde_json::from_value(serde_json::json!({"value": value, "at": "2025-03-09T10:00:00Z"})).unwrap();
            session.here = Some(path.clone());
            session.route.push(path.clone());
            session.answers.insert(path, answer);
        }
        let before = session.clone();
        let (mut talk, _) = Interview::resume(form, session, NOW, "kari");
        let after = talk.session();
        for (path, answer) in &before.answers {
            // What the form works out is worked out anew.
            prop_assert!(path == "/data/sum" || after.answers.get(path) == Some(answer), "{path}");
        }
        while talk.here() != Step::End {
            talk.forward(NOW);
        }
        drop(talk.finish(NOW));
    }
}
