//! Types that stand for several questions, and defaults that are expressions.

use std::borrow::Cow;
use std::ops::Range;

use super::survey::{Survey, Written, blank};
use crate::form::expression::lexer::{Token, tokens};
use crate::form::logic::Aspect;
use crate::form::model::{Kind, NodeId};

/// The cells of a decisional balance, in the order in which they are asked.
pub const CELLS: [&str; 4] = ["stay_good", "stay_less_good", "move_good", "move_less_good"];
/// Columns of a comparison when the form names none.
pub const COLUMNS: [&str; 2] = ["expected", "verified"];
/// The words of the question beside a select with `or_other`.
const OTHER_WHAT: &str = "answer-other-what";

/// Adds the four cells, each with room for words; returns the selects.
pub fn balance(
    survey: &mut Survey<'_>,
    id: NodeId,
    list: Option<usize>,
    place: Range<usize>,
) -> Vec<NodeId> {
    let mut cells = Vec::with_capacity(CELLS.len());
    for name in CELLS {
        let mut cell = blank(name, Kind::SelectMultiple, None);
        cell.message = format!("balance-{name}");
        cell.list = list;
        cell.parameters
            .push((String::from("randomize"), String::from("true")));
        cells.push(survey.add(cell, id, place.clone()));
        let mut words = blank(&format!("{name}_words"), Kind::Text, None);
        words.message = format!("balance-{name}_words");
        words.appearance.push(String::from("multiline"));
        survey.add(words, id, place.clone());
    }
    cells
}

/// Adds one group per row with one text per column.
pub fn compare(
    survey: &mut Survey<'_>,
    id: NodeId,
    rows: &[String],
    columns: &[String],
    place: Range<usize>,
) {
    let group = survey.nodes[id.0 as usize].name.clone();
    let standard = COLUMNS.map(String::from);
    let columns = if columns.is_empty() {
        &standard
    } else {
        columns
    };
    for row in rows {
        let mut table_row = blank(row, Kind::Group, None);
        table_row.message = survey.message(&format!("{group}-{row}"));
        let row_id = survey.add(table_row, id, place.clone());
        for column in columns {
            let mut cell = blank(column, Kind::Text, None);
            cell.message = format!("compare-{column}");
            cell.own_message = Some(survey.message(&format!("{group}-{row}-{column}")));
            survey.add(cell, row_id, place.clone());
        }
    }
}

/// Adds the text that asks what the other is.
pub fn other(
    survey: &mut Survey<'_>,
    name: &str,
    beside: &str,
    parent: NodeId,
    place: Range<usize>,
) {
    let mut text = blank(beside, Kind::Text, None);
    text.message = String::from(OTHER_WHAT);
    let id = survey.add(text, parent, place.clone());
    survey.written.push(Written {
        node: id,
        aspect: Aspect::Relevant,
        text: Cow::Owned(format!("selected(../{name}, 'other')")),
        literal: place,
        trigger: None,
    });
}

/// Is a default an expression? As XLSForm tools decide: when it calls a function, refers to a question or computes.
pub fn is_dynamic(text: &str, kind: Kind) -> bool {
    let Ok(tokens) = tokens(text) else {
        return text.contains("${");
    };
    // `2024-01-31` computes nothing.
    let dated = matches!(kind, Kind::Date | Kind::Time | Kind::DateTime);
    tokens
        .iter()
        .enumerate()
        .any(|(index, placed)| match placed.token {
            Token::Reference(_)
            | Token::Pipe
            | Token::OpenBracket
            | Token::Times
            | Token::Div
            | Token::Mod => true,
            Token::Plus => index > 0,
            Token::Minus => index > 0 && !dated,
            Token::Name(_) => tokens
                .get(index + 1)
                .is_some_and(|next| next.token == Token::Open && next.at.start == placed.at.end),
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_expressions_when_they_compute() {
        for text in [
            "today()",
            "${a}",
            "1 + 2",
            "${a} - 1",
            "concat('a', 'b')",
            "2 * 3",
        ] {
            assert!(is_dynamic(text, Kind::Text), "{text}");
        }
        for text in [
            "",
            "no",
            "well-being",
            "-5",
            "3.5",
            "Tynset kommune",
            "it's fine",
            "see (below)",
        ] {
            assert!(!is_dynamic(text, Kind::Text), "{text}");
        }
        assert!(!is_dynamic("2024-01-31", Kind::Date));
    }
}
