//! The page as a whole: whose session it is and how it stands, what is shown of it, the text.

use ratatui::layout::Rect;

use super::ReadingPage;
use super::filter::Filter;
use crate::script;
use crate::tui::canvas::{Canvas, indent, one_row};
use crate::tui::screens::home::who;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::draw_at_right;
use crate::tui::widgets::document::Focus;

impl ReadingPage {
    pub(super) fn draw(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let head = one_row(area, 0);
        let state = shared.text(self.reading.state.message());
        let right = format!("{state}   [{}]", self.tag().as_str());
        draw_at_right(shared, canvas, head, &right);
        let width = script::width(&right).min(head.width / 2);
        let left = Rect {
            width: head.width.saturating_sub(width + 3),
            ..indent(head, 1)
        };
        canvas.label(left, &self.heading(shared), shared.theme.title);
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let line = indent(one_row(area, 2), 2);
        match &self.trouble {
            Some(trouble) => {
                canvas.label(line, &format!("! {trouble}"), shared.theme.attention);
            }
            None => self.draw_filters(shared, canvas, line),
        }
        let focus = Focus::Pointed {
            top: self.top,
            item: self.item,
        };
        self.document
            .draw(&shared.theme, canvas, Self::text_area(area), focus);
    }

    /// What is shown, and what else could be: each with its count, the present one in brackets.
    fn draw_filters(&self, shared: &Shared, canvas: &mut Canvas, line: Rect) {
        let mut rest = line;
        for filter in Filter::ALL {
            let count = self.looks.count(filter);
            let is_here = filter == self.filter;
            if count == 0 && !is_here && filter != Filter::All {
                continue;
            }
            let name = shared.text(filter.message());
            let words = match (is_here, filter) {
                (true, _) => format!("[{name} {count}]"),
                (false, Filter::All) => name,
                (false, _) => format!("{name} {count}"),
            };
            let style = if is_here {
                shared.theme.chosen
            } else {
                shared.theme.dim
            };
            let used = canvas.label(rest, &words, style);
            rest = indent(rest, used + 2);
        }
    }

    fn heading(&self, shared: &Shared) -> String {
        let title = shared.text(&self.reading.interview.form().title);
        let person = self.reading.person.as_ref();
        let person = person.map(|person| who(Some(&person.case), person.preferred_name.as_deref()));
        [Some(title), person]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("   ")
    }
}
