//! The part of the screen where the answer is given.

use ratatui::layout::{Position, Rect};

use crate::desk::entry;
use crate::form::{Kind, Node};
use crate::interview::Spot;
use crate::language::{self, Direction};
use crate::record::Value;
use crate::tui::canvas::{Canvas, Words, below, indent, one_row};
use crate::tui::shared::Shared;
use crate::tui::widgets::field::draw_field;

use super::InterviewPage;
use super::choices::{Label, Shown};
use super::editor::{Editor, Writing};
use super::pane::Asked;
use super::ranking::Ranking;

impl InterviewPage {
    /// Draws the answers; returns the caret and the rows used.
    pub(super) fn draw_answers(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        spot: Spot,
        asked: &Asked,
    ) -> (Option<Position>, u16) {
        let node = self.interview.node(spot);
        let table = self.table_here(area.width);
        let (caret, used) = match &self.editor {
            Editor::Reading => (None, self.draw_value(shared, canvas, area, spot)),
            Editor::Writing(writing) => self.draw_writing(shared, canvas, area, node, writing),
            Editor::Choosing(choosing) => {
                if let Some(table) = table {
                    let ways_out = 2;
                    let room = Rect {
                        height: area.height.saturating_sub(ways_out),
                        ..area
                    };
                    let used = self.draw_table(shared, canvas, room, &table);
                    return self.end_of_answers(shared, canvas, area, (None, used));
                }
                let label = |index: usize| self.label_of_offer(shared, choosing, asked, index);
                self.draw_choosing(shared, canvas, area, choosing, &label)
            }
            Editor::Ranking(ranking) => (
                None,
                self.draw_ranking(shared, canvas, area, ranking, asked),
            ),
        };
        self.end_of_answers(shared, canvas, area, (caret, used))
    }

    /// The ways not to answer, where there is something to answer and room for them.
    fn end_of_answers(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        (caret, used): (Option<Position>, u16),
    ) -> (Option<Position>, u16) {
        let ways_out = if matches!(self.editor, Editor::Reading) {
            0
        } else {
            2
        };
        if used + ways_out <= area.height && ways_out > 0 {
            self.draw_ways_out(shared, canvas, one_row(area, used + 1));
            return (caret, used + ways_out);
        }
        (caret, used)
    }

    pub(super) fn draw_yes_no(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
    ) -> (Option<Position>, u16) {
        let Editor::Choosing(choosing) = &self.editor else {
            return (None, 0);
        };
        let label = |index: usize| self.label_of_message(shared, &choosing.offers[index]);
        self.draw_choosing(shared, canvas, area, choosing, &label)
    }

    /// A note shows nothing; a value of the form shows what it is.
    fn draw_value(&self, shared: &Shared, canvas: &mut Canvas, area: Rect, spot: Spot) -> u16 {
        let tag = self.lead_language();
        let Some(said) = self.speaker.borrow_mut().answer(&self.interview, spot, tag) else {
            return 0;
        };
        let direction = tag.direction();
        canvas.paragraph(
            area,
            Words {
                text: &said.text,
                direction,
                style: shared.theme.chosen,
            },
        )
    }

    fn draw_writing(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        node: &Node,
        writing: &Writing,
    ) -> (Option<Position>, u16) {
        let direction = if writing.multiline {
            self.direction()
        } else {
            Direction::LeftToRight
        };
        let wanted = if writing.multiline { 4 } else { 1 };
        let height = wanted.min(area.height.saturating_sub(2).max(1));
        let room = Rect { height, ..area };
        let (mark, text) = match direction {
            Direction::LeftToRight => (Rect { width: 2, ..room }, indent(room, 2)),
            Direction::RightToLeft => (
                Rect {
                    x: room.right() - 2,
                    width: 2,
                    ..room
                },
                Rect {
                    width: room.width - 2,
                    ..room
                },
            ),
        };
        canvas.label(
            mark,
            if direction == Direction::LeftToRight {
                "▸"
            } else {
                " ◂"
            },
            shared.theme.cursor,
        );
        let caret = draw_field(canvas, text, &writing.field, direction, shared.theme.field);
        let mut used = height;
        if let Some(text) = self.grouped(node, writing) {
            let words = Words {
                text: &text,
                direction,
                style: shared.theme.dim,
            };
            canvas.cut(indent(one_row(area, used), 2), words, direction.into());
            used += 1;
        }
        if let Some(hint) = entry_hint(node) {
            canvas.label(
                indent(one_row(area, used), 2),
                &shared.text(hint),
                shared.theme.dim,
            );
            used += 1;
        }
        (caret, used)
    }

    /// A long number as readers of the leading language group it; what is typed and kept stays plain.
    fn grouped(&self, node: &Node, writing: &Writing) -> Option<String> {
        if !node.appears("thousands-sep") {
            return None;
        }
        let number = match entry::read(node, writing.field.text())? {
            Value::Integer(number) => number.to_string(),
            Value::Decimal(number) => number.to_string(),
            _ => return None,
        };
        let grouped = language::grouped(self.lead_language(), &number)?;
        Some(format!("= {grouped}"))
    }

    fn draw_ranking(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        ranking: &Ranking,
        asked: &Asked,
    ) -> u16 {
        let mut used = 0;
        let list = Rect {
            height: area.height.saturating_sub(2),
            ..area
        };
        let top = ranking
            .cursor
            .saturating_sub(list.height.saturating_sub(1) as usize);
        for (place, offer) in ranking.offers.iter().enumerate().skip(top) {
            let room = below(list, used);
            if room.is_empty() {
                break;
            }
            let spoken = |words: &crate::desk::QuestionWords| {
                words
                    .choices
                    .iter()
                    .find(|choice| choice.value == offer.value)
                    .map(|choice| choice.label.text.clone())
            };
            let lead = spoken(&asked.lead).unwrap_or_else(|| offer.value.clone());
            let other = asked.other.as_ref().and_then(|words| spoken(words));
            let pointed = place == ranking.cursor;
            let style = match (pointed, ranking.untouched) {
                (true, _) => shared.theme.cursor,
                (_, true) => shared.theme.dim,
                _ => shared.theme.text,
            };
            let pointer = if pointed { "▸" } else { " " };
            let prefix = [
                pointer.to_owned(),
                (place + 1).to_string(),
                " ↕ ".to_owned(),
            ];
            used += self.draw_choice(
                shared,
                canvas,
                room,
                &Shown {
                    label: Label { lead, other },
                    pointed,
                    prefix,
                    style,
                },
            );
        }
        used
    }
}

/// How an answer of this kind is written.
fn entry_hint(node: &Node) -> Option<&'static str> {
    match node.kind {
        Kind::Text if node.appears("numbers") => Some("ui-entry-numbers"),
        Kind::Date if entry::is_month(node) => Some("ui-entry-month"),
        Kind::Date if entry::is_year(node) => Some("ui-entry-year"),
        Kind::Date => Some("ui-entry-date"),
        Kind::Time => Some("ui-entry-time"),
        Kind::DateTime => Some("ui-entry-date-time"),
        _ => None,
    }
}
