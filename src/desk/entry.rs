//! Answers as people type them, and back again.
//!
//! What cannot be read as the question's type is kept as text: the interview points it out, and nothing typed is lost.

use time::{Date, Month, Time};

use crate::form::{Kind, Node};
use crate::language::ascii_digits;
use crate::record::Value;

/// More steps than anybody could choose among.
const MOST_STEPS: i64 = 1000;

/// How exact a date has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exactness {
    Day,
    Month,
    Year,
}

/// The value of what was typed into a question; `None` when it is blank.
pub fn read(node: &Node, typed: &str) -> Option<Value> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let plain = ascii_digits(typed);
    let read = match node.kind {
        Kind::Integer => integer(&plain),
        Kind::Decimal => decimal(&plain),
        Kind::Range if has_whole_steps(node) => integer(&plain),
        Kind::Range => decimal(&plain),
        Kind::Date => date(&plain, exactness(node)).map(|date| Value::Text(iso_date(date))),
        Kind::Time => clock(&plain).map(|time| Value::Text(iso_time(time))),
        Kind::DateTime => date_time(&plain).map(Value::Text),
        _ => None,
    };
    Some(read.unwrap_or_else(|| Value::Text(typed.to_owned())))
}

/// A value as it would be typed: `3,5`, `03.02.2026`, `10:42`.
pub fn show(node: &Node, value: &Value) -> String {
    match value {
        Value::Integer(number) => number.to_string(),
        Value::Decimal(number) => number.to_string().replace('.', ","),
        Value::Many(values) => values.join(" "),
        Value::Text(text) => shown(node, text).unwrap_or_else(|| text.clone()),
    }
}

/// The steps of a range from start to end, as they are shown; `None` when it has no usable bounds.
pub fn range_values(node: &Node) -> Option<Vec<String>> {
    let [start, end, step] = ["start", "end", "step"].map(|name| parameter(node, name));
    let (start, end, step) = (start?, end?, step.unwrap_or("1"));
    // Counted in whole units of the last decimal, so that 0.1 + 0.2 is 0.3.
    let places = [start, end, step]
        .into_iter()
        .map(decimals)
        .max()
        .unwrap_or(0);
    let [start, end, step] = [start, end, step].map(|text| in_units(text, places));
    let (start, end, step) = (start?, end?, step?.checked_abs()?);
    if step == 0 {
        return None;
    }
    let count = end.checked_sub(start)?.checked_abs()? / step;
    if count > MOST_STEPS {
        return None;
    }
    let towards = if end < start { -step } else { step };
    Some(
        (0..=count)
            .map(|nth| from_units(start + nth * towards, places))
            .collect(),
    )
}

fn shown(node: &Node, text: &str) -> Option<String> {
    match node.kind {
        Kind::Date => Some(show_date(iso_date_in(text)?, exactness(node))),
        Kind::Time => Some(show_time(clock(text)?)),
        Kind::DateTime => {
            let (day, hour) = text.split_once('T')?;
            let hour = show_time(clock(hour)?);
            Some(format!(
                "{} {hour}",
                show_date(iso_date_in(day)?, Exactness::Day)
            ))
        }
        _ => None,
    }
}

fn integer(plain: &str) -> Option<Value> {
    without_grouping(plain).parse().ok().map(Value::Integer)
}

fn decimal(plain: &str) -> Option<Value> {
    let number: f64 = without_grouping(plain)
        .replace([',', '٫'], ".")
        .parse()
        .ok()?;
    number.is_finite().then_some(Value::Decimal(number))
}

/// `8 735` is one number, whatever blank stands in it.
fn without_grouping(plain: &str) -> String {
    plain
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{66c}')
        .collect()
}

/// Does the form ask for a month and a year only?
pub fn is_month(node: &Node) -> bool {
    exactness(node) == Exactness::Month
}

/// Does the form ask for a year only?
pub fn is_year(node: &Node) -> bool {
    exactness(node) == Exactness::Year
}

