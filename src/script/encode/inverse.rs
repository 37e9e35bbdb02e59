//! For terminals that turn right-to-left words around by themselves, in lines that run from left to right: each stretch of
//! right-to-left letters goes back to the order in which it is written, and everything else stays where it is seen.
//!
//! The terminal must not take two stretches for one. Figures and brackets beside them would make it do so (UAX #9, rules W2, N0
//! and N1), unless something that runs from left to right stands between.

use std::ops::Range;

use compact_str::CompactString;
use unicode_bidi::{BidiClass, BidiDataSource, HardcodedBidiData};

use super::super::order::Placed;
use super::Feed;

// Indices of cells in this file cannot fail: `at` is checked by each loop, and a stretch lies within the cells.

/// Left-to-right mark: takes no cell.
const LRM: char = '\u{200e}';

/// A braille cell without dots: looks like a blank, runs from left to right.
const LEFT_TO_RIGHT_BLANK: CompactString = CompactString::const_new("\u{2800}");

/// Stretches kept apart by marks, also from whatever stands in the next column.
pub(super) fn with_marks(feed: &mut Feed, cells: &[Placed]) {
    let mut at = 0;
    while at < cells.len() {
        let stretch = stretch_at(feed, cells, at, true);
        let from = feed.glyphs.len();
        if stretch.is_empty() {
            feed.seen(&cells[at..=at]);
            let in_figures = |at: usize| {
                let cell = cells.get(at);
                cell.and_then(|cell| feed.class(cell)) == Some(BidiClass::AN)
            };
            let figures_end = in_figures(at) && !in_figures(at + 1);
            if figures_end {
                mark_end(feed);
            }
            at += 1;
        } else {
            at = stretch.end;
            feed.unturned(cells[stretch].iter().rev());
            mark(feed, from);
            mark_end(feed);
        }
    }
    mark(feed, 0);
    mark_end(feed);
}

/// The same without marks, which some terminals give a cell. Where there are figures in the line, its blanks keep the stretches
/// apart; what touches without a blank cannot be helped.
pub(super) fn with_blanks(feed: &mut Feed, cells: &[Placed]) {
    let is_figure = |cell: &Placed| matches!(feed.class(cell), Some(BidiClass::EN | BidiClass::AN));
    let has_figures = cells.iter().any(is_figure);
    let has_stretches = cells.iter().any(|cell| is_right_to_left(feed.class(cell)));
    let mut at = 0;
    while at < cells.len() {
        let stretch = stretch_at(feed, cells, at, false);
        if stretch.is_empty() {
            let from = feed.glyphs.len();
            feed.seen(&cells[at..=at]);
            if has_figures && has_stretches && feed.is_blank(&cells[at]) {
                for glyph in &mut feed.glyphs[from..] {
                    glyph.symbol = LEFT_TO_RIGHT_BLANK;
                }
            }
            at += 1;
        } else {
            at = stretch.end;
            feed.unturned(cells[stretch].iter().rev());
        }
    }
}

/// The longest run of cells from here that begins and ends with a right-to-left letter and has none of another kind, nor a figure,
/// between. Between marks, brackets stand by themselves: one of another stretch might pair with them.
fn stretch_at(feed: &Feed, cells: &[Placed], at: usize, brackets_apart: bool) -> Range<usize> {
    let mut end = at;
    for (number, cell) in cells.iter().enumerate().skip(at) {
        let class = feed.class(cell);
        if is_right_to_left(class) {
            end = number + 1;
        } else if number == at
            || is_left_to_right_or_figure(class)
            || brackets_apart && is_bracket(feed, cell)
        {
            break;
        }
    }
    at..end
}

fn mark(feed: &mut Feed, at: usize) {
    if let Some(glyph) = feed.glyphs.get_mut(at)
        && !glyph.symbol.starts_with(LRM)
    {
        glyph.symbol.insert(0, LRM);
    }
}

fn mark_end(feed: &mut Feed) {
    if let Some(glyph) = feed.glyphs.last_mut()
        && !glyph.symbol.ends_with(LRM)
    {
        glyph.symbol.push(LRM);
    }
}

fn is_right_to_left(class: Option<BidiClass>) -> bool {
    matches!(class, Some(BidiClass::R | BidiClass::AL))
}

fn is_left_to_right_or_figure(class: Option<BidiClass>) -> bool {
    matches!(class, Some(BidiClass::L | BidiClass::EN | BidiClass::AN))
}

/// One of those that UAX #9 sees in pairs (rule N0).
fn is_bracket(feed: &Feed, cell: &Placed) -> bool {
    let pair = |c| HardcodedBidiData.bidi_matched_opening_bracket(c);
    feed.base(cell).and_then(pair).is_some()
}
