//! A next step: what, who owns it, who answers for it, by when.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};
use time::Date;

use super::{Overlay, framed};
use crate::record::NextStep;
use crate::script::{Direction, Field};
use crate::tui::canvas::{Canvas, Words, below, indent, one_row};
use crate::tui::day;
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Effect, Settled};
use crate::tui::screens::interview::editor::edit;
use crate::tui::shared::Shared;
use crate::tui::widgets::field::draw_field;

/// Who can own a next step, in the order in which they are offered. The words are the messages `owners-…`.
pub const OWNERS: [&str; 5] = ["municipality", "business", "voluntary", "state", "person"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    What,
    Owner,
    Responsible,
    Due,
}

pub struct StepEditor {
    /// Changed only when it is accepted; keeps what this version does not know.
    step: NextStep,
    /// The form's own words, when the form proposed it: those are not changed.
    words: Option<String>,
    what: Field,
    /// Place in [`OWNERS`].
    owner: usize,
    responsible: Field,
    due: Field,
    part: Part,
    /// Message of what has to be mended.
    trouble: Option<&'static str>,
}

impl StepEditor {
    /// `words`: how the form says it, for a step that the form proposed.
    pub fn new(step: NextStep, words: Option<String>) -> StepEditor {
        let owner = OWNERS
            .iter()
            .position(|owner| *owner == step.owner)
            .unwrap_or(0);
        let field = |text: &str| {
            let mut field = Field::new(text);
            field.end();
            field
        };
        StepEditor {
            what: field(step.text.as_deref().unwrap_or_default()),
            responsible: field(step.responsible.as_deref().unwrap_or_default()),
            due: field(&step.due.map(day::show).unwrap_or_default()),
            owner,
            part: if words.is_some() {
                Part::Owner
            } else {
                Part::What
            },
            words,
            step,
            trouble: None,
        }
    }

    fn parts(&self) -> &'static [Part] {
        match self.words {
            Some(_) => &[Part::Owner, Part::Responsible, Part::Due],
            None => &[Part::What, Part::Owner, Part::Responsible, Part::Due],
        }
    }

    fn move_part(&mut self, by: isize) {
        let parts = self.parts();
        let at = parts
            .iter()
            .position(|part| *part == self.part)
            .unwrap_or(0);
        let to = at
            .saturating_add_signed(by)
            .min(parts.len().saturating_sub(1));
        self.part = parts.get(to).copied().unwrap_or(self.part);
    }

    fn accept(&mut self, today: Date) -> Vec<Effect> {
        let text = self.what.text().trim().to_owned();
        if self.words.is_none() && text.is_empty() {
            self.part = Part::What;
            self.trouble = Some("ui-step-what-missing");
            return Vec::new();
        }
        let Ok(due) = day::read(self.due.text(), today) else {
            self.part = Part::Due;
            self.trouble = Some("ui-step-due-odd");
            return Vec::new();
        };
        let mut step = self.step.clone();
        if self.words.is_none() {
            step.text = Some(text);
        }
        step.owner = OWNERS
            .get(self.owner)
            .copied()
            .unwrap_or_default()
            .to_owned();
        let responsible = self.responsible.text().trim();
        step.responsible = (!responsible.is_empty()).then(|| responsible.to_owned());
        step.due = due;
        step.agreed = true;
        vec![
            Effect::Close,
            Effect::Settle(Settled::NextStep(Box::new(step))),
        ]
    }

    fn field(&mut self) -> Option<&mut Field> {
        match self.part {
            Part::What => Some(&mut self.what),
            Part::Owner => None,
            Part::Responsible => Some(&mut self.responsible),
            Part::Due => Some(&mut self.due),
        }
    }

    /// The owner is chosen by arrows or by its digit.
    fn choose_owner(&mut self, key: &KeyEvent) {
        let last = OWNERS.len() - 1;
        match key.code {
            KeyCode::Left => self.owner = self.owner.checked_sub(1).unwrap_or(last),
            KeyCode::Right | KeyCode::Char(' ') => {
                self.owner = if self.owner == last {
                    0
                } else {
                    self.owner + 1
                }
            }
            KeyCode::Char(letter) => {
                let digit = crate::language::digit(letter).map(|digit| digit as usize);
                if let Some(place) = digit
                    .and_then(|digit| digit.checked_sub(1))
                    .filter(|place| *place <= last)
                {
                    self.owner = place;
                }
            }
            _ => {}
        }
    }
}