fn exactness(node: &Node) -> Exactness {
    if node.appears("year") {
        Exactness::Year
    } else if node.appears("month-year") {
        Exactness::Month
    } else {
        Exactness::Day
    }
}

/// Day first, as in Norway, or the year first, as in ISO 8601; `.`, `/`, `-` or blanks between.
fn date(plain: &str, exactness: Exactness) -> Option<Date> {
    let parts: Vec<&str> = plain
        .split(|c: char| matches!(c, '.' | '/' | '-') || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    let year_first = parts.first().is_some_and(|first| first.len() == 4);
    let (year, month, day) = match (parts.as_slice(), exactness) {
        ([year, month, day], _) if year_first => (*year, *month, *day),
        ([day, month, year], _) => (*year, *month, *day),
        ([year, month], Exactness::Month | Exactness::Year) if year_first => (*year, *month, "1"),
        ([month, year], Exactness::Month | Exactness::Year) => (*year, *month, "1"),
        ([year], Exactness::Year) => (*year, "1", "1"),
        _ => return None,
    };
    // Two digits could be this century or the last.
    if year.len() != 4 {
        return None;
    }
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let date = Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()?;
    Some(match exactness {
        Exactness::Day => date,
        Exactness::Month => date.replace_day(1).unwrap_or(date),
        Exactness::Year => Date::from_ordinal_date(date.year(), 1).unwrap_or(date),
    })
}

fn iso_date_in(text: &str) -> Option<Date> {
    date(text.get(..10).unwrap_or(text), Exactness::Day)
}

/// `10:42`, `10.42`, `1042`, `10`; seconds and a zone, as in stored times, are left out.
fn clock(plain: &str) -> Option<Time> {
    let digits_only =
        plain.len() >= 3 && plain.len() <= 4 && plain.chars().all(|c| c.is_ascii_digit());
    let (hour, minute) = if digits_only {
        plain.split_at(plain.len() - 2)
    } else {
        let mut parts = plain.split([':', '.']);
        (parts.next()?, parts.next().unwrap_or("0"))
    };
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}

fn date_time(plain: &str) -> Option<String> {
    let (day, hour) = plain.rsplit_once([' ', 'T'])?;
    let day = date(day.trim_end_matches(','), Exactness::Day)?;
    Some(format!("{}T{}", iso_date(day), iso_time(clock(hour)?)))
}

fn iso_date(date: Date) -> String {
    format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        u8::from(date.month()),
        date.day()
    )
}

fn iso_time(time: Time) -> String {
    format!("{:02}:{:02}:00", time.hour(), time.minute())
}

fn show_date(date: Date, exactness: Exactness) -> String {
    let (year, month) = (date.year(), u8::from(date.month()));
    match exactness {
        Exactness::Day => format!("{:02}.{month:02}.{year}", date.day()),
        Exactness::Month => format!("{month:02}.{year}"),
        Exactness::Year => year.to_string(),
    }
}

fn show_time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn parameter<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    let found = node.parameters.iter().find(|(key, _)| key == name);
    found.map(|(_, value)| value.as_str())
}

fn has_whole_steps(node: &Node) -> bool {
    ["start", "end", "step"]
        .iter()
        .filter_map(|name| parameter(node, name))
        .all(|value| decimals(value) == 0)
}

fn decimals(number: &str) -> usize {
    number
        .split_once('.')
        .map_or(0, |(_, after)| after.trim_end_matches('0').len())
}

/// `2.5` with two places is 250.
fn in_units(number: &str, places: usize) -> Option<i64> {
    let (whole, after) = number.split_once('.').unwrap_or((number, ""));
    let after = after.trim_end_matches('0');
    let zeros = "0".repeat(places.checked_sub(after.len())?);
    format!("{whole}{after}{zeros}").parse().ok()
}

fn from_units(units: i64, places: usize) -> String {
    if places == 0 {
        return units.to_string();
    }
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
    let (whole, after) = digits.split_at(digits.len() - places);
    format!("{sign}{whole}.{after}")
}

