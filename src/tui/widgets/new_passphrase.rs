//! A new passphrase, typed twice, with what it is worth in words.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::secret::SecretField;
use crate::desk::Strength;
use crate::script::Direction;
use crate::tui::canvas::{Canvas, Words, below, one_row};
use crate::tui::message::{Ask, Effect};
use crate::tui::shared::Shared;
use crate::vault::SecretString;

/// Which of the two is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    First,
    /// A second time, to be sure.
    Again,
}

#[derive(Default)]
pub struct NewPassphrase {
    first: SecretField,
    again: SecretField,
    /// What the first is worth; the desk estimates in the background.
    strength: Option<Strength>,
    /// Estimates that are still to come. They come in the order in which they were asked for.
    awaited: usize,
    /// Enter was pressed before the last estimate had come.
    wants_on: bool,
}

impl NewPassphrase {
    pub fn key(&mut self, key: &KeyEvent, turn: Turn, known: Vec<String>) -> Vec<Effect> {
        let changed = self.field(turn).key(key);
        self.after(changed, turn, known)
    }

    pub fn paste(&mut self, text: &str, turn: Turn, known: Vec<String>) -> Vec<Effect> {
        let changed = self.field(turn).insert(text);
        self.after(changed, turn, known)
    }

    /// Takes over an estimate; says whether one may go on now, because Enter was pressed before it came.
    pub fn estimated(&mut self, strength: Strength) -> bool {
        self.awaited = self.awaited.saturating_sub(1);
        if self.awaited > 0 {
            return false;
        }
        self.strength = (!self.first.is_empty()).then_some(strength);
        std::mem::take(&mut self.wants_on)
    }

    /// Is it strong enough? `Err` names what is missing; `Err(None)`: nobody knows yet.
    pub fn take(&mut self) -> Result<(), Option<&'static str>> {
        if self.first.is_empty() {
            return Err(Some("ui-founding-passphrase-missing"));
        }
        if self.awaited > 0 {
            self.wants_on = true;
            return Err(None);
        }
        match &self.strength {
            Some(strength) if strength.enough => Ok(()),
            _ => Err(Some("ui-founding-passphrase-weak")),
        }
    }

    /// Are both the same? If not, the second is to be typed anew.
    pub fn compare(&mut self) -> Result<(), &'static str> {
        if self.first.is_same_as(&self.again) {
            return Ok(());
        }
        self.again.clear();
        Err("ui-founding-passphrase-differs")
    }

    pub fn secret(&self) -> SecretString {
        self.first.secret()
    }

    pub fn clear(&mut self) {
        self.first.clear();
        self.again.clear();
        self.strength = None;
    }

    pub fn draw(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        turn: Turn,
    ) -> Option<Position> {
        let line = one_row(area, 0);
        if turn == Turn::Again {
            return self.again.draw(shared, canvas, line);
        }
        let caret = self.first.draw(shared, canvas, line);
        if let Some(strength) = &self.strength {
            draw_strength(shared, canvas, below(area, 2), strength);
        }
        caret
    }

    fn field(&mut self, turn: Turn) -> &mut SecretField {
        match turn {
            Turn::Again => &mut self.again,
            Turn::First => &mut self.first,
        }
    }

    fn after(&mut self, changed: bool, turn: Turn, known: Vec<String>) -> Vec<Effect> {
        if !changed || turn == Turn::Again {
            return Vec::new();
        }
        // The second was a copy of another text.
        self.again.clear();
        self.wants_on = false;
        self.awaited += 1;
        vec![Effect::Ask(Ask::Strength {
            passphrase: self.first.secret(),
            known,
        })]
    }
}

/// A bar, what it means, and what would make it better.
fn draw_strength(shared: &Shared, canvas: &mut Canvas, area: Rect, strength: &Strength) {
    let theme = &shared.theme;
    let style = if strength.enough {
        theme.good
    } else {
        theme.attention
    };
    let full = usize::from(strength.score.min(4));
    let bar = format!("{}{}", "■".repeat(full), "□".repeat(4 - full));
    let words = format!("{bar}  {}", shared.text(&strength.message));
    canvas.label(one_row(area, 0), &words, style);
    let mut room = below(area, 1);
    for advice in &strength.advice {
        let text = shared.text(advice);
        let used = canvas.paragraph(
            room,
            Words {
                text: &text,
                direction: Direction::LeftToRight,
                style: theme.dim,
            },
        );
        room = below(room, used);
    }
}
