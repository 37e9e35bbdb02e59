//! Somebody who has everything that an office publishes, knows how it is made, and wants the counts that are hidden.
//!
//! They write down an unknown for each hidden count and an equation for each total, and look how small and how large each
//! unknown can be: by propagating bounds through all tables of a period at once, in whole numbers, and by linear
//! programming over each statistic with all its crossings and groups. A count is recovered when only one value is left.

use std::collections::HashMap;

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome, Variable};
use time::macros::date;

use super::office::{Lots, conversations, definitions, shipped};
use crate::office::statistics::count::bare;
use crate::office::statistics::{Batch, Definitions, Table, merge, publish};

const TODAY: time::Date = date!(2026 - 11 - 22);
const LIMIT: u32 = 5;

/// What is unknown of a period: counts with their truth, and sums of them.
#[derive(Default)]
struct Puzzle {
    truth: Vec<u32>,
    /// Hidden because nobody must know; the others only give cover.
    secret: Vec<bool>,
    sums: Vec<(Vec<usize>, u32)>,
}

impl Puzzle {
    /// An unknown for a count that is hidden; nothing for one that is shown.
    fn count(&mut self, shown: Option<u32>, truth: u32, secret: bool) -> Count {
        match shown {
            Some(count) => {
                assert_eq!(count, truth, "what is shown is true");
                Count::Shown(count)
            }
            None => {
                self.truth.push(truth);
                self.secret.push(secret && truth < LIMIT);
                Count::Hidden(self.truth.len() - 1)
            }
        }
    }

    /// These counts sum up to that one.
    fn sum(&mut self, parts: &[Count], whole: Count) {
        let mut hidden = Vec::new();
        let mut rest = 0;
        for part in parts {
            match part {
                Count::Shown(count) => rest += count,
                Count::Hidden(unknown) => hidden.push(*unknown),
            }
        }
        match whole {
            Count::Shown(count) => self.sums.push((hidden, count - rest)),
            Count::Hidden(unknown) => {
                // parts - whole = 0, with an unknown that stands for «far more than there are, less the whole».
                const FAR: u32 = 1_000_000;
                let truth = FAR - self.truth[unknown];
                let mirror = Count::Hidden(self.truth.len());
                self.truth.push(truth);
                self.secret.push(false);
                self.sums.push((vec![unknown, self.truth.len() - 1], FAR));
                let mut parts: Vec<Count> = hidden.into_iter().map(Count::Hidden).collect();
                parts.push(mirror);
                self.sum(&parts, Count::Shown(FAR - rest));
            }
        }
    }

    /// Lower and upper bounds of every unknown, as far as propagation gets.
    fn propagate(&self) -> Vec<(i64, i64)> {
        let mut bounds = vec![(0, 10_000_000); self.truth.len()];
        loop {
            let mut changed = false;
            for (parts, sum) in &self.sums {
                let low: i64 = parts.iter().map(|at| bounds[*at].0).sum();
                let high: i64 = parts.iter().map(|at| bounds[*at].1).sum();
                for at in parts {
                    let (mine, yours) = bounds[*at];
                    let least = mine.max(i64::from(*sum) - (high - yours));
                    let most = yours.min(i64::from(*sum) - (low - mine));
                    if (least, most) != (mine, yours) {
                        bounds[*at] = (least, most);
                        changed = true;
                        break;
                    }
                }
            }
            if !changed {
                return bounds;
            }
        }
    }

    /// How far apart the smallest and the largest value of an unknown are.
    fn range(&self, unknown: usize) -> f64 {
        let end = |direction| {
            let mut problem = Problem::new(direction);
            let variables: Vec<Variable> = (0..self.truth.len())
                .map(|at| {
                    let weight = if at == unknown { 1.0 } else { 0.0 };
                    problem.add_var(weight, (0.0, f64::INFINITY))
                })
                .collect();
            for (parts, sum) in &self.sums {
                let parts: Vec<(Variable, f64)> =
                    parts.iter().map(|at| (variables[*at], 1.0)).collect();
                problem.add_constraint(parts, ComparisonOp::Eq, f64::from(*sum));
            }
            match problem.solve() {
                Ok(SolveOutcome::Solution(solution)) => solution.objective(),
                // No bound at all is as good as any.
                Err(microlp::Error::Unbounded) => f64::INFINITY,
                _ => panic!("the truth is a solution"),
            }
        };
        end(OptimizationDirection::Maximize) - end(OptimizationDirection::Minimize)
    }
}

