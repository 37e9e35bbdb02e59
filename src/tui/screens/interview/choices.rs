//! Choices as they stand on the screen: in one or two languages, from the left or from the right.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::interview::Offer;
use crate::language::{Arg, Direction, Tag};
use crate::script;
use crate::tui::canvas::{Canvas, Edge, Words, below, indent, one_row};
use crate::tui::shared::Shared;
use crate::tui::widgets::field::draw_field;

use super::InterviewPage;
use super::choosing::Choosing;
use super::pane::Asked;

/// Cells for the pointer, the digit and the mark in front of a choice.
const PREFIX: u16 = 8;

/// What one choice is called in the languages on the screen.
pub(super) struct Label {
    pub lead: String,
    pub other: Option<String>,
}

/// One choice as it stands on the screen.
pub(super) struct Shown {
    pub label: Label,
    pub pointed: bool,
    /// Pointer, digit and mark, in left-to-right order.
    pub prefix: [String; 3],
    pub style: Style,
}

impl InterviewPage {
    pub(super) fn label_of_offer(
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
    pub(super) fn label_of_message(&self, shared: &Shared, offer: &Offer) -> Label {
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

    pub(super) fn draw_choosing(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        choosing: &Choosing,
        label: &dyn Fn(usize) -> Label,
    ) -> (Option<Position>, u16) {
        if choosing.closed {
            return (
                None,
                self.draw_closed(shared, canvas, area, choosing, label),
            );
        }
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

    /// A list that nobody has opened yet: what is chosen, and how to open it. Returns the rows used.
    fn draw_closed(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        choosing: &Choosing,
        label: &dyn Fn(usize) -> Label,
    ) -> u16 {
        let chosen: Vec<usize> = (0..choosing.offers.len())
            .filter(|index| choosing.is_chosen(&choosing.offers[*index]))
            .collect();
        let mut used = 0;
        for index in &chosen {
            let shown = Shown {
                label: label(*index),
                pointed: false,
                prefix: [" ".to_owned(), String::new(), " ● ".to_owned()],
                style: shared.theme.chosen,
            };
            used += self.draw_choice(shared, canvas, below(area, used), &shown);
        }
        let tag = self.lead_language();
        let text = format!("▾ {}", shared.catalogs.text(tag, "answer-open-list", &[]));
        let words = Words {
            text: &text,
            direction: tag.direction(),
            style: shared.theme.key,
        };
        canvas.cut(one_row(area, used), words, Edge::from(tag.direction()));
        used + 1
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
    pub(super) fn draw_choice(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        shown: &Shown,
    ) -> u16 {
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
}
