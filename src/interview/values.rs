//! Answers as they are given, kept and read: each type takes what can be understood and keeps what cannot.

use time::{Date, Month};

use super::Refusal;
use crate::form::expression::dates::{date_text, parse, parse_time};
use crate::form::expression::{Cell, number_text};
use crate::form::{Kind, Node};
use crate::record::{Answer, Given, Value};

/// An answer that has been understood, or kept as it was said because it could not be.
pub struct Understood {
    pub value: Value,
    pub unfit: bool,
}

/// What an answer holds: a value, a status, or nothing.
pub fn given_in(answer: &Answer) -> Option<Given> {
    match (&answer.value, answer.status) {
        (Some(value), _) => Some(Given::Value(value.clone())),
        (None, Some(status)) => Some(Given::Status(status)),
        (None, None) => None,
    }
}

/// What expressions read of a value that is not chosen from a list; blank when it does not fit.
pub fn cell_of(node: &Node, value: &Value) -> Cell {
    match understand(node, value) {
        Ok(Understood {
            value,
            unfit: false,
        }) => plain_cell(&value),
        _ => Cell::Blank,
    }
}

/// A value as it stands.
pub fn plain_cell(value: &Value) -> Cell {
    match value {
        Value::Integer(number) => Cell::Number(*number as f64),
        Value::Decimal(number) => Cell::Number(*number),
        Value::Text(text) => Cell::text(text),
        Value::Many(values) => Cell::text(&values.join(" ")),
    }
}

/// Does a kept value not fit its type?
pub fn is_unfit(node: &Node, value: &Value) -> bool {
    !node.kind.is_select()
        && !matches!(understand(node, value), Ok(Understood { unfit: false, .. }))
}

