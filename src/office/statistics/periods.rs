//! Quarters, and the runs of them for which figures are published.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{Date, Duration, Month};

/// How many times the limit of people a period must hold before it is closed: less, and nearly all of it would be hidden.
const PEOPLE_PER_LIMIT: u32 = 4;

/// Time for the last conversations of a quarter to be submitted and brought from other computers.
const GRACE: Duration = Duration::days(30);

/// Three months, counted from the beginning of our era.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(i32);

impl Quarter {
    pub fn of(day: Date) -> Quarter {
        Quarter(day.year() * 4 + (i32::from(u8::from(day.month())) - 1) / 3)
    }

    pub fn year(self) -> i32 {
        self.0.div_euclid(4)
    }

    /// 1 to 4.
    pub fn number(self) -> i32 {
        self.0.rem_euclid(4) + 1
    }

    pub fn next(self) -> Quarter {
        Quarter(self.0 + 1)
    }

    /// The first day of the quarter; none in a year that no calendar has.
    pub fn first_day(self) -> Option<Date> {
        let month = u8::try_from((self.number() - 1) * 3 + 1).ok()?;
        let month = Month::try_from(month).ok()?;
        Date::from_calendar_date(self.year(), month, 1).ok()
    }

    /// Whether it is long enough over, on this day, that nothing more is expected for it. `wait` is the time in which
    /// something counted for it may still happen.
    fn is_over(self, today: Date, wait: Duration) -> bool {
        let after = self.next().first_day();
        let over = after.and_then(|day| day.checked_add(GRACE)?.checked_add(wait));
        over.is_some_and(|day| day <= today)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year(), self.number())
    }
}

impl FromStr for Quarter {
    type Err = ();

    /// `2026-Q1`.
    fn from_str(text: &str) -> Result<Quarter, ()> {
        let (year, number) = text.split_once("-Q").ok_or(())?;
        let year: i32 = year.parse().map_err(|_| ())?;
        match number.parse() {
            Ok(number @ 1..=4) if (0..=9999).contains(&year) => Ok(Quarter(year * 4 + number - 1)),
            _ => Err(()),
        }
    }
}

impl Serialize for Quarter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Quarter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Quarter, D::Error> {
        let text = String::deserialize(deserializer)?;
        let wrong = || serde::de::Error::custom("a quarter is written 2026-Q1");
        text.parse().map_err(|()| wrong())
    }
}

/// A run of whole quarters, both ends in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Period {
    pub from: Quarter,
    pub to: Quarter,
}

impl Period {
    pub fn contains(self, quarter: Quarter) -> bool {
        (self.from..=self.to).contains(&quarter)
    }

    /// Whether everything that is counted for it has happened, on this day.
    pub(super) fn is_over(self, today: Date, wait: Duration) -> bool {
        self.to.is_over(today, wait)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to {
            return self.from.fmt(f);
        }
        write!(f, "{}–{}", self.from, self.to)
    }
}

/// Cuts time into periods that hold enough people. `met` are quarter and person of each conversation, by quarter; those of
/// quarters before `from` have been published. Only closed periods are returned.
pub(super) fn cut(
    met: &[(Quarter, u32)],
    from: Option<Quarter>,
    today: Date,
    limit: u32,
) -> Vec<Period> {
    let enough = (limit * PEOPLE_PER_LIMIT) as usize;
    let mut periods = Vec::new();
    let new = met
        .iter()
        .filter(|(quarter, _)| from.is_none_or(|from| *quarter >= from));
    let mut people = rustc_hash::FxHashSet::default();
    let mut begun: Option<Quarter> = None;
    let mut last: Option<Quarter> = None;
    for (quarter, person) in new {
        if let (Some(first), Some(before)) = (begun, last)
            && before != *quarter
            && people.len() >= enough
        {
            periods.push(Period {
                from: first,
                to: before,
            });
            people.clear();
            begun = None;
        }
        begun.get_or_insert(*quarter);
        last = Some(*quarter);
        people.insert(*person);
    }
    if let (Some(from), Some(to)) = (begun, last)
        && people.len() >= enough
    {
        periods.push(Period { from, to });
    }
    periods.retain(|period| period.is_over(today, Duration::ZERO));
    periods
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn quarter(text: &str) -> Quarter {
        text.parse().expect("a quarter")
    }

    #[test]
    fn quarters_are_written_and_read() {
        let first = Quarter::of(date!(2026 - 03 - 31));
        assert_eq!(first.to_string(), "2026-Q1");
        assert_eq!(quarter("2026-Q1"), first);
        assert_eq!(first.next().first_day(), Some(date!(2026 - 04 - 01)));
        for wrong in ["2026", "2026-Q5", "2026-Q0", "x-Q1", "99999999-Q1"] {
            assert!(wrong.parse::<Quarter>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_period_ends_when_it_holds_enough_people_and_not_before_it_is_over() {
        let met: Vec<(Quarter, u32)> = (0..60)
            .map(|n| (Quarter(2024 * 4 + n / 12), n as u32))
            .collect();
        let periods = cut(&met, None, date!(2025 - 02 - 15), 5);
        let told: Vec<String> = periods.iter().map(Period::to_string).collect();
        assert_eq!(told, ["2024-Q1–2024-Q2", "2024-Q3–2024-Q4"]);
        // In the days of grace, the second is not over yet.
        assert_eq!(cut(&met, None, date!(2025 - 01 - 15), 5).len(), 1);
        // Twelve people are too few for a period.
        assert_eq!(cut(&met[..12], None, date!(2030 - 01 - 01), 5), []);
    }

    #[test]
    fn the_same_people_again_do_not_close_a_period() {
        let met: Vec<(Quarter, u32)> = (0..60)
            .map(|n| (Quarter(2024 * 4 + n / 12), (n % 12) as u32))
            .collect();
        assert_eq!(cut(&met, None, date!(2030 - 01 - 01), 5), []);
    }

    #[test]
    fn what_was_published_is_not_cut_again() {
        let met: Vec<(Quarter, u32)> = (0..60)
            .map(|n| (Quarter(2024 * 4 + n / 12), n as u32))
            .collect();
        let later = cut(&met, Some(quarter("2024-Q2")), date!(2030 - 01 - 01), 5);
        assert_eq!(later[0].from, quarter("2024-Q2"));
    }
}
