//! Everything that can be done here, found by typing.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::{Overlay, framed};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{self, Command, Context};
use crate::tui::message::Effect;
use crate::tui::shared::Shared;
use crate::tui::widgets::list::Row;
use crate::tui::widgets::picker::Picker;

struct Entry {
    words: String,
    keys: String,
    command: Command,
}

pub struct CommandPalette {
    entries: Vec<Entry>,
    picker: Picker,
}

impl CommandPalette {
    pub fn new(contexts: &[Context], shared: &Shared) -> CommandPalette {
        let mut entries: Vec<Entry> = Vec::new();
        for row in keymap::rows(contexts) {
            let known = entries.iter().any(|entry| entry.command == row.command);
            if !known && !row.command.is_motion() && row.command != Command::Palette {
                entries.push(Entry {
                    words: shared.text(row.command.message()),
                    keys: row
                        .keys
                        .first()
                        .map(ToString::to_string)
                        .unwrap_or_default(),
                    command: row.command,
                });
            }
        }
        let picker = Picker::new(entries.iter().map(|entry| entry.words.as_str()));
        CommandPalette { entries, picker }
    }

    fn pointed(&self) -> Option<&Entry> {
        self.picker
            .pointed()
            .and_then(|place| self.entries.get(place))
    }
}

impl Overlay for CommandPalette {
    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Close => return vec![Effect::Close],
            Command::Accept => {
                let chosen = self.pointed().map(|entry| Effect::Perform(entry.command));
                return std::iter::once(Effect::Close).chain(chosen).collect();
            }
            motion => self.picker.command(motion),
        }
        Vec::new()
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        self.picker.key(key);
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        self.picker.paste(text);
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let title = shared.text("ui-palette-title");
        let inside = framed(canvas, area, 64, 18, &title, shared);
        self.picker.draw(shared, canvas, inside, |place| {
            let entry = &self.entries[place];
            Row::item(entry.words.clone(), entry.keys.clone())
        })
    }
}
