//! A day as people type it and read it in Norway.

use time::{Date, Duration, Month};

use crate::language::ascii_digits;

/// What was typed is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDay;

/// Reads `14.10.2026`, `14.10.` (the next one from today), `2026-10-14`, and `+14` (days from today). Nothing typed is
/// no day at all.
///
/// # Errors
/// [`NoDay`] when it is none of these, or a day that no calendar has.
pub fn read(typed: &str, today: Date) -> Result<Option<Date>, NoDay> {
    let text = ascii_digits(typed.trim());
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(days) = text.strip_prefix('+') {
        let days: u16 = days.trim().parse().map_err(|_| NoDay)?;
        return today
            .checked_add(Duration::days(days.into()))
            .map(Some)
            .ok_or(NoDay);
    }
    let parts: Vec<&str> = text
        .split(['.', '-', '/', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let year_first = parts.first().is_some_and(|part| part.len() == 4);
    let numbers: Vec<u16> = parts
        .iter()
        .map(|part| part.parse())
        .collect::<Result<_, _>>()
        .map_err(|_| NoDay)?;
    let day = match *numbers.as_slice() {
        [year, month, day] if year_first => of(year.into(), month, day),
        [day, month, year] if year < 100 => of(2000 + i32::from(year), month, day),
        [day, month, year] => of(year.into(), month, day),
        [day, month] => next(day, month, today),
        _ => None,
    };
    day.map(Some).ok_or(NoDay)
}

/// A day as it is typed and read in Norway.
pub fn show(day: Date) -> String {
    format!(
        "{:02}.{:02}.{:04}",
        day.day(),
        u8::from(day.month()),
        day.year()
    )
}

fn of(year: i32, month: u16, day: u16) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()
}

fn next(day: u16, month: u16, today: Date) -> Option<Date> {
    let this_year = of(today.year(), month, day).filter(|day| *day >= today);
    this_year.or_else(|| of(today.year() + 1, month, day))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn days_are_read_as_people_type_them() {
        let today = date!(2026 - 09 - 30);
        for typed in [
            "14.10.2026",
            "14.10.26",
            "14.10",
            "14.10.",
            "2026-10-14",
            "+14",
            " 14/10 ",
            "١٤.١٠.٢٠٢٦",
        ] {
            assert_eq!(
                read(typed, today),
                Ok(Some(date!(2026 - 10 - 14))),
                "{typed}"
            );
        }
        assert_eq!(read("1.9.", today), Ok(Some(date!(2027 - 09 - 01))));
        assert_eq!(read("  ", today), Ok(None));
    }

    #[test]
    fn what_is_no_day_is_said_so() {
        for typed in [
            "31.2.2026",
            "snart",
            "+",
            "+mange",
            "14",
            "1.2.3.4",
            "99999999.1.1",
        ] {
            assert_eq!(read(typed, date!(2026 - 09 - 30)), Err(NoDay), "{typed}");
        }
    }
}
