//! How words become cells: sanitise → wrap in logical order by graphemes → Unicode bidi with the language's
//! direction → shape → encode for this terminal → cells. Knows no forms, no catalogs, no terminal I/O.
#![allow(unused_variables)]

pub use crate::language::Direction;

/// How this terminal must be fed right-to-left text (DESIGN §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Reordered and shaped into presentation forms: xterm, foot, alacritty, st, urxvt, unknown.
    VisualShaped,
    /// Reordered: VTE after `CSI 8 l`, kitty with `force_ltr`.
    Visual,
    /// Text whose left-to-right display equals the right-to-left one: Konsole.
    Inverse,
    /// The same with LRM at the edges: VTE inside tmux.
    InverseMarked,
    /// kitty's default.
    PerWord,
    Logical,
}

/// One cell (or a wide pair) of a laid-out line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// What to put in the cell: one grapheme as the terminal shall get it.
    pub symbol: String,
    /// 1 or 2.
    pub width: u16,
    /// Byte offset of its grapheme in the text that was laid out.
    pub source: usize,
}

/// One line from left to right.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Line {
    pub glyphs: Vec<Glyph>,
    pub width: u16,
}

/// Removes control characters, escape sequences and bidi overrides from text that came from a file or a person; line breaks and
/// tabs stay (invariant 4).
pub fn clean(text: &str) -> std::borrow::Cow<'_, str> {
    todo!()
}

/// Cells that the text takes: the sum over its graphemes.
pub fn width(text: &str) -> u16 {
    todo!()
}

/// Lays text out in lines of at most `width` cells. Right-to-left lines are to be drawn flush right by the caller.
pub fn lay_out(text: &str, direction: Direction, width: u16, encoding: Encoding) -> Vec<Line> {
    todo!()
}

/// A line of text being edited: logical storage, visual caret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    caret: usize,
}

/// How far a caret motion goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Grapheme,
    Word,
    Line,
    All,
}

impl Field {
    pub fn new(text: &str) -> Field {
        todo!()
    }
    pub fn text(&self) -> &str {
        &self.text
    }
    pub fn caret(&self) -> usize {
        self.caret
    }
    /// Inserts cleaned text; a field with `single_line` turns breaks into blanks.
    pub fn insert(&mut self, text: &str) {
        todo!()
    }
    pub fn delete_before(&mut self, reach: Reach) {
        todo!()
    }
    pub fn delete_after(&mut self, reach: Reach) {
        todo!()
    }
    /// Moves by what is seen: left is left, also in right-to-left text.
    pub fn left(&mut self, reach: Reach, direction: Direction) {
        todo!()
    }
    pub fn right(&mut self, reach: Reach, direction: Direction) {
        todo!()
    }
    pub fn home(&mut self) {
        todo!()
    }
    pub fn end(&mut self) {
        todo!()
    }
    pub fn up(&mut self, width: u16, direction: Direction) -> bool {
        todo!()
    }
    pub fn down(&mut self, width: u16, direction: Direction) -> bool {
        todo!()
    }
    /// Lines and the caret as `(line, cells from the left)`.
    pub fn lay_out(
        &self,
        direction: Direction,
        width: u16,
        encoding: Encoding,
    ) -> (Vec<Line>, (usize, u16)) {
        todo!()
    }
}
