//! To be written.
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Command, Context};
use crate::tui::message::Effect;
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use ratatui::layout::{Position, Rect};
macro_rules! page {
    ($n:ident) => {
        #[derive(Default)]
        pub struct $n;
        impl Page for $n {
            fn contexts(&self) -> Vec<Context> {
                vec![Context::List]
            }
            fn command(&mut self, _command: Command, _shared: &Shared) -> Vec<Effect> {
                Vec::new()
            }
            fn view(
                &self,
                _shared: &Shared,
                _canvas: &mut Canvas,
                _area: Rect,
            ) -> Option<Position> {
                None
            }
        }
    };
}
page!(Waiting);
page!(Unlock);
page!(NotAMember);
