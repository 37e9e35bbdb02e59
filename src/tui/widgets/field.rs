//! A line or a few lines of text being written, with the caret.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::script::{Direction, Field};
use crate::tui::canvas::{Canvas, Edge, one_row};

/// Draws the field so that the caret is in view; returns where the caret is.
pub fn draw_field(
    canvas: &mut Canvas,
    area: Rect,
    field: &Field,
    direction: Direction,
    style: Style,
) -> Option<Position> {
    if area.width < 2 || area.height == 0 {
        return None;
    }
    // One column stays free for a caret behind the last letter.
    let width = area.width - 1;
    let height = area.height as usize;
    let view = field.view(direction, width, height, canvas.encoding, 0);
    let (caret_line, caret_cells) = view.caret;
    for row in 0..area.height {
        let line_area = one_row(area, row);
        canvas.buffer.set_style(line_area, style);
        if let Some(line) = view.lines.get(row as usize) {
            canvas.line(line_area, line, style, direction.into());
        }
    }
    let x = match Edge::from(direction) {
        Edge::Left => area.x + caret_cells.min(area.width - 1),
        Edge::Right => {
            let line_width = view.lines.get(caret_line).map_or(0, |line| line.width);
            (area.right() - line_width.min(area.width))
                .saturating_add(caret_cells)
                .saturating_sub(1)
                .max(area.x)
        }
    };
    Some(Position {
        x: x.min(area.right() - 1),
        y: area.y + caret_line.min(height - 1) as u16,
    })
}