impl Overlay for StepEditor {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Overlay, Context::Fields]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Up | Command::PreviousField => self.move_part(-1),
            Command::Down | Command::NextField => self.move_part(1),
            Command::Accept => return self.accept(shared.now.to_offset(shared.offset).date()),
            Command::Close => return vec![Effect::Close],
            _ => {}
        }
        Vec::new()
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        self.trouble = None;
        match self.field() {
            Some(field) => {
                edit(field, key, Direction::LeftToRight, u16::MAX);
            }
            None => self.choose_owner(key),
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        if let Some(field) = self.field() {
            field.insert(&text.replace(['\n', '\r', '\t'], " "));
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let rows = 2 * self.parts().len() as u16 + 5 + if self.words.is_some() { 3 } else { 0 };
        let title = shared.text("ui-step-title");
        let inside = framed(canvas, area, 72, rows, &title, shared);
        let rest = self.draw_words(shared, canvas, inside);
        let mut caret = None;
        let parts = self.parts();
        let spacing = if usize::from(rest.height) >= 2 * parts.len() + 2 {
            2
        } else {
            1
        };
        for (row, part) in parts.iter().enumerate() {
            let line = one_row(rest, row as u16 * spacing);
            caret = caret.or(self.draw_part(shared, canvas, line, *part));
        }
        let hint = shared
            .attribute(self.part.message(), "hint")
            .unwrap_or_default();
        canvas.label(
            one_row(inside, inside.height.saturating_sub(2)),
            &hint,
            shared.theme.dim,
        );
        let foot = one_row(inside, inside.height.saturating_sub(1));
        match self.trouble {
            Some(trouble) => canvas.label(
                foot,
                &format!("! {}", shared.text(trouble)),
                shared.theme.attention,
            ),
            None => canvas.label(foot, &shared.text("ui-step-keys"), shared.theme.key),
        };
        caret
    }
}

impl StepEditor {
    /// The form's own words above the fields; returns what is left.
    fn draw_words(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Rect {
        let Some(text) = &self.words else { return area };
        let words = Words {
            text,
            direction: Direction::LeftToRight,
            style: shared.theme.question,
        };
        below(
            area,
            canvas.paragraph(
                Rect {
                    height: area.height.min(3),
                    ..area
                },
                words,
            ) + 1,
        )
    }

    fn draw_part(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        line: Rect,
        part: Part,
    ) -> Option<Position> {
        let here = part == self.part;
        let style = if here {
            shared.theme.cursor
        } else {
            shared.theme.dim
        };
        let pointer = if here { "▸" } else { " " };
        let label = format!("{pointer} {}", shared.text(part.message()));
        canvas.label(
            Rect {
                width: line.width.min(16),
                ..line
            },
            &label,
            style,
        );
        let room = indent(line, 17);
        let field = match part {
            Part::Owner => {
                let owner = OWNERS.get(self.owner).copied().unwrap_or_default();
                let words = shared.text(&format!("owners-{owner}"));
                let shown = if here {
                    format!("◂ {words} ▸")
                } else {
                    words
                };
                canvas.label(
                    room,
                    &shown,
                    if here {
                        shared.theme.chosen
                    } else {
                        shared.theme.text
                    },
                );
                return None;
            }
            Part::What => &self.what,
            Part::Responsible => &self.responsible,
            Part::Due => &self.due,
        };
        let caret = draw_field(
            canvas,
            room,
            field,
            Direction::LeftToRight,
            shared.theme.field,
        );
        caret.filter(|_| here)
    }
}

impl Part {
    /// Message of its label.
    fn message(self) -> &'static str {
        match self {
            Part::What => "ui-step-what",
            Part::Owner => "ui-step-owner",
            Part::Responsible => "ui-step-responsible",
            Part::Due => "ui-step-due",
        }
    }
}
