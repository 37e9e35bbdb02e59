//! All keys of the page, made from the key table, so that help never says what is not so.

use ratatui::layout::{Position, Rect};

use super::{Overlay, framed};
use crate::tui::canvas::{Canvas, indent, one_row};
use crate::tui::keymap::{self, Command, Context};
use crate::tui::message::Effect;
use crate::tui::shared::Shared;

pub struct Help {
    /// Keys and what they do.
    rows: Vec<(String, String)>,
    top: usize,
}

impl Help {
    pub fn new(contexts: Vec<Context>, shared: &Shared) -> Help {
        let rows = keymap::rows(&contexts)
            .into_iter()
            .map(|row| {
                let keys: Vec<String> = row.keys.iter().map(ToString::to_string).collect();
                (keys.join("  "), shared.text(row.command.message()))
            })
            .collect();
        Help { rows, top: 0 }
    }

    fn scroll(&mut self, by: isize) {
        let last = self.rows.len().saturating_sub(1);
        self.top = self.top.saturating_add_signed(by).min(last);
    }
}

impl Overlay for Help {
    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Up => self.scroll(-1),
            Command::Down => self.scroll(1),
            Command::PageUp => self.scroll(-10),
            Command::PageDown => self.scroll(10),
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let height = self.rows.len() as u16 + 4;
        let inside = framed(
            canvas,
            area,
            76,
            height,
            &shared.text("ui-help-title"),
            shared,
        );
        let visible = inside.height.saturating_sub(2) as usize;
        for (row, (keys, words)) in self.rows.iter().skip(self.top).take(visible).enumerate() {
            let line = one_row(inside, row as u16);
            canvas.label(
                Rect {
                    width: line.width.min(25),
                    ..line
                },
                keys,
                shared.theme.key,
            );
            canvas.label(indent(line, 26), words, shared.theme.text);
        }
        let last = one_row(inside, inside.height.saturating_sub(1));
        canvas.label(last, &shared.text("ui-help-keys"), shared.theme.dim);
        None
    }
}
