//! Text that scrolls: paragraphs with a mark before them and a note behind, some of which can be pointed at.

use std::cell::RefCell;

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::script::{self, Direction, Encoding, Line};
use crate::tui::canvas::{Canvas, Edge, Words, indent, one_row};
use crate::tui::theme::Theme;

/// What a paragraph is, from which the theme makes its looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Text,
    Title,
    Question,
    /// An answer that was given.
    Answer,
    Dim,
    Good,
    Attention,
    Key,
}

impl Weight {
    pub fn style(self, theme: &Theme) -> Style {
        match self {
            Weight::Text => theme.text,
            Weight::Title => theme.title,
            Weight::Question => theme.question,
            Weight::Answer => theme.chosen,
            Weight::Dim => theme.dim,
            Weight::Good => theme.good,
            Weight::Attention => theme.attention,
            Weight::Key => theme.key,
        }
    }
}

/// One paragraph of a document.
#[derive(Clone, PartialEq, Eq)]
pub struct Paragraph {
    text: String,
    direction: Direction,
    weight: Weight,
    /// Columns between the edge where reading begins and the text.
    indent: u16,
    /// Stands before the first line, inside the indent.
    mark: String,
    /// Stands at the far end of the first line.
    note: String,
    /// One line and no more, cut with `…`.
    cut: bool,
    /// Number of the thing that it belongs to, for those that can be pointed at.
    item: Option<usize>,
}

impl Paragraph {
    pub fn new(text: impl Into<String>, weight: Weight) -> Paragraph {
        Paragraph {
            text: text.into(),
            direction: Direction::LeftToRight,
            weight,
            indent: 0,
            mark: String::new(),
            note: String::new(),
            cut: false,
            item: None,
        }
    }

    pub fn blank() -> Paragraph {
        Paragraph::new("", Weight::Text)
    }

    pub fn direction(mut self, direction: Direction) -> Paragraph {
        self.direction = direction;
        self
    }

    pub fn indent(mut self, columns: u16) -> Paragraph {
        self.indent = columns;
        self
    }

    pub fn mark(mut self, mark: impl Into<String>) -> Paragraph {
        self.mark = mark.into();
        self
    }

    pub fn note(mut self, note: impl Into<String>) -> Paragraph {
        self.note = note.into();
        self
    }

    pub fn cut(mut self) -> Paragraph {
        self.cut = true;
        self
    }

    pub fn item(mut self, item: usize) -> Paragraph {
        self.item = Some(item);
        self
    }
}

/// Which part of the document is in view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// From this row on; further than the end is the end.
    Row(usize),
    /// Wherever this item is, which is marked with `▸`.
    Item(usize),
    /// From this row on, with this item marked wherever it is.
    Pointed { top: usize, item: usize },
}

/// Paragraphs, laid out once for each width.
#[derive(Default)]
pub struct Document {
    paragraphs: Vec<Paragraph>,
    laid_out: RefCell<Option<LaidOut>>,
}

struct LaidOut {
    width: u16,
    encoding: Encoding,
    rows: Vec<Row>,
}

/// One row of the screen.
struct Row {
    paragraph: usize,
    line: Line,
    /// The row that bears mark and note.
    first: bool,
}

/// Columns at the left edge for the `▸` of the item pointed at.
const POINTER: u16 = 2;

impl Document {
    pub fn new(paragraphs: Vec<Paragraph>) -> Document {
        Document {
            paragraphs,
            laid_out: RefCell::default(),
        }
    }

    /// How many rows it takes at this width.
    pub fn height(&self, width: u16, encoding: Encoding) -> usize {
        self.with_rows(width, encoding, <[Row]>::len)
    }

    /// The furthest row to which one can scroll in an area.
    pub fn last_top(&self, area: Rect, encoding: Encoding) -> usize {
        self.height(area.width, encoding)
            .saturating_sub(area.height as usize)
    }

    /// The row in which each item begins, in the order of the items.
    pub fn item_rows(&self, width: u16, encoding: Encoding) -> Vec<usize> {
        self.with_rows(width, encoding, |rows| {
            let begins = rows.iter().enumerate().filter(|(_, row)| {
                let paragraph = self.paragraphs.get(row.paragraph);
                let is_item = paragraph.is_some_and(|paragraph| paragraph.item.is_some());
                row.first && is_item && self.begins_item(row.paragraph)
            });
            begins.map(|(at, _)| at).collect()
        })
    }

    pub fn draw(&self, theme: &Theme, canvas: &mut Canvas, area: Rect, focus: Focus) {
        let height = area.height as usize;
        self.with_rows(area.width, canvas.encoding, |rows| {
            let (top, pointed) = match focus {
                Focus::Row(row) => (row.min(rows.len().saturating_sub(height)), None),
                Focus::Item(item) => (self.top_for(rows, item, height), Some(item)),
                Focus::Pointed { top, item } => {
                    (top.min(rows.len().saturating_sub(height)), Some(item))
                }
            };
            for (at, row) in rows.iter().skip(top).take(height).enumerate() {
                self.draw_row(theme, canvas, one_row(area, at as u16), row, pointed);
            }
            draw_more(theme, canvas, area, top > 0, top + height < rows.len());
        });
    }

