//! Figures as they are published: counts, and `None` where a count is hidden. Nothing else of the answers is in them.

use serde::{Deserialize, Serialize};

use super::definitions::Dimension;
use super::periods::Period;

/// The figures of one form (or of the newcomers) in one closed period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// A form, `newcomers` or `moving`.
    pub population: String,
    pub period: Period,
    /// How many people were asked; each counts once. Never fewer than the limit.
    pub people: u32,
    /// What was hidden below when this was published.
    pub limit: u32,
    pub groups: Vec<Groups>,
    pub tables: Vec<Table>,
}

/// How many of each group were asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Groups {
    pub dimension: Dimension,
    /// Codes of the dimension's list, then `unknown`; of backgrounds only those that are large enough, then `others`.
    pub codes: Vec<String>,
    pub people: Vec<Option<u32>>,
}

/// One statistic, or one item of a statistic with several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub statistic: String,
    /// A factor or an answer, for statistics that count each by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// `yes`, a code, a step; everybody else is `rest`.
    pub rows: Vec<String>,
    pub people: Vec<Option<u32>>,
    pub by: Vec<Crossing>,
}

/// A statistic by groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Crossing {
    pub dimension: Dimension,
    /// By rows of the table; in the order of the batch's groups.
    pub cells: Vec<Vec<Option<u32>>>,
}

impl Batch {
    pub fn groups(&self, dimension: Dimension) -> Option<&Groups> {
        self.groups
            .iter()
            .find(|groups| groups.dimension == dimension)
    }

    /// Adds the tables of a later publication of the same period: statistics that take longer, or that are new.
    ///
    /// When other people are in it by now, they are left out: to be compared with what was published, they would tell
    /// who came or went.
    pub(super) fn extend(&mut self, later: Batch) {
        if self.people != later.people || self.groups != later.groups || self.limit != later.limit {
            return;
        }
        let known: Vec<String> = self.tables.iter().map(|it| it.statistic.clone()).collect();
        let new = later
            .tables
            .into_iter()
            .filter(|table| !known.contains(&table.statistic));
        self.tables.extend(new);
    }

    pub(super) fn has(&self, statistic: &str) -> bool {
        self.tables.iter().any(|table| table.statistic == statistic)
    }
}

impl Table {
    pub fn crossing(&self, dimension: Dimension) -> Option<&Crossing> {
        self.by
            .iter()
            .find(|crossing| crossing.dimension == dimension)
    }
}
