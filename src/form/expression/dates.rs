//! Dates and times: ISO 8601 texts, days since 1970-01-01, and the patterns of `format-date`.

use time::macros::date;
use time::{Date, Duration, Month, OffsetDateTime, Time, UtcOffset};

use super::words::Words;

/// A date, or a date with its time, in the local time of the conversation.
#[derive(Clone, Copy, PartialEq)]
pub struct Moment {
    /// Days since 1970-01-01, local; the fraction is the time of day.
    pub days: f64,
    pub offset: UtcOffset,
    /// Whether the time of day belongs to it.
    pub timed: bool,
}

const DAY: f64 = 86_400_000.0;
const EPOCH: Date = date!(1970 - 01 - 01);

impl Moment {
    pub fn now(now: OffsetDateTime) -> Moment {
        Moment {
            days: local_days(now.date(), now.time()),
            offset: now.offset(),
            timed: true,
        }
    }

    pub fn today(now: OffsetDateTime) -> Moment {
        Moment {
            days: local_days(now.date(), Time::MIDNIGHT),
            offset: now.offset(),
            timed: false,
        }
    }

    /// None when it lies outside the calendar.
    pub fn from_days(days: f64, offset: UtcOffset) -> Option<Moment> {
        let moment = Moment {
            days,
            offset,
            timed: days.fract() != 0.0,
        };
        moment.parts().map(|_| moment)
    }

    /// Without its time.
    pub fn date_only(self) -> Moment {
        Moment {
            days: self.days.floor(),
            timed: false,
            ..self
        }
    }

    fn parts(&self) -> Option<(Date, Time)> {
        if !self.days.is_finite() || self.days.abs() > 4e6 {
            return None;
        }
        let milliseconds = (self.days * DAY).round();
        let day = (milliseconds / DAY).floor();
        let rest = (milliseconds - day * DAY) as i64;
        let date = EPOCH.checked_add(Duration::days(day as i64))?;
        Some((date, Time::MIDNIGHT + Duration::milliseconds(rest)))
    }

    /// `2025-03-09`, or `2025-03-09T14:05:00.000+01:00`.
    pub fn to_text(self) -> String {
        let Some((date, time)) = self.parts() else {
            return String::new();
        };
        let mut text = date_text(date);
        if self.timed {
            let (hours, minutes, _) = self.offset.as_hms();
            let sign = if self.offset.is_negative() { '-' } else { '+' };
            text.push_str(&format!(
                "T{:02}:{:02}:{:02}.{:03}{sign}{:02}:{:02}",
                time.hour(),
                time.minute(),
                time.second(),
                time.millisecond(),
                hours.abs(),
                minutes.abs()
            ));
        }
        text
    }

    /// Fills a pattern such as `%d.%n.%Y %H:%M`; months and weekdays come from the words of the language.
    pub fn format(self, pattern: &str, words: &dyn Words) -> String {
        let Some((date, time)) = self.parts() else {
            return String::new();
        };
        let mut text = String::with_capacity(pattern.len() + 8);
        let mut signs = pattern.chars();
        while let Some(sign) = signs.next() {
            if sign != '%' {
                text.push(sign);
                continue;
            }
            match signs.next() {
                Some('Y') => text.push_str(&format!("{:04}", date.year())),
                Some('y') => text.push_str(&format!("{:02}", date.year().rem_euclid(100))),
                Some('m') => text.push_str(&format!("{:02}", u8::from(date.month()))),
                Some('n') => text.push_str(&u8::from(date.month()).to_string()),
                Some('b') => text.push_str(&words.month(date.month().into())),
                Some('d') => text.push_str(&format!("{:02}", date.day())),
                Some('e') => text.push_str(&date.day().to_string()),
                Some('a') => {
                    text.push_str(&words.weekday(date.weekday().number_days_from_sunday()))
                }
                Some('W') => text.push_str(&date.iso_week().to_string()),
                Some('H') => text.push_str(&format!("{:02}", time.hour())),
                Some('h') => text.push_str(&time.hour().to_string()),
                Some('M') => text.push_str(&format!("{:02}", time.minute())),
                Some('S') => text.push_str(&format!("{:02}", time.second())),
                Some('3') => text.push_str(&format!("{:03}", time.millisecond())),
                Some('%') => text.push('%'),
                Some(other) => text.extend(['%', other]),
                None => text.push('%'),
            }
        }
        text
    }
}

/// `2025-03-09`.
pub fn date_text(date: Date) -> String {
    format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        u8::from(date.month()),
        date.day()
    )
}

fn local_days(date: Date, time: Time) -> f64 {
    let days = f64::from(date.to_julian_day() - EPOCH.to_julian_day());
    days + (time - Time::MIDNIGHT).whole_milliseconds() as f64 / DAY
}

