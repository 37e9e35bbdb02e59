//! Something to read, and nothing to decide.

use ratatui::layout::{Position, Rect};

use super::{Overlay, framed};
use crate::tui::canvas::{Canvas, one_row};
use crate::tui::keymap::Command;
use crate::tui::message::Effect;
use crate::tui::shared::Shared;
use crate::tui::widgets::document::{Document, Focus, Paragraph};

const WIDTH: u16 = 72;

pub struct Note {
    title: String,
    document: Document,
    top: usize,
}

impl Note {
    pub fn new(title: String, paragraphs: Vec<Paragraph>) -> Note {
        Note {
            title,
            document: Document::new(paragraphs),
            top: 0,
        }
    }

    /// Rows of text that are seen, and the furthest row to which one can scroll.
    fn room(&self, shared: &Shared) -> (u16, usize) {
        let width = WIDTH.min(shared.size.width).saturating_sub(4);
        let rows = self.document.height(width, shared.encoding);
        let most = shared.size.height.saturating_sub(5);
        let height = most.min(rows as u16);
        (height, rows.saturating_sub(height as usize))
    }
}

impl Overlay for Note {
    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        let (_, last) = self.room(shared);
        match command {
            Command::Up => self.top = self.top.saturating_sub(1),
            Command::Down => self.top = (self.top + 1).min(last),
            Command::PageUp => self.top = self.top.saturating_sub(10),
            Command::PageDown => self.top = (self.top + 10).min(last),
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let (height, _) = self.room(shared);
        let inside = framed(canvas, area, WIDTH, height + 4, &self.title, shared);
        let text = Rect {
            height: inside.height.saturating_sub(2),
            ..inside
        };
        self.document
            .draw(&shared.theme, canvas, text, Focus::Row(self.top));
        let last = one_row(inside, inside.height.saturating_sub(1));
        canvas.label(last, &shared.text("ui-note-keys"), shared.theme.key);
        None
    }
}
