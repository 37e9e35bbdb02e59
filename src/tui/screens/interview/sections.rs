//! The sections at the left, with how far each has come.

use ratatui::layout::Rect;

use crate::interview::{Interview, Section, Step};
use crate::language::Arg;
use crate::script;
use crate::tui::canvas::{Canvas, Edge, Words, indent, one_row};
use crate::tui::shared::Shared;

use super::InterviewPage;

impl InterviewPage {
    pub(super) fn draw_sections(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let sections = self.interview.sections();
        let here = self.interview.here();
        let current = sections
            .iter()
            .position(|section| section.steps.contains(&here));
        let attention: usize = sections.iter().map(|section| section.problems).sum();
        let list = Rect {
            height: area.height.saturating_sub(2),
            ..area
        };
        let top = match current {
            Some(current) if current >= list.height as usize => current + 1 - list.height as usize,
            _ => 0,
        };
        for (row, (index, section)) in sections
            .iter()
            .enumerate()
            .skip(top)
            .take(list.height as usize)
            .enumerate()
        {
            self.draw_section(
                shared,
                canvas,
                one_row(list, row as u16),
                index,
                section,
                current == Some(index),
            );
        }
        if here == Step::End && sections.len() < list.height as usize {
            let line = one_row(list, sections.len() as u16);
            canvas.label(
                line,
                &format!("▸  {}", shared.text("ui-interview-end")),
                shared.theme.cursor,
            );
        }
        if attention > 0 {
            let text = shared.text_with(
                "ui-interview-attention",
                &[("count", Arg::Number(attention as f64))],
            );
            let line = one_row(area, area.height.saturating_sub(1));
            canvas.label(
                indent(line, 1),
                &format!("! {text}"),
                shared.theme.attention,
            );
        }
    }

    fn draw_section(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        line: Rect,
        index: usize,
        section: &Section,
        current: bool,
    ) {
        let style = if current {
            shared.theme.cursor
        } else {
            shared.theme.text
        };
        canvas.label(
            line,
            &format!(
                "{}{:>2}",
                if current { "▸" } else { " " },
                section_number(&self.interview, section).unwrap_or(index + 1)
            ),
            style,
        );
        let complete = section.answered >= section.total;
        let progress = match (section.problems > 0, complete, section.answered, current) {
            (true, ..) => "!".to_owned(),
            (_, true, ..) if section.total > 0 => "✓".to_owned(),
            (_, _, 0, false) => String::new(),
            _ => format!("{}/{}", section.answered, section.total),
        };
        let width = script::width(&progress);
        let mark = Rect {
            x: line.right().saturating_sub(width),
            width,
            ..line
        };
        let mark_style = match progress.as_str() {
            "✓" => shared.theme.good,
            "!" => shared.theme.attention,
            _ => style,
        };
        canvas.label(mark, &progress, mark_style);
        let tag = self.own_language();
        let title = self
            .speaker
            .borrow_mut()
            .section(&self.interview, section, tag);
        let room = indent(line, 4);
        let room = Rect {
            width: room.width.saturating_sub(width + 1),
            ..room
        };
        let words = Words {
            text: &title.text,
            direction: tag.direction(),
            style,
        };
        canvas.cut(room, words, Edge::Left);
    }
}

/// The number that its questions bear before the dot. Sections that are left out keep theirs, so that it need not be
/// the place in the list.
pub fn section_number(interview: &Interview, section: &Section) -> Option<usize> {
    let number = interview.number(*section.steps.first()?);
    number.split('.').next()?.parse().ok()
}
