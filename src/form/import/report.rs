//! What happened to everything that did not simply pass.

use std::collections::HashSet;

use super::reason::Reason;

/// What became of a row, or of one cell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// Wrong, but what was meant is clear: the form has it.
    Repaired,
    /// Cannot be had: the form does not have it.
    LeftOut,
}

/// One row of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub outcome: Outcome,
    /// Title of the sheet, or name of a file beside the workbook.
    pub sheet: String,
    /// As Excel numbers them, from 1; 0: the sheet as a whole.
    pub row: usize,
    /// As it is called in the sheet, when it is about one cell.
    pub column: Option<String>,
    pub reason: Reason,
}

/// What was imported, and what was not.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Questions and notes, without what is calculated or hidden.
    pub questions: usize,
    /// Groups and repeats.
    pub groups: usize,
    pub choices: usize,
    /// BCP 47, the form's default language first.
    pub languages: Vec<String>,
    pub entries: Vec<Entry>,
}

impl Report {
    pub(super) fn repaired(
        &mut self,
        sheet: &str,
        row: usize,
        column: Option<&str>,
        reason: Reason,
    ) {
        self.add(Outcome::Repaired, sheet, row, column, reason);
    }

    pub(super) fn left_out(
        &mut self,
        sheet: &str,
        row: usize,
        column: Option<&str>,
        reason: Reason,
    ) {
        self.add(Outcome::LeftOut, sheet, row, column, reason);
    }

    fn add(
        &mut self,
        outcome: Outcome,
        sheet: &str,
        row: usize,
        column: Option<&str>,
        reason: Reason,
    ) {
        self.entries.push(Entry {
            outcome,
            sheet: sheet.to_owned(),
            row,
            column: column.map(str::to_owned),
            reason,
        });
    }

    /// In the order in which the author finds the rows, each thing said once.
    pub(super) fn sort(&mut self) {
        const ORDER: [&str; 4] = ["settings", "survey", "choices", "external_choices"];
        let rank = |sheet: &str| ORDER.iter().position(|known| *known == sheet);
        self.entries.sort_by(|one, other| {
            let key = |entry: &Entry| (rank(&entry.sheet).unwrap_or(ORDER.len()), entry.row);
            key(one).cmp(&key(other))
        });
        let mut said = HashSet::new();
        self.entries.retain(|entry| {
            let reason = (entry.reason.message(), entry.reason.details());
            let place = (entry.sheet.clone(), entry.row, entry.column.clone());
            said.insert((place, reason))
        });
    }
}
