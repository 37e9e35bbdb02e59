//! The part of the screen where the answer is given.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::desk::entry;
use crate::form::{Kind, Node};
use crate::interview::{Offer, Spot, Step};
use crate::language::{Arg, Direction, Tag};
use crate::record::Given;
use crate::script;
use crate::tui::canvas::{Canvas, Edge, Words, below, indent, one_row};
use crate::tui::keymap::{self, Command, Context};
use crate::tui::shared::Shared;
use crate::tui::widgets::field::draw_field;

use super::InterviewPage;
use super::choosing::Choosing;
use super::editor::{Editor, Writing};
use super::pane::{Asked, status_message};
use super::ranking::Ranking;

/// Cells for the pointer, the digit and the mark in front of a choice.
const PREFIX: u16 = 8;

/// What one choice is called in the languages on the screen.
struct Label {
    lead: String,
    other: Option<String>,
}

/// One choice as it stands on the screen.
struct Shown {
    label: Label,
    pointed: bool,
    /// Pointer, digit and mark, in left-to-right order.
    prefix: [String; 3],
    style: Style,
}

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
        let (caret, used) = match &self.editor {
            Editor::Reading => (None, self.draw_value(shared, canvas, area, spot)),
            Editor::Writing(writing) => self.draw_writing(shared, canvas, area, node, writing),
            Editor::Choosing(choosing) => {
                let label = |index: usize| self.label_of_offer(shared, choosing, asked, index);
                self.draw_choosing(shared, canvas, area, choosing, &label)
            }
            Editor::Ranking(ranking) => (
                None,
                self.draw_ranking(shared, canvas, area, ranking, asked),
            ),
        };
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

    fn label_of_offer(
        &self,
        shared: &Shared,
        choosing: &Choosing,
        asked: &Asked,
        index: usize,
    ) -> Label {
        let offer = &choosing.offers[index];
        let spoken = |words: &crate::desk::QuestionWords| {
            words
                .choices
                .get(index)
                .filter(|choice| choice.value == offer.value)
                .map(|choice| choice.label.text.clone())
        };
        match spoken(&asked.lead) {
            Some(lead) => Label {
                lead,
                other: asked.other.as_ref().and_then(|words| spoken(words)),
            },
            None => self.label_of_message(shared, offer),
        }
    }

    /// Words of an offer that belongs to the program and not to the form.
    fn label_of_message(&self, shared: &Shared, offer: &Offer) -> Label {
        if let Some(name) = &offer.name {
            return Label {
                lead: name.clone(),
                other: None,
            };
        }
        let text = |tag: &Tag| shared.catalogs.text(tag, &offer.message, &[]);
        let other = self.beside().map(text);
        Label {
            lead: text(self.lead_language()),
            other,
        }
    }

    fn draw_choosing(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        choosing: &Choosing,
        label: &dyn Fn(usize) -> Label,
    ) -> (Option<Position>, u16) {
        let mut caret = None;
        let mut list = area;
        if !choosing.has_digits() {
            caret = self.draw_search(shared, canvas, one_row(area, 0), choosing);
            list = below(area, 1);
        }
        let ways_out = 2.min(list.height.saturating_sub(3));
        list.height -= ways_out;
        let top = self.first_visible(choosing, list, label);
        let mut used = 0;
        for (place, index) in choosing.hits.iter().enumerate().skip(top) {
            let room = below(list, used);
            if room.is_empty() {
                break;
            }
            let shown = self.shown(shared, choosing, place, *index, label);
            used += self.draw_choice(shared, canvas, room, &shown);
        }
        (caret, used + (area.height - list.height - ways_out))
    }

    fn shown(
        &self,
        shared: &Shared,
        choosing: &Choosing,
        place: usize,
        index: usize,
        label: &dyn Fn(usize) -> Label,
    ) -> Shown {
        let offer = &choosing.offers[index];
        let pointed = choosing.cursor == Some(place);
        let chosen = choosing.is_chosen(offer);
        let digit = if choosing.has_digits() {
            (index + 1).to_string()
        } else {
            String::new()
        };
        let mark = match (choosing.many, chosen) {
            (true, true) => "[x]",
            (true, false) => "[ ]",
            (false, true) => " ● ",
            (false, false) => " ○ ",
        };
        let style = match (pointed, chosen) {
            (true, _) => shared.theme.cursor,
            (_, true) => shared.theme.chosen,
            _ => shared.theme.text,
        };
        let pointer = if pointed { "▸" } else { " " };
        Shown {
            label: label(index),
            pointed,
            prefix: [pointer.to_owned(), digit, mark.to_owned()],
            style,
        }
    }

    /// The first choice to draw, so that the one under the cursor is in view.
    fn first_visible(
        &self,
        choosing: &Choosing,
        list: Rect,
        label: &dyn Fn(usize) -> Label,
    ) -> usize {
        let Some(cursor) = choosing.cursor else {
            return 0;
        };
        let mut top = cursor;
        let mut room = list.height;
        while let Some(index) = choosing.hits.get(top) {
            let height = self.choice_height(&label(*index), list.width);
            if height > room {
                return (top + 1).min(cursor);
            }
            if top == 0 {
                return 0;
            }
            room -= height;
            top -= 1;
        }
        0
    }

    fn choice_height(&self, label: &Label, width: u16) -> u16 {
        let (lead, other) = self.choice_columns(
            Rect {
                x: 0,
                y: 0,
                width,
                height: 1,
            },
            label.other.is_some(),
        );
        let rows = |text: &str, width: u16| {
            script::lay_out(
                text,
                Direction::LeftToRight,
                width,
                crate::script::Encoding::Logical,
            )
            .len() as u16
        };
        let beside = label
            .other
            .as_ref()
            .map_or(0, |text| rows(text, other.width));
        rows(&label.lead, lead.width).max(beside).max(1)
    }

    /// Where a choice's words stand in its row: the leading language where its readers begin.
    fn choice_columns(&self, area: Rect, two: bool) -> (Rect, Rect) {
        let rtl = self.direction() == Direction::RightToLeft;
        let words = if rtl {
            Rect {
                width: area.width.saturating_sub(PREFIX),
                ..area
            }
        } else {
            indent(area, PREFIX)
        };
        if !two {
            return (words, Rect { width: 0, ..words });
        }
        let half = words.width.saturating_sub(2) / 2;
        let left = Rect {
            width: half,
            ..words
        };
        let right = Rect {
            x: words.right() - half,
            width: half,
            ..words
        };
        if rtl { (right, left) } else { (left, right) }
    }

    /// One choice, as many rows as it needs.
    fn draw_choice(&self, shared: &Shared, canvas: &mut Canvas, area: Rect, shown: &Shown) -> u16 {
        let (lead_area, other_area) = self.choice_columns(area, shown.label.other.is_some());
        let direction = self.direction();
        self.draw_prefix(canvas, one_row(area, 0), shown);
        let lead = Words {
            text: &shown.label.lead,
            direction,
            style: shown.style,
        };
        let mut used = canvas.paragraph(lead_area, lead);
        if let (Some(text), Some(tag)) = (&shown.label.other, self.beside()) {
            let style = if shown.pointed {
                shown.style
            } else {
                shared.theme.dim
            };
            used = used.max(canvas.paragraph(
                other_area,
                Words {
                    text,
                    direction: tag.direction(),
                    style,
                },
            ));
        }
        used.max(1)
    }

    /// `▸ 3 ●` in front, or `● 3 ◂` at the right when the leading language runs from there.
    fn draw_prefix(&self, canvas: &mut Canvas, line: Rect, shown: &Shown) {
        let [pointer, digit, mark] = &shown.prefix;
        if self.direction() == Direction::RightToLeft {
            let pointer = if shown.pointed { "◂" } else { " " };
            let text = format!("{mark} {digit:>1} {pointer}");
            let direction = Direction::LeftToRight;
            canvas.cut(
                line,
                Words {
                    text: &text,
                    direction,
                    style: shown.style,
                },
                Edge::Right,
            );
        } else {
            canvas.label(line, &format!("{pointer} {digit:>1} {mark}"), shown.style);
        }
    }

    fn draw_search(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        line: Rect,
        choosing: &Choosing,
    ) -> Option<Position> {
        let count = shared.text_with(
            "ui-interview-matches",
            &[
                ("count", Arg::Number(choosing.hits.len() as f64)),
                ("all", Arg::Number(choosing.offers.len() as f64)),
            ],
        );
        let width = script::width(&count);
        let place = Rect {
            x: line.right().saturating_sub(width),
            width: width.min(line.width),
            ..line
        };
        canvas.label(place, &count, shared.theme.dim);
        let prompt = shared.text("ui-interview-search");
        let used = canvas.label(line, &prompt, shared.theme.dim);
        let room = indent(line, used + 1);
        let room = Rect {
            width: room.width.saturating_sub(width + 2),
            ..room
        };
        draw_field(
            canvas,
            room,
            &choosing.search,
            Direction::LeftToRight,
            shared.theme.field,
        )
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

    /// "Does not know" and "would rather not say" are always possible, and everybody can see that they are.
    fn draw_ways_out(&self, shared: &Shared, canvas: &mut Canvas, line: Rect) {
        let contexts: &[Context] = match &self.editor {
            Editor::Choosing(choosing) if choosing.has_digits() => {
                &[Context::Choosing, Context::Interview]
            }
            _ => &[Context::Interview],
        };
        let given = match self.interview.here() {
            Step::Ask(spot) => self.interview.state(spot).given,
            _ => None,
        };
        let tag = self.lead_language();
        let mut rest = line;
        let edge = Edge::from(tag.direction());
        for (command, status) in [
            (Command::DontKnow, crate::record::Status::DontKnow),
            (Command::RatherNotSay, crate::record::Status::Refused),
        ] {
            let Some(key) = keymap::key_of(contexts, command) else {
                continue;
            };
            let text = shared.catalogs.text(tag, status_message(status), &[]);
            let style = if given == Some(Given::Status(status)) {
                shared.theme.chosen
            } else {
                shared.theme.dim
            };
            let width = script::width(&key).saturating_add(1);
            match edge {
                Edge::Left => {
                    canvas.label(rest, &key, shared.theme.key);
                    let used = canvas.cut(
                        indent(rest, width),
                        Words {
                            text: &text,
                            direction: tag.direction(),
                            style,
                        },
                        edge,
                    );
                    rest = indent(rest, width + used + 3);
                }
                Edge::Right => {
                    let direction = Direction::LeftToRight;
                    canvas.cut(
                        rest,
                        Words {
                            text: &key,
                            direction,
                            style: shared.theme.key,
                        },
                        edge,
                    );
                    rest.width = rest.width.saturating_sub(width);
                    let used = canvas.cut(
                        rest,
                        Words {
                            text: &text,
                            direction: tag.direction(),
                            style,
                        },
                        edge,
                    );
                    rest.width = rest.width.saturating_sub(used + 3);
                }
            }
        }
    }
}

/// How an answer of this kind is written.
fn entry_hint(node: &Node) -> Option<&'static str> {
    match node.kind {
        Kind::Date if entry::is_month(node) => Some("ui-entry-month"),
        Kind::Date if entry::is_year(node) => Some("ui-entry-year"),
        Kind::Date => Some("ui-entry-date"),
        Kind::Time => Some("ui-entry-time"),
        Kind::DateTime => Some("ui-entry-date-time"),
        _ => None,
    }
}