#[derive(Clone, Copy)]
enum Count {
    Shown(u32),
    Hidden(usize),
}

/// Everything that is published of these tables of a period.
fn puzzle(batch: &Batch, truth: &Batch, tables: &[(&Table, &Table)]) -> Puzzle {
    let mut puzzle = Puzzle::default();
    let everybody = Count::Shown(batch.people);
    let mut groups = HashMap::new();
    for (shown, known) in batch.groups.iter().zip(&truth.groups) {
        let counts = shown.people.iter().zip(&known.people);
        let counts: Vec<Count> = counts
            .map(|(shown, truth)| {
                let truth = truth.expect("bare");
                // That nobody of a category was asked is no secret.
                puzzle.count(*shown, truth, truth != 0)
            })
            .collect();
        puzzle.sum(&counts, everybody);
        groups.insert(shown.dimension, counts);
    }
    for (shown, known) in tables {
        let rows = shown.people.iter().zip(&known.people);
        let rows: Vec<Count> = rows
            .map(|(shown, truth)| puzzle.count(*shown, truth.expect("bare"), true))
            .collect();
        puzzle.sum(&rows, everybody);
        for (shown, known) in shown.by.iter().zip(&known.by) {
            let columns = &groups[&shown.dimension];
            let sizes = truth.groups(shown.dimension).expect("its groups");
            let cells: Vec<Vec<Count>> = shown
                .cells
                .iter()
                .zip(&known.cells)
                .map(|(shown, truth)| {
                    let counts = shown.iter().zip(truth).zip(&sizes.people);
                    counts
                        .map(|((shown, truth), size)| {
                            puzzle.count(*shown, truth.expect("bare"), *size != Some(0))
                        })
                        .collect()
                })
                .collect();
            for (row, cells) in rows.iter().zip(&cells) {
                puzzle.sum(cells, *row);
            }
            for (column, whole) in columns.iter().enumerate() {
                let cells: Vec<Count> = cells.iter().map(|row| row[column]).collect();
                puzzle.sum(&cells, *whole);
            }
        }
    }
    puzzle
}

/// What was tried.
#[derive(Default, Debug)]
struct Tried {
    offices: usize,
    periods: usize,
    shown: usize,
    secrets: usize,
    solved_by_programming: usize,
    recovered: usize,
}

fn attack(definitions: &Definitions, seed: u64, program: bool, tried: &mut Tried) {
    let mut lots = Lots(seed);
    let count = 60 + lots.draw(700) as usize;
    let held = conversations(definitions, count, TODAY, &mut lots);
    let mut published = Vec::new();
    merge(
        &mut published,
        publish(definitions, &held, &[], TODAY, LIMIT),
    );
    let mut truth = Vec::new();
    merge(&mut truth, bare(definitions, &held, TODAY, LIMIT));
    assert_eq!(published.len(), truth.len());
    tried.offices += 1;
    solve(&published, &truth, seed, program, tried);
}

/// Tries to work out what is hidden.
fn solve(published: &[Batch], truth: &[Batch], seed: u64, program: bool, tried: &mut Tried) {
    for (batch, truth) in published.iter().zip(truth) {
        tried.periods += 1;
        let tables: Vec<(&Table, &Table)> = batch.tables.iter().zip(&truth.tables).collect();
        let whole = puzzle(batch, truth, &tables);
        let bounds = whole.propagate();
        let crossed = batch
            .tables
            .iter()
            .flat_map(|it| &it.by)
            .flat_map(|it| it.cells.iter().flatten());
        tried.shown += crossed.flatten().count();
        for (at, (low, high)) in bounds
            .iter()
            .enumerate()
            .filter(|(at, _)| whole.secret[*at])
        {
            tried.secrets += 1;
            if low == high {
                tried.recovered += 1;
                eprintln!(
                    "seed {seed} {} {}: {} at {at}",
                    batch.population, batch.period, whole.truth[at]
                );
            }
        }
        if !program {
            continue;
        }
        for table in tables {
            let one = puzzle(batch, truth, &[table]);
            for unknown in (0..one.truth.len()).filter(|at| one.secret[*at]) {
                tried.solved_by_programming += 1;
                if one.range(unknown) < 0.5 {
                    tried.recovered += 1;
                    eprintln!(
                        "seed {seed} {} {} {}: {}",
                        batch.population, batch.period, table.0.statistic, one.truth[unknown]
                    );
                }
            }
        }
    }
}

