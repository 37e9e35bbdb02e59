//! To be written.
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Effect, Preparation};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use ratatui::layout::{Position, Rect};

pub struct FoundingPage;

impl FoundingPage {
    pub fn at_sheet() -> FoundingPage {
        FoundingPage
    }
    pub fn new(_s: &Shared) -> FoundingPage {
        FoundingPage
    }
    pub fn new_(_p: Preparation) -> FoundingPage {
        FoundingPage
    }
    pub fn first_questions(&self) -> Vec<Effect> {
        Vec::new()
    }
}

impl Page for FoundingPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::List]
    }
    fn command(&mut self, _command: Command, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }
    fn view(&self, _shared: &Shared, _canvas: &mut Canvas, _area: Rect) -> Option<Position> {
        None
    }
}
