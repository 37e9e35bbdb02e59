//! Draws the model: the page, its footer, the overlays on top.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::canvas::{Canvas, Words, one_row};
use super::model::Model;
use super::shared::Shared;
use super::widgets::footer::draw_footer;
use crate::script::Direction;

pub fn draw(model: &Model, frame: &mut Frame) {
    let area = frame.area();
    let shared = &model.shared;
    let mut canvas = Canvas {
        buffer: frame.buffer_mut(),
        encoding: shared.encoding,
    };
    canvas.buffer.set_style(area, shared.theme.text);
    if shared.too_small() {
        say_too_small(shared, &mut canvas, area);
        return;
    }
    let mut caret = if model.page.is_covered() {
        model.page.view(shared, &mut canvas, area)
    } else {
        let foot = one_row(area, area.height - 1);
        draw_footer(shared, &mut canvas, foot, &model.contexts());
        model.page.view(
            shared,
            &mut canvas,
            Rect {
                height: area.height - 1,
                ..area
            },
        )
    };
    for overlay in &model.overlays {
        caret = overlay.view(
            shared,
            &mut canvas,
            Rect {
                height: area.height - 1,
                ..area
            },
        );
    }
    if let Some(position) = caret.filter(|position| area.contains(*position)) {
        frame.set_cursor_position(position);
    }
}

/// Everything is kept; there is only no room to show it.
fn say_too_small(shared: &Shared, canvas: &mut Canvas, area: Rect) {
    let text = shared.text("ui-too-small");
    canvas.paragraph(
        area,
        Words {
            text: &text,
            direction: Direction::LeftToRight,
            style: shared.theme.text,
        },
    );
}
