//! The decisional balance with its four equal cells, and the table of a comparison. They show what has been said; the
//! answer itself is given below, one cell at a time.

use ratatui::layout::Rect;

use crate::form::Kind;
use crate::interview::{Interview, Spot};
use crate::language::{Direction, Tag};
use crate::tui::canvas::{Canvas, Words, below, one_row};
use crate::tui::shared::Shared;

use super::InterviewPage;

/// The grid around a question.
pub(super) enum Grid {
    /// The four cells in their order: the choices and the words of each.
    Balance(Vec<[Option<Spot>; 2]>),
    /// Rows of a comparison, each with its cells.
    Compare(Vec<(Spot, Vec<Spot>)>),
}

/// The grid in which a question stands, if it does.
pub(super) fn around(interview: &Interview, spot: Spot) -> Option<Grid> {
    let parent = interview.parent(spot)?;
    if interview.node(parent).kind == Kind::Balance {
        let children = interview.children(parent);
        let cells = children
            .chunks(2)
            .map(|cell| [cell.first().copied(), cell.get(1).copied()])
            .collect();
        return Some(Grid::Balance(cells));
    }
    let table = interview.parent(parent)?;
    if interview.node(table).kind == Kind::Compare {
        let rows = interview
            .children(table)
            .into_iter()
            .map(|row| (row, interview.children(row)))
            .collect();
        return Some(Grid::Compare(rows));
    }
    None
}

impl InterviewPage {
    /// Returns the rows used.
    pub(super) fn draw_grid(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        grid: &Grid,
        here: Spot,
    ) -> u16 {
        match grid {
            Grid::Balance(cells) => self.draw_balance(shared, canvas, area, cells, here),
            Grid::Compare(rows) => self.draw_compare(shared, canvas, area, rows, here),
        }
    }

    /// Four cells of equal prominence: the same size, the same style, no sum and no colour that judges.
    fn draw_balance(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        cells: &[[Option<Spot>; 2]],
        here: Spot,
    ) -> u16 {
        let height = (area.height / 2).min(5);
        if height < 3 {
            return 0;
        }
        let width = area.width / 2;
        for (index, cell) in cells.iter().enumerate().take(4) {
            // Whoever reads from the right meets the first cell there.
            let column = match self.direction() {
                Direction::LeftToRight => index as u16 % 2,
                Direction::RightToLeft => 1 - index as u16 % 2,
            };
            let place = Rect {
                x: area.x + column * width,
                y: area.y + (index as u16 / 2) * height,
                width,
                height,
            };
            self.draw_cell(shared, canvas, place, cell, cell.contains(&Some(here)));
        }
        2 * height
    }

    /// The short name of a cell, or its whole question where a language has no short one.
    fn title_of_cell(&self, shared: &Shared, spot: Spot, tag: &Tag) -> String {
        let message = &self.interview.node(spot).message;
        match shared.catalogs.find(tag, message, Some("short"), &[]) {
            Some(short) => short.text,
            None => self
                .speaker
                .borrow_mut()
                .question(&self.interview, spot, tag)
                .label
                .text
                .clone(),
        }
    }

    fn draw_cell(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        place: Rect,
        cell: &[Option<Spot>; 2],
        current: bool,
    ) {
        let tag = self.lead_language();
        let title = cell[0]
            .map(|spot| self.title_of_cell(shared, spot, tag))
            .unwrap_or_default();
        let mut speaker = self.speaker.borrow_mut();
        let style = if current {
            shared.theme.cursor
        } else {
            shared.theme.text
        };
        let rule = if current {
            shared.theme.cursor
        } else {
            shared.theme.rule
        };
        let inside = canvas.frame(place, "", rule, style);
        let direction = tag.direction();
        let room = Rect {
            x: place.x + 2,
            width: place.width.saturating_sub(4),
            ..one_row(place, 0)
        };
        canvas.cut(
            room,
            Words {
                text: &title,
                direction,
                style,
            },
            direction.into(),
        );
        let mut rest = inside;
        for spot in cell.iter().flatten() {
            if let Some(said) = speaker.answer(&self.interview, *spot, tag) {
                let words = Words {
                    text: &said.text,
                    direction,
                    style: shared.theme.text,
                };
                rest = below(rest, canvas.paragraph(rest, words));
            }
        }
    }

    fn draw_compare(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        rows: &[(Spot, Vec<Spot>)],
        here: Spot,
    ) -> u16 {
        let tag = self.lead_language();
        let direction = tag.direction();
        let height = (rows.len() as u16).min(area.height);
        let current = rows
            .iter()
            .position(|(_, cells)| cells.contains(&here))
            .unwrap_or(0);
        let top = current.saturating_sub(height.saturating_sub(1) as usize);
        let mut speaker = self.speaker.borrow_mut();
        for (line, (row, cells)) in rows.iter().skip(top).take(height as usize).enumerate() {
            let place = one_row(area, line as u16);
            let is_here = cells.contains(&here);
            let style = if is_here {
                shared.theme.cursor
            } else {
                shared.theme.text
            };
            let columns = cells.len() as u16 + 1;
            let width = (place.width / columns.max(1)).saturating_sub(1);
            let mut texts = vec![
                speaker
                    .question(&self.interview, *row, tag)
                    .label
                    .text
                    .clone(),
            ];
            for cell in cells {
                texts.push(
                    speaker
                        .answer(&self.interview, *cell, tag)
                        .map_or_else(|| "·".to_owned(), |said| said.text),
                );
            }
            for (column, text) in texts.iter().enumerate() {
                let offset = column as u16 * (width + 1);
                let x = match direction {
                    Direction::LeftToRight => place.x + offset,
                    Direction::RightToLeft => place.right().saturating_sub(offset + width),
                };
                let style = if column == 0 || is_here {
                    style
                } else {
                    shared.theme.dim
                };
                canvas.cut(
                    Rect { x, width, ..place },
                    Words {
                        text,
                        direction,
                        style,
                    },
                    direction.into(),
                );
            }
        }
        if height == 0 { 0 } else { height + 1 }
    }
}
