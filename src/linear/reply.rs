//! An answer from a typed line: choices by their numbers, everything else as it would be typed on the screen.

use crate::desk::{QuestionWords, entry};
use crate::form::{Kind, Node};
use crate::language::ascii_digits;
use crate::record::Value;

/// Why a line is no answer to this question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Misfit {
    /// None of the choices, or several where one was asked for.
    NoSuchChoice,
    /// A note: there is nothing to answer.
    NothingAsked,
}

/// The value that was meant.
pub(super) fn read(
    node: &Node,
    words: &QuestionWords,
    typed: &str,
) -> Result<Option<Value>, Misfit> {
    match node.kind {
        Kind::SelectOne => match chosen(words, typed)?.as_slice() {
            [one] => Ok(Some(Value::Text(one.clone()))),
            _ => Err(Misfit::NoSuchChoice),
        },
        Kind::SelectMultiple | Kind::Rank => Ok(Some(Value::Many(chosen(words, typed)?))),
        Kind::Acknowledge => Ok(Some(Value::Text("OK".to_owned()))),
        Kind::Note => Err(Misfit::NothingAsked),
        _ => Ok(entry::read(node, typed)),
    }
}

/// The choices that a line names: numbers with blanks or commas between, or the words of one choice.
fn chosen(words: &QuestionWords, typed: &str) -> Result<Vec<String>, Misfit> {
    let by_words = words
        .choices
        .iter()
        .find(|choice| choice.label.text.to_lowercase() == typed.trim().to_lowercase());
    if let Some(choice) = by_words {
        return Ok(vec![choice.value.clone()]);
    }
    let digits = ascii_digits(typed);
    let numbers = digits
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،'))
        .filter(|part| !part.is_empty());
    let mut values = Vec::new();
    for number in numbers {
        let place = number
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        let choice = place.and_then(|place| words.choices.get(place));
        let value = &choice.ok_or(Misfit::NoSuchChoice)?.value;
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    if values.is_empty() {
        Err(Misfit::NoSuchChoice)
    } else {
        Ok(values)
    }
}
