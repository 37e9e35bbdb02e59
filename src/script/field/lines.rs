//! A field on the screen: its lines, where the caret is in them, and moving from one to another.

use std::ops::Range;

use compact_str::CompactString;

use super::super::paragraph::paragraphs;
use super::super::{Direction, Encoding, Glyph, Line};
use super::Field;
use super::wrapped::Wrapped;

/// The part of a field that has room on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// As many as there is room for, or all.
    pub lines: Vec<Line>,
    /// The caret as `(line, cells from the left)`.
    pub caret: (usize, u16),
    /// The byte offset with which the first line begins: pass it on to the next view, and lines move no more than they must.
    pub top: usize,
    /// There is text above.
    pub above: bool,
    /// There is text below.
    pub below: bool,
}

impl Field {
    /// Lines and the caret as `(line, cells from the left)`.
    ///
    /// One column is kept free, so that the caret always has a cell, also behind a full line. In right-to-left text, a line at
    /// whose end the caret stands begins with a blank for it. Takes time with the length of the text; see [`Field::view`].
    pub fn lay_out(
        &self,
        direction: Direction,
        width: u16,
        encoding: Encoding,
    ) -> (Vec<Line>, (usize, u16)) {
        let mut lines = Vec::new();
        let mut caret = (0, 0);
        for range in paragraphs(&self.text) {
            let wrapped = Wrapped::read(&self.text, range, direction, width, encoding);
            for row in 0..wrapped.len() {
                let (line, cells) = self.line(&wrapped, row, direction, width);
                if let Some(cells) = cells {
                    caret = (lines.len(), cells);
                }
                lines.push(line);
            }
        }
        (lines, caret)
    }

    /// The lines that have room, the caret's among them. Reads no more of a long text than it shows.
    pub fn view(
        &self,
        direction: Direction,
        width: u16,
        height: usize,
        encoding: Encoding,
        top: usize,
    ) -> View {
        let wrap = |range| Wrapped::read(&self.text, range, direction, width, encoding);
        let (mut wrapped, mut row) = self.top_with_caret(&wrap, height.max(1), top);
        let top = wrapped.row_start(row);
        let mut view = View {
            lines: Vec::new(),
            caret: (0, 0),
            top,
            above: top > 0,
            below: false,
        };
        while view.lines.len() < height.max(1) {
            let (line, cells) = self.line(&wrapped, row, direction, width);
            if let Some(cells) = cells {
                view.caret = (view.lines.len(), cells);
            }
            view.lines.push(line);
            row += 1;
            if row == wrapped.len() {
                let end = wrapped.range().end;
                if end == self.text.len() {
                    return view;
                }
                wrapped = wrap(self.paragraph_at(end + 1));
                row = 0;
            }
        }
        view.below = true;
        view
    }

    /// To the line above; `false` if there is none.
    pub fn up(&mut self, width: u16, direction: Direction) -> bool {
        let wrap = |range| Wrapped::read(&self.text, range, direction, width, Encoding::Logical);
        let here = wrap(self.paragraph_at(self.caret));
        let row = here.row_of(self.caret);
        let column = self.goal.unwrap_or_else(|| here.column(row, self.caret));
        let to = if row > 0 {
            here.offset_at(row - 1, column)
        } else if let Some(end) = here.range().start.checked_sub(1) {
            let above = wrap(self.paragraph_at(end));
            above.offset_at(above.len() - 1, column)
        } else {
            return false;
        };
        self.place_caret(to);
        self.goal = Some(column);
        true
    }

    /// To the line below; `false` if there is none.
    pub fn down(&mut self, width: u16, direction: Direction) -> bool {
        let wrap = |range| Wrapped::read(&self.text, range, direction, width, Encoding::Logical);
        let here = wrap(self.paragraph_at(self.caret));
        let row = here.row_of(self.caret);
        let column = self.goal.unwrap_or_else(|| here.column(row, self.caret));
        let to = if row + 1 < here.len() {
            here.offset_at(row + 1, column)
        } else if here.range().end < self.text.len() {
            wrap(self.paragraph_at(here.range().end + 1)).offset_at(0, column)
        } else {
            return false;
        };
        self.place_caret(to);
        self.goal = Some(column);
        true
    }

    /// The paragraph in which an offset lies.
    fn paragraph_at(&self, offset: usize) -> Range<usize> {
        self.line_start(offset)..self.line_end(offset)
    }

    /// The first line to be shown so that the caret is seen, by its paragraph and row: the one that was, if possible.
    fn top_with_caret<'t>(
        &'t self,
        wrap: &impl Fn(Range<usize>) -> Wrapped<'t>,
        height: usize,
        top: usize,
    ) -> (Wrapped<'t>, usize) {
        let mut here = wrap(self.paragraph_at(self.caret));
        let mut row = here.row_of(self.caret);
        // The text may have become shorter since.
        let top = top.min(self.text.len());
        let mut lines = 1;
        while lines < height && here.row_start(row) > top {
            if row > 0 {
                row -= 1;
            } else if let Some(end) = here.range().start.checked_sub(1) {
                here = wrap(self.paragraph_at(end));
                row = here.len() - 1;
            } else {
                break;
            }
            lines += 1;
        }
        (here, row)
    }

    /// One line, and the caret's cells from the left if it is in this one. Makes a cell for it where the text ends on the left.
    fn line(
        &self,
        wrapped: &Wrapped,
        row: usize,
        direction: Direction,
        width: u16,
    ) -> (Line, Option<u16>) {
        let mut line = wrapped.line(row);
        let range = wrapped.range();
        let has_caret = range.start <= self.caret && self.caret <= range.end;
        if !has_caret || wrapped.row_of(self.caret) != row {
            return (line, None);
        }
        let cells = match (wrapped.cells_before(row, self.caret), direction) {
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
        };
        // A wide letter in a field of two columns leaves no room for the caret.
        (line, Some(cells.min(width.saturating_sub(1))))
    }
}
