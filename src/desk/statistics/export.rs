//! Published figures as CSV and as JSON. `docs/statistics.md` describes the columns.

use serde::Serialize;

use super::{Statistics, shipped};
use crate::desk::DeskError;
use crate::office::statistics::{Batch, Table};

/// Of the columns, and of the JSON.
const VERSION: &str = "1";

/// One count. Empty where it is hidden.
#[derive(Serialize)]
struct Row<'a> {
    schema: &'a str,
    municipality: &'a str,
    name: &'a str,
    statistic: &'a str,
    measure: u8,
    population: &'a str,
    from: String,
    to: String,
    item: &'a str,
    row: &'a str,
    dimension: &'a str,
    group: &'a str,
    people: Option<u32>,
    asked: Option<u32>,
    suppressed: bool,
    limit: u32,
}

/// The whole as JSON.
#[derive(Serialize)]
struct Whole<'a> {
    schema: &'a str,
    municipality: &'a str,
    name: &'a str,
    date: String,
    limit: u32,
    published: Vec<&'a Batch>,
}

impl Statistics {
    /// A line for each count that is published or hidden, for those periods and forms that are looked at.
    ///
    /// # Errors
    /// [`DeskError::NotJson`] stands for a fault of this program: memory takes any line.
    pub fn csv(&self) -> Result<Vec<u8>, DeskError> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for batch in self.in_view() {
            for table in &batch.tables {
                for row in self.rows(batch, table)? {
                    writer.serialize(row).map_err(|_| DeskError::NotJson)?;
                }
            }
        }
        writer.into_inner().map_err(|_| DeskError::NotJson)
    }

    /// The same as JSON.
    ///
    /// # Errors
    /// [`DeskError::NotJson`]: none of ours comes to that.
    pub fn json(&self) -> Result<String, DeskError> {
        let whole = Whole {
            schema: VERSION,
            municipality: &self.municipality,
            name: &self.name,
            date: self.today.to_string(),
            limit: self.report.limit,
            published: self.in_view().collect(),
        };
        serde_json::to_string_pretty(&whole).map_err(|_| DeskError::NotJson)
    }

    fn in_view(&self) -> impl Iterator<Item = &Batch> {
        let filter = &self.filter;
        self.published.iter().filter(move |batch| {
            let is_form = filter
                .form
                .as_ref()
                .is_none_or(|form| *form == batch.population);
            let is_then = filter.period.is_none_or(|period| {
                batch.period.from <= period.to && period.from <= batch.period.to
            });
            is_form && is_then
        })
    }

    fn rows<'a>(&'a self, batch: &'a Batch, table: &'a Table) -> Result<Vec<Row<'a>>, DeskError> {
        let measure = shipped()?.find(&table.statistic).map_or(0, |it| it.measure);
        let row = |name: &'a str, dimension: &'a str, group: &'a str, people, asked| Row {
            schema: VERSION,
            municipality: &self.municipality,
            name: &self.name,
            statistic: &table.statistic,
            measure,
            population: &batch.population,
            from: batch.period.from.to_string(),
            to: batch.period.to.to_string(),
            item: table.item.as_deref().unwrap_or_default(),
            row: name,
            dimension,
            group,
            people,
            asked,
            suppressed: people.is_none(),
            limit: batch.limit,
        };
        let wanted = self.filter.group();
        let mut rows = Vec::new();
        for (at, name) in table.rows.iter().enumerate() {
            if wanted.is_none() {
                let people = table.people.get(at).copied().flatten();
                rows.push(row(name, "", "", people, Some(batch.people)));
            }
            for crossing in &table.by {
                let (Some(groups), Some(cells)) =
                    (batch.groups(crossing.dimension), crossing.cells.get(at))
                else {
                    continue;
                };
                let counts = groups.codes.iter().zip(&groups.people).zip(cells);
                for ((group, asked), people) in counts {
                    if wanted.is_none_or(|wanted| wanted == (crossing.dimension, group)) {
                        let dimension = crossing.dimension.name();
                        rows.push(row(name, dimension, group, *people, *asked));
                    }
                }
            }
        }
        Ok(rows)
    }
}
