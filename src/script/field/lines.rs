//! A field on the screen: its lines, where the caret is in them, and moving from one to another.

use compact_str::CompactString;

use super::super::cluster::Kind;
use super::super::lay_out;
use super::super::order;
use super::super::paragraph::{Paragraph, paragraphs};
use super::super::wrap::{Row, rows};
use super::super::{Direction, Encoding, Glyph, Line};
use super::Field;

impl Field {
    /// Lines and the caret as `(line, cells from the left)`.
    ///
    /// One column is kept free, so that the caret always has a cell, also behind a full line. In right-to-left text, a line at
    /// whose end the caret stands begins with a blank for it.
    pub fn lay_out(
        &self,
        direction: Direction,
        width: u16,
        encoding: Encoding,
    ) -> (Vec<Line>, (usize, u16)) {
        let mut lines = Vec::new();
        let mut caret = (0, 0);
        for range in paragraphs(&self.text) {
            let has_caret = range.contains(&self.caret) || range.end == self.caret;
            let paragraph = Paragraph::read(&self.text, range, direction, encoding);
            let rows = rows(&paragraph.clusters, text_width(width));
            let caret_row = has_caret.then(|| row_of(&paragraph, &rows, self.caret));
            for (number, row) in rows.iter().enumerate() {
                let mut line = lay_out::line(&paragraph, row, encoding);
                if caret_row == Some(number) {
                    let cells = self.put_caret(&paragraph, row, direction, &mut line);
                    // A wide letter in a field of two columns leaves no room for the caret.
                    caret = (lines.len(), cells.min(width.saturating_sub(1)));
                }
                lines.push(line);
            }
        }
        (lines, caret)
    }

    /// To the line above; `false` if there is none.
    pub fn up(&mut self, width: u16, direction: Direction) -> bool {
        let here = self.line_start(self.caret)..self.line_end(self.caret);
        let paragraph = Paragraph::read(&self.text, here.clone(), direction, Encoding::Logical);
        let lines = rows(&paragraph.clusters, text_width(width));
        let number = row_of(&paragraph, &lines, self.caret);
        let column = self.column(&paragraph, &lines[number], direction);
        let to = if number > 0 {
            offset_at(&paragraph, &lines[number - 1], column, direction)
        } else if here.start > 0 {
            let above = self.line_start(here.start - 1)..here.start - 1;
            let paragraph = Paragraph::read(&self.text, above, direction, Encoding::Logical);
            let lines = rows(&paragraph.clusters, text_width(width));
            offset_at(&paragraph, &lines[lines.len() - 1], column, direction)
        } else {
            return false;
        };
        self.place_caret(to);
        self.goal = Some(column);
        true
    }

    /// To the line below; `false` if there is none.
    pub fn down(&mut self, width: u16, direction: Direction) -> bool {
        let here = self.line_start(self.caret)..self.line_end(self.caret);
        let paragraph = Paragraph::read(&self.text, here.clone(), direction, Encoding::Logical);
        let lines = rows(&paragraph.clusters, text_width(width));
        let number = row_of(&paragraph, &lines, self.caret);
        let column = self.column(&paragraph, &lines[number], direction);
        let to = if number + 1 < lines.len() {
            offset_at(&paragraph, &lines[number + 1], column, direction)
        } else if here.end < self.text.len() {
            let below = here.end + 1..self.line_end(here.end + 1);
            let paragraph = Paragraph::read(&self.text, below, direction, Encoding::Logical);
            let lines = rows(&paragraph.clusters, text_width(width));
            offset_at(&paragraph, &lines[0], column, direction)
        } else {
            return false;
        };
        self.place_caret(to);
        self.goal = Some(column);
        true
    }

