//! How wide the columns of a table are, and where they stand.

use ratatui::layout::Rect;

use crate::language::Direction;
use crate::tui::canvas::indent;

/// Pointer and mark before the words of a row.
pub const PREFIX: u16 = 3;
/// With less room for the words of a row nobody could read them.
const LEAST_LABEL: u16 = 14;
/// A mark with its pointer, and a gap.
const LEAST_COLUMN: u16 = 5;
const WIDEST_COLUMN: u16 = 16;

/// The words of the rows at the side at which their readers begin, the choices after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    label: u16,
    choice: u16,
    direction: Direction,
}

impl Columns {
    /// Columns for `count` choices; none when no word of a choice may be broken and the words of the rows would have too
    /// little room.
    pub fn fit(
        width: u16,
        count: u16,
        longest_label: u16,
        longest_word: u16,
        direction: Direction,
    ) -> Option<Columns> {
        let least = longest_word.saturating_add(1).max(LEAST_COLUMN);
        let most_for_labels = (width / 2).max(LEAST_LABEL);
        let wanted = longest_label.saturating_add(PREFIX + 1);
        let wanted = wanted.clamp(LEAST_LABEL, most_for_labels);
        let even = width.saturating_sub(wanted).checked_div(count)?;
        let choice = even.clamp(least, WIDEST_COLUMN.max(least));
        let label = width.checked_sub(choice.checked_mul(count)?)?;
        (label >= LEAST_LABEL).then_some(Columns {
            label,
            choice,
            direction,
        })
    }

    /// Where the words of a row stand, the pointer included.
    pub fn label(&self, area: Rect) -> Rect {
        let width = self.label.saturating_sub(1).min(area.width);
        match self.direction {
            Direction::LeftToRight => Rect { width, ..area },
            Direction::RightToLeft => Rect {
                x: area.right().saturating_sub(width),
                width,
                ..area
            },
        }
    }

    /// Where all the choices stand.
    pub fn choices(&self, area: Rect) -> Rect {
        match self.direction {
            Direction::LeftToRight => indent(area, self.label),
            Direction::RightToLeft => Rect {
                width: area.width.saturating_sub(self.label),
                ..area
            },
        }
    }

    /// Where one choice stands, without the gap after it.
    pub fn choice(&self, area: Rect, index: usize) -> Rect {
        let all = self.choices(area);
        let offset = self
            .choice
            .saturating_mul(index.try_into().unwrap_or(u16::MAX));
        let width = self.choice.saturating_sub(1);
        let x = match self.direction {
            Direction::LeftToRight => all.x.saturating_add(offset),
            Direction::RightToLeft => all.right().saturating_sub(offset.saturating_add(width)),
        };
        Rect { x, width, ..all }.intersection(all)
    }

    /// How wide the words of a row may be.
    pub fn words(&self) -> u16 {
        self.label.saturating_sub(PREFIX + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Rect = Rect {
        x: 10,
        y: 0,
        width: 54,
        height: 1,
    };

    #[test]
    fn words_are_never_broken_and_rows_keep_room_for_theirs() {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            let fit = |width, count, word| Columns::fit(width, count, 30, word, direction);
            assert!(fit(54, 5, 6).is_some());
            assert!(fit(54, 5, 12).is_none());
            assert!(fit(30, 5, 1).is_none());
            assert!(fit(54, 0, 1).is_none());
        }
    }

    #[test]
    fn columns_stand_side_by_side_inside_the_area() {
        let left = Columns::fit(54, 5, 30, 6, Direction::LeftToRight).unwrap();
        let right = Columns::fit(54, 5, 30, 6, Direction::RightToLeft).unwrap();
        for index in 0..5 {
            let (one, other) = (left.choice(AREA, index), right.choice(AREA, index));
            assert_eq!(one.width, 6);
            assert_eq!(one.intersection(AREA), one);
            // The same seen in a mirror.
            assert_eq!(one.x - AREA.x, AREA.right() - other.right());
            assert!(left.label(AREA).intersection(one).is_empty());
            assert!(right.label(AREA).intersection(other).is_empty());
        }
    }
}
