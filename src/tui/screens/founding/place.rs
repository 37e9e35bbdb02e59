//! The municipality, searched while one types.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::desk::Municipality;
use crate::script::{Direction, Field};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::Command;
use crate::tui::message::{Ask, Effect};
use crate::tui::screens::interview::editor::{Outcome, edit};
use crate::tui::shared::Shared;
use crate::tui::widgets::list::Row;
use crate::tui::widgets::picker::{draw_search, moved};

#[derive(Default)]
pub struct Place {
    typed: Field,
    found: Vec<Municipality>,
    /// What was typed when `found` was found: Enter must not take what no longer fits.
    found_for: Option<String>,
    cursor: usize,
    chosen: Option<Municipality>,
}

impl Place {
    pub fn chosen(&self) -> Option<&Municipality> {
        self.chosen.as_ref()
    }

    /// The desk is still looking for what was typed.
    pub fn is_searching(&self) -> bool {
        self.found_for.as_deref() != Some(self.typed.text())
    }

    /// Takes the one under the cursor.
    pub fn choose(&mut self) -> Option<&Municipality> {
        self.chosen = Some(self.found.get(self.cursor)?.clone());
        self.chosen.as_ref()
    }

    /// Asks for what fits.
    pub fn search(&self) -> Vec<Effect> {
        vec![Effect::Ask(Ask::Municipalities(
            self.typed.text().to_owned(),
        ))]
    }

    /// Takes over what was found, unless something else has been typed since.
    pub fn found(&mut self, typed: &str, found: Vec<Municipality>) {
        if typed != self.typed.text() {
            return;
        }
        let again = self.found_for.as_deref() == Some(typed);
        self.found = found;
        self.found_for = Some(typed.to_owned());
        if !again {
            self.cursor = 0;
        }
    }

    pub fn command(&mut self, command: Command) {
        self.cursor = moved(self.cursor, self.found.len(), command);
    }

    pub fn key(&mut self, key: &KeyEvent) -> Vec<Effect> {
        match edit(&mut self.typed, key, Direction::LeftToRight, u16::MAX) {
            Outcome::Changed => self.search(),
            _ => Vec::new(),
        }
    }

    pub fn paste(&mut self, text: &str) -> Vec<Effect> {
        self.typed.insert(text.lines().next().unwrap_or_default());
        self.search()
    }

    pub fn draw(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let row = |place: &Municipality| Row::item(place.name.clone(), place.number.clone());
        let rows: Vec<Row> = self.found.iter().map(row).collect();
        draw_search(shared, canvas, area, &self.typed, &rows, self.cursor)
    }
}
