//! A conversation is answered by lot.

use fastrand::Rng;
use time::{Duration, OffsetDateTime};

use crate::form::Kind;
use crate::interview::{Interview, Spot, Step};
use crate::record::{Given, Status, Value};
use crate::vault::{SystemWorld, World};

/// Everything is said twice.
const PER_QUESTION: Duration = Duration::seconds(40);
/// No conversation has as many steps.
const MOST_STEPS: usize = 2000;
const WORDS: &[&str] = &[
    "Jeg trives her.",
    "Arbeid, og noen å snakke med.",
    "Det er langt til byen.",
    "Barna har det godt.",
];

/// One of several; nothing of none.
pub(super) fn one_of<'a, T>(lot: &mut Rng, all: &'a [T]) -> Option<&'a T> {
    if all.is_empty() {
        return None;
    }
    all.get(lot.usize(..all.len()))
}

/// Answers everything up to the end, and says when it was over.
pub(super) fn answer_all(interview: &mut Interview, lot: &mut Rng) -> OffsetDateTime {
    let mut now = SystemWorld.now();
    for _ in 0..MOST_STEPS {
        match interview.here() {
            Step::End => break,
            Step::More(_) => {}
            Step::Ask(spot) => answer(interview, spot, lot, now),
        }
        interview.forward(now);
        now += PER_QUESTION;
    }
    now
}

/// What was handed in stays; an answer that breaks a rule is taken back as «does not know».
fn answer(interview: &mut Interview, spot: Spot, lot: &mut Rng, now: OffsetDateTime) {
    if interview.state(spot).given.is_some() {
        return;
    }
    let given = match lot.u8(..100) {
        0..=3 => Some(Given::Status(Status::DontKnow)),
        4..=6 => Some(Given::Status(Status::Refused)),
        _ => value(interview, spot, lot, now).map(Given::Value),
    };
    let Some(given) = given else {
        return;
    };
    let taken = interview.answer(spot, Some(given), now);
    if taken.is_err() || interview.state(spot).problem.is_some() {
        let unknown = Some(Given::Status(Status::DontKnow));
        // A question that takes no status is left open.
        let _ = interview.answer(spot, unknown, now);
    }
}

fn value(interview: &Interview, spot: Spot, lot: &mut Rng, now: OffsetDateTime) -> Option<Value> {
    let offers = interview.offers(spot);
    match interview.node(spot).kind {
        Kind::SelectOne => one_of(lot, &offers).map(|offer| Value::Text(offer.value.clone())),
        Kind::SelectMultiple if !offers.is_empty() => {
            let chosen = offers.iter().filter(|_| lot.u8(..4) == 0);
            Some(Value::Many(
                chosen.map(|offer| offer.value.clone()).collect(),
            ))
        }
        Kind::Rank => Some(Value::Many(
            offers.into_iter().map(|offer| offer.value).collect(),
        )),
        Kind::Integer => Some(Value::Integer(lot.i64(0..6))),
        Kind::Decimal | Kind::Range => Some(Value::Integer(lot.i64(0..10))),
        Kind::Date => {
            let days = Duration::days(lot.i64(-350..350));
            Some(Value::Text((now + days).date().to_string()))
        }
        Kind::Acknowledge => Some(Value::Text("OK".to_owned())),
        Kind::Text => one_of(lot, WORDS).map(|words| Value::Text((*words).to_owned())),
        _ => None,
    }
}
