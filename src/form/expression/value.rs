//! What expressions compute with, and how one kind becomes another (XPath 1.0 with ODK's dates and blanks).

use std::fmt;
use std::sync::Arc;

use time::UtcOffset;

use super::dates::{self, Moment};

/// What stands at a node, as expressions see it. `Debug` prints nothing of it: it may be an answer.
#[derive(Clone, Default, PartialEq)]
pub enum Cell {
    /// No value: not answered, not relevant, or marked with a status.
    #[default]
    Blank,
    Number(f64),
    /// Text, a date in ISO 8601, or choices separated by spaces.
    Text(Arc<str>),
}

/// What an expression gives.
#[derive(Clone)]
pub enum Value {
    Number(f64),
    Text(Arc<str>),
    Boolean(bool),
    /// A date, or a date with its time.
    Moment(Moment),
    /// What stands at one node.
    Node(Cell),
    /// What stands at several nodes, or at none.
    Nodes(Vec<Cell>),
}

impl Cell {
    pub fn text(text: &str) -> Cell {
        if text.is_empty() {
            Cell::Blank
        } else {
            Cell::Text(text.into())
        }
    }

    pub fn is_blank(&self) -> bool {
        matches!(self, Cell::Blank)
    }

    pub fn to_number(&self, offset: UtcOffset) -> f64 {
        match self {
            Cell::Blank => f64::NAN,
            Cell::Number(number) => *number,
            Cell::Text(text) => number_from(text, offset),
        }
    }

    pub fn to_text(&self) -> Arc<str> {
        match self {
            Cell::Blank => Arc::from(""),
            Cell::Number(number) => number_text(*number).into(),
            Cell::Text(text) => Arc::clone(text),
        }
    }

    /// Looks at the text without making a new one where there is one already.
    pub fn with_text<R>(&self, look: impl FnOnce(&str) -> R) -> R {
        match self {
            Cell::Blank => look(""),
            Cell::Number(number) => look(&number_text(*number)),
            Cell::Text(text) => look(text),
        }
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_blank() { "Blank" } else { "Cell" })
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}

impl Value {
    pub fn text(text: impl Into<Arc<str>>) -> Value {
        Value::Text(text.into())
    }

    /// The name of its type, for authors.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Number(_) => "number",
            Value::Text(_) => "text",
            Value::Boolean(_) => "boolean",
            Value::Moment(moment) if moment.timed => "date and time",
            Value::Moment(_) => "date",
            Value::Node(_) => "answer",
            Value::Nodes(_) => "answers",
        }
    }

    pub fn to_number(&self, offset: UtcOffset) -> f64 {
        match self {
            Value::Number(number) => *number,
            Value::Text(text) => number_from(text, offset),
            Value::Boolean(boolean) => f64::from(u8::from(*boolean)),
            Value::Moment(moment) => moment.days,
            Value::Node(cell) => cell.to_number(offset),
            Value::Nodes(cells) => cells
                .first()
                .map_or(f64::NAN, |cell| cell.to_number(offset)),
        }
    }

    pub fn to_text(&self) -> Arc<str> {
        match self {
            Value::Number(number) => number_text(*number).into(),
            Value::Text(text) => Arc::clone(text),
            Value::Boolean(true) => "true".into(),
            Value::Boolean(false) => "false".into(),
            Value::Moment(moment) => moment.to_text().into(),
            Value::Node(cell) => cell.to_text(),
            Value::Nodes(cells) => cells.first().map_or_else(|| Arc::from(""), Cell::to_text),
        }
    }

    pub fn with_text<R>(&self, look: impl FnOnce(&str) -> R) -> R {
        match self {
            Value::Text(text) => look(text),
            Value::Node(cell) => cell.with_text(look),
            other => look(&other.to_text()),
        }
    }

    /// A blank node is false, as in Collect: `if(${q}, …)` asks whether there is an answer.
    pub fn to_boolean(&self) -> bool {
        match self {
            Value::Number(number) => *number != 0.0 && !number.is_nan(),
            Value::Text(text) => !text.is_empty(),
            Value::Boolean(boolean) => *boolean,
            Value::Moment(_) => true,
            Value::Node(cell) => !cell.is_blank(),
            Value::Nodes(cells) => match cells.as_slice() {
                [cell] => !cell.is_blank(),
                cells => !cells.is_empty(),
            },
        }
    }

    /// What is kept at a node that is set to this value. NaN is blank.
    pub fn into_cell(self) -> Cell {
        match self {
            Value::Number(number) if number.is_nan() => Cell::Blank,
            Value::Number(number) => Cell::Number(number),
            Value::Text(text) if text.is_empty() => Cell::Blank,
            Value::Text(text) => Cell::Text(text),
            Value::Node(cell) => cell,
            Value::Nodes(cells) => cells.into_iter().next().unwrap_or_default(),
            other => Cell::Text(other.to_text()),
        }
    }

    /// Every value in it: the nodes of a set, or the one value.
    pub fn each(&self, mut visit: impl FnMut(&Value)) {
        match self {
            Value::Nodes(cells) => cells
                .iter()
                .for_each(|cell| visit(&Value::Node(cell.clone()))),
            other => visit(other),
        }
    }
}

/// A number as XPath writes it: no exponent, no needless fraction; not-a-number is blank (ODK).
pub fn number_text(number: f64) -> String {
    if number.is_nan() {
        String::new()
    } else if number.is_infinite() {
        String::from(if number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        })
    } else if number == 0.0 {
        String::from("0")
    } else if number.fract() == 0.0 && number.abs() < 1e15 {
        (number as i64).to_string()
    } else {
        number.to_string()
    }
}

/// A text as a number: XPath's numbers, and ODK's dates as days since 1970-01-01.
pub fn number_from(text: &str, offset: UtcOffset) -> f64 {
    let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
    if is_xpath_number(text) {
        return text.parse().unwrap_or(f64::NAN);
    }
    dates::parse(text, offset).map_or(f64::NAN, |moment| moment.days)
}

/// `-? (digits ('.' digits?)? | '.' digits)`
fn is_xpath_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let mut dots = 0;
    let mut found = false;
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => found = true,
            b'.' => dots += 1,
            _ => return false,
        }
    }
    found && dots <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_without_exponent_and_needless_fraction() {
        for (number, text) in [
            (1.0, "1"),
            (-0.0, "0"),
            (1.5, "1.5"),
            (-2.25, "-2.25"),
            (1e15, "1000000000000000"),
            (1e-7, "0.0000001"),
            (f64::NAN, ""),
            (f64::INFINITY, "Infinity"),
            (0.1 + 0.2, "0.30000000000000004"),
        ] {
            assert_eq!(number_text(number), text);
        }
    }

    #[test]
    fn texts_become_numbers_as_in_xpath_and_odk() {
        for (text, number) in [
            ("5", 5.0),
            (" 5.50 ", 5.5),
            ("-.5", -0.5),
            ("5.", 5.0),
            ("1970-01-02", 1.0),
            ("2012-01-01", 15340.0),
        ] {
            assert_eq!(number_from(text, UtcOffset::UTC), number, "{text}");
        }
        for text in [
            "",
            "-",
            ".",
            "1e3",
            "0x10",
            "+5",
            "5 6",
            "inf",
            "1970-13-02",
            "abc",
        ] {
            assert!(number_from(text, UtcOffset::UTC).is_nan(), "{text}");
        }
    }
}
