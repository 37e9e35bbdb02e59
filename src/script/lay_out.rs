//! From words to lines of cells.

use super::paragraph::{Paragraph, paragraphs};
use super::wrap::{Row, rows};
use super::{Direction, Encoding, Line, encode, order};

/// Lays text out in lines of at most `width` cells. Right-to-left lines are to be drawn flush right by the caller.
///
/// A line breaks where the text has a line break, between words (UAX #14), and within a word that is longer than a line. No
/// grapheme is lost at any width from 2. An empty text is one empty line.
pub fn lay_out(text: &str, direction: Direction, width: u16, encoding: Encoding) -> Vec<Line> {
    let mut lines = Vec::new();
    for range in paragraphs(text) {
        let paragraph = Paragraph::read(text, range, direction, encoding);
        let rows = rows(&paragraph.clusters, width);
        lines.extend(rows.iter().map(|row| line(&paragraph, row, encoding)));
    }
    lines
}

/// One line of a wrapped paragraph.
pub(super) fn line(paragraph: &Paragraph, row: &Row, encoding: Encoding) -> Line {
    let cells = order::visual(paragraph, row);
    let glyphs = encode::glyphs(paragraph, &cells, encoding);
    let width = glyphs.iter().map(|glyph| glyph.width).sum();
    Line { glyphs, width }
}
