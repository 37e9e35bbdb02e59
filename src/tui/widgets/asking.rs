//! The program asks one thing at a time: where one is, the question, what helps to answer it, what went wrong.

use ratatui::layout::Rect;

use crate::script::{self, Direction};
use crate::tui::canvas::{Canvas, Edge, Words, below, indent, one_row};
use crate::tui::shared::Shared;

/// Lines longer than this are hard to read.
const MEASURE: u16 = 76;

/// What stands around the place where one answers.
pub struct Asking<'a> {
    pub title: &'a str,
    /// Which question this is and how many there are, from 1.
    pub place: Option<(usize, usize)>,
    pub question: &'a str,
    pub hint: &'a str,
    /// What went wrong, or what has to be mended.
    pub trouble: Option<&'a str>,
}

impl Asking<'_> {
    /// Draws all of it; returns the area that is left for the answer.
    pub fn draw(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Rect {
        self.draw_head(shared, canvas, area);
        let body = measured(below(area, 2));
        // On a low screen the hint makes room for the answer.
        let roomy = area.height >= 18;
        let body = below(body, u16::from(roomy));
        let theme = &shared.theme;
        let direction = Direction::LeftToRight;
        let question = Words {
            text: self.question,
            direction,
            style: theme.question,
        };
        let body = below(body, canvas.paragraph(body, question) + u16::from(roomy));
        let body = self.draw_trouble(shared, canvas, body);
        if self.hint.is_empty() {
            return body;
        }
        let hint = Words {
            text: self.hint,
            direction,
            style: theme.dim,
        };
        let rows = if roomy { body.height } else { 3 };
        let used = canvas.paragraph_cut(body, hint, rows);
        below(body, used + 1)
    }

    fn draw_head(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let head = one_row(area, 0);
        canvas.label(indent(head, 1), self.title, shared.theme.title);
        if let Some((at, count)) = self.place {
            let args = [("at", Shared::number(at)), ("count", Shared::number(count))];
            draw_at_right(shared, canvas, head, &shared.text_with("ui-place", &args));
        } else if shared.demo {
            draw_at_right(shared, canvas, head, &shared.text("ui-demo"));
        }
        canvas.rule(one_row(area, 1), shared.theme.rule);
    }

    /// At the foot of the area; returns what is left above it.
    fn draw_trouble(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Rect {
        let Some(trouble) = self.trouble else {
            return area;
        };
        let text = format!("! {trouble}");
        let lines = script::lay_out(
            &text,
            Direction::LeftToRight,
            area.width.max(1),
            canvas.encoding,
        );
        let height = (lines.len() as u16).min(area.height / 2);
        let foot = below(area, area.height - height);
        let style = shared.theme.attention;
        canvas.paragraph(
            foot,
            Words {
                text: &text,
                direction: Direction::LeftToRight,
                style,
            },
        );
        Rect {
            height: area.height - height,
            ..area
        }
    }
}

/// An area with margins, no wider than is good to read.
pub fn measured(area: Rect) -> Rect {
    let area = indent(area, 2);
    Rect {
        width: area.width.saturating_sub(2).min(MEASURE),
        ..area
    }
}

/// Words at the right end of a line.
pub fn draw_at_right(shared: &Shared, canvas: &mut Canvas, line: Rect, text: &str) {
    let width = script::width(text).min(line.width / 2);
    let place = Rect {
        x: line.right().saturating_sub(width + 1),
        width,
        ..line
    };
    let words = Words {
        text,
        direction: Direction::LeftToRight,
        style: shared.theme.dim,
    };
    canvas.cut(place, words, Edge::Right);
}
