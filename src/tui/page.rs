//! What a page of the program is: its own state, its own update, its own view.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use time::OffsetDateTime;

use super::canvas::Canvas;
use super::keymap::{Command, Context};
use super::message::{Effect, Reply, Settled};
use super::shared::Shared;

pub trait Page {
    /// Where keys are looked up, the innermost first.
    fn contexts(&self) -> Vec<Context>;

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect>;

    /// A key that is no command: mostly a letter.
    fn key(&mut self, _key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    fn paste(&mut self, _text: &str, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    fn reply(&mut self, _reply: Reply, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    fn settled(&mut self, _settled: Settled, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    /// When the page wants to be told [`Page::due`].
    fn deadline(&self) -> Option<OffsetDateTime> {
        None
    }

    fn due(&mut self, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    /// Saves what is not saved. Called before the program ends or locks.
    fn put_away(&mut self, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    /// Is something still being saved?
    fn is_saving(&self) -> bool {
        false
    }

    /// Stays behind a session that is opened from it, so that there is a way back.
    fn stays_behind(&self) -> bool {
        false
    }

    /// The page is shown again after another lay over it.
    fn again(&mut self, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    /// Draws the page without its footer; returns where the caret blinks.
    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position>;

    /// Nothing but the question may be seen: no footer either.
    fn is_covered(&self) -> bool {
        false
    }
}
