//! Everything that can be done here, found by typing.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::{Overlay, framed};
use crate::desk::{Finder, Folded};
use crate::script::{Direction, Field};
use crate::tui::canvas::{Canvas, below, indent, one_row};
use crate::tui::keymap::{self, Command, Context};
use crate::tui::message::Effect;
use crate::tui::screens::interview::editor::edit;
use crate::tui::shared::Shared;
use crate::tui::widgets::field::draw_field;

struct Entry {
    words: String,
    keys: String,
    command: Command,
}

pub struct CommandPalette {
    entries: Vec<Entry>,
    folded: Vec<Folded>,
    hits: Vec<usize>,
    field: Field,
    cursor: usize,
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
        let folded = entries
            .iter()
            .map(|entry| Folded::new(&entry.words))
            .collect();
        let hits = (0..entries.len()).collect();
        CommandPalette {
            entries,
            folded,
            hits,
            field: Field::default(),
            cursor: 0,
        }
    }

    fn search(&mut self) {
        self.hits = Finder::new().rank(self.field.text(), self.folded.iter(), usize::MAX);
        self.cursor = 0;
    }

    fn move_cursor(&mut self, by: isize) {
        let last = self.hits.len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }
}

impl Overlay for CommandPalette {
    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Up => self.move_cursor(-1),
            Command::Down => self.move_cursor(1),
            Command::PageUp => self.move_cursor(-10),
            Command::PageDown => self.move_cursor(10),
            Command::Close => return vec![Effect::Close],
            Command::Accept => {
                let chosen = self
                    .hits
                    .get(self.cursor)
                    .and_then(|index| self.entries.get(*index));
                let mut effects = vec![Effect::Close];
                effects.extend(chosen.map(|entry| Effect::Perform(entry.command)));
                return effects;
            }
            _ => {}
        }
        Vec::new()
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        edit(&mut self.field, key, Direction::LeftToRight, u16::MAX);
        self.search();
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        self.field.insert(text.lines().next().unwrap_or_default());
        self.search();
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let inside = framed(
            canvas,
            area,
            64,
            18,
            &shared.text("ui-palette-title"),
            shared,
        );
        let direction = Direction::LeftToRight;
        let caret = draw_field(
            canvas,
            one_row(inside, 0),
            &self.field,
            direction,
            shared.theme.field,
        );
        let list = below(inside, 2);
        let top = self
            .cursor
            .saturating_sub(list.height.saturating_sub(1) as usize);
        for (row, index) in self
            .hits
            .iter()
            .skip(top)
            .take(list.height as usize)
            .enumerate()
        {
            let Some(entry) = self.entries.get(*index) else {
                continue;
            };
            let line = one_row(list, row as u16);
            let pointed = top + row == self.cursor;
            let style = if pointed {
                shared.theme.cursor
            } else {
                shared.theme.text
            };
            canvas.label(line, if pointed { "▸" } else { " " }, style);
            let keys = Rect {
                x: line.right().saturating_sub(12),
                width: 12.min(line.width),
                ..line
            };
            canvas.label(
                Rect {
                    width: line.width.saturating_sub(15),
                    ..indent(line, 2)
                },
                &entry.words,
                style,
            );
            canvas.label(keys, &entry.keys, shared.theme.key);
        }
        caret
    }
}
