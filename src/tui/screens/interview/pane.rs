//! The question at hand: its number, its words in both languages, guidance, the answers below.

use std::sync::Arc;

use ratatui::layout::{Position, Rect};

use crate::desk::QuestionWords;
use crate::interview::{Spot, State, Step};
use crate::language::{Arg, Direction, Tag};
use crate::record::{Given, Status};
use crate::script;
use crate::tui::canvas::{Canvas, Edge, Words, below, indent, one_row};
use crate::tui::shared::Shared;

use super::InterviewPage;
use super::editor::Editor;
use super::grid;

/// From this width on, two languages stand beside each other rather than below each other.
const WIDTH_FOR_COLUMNS: u16 = 84;
/// The answers keep at least this many rows, however long the question is.
const ROWS_FOR_ANSWERS: u16 = 3;

/// The words of one step in the languages on the screen.
pub(super) struct Asked {
    pub lead: Arc<QuestionWords>,
    /// Beside the lead, when both languages are shown.
    pub other: Option<Arc<QuestionWords>>,
    /// The consultant's own, for guidance.
    pub own: Arc<QuestionWords>,
}

impl InterviewPage {
    pub(super) fn draw_pane(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
    ) -> Option<Position> {
        match self.interview.here() {
            Step::Ask(spot) => self.draw_question(shared, canvas, area, spot),
            Step::More(repeat) => self.draw_more(shared, canvas, area, repeat),
            Step::End => None,
        }
    }

    pub(super) fn asked(&self, spot: Spot) -> Asked {
        let mut speaker = self.speaker.borrow_mut();
        let mut words = |tag: &Tag| speaker.question(&self.interview, spot, tag);
        let lead = words(self.lead_language());
        let other = self.beside().map(&mut words);
        let own = words(self.own_language());
        Asked { lead, other, own }
    }

    fn draw_question(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        spot: Spot,
    ) -> Option<Position> {
        if self.covered && self.is_for_consultant(spot) {
            self.draw_patience(shared, canvas, area);
            return None;
        }
        let asked = self.asked(spot);
        let state = self.interview.state(spot);
        let mut rest = below(area, self.draw_place(shared, canvas, area, spot));
        if let Some(now) = self.interview.grid(spot) {
            let room = Rect {
                height: rest.height / 4,
                ..rest
            };
            rest = below(rest, self.draw_table_heading(shared, canvas, room, &now));
        }
        // The answers are never pushed off the screen by a long question: what is less needed gives way first.
        let words_room = Rect {
            height: rest.height.saturating_sub(ROWS_FOR_ANSWERS),
            ..rest
        };
        rest = below(rest, self.draw_words(shared, canvas, words_room, &asked));
        if let Some(grid) = grid::around(&self.interview, spot) {
            let room = Rect {
                height: rest.height.saturating_sub(ROWS_FOR_ANSWERS + 3),
                ..rest
            };
            let used = self.draw_grid(shared, canvas, room, &grid, spot);
            rest = below(rest, used);
        }
        let notes = self.notes(shared, spot, &state);
        let notes_height = (notes.len() as u16).min(rest.height.saturating_sub(ROWS_FOR_ANSWERS));
        let answers = Rect {
            height: rest.height - notes_height,
            ..rest
        };
        let (caret, used) = self.draw_answers(shared, canvas, answers, spot, &asked);
        let mut line = below(rest, used.min(answers.height));
        for (text, style) in notes.iter().take(notes_height as usize) {
            let direction = Direction::LeftToRight;
            line = below(
                line,
                canvas
                    .paragraph(
                        line,
                        Words {
                            text,
                            direction,
                            style: *style,
                        },
                    )
                    .max(1),
            );
        }
        caret
    }

    /// A question that is only for the consultant stays hidden while the screen is covered.
    fn draw_patience(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let tag = self
            .languages
            .get(self.lead)
            .unwrap_or_else(|| self.own_language());
        let text = shared.catalogs.text(tag, "answer-patience", &[]);
        let direction = tag.direction();
        canvas.paragraph(
            area,
            Words {
                text: &text,
                direction,
                style: shared.theme.question,
            },
        );
    }

