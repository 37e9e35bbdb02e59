//! The municipality's goals against what the figures say (measure 1).

use serde::Deserialize;

use super::definitions::{Definitions, Shape};
use super::periods::Period;
use super::published::Batch;
use crate::office::Profile;

/// A goal as the profile states it, in the office's own words.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Goal {
    pub id: String,
    /// The value behind it.
    #[serde(default)]
    pub value: String,
    pub goal: String,
    pub statistic: String,
    pub target: f64,
    pub unit: String,
    /// ISO 8601.
    #[serde(default)]
    pub by: Option<String>,
}

/// Where a goal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    Yes,
    NotYet,
    /// Too few people, or no closed period.
    Hidden,
    /// No statistic of this program counts this.
    NotCounted,
}

/// A goal, today and before.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalNow {
    pub goal: Goal,
    /// Per cent in each closed period, the oldest first; nothing where it is hidden.
    pub trend: Vec<(Period, Option<f64>)>,
    pub reached: Reached,
}

impl GoalNow {
    /// Per cent in the last closed period.
    pub fn today(&self) -> Option<f64> {
        self.trend.last().and_then(|(_, percent)| *percent)
    }
}

/// Goals of the profile; what cannot be read as a goal is left out.
pub(super) fn goals(
    profile: &Profile,
    definitions: &Definitions,
    published: &[Batch],
) -> Vec<GoalNow> {
    let written = profile
        .extra
        .get("goals")
        .and_then(|goals| goals.as_array());
    let goals = written
        .into_iter()
        .flatten()
        .filter_map(|goal| Goal::deserialize(goal).ok());
    goals
        .map(|goal| stand(goal, definitions, published))
        .collect()
}

fn stand(goal: Goal, definitions: &Definitions, published: &[Batch]) -> GoalNow {
    let counted = definitions.find(&goal.statistic).filter(|statistic| {
        goal.unit == "percent"
            && matches!(
                statistic.shape,
                Shape::Share { .. } | Shape::Coverage { .. }
            )
    });
    let Some(statistic) = counted else {
        return GoalNow {
            goal,
            trend: Vec::new(),
            reached: Reached::NotCounted,
        };
    };
    let trend = trend(&statistic.id, published);
    let reached = match trend.last().and_then(|(_, percent)| *percent) {
        None => Reached::Hidden,
        Some(percent) if percent >= goal.target => Reached::Yes,
        Some(_) => Reached::NotYet,
    };
    GoalNow {
        goal,
        trend,
        reached,
    }
}

/// Per cent of the people asked who are in the first row, by period.
pub(super) fn trend(statistic: &str, published: &[Batch]) -> Vec<(Period, Option<f64>)> {
    let tables = published.iter().filter_map(|batch| {
        let mut tables = batch.tables.iter();
        let table = tables.find(|table| table.statistic == statistic)?;
        Some((batch, table))
    });
    tables
        .map(|(batch, table)| {
            let people = table.people.first().copied().flatten();
            (
                batch.period,
                people.map(|people| percent(people, batch.people)),
            )
        })
        .collect()
}

pub(super) fn percent(people: u32, of: u32) -> f64 {
    100.0 * f64::from(people) / f64::from(of.max(1))
}
