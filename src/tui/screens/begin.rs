//! To be written.
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Effect, Preparation};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use ratatui::layout::{Position, Rect};

pub struct BeginPage;

impl BeginPage {
    pub fn new(_r: Preparation, _s: &Shared) -> BeginPage {
        BeginPage
    }
    pub fn new_(_p: Preparation) -> BeginPage {
        BeginPage
    }
    pub fn first_questions(&self) -> Vec<Effect> {
        Vec::new()
    }
}

impl Page for BeginPage {
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
