//! Which tables are counted, and who is in which row of them.

use super::cases::Case;
use super::definitions::{Definitions, Shape, Statistic};

/// Where the answer to a question stands among those of a population, and the bits of these codes.
type Bits<'a> = &'a dyn Fn(&str, &[String]) -> (usize, u64);

/// A row of a table: everybody for whom all of this holds, each by one of several answers, and who is in no row before.
pub(super) type Row = Vec<Vec<(usize, u64)>>;

/// A table to be counted.
pub(super) struct Plan<'a> {
    pub(super) statistic: &'a Statistic,
    pub(super) item: Option<String>,
    pub(super) names: Vec<String>,
    /// One less than there are names: the last is everybody else.
    pub(super) rows: Vec<Row>,
}

impl Plan<'_> {
    pub(super) fn row(&self, case: &Case) -> usize {
        let holds = |row: &Row| {
            row.iter().all(|any| {
                any.iter()
                    .any(|(place, bits)| case.given.get(*place).is_some_and(|it| it & bits != 0))
            })
        };
        let row = self.rows.iter().position(holds);
        row.unwrap_or(self.rows.len())
    }
}

const REST: &str = "rest";
const YES: &str = "yes";

pub(super) fn plans_of<'a>(
    definitions: &Definitions,
    statistic: &'a Statistic,
    number: usize,
    bits: Bits,
) -> Vec<Plan<'a>> {
    let plan = |item: Option<String>, rows: Vec<(String, Row)>| {
        let (mut names, rows): (Vec<String>, Vec<Row>) = rows.into_iter().unzip();
        names.push(REST.to_owned());
        Plan {
            statistic,
            item,
            names,
            rows,
        }
    };
    let yes = |item: Option<String>, row: Row| plan(item, vec![(YES.to_owned(), row)]);
    match &statistic.shape {
        Shape::Share { when } => vec![yes(None, vec![vec![bits(&when.question, &when.codes)]])],
        Shape::Choice { question, .. } => {
            let rows = definitions.items(statistic).iter().map(|code| {
                let row = vec![vec![bits(question, std::slice::from_ref(code))]];
                (code.clone(), row)
            });
            vec![plan(None, rows.collect())]
        }
        Shape::Choices { questions, .. } => any_of(definitions, statistic, None, questions, bits),
        Shape::Diverging { stay, r#move, .. } => {
            let mut plans = any_of(definitions, statistic, Some("stay"), stay, bits);
            plans.extend(any_of(definitions, statistic, Some("move"), r#move, bits));
            plans
        }
        Shape::Funnel { steps } => {
            // Whoever came furthest is found first; each step needs those before it.
            let furthest_first = (1..=steps.len()).rev().map(|length| {
                let reached = &steps[..length];
                let row = reached
                    .iter()
                    .map(|step| vec![bits(&step.when.question, &step.when.codes)]);
                (steps[length - 1].step.clone(), row.collect())
            });
            vec![plan(None, furthest_first.collect())]
        }
        Shape::Coverage { .. } => vec![yes(None, vec![vec![(number, 1)]])],
        Shape::Moves => vec![yes(None, vec![vec![(0, 1)]])],
    }
}

/// A share for each code, given in any of these questions. With a side, the item is `<code>.<side>`.
fn any_of<'a>(
    definitions: &Definitions,
    statistic: &'a Statistic,
    side: Option<&str>,
    questions: &[String],
    bits: Bits,
) -> Vec<Plan<'a>> {
    let codes = definitions.items(statistic).iter();
    codes
        .map(|code| {
            let given = questions
                .iter()
                .map(|question| bits(question, std::slice::from_ref(code)));
            let row = vec![given.collect()];
            let item = match side {
                Some(side) => format!("{code}.{side}"),
                None => code.clone(),
            };
            Plan {
                statistic,
                item: Some(item),
                names: vec![YES.to_owned(), REST.to_owned()],
                rows: vec![row],
            }
        })
        .collect()
}