/// One statistic of each kind, so that many offices can be tried.
fn few() -> Definitions {
    definitions(
        r#"{"statistics":[
        {"id":"s","measure":1,"form":"network","kind":"share","when":{"question":"a","codes":["yes"]},"by":["category","band"]},
        {"id":"c","measure":2,"form":"network","kind":"choice","question":"b","list":"x","codes":["p","q","r","s"],"by":["category","band"]},
        {"id":"m","measure":8,"form":"network","kind":"choices","questions":["c"],"list":"x","codes":["p","q","r"],"by":["category","band"]},
        {"id":"f","measure":12,"form":"housing","kind":"funnel","steps":[
            {"step":"one","when":{"question":"d","codes":["y"]}},
            {"step":"two","when":{"question":"e","codes":["y"]}},
            {"step":"three","when":{"question":"f","codes":["y"]}}],"by":["category","band"]},
        {"id":"d","measure":14,"form":"stay-or-move","kind":"diverging","list":"x","codes":["p","q"],"stay":["g","h"],"move":["i"],"by":["category","band"]},
        {"id":"i","measure":14,"form":"stay-or-move","kind":"choice","question":"thinking/intention","list":"x","codes":["stay","move","unsure"],"by":["category","band"]},
        {"id":"v","measure":7,"form":"newcomers","kind":"coverage","reached":{"form":"competence","within_months":3},"by":["category","gender"]},
        {"id":"g","measure":15,"form":"moving","kind":"moves","by":["background"]}]}"#,
    )
}

#[test]
fn nothing_below_the_limit_is_worked_out_from_what_is_published() {
    let few = few();
    let mut tried = Tried::default();
    for seed in 0..600 {
        attack(&few, seed, seed % 150 == 0, &mut tried);
    }
    attack(&shipped(), 1, false, &mut tried);
    eprintln!("{tried:?}");
    assert_eq!(tried.recovered, 0);
    assert!(tried.secrets > 10_000 && tried.shown > 1_000, "{tried:?}");
}

/// Whoever hides the small counts alone gives many of them away: so the attack finds what there is to find.
#[test]
fn what_is_hidden_by_itself_is_worked_out() {
    let few = few();
    let held = conversations(&few, 500, TODAY, &mut Lots(5));
    let mut truth = Vec::new();
    merge(&mut truth, bare(&few, &held, TODAY, LIMIT));
    let hide = |count: &mut Option<u32>| *count = count.filter(|count| *count >= LIMIT);
    let mut published = truth.clone();
    for batch in &mut published {
        let groups = batch.groups.iter_mut().flat_map(|it| &mut it.people);
        groups.for_each(hide);
        for table in &mut batch.tables {
            table.people.iter_mut().for_each(hide);
            let cells = table
                .by
                .iter_mut()
                .flat_map(|it| it.cells.iter_mut().flatten());
            cells.for_each(hide);
        }
    }
    let mut tried = Tried::default();
    solve(&published, &truth, 5, false, &mut tried);
    assert!(tried.recovered * 10 > tried.secrets, "{tried:?}");
}

/// `BOLYST_LONG_ATTACK=5000 cargo test --release --lib attack -- --nocapture`: so many offices by linear programming, and
/// every tenth of them with all statistics that are shipped.
#[test]
fn nothing_is_worked_out_of_very_many_offices() {
    let offices = std::env::var("BOLYST_LONG_ATTACK").ok();
    let Some(offices) = offices.and_then(|text| text.parse::<u64>().ok()) else {
        return;
    };
    let (few, shipped) = (few(), shipped());
    let mut tried = Tried::default();
    for seed in 0..offices {
        let definitions = if seed % 10 == 9 { &shipped } else { &few };
        attack(definitions, 1_000_000 + seed, true, &mut tried);
    }
    eprintln!("{tried:?}");
    assert_eq!(tried.recovered, 0);
}
