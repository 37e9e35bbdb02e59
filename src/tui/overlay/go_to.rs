//! Go to a question: by its number, by its words in either language, to the next unanswered, to what needs attention.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::{Overlay, framed};
use crate::desk::{Finder, Folded};
use crate::interview::Step;
use crate::script::{Direction, Field};
use crate::tui::canvas::{Canvas, Edge, Words, below, indent, one_row};
use crate::tui::keymap::Command;
use crate::tui::message::{Effect, Settled};
use crate::tui::screens::interview::editor::edit;
use crate::tui::shared::Shared;
use crate::tui::widgets::field::draw_field;

/// A question that one can go to.
pub struct Target {
    pub step: Step,
    /// Such as `03.02`.
    pub number: String,
    /// In the consultant's language.
    pub words: String,
    /// In the newcomer's language: searched too.
    pub other_words: String,
    pub answered: bool,
    pub attention: bool,
}

pub struct GoTo {
    targets: Vec<Target>,
    /// Number and words in both languages, to be searched.
    folded: Vec<Folded>,
    hits: Vec<usize>,
    field: Field,
    cursor: usize,
}

impl GoTo {
    pub fn new(targets: Vec<Target>, here: Step) -> GoTo {
        let cursor = targets
            .iter()
            .position(|target| target.step == here)
            .unwrap_or(0);
        let line =
            |target: &Target| Folded::new(&format!("{} {}", target.words, target.other_words));
        let folded = targets.iter().map(line).collect();
        let hits = (0..targets.len()).collect();
        GoTo {
            targets,
            folded,
            hits,
            field: Field::default(),
            cursor,
        }
    }

    fn search(&mut self) {
        let typed = crate::language::ascii_digits(self.field.text().trim());
        let by_number: Vec<usize> = (0..self.targets.len())
            .filter(|index| number_fits(&self.targets[*index].number, &typed))
            .collect();
        self.hits = if !by_number.is_empty() && !typed.is_empty() {
            by_number
        } else {
            Finder::new().rank(self.field.text(), self.folded.iter(), usize::MAX)
        };
        self.cursor = 0;
    }

    fn move_cursor(&mut self, by: isize) {
        let last = self.hits.len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }
}

/// `3.2`, `03.02` and `302` all mean 03.02; `3` means all of section 03.
fn number_fits(number: &str, typed: &str) -> bool {
    if typed.is_empty()
        || !typed
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == '.')
    {
        return false;
    }
    let parts = |text: &str| -> Vec<String> {
        text.split('.')
            .map(|part| part.trim_start_matches('0').to_owned())
            .collect()
    };
    let compact = |text: &str| text.replace('.', "").trim_start_matches('0').to_owned();
    parts(number).starts_with(&parts(typed.trim_end_matches('.')))
        || compact(number) == compact(typed)
}

impl Overlay for GoTo {
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
                    .and_then(|index| self.targets.get(*index));
                let mut effects = vec![Effect::Close];
                effects.extend(chosen.map(|target| Effect::Settle(Settled::GoTo(target.step))));
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
        let height = area.height.saturating_sub(2).min(28);
        let inside = framed(
            canvas,
            area,
            76,
            height,
            &shared.text("ui-go-to-title"),
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
        canvas.label(
            one_row(inside, 1),
            &shared.text("ui-go-to-hint"),
            shared.theme.dim,
        );
        let list = below(inside, 3);
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
            let Some(target) = self.targets.get(*index) else {
                continue;
            };
            let line = one_row(list, row as u16);
            let pointed = top + row == self.cursor;
            let style = if pointed {
                shared.theme.cursor
            } else {
                shared.theme.text
            };
            let mark = match (target.attention, target.answered) {
                (true, _) => "!",
                (_, true) => "✓",
                _ => " ",
            };
            canvas.label(line, if pointed { "▸" } else { " " }, style);
            canvas.label(indent(line, 2), mark, style);
            canvas.label(indent(line, 4), &target.number, style);
            let words = Words {
                text: &target.words,
                direction,
                style,
            };
            canvas.cut(
                indent(line, 5 + target.number.len() as u16),
                words,
                Edge::Left,
            );
        }
        caret
    }
}

#[cfg(test)]
mod tests {
    use super::number_fits;

    #[test]
    fn a_number_may_be_typed_as_it_is_spoken() {
        for typed in ["3.2", "03.02", "0302", "302"] {
            assert!(number_fits("03.02", typed), "{typed}");
        }
        assert!(number_fits("03.02", "3"));
        assert!(number_fits("03.02", "3."));
        assert!(!number_fits("03.02", "3.1"));
        assert!(!number_fits("03.02", "30"));
        assert!(!number_fits("03.02", "arbeid"));
    }
}
