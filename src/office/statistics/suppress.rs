//! Which cells of a table must be hidden, so that none that is too small can be worked out.
//!
//! A two-way table with its totals is a network: each inner cell leads from its row to its column, each total back. Whoever
//! sees some of the cells may think of any other table that agrees with them, and gets from one to another by adding one
//! and taking one away in turn along a closed way through hidden cells. So the values that a hidden cell may have are found
//! exactly, in whole numbers, by looking for such ways.

use std::collections::VecDeque;

/// What of a table's totals is hidden. `at_least` people are in the table. Totals of nothing are small, unless
/// `nothing_is_known`: then they tell nothing, and are hidden without more.
pub(super) fn hide_totals(totals: &[u32], limit: u32, nothing_is_known: bool) -> Vec<bool> {
    let mut hidden: Vec<bool> = totals.iter().map(|total| *total < limit).collect();
    let is_secret = |total: &u32| *total < limit && !(nothing_is_known && *total == 0);
    if !totals.iter().any(is_secret) {
        return hidden;
    }
    loop {
        let people: u32 = sum_where(totals, &hidden);
        // Totals that are known to be nothing give the others no cover.
        let covering = totals.iter().zip(&hidden);
        let covering = covering
            .filter(|(total, hidden)| **hidden && !(nothing_is_known && **total == 0))
            .count();
        if covering >= 2 && people >= limit {
            return hidden;
        }
        let shown = (0..totals.len()).filter(|at| !hidden[*at]);
        match shown.min_by_key(|at| totals[*at]) {
            Some(smallest) => hidden[smallest] = true,
            None => return hidden,
        }
    }
}

fn sum_where(totals: &[u32], wanted: &[bool]) -> u32 {
    let both = totals.iter().zip(wanted);
    both.filter(|(_, wanted)| **wanted)
        .map(|(total, _)| total)
        .sum()
}

/// A two-way table of counts, by rows, and what of it is hidden.
pub(super) struct Grid {
    rows: usize,
    columns: usize,
    /// With the totals as a last row and a last column. Totals are negative, so that each row and each column sums to
    /// nothing.
    values: Vec<i64>,
    hidden: Vec<bool>,
}

impl Grid {
    /// `cells` by rows; the totals that are hidden already.
    pub(super) fn new(cells: &[Vec<u32>], hidden_rows: &[bool], hidden_columns: &[bool]) -> Grid {
        let (rows, columns) = (hidden_rows.len(), hidden_columns.len());
        let wide = columns + 1;
        let mut grid = Grid {
            rows,
            columns,
            values: vec![0; (rows + 1) * wide],
            hidden: vec![false; (rows + 1) * wide],
        };
        for (row, counts) in cells.iter().enumerate() {
            for (column, count) in counts.iter().enumerate() {
                let count = i64::from(*count);
                grid.values[row * wide + column] = count;
                grid.values[row * wide + columns] -= count;
                grid.values[rows * wide + column] -= count;
                grid.values[rows * wide + columns] += count;
                grid.hidden[row * wide + column] = hidden_rows[row] || hidden_columns[column];
            }
        }
        for (row, is_hidden) in hidden_rows.iter().enumerate() {
            grid.hidden[row * wide + columns] = *is_hidden;
        }
        for (column, is_hidden) in hidden_columns.iter().enumerate() {
            grid.hidden[rows * wide + column] = *is_hidden;
        }
        grid
    }

    /// Hides every cell below the limit, and as many others as it takes to leave each of them `limit` possible values.
    /// Returns what is hidden, by rows.
    pub(super) fn protect(mut self, limit: u32) -> Vec<Vec<bool>> {
        let small: Vec<(usize, usize)> = self
            .inner()
            .filter(|(row, column)| self.value(*row, *column) < i64::from(limit))
            .filter(|(_, column)| self.value(self.rows, *column) != 0)
            .collect();
        for (row, column) in self.inner().collect::<Vec<_>>() {
            if self.value(row, column) < i64::from(limit) {
                self.hide(row, column);
            }
        }
        // Hiding more leaves every cell at least the possibilities that it had: each is looked at until it has enough.
        for (row, column) in small {
            while self.possibilities(row, column, limit) < limit {
                if !self.hide_square(row, column) {
                    break;
                }
            }
        }
        (0..self.rows)
            .map(|row| {
                (0..self.columns)
                    .map(|column| self.is_hidden(row, column))
                    .collect()
            })
            .collect()
    }

    fn inner(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let columns = self.columns;
        (0..self.rows).flat_map(move |row| (0..columns).map(move |column| (row, column)))
    }

    fn at(&self, row: usize, column: usize) -> usize {
        row * (self.columns + 1) + column
    }

    fn value(&self, row: usize, column: usize) -> i64 {
        self.values[self.at(row, column)]
    }

    fn is_hidden(&self, row: usize, column: usize) -> bool {
        self.hidden[self.at(row, column)]
    }

    fn hide(&mut self, row: usize, column: usize) {
        let at = self.at(row, column);
        self.hidden[at] = true;
    }

