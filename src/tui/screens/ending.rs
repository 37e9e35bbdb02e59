//! The end of a conversation.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use time::Date;

use crate::desk::{Speaker, Submitted};
use crate::interview::{Interview, Step};
use crate::language::Tag;
use crate::record::NextStep;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::Command;
use crate::tui::message::{Effect, Settled};
use crate::tui::shared::Shared;

/// What the end page wants done with the conversation, which is not its own.
pub enum Wish {
    Nothing,
    Effects(Vec<Effect>),
    GoTo(Step),
    SetNextSteps(Vec<NextStep>),
    Submit,
    GoHome,
}

pub struct Ending {}

impl Ending {
    pub fn open(
        _interview: &Interview,
        _speaker: &mut Speaker,
        _languages: &[Tag],
        _today: Date,
    ) -> Ending {
        Ending {}
    }

    /// The conversation changed under it.
    pub fn refresh(
        &mut self,
        _interview: &Interview,
        _speaker: &mut Speaker,
        _languages: &[Tag],
        _today: Date,
    ) {
    }

    /// `None`: not a command of this page.
    pub fn command(&mut self, command: Command, _shared: &Shared) -> Option<Wish> {
        match command {
            Command::Submit => Some(Wish::Submit),
            _ => None,
        }
    }

    pub fn key(&mut self, _key: &KeyEvent, _shared: &Shared) -> Wish {
        Wish::Nothing
    }

    /// `None`: not settled for this page.
    pub fn settled(&mut self, _settled: &Settled, _shared: &Shared) -> Option<Wish> {
        None
    }

    pub fn submitted(&mut self, _submitted: Submitted) {}

    /// `lead`: which of the languages leads; `covered`: only what the newcomer may see.
    pub fn view(
        &self,
        _shared: &Shared,
        _canvas: &mut Canvas,
        _area: Rect,
        _lead: usize,
        _covered: bool,
    ) -> Option<Position> {
        None
    }
}