    /// The caret's cells from the left in its line; makes a cell for it where the text ends on the left.
    fn put_caret(
        &self,
        paragraph: &Paragraph,
        row: &Row,
        direction: Direction,
        line: &mut Line,
    ) -> u16 {
        match (cells_before(paragraph, row, self.caret), direction) {
            (Some(cells), _) => cells,
            (None, Direction::LeftToRight) => line.width,
            (None, Direction::RightToLeft) => {
                let blank = Glyph {
                    symbol: CompactString::const_new(" "),
                    width: 1,
                    source: self.caret,
                };
                line.glyphs.insert(0, blank);
                line.width += 1;
                0
            }
        }
    }

    /// Cells between the caret and the edge where lines begin, or those from which it set out.
    fn column(&self, paragraph: &Paragraph, row: &Row, direction: Direction) -> u16 {
        self.goal.unwrap_or_else(|| {
            let width = row_width(paragraph, row);
            match (cells_before(paragraph, row, self.caret), direction) {
                (None, _) => width,
                (Some(cells), Direction::LeftToRight) => cells,
                (Some(cells), Direction::RightToLeft) => width.saturating_sub(cells + 1),
            }
        })
    }
}

/// Columns left for the text.
fn text_width(width: u16) -> u16 {
    width.saturating_sub(1).max(1)
}

/// The row in which a byte offset of the whole text lies. There is always at least one.
fn row_of(paragraph: &Paragraph, rows: &[Row], offset: usize) -> usize {
    let offset = offset.saturating_sub(paragraph.start);
    let starts_after = |row: &Row| {
        let first = paragraph.clusters.get(row.clusters.start);
        first.is_some_and(|cluster| cluster.text.start > offset)
    };
    let after = rows.partition_point(|row| !starts_after(row));
    after.saturating_sub(1)
}

/// Clusters of a row from left to right, each with its offset in the whole text and its cells.
fn shown<'p>(paragraph: &'p Paragraph, row: &Row) -> impl Iterator<Item = (usize, u16)> + 'p {
    let cells = order::visual(paragraph, row).into_iter();
    cells.filter_map(|cell| {
        let cluster = paragraph.clusters.get(cell.cluster)?;
        let offset = paragraph.start + cluster.text.start;
        Some((offset, paragraph.cells(cell.cluster)))
    })
}

fn row_width(paragraph: &Paragraph, row: &Row) -> u16 {
    shown(paragraph, row).map(|(_, cells)| cells).sum()
}

/// Cells to the left of the caret; `None` when it is behind everything that the row shows.
fn cells_before(paragraph: &Paragraph, row: &Row, caret: usize) -> Option<u16> {
    // The caret is seen on the last cluster that begins at or before it, unless that one is not shown.
    let numbers = row.clusters.start..row.shown_to;
    let mut clusters = paragraph.clusters.get(numbers)?.iter();
    let on = clusters.find(|cluster| {
        cluster.kind != Kind::Hidden && paragraph.start + cluster.text.end > caret
    })?;
    let on = paragraph.start + on.text.start;
    let mut before = 0;
    for (offset, cells) in shown(paragraph, row) {
        if offset == on {
            return Some(before);
        }
        before += cells;
    }
    None
}

/// The offset that is seen so many cells from the edge where lines begin; the end of the row if it is shorter.
fn offset_at(paragraph: &Paragraph, row: &Row, column: u16, direction: Direction) -> usize {
    let width = row_width(paragraph, row);
    if column < width {
        let from_left = match direction {
            Direction::LeftToRight => column,
            Direction::RightToLeft => width - 1 - column,
        };
        let mut before = 0;
        for (offset, cells) in shown(paragraph, row) {
            before += cells;
            if from_left < before {
                return offset;
            }
        }
    }
    row_end(paragraph, row)
}

/// Where the caret stands behind a row: before the blanks that vanish, or on the last letter of a row that runs on without one.
fn row_end(paragraph: &Paragraph, row: &Row) -> usize {
    let is_last = row.clusters.end == paragraph.clusters.len();
    let number = match is_last || row.shown_to < row.clusters.end {
        true => row.shown_to,
        false => row.shown_to.saturating_sub(1),
    };
    let cluster = paragraph.clusters.get(number);
    paragraph.start + cluster.map_or(paragraph.text.len(), |cluster| cluster.text.start)
}
