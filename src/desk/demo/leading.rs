//! A conversation is led as a consultant would: question after question, in the order in which they come.

use std::collections::HashMap;

use time::{Date, Duration, OffsetDateTime, UtcOffset};

use super::clock::Clock;
use super::script::Line;
use crate::interview::{Interview, Step};
use crate::record::{Given, NextStep, Value};
use crate::vault::World;

/// Everything is said twice, with an interpreter in between.
const PER_QUESTION: Duration = Duration::seconds(40);

/// No conversation of the demo has as many steps.
const MOST_STEPS: usize = 1000;

/// Answers what the lines say, up to the end or to the question at which the conversation was broken off. Returns the
/// paths of lines that were refused.
pub(super) fn lead(
    interview: &mut Interview,
    lines: &HashMap<String, Line>,
    until: Option<&str>,
    clock: &Clock,
    offset: UtcOffset,
) -> Vec<String> {
    let mut refused = Vec::new();
    let started = clock.now().to_offset(offset);
    for count in 0..MOST_STEPS {
        let now = started + PER_QUESTION * i32::try_from(count).unwrap_or(i32::MAX);
        match interview.here() {
            Step::End => break,
            Step::More(_) => {}
            Step::Ask(spot) => {
                let path = interview.path(spot);
                if until == Some(path.as_str()) {
                    break;
                }
                let line = lines.get(&path);
                let taken =
                    line.map(|line| interview.answer(spot, Some(given(line, started)), now));
                if taken.is_some_and(|taken| taken.is_err()) {
                    refused.push(path);
                }
            }
        }
        interview.forward(now);
        clock.pass(PER_QUESTION);
    }
    if interview.here() == Step::End {
        agree(interview, started.date());
    }
    refused
}

/// All that the form proposes is agreed to, in the consultant's name.
fn agree(interview: &mut Interview, today: Date) {
    let proposed = interview.proposed_steps(today);
    let agreed = proposed.into_iter().map(|step| NextStep {
        agreed: true,
        ..step
    });
    interview.set_next_steps(agreed.collect());
}

fn given(line: &Line, now: OffsetDateTime) -> Given {
    match line {
        Line::Status { status } => Given::Status(*status),
        Line::InDays { in_days } => date(now.date() + Duration::days(*in_days)),
        Line::MonthsAgo { months_ago } => date(first_of_month(now.date(), *months_ago)),
        Line::Value(value) => Given::Value(value.clone()),
    }
}

fn date(date: Date) -> Given {
    Given::Value(Value::Text(date.to_string()))
}

fn first_of_month(today: Date, months_ago: i64) -> Date {
    let mut first = today.replace_day(1).unwrap_or(today);
    for _ in 0..months_ago {
        let before = first - Duration::days(1);
        first = before.replace_day(1).unwrap_or(before);
    }
    first
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::interview::Opening;

    /// A conversation of today, as an office with the sample's figures begins it.
    pub(in crate::desk::demo) fn opening() -> Opening {
        let values = [
            ("profile.population", "5692"),
            ("profile.municipality_number", "3427"),
        ];
        Opening {
            seed: 1,
            now: OffsetDateTime::now_utc(),
            username: String::new(),
            preloaded: values
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .into(),
            languages: vec!["nb".to_owned()],
            about: None,
            case: None,
        }
    }

    #[test]
    fn months_are_counted_back_over_the_turn_of_the_year() {
        let today = time::macros::date!(2026 - 02 - 03);
        assert_eq!(
            first_of_month(today, 0),
            time::macros::date!(2026 - 02 - 01)
        );
        assert_eq!(
            first_of_month(today, 3),
            time::macros::date!(2025 - 11 - 01)
        );
    }
}
