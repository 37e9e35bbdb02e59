//! From the order in which words are written to the order in which cells stand on the screen (UAX #9, rules L1, L2 and L4).

use compact_str::CompactString;
use unicode_bidi::{Level, ParagraphBidiInfo};

use super::cluster::Kind;
use super::paragraph::Paragraph;
use super::wrap::Row;

/// One cluster of a line, at its place from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    /// The cluster's number in its paragraph.
    pub cluster: usize,
    /// It runs from right to left: its brackets are to be turned around.
    pub right_to_left: bool,
}

/// The shown clusters of a line from left to right.
pub(super) fn visual(paragraph: &Paragraph, row: &Row) -> Vec<Placed> {
    let numbers = row.clusters.start..row.shown_to;
    if paragraph.levels.is_empty() {
        return numbers
            .map(|cluster| Placed {
                cluster,
                right_to_left: false,
            })
            .collect();
    }
    let levels = line_levels(paragraph, row);
    let order = ParagraphBidiInfo::reorder_visual(&levels);
    let placed = order.into_iter().filter_map(|index| {
        Some(Placed {
            cluster: numbers.start + index,
            right_to_left: levels.get(index)?.is_rtl(),
        })
    });
    placed.collect()
}

/// The levels of a line's shown clusters: tabs, blanks before a tab and blanks at the end run with the paragraph (L1).
///
/// Done here and by clusters: the library's own way copies the whole paragraph for each of its lines.
fn line_levels(paragraph: &Paragraph, row: &Row) -> Vec<Level> {
    let numbers = row.clusters.start..row.shown_to;
    let mut levels: Vec<Level> = numbers
        .clone()
        .map(|number| paragraph.level(number))
        .collect();
    let mut before_end_or_tab = true;
    for (level, number) in levels.iter_mut().zip(numbers).rev() {
        let kind = paragraph.clusters.get(number).map(|cluster| cluster.kind);
        before_end_or_tab = match kind {
            Some(Kind::Tab) => true,
            Some(Kind::Blank | Kind::Hidden) => before_end_or_tab,
            _ => false,
        };
        if before_end_or_tab {
            *level = paragraph.base;
        }
    }
    levels
}

/// Letters as they look when they run from right to left: an opening bracket closes.
pub(super) fn mirrored(letters: &str) -> CompactString {
    let turned = |c: char| match is_letter_of_our_languages(c) {
        true => c,
        false => unicode_bidi_mirroring::get_mirrored(c).unwrap_or(c),
    };
    letters.chars().map(turned).collect()
}

/// Nothing in these blocks has a mirror image, and nearly everything that is turned around is in them.
fn is_letter_of_our_languages(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{137f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && !matches!(c, '\u{f3a}'..='\u{f3d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_turned_around_and_letters_are_not() {
        assert_eq!(mirrored("(«[<{≤"), ")»]>}≥");
        let letters = (0..=0x10FFFF).filter_map(char::from_u32);
        for c in letters.filter(|c| is_letter_of_our_languages(*c)) {
            assert_eq!(unicode_bidi_mirroring::get_mirrored(c), None, "{c:?}");
        }
    }
}