#[cfg(test)]
mod tests {
    use super::*;
    fn node(kind: Kind, appearance: &str, parameters: &[(&str, &str)]) -> Node {
        let parameters = parameters
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        Node {
            name: "q".to_owned(),
            kind,
            appearance: appearance.split_whitespace().map(str::to_owned).collect(),
            parameters: parameters.collect(),
            ..Node::default()
        }
    }

    fn text(value: &str) -> Option<Value> {
        Some(Value::Text(value.to_owned()))
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        let day = node(Kind::Date, "", &[]);
        for typed in [
            "3.2.2026",
            "03.02.2026",
            "2026-02-03",
            "3/2/2026",
            "3 2 2026",
            "٣.٢.٢٠٢٦",
        ] {
            assert!(read(&day, typed) == text("2026-02-03"), "{typed}");
        }
        assert!(
            read(&day, "31.2.2026") == text("31.2.2026"),
            "kept as it was typed"
        );
        assert!(
            read(&day, "3.2.26") == text("3.2.26"),
            "no century is guessed"
        );
        let month = node(Kind::Date, "month-year", &[]);
        assert!(read(&month, "2.2026") == text("2026-02-01"));
        assert!(read(&month, "2026-02") == text("2026-02-01"));
        assert!(read(&node(Kind::Date, "year", &[]), "2026") == text("2026-01-01"));
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        let time = node(Kind::Time, "", &[]);
        for typed in ["9:05", "09.05", "905", "0905"] {
            assert!(read(&time, typed) == text("09:05:00"), "{typed}");
        }
        assert!(read(&time, "9") == text("09:00:00"));
        assert!(read(&time, "25:00") == text("25:00"));
        let both = node(Kind::DateTime, "", &[]);
        assert!(read(&both, "3.2.2026 9:05") == text("2026-02-03T09:05:00"));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert!(read(&node(Kind::Integer, "", &[]), "8 735") == Some(Value::Integer(8735)));
        assert!(read(&node(Kind::Integer, "", &[]), "۱۲") == Some(Value::Integer(12)));
        assert!(read(&node(Kind::Integer, "", &[]), "twelve") == text("twelve"));
        assert!(read(&node(Kind::Decimal, "", &[]), "2,5") == Some(Value::Decimal(2.5)));
        assert!(read(&node(Kind::Decimal, "", &[]), "inf") == text("inf"));
        assert!(read(&node(Kind::Text, "", &[]), "  ").is_none());
    }

    #[test]
    fn what_is_shown_is_read_again() {
        let cases = [
            (node(Kind::Date, "", &[]), "03.02.2026"),
            (node(Kind::Date, "month-year", &[]), "02.2026"),
            (node(Kind::Date, "year", &[]), "2026"),
            (node(Kind::Time, "", &[]), "09:05"),
            (node(Kind::DateTime, "", &[]), "03.02.2026 09:05"),
            (node(Kind::Decimal, "", &[]), "2,5"),
            (node(Kind::Integer, "", &[]), "-3"),
            (node(Kind::Text, "", &[]), "Hei, du"),
        ];
        for (node, typed) in cases {
            let value = read(&node, typed).expect("not blank");
            assert_eq!(show(&node, &value), typed);
        }
    }

    #[test]
    fn ranges_count_in_exact_steps() {
        let range = |parameters: &[(&str, &str)]| range_values(&node(Kind::Range, "", parameters));
        let tenths = range(&[("start", "0"), ("end", "0.5"), ("step", "0.1")]).expect("a range");
        assert_eq!(tenths, ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5"]);
        assert_eq!(
            range(&[("start", "2"), ("end", "-1")]).expect("a range"),
            ["2", "1", "0", "-1"]
        );
        assert_eq!(
            range(&[("start", "1"), ("end", "10"), ("step", "4")]).expect("a range"),
            ["1", "5", "9"]
        );
        assert!(range(&[("start", "0"), ("end", "9"), ("step", "0")]).is_none());
        assert!(range(&[("start", "0"), ("end", "99999999"), ("step", "1")]).is_none());
        assert!(range(&[("start", "0")]).is_none());
    }
}