    /// Number and the groups around the question; returns the rows used.
    fn draw_place(&self, shared: &Shared, canvas: &mut Canvas, area: Rect, spot: Spot) -> u16 {
        let number = self.interview.number(Step::Ask(spot));
        let tag = if self.covered {
            self.lead_language()
        } else {
            self.own_language()
        };
        let mut around: Vec<String> = Vec::new();
        for said in self.speaker.borrow_mut().around(&self.interview, spot, tag) {
            around.push(said.text);
        }
        // What is asked about all rows of a table stands above it.
        let heading = self.interview.grid(spot).map(|now| now.heading);
        if heading.is_some() && heading == self.interview.parent(spot) {
            around.pop();
        }
        let line = one_row(area, 0);
        let edge = Edge::from(if self.covered {
            tag.direction()
        } else {
            Direction::LeftToRight
        });
        let number_width = script::width(&number);
        canvas.cut(
            line,
            Words {
                text: &number,
                direction: Direction::LeftToRight,
                style: shared.theme.key,
            },
            edge,
        );
        let room = match edge {
            Edge::Left => indent(line, number_width + 2),
            Edge::Right => Rect {
                width: line.width.saturating_sub(number_width + 2),
                ..line
            },
        };
        let text = around.join(" › ");
        canvas.cut(
            room,
            Words {
                text: &text,
                direction: tag.direction(),
                style: shared.theme.dim,
            },
            edge,
        );
        1
    }

    /// Question, hint, guidance. Returns the rows used, with a free one at the end where there is room.
    fn draw_words(&self, shared: &Shared, canvas: &mut Canvas, area: Rect, asked: &Asked) -> u16 {
        let lead_tag = self.lead_language();
        let used = match (&asked.other, self.beside()) {
            (Some(other), Some(other_tag)) if area.width >= WIDTH_FOR_COLUMNS => {
                let (lead_area, other_area) = columns(area, lead_tag.direction());
                let lead = self.draw_prompt(shared, canvas, lead_area, &asked.lead, lead_tag, true);
                let other = self.draw_prompt(shared, canvas, other_area, other, other_tag, false);
                lead.max(other)
            }
            (Some(other), Some(other_tag)) => {
                let lead = self.draw_prompt(shared, canvas, area, &asked.lead, lead_tag, true);
                lead + self.draw_prompt(shared, canvas, below(area, lead), other, other_tag, false)
            }
            _ => self.draw_prompt(shared, canvas, area, &asked.lead, lead_tag, true),
        };
        let guidance = match &asked.own.guidance {
            Some(guidance) if !self.covered => {
                let room = indent(below(area, used), 2);
                let direction = self.own_language().direction();
                canvas.paragraph(
                    room,
                    Words {
                        text: &guidance.text,
                        direction,
                        style: shared.theme.dim,
                    },
                )
            }
            _ => 0,
        };
        (used + guidance + 1).min(area.height)
    }

    /// One language's question with its hint.
    fn draw_prompt(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        words: &QuestionWords,
        tag: &Tag,
        lead: bool,
    ) -> u16 {
        let direction = tag.direction();
        let style = if lead {
            shared.theme.question
        } else {
            shared.theme.text
        };
        let used = canvas.paragraph(
            area,
            Words {
                text: &words.label.text,
                direction,
                style,
            },
        );
        let hint = words.hint.as_ref().map_or(0, |hint| {
            let words = Words {
                text: &hint.text,
                direction,
                style: shared.theme.dim,
            };
            canvas.paragraph(below(area, used), words)
        });
        used + hint
    }

