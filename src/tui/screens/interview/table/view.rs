//! A table on the screen.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::desk::QuestionWords;
use crate::form::Kind;
use crate::interview::Spot;
use crate::language::{Direction, Tag};
use crate::record::{Given, Value};
use crate::script::{self, Encoding, Line};
use crate::tui::canvas::{Canvas, Edge, Words, below, indent, one_row};
use crate::tui::screens::interview::InterviewPage;
use crate::tui::screens::interview::choosing::Choosing;
use crate::tui::screens::interview::editor::Editor;
use crate::tui::screens::interview::pane::status_message;
use crate::tui::shared::Shared;

use super::Table;
use super::columns::PREFIX;

/// The words of a question take at most so many rows of the screen: the one at hand stands in full above.
const LABEL_ROWS: u16 = 3;
/// The words of the choices leave at least so many rows to the questions.
const LEAST_ROWS_BELOW: u16 = 2;

pub(super) struct View<'a> {
    pub(super) page: &'a InterviewPage,
    pub(super) shared: &'a Shared,
    pub(super) table: &'a Table,
}

/// One cell of the table.
struct Mark {
    pointed: bool,
    chosen: bool,
    /// Several of the row can be chosen.
    many: bool,
}

impl View<'_> {
    /// Returns the rows of the screen used.
    pub(super) fn draw(&self, canvas: &mut Canvas, area: Rect) -> u16 {
        let rows = &self.table.rows;
        let at_hand = self.page.row_at_hand(self.table);
        let place = format!("{}/{}", at_hand + 1, rows.len());
        let mut rest = below(area, self.header(canvas, area, &place));
        let heights: Vec<u16> = rows.iter().map(|row| self.height(*row)).collect();
        let first = first_in_view(&heights, at_hand, rest.height);
        let shown = rows.iter().zip(&heights).enumerate().skip(first);
        for (index, (row, height)) in shown {
            if *height > rest.height && index != at_hand {
                break;
            }
            self.row(canvas, rest, *row, index == at_hand);
            rest = below(rest, *height);
        }
        area.height - rest.height
    }

    fn direction(&self) -> Direction {
        self.page.direction()
    }

    fn height(&self, row: Spot) -> u16 {
        let said = self.page.label_of(row);
        let width = self.table.columns.words();
        let lines = script::lay_out(&said.label.text, self.direction(), width, Encoding::Logical);
        lines.len().clamp(1, LABEL_ROWS.into()) as u16
    }

    /// Digits, and below them the words of the choices in each language. Returns the rows of the screen used.
    fn header(&self, canvas: &mut Canvas, area: Rect, place: &str) -> u16 {
        let Some(spot) = self.page.spot() else {
            return 0;
        };
        let theme = &self.shared.theme;
        let line = one_row(area, 0);
        let columns = &self.table.columns;
        self.cut(canvas, columns.label(line), place, theme.dim);
        let asked = self.page.asked(spot);
        for index in 0..asked.lead.choices.len() {
            let digit = (index + 1).to_string();
            self.cut(canvas, columns.choice(line, index), &digit, theme.key);
        }
        let mut used = 1;
        let beside = self.page.beside().map(Tag::direction);
        let lead = Some((&asked.lead, self.direction(), theme.text, LEAST_ROWS_BELOW));
        let other = asked.other.as_ref().zip(beside);
        let other = other.map(|(said, direction)| (said, direction, theme.dim, LABEL_ROWS + 1));
        for (said, direction, style, rows_below) in [lead, other].into_iter().flatten() {
            let room = Rect {
                height: area.height.saturating_sub(used + rows_below),
                ..below(area, used)
            };
            used += self.words_above(canvas, room, said, (direction, style));
        }
        used
    }

    /// The words of the choices in one language, each above its column; nothing when they have no room. Returns the rows of
    /// the screen used.
    fn words_above(
        &self,
        canvas: &mut Canvas,
        room: Rect,
        said: &QuestionWords,
        (direction, style): (Direction, Style),
    ) -> u16 {
        let choices = said.choices.iter().enumerate();
        let columns: Vec<(Rect, Vec<Line>)> = choices
            .map(|(index, choice)| {
                let place = self.table.columns.choice(room, index);
                let text = &choice.label.text;
                let lines = script::lay_out(text, direction, place.width, canvas.encoding);
                (place, lines)
            })
            .collect();
        let longest = columns.iter().map(|(_, lines)| lines.len()).max();
        let rows = longest.unwrap_or(0) as u16;
        // Words cut short would make two choices look alike: all of them or none.
        if rows > room.height {
            return 0;
        }
        // Both languages stand above the marks, whichever way each of them runs.
        let edge = Edge::from(self.direction());
        for (place, lines) in &columns {
            for (row, line) in (0..rows).zip(lines) {
                canvas.line(one_row(*place, row), line, style, edge);
            }
        }
        rows
    }

    /// One question.
    fn row(&self, canvas: &mut Canvas, area: Rect, row: Spot, at_hand: bool) {
        self.label(canvas, area, row, at_hand);
        let line = one_row(area, 0);
        let given = self.page.interview.state(row).given;
        if let Some(Given::Status(status)) = given {
            let catalogs = &self.shared.catalogs;
            let tag = self.page.lead_language();
            let text = format!("● {}", catalogs.text(tag, status_message(status), &[]));
            let room = self.table.columns.choices(line);
            self.cut(canvas, room, &text, self.shared.theme.chosen);
            return;
        }
        let choosing = match &self.page.editor {
            Editor::Choosing(choosing) if at_hand => Some(choosing),
            _ => None,
        };
        for (index, mark) in self.marks(row, given, choosing).iter().enumerate() {
            self.mark(canvas, self.table.columns.choice(line, index), mark);
        }
    }

    /// Pointer, mark and words of a question.
    fn label(&self, canvas: &mut Canvas, area: Rect, row: Spot, at_hand: bool) {
        let state = self.page.interview.state(row);
        let attention = state.warning || (state.problem.is_some() && state.given.is_some());
        let theme = &self.shared.theme;
        let style = match (at_hand, attention) {
            (true, _) => theme.cursor,
            (_, true) => theme.attention,
            _ => theme.text,
        };
        let mark = if attention { "!" } else { " " };
        let place = self.table.columns.label(area);
        let (prefix, room) = match (self.direction(), at_hand) {
            (Direction::LeftToRight, true) => (format!("▸{mark}"), indent(place, PREFIX)),
            (Direction::LeftToRight, false) => (format!(" {mark}"), indent(place, PREFIX)),
            (Direction::RightToLeft, true) => (format!("{mark}◂"), without_end(place, PREFIX)),
            (Direction::RightToLeft, false) => (format!("{mark} "), without_end(place, PREFIX)),
        };
        self.sign(canvas, one_row(place, 0), &prefix, style);
        let words = Words {
            text: &self.page.label_of(row).label.text,
            direction: self.direction(),
            style,
        };
        canvas.paragraph_cut(room, words, LABEL_ROWS);
    }

    fn marks(&self, row: Spot, given: Option<Given>, choosing: Option<&Choosing>) -> Vec<Mark> {
        let interview = &self.page.interview;
        let many = interview.node(row).kind == Kind::SelectMultiple;
        let chosen = match (choosing, given) {
            (Some(choosing), _) => choosing.chosen.clone(),
            (None, Some(Given::Value(Value::Text(value)))) => vec![value],
            (None, Some(Given::Value(Value::Many(values)))) => values,
            _ => Vec::new(),
        };
        let offers = interview.offers(row).into_iter().enumerate();
        let marks = offers.map(|(index, offer)| Mark {
            pointed: choosing.is_some_and(|choosing| choosing.cursor == Some(index)),
            chosen: chosen.contains(&offer.value),
            many,
        });
        marks.collect()
    }

    fn mark(&self, canvas: &mut Canvas, place: Rect, mark: &Mark) {
        let sign = match (mark.many, mark.chosen) {
            (true, true) => "[x]",
            (true, false) => "[ ]",
            (false, true) => "●",
            (false, false) => "○",
        };
        let text = match (mark.pointed, self.direction()) {
            (false, _) => sign.to_owned(),
            (true, Direction::LeftToRight) => format!("{sign}◂"),
            (true, Direction::RightToLeft) => format!("▸{sign}"),
        };
        let theme = &self.shared.theme;
        let style = match (mark.pointed, mark.chosen) {
            (true, _) => theme.cursor,
            (_, true) => theme.chosen,
            _ => theme.text,
        };
        self.sign(canvas, place, &text, style);
    }

    /// Words of the leading language at the side at which it begins.
    fn cut(&self, canvas: &mut Canvas, place: Rect, text: &str, style: Style) {
        let direction = self.direction();
        let words = Words {
            text,
            direction,
            style,
        };
        canvas.cut(place, words, Edge::from(direction));
    }

    /// Signs that stay in their order whatever language leads.
    fn sign(&self, canvas: &mut Canvas, place: Rect, text: &str, style: Style) {
        let words = Words {
            text,
            direction: Direction::LeftToRight,
            style,
        };
        canvas.cut(place, words, Edge::from(self.direction()));
    }
}

/// An area without its last columns.
fn without_end(area: Rect, columns: u16) -> Rect {
    Rect {
        width: area.width.saturating_sub(columns),
        ..area
    }
}

/// The first row to draw, so that the one at hand is in view.
fn first_in_view(heights: &[u16], at_hand: usize, room: u16) -> usize {
    let mut first = at_hand;
    let mut used = heights.get(at_hand).copied().unwrap_or(1);
    while let Some(above) = first.checked_sub(1) {
        used += heights.get(above).copied().unwrap_or(1);
        if used > room {
            break;
        }
        first = above;
    }
    first
}
