//! Questions that share their choices, as one table: a row for each question, a column for each choice. One row at a time is
//! answered; a screen without room for the columns asks them one by one.

mod columns;
mod view;

use std::sync::Arc;

use ratatui::layout::Rect;

use crate::desk::QuestionWords;
use crate::interview::{GridNow, Spot, Step};
use crate::language::Direction;
use crate::script;
use crate::tui::canvas::{Canvas, Words, below};
use crate::tui::keymap::Command;
use crate::tui::shared::Shared;

use self::columns::Columns;
use self::view::View;
use super::InterviewPage;
use super::editor::Editor;

/// A table that has room on the screen.
pub(super) struct Table {
    rows: Vec<Spot>,
    columns: Columns,
}

impl InterviewPage {
    /// The table around the question at hand, when its columns have room in this width.
    pub(super) fn table_here(&self, width: u16) -> Option<Table> {
        let spot = self.spot()?;
        let rows = self.interview.grid(spot)?.rows;
        let count = match &self.editor {
            Editor::Choosing(choosing) if choosing.has_digits() => choosing.offers.len(),
            _ => return None,
        };
        let asked = self.asked(spot);
        let languages = [Some(&asked.lead), asked.other.as_ref()];
        let choices = languages
            .into_iter()
            .flatten()
            .flat_map(|words| &words.choices);
        let longest_word = choices
            .flat_map(|choice| choice.label.text.split_whitespace())
            .map(script::width)
            .max();
        let longest_label = rows
            .iter()
            .map(|row| script::width(&self.label_of(*row).label.text))
            .max();
        let columns = Columns::fit(
            width,
            count.try_into().ok()?,
            longest_label.unwrap_or(0),
            longest_word.unwrap_or(0),
            self.direction(),
        )?;
        (rows.len() > 1).then_some(Table { rows, columns })
    }

    /// A question in the language that leads.
    fn label_of(&self, spot: Spot) -> Arc<QuestionWords> {
        let mut speaker = self.speaker.borrow_mut();
        speaker.question(&self.interview, spot, self.lead_language())
    }

    /// Goes to another row, or along this one. False: there is no table here, or it is no such command.
    pub(super) fn move_in_table(&mut self, command: Command, shared: &Shared) -> bool {
        let Some(table) = self.table_here(self.pane_width(shared)) else {
            return false;
        };
        let right = match self.direction() {
            Direction::LeftToRight => 1,
            Direction::RightToLeft => -1,
        };
        match command {
            Command::Up => self.change_row(&table, -1, shared),
            Command::Down => self.change_row(&table, 1, shared),
            Command::Left => self.move_along(-right),
            Command::Right => self.move_along(right),
            _ => return false,
        }
        true
    }

    fn change_row(&mut self, table: &Table, by: isize, shared: &Shared) {
        let to = self.row_at_hand(table).checked_add_signed(by);
        if let Some(row) = to.and_then(|to| table.rows.get(to)) {
            let step = Step::Ask(*row);
            self.travel(shared, |page| page.interview.go_to(step, shared.now));
        }
    }

    fn move_along(&mut self, by: isize) {
        if let Editor::Choosing(choosing) = &mut self.editor {
            choosing.move_cursor(by);
        }
    }

    /// The place of the question at hand among the rows.
    fn row_at_hand(&self, table: &Table) -> usize {
        let here = self.spot();
        let found = table.rows.iter().position(|row| Some(*row) == here);
        found.unwrap_or(0)
    }

    /// What is asked about all the rows; returns the rows of the screen used.
    pub(super) fn draw_table_heading(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        now: &GridNow,
    ) -> u16 {
        let mut rest = area;
        let lead = Some((self.lead_language(), shared.theme.text));
        let other = self.beside().map(|tag| (tag, shared.theme.dim));
        for (tag, style) in [lead, other].into_iter().flatten() {
            let said = {
                let mut speaker = self.speaker.borrow_mut();
                speaker.question(&self.interview, now.heading, tag)
            };
            let words = Words {
                text: &said.label.text,
                direction: tag.direction(),
                style,
            };
            rest = below(rest, canvas.paragraph(rest, words));
        }
        area.height - rest.height
    }

    /// Draws the table; returns the rows of the screen used.
    pub(super) fn draw_table(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        table: &Table,
    ) -> u16 {
        View {
            page: self,
            shared,
            table,
        }
        .draw(canvas, area)
    }
}
