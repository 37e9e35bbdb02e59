//! Whether a whole group is about to move (measure 15): «finn årsaker til at de fleste eller alle med samme bakgrunn flytter».
//!
//! A group is everybody who speaks the same language. It is named only from published figures, so never below the limit.
//! The reasons beside it are those of everybody in the office: reasons of a group in a period would be a table of origin
//! and reason. Whoever must know what a group says reads its conversations.
//!
//! Few people make wide intervals, and a share of few people jumps. So a difference counts as one only when the 95 %
//! interval of the difference of two shares (Newcombe 1998, method 10, from Wilson's intervals) lies above nothing.

use super::definitions::{Dimension, MOVING};
use super::periods::Period;
use super::published::Batch;

/// The 97.5 % point of the normal distribution.
const Z: f64 = 1.959_964;

/// Whoever speaks Norwegian may come from anywhere, and so may the others together.
const NO_GROUP: &[&str] = &["others", "nb", "nn", "no"];

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// More than before or more than in other groups, and more than chance makes.
    Clear,
    /// More, but it may be chance.
    Uncertain,
}

/// What makes a group stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// More of the group than in the period before.
    Rising,
    /// More than half of the group.
    Most,
    /// More than among everybody else.
    MoreThanOthers,
}

/// A group of which many think of moving, or move.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// A code of the languages.
    pub background: String,
    pub period: Period,
    /// Those who think of moving or move.
    pub people: u32,
    /// Those of the group who talked about staying or moving.
    pub asked: u32,
    /// 95 % interval of their share.
    pub interval: (f64, f64),
    /// Per cent in the period before, when that may be shown.
    pub before: Option<f64>,
    pub signs: Vec<(Sign, Strength)>,
}

impl Warning {
    pub fn strength(&self) -> Strength {
        let is_clear = self
            .signs
            .iter()
            .any(|(_, strength)| *strength == Strength::Clear);
        if is_clear {
            Strength::Clear
        } else {
            Strength::Uncertain
        }
    }
}

/// Groups to look at in the last closed period, the surest first.
pub(super) fn warnings(published: &[Batch]) -> Vec<Warning> {
    let mut periods: Vec<&Batch> = published
        .iter()
        .filter(|batch| batch.population == MOVING)
        .collect();
    periods.sort_by_key(|batch| batch.period);
    let Some((now, before)) = periods.split_last() else {
        return Vec::new();
    };
    let before = before.last().copied();
    let mut warnings: Vec<Warning> = counts(now)
        .into_iter()
        .filter_map(|group| warning(now, before, group))
        .collect();
    warnings.sort_by_key(|warning| {
        (
            warning.strength() == Strength::Uncertain,
            -i64::from(warning.people),
        )
    });
    warnings
}

/// A group's code, those who move, those asked.
type Group = (String, u32, u32);

/// Groups whose figures may be shown.
fn counts(batch: &Batch) -> Vec<Group> {
    let groups = batch.groups(Dimension::Background);
    let crossing = batch
        .tables
        .first()
        .and_then(|table| table.crossing(Dimension::Background));
    let (Some(groups), Some(moving)) = (groups, crossing.and_then(|it| it.cells.first())) else {
        return Vec::new();
    };
    let counts = groups.codes.iter().zip(&groups.people).zip(moving);
    counts
        .filter(|((code, _), _)| !NO_GROUP.contains(&code.as_str()))
        .filter_map(|((code, asked), moving)| Some((code.clone(), (*moving)?, (*asked)?)))
        .collect()
}

fn warning(now: &Batch, before: Option<&Batch>, group: Group) -> Option<Warning> {
    let (background, people, asked) = group;
    let mut signs = Vec::new();
    let earlier = before
        .map(counts)
        .into_iter()
        .flatten()
        .find(|(code, ..)| *code == background);
    if let Some((_, then, of)) = &earlier {
        signs.extend(sign(Sign::Rising, (people, asked), (*then, *of)));
    }
    let (low, high) = wilson(people, asked);
    if share(people, asked) > 0.5 {
        let strength = if low > 0.5 {
            Strength::Clear
        } else {
            Strength::Uncertain
        };
        signs.push((Sign::Most, strength));
    }
    let all = now.tables.first().and_then(|table| *table.people.first()?);
    if let Some(all) = all.filter(|all| *all >= people && now.people > asked) {
        let others = (all - people, now.people - asked);
        signs.extend(sign(Sign::MoreThanOthers, (people, asked), others));
    }
    // That a little more than half of a small group moves is no news by itself.
    let is_news = signs
        .iter()
        .any(|sign| *sign != (Sign::Most, Strength::Uncertain));
    is_news.then(|| Warning {
        background,
        period: now.period,
        people,
        asked,
        interval: (100.0 * low, 100.0 * high),
        before: earlier.map(|(_, then, of)| 100.0 * share(then, of)),
        signs,
    })
}

/// A share against another one: nothing when it is not larger.
fn sign(sign: Sign, here: (u32, u32), there: (u32, u32)) -> Option<(Sign, Strength)> {
    let difference = share(here.0, here.1) - share(there.0, there.1);
    if difference <= 0.0 {
        return None;
    }
    let (low, _) = wilson(here.0, here.1);
    let (_, high) = wilson(there.0, there.1);
    let (first, second) = (share(here.0, here.1), share(there.0, there.1));
    let least = difference - ((first - low).powi(2) + (high - second).powi(2)).sqrt();
    let strength = if least > 0.0 {
        Strength::Clear
    } else {
        Strength::Uncertain
    };
    Some((sign, strength))
}

fn share(people: u32, of: u32) -> f64 {
    f64::from(people) / f64::from(of.max(1))
}

/// Wilson's 95 % interval of a share.
fn wilson(people: u32, of: u32) -> (f64, f64) {
    let (n, p) = (f64::from(of.max(1)), share(people, of));
    let middle = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let whole = 1.0 + Z * Z / n;
    (
        ((middle - spread) / whole).max(0.0),
        ((middle + spread) / whole).min(1.0),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilsons_interval_is_the_one_of_the_books() {
        let (low, high) = wilson(81, 263);
        // Newcombe 1998, table I.
        assert!(
            (low - 0.2553).abs() < 0.0001 && (high - 0.3662).abs() < 0.0001,
            "{low} {high}"
        );
    }

    #[test]
    fn a_difference_of_few_people_is_uncertain() {
        let of = |here, there| sign(Sign::Rising, here, there).map(|(_, strength)| strength);
        assert_eq!(of((6, 12), (5, 12)), Some(Strength::Uncertain));
        assert_eq!(of((40, 60), (12, 60)), Some(Strength::Clear));
        assert_eq!(of((5, 12), (6, 12)), None);
    }
}
