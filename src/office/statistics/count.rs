//! Counting: conversations in, figures with what is small hidden out.

use std::collections::HashMap;

use time::{Date, Duration};

use super::cases::{Case, facts_of, moving, newcomers, of_form, people_of, place, window};
use super::definitions::{Definitions, Dimension, MOVING, NEWCOMERS, Shape, Statistic};
use super::facts::Facts;
use super::periods::{Period, Quarter, cut};
use super::plans::{Plan, plans_of};
use super::published::{Batch, Crossing, Groups, Table};
use super::suppress::{Grid, hide_totals};

/// A conversation as far as statistics go.
pub struct Conversation<'a> {
    pub form: &'a str,
    /// Any number that stands for the person; none for a conversation about nobody in particular.
    pub person: Option<u32>,
    pub day: Date,
    pub facts: Facts,
}

/// Counts what has been closed since the last publication. `published` is what there is already; what comes back is to
/// be added to it with [`merge`].
pub fn publish(
    definitions: &Definitions,
    conversations: &[Conversation],
    published: &[Batch],
    today: Date,
    limit: u32,
) -> Vec<Batch> {
    let limit = limit.max(super::LOWEST_LIMIT);
    let mut new = Vec::new();
    for population in definitions.populations() {
        let counter = Counter::new(definitions, population, limit, today);
        let cases = match population {
            NEWCOMERS => newcomers(&counter.statistics, conversations),
            MOVING => moving(definitions, conversations),
            form => of_form(definitions, form, conversations),
        };
        new.extend(counter.publish(cases, published));
    }
    new
}

/// The same figures with nothing hidden, to try out whether they can be worked out.
#[cfg(test)]
pub(super) fn bare(
    definitions: &Definitions,
    conversations: &[Conversation],
    today: Date,
    limit: u32,
) -> Vec<Batch> {
    let mut bare = Vec::new();
    for population in definitions.populations() {
        let mut counter = Counter::new(definitions, population, limit, today);
        counter.cover = false;
        let cases = match population {
            NEWCOMERS => newcomers(&counter.statistics, conversations),
            MOVING => moving(definitions, conversations),
            form => of_form(definitions, form, conversations),
        };
        bare.extend(counter.publish(cases, &[]));
    }
    bare
}

/// Adds a publication to earlier ones.
pub fn merge(published: &mut Vec<Batch>, later: Vec<Batch>) {
    for batch in later {
        let is_same =
            |it: &&mut Batch| it.population == batch.population && it.period == batch.period;
        // What overlaps with what was published would tell the difference.
        let is_taken = published.iter().any(|it| overlaps(it, &batch));
        match published.iter_mut().find(is_same) {
            Some(known) => known.extend(batch),
            None if is_taken => {}
            None => published.push(batch),
        }
    }
    published.sort_by(|a, b| (&a.population, a.period).cmp(&(&b.population, b.period)));
}

fn overlaps(a: &Batch, b: &Batch) -> bool {
    a.population == b.population && a.period.from <= b.period.to && b.period.from <= a.period.to
}

/// Counts the tables of one population.
struct Counter<'a> {
    population: &'a str,
    statistics: Vec<&'a Statistic>,
    plans: Vec<Plan<'a>>,
    dimensions: Vec<Dimension>,
    definitions: &'a Definitions,
    limit: u32,
    today: Date,
    /// Hide what is small. Tests must know what was hidden.
    cover: bool,
}

