//! One paragraph of a field, wrapped: which row an offset is in, and where in it.

use std::ops::Range;

use super::super::cluster::Kind;
use super::super::lay_out;
use super::super::order;
use super::super::paragraph::Paragraph;
use super::super::wrap::{Row, rows};
use super::super::{Direction, Encoding, Line};

/// One paragraph of a field, wrapped. Offsets are those of the whole text.
pub(super) struct Wrapped<'t> {
    paragraph: Paragraph<'t>,
    /// At least one.
    rows: Vec<Row>,
    direction: Direction,
    encoding: Encoding,
}

impl<'t> Wrapped<'t> {
    /// The paragraph of `text` at `range` in a field of `width` columns, one of which is kept free for the caret.
    pub(super) fn read(
        text: &'t str,
        range: Range<usize>,
        direction: Direction,
        width: u16,
        encoding: Encoding,
    ) -> Wrapped<'t> {
        let paragraph = Paragraph::read(text, range, direction, encoding);
        let rows = rows(&paragraph.clusters, width.saturating_sub(1).max(1));
        Wrapped {
            paragraph,
            rows,
            direction,
            encoding,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn line(&self, row: usize) -> Line {
        self.rows.get(row).map_or_else(Line::default, |row| {
            lay_out::line(&self.paragraph, row, self.encoding)
        })
    }

    /// Where the paragraph begins and ends.
    pub(super) fn range(&self) -> Range<usize> {
        self.paragraph.start..self.paragraph.start + self.paragraph.text.len()
    }

    /// The row in which an offset lies.
    pub(super) fn row_of(&self, offset: usize) -> usize {
        let after = self.rows.partition_point(|row| self.start(row) <= offset);
        after.saturating_sub(1)
    }

    /// The offset with which a row begins.
    pub(super) fn row_start(&self, row: usize) -> usize {
        let row = self.rows.get(row);
        row.map_or(self.range().end, |row| self.start(row))
    }

    /// Cells to the left of an offset in a row; `None` when it is behind everything that the row shows.
    pub(super) fn cells_before(&self, row: usize, offset: usize) -> Option<u16> {
        let row = self.rows.get(row)?;
        let shown = self
            .paragraph
            .clusters
            .get(row.clusters.start..row.shown_to)?;
        // What is not shown is seen on what comes next.
        let on = shown.iter().find(|cluster| {
            cluster.kind != Kind::Hidden && self.paragraph.start + cluster.text.end > offset
        })?;
        let on = self.paragraph.start + on.text.start;
        let mut before = 0;
        for (at, cells) in self.shown(row) {
            if at == on {
                return Some(before);
            }
            before += cells;
        }
        None
    }

    /// Cells between an offset in a row and the edge where lines begin.
    pub(super) fn column(&self, row: usize, offset: usize) -> u16 {
        let width = self.rows.get(row).map_or(0, |row| self.width(row));
        match (self.cells_before(row, offset), self.direction) {
            (None, _) => width,
            (Some(cells), Direction::LeftToRight) => cells,
            (Some(cells), Direction::RightToLeft) => width.saturating_sub(cells + 1),
        }
    }

    /// The offset that is seen so many cells from the edge where lines begin; the end of the row if it is shorter.
    pub(super) fn offset_at(&self, row: usize, column: u16) -> usize {
        let Some(row) = self.rows.get(row) else {
            return self.range().end;
        };
        let width = self.width(row);
        if column < width {
            let from_left = match self.direction {
                Direction::LeftToRight => column,
                Direction::RightToLeft => width - 1 - column,
            };
            let mut before = 0;
            for (offset, cells) in self.shown(row) {
                before += cells;
                if from_left < before {
                    return offset;
                }
            }
        }
        self.end(row)
    }

    fn start(&self, row: &Row) -> usize {
        let first = self.paragraph.clusters.get(row.clusters.start);
        let offset = first.map_or(self.paragraph.text.len(), |cluster| cluster.text.start);
        self.paragraph.start + offset
    }

    /// Where the caret stands behind a row: before the blanks that vanish, or on the last letter of a row that runs on without one.
    fn end(&self, row: &Row) -> usize {
        let is_last = row.clusters.end == self.paragraph.clusters.len();
        let number = match is_last || row.shown_to < row.clusters.end {
            true => row.shown_to,
            false => row.shown_to.saturating_sub(1),
        };
        let cluster = self.paragraph.clusters.get(number);
        let offset = cluster.map_or(self.paragraph.text.len(), |cluster| cluster.text.start);
        self.paragraph.start + offset
    }

    fn width(&self, row: &Row) -> u16 {
        self.shown(row).map(|(_, cells)| cells).sum()
    }

    /// The clusters of a row from left to right, each with its offset and its cells.
    fn shown(&self, row: &Row) -> impl Iterator<Item = (usize, u16)> {
        let placed = order::visual(&self.paragraph, row).into_iter();
        placed.filter_map(|placed| {
            let cluster = self.paragraph.clusters.get(placed.cluster)?;
            let offset = self.paragraph.start + cluster.text.start;
            Some((offset, self.paragraph.cells(placed.cluster)))
        })
    }
}