/// What expressions read of chosen values, those left out that `stands` refuses.
pub fn cell_among(value: &Value, stands: impl Fn(&str) -> bool) -> Cell {
    let chosen = chosen(value);
    Cell::text(
        &chosen
            .into_iter()
            .filter(|choice| stands(choice))
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// The single choices of a value.
pub fn chosen(value: &Value) -> Vec<String> {
    match value {
        Value::Many(values) => values.clone(),
        Value::Text(text) => text.split_whitespace().map(str::to_owned).collect(),
        Value::Integer(number) => vec![number.to_string()],
        Value::Decimal(number) => vec![number_text(*number)],
    }
}

/// What is kept as an answer when the form fills in a cell.
pub fn given_of(node: &Node, cell: &Cell) -> Option<Given> {
    let value = match (node.kind, cell) {
        (_, Cell::Blank) => return None,
        (Kind::SelectMultiple | Kind::Rank, cell) => {
            Value::Many(cell.with_text(|text| text.split_whitespace().map(str::to_owned).collect()))
        }
        (Kind::Text | Kind::SelectOne | Kind::Acknowledge, cell) => {
            Value::Text(cell.with_text(str::to_owned))
        }
        (_, cell) => value_of(cell)?,
    };
    let value = match understand(node, &value) {
        Ok(understood) => understood.value,
        Err(_) => value,
    };
    Some(Given::Value(value))
}

/// A cell as it is kept in a record: whole numbers as such.
pub fn value_of(cell: &Cell) -> Option<Value> {
    match cell {
        Cell::Blank => None,
        Cell::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => {
            Some(Value::Integer(*number as i64))
        }
        Cell::Number(number) => Some(Value::Decimal(*number)),
        Cell::Text(text) => Some(Value::Text(text.to_string())),
    }
}

/// Understands a value by the type of its question (choices are looked up elsewhere).
pub fn understand(node: &Node, value: &Value) -> Result<Understood, Refusal> {
    let fit = |value: Value| Understood {
        value,
        unfit: false,
    };
    let text = match (node.kind, value) {
        (Kind::SelectMultiple | Kind::Rank, value) => return Ok(fit(Value::Many(chosen(value)))),
        (_, Value::Many(_)) => return Err(Refusal::Type(node.name.clone())),
        (Kind::Decimal | Kind::Range, Value::Integer(_)) | (Kind::Integer, Value::Integer(_)) => {
            return Ok(fit(value.clone()));
        }
        (_, Value::Text(text)) => text.clone(),
        (_, Value::Integer(number)) => number.to_string(),
        (_, Value::Decimal(number)) if number.is_finite() => number_text(*number),
        (_, Value::Decimal(_)) => return Err(Refusal::Type(node.name.clone())),
    };
    let said = text.trim();
    let month = node.appears("month-year");
    let year = node.appears("year");
    let understood = match node.kind {
        Kind::Integer => integer(said).map(Value::Integer),
        Kind::Decimal => decimal(said).map(Value::Decimal),
        Kind::Range => integer(said)
            .map(Value::Integer)
            .or_else(|| decimal(said).map(Value::Decimal)),
        Kind::Date => date(said, month, year).map(|date| Value::Text(date_text(date))),
        Kind::Time => parse_time(&colons(said)).map(|_| Value::Text(colons(said))),
        Kind::DateTime => date_time(said).map(Value::Text),
        Kind::Acknowledge => Some(Value::Text(String::from("OK"))),
        Kind::SelectOne => Some(Value::Text(said.to_owned())),
        _ => Some(Value::Text(text.clone())),
    };
    Ok(match understood {
        Some(value) => fit(value),
        None => Understood {
            value: Value::Text(text),
            unfit: true,
        },
    })
}

/// Spaces between thousands are no part of a number.
fn without_spaces(text: &str) -> String {
    text.chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '\u{202f}')
        .collect::<String>()
        .replace('−', "-")
}

fn integer(text: &str) -> Option<i64> {
    let text = without_spaces(text);
    text.parse().ok().or_else(|| {
        let number = decimal(&text)?;
        (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
    })
}

fn decimal(text: &str) -> Option<f64> {
    let text = without_spaces(text).replace(',', ".");
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    let number: f64 = text.parse().ok().filter(|_| plain)?;
    number.is_finite().then_some(number)
}

/// `2025-03-09`, `9.3.2025`, `09/03/2025`; by appearance also `2025-03`, `3.2025`, `2025`.
fn date(text: &str, month: bool, year: bool) -> Option<Date> {
    let parts: Vec<&str> = text.split(['-', '.', '/']).map(str::trim).collect();
    let number = |part: &str| {
        part.parse::<u16>()
            .ok()
            .filter(|_| part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let (year, month, day) = match parts.as_slice() {
        [y, m, d] if y.len() == 4 => (number(y)?, number(m)?, number(d)?),
        [d, m, y] if y.len() == 4 => (number(y)?, number(m)?, number(d)?),
        [y, m] if month && y.len() == 4 => (number(y)?, number(m)?, 1),
        [m, y] if month && y.len() == 4 => (number(y)?, number(m)?, 1),
        [y] if year && y.len() == 4 => (number(y)?, 1, 1),
        _ => return None,
    };
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}

/// `14.05` and `9:05` as `14:05` and `09:05`.
fn colons(text: &str) -> String {
    let (clock, zone) = text.split_at(text.find(['Z', '+']).unwrap_or(text.len()));
    let mut parts: Vec<String> = clock.split(':').map(str::to_owned).collect();
    if parts.len() == 1 {
        parts = clock.split('.').map(str::to_owned).collect();
    }
    if let Some(hour) = parts.first_mut().filter(|hour| hour.len() == 1) {
        hour.insert(0, '0');
    }
    parts.join(":") + zone
}

fn date_time(text: &str) -> Option<String> {
    let (day, time) = text.split_once(['T', ' '])?;
    let day = date_text(date(day, false, false)?);
    let text = format!("{day}T{}", colons(time.trim()));
    parse(&text, time::UtcOffset::UTC).map(|_| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_as_people_write_them() {
        for (text, number) in [
            ("12", 12),
            ("1 200", 1200),
            ("-3", -3),
            ("4,0", 4),
            ("−7", -7),
        ] {
            assert_eq!(integer(text), Some(number), "{text}");
        }
        for text in ["", "x", "1,5", "12a", "1e3"] {
            assert_eq!(integer(text), None, "{text}");
        }
        assert_eq!(decimal("3,25"), Some(3.25));
        assert_eq!(decimal("1e3"), None);
        for text in ["2025-03-09", "9.3.2025", "09/03/2025"] {
            assert_eq!(
                date(text, false, false).map(date_text).as_deref(),
                Some("2025-03-09"),
                "{text}"
            );
        }
        assert_eq!(
            date("3.2025", true, false).map(date_text).as_deref(),
            Some("2025-03-01")
        );
        assert_eq!(
            date("2025", false, true).map(date_text).as_deref(),
            Some("2025-01-01")
        );
        for text in ["3.2025", "2025", "31.2.2025", "2025-13-01", "soon"] {
            assert_eq!(date(text, false, false), None, "{text}");
        }
        assert_eq!(colons("9.05"), "09:05");
        assert_eq!(
            date_time("9.3.2025 14:05").as_deref(),
            Some("2025-03-09T14:05")
        );
    }
}
