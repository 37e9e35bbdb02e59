//! What a supervisor sees of the published figures: bars, trends, goals, warnings.

use super::definitions::{Definitions, Dimension, MOVING, Shape, Statistic};
use super::goals::{GoalNow, goals, percent, trend};
use super::groups::{Warning, warnings};
use super::periods::{Period, Quarter};
use super::published::{Batch, Table};
use crate::office::Profile;

/// Which figures are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only periods that reach into these quarters.
    pub period: Option<Period>,
    pub category: Option<String>,
    pub band: Option<String>,
    pub form: Option<String>,
}

impl Filter {
    /// The one group to look at; category before band, since the two are never crossed.
    pub fn group(&self) -> Option<(Dimension, &str)> {
        let category = self
            .category
            .as_deref()
            .map(|code| (Dimension::Category, code));
        let band = self.band.as_deref().map(|code| (Dimension::Band, code));
        category.or(band)
    }
}

/// `2026`, `2026-Q1` or `2025-Q3..2026-Q2`.
pub fn period_of(text: &str) -> Option<Period> {
    if let Some((from, to)) = text.split_once("..") {
        let (from, to) = (from.parse().ok()?, to.parse().ok()?);
        return (from <= to).then_some(Period { from, to });
    }
    if let Ok(quarter) = text.parse() {
        return Some(Period {
            from: quarter,
            to: quarter,
        });
    }
    let quarter = |number: u8| format!("{text}-Q{number}").parse::<Quarter>().ok();
    Some(Period {
        from: quarter(1)?,
        to: quarter(4)?,
    })
}

/// One row of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its words.
    pub message: String,
    /// How many; nothing where it is hidden.
    pub people: Option<u32>,
    /// For factors: how many say it speaks for moving. Nothing when it is hidden, or no such bar.
    pub against: Option<u32>,
}

/// A share by groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Breakdown {
    pub dimension: Dimension,
    /// Message of a group, how many in it, and how many of them.
    pub groups: Vec<(String, Option<u32>, Option<u32>)>,
}

/// One statistic in one period.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub id: String,
    pub measure: u8,
    pub question_of_report: Option<u8>,
    pub form: String,
    /// Bars stand on two sides.
    pub diverging: bool,
    /// Each bar is a part of the one before.
    pub funnel: bool,
    /// The last closed period; nothing before there is one.
    pub period: Option<Period>,
    /// How many were asked; nothing where that is hidden.
    pub people: Option<u32>,
    pub bars: Vec<Bar>,
    /// Per cent in each closed period, of statistics that are one share.
    pub trend: Vec<(Period, Option<f64>)>,
    pub by: Vec<Breakdown>,
}

impl Figure {
    /// Whether everything in it is hidden.
    pub fn is_hidden(&self) -> bool {
        self.bars
            .iter()
            .all(|bar| bar.people.is_none() && bar.against.is_none())
    }

    /// A count in per cent of those asked.
    pub fn percent(&self, people: u32) -> Option<f64> {
        self.people.map(|of| percent(people, of))
    }
}

/// Everything a supervisor sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub limit: u32,
    pub figures: Vec<Figure>,
    pub goals: Vec<GoalNow>,
    pub warnings: Vec<Warning>,
}

impl Report {
    pub fn new(
        definitions: &Definitions,
        published: &[Batch],
        profile: Option<&Profile>,
        filter: &Filter,
        limit: u32,
    ) -> Report {
        let in_view: Vec<Batch> = published
            .iter()
            .filter(|batch| is_in(batch, filter.period))
            .cloned()
            .collect();
        let wanted = definitions.statistics.iter().filter(|statistic| {
            statistic.form != MOVING
                && filter
                    .form
                    .as_ref()
                    .is_none_or(|form| statistic.form == *form)
        });
        Report {
            limit,
            figures: wanted
                .map(|statistic| figure(definitions, statistic, &in_view, filter))
                .collect(),
            goals: profile.map_or_else(Vec::new, |profile| goals(profile, definitions, published)),
            warnings: warnings(&in_view),
        }
    }

    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// Whether anything at all may be shown.
    pub fn is_empty(&self) -> bool {
        self.figures.iter().all(Figure::is_hidden)
    }
}

fn is_in(batch: &Batch, period: Option<Period>) -> bool {
    period.is_none_or(|period| batch.period.from <= period.to && period.from <= batch.period.to)
}

fn figure(
    definitions: &Definitions,
    statistic: &Statistic,
    published: &[Batch],
    filter: &Filter,
) -> Figure {
    let batch = published
        .iter()
        .filter(|batch| batch.population == statistic.form && batch.has(&statistic.id))
        .max_by_key(|batch| batch.period);
    let view = View {
        definitions,
        statistic,
        batch,
        group: filter.group(),
    };
    let is_share = matches!(
        statistic.shape,
        Shape::Share { .. } | Shape::Coverage { .. }
    );
    Figure {
        id: statistic.id.clone(),
        measure: statistic.measure,
        question_of_report: statistic.question_of_report,
        form: statistic.form.clone(),
        diverging: matches!(statistic.shape, Shape::Diverging { .. }),
        funnel: matches!(statistic.shape, Shape::Funnel { .. }),
        period: batch.map(|batch| batch.period),
        people: view.people(),
        bars: view.bars(),
        trend: match is_share && filter.group().is_none() {
            true => trend(&statistic.id, published),
            false => Vec::new(),
        },
        by: view.breakdowns(),
    }
}

