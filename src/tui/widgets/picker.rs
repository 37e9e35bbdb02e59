//! A list that is searched by typing.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::field::draw_field;
use super::list::{Row, draw_list};
use crate::desk::{Finder, Folded};
use crate::script::{Direction, Field};
use crate::tui::canvas::{Canvas, below, indent, one_row};
use crate::tui::keymap::Command;
use crate::tui::screens::interview::editor::{Outcome, edit};
use crate::tui::shared::Shared;

/// What is typed, which lines match it, and where the cursor is among those.
#[derive(Default)]
pub struct Picker {
    field: Field,
    folded: Vec<Folded>,
    /// Places of the lines that match, best first.
    hits: Vec<usize>,
    cursor: usize,
}

impl Picker {
    /// `lines` is what each entry is searched by; it need not be what is shown.
    pub fn new<'a>(lines: impl IntoIterator<Item = &'a str>) -> Picker {
        let folded: Vec<Folded> = lines.into_iter().map(Folded::new).collect();
        let hits = (0..folded.len()).collect();
        Picker {
            field: Field::default(),
            folded,
            hits,
            cursor: 0,
        }
    }

    pub fn is_searching(&self) -> bool {
        !self.field.text().is_empty()
    }

    /// Place of the entry under the cursor.
    pub fn pointed(&self) -> Option<usize> {
        self.hits.get(self.cursor).copied()
    }

    pub fn point_at(&mut self, place: usize) {
        self.cursor = self.hits.iter().position(|hit| *hit == place).unwrap_or(0);
    }

    pub fn typed(&self) -> &str {
        self.field.text()
    }

    /// Shows these entries instead of those that the words found.
    pub fn show_instead(&mut self, places: Vec<usize>) {
        self.hits = places;
        self.cursor = 0;
    }

    pub fn stop_searching(&mut self) {
        let pointed = self.pointed();
        self.field = Field::default();
        self.search();
        if let Some(place) = pointed {
            self.point_at(place);
        }
    }

    /// Moves the cursor, when the command says so.
    pub fn command(&mut self, command: Command) {
        self.cursor = moved(self.cursor, self.hits.len(), command);
    }

    pub fn key(&mut self, key: &KeyEvent) {
        if edit(&mut self.field, key, Direction::LeftToRight, u16::MAX) == Outcome::Changed {
            self.search();
        }
    }

    pub fn paste(&mut self, text: &str) {
        self.field.insert(text.lines().next().unwrap_or_default());
        self.search();
    }

    fn search(&mut self) {
        self.hits = match self.is_searching() {
            true => Finder::new().rank(self.field.text(), self.folded.iter(), usize::MAX),
            false => (0..self.folded.len()).collect(),
        };
        self.cursor = 0;
    }

    /// What is typed in the first row, the matching entries below; `row` says how an entry looks.
    pub fn draw(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        row: impl Fn(usize) -> Row,
    ) -> Option<Position> {
        let rows: Vec<Row> = self.hits.iter().map(|place| row(*place)).collect();
        draw_search(shared, canvas, area, &self.field, &rows, self.cursor)
    }
}

/// A search line with what it found below.
pub fn draw_search(
    shared: &Shared,
    canvas: &mut Canvas,
    area: Rect,
    field: &Field,
    rows: &[Row],
    cursor: usize,
) -> Option<Position> {
    let line = one_row(area, 0);
    let used = canvas.label(line, &shared.text("ui-search"), shared.theme.dim);
    let room = indent(line, used + 1);
    let caret = draw_field(
        canvas,
        room,
        field,
        Direction::LeftToRight,
        shared.theme.field,
    );
    let list = below(area, if area.height > 6 { 2 } else { 1 });
    if rows.is_empty() && !field.text().is_empty() {
        canvas.label(
            indent(list, 2),
            &shared.text("ui-search-nothing"),
            shared.theme.dim,
        );
    }
    draw_list(shared, canvas, list, rows, cursor);
    caret
}

/// Where the cursor of a list of `count` entries is after a command.
pub fn moved(cursor: usize, count: usize, command: Command) -> usize {
    let last = count.saturating_sub(1);
    match command {
        Command::Up => cursor.saturating_sub(1),
        Command::Down => cursor.saturating_add(1).min(last),
        Command::PageUp => cursor.saturating_sub(10),
        Command::PageDown => cursor.saturating_add(10).min(last),
        Command::First => 0,
        Command::Last => last,
        _ => cursor.min(last),
    }
}