    fn draw_row(
        &self,
        theme: &Theme,
        canvas: &mut Canvas,
        area: Rect,
        row: &Row,
        pointed: Option<usize>,
    ) {
        let Some(paragraph) = self.paragraphs.get(row.paragraph) else {
            return;
        };
        let own = paragraph.weight.style(theme);
        let here = paragraph.item.is_some() && paragraph.item == pointed;
        let style = if here { theme.cursor } else { own };
        if here && row.first && self.begins_item(row.paragraph) {
            canvas.label(area, "▸", style);
        }
        let room = paragraph.room(area);
        canvas.line(room, &row.line, style, paragraph.direction.into());
        if row.first {
            paragraph.draw_edges(canvas, area, style);
        }
    }

    fn begins_item(&self, paragraph: usize) -> bool {
        let item = self.paragraphs.get(paragraph).and_then(|here| here.item);
        let before = paragraph
            .checked_sub(1)
            .and_then(|before| self.paragraphs.get(before));
        before.and_then(|before| before.item) != item
    }

    /// The first row in view so that all of an item is seen, and as much before it as there is room for.
    fn top_for(&self, rows: &[Row], item: usize, height: usize) -> usize {
        let of_item = |row: &Row| {
            self.paragraphs
                .get(row.paragraph)
                .and_then(|here| here.item)
                == Some(item)
        };
        let first = rows.iter().position(of_item).unwrap_or(0);
        let last = rows.iter().rposition(of_item).unwrap_or(0);
        (last + 1).saturating_sub(height).min(first)
    }

    fn with_rows<T>(
        &self,
        width: u16,
        encoding: Encoding,
        use_them: impl FnOnce(&[Row]) -> T,
    ) -> T {
        let mut laid_out = self.laid_out.borrow_mut();
        match &*laid_out {
            Some(known) if known.width == width && known.encoding == encoding => {
                use_them(&known.rows)
            }
            _ => {
                let rows = self.lay_out(width, encoding);
                let result = use_them(&rows);
                *laid_out = Some(LaidOut {
                    width,
                    encoding,
                    rows,
                });
                result
            }
        }
    }

    fn lay_out(&self, width: u16, encoding: Encoding) -> Vec<Row> {
        let mut rows = Vec::new();
        for (index, paragraph) in self.paragraphs.iter().enumerate() {
            let lines = paragraph.lay_out(width, encoding);
            for (at, line) in lines.into_iter().enumerate() {
                rows.push(Row {
                    paragraph: index,
                    line,
                    first: at == 0,
                });
            }
        }
        rows
    }
}

impl Paragraph {
    fn lay_out(&self, width: u16, encoding: Encoding) -> Vec<Line> {
        let room = self.room(Rect {
            x: 0,
            y: 0,
            width,
            height: 1,
        });
        let mut lines = script::lay_out(&self.text, self.direction, room.width, encoding);
        if self.cut && lines.len() > 1 {
            let short = crate::tui::canvas::shorten(&self.text, room.width);
            lines = script::lay_out(&short, self.direction, u16::MAX, encoding);
            lines.truncate(1);
        }
        if lines.is_empty() {
            lines.push(Line::default());
        }
        lines
    }

    /// Where the text stands: without pointer, indent and note.
    fn room(&self, area: Rect) -> Rect {
        let area = indent(area, POINTER);
        let note = match script::width(&self.note) {
            0 => 0,
            width => (width + 2).min(area.width / 2),
        };
        let width = area.width.saturating_sub(note).saturating_sub(self.indent);
        match self.direction {
            Direction::LeftToRight => Rect {
                x: area.x + self.indent.min(area.width),
                width,
                ..area
            },
            Direction::RightToLeft => Rect {
                x: area.x + note,
                width,
                ..area
            },
        }
    }

    /// Mark and note, at the edges where this direction has its begin and its end.
    fn draw_edges(&self, canvas: &mut Canvas, area: Rect, style: Style) {
        let area = indent(area, POINTER);
        let (begin, end) = match self.direction {
            Direction::LeftToRight => (Edge::Left, Edge::Right),
            Direction::RightToLeft => (Edge::Right, Edge::Left),
        };
        let words = |text| Words {
            text,
            direction: Direction::LeftToRight,
            style,
        };
        let mark_width = self.indent.saturating_sub(1).min(area.width);
        canvas.cut(at_edge(area, mark_width, begin), words(&self.mark), begin);
        let note_width = script::width(&self.note).min(area.width / 2);
        canvas.cut(at_edge(area, note_width, end), words(&self.note), end);
    }
}

fn at_edge(area: Rect, width: u16, edge: Edge) -> Rect {
    match edge {
        Edge::Left => Rect { width, ..area },
        Edge::Right => Rect {
            x: area.right().saturating_sub(width),
            width,
            ..area
        },
    }
}

/// Arrows in the left margin where there is more to see.
fn draw_more(theme: &Theme, canvas: &mut Canvas, area: Rect, above: bool, below: bool) {
    if above {
        canvas.label(
            Rect {
                width: 1,
                ..one_row(area, 0)
            },
            "↑",
            theme.key,
        );
    }
    if below {
        canvas.label(
            Rect {
                width: 1,
                ..one_row(area, area.height.saturating_sub(1))
            },
            "↓",
            theme.key,
        );
    }
}