struct View<'a> {
    definitions: &'a Definitions,
    statistic: &'a Statistic,
    batch: Option<&'a Batch>,
    group: Option<(Dimension, &'a str)>,
}

impl View<'_> {
    /// How many were asked, in the group that is looked at.
    fn people(&self) -> Option<u32> {
        let batch = self.batch?;
        match self.group {
            None => Some(batch.people),
            Some((dimension, code)) => {
                let groups = batch.groups(dimension)?;
                let at = groups.codes.iter().position(|known| known == code)?;
                groups.people.get(at).copied().flatten()
            }
        }
    }

    fn table(&self, item: Option<&str>) -> Option<&Table> {
        let mut tables = self.batch?.tables.iter();
        tables.find(|table| table.statistic == self.statistic.id && table.item.as_deref() == item)
    }

    /// A row of a table, in the group that is looked at.
    fn count(&self, table: &Table, row: usize) -> Option<u32> {
        let Some((dimension, code)) = self.group else {
            return table.people.get(row).copied().flatten();
        };
        let groups = self.batch?.groups(dimension)?;
        let at = groups.codes.iter().position(|known| known == code)?;
        let cells = &table.crossing(dimension)?.cells;
        cells.get(row)?.get(at).copied().flatten()
    }

    /// Those in the first row, of an item.
    fn yes(&self, item: Option<&str>) -> Option<u32> {
        self.table(item).and_then(|table| self.count(table, 0))
    }

    fn bars(&self) -> Vec<Bar> {
        let bar = |message: String, people: Option<u32>| Bar {
            message,
            people,
            against: None,
        };
        let items = self.definitions.items(self.statistic).iter();
        match &self.statistic.shape {
            Shape::Share { .. } | Shape::Moves => {
                vec![bar("ui-figure-yes".to_owned(), self.yes(None))]
            }
            Shape::Coverage { .. } => {
                let rest = self.table(None).and_then(|table| self.count(table, 1));
                vec![
                    bar("ui-figure-in-time".to_owned(), self.yes(None)),
                    bar("ui-figure-not-in-time".to_owned(), rest),
                ]
            }
            Shape::Choice { list, .. } => {
                let row = |(row, code): (usize, &String)| {
                    let people = self.table(None).and_then(|table| self.count(table, row));
                    bar(message(list, code), people)
                };
                items.enumerate().map(row).collect()
            }
            Shape::Choices { list, .. } => {
                let bars = items.map(|code| bar(message(list, code), self.yes(Some(code))));
                sorted(bars.collect())
            }
            Shape::Diverging { list, .. } => {
                let bars = items.map(|code| Bar {
                    message: message(list, code),
                    people: self.yes(Some(&format!("{code}.stay"))),
                    against: self.yes(Some(&format!("{code}.move"))),
                });
                sorted(bars.collect())
            }
            Shape::Funnel { steps } => {
                let steps = steps.iter().enumerate().map(|(at, step)| {
                    let words = format!("ui-figure-step-{}", step.step.replace('_', "-"));
                    bar(words, self.reached(steps.len(), at))
                });
                steps.collect()
            }
        }
    }

    /// How many came to a step or further. The rows of a funnel begin with the last step.
    fn reached(&self, steps: usize, step: usize) -> Option<u32> {
        let table = self.table(None)?;
        let further: Option<u32> = (0..steps - step).map(|row| self.count(table, row)).sum();
        // As well, everybody but those who came less far.
        let less: Option<u32> = (steps - step..=steps)
            .map(|row| self.count(table, row))
            .sum();
        further.or_else(|| self.people()?.checked_sub(less?))
    }

    /// By groups, for statistics that are one share.
    fn breakdowns(&self) -> Vec<Breakdown> {
        let is_share = matches!(
            self.statistic.shape,
            Shape::Share { .. } | Shape::Coverage { .. }
        );
        let (Some(batch), Some(table), true, None) =
            (self.batch, self.table(None), is_share, self.group)
        else {
            return Vec::new();
        };
        let crossings = table.by.iter();
        crossings
            .filter_map(|crossing| {
                let groups = batch.groups(crossing.dimension)?;
                let counts = groups.people.iter().zip(crossing.cells.first()?);
                let groups = groups.codes.iter().zip(counts);
                let groups = groups
                    .filter(|(code, (people, _))| *code != "unknown" || people.is_some())
                    .map(|(code, (people, count))| {
                        (group_message(crossing.dimension, code), *people, *count)
                    });
                Some(Breakdown {
                    dimension: crossing.dimension,
                    groups: groups.collect(),
                })
            })
            .collect()
    }
}

/// The largest first; what is hidden keeps its order at the end, so that nothing is told by its place.
fn sorted(mut bars: Vec<Bar>) -> Vec<Bar> {
    bars.sort_by_key(|bar| {
        let most = bar.people.max(bar.against);
        std::cmp::Reverse(most)
    });
    bars
}

/// The message of a code: what no message id may have stands as `_`.
pub(super) fn message(list: &str, code: &str) -> String {
    let code = code.chars().map(|letter| match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => letter,
        _ => '_',
    });
    format!("{list}-{}", code.collect::<String>())
}

/// The message of a group.
pub fn group_message(dimension: Dimension, code: &str) -> String {
    match code {
        "unknown" => "ui-figure-unknown".to_owned(),
        "others" => "ui-figure-others".to_owned(),
        code => message(dimension.list(), code),
    }
}