    /// What stands below the answers: a status, a problem, a remark.
    fn notes(
        &self,
        shared: &Shared,
        spot: Spot,
        state: &State,
    ) -> Vec<(String, ratatui::style::Style)> {
        let mut notes = Vec::new();
        let tag = self.own_language();
        if let Some(Given::Status(status)) = &state.given {
            let text = shared
                .catalogs
                .text(self.lead_language(), status_message(*status), &[]);
            notes.push((format!("● {text}"), shared.theme.chosen));
        }
        if self.covered {
            return notes;
        }
        if self.is_for_consultant(spot) {
            notes.push((
                shared.text("ui-interview-only-consultant"),
                shared.theme.dim,
            ));
        }
        if let Some(problem) = state.problem.filter(|_| state.given.is_some()) {
            let text = self.words_of_problem(spot, problem, tag, shared);
            notes.push((format!("! {text}"), shared.theme.attention));
        }
        if state.warning {
            let words = self
                .speaker
                .borrow_mut()
                .question(&self.interview, spot, tag);
            notes.push((format!("! {}", words.warning.text), shared.theme.attention));
        }
        if self.interview.node(spot).voluntary.is_some() {
            notes.push((shared.text("ui-interview-voluntary"), shared.theme.dim));
        }
        if let Some(remark) = &state.remark {
            notes.push((format!("✎ {}", script::clean(remark)), shared.theme.dim));
        }
        notes.extend(self.comments(shared, spot));
        if matches!(self.editor, Editor::Writing(_)) && self.interview.node(spot).sensitive {
            notes.push((shared.text("ui-interview-free-text"), shared.theme.dim));
        }
        notes
    }

    /// What was said about the answer after it was submitted; never on a covered screen.
    fn comments(&self, shared: &Shared, spot: Spot) -> Vec<(String, ratatui::style::Style)> {
        let path = self.interview.path(spot);
        let here = self.history.iter();
        let here = here.filter(|entry| entry.path.as_deref() == Some(path.as_str()));
        let said = here.filter_map(|entry| {
            let words = script::clean(entry.words.as_deref()?);
            Some((format!("» {}: {words}", entry.who), shared.theme.key))
        });
        said.collect()
    }

    fn draw_more(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        repeat: Spot,
    ) -> Option<Position> {
        let label = |tag: &Tag| {
            let what = self
                .speaker
                .borrow_mut()
                .question(&self.interview, repeat, tag)
                .label
                .text
                .clone();
            let question =
                shared
                    .catalogs
                    .text(tag, "answer-more", &[("what", Arg::Text(what.clone()))]);
            (what, question)
        };
        let mut rest = area;
        let lead = self.lead_language();
        let tags = [Some((lead, true)), self.beside().map(|tag| (tag, false))];
        for (tag, leads) in tags.into_iter().flatten() {
            let (what, question) = label(tag);
            let direction = tag.direction();
            let style = if leads {
                shared.theme.question
            } else {
                shared.theme.text
            };
            let used = canvas.paragraph(
                rest,
                Words {
                    text: &what,
                    direction,
                    style: shared.theme.dim,
                },
            );
            rest = below(rest, used);
            rest = below(
                rest,
                canvas.paragraph(
                    rest,
                    Words {
                        text: &question,
                        direction,
                        style,
                    },
                ),
            );
        }
        rest = below(rest, 1);
        let (caret, _) = self.draw_yes_no(shared, canvas, rest);
        caret
    }
}

/// Two halves of an area with a gap between them; the leading language stands where its readers begin.
pub(super) fn columns(area: Rect, lead: Direction) -> (Rect, Rect) {
    let half = area.width.saturating_sub(3) / 2;
    let left = Rect {
        width: half,
        ..area
    };
    let right = Rect {
        x: area.right() - half,
        width: half,
        ..area
    };
    match lead {
        Direction::LeftToRight => (left, right),
        Direction::RightToLeft => (right, left),
    }
}

/// The message of a status, in the newcomer's words.
pub(super) fn status_message(status: Status) -> &'static str {
    match status {
        Status::DontKnow => "answer-dont-know",
        Status::Refused => "answer-refused",
        Status::NotApplicable => "answer-not-applicable",
    }
}
