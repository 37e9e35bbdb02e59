//! Moving the caret by what is seen: left is left, also in right-to-left text.

use std::cmp::Ordering;
use std::ops::Range;

use super::super::cluster::Kind;
use super::super::order;
use super::super::paragraph::{Paragraph, has_right_to_left};
use super::super::wrap::Row;
use super::super::{Direction, Encoding};
use super::{Field, Reach};

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}

impl Field {
    /// Moves by what is seen: left is left, also in right-to-left text.
    pub fn left(&mut self, reach: Reach, direction: Direction) {
        self.step(Side::Left, reach, direction);
    }

    /// Moves by what is seen: right is right, also in right-to-left text.
    pub fn right(&mut self, reach: Reach, direction: Direction) {
        self.step(Side::Right, reach, direction);
    }

    /// To where the line begins, as it was typed.
    pub fn home(&mut self) {
        self.place_caret(self.line_start(self.caret));
    }

    /// To where the line ends, as it was typed.
    pub fn end(&mut self) {
        self.place_caret(self.line_end(self.caret));
    }

    fn step(&mut self, side: Side, reach: Reach, direction: Direction) {
        let backward = is_backward(side, direction);
        let to = match reach {
            Reach::Grapheme => self.beside(side, direction),
            Reach::Word => match self.beside(side, direction).cmp(&self.caret) {
                Ordering::Less => self.previous_word(self.caret),
                Ordering::Equal => self.caret,
                Ordering::Greater => self.next_word(self.caret),
            },
            Reach::Line if backward => self.line_start(self.caret),
            Reach::Line => self.line_end(self.caret),
            Reach::All if backward => 0,
            Reach::All => self.text.len(),
        };
        self.place_caret(to);
    }

    /// The offset whose place on the screen is the next one on this side.
    fn beside(&self, side: Side, direction: Direction) -> usize {
        let backward = is_backward(side, direction);
        let line = self.line_start(self.caret)..self.line_end(self.caret);
        let is_turned = direction == Direction::RightToLeft
            || self.text.get(line.clone()).is_some_and(has_right_to_left);
        if !is_turned {
            return match backward {
                true => self.previous_grapheme(self.caret),
                false => self.next_grapheme(self.caret),
            };
        }
        let places = self.places(line.clone(), direction);
        let here = places
            .iter()
            .position(|place| *place == self.seen_at(&places));
        let next = here.and_then(|here| match side {
            Side::Left => here.checked_sub(1),
            Side::Right => Some(here + 1),
        });
        let next = next.and_then(|next| places.get(next)).copied();
        next.or_else(|| self.beyond(line, backward))
            .unwrap_or(self.caret)
    }

    /// Where the line before ends or the line after begins, if there is one.
    fn beyond(&self, line: Range<usize>, backward: bool) -> Option<usize> {
        if backward {
            line.start.checked_sub(1)
        } else {
            Some(line.end + 1).filter(|next| *next <= self.text.len())
        }
    }

    /// The offsets at which the caret can be seen in a line, from left to right. The last of them in writing, behind the text, is
    /// on the side where the line ends.
    fn places(&self, line: Range<usize>, direction: Direction) -> Vec<usize> {
        let paragraph = Paragraph::read(&self.text, line.clone(), direction, Encoding::Logical);
        let unwrapped = Row {
            clusters: 0..paragraph.clusters.len(),
            shown_to: paragraph.clusters.len(),
        };
        let cells = order::visual(&paragraph, &unwrapped);
        let clusters = cells
            .iter()
            .filter_map(|cell| paragraph.clusters.get(cell.cluster));
        let shown = clusters.filter(|cluster| cluster.kind != Kind::Hidden);
        let mut places: Vec<usize> = shown
            .map(|cluster| line.start + cluster.text.start)
            .collect();
        match direction {
            Direction::LeftToRight => places.push(line.end),
            Direction::RightToLeft => places.insert(0, line.end),
        }
        places
    }

    /// Where the caret is seen: on what is written next, if it stands before something that is not shown.
    fn seen_at(&self, places: &[usize]) -> usize {
        let later = places.iter().filter(|place| **place >= self.caret);
        later.min().copied().unwrap_or(self.caret)
    }
}

/// Does this side lead towards the beginning of a line?
fn is_backward(side: Side, direction: Direction) -> bool {
    (side == Side::Left) == (direction == Direction::LeftToRight)
}
