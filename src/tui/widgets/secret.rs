//! A passphrase being typed: shown as dots, wiped from memory when it goes.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize, Zeroizing};

use crate::tui::canvas::{Canvas, indent, one_row};
use crate::tui::shared::Shared;
use crate::vault::SecretString;

/// Bytes set aside from the start, so that typing never moves the text and leaves a copy behind.
const ROOM: usize = 1024;

/// The text is not to be had from here but as a [`SecretString`].
pub struct SecretField {
    text: Zeroizing<String>,
}

impl Default for SecretField {
    fn default() -> SecretField {
        SecretField {
            text: Zeroizing::new(String::with_capacity(ROOM)),
        }
    }
}

impl SecretField {
    /// Takes a key; says whether the text changed.
    pub fn key(&mut self, key: &KeyEvent) -> bool {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        if key.modifiers.contains(KeyModifiers::ALT) {
            return false;
        }
        match key.code {
            KeyCode::Char('u' | 'w') if control => self.clear(),
            // What some terminals send for Backspace.
            KeyCode::Char('h') if control => self.delete_last(),
            KeyCode::Char(_) if control => return false,
            KeyCode::Char(letter) => return self.insert(letter.encode_utf8(&mut [0; 4])),
            KeyCode::Backspace if control => self.clear(),
            KeyCode::Backspace => self.delete_last(),
            _ => return false,
        }
        true
    }

    /// Adds text without the line end that a password manager copies along, and without control characters.
    /// Text that is too long is not taken at all: half a passphrase would be another one.
    pub fn insert(&mut self, text: &str) -> bool {
        let clean = || {
            text.trim_end_matches(['\r', '\n'])
                .chars()
                .filter(|letter| !letter.is_control())
        };
        let length: usize = clean().map(char::len_utf8).sum();
        if length == 0 || self.text.len() + length > ROOM {
            return false;
        }
        self.text.extend(clean());
        true
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub fn clear(&mut self) {
        // Wipes the whole room and keeps it.
        self.text.zeroize();
    }

    /// A copy that wipes itself.
    pub fn secret(&self) -> SecretString {
        // A `String` of exactly this size becomes the secret without being moved.
        SecretString::from(String::from(self.text.as_str()))
    }

    pub fn is_same_as(&self, other: &SecretField) -> bool {
        *self.text == *other.text
    }

    /// One dot for each letter, the last ones when there is no room for all; the caret behind them.
    pub fn draw(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let line = one_row(area, 0);
        if line.width < 2 {
            return None;
        }
        canvas.buffer.set_style(line, shared.theme.field);
        let letters = self.text.graphemes(true).count();
        let dots = letters.min(line.width as usize - 1) as u16;
        canvas.label(line, &"•".repeat(dots as usize), shared.theme.field);
        Some(Position {
            x: indent(line, dots).x,
            y: line.y,
        })
    }

    fn delete_last(&mut self) {
        let last = self
            .text
            .grapheme_indices(true)
            .next_back()
            .map_or(0, |(start, _)| start);
        self.text.truncate(last);
    }
}

#[cfg(test)]
mod tests {
    use age::secrecy::ExposeSecret;

    use super::*;

    fn press(field: &mut SecretField, code: KeyCode) -> bool {
        field.key(&KeyEvent::new(code, KeyModifiers::NONE))
    }

    #[test]
    fn it_takes_letters_and_gives_them_back_one_by_one() {
        let mut field = SecretField::default();
        for letter in "blå e\u{301}".chars() {
            assert!(press(&mut field, KeyCode::Char(letter)));
        }
        press(&mut field, KeyCode::Backspace);
        assert_eq!(field.secret().expose_secret(), "blå ");
        field.clear();
        assert!(field.is_empty());
    }

    #[test]
    fn pasted_text_loses_its_line_end_and_control_characters() {
        let mut field = SecretField::default();
        assert!(field.insert("fire\u{1b}[31m ord\t og tall\r\n"));
        assert_eq!(field.secret().expose_secret(), "fire[31m ord og tall");
    }

    #[test]
    fn a_text_without_end_is_refused_whole() {
        let mut field = SecretField::default();
        assert!(!field.insert(&"x".repeat(1_000_000)));
        assert!(field.is_empty());
        assert!(field.insert(&"x".repeat(ROOM)));
        assert!(!press(&mut field, KeyCode::Char('y')));
    }

    #[test]
    fn the_text_stays_where_it_is_in_memory() {
        let mut field = SecretField::default();
        let place = field.text.as_ptr();
        field.insert(&"lang ".repeat(200));
        field.clear();
        field.insert("kort");
        assert_eq!(field.text.as_ptr(), place);
    }
}
