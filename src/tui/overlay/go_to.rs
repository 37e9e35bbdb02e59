//! Go to a question: by its number, by its words in either language, to the next unanswered, to what needs attention.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::{Overlay, framed};
use crate::interview::Step;
use crate::tui::canvas::{Canvas, below, one_row};
use crate::tui::keymap::Command;
use crate::tui::message::{Effect, Settled};
use crate::tui::shared::Shared;
use crate::tui::widgets::list::Row;
use crate::tui::widgets::picker::Picker;

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
    picker: Picker,
}

impl GoTo {
    pub fn new(targets: Vec<Target>, here: Step) -> GoTo {
        let lines: Vec<String> = targets
            .iter()
            .map(|target| format!("{} {}", target.words, target.other_words))
            .collect();
        let mut picker = Picker::new(lines.iter().map(String::as_str));
        picker.point_at(
            targets
                .iter()
                .position(|target| target.step == here)
                .unwrap_or(0),
        );
        GoTo { targets, picker }
    }

    /// A number that is typed means the question with that number, whatever words it is found by otherwise.
    fn look_for_number(&mut self) {
        let typed = crate::language::ascii_digits(self.picker.typed().trim());
        let numbered: Vec<usize> = self
            .targets
            .iter()
            .enumerate()
            .filter(|(_, target)| number_fits(&target.number, &typed))
            .map(|(place, _)| place)
            .collect();
        if !numbered.is_empty() {
            self.picker.show_instead(numbered);
        }
    }

    fn pointed(&self) -> Option<&Target> {
        self.picker
            .pointed()
            .and_then(|place| self.targets.get(place))
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
            Command::Close => return vec![Effect::Close],
            Command::Accept => {
                let chosen = self
                    .pointed()
                    .map(|target| Effect::Settle(Settled::GoTo(target.step)));
                return std::iter::once(Effect::Close).chain(chosen).collect();
            }
            motion => self.picker.command(motion),
        }
        Vec::new()
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        self.picker.key(key);
        self.look_for_number();
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        self.picker.paste(text);
        self.look_for_number();
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let height = area.height.saturating_sub(2).min(28);
        let title = shared.text("ui-go-to-title");
        let inside = framed(canvas, area, 76, height, &title, shared);
        canvas.label(
            one_row(inside, 0),
            &shared.text("ui-go-to-hint"),
            shared.theme.dim,
        );
        self.picker.draw(shared, canvas, below(inside, 1), |place| {
            let target = &self.targets[place];
            let mark = match (target.attention, target.answered) {
                (true, _) => "!",
                (_, true) => "✓",
                _ => " ",
            };
            Row::item(format!("{mark} {} {}", target.number, target.words), "")
        })
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
