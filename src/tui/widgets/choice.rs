//! One of a few: arrows or a digit.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;

use super::list::{Row, draw_list};
use super::picker::moved;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::Command;
use crate::tui::shared::Shared;

/// A few values, one of which the cursor is on.
pub struct Choice<T> {
    values: Vec<T>,
    cursor: usize,
}

impl<T: PartialEq> Choice<T> {
    pub fn new(values: Vec<T>, chosen: Option<&T>) -> Choice<T> {
        let cursor = chosen.and_then(|chosen| values.iter().position(|value| value == chosen));
        Choice {
            values,
            cursor: cursor.unwrap_or(0),
        }
    }

    /// The value under the cursor; `None` when there is nothing to choose.
    pub fn chosen(&self) -> Option<&T> {
        self.values.get(self.cursor)
    }

    pub fn choose(&mut self, value: &T) {
        if let Some(place) = self.values.iter().position(|other| other == value) {
            self.cursor = place;
        }
    }

    pub fn command(&mut self, command: Command) {
        self.cursor = moved(self.cursor, self.values.len(), command);
    }

    /// A digit points at that value; says whether it did.
    pub fn key(&mut self, key: &KeyEvent) -> bool {
        let KeyCode::Char(letter) = key.code else {
            return false;
        };
        let digit = crate::language::digit(letter).map(|digit| digit as usize);
        match digit
            .and_then(|digit| digit.checked_sub(1))
            .filter(|place| *place < self.values.len())
        {
            Some(place) => {
                self.cursor = place;
                true
            }
            None => false,
        }
    }

    /// `words` gives what a value is called, and a note at the right edge.
    pub fn draw(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        words: impl Fn(&T) -> (String, String),
    ) {
        let rows: Vec<Row> = self
            .values
            .iter()
            .enumerate()
            .map(|(place, value)| {
                let (words, note) = words(value);
                Row::item(format!("{}  {words}", place + 1), note)
            })
            .collect();
        draw_list(shared, canvas, area, &rows, self.cursor);
    }
}