/// Reads `2025-03-09`, `2025-3-9`, `2025-03-09T14:05`, `…:30.5`, `…Z`, `…+01:00`; a time with an offset is moved to `local`.
pub fn parse(text: &str, local: UtcOffset) -> Option<Moment> {
    // Nearly every text that is asked is no date: find out cheaply.
    if text.len() < 8 || text.as_bytes().get(4) != Some(&b'-') {
        return None;
    }
    let (day, rest) = text.split_at(text.find(['T', ' ']).unwrap_or(text.len()));
    let date = parse_date(day)?;
    if rest.is_empty() {
        return Some(Moment {
            days: local_days(date, Time::MIDNIGHT),
            offset: local,
            timed: false,
        });
    }
    let (time, offset) = parse_time(&rest[1..])?;
    let days = match offset {
        None => local_days(date, time),
        Some(offset) => {
            let there =
                OffsetDateTime::new_in_offset(date, time, offset).checked_to_offset(local)?;
            local_days(there.date(), there.time())
        }
    };
    Some(Moment {
        days,
        offset: local,
        timed: true,
    })
}

fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4, 4)?;
    let month = number(parts.next()?, 1, 2)?;
    let day = number(parts.next()?, 1, 2)?;
    if parts.next().is_some() {
        return None;
    }
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

/// Reads `14:05`, `14:05:30.5`, `14:05Z`, `14:05+01:00`.
pub fn parse_time(text: &str) -> Option<(Time, Option<UtcOffset>)> {
    let end = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let (clock, zone) = text.split_at(end);
    let mut parts = clock.split(':');
    let hour = number(parts.next()?, 2, 2)?;
    let minute = number(parts.next()?, 2, 2)?;
    let (second, milli) = match parts.next() {
        None => (0, 0),
        Some(seconds) => {
            let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
            let digits: String = fraction.chars().chain("00".chars()).take(3).collect();
            fraction
                .bytes()
                .all(|byte| byte.is_ascii_digit())
                .then_some(())?;
            (number(whole, 2, 2)?, number(&digits, 3, 3)?)
        }
    };
    if parts.next().is_some() {
        return None;
    }
    let byte = |number: u32| u8::try_from(number).ok();
    let time = Time::from_hms_milli(
        byte(hour)?,
        byte(minute)?,
        byte(second)?,
        u16::try_from(milli).ok()?,
    )
    .ok()?;
    Some((time, parse_zone(zone)?))
}

fn parse_zone(zone: &str) -> Option<Option<UtcOffset>> {
    if zone.is_empty() {
        return Some(None);
    }
    if zone == "Z" {
        return Some(Some(UtcOffset::UTC));
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let (hours, minutes) = (number(hours, 2, 2)?, number(minutes, 2, 2)?);
    if hours > 14 || minutes > 59 {
        return None;
    }
    UtcOffset::from_hms(sign * hours as i8, sign * minutes as i8, 0)
        .ok()
        .map(Some)
}

fn number(text: &str, least: usize, most: usize) -> Option<u32> {
    if text.len() < least || text.len() > most || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::expression::words::Plain;
    use time::macros::{datetime, offset};

    #[test]
    fn texts_and_days_go_both_ways() {
        for (text, days) in [
            ("1970-01-01", 0.0),
            ("2012-08-08", 15560.0),
            ("1969-12-31", -1.0),
            ("2012-8-8", 15560.0),
            ("2012-08-08T12:00", 15560.5),
            ("2012-08-08T12:00:00Z", 15560.5 + 1.0 / 24.0),
            ("2012-08-08T12:00:00.000+01:00", 15560.5),
        ] {
            let moment = parse(text, offset!(+1)).unwrap();
            assert!((moment.days - days).abs() < 1e-9, "{text}: {}", moment.days);
        }
        for text in [
            "2012-02-30",
            "2012-00-01",
            "20120808",
            "2012-08-08T25:00",
            "2012-08-08T12",
            "2012-08-08x",
            "abc",
        ] {
            assert!(parse(text, offset!(+1)).is_none(), "{text}");
        }
        let now = Moment::now(datetime!(2025-03-09 14:05:30.25 +1));
        assert_eq!(now.to_text(), "2025-03-09T14:05:30.250+01:00");
        assert_eq!(now.date_only().to_text(), "2025-03-09");
    }

    #[test]
    fn patterns_of_format_date() {
        let moment = parse("2025-03-09T04:05:06.007", offset!(+1)).unwrap();
        for (pattern, text) in [
            ("%Y-%m-%d", "2025-03-09"),
            ("%e.%n.%y", "9.3.25"),
            ("%b %a", "Mar Sun"),
            ("%H:%M:%S.%3 %h", "04:05:06.007 4"),
            ("100%", "100%"),
            ("%Q%%", "%Q%"),
        ] {
            assert_eq!(moment.format(pattern, &Plain), text);
        }
    }
}
