//! Putting words into cells: the one place where laid-out text meets the screen's buffer.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::script::{self, Direction, Encoding, Line};

/// Which edge a line is set against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    Left,
    Right,
}

impl From<Direction> for Edge {
    fn from(direction: Direction) -> Edge {
        match direction {
            Direction::LeftToRight => Edge::Left,
            Direction::RightToLeft => Edge::Right,
        }
    }
}

/// A text in its language's direction, with a style.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub text: &'a str,
    pub direction: Direction,
    pub style: Style,
}

/// Draws on a buffer for one terminal's encoding.
pub struct Canvas<'a> {
    pub buffer: &'a mut Buffer,
    pub encoding: Encoding,
}

impl Canvas<'_> {
    /// One line, cut where the area ends. Returns the cells used.
    pub fn line(&mut self, area: Rect, line: &Line, style: Style, edge: Edge) -> u16 {
        let area = area.intersection(self.buffer.area);
        if area.is_empty() {
            return 0;
        }
        let used = line.width.min(area.width);
        let mut x = match edge {
            Edge::Left => area.x,
            Edge::Right => area.right() - used,
        };
        for glyph in &line.glyphs {
            if x + glyph.width > area.right() {
                break;
            }
            self.buffer[(x, area.y)]
                .set_symbol(&glyph.symbol)
                .set_style(style);
            for covered in x + 1..x + glyph.width {
                self.buffer[(covered, area.y)].reset();
                self.buffer[(covered, area.y)].set_style(style);
            }
            x += glyph.width;
        }
        used
    }

    /// Wrapped text from the top of the area; returns the rows used. What does not fit is cut.
    pub fn paragraph(&mut self, area: Rect, words: Words) -> u16 {
        if area.is_empty() {
            return 0;
        }
        let lines = script::lay_out(words.text, words.direction, area.width, self.encoding);
        let rows = lines.len().min(area.height as usize) as u16;
        for (row, line) in lines.iter().take(rows as usize).enumerate() {
            self.line(
                one_row(area, row as u16),
                line,
                words.style,
                words.direction.into(),
            );
        }
        rows
    }

    /// Wrapped text of at most so many rows, with `…` where more was to come; returns the rows used.
    pub fn paragraph_cut(&mut self, area: Rect, words: Words, rows: u16) -> u16 {
        let rows = rows.min(area.height);
        let lines = script::lay_out(words.text, words.direction, area.width, self.encoding);
        let Some(last) = lines.get(usize::from(rows)).and(rows.checked_sub(1)) else {
            return self.paragraph(area, words);
        };
        let whole = Rect {
            height: last,
            ..area
        };
        self.paragraph(whole, words);
        // Lines are laid out in logical order: the text goes on where the first letter of this line stands.
        let begin = lines
            .get(usize::from(last))
            .and_then(|line| line.glyphs.iter().map(|glyph| glyph.source).min())
            .unwrap_or_default();
        let rest = words.text.get(begin..).unwrap_or_default();
        let rest = format!("{} ", rest.replace('\n', " "));
        let tail = Words {
            text: &rest,
            ..words
        };
        self.cut(below(area, last), tail, words.direction.into());
        rows
    }

    /// A single line of text at the left edge, cut with `…`; for the program's own left-to-right words.
    pub fn label(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        self.cut(
            area,
            Words {
                text,
                direction: Direction::LeftToRight,
                style,
            },
            Edge::Left,
        )
    }

    /// A single line at either edge, cut with `…`. Returns the cells used.
    pub fn cut(&mut self, area: Rect, words: Words, edge: Edge) -> u16 {
        if area.is_empty() {
            return 0;
        }
        let fits = script::lay_out(words.text, words.direction, area.width, self.encoding);
        match fits.as_slice() {
            [] => 0,
            [line] => self.line(one_row(area, 0), line, words.style, edge),
            _ => {
                let shortened = shorten(words.text, area.width);
                let line = script::lay_out(&shortened, words.direction, u16::MAX, self.encoding);
                line.first().map_or(0, |line| {
                    self.line(one_row(area, 0), line, words.style, edge)
                })
            }
        }
    }

    /// A horizontal rule.
    pub fn rule(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.buffer.area);
        for x in area.left()..area.right() {
            self.buffer[(x, area.y)].set_symbol("─").set_style(style);
        }
    }

    /// A vertical rule.
    pub fn bar(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.buffer.area);
        for y in area.top()..area.bottom() {
            self.buffer[(area.x, y)].set_symbol("│").set_style(style);
        }
    }

    pub fn fill(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.buffer.area);
        for y in area.top()..area.bottom() {
            for x in area.left()..area.right() {
                self.buffer[(x, y)].reset();
                self.buffer[(x, y)].set_style(style);
            }
        }
    }

    /// A frame with a title in its upper edge; returns the area inside.
    pub fn frame(&mut self, area: Rect, title: &str, style: Style, title_style: Style) -> Rect {
        let area = area.intersection(self.buffer.area);
        if area.width < 4 || area.height < 3 {
            return Rect::default();
        }
        let (left, right) = (area.left(), area.right() - 1);
        let (top, bottom) = (area.top(), area.bottom() - 1);
        self.rule(Rect { height: 1, ..area }, style);
        self.rule(
            Rect {
                y: bottom,
                height: 1,
                ..area
            },
            style,
        );
        self.bar(Rect { width: 1, ..area }, style);
        self.bar(
            Rect {
                x: right,
                width: 1,
                ..area
            },
            style,
        );
        for (x, y, corner) in [
            (left, top, "╭"),
            (right, top, "╮"),
            (left, bottom, "╰"),
            (right, bottom, "╯"),
        ] {
            self.buffer[(x, y)].set_symbol(corner).set_style(style);
        }
        if !title.is_empty() {
            let room = Rect {
                x: left + 2,
                y: top,
                width: area.width - 4,
                height: 1,
            };
            self.label(room, &format!(" {title} "), title_style);
        }
        Rect {
            x: left + 2,
            y: top + 1,
            width: area.width - 4,
            height: area.height - 2,
        }
    }
}

/// Row `n` of an area, one cell high; empty when the area has no such row.
pub fn one_row(area: Rect, n: u16) -> Rect {
    if n >= area.height {
        return Rect::default();
    }
    Rect {
        y: area.y + n,
        height: 1,
        ..area
    }
}

/// An area without its first `n` rows.
pub fn below(area: Rect, n: u16) -> Rect {
    let n = n.min(area.height);
    Rect {
        y: area.y + n,
        height: area.height - n,
        ..area
    }
}

/// An area without its first `n` columns.
pub fn indent(area: Rect, n: u16) -> Rect {
    let n = n.min(area.width);
    Rect {
        x: area.x + n,
        width: area.width - n,
        ..area
    }
}

/// Cuts text to a width by graphemes, in logical order, with `…` at its end.
pub fn shorten(text: &str, width: u16) -> String {
    use unicode_segmentation::UnicodeSegmentation;
    let first = text.lines().next().unwrap_or_default();
    if script::width(first) <= width && first.len() == text.len() {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for grapheme in first.graphemes(true) {
        let next = script::width(grapheme);
        if used + next + 1 > width {
            break;
        }
        used += next;
        out.push_str(grapheme);
    }
    out.push('…');
    out
}