    /// Hides what is still shown of a square with this cell in its corner, so that people may be pushed round it; of all
    /// squares the one that costs the fewest people. False when nothing is left to hide.
    fn hide_square(&mut self, row: usize, column: usize) -> bool {
        let corners = |other_row, other_column| {
            [
                (row, other_column),
                (other_row, column),
                (other_row, other_column),
            ]
        };
        let squares = self
            .inner()
            // An empty group would give no cover.
            .filter(|other| other.0 != row && other.1 != column)
            .filter(|other| self.value(self.rows, other.1) != 0);
        let cost = |other: &(usize, usize)| {
            let shown = corners(other.0, other.1)
                .into_iter()
                .filter(|at| !self.is_hidden(at.0, at.1));
            let costs: Vec<i64> = shown.map(|at| self.value(at.0, at.1)).collect();
            (!costs.is_empty()).then(|| costs.iter().sum::<i64>())
        };
        let cheapest = squares
            .filter_map(|other| Some((cost(&other)?, other)))
            .min();
        let Some((_, other)) = cheapest else {
            return false;
        };
        for (row, column) in corners(other.0, other.1) {
            self.hide(row, column);
        }
        true
    }

    /// How many values a hidden cell may have for all that is shown; no more than `enough` are counted.
    fn possibilities(&self, row: usize, column: usize, enough: u32) -> u32 {
        let mut found = 1;
        for step in [1, -1] {
            let mut values = self.values.clone();
            while found < enough && self.push(&mut values, row, column, step) {
                found += 1;
            }
        }
        found
    }

    /// Changes a cell by one and others so that no total that is shown changes. False when there is no way.
    fn push(&self, values: &mut [i64], row: usize, column: usize, step: i64) -> bool {
        let wide = self.columns + 1;
        let may = |values: &[i64], row: usize, column: usize, step: i64| {
            let at = row * wide + column;
            let is_total = (row == self.rows) != (column == self.columns);
            // A count may always grow, and shrink as long as it is not nothing. Totals have the other sign.
            let grows = if is_total { step < 0 } else { step > 0 };
            self.hidden[at] && (grows || values[at] != 0)
        };
        if !may(values, row, column, step) {
            return false;
        }
        // From the column with one too many to a row that gives it up, on to another column, until the row of the
        // beginning is reached.
        let mut came_from: Vec<Option<(usize, usize)>> = vec![None; wide];
        let mut seen = vec![false; wide];
        seen[column] = true;
        let mut queue = VecDeque::from([column]);
        while let Some(here) = queue.pop_front() {
            if here != column && may(values, row, here, -step) {
                values[row * wide + column] += step;
                values[row * wide + here] -= step;
                let mut at = here;
                while let Some((through, from)) = came_from[at] {
                    values[through * wide + at] += step;
                    values[through * wide + from] -= step;
                    at = from;
                }
                return true;
            }
            for through in (0..=self.rows).filter(|through| *through != row) {
                if !may(values, through, here, -step) {
                    continue;
                }
                for next in 0..wide {
                    if !seen[next] && may(values, through, next, step) {
                        seen[next] = true;
                        came_from[next] = Some((through, here));
                        queue.push_back(next);
                    }
                }
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_total_is_never_alone() {
        assert_eq!(hide_totals(&[20, 9, 7], 5, false), [false, false, false]);
        assert_eq!(hide_totals(&[20, 9, 2], 5, false), [false, true, true]);
        assert_eq!(hide_totals(&[20, 3, 2], 5, false), [false, true, true]);
        assert_eq!(
            hide_totals(&[20, 9, 1, 2], 5, false),
            [false, true, true, true]
        );
        assert_eq!(hide_totals(&[20, 0], 5, true), [false, true]);
        assert_eq!(
            hide_totals(&[20, 8, 3, 0], 5, true),
            [false, true, true, true]
        );
        assert_eq!(hide_totals(&[20, 0], 5, false), [true, true]);
    }

    fn shown(cells: &[Vec<u32>]) -> Vec<String> {
        let rows: Vec<bool> = vec![false; cells.len()];
        let columns: Vec<bool> = vec![false; cells[0].len()];
        let hidden = Grid::new(cells, &rows, &columns).protect(5);
        let cell = |(count, hidden): (&u32, &bool)| match hidden {
            true => ":".to_owned(),
            false => count.to_string(),
        };
        let rows = cells.iter().zip(&hidden);
        rows.map(|(counts, hidden)| {
            let cells: Vec<String> = counts.iter().zip(hidden).map(cell).collect();
            cells.join(" ")
        })
        .collect()
    }

    #[test]
    fn one_small_cell_takes_a_square_with_it() {
        let cells = [vec![2, 12, 30], vec![11, 40, 25], vec![33, 22, 28]];
        assert_eq!(shown(&cells), [": : 30", ": : 25", "33 22 28"]);
    }

    #[test]
    fn a_table_of_large_counts_is_left_as_it_is() {
        let cells = [vec![5, 6], vec![7, 8]];
        assert_eq!(shown(&cells), ["5 6", "7 8"]);
    }

    /// By trying out all tables: a small cell has at least as many possible values as the limit.
    #[test]
    fn what_else_a_cell_might_be_is_found_exactly() {
        let cells = [vec![1, 4, 3], vec![6, 2, 5]];
        let grid = {
            let mut grid = Grid::new(&cells, &[false; 2], &[false; 3]);
            for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                grid.hide(row, column);
            }
            grid
        };
        // 1 4 / 6 2 with sums 5, 8 and 7, 6: the first may be 0 to 5.
        assert_eq!(grid.possibilities(0, 0, 100), 6);
        assert_eq!(grid.possibilities(1, 1, 100), 6);
    }
}
