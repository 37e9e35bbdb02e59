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
            area.right() - line_width.min(area.width) + caret_cells
        }
    };
    Some(Position {
        x: x.min(area.right() - 1),
        y: area.y + caret_line.min(height - 1) as u16,
    })
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;

    use super::*;
    use crate::script::Encoding;

    /// The column of the caret in a field of ten columns, and what stands there.
    fn caret(text: &str, offset: usize, direction: Direction) -> (u16, String) {
        let mut field = Field::new(text);
        field.place_caret(offset);
        let area = Rect::new(0, 0, 10, 1);
        let mut buffer = Buffer::empty(area);
        let mut canvas = Canvas {
            buffer: &mut buffer,
            encoding: Encoding::Visual,
        };
        let at = draw_field(&mut canvas, area, &field, direction, Style::new()).unwrap();
        (at.x, buffer[(at.x, 0)].symbol().to_owned())
    }

    #[test]
    fn the_caret_is_on_the_letter_before_which_one_types() {
        assert_eq!(caret("abc", 0, Direction::LeftToRight), (0, "a".to_owned()));
        assert_eq!(caret("abc", 3, Direction::LeftToRight), (3, " ".to_owned()));
        assert_eq!(caret("دار", 0, Direction::RightToLeft), (9, "د".to_owned()));
        assert_eq!(caret("دار", 2, Direction::RightToLeft), (8, "ا".to_owned()));
        assert_eq!(caret("دار", 6, Direction::RightToLeft), (6, " ".to_owned()));
    }
}
