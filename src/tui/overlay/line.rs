//! A few lines to write: a remark, a reason, a line that a page asks for.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::{Overlay, framed};
use crate::script::{Direction, Field};
use crate::tui::canvas::{Canvas, Words, below, one_row};
use crate::tui::keymap::Command;
use crate::tui::message::{Effect, Settled};
use crate::tui::screens::interview::editor::edit;
use crate::tui::shared::Shared;
use crate::tui::widgets::field::draw_field;

/// What the line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Remark,
    /// Why an answer stands although a soft check questions it.
    Reason,
    /// What is right where two wrote different things.
    Third,
    /// A folder in which something will lie that anyone can read.
    Folder,
    /// A case label, typed to be certain.
    Case,
    /// Something about a question, or about all of a session.
    Comment,
    /// Why a session is sent back.
    Reasons,
}

impl Purpose {
    fn message(self) -> &'static str {
        match self {
            Purpose::Remark => "ui-line-remark",
            Purpose::Reason => "ui-line-reason",
            Purpose::Third => "ui-line-third",
            Purpose::Folder => "ui-line-folder",
            Purpose::Case => "ui-line-case",
            Purpose::Comment => "ui-line-comment",
            Purpose::Reasons => "ui-line-reasons",
        }
    }
}

pub struct LineInput {
    purpose: Purpose,
    /// What the line is about, such as the words of a soft check.
    about: String,
    field: Field,
}

impl LineInput {
    pub fn new(purpose: Purpose, about: String, text: &str) -> LineInput {
        let mut field = Field::new(text);
        field.end();
        LineInput {
            purpose,
            about,
            field,
        }
    }
}

impl Overlay for LineInput {
    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Accept => {
                let text = self.field.text().trim().to_owned();
                let settled = match self.purpose {
                    Purpose::Remark => Settled::Remark(text),
                    Purpose::Reason => Settled::Reason(text),
                    Purpose::Third => Settled::Third(text),
                    Purpose::Folder => Settled::Folder(text),
                    Purpose::Case => Settled::Case(text),
                    Purpose::Comment => Settled::Comment(text),
                    Purpose::Reasons => Settled::Reasons(text),
                };
                vec![Effect::Close, Effect::Settle(settled)]
            }
            Command::Close => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        edit(&mut self.field, key, Direction::LeftToRight, 56);
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        self.field.insert(text);
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let title = shared.text(self.purpose.message());
        let hint = shared
            .attribute(self.purpose.message(), "hint")
            .unwrap_or_default();
        let inside = framed(canvas, area, 62, 12, &title, shared);
        let direction = Direction::LeftToRight;
        let mut rest = inside;
        if !self.about.is_empty() {
            let used = canvas.paragraph(
                rest,
                Words {
                    text: &self.about,
                    direction,
                    style: shared.theme.attention,
                },
            );
            rest = below(rest, used);
        }
        let used = canvas.paragraph(
            rest,
            Words {
                text: &hint,
                direction,
                style: shared.theme.dim,
            },
        );
        rest = below(rest, used + 1);
        rest.height = rest.height.saturating_sub(2);
        let caret = draw_field(canvas, rest, &self.field, direction, shared.theme.field);
        let last = one_row(inside, inside.height.saturating_sub(1));
        canvas.label(last, &shared.text("ui-line-keys"), shared.theme.key);
        caret
    }
}
