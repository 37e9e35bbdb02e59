//! A list with headings, a cursor, and as much of it in view as fits.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::tui::canvas::{Canvas, indent, one_row};
use crate::tui::shared::Shared;

/// One row of a list.
pub enum Row {
    Heading(String),
    /// Something to point at: its words, and a note at the right edge.
    Item {
        words: String,
        note: String,
        style: Option<Style>,
    },
    /// Words that cannot be pointed at.
    Remark(String),
}

impl Row {
    pub fn item(words: impl Into<String>, note: impl Into<String>) -> Row {
        Row::Item {
            words: words.into(),
            note: note.into(),
            style: None,
        }
    }
}

/// Draws rows so that item number `cursor` (counting items only) is in view.
pub fn draw_list(shared: &Shared, canvas: &mut Canvas, area: Rect, rows: &[Row], cursor: usize) {
    let pointed = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| matches!(row, Row::Item { .. }))
        .nth(cursor)
        .map_or(0, |(index, _)| index);
    let height = area.height as usize;
    let top = if pointed < height {
        0
    } else {
        pointed + 1 - height
    };
    for (line, (index, row)) in rows.iter().enumerate().skip(top).take(height).enumerate() {
        let line = one_row(area, line as u16);
        match row {
            Row::Heading(words) => {
                canvas.label(line, words, shared.theme.title);
            }
            Row::Remark(words) => {
                canvas.label(indent(line, 2), words, shared.theme.dim);
            }
            Row::Item { words, note, style } => {
                let style = if index == pointed {
                    shared.theme.cursor
                } else {
                    style.unwrap_or(shared.theme.text)
                };
                draw_item(canvas, line, words, note, style, index == pointed);
            }
        }
    }
}

fn draw_item(
    canvas: &mut Canvas,
    line: Rect,
    words: &str,
    note: &str,
    style: Style,
    pointed: bool,
) {
    canvas.label(line, if pointed { "▸" } else { " " }, style);
    let room = indent(line, 2);
    // The words come first; the note has what they leave, and half of the line at least.
    let left = room.width.saturating_sub(crate::script::width(words) + 2);
    let note_width = crate::script::width(note).min(left.max(room.width / 2));
    let words_room = Rect {
        width: room.width.saturating_sub(note_width + 2),
        ..room
    };
    canvas.label(words_room, words, style);
    let note_room = Rect {
        x: room.right() - note_width,
        width: note_width,
        ..room
    };
    canvas.label(note_room, note, style);
}