impl<'a> Counter<'a> {
    fn new(
        definitions: &'a Definitions,
        population: &'a str,
        limit: u32,
        today: Date,
    ) -> Counter<'a> {
        let statistics: Vec<&Statistic> = definitions
            .statistics
            .iter()
            .filter(|statistic| statistic.form == population)
            .collect();
        let mut dimensions: Vec<Dimension> = statistics
            .iter()
            .flat_map(|statistic| statistic.by.iter().copied())
            .collect();
        dimensions.sort();
        dimensions.dedup();
        let mut counter = Counter {
            population,
            statistics,
            plans: Vec::new(),
            dimensions,
            definitions,
            limit,
            today,
            cover: true,
        };
        counter.plans = counter.plan();
        counter
    }

    fn plan(&self) -> Vec<Plan<'a>> {
        let places: HashMap<&str, (usize, usize)> = facts_of(self.definitions, self.population)
            .into_iter()
            .filter_map(|(number, place)| {
                let fact = self.definitions.facts.get(number)?;
                Some((fact.question.as_str(), (number, place)))
            })
            .collect();
        let bits = |question: &str, codes: &[String]| -> (usize, u64) {
            let Some((number, place)) = places.get(question) else {
                return (usize::MAX, 0);
            };
            let fact = self.definitions.facts.get(*number);
            let bits = codes
                .iter()
                .fold(0, |bits, code| bits | fact.map_or(0, |fact| fact.bit(code)));
            (*place, bits)
        };
        let mut plans = Vec::new();
        for (number, statistic) in self.statistics.iter().enumerate() {
            plans.extend(plans_of(self.definitions, statistic, number, &bits));
        }
        plans
    }

    /// New periods, and what has become countable of old ones.
    fn publish(&self, mut cases: Vec<Case>, published: &[Batch]) -> Vec<Batch> {
        cases.retain(|case| case.quarter <= Quarter::of(self.today));
        cases.sort_by_key(|case| case.quarter);
        let met: Vec<(Quarter, u32)> = cases
            .iter()
            .map(|case| (case.quarter, case.person))
            .collect();
        let own: Vec<&Batch> = published
            .iter()
            .filter(|batch| batch.population == self.population)
            .collect();
        let last = own.iter().map(|batch| batch.period.to).max();
        let new = cut(&met, last.map(Quarter::next), self.today, self.limit);
        let old = own
            .iter()
            .map(|batch| (batch.period, batch.limit, Some(*batch)));
        let new = new.into_iter().map(|period| (period, self.limit, None));
        old.chain(new)
            .filter_map(|(period, limit, before)| self.batch(&cases, period, limit, before))
            .collect()
    }

    fn batch(
        &self,
        cases: &[Case],
        period: Period,
        limit: u32,
        before: Option<&Batch>,
    ) -> Option<Batch> {
        let due: Vec<&Plan> = self
            .plans
            .iter()
            .filter(|plan| before.is_none_or(|before| !before.has(&plan.statistic.id)))
            .filter(|plan| self.is_due(plan.statistic, period))
            .collect();
        if due.is_empty() {
            return None;
        }
        let cases = people_of(cases, period);
        let people = cases.len() as u32;
        if people < limit {
            return None;
        }
        let groupings: Vec<Grouping> = self
            .dimensions
            .iter()
            .map(|dimension| self.group(*dimension, &cases, limit))
            .map(|grouping| {
                if self.cover {
                    grouping
                } else {
                    grouping.bare()
                }
            })
            .collect();
        let tables = due
            .iter()
            .map(|plan| plan.count(&cases, &groupings, limit, self.cover))
            .collect();
        Some(Batch {
            population: self.population.to_owned(),
            period,
            people,
            limit,
            groups: groupings.iter().map(Grouping::published).collect(),
            tables,
        })
    }

    fn is_due(&self, statistic: &Statistic, period: Period) -> bool {
        let wait = match &statistic.shape {
            Shape::Coverage { reached } => window(reached.within_months),
            _ => Duration::ZERO,
        };
        period.is_over(self.today, wait)
    }

    fn group(&self, dimension: Dimension, cases: &[&Case], limit: u32) -> Grouping {
        let codes = self.definitions.codes(dimension.list());
        let mut people = vec![0; codes.len() + 1];
        for case in cases {
            people[place(case, dimension, codes.len())] += 1;
        }
        if dimension != Dimension::Background {
            let mut names = codes.to_vec();
            names.push("unknown".to_owned());
            let column = (0..=codes.len()).collect();
            return Grouping::new(dimension, names, column, people, limit);
        }
        // Of languages there are many: those of few people stand together.
        let mut names: Vec<String> = Vec::new();
        let large: Vec<usize> = (0..codes.len()).filter(|at| people[*at] >= limit).collect();
        names.extend(large.iter().map(|at| codes[*at].clone()));
        names.push("others".to_owned());
        let column: Vec<usize> = (0..=codes.len())
            .map(|at| large.iter().position(|known| *known == at))
            .map(|at| at.unwrap_or(large.len()))
            .collect();
        let mut sums = vec![0; names.len()];
        for (at, count) in people.iter().enumerate() {
            sums[column[at]] += count;
        }
        Grouping::new(dimension, names, column, sums, limit)
    }
}

/// The groups of a dimension in one period.
struct Grouping {
    dimension: Dimension,
    names: Vec<String>,
    /// Which of the names a code belongs to.
    column: Vec<usize>,
    people: Vec<u32>,
    hidden: Vec<bool>,
}

impl Grouping {
    fn new(
        dimension: Dimension,
        names: Vec<String>,
        column: Vec<usize>,
        people: Vec<u32>,
        limit: u32,
    ) -> Grouping {
        Grouping {
            dimension,
            names,
            column,
            hidden: hide_totals(&people, limit, true),
            people,
        }
    }

    fn bare(mut self) -> Grouping {
        self.hidden.fill(false);
        self
    }

    fn published(&self) -> Groups {
        Groups {
            dimension: self.dimension,
            codes: self.names.clone(),
            people: seen(&self.people, &self.hidden),
        }
    }

    fn column(&self, case: &Case) -> usize {
        self.column[place(case, self.dimension, self.column.len() - 1)]
    }
}

fn seen(counts: &[u32], hidden: &[bool]) -> Vec<Option<u32>> {
    let both = counts.iter().zip(hidden);
    both.map(|(count, hidden)| (!hidden).then_some(*count))
        .collect()
}

impl Plan<'_> {
    fn count(&self, cases: &[&Case], groupings: &[Grouping], limit: u32, cover: bool) -> Table {
        let groupings: Vec<&Grouping> = groupings
            .iter()
            .filter(|grouping| self.statistic.by.contains(&grouping.dimension))
            .collect();
        let mut totals = vec![0; self.names.len()];
        let mut cells: Vec<Vec<Vec<u32>>> = groupings
            .iter()
            .map(|grouping| vec![vec![0; grouping.names.len()]; self.names.len()])
            .collect();
        for case in cases {
            let row = self.row(case);
            totals[row] += 1;
            for (grouping, cells) in groupings.iter().zip(&mut cells) {
                cells[row][grouping.column(case)] += 1;
            }
        }
        // A limit of nothing hides nothing.
        let limit = if cover { limit } else { 0 };
        let hidden = hide_totals(&totals, limit, false);
        let crossing = |(grouping, cells): (&&Grouping, Vec<Vec<u32>>)| {
            let pattern = Grid::new(&cells, &hidden, &grouping.hidden).protect(limit);
            let rows = cells.iter().zip(&pattern);
            Crossing {
                dimension: grouping.dimension,
                cells: rows.map(|(counts, hidden)| seen(counts, hidden)).collect(),
            }
        };
        Table {
            statistic: self.statistic.id.clone(),
            item: self.item.clone(),
            rows: self.names.clone(),
            people: seen(&totals, &hidden),
            by: groupings.iter().zip(cells).map(crossing).collect(),
        }
    }
}
