//! A question with yes and no. Enter says yes, Esc says no; nothing happens by itself.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::{Overlay, framed};
use crate::language::Arg;
use crate::script::Direction;
use crate::tui::canvas::{Canvas, Words, below, one_row};
use crate::tui::keymap::Command;
use crate::tui::message::{Effect, Question, Settled};
use crate::tui::shared::Shared;

pub struct Confirm {
    question: Question,
    /// Whom it is about.
    name: String,
}

impl Confirm {
    pub fn new(question: Question) -> Confirm {
        Confirm::about(question, String::new())
    }

    /// A question about somebody.
    pub fn about(question: Question, name: String) -> Confirm {
        Confirm { question, name }
    }
}

impl Confirm {
    fn args(&self) -> [(&'static str, Arg); 1] {
        [("name", Arg::Text(self.name.clone()))]
    }
}

impl Overlay for Confirm {
    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Accept => vec![Effect::Close, Effect::Settle(Settled::Yes(self.question))],
            Command::Close => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, _key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let (message, args) = (self.question.message(), self.args());
        let question = shared.text_with(message, &args);
        let detail = shared.attribute_with(message, "detail", &args);
        let detail = detail.unwrap_or_default();
        let keys = shared.text("ui-confirm-keys");
        let inside = framed(canvas, area, 60, 9, "", shared);
        let left_to_right = Direction::LeftToRight;
        let used = canvas.paragraph(
            inside,
            Words {
                text: &question,
                direction: left_to_right,
                style: shared.theme.question,
            },
        );
        let rest = below(inside, used + 1);
        canvas.paragraph(
            rest,
            Words {
                text: &detail,
                direction: left_to_right,
                style: shared.theme.text,
            },
        );
        let last = one_row(inside, inside.height.saturating_sub(1));
        canvas.label(last, &keys, shared.theme.key);
        None
    }
}
