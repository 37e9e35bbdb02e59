//! The page as a whole: header, sections, the question, the line above the keys.

use ratatui::layout::{Position, Rect};

use crate::desk::QuestionWords;
use crate::form::Kind;
use crate::interview::{Problem, Spot, Step};
use crate::language::{Arg, Review, Saying, Tag};
use crate::script;
use crate::tui::canvas::{Canvas, indent, one_row};
use crate::tui::shared::Shared;

use super::{InterviewPage, Said};

/// Below this width the sections make room for the question.
const WIDTH_FOR_SECTIONS: u16 = 72;

impl InterviewPage {
    pub(super) fn draw(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
    ) -> Option<Position> {
        if self.covered {
            return self.draw_covered(shared, canvas, area);
        }
        self.draw_header(shared, canvas, one_row(area, 0));
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let foot = one_row(area, area.height - 2);
        canvas.rule(foot, shared.theme.rule);
        self.draw_line_above_keys(shared, canvas, one_row(area, area.height - 1));
        let body = Rect {
            y: area.y + 2,
            height: area.height.saturating_sub(4),
            ..area
        };
        self.draw_body(shared, canvas, body)
    }

    fn draw_body(&self, shared: &Shared, canvas: &mut Canvas, body: Rect) -> Option<Position> {
        let side = self.sections_width(body.width);
        let mut pane = Rect {
            x: body.x + 1,
            width: body.width.saturating_sub(2),
            ..body
        };
        if side > 0 {
            self.draw_sections(
                shared,
                canvas,
                Rect {
                    width: side,
                    ..body
                },
            );
            canvas.bar(
                Rect {
                    x: body.x + side + 1,
                    width: 1,
                    ..body
                },
                shared.theme.rule,
            );
            pane = Rect {
                x: body.x + side + 3,
                width: body.width - side - 4,
                ..body
            };
        }
        match &self.ending {
            Some(ending) => ending.view(shared, canvas, pane, self.lead, false),
            None => self.draw_pane(shared, canvas, pane),
        }
    }

    fn sections_width(&self, width: u16) -> u16 {
        match width {
            width if width < WIDTH_FOR_SECTIONS => 0,
            width if width < 110 => 22,
            _ => 32,
        }
    }

    /// Only the question and its answers: for the newcomer's and the interpreter's eyes.
    fn draw_covered(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let margin = margin_of_covered(area.width);
        let pane = Rect {
            x: area.x + margin,
            y: area.y + 1,
            width: area.width.saturating_sub(2 * margin),
            height: area.height.saturating_sub(3),
        };
        let caret = match &self.ending {
            Some(ending) => ending.view(shared, canvas, pane, self.lead, true),
            None => self.draw_pane(shared, canvas, pane),
        };
        let line = indent(one_row(area, area.height - 1), margin);
        // An answer that is not on the disk is told even here; it says nothing of what was answered.
        let (text, style) = match self.saving.failure() {
            Some(_) => (self.saved_mark(shared), shared.theme.attention),
            None => (shared.text("ui-interview-covered"), shared.theme.dim),
        };
        canvas.label(line, &text, style);
        caret
    }

    /// How wide the part of the screen is where the question stands.
    pub(super) fn pane_width(&self, shared: &Shared) -> u16 {
        let width = shared.size.width;
        if self.covered {
            return width.saturating_sub(2 * margin_of_covered(width));
        }
        match self.sections_width(width) {
            0 => width.saturating_sub(2),
            side => width.saturating_sub(side + 4),
        }
    }

    /// How wide the text is that is being written, for moving the caret by lines.
    pub(super) fn writing_width(&self, shared: &Shared) -> u16 {
        let width = shared.size.width;
        let side = if self.covered {
            0
        } else {
            self.sections_width(width)
        };
        let pane = if side > 0 {
            width.saturating_sub(side + 4)
        } else {
            width.saturating_sub(2)
        };
        pane.saturating_sub(3)
    }

    fn draw_header(&self, shared: &Shared, canvas: &mut Canvas, line: Rect) {
        let title = shared
            .catalogs
            .text(self.own_language(), &self.interview.form().title, &[]);
        let mut left = title;
        if let Some(person) = &self.person {
            left = format!(
                "{left}   {}",
                super::super::home::who(Some(&person.case), person.preferred_name.as_deref())
            );
        }
        let (answered, total) = self.progress();
        let mut right = vec![format!("{answered}/{total}")];
        if let Some(mark) = self.draft_mark(shared) {
            right.push(mark);
        }
        right.push(self.language_mark());
        let saved = self.saved_mark(shared);
        let style = if self.is_kept() && !shared.preview {
            shared.theme.good
        } else {
            shared.theme.attention
        };
        let mut x = line.right().saturating_sub(1);
        for part in right {
            let width = script::width(&part);
            x = x.saturating_sub(width + 2);
            canvas.label(
                Rect {
                    x: x + 2,
                    width,
                    ..line
                },
                &part,
                shared.theme.dim,
            );
        }
        let width = script::width(&saved);
        x = x.saturating_sub(width + 2);
        canvas.label(
            Rect {
                x: x + 2,
                width,
                ..line
            },
            &saved,
            style,
        );
        let room = Rect {
            x: line.x + 1,
            width: x.saturating_sub(line.x),
            ..line
        };
        canvas.label(room, &left, shared.theme.title);
    }

