//! What lies on top of a page: help, palette, questions, a line to write. A stack; the uppermost gets the keys first.

mod confirm;
mod go_to;
mod help;
mod line;
mod next_step;
mod note;
mod palette;

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

pub use confirm::Confirm;
pub use go_to::{GoTo, Target};
pub use help::Help;
pub use line::{LineInput, Purpose};
pub use next_step::StepEditor;
pub use note::Note;
pub use palette::CommandPalette;

use super::canvas::Canvas;
use super::keymap::{Command, Context};
use super::message::Effect;
use super::shared::Shared;

pub trait Overlay {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Overlay]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect>;

    fn key(&mut self, _key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    fn paste(&mut self, _text: &str, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position>;
}

/// A framed box in the middle of the area; returns the area inside.
pub fn framed(
    canvas: &mut Canvas,
    area: Rect,
    width: u16,
    height: u16,
    title: &str,
    shared: &Shared,
) -> Rect {
    let width = width.min(area.width);
    let height = height.min(area.height);
    let place = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 2,
        width,
        height,
    };
    canvas.fill(place, shared.theme.overlay);
    canvas.frame(place, title, shared.theme.rule, shared.theme.title)
}
