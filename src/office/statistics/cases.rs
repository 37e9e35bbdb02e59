//! Who is counted: each person of a population in each quarter, with what they answered.

use rustc_hash::{FxHashMap, FxHashSet};
use time::{Date, Duration};

use super::Conversation;
use super::definitions::{Definitions, Dimension, Reach, Shape, Statistic};
use super::facts::Facts;
use super::periods::{Period, Quarter};

/// Days of a month, on average.
const MONTH: f64 = 30.4375;

/// One person of a population in one quarter.
pub(super) struct Case {
    pub(super) quarter: Quarter,
    pub(super) person: u32,
    pub(super) groups: [Option<u8>; 4],
    /// For each of the population's questions, what was answered, as bits.
    pub(super) given: Vec<u64>,
}

/// People of a form: the number of a conversation stands for those about nobody in particular.
pub(super) fn of_form(
    definitions: &Definitions,
    form: &str,
    conversations: &[Conversation],
) -> Vec<Case> {
    let numbers: Vec<(usize, usize)> = facts_of(definitions, form);
    let width = numbers.len();
    let mut place = vec![None; definitions.facts.len()];
    for (number, at) in numbers {
        place[number] = Some(at);
    }
    let held = conversations.iter().enumerate();
    held.filter(|(_, held)| held.form == form)
        .map(|(number, held)| {
            let mut given = vec![0; width];
            for (number, codes) in &held.facts.given {
                if let Some(Some(at)) = place.get(usize::from(*number)) {
                    given[*at] |= *codes;
                }
            }
            Case {
                quarter: Quarter::of(held.day),
                person: held.person.unwrap_or(u32::MAX - number as u32),
                groups: held.facts.groups,
                given,
            }
        })
        .collect()
}

/// Facts of a form: their number among all, and their place among those of the form.
pub(super) fn facts_of(definitions: &Definitions, form: &str) -> Vec<(usize, usize)> {
    let all = definitions.facts.iter().enumerate();
    all.filter(|(_, fact)| fact.form == form)
        .enumerate()
        .map(|(place, (number, _))| (number, place))
        .collect()
}

/// Everybody whom the office has met, in the quarter of the first conversation.
pub(super) fn newcomers(statistics: &[&Statistic], conversations: &[Conversation]) -> Vec<Case> {
    let mut met: FxHashMap<u32, Vec<&Conversation>> = FxHashMap::default();
    for held in conversations {
        if let Some(person) = held.person {
            met.entry(person).or_default().push(held);
        }
    }
    met.into_iter()
        .filter_map(|(person, held)| {
            let first = held.iter().min_by_key(|held| held.day)?;
            let known = |dimension: Dimension| {
                let mut known = held.iter().filter_map(|held| held.facts.group(dimension));
                first.facts.group(dimension).or_else(|| known.next())
            };
            let begun = held.iter().find_map(|held| held.facts.arrival());
            let begun = begun.unwrap_or(first.day);
            let reached = |statistic: &&Statistic| match &statistic.shape {
                Shape::Coverage { reached } => u64::from(is_reached(reached, begun, &held)),
                _ => 0,
            };
            Some(Case {
                quarter: Quarter::of(first.day),
                person,
                groups: Dimension::ALL.map(known),
                given: statistics.iter().map(reached).collect(),
            })
        })
        .collect()
}

fn is_reached(reach: &Reach, begun: Date, held: &[&Conversation]) -> bool {
    let last = begun.checked_add(window(reach.within_months));
    held.iter()
        .any(|held| held.form == reach.form && last.is_some_and(|last| held.day <= last))
}

pub(super) fn window(months: u32) -> Duration {
    Duration::days((f64::from(months) * MONTH).ceil() as i64)
}

/// Whoever talked about staying or moving: those who think of it, and those who do it, against all of them.
pub(super) fn moving(definitions: &Definitions, conversations: &[Conversation]) -> Vec<Case> {
    let intention = definitions
        .by_path
        .get("stay-or-move")
        .and_then(|of_form| of_form.get("thinking/intention"));
    let moves = intention.and_then(|number| {
        let fact = definitions.facts.get(usize::from(*number))?;
        Some((*number, fact.bit("move")))
    });
    let thinks_of_it = |facts: &Facts| {
        let mut given = facts.given.iter();
        given.any(|(number, codes)| {
            moves.is_some_and(|(fact, bit)| *number == fact && codes & bit != 0)
        })
    };
    conversations
        .iter()
        .filter_map(|held| {
            let signs = match held.form {
                "move-out" => true,
                "stay-or-move" => thinks_of_it(&held.facts),
                _ => return None,
            };
            Some(Case {
                quarter: Quarter::of(held.day),
                person: held.person?,
                groups: held.facts.groups,
                given: vec![u64::from(signs)],
            })
        })
        .collect()
}

/// A person's group among the codes of a dimension; the last is for whoever is in none.
pub(super) fn place(case: &Case, dimension: Dimension, codes: usize) -> usize {
    let group = case.groups[dimension as usize].map(usize::from);
    group.filter(|group| *group < codes).unwrap_or(codes)
}

/// Each person of a period once, as in the last conversation.
pub(super) fn people_of(cases: &[Case], period: Period) -> Vec<&Case> {
    let mut seen = FxHashSet::default();
    let inside = cases
        .iter()
        .rev()
        .filter(|case| period.contains(case.quarter));
    inside.filter(|case| seen.insert(case.person)).collect()
}