    fn progress(&self) -> (usize, usize) {
        let sections = self.interview.sections();
        sections.iter().fold((0, 0), |(answered, total), section| {
            (answered + section.answered, total + section.total)
        })
    }

    /// `nb ⇄ ti`, the leading language marked.
    fn language_mark(&self) -> String {
        let marked = self.languages.iter().enumerate().map(|(index, tag)| {
            if index == self.lead {
                format!("[{}]", tag.as_str())
            } else {
                tag.as_str().to_owned()
            }
        });
        marked.collect::<Vec<_>>().join(" ⇄ ")
    }

    /// A word when the text that leads has not been reviewed, or is in another language than the one asked for.
    fn draft_mark(&self, shared: &Shared) -> Option<String> {
        let spot = self.spot()?;
        let words = self
            .speaker
            .borrow_mut()
            .question(&self.interview, spot, self.lead_language());
        let said = self.doubtful(&words)?;
        Some(if said.fell_back {
            shared.text_with(
                "ui-interview-fell-back",
                &[("language", Arg::Text(said.language.as_str().to_owned()))],
            )
        } else {
            shared.text("ui-interview-draft-text")
        })
    }

    fn doubtful<'a>(&self, words: &'a QuestionWords) -> Option<&'a Saying> {
        let labels = words.choices.iter().map(|choice| &choice.label);
        std::iter::once(&words.label)
            .chain(labels)
            .find(|said| said.fell_back || said.review == Review::Draft)
    }

    fn saved_mark(&self, shared: &Shared) -> String {
        if shared.preview {
            return shared.text("ui-preview-not-kept");
        }
        if self.saving.failure().is_some() {
            return format!("✗ {}", shared.text("ui-interview-not-saved"));
        }
        match self.saving.kept_since() {
            Some(at) if self.is_kept() => format!(
                "✓ {} {}",
                shared.text("ui-interview-saved"),
                shared.clock(at)
            ),
            _ => format!("… {}", shared.text("ui-interview-saving")),
        }
    }

    /// A failed save always comes first.
    fn draw_line_above_keys(&self, shared: &Shared, canvas: &mut Canvas, line: Rect) {
        let line = indent(line, 1);
        if let Some(failure) = self.saving.failure() {
            let what = failure.tell(&shared.catalogs, &shared.language).what.text;
            let text = shared.text_with("ui-interview-save-failed", &[("what", Arg::Text(what))]);
            canvas.label(line, &text, shared.theme.attention);
            return;
        }
        match &self.said {
            Some(Said::Problem(problem)) => {
                let text = format!(
                    "{} {}",
                    self.problem_words(*problem, shared),
                    shared.text("ui-interview-enter-again")
                );
                canvas.label(line, &text, shared.theme.attention);
            }
            Some(Said::Message(id)) => {
                canvas.label(line, &shared.text(id), shared.theme.attention);
            }
            Some(Said::Words(words)) => {
                canvas.label(line, words, shared.theme.attention);
            }
            None if shared.demo => {
                canvas.label(line, &shared.text("ui-demo-line"), shared.theme.dim);
            }
            None => {}
        }
    }

    fn problem_words(&self, problem: Problem, shared: &Shared) -> String {
        let Step::Ask(spot) = self.interview.here() else {
            return String::new();
        };
        self.words_of_problem(spot, problem, self.own_language(), shared)
    }

    pub(super) fn words_of_problem(
        &self,
        spot: Spot,
        problem: Problem,
        tag: &Tag,
        shared: &Shared,
    ) -> String {
        let words = self
            .speaker
            .borrow_mut()
            .question(&self.interview, spot, tag);
        match problem {
            Problem::Required => words.required.text.clone(),
            Problem::Constraint => words.constraint.text.clone(),
            Problem::Type => {
                shared
                    .catalogs
                    .text(tag, wrong_type(self.interview.node(spot).kind), &[])
            }
        }
    }
}

fn margin_of_covered(width: u16) -> u16 {
    if width >= 60 { 4 } else { 1 }
}

/// The message that says how an answer of this kind is written.
fn wrong_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer => "ui-problem-integer",
        Kind::Decimal | Kind::Range => "ui-problem-decimal",
        Kind::Date => "ui-problem-date",
        Kind::Time => "ui-problem-time",
        Kind::DateTime => "ui-problem-date-time",
        _ => "ui-problem-choice",
    }
}
