//! Text as the pieces that share cells: graphemes, and how wide they are.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Cells of a tab. A tab stop would move with every wrapped line.
const TAB: u16 = 4;

/// What stands in a cell, or in two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cluster {
    /// Bytes in the paragraph.
    pub text: Range<usize>,
    /// Cells; 0 for what is not shown by itself.
    pub width: u16,
    pub kind: Kind,
    /// A line may break before it.
    pub break_before: bool,
    /// The alef of a lam-alef: never on another line than its lam, and in its cell where letters are shaped.
    pub glued: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A letter, a figure, a sign.
    Shown,
    /// A mark without a letter to stand on; it gets a dotted circle.
    Mark,
    /// A blank at which a line may break; it vanishes at the end of a wrapped line.
    Blank,
    Tab,
    /// Not shown: direction marks, joiners by themselves, control characters.
    Hidden,
}

impl Cluster {
    pub(super) fn is_blank(&self) -> bool {
        matches!(self.kind, Kind::Blank | Kind::Tab)
    }

    /// Nothing is missed when it is left out at the end of a line.
    pub(super) fn leaves_no_trace(&self) -> bool {
        self.is_blank() || self.kind == Kind::Hidden
    }
}

/// Cells that the text takes: the sum over its graphemes.
///
/// Never the width of the text as a whole, which counts lam-alef as the one cell that a terminal does not give it.
pub fn width(text: &str) -> u16 {
    let cells: usize = if is_plain(text) {
        text.len()
    } else {
        let clusters = clusters(text);
        clusters
            .iter()
            .map(|cluster| usize::from(cluster.width))
            .sum()
    };
    u16::try_from(cells).unwrap_or(u16::MAX)
}

/// Letters, figures, signs and blanks of ASCII: one byte, one cell.
pub(super) fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// The clusters of a paragraph, without places to break.
pub(super) fn clusters(paragraph: &str) -> Vec<Cluster> {
    let mut clusters = Vec::with_capacity(paragraph.len());
    let mut rest = paragraph.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next_stands_alone = rest.peek().is_none_or(|(_, next)| stands_alone(*next));
        if stands_alone(c) && next_stands_alone {
            clusters.push(single(at, c));
            continue;
        }
        // Up to the next place where two such letters meet, boundaries have to be looked up.
        let mut before = c;
        while let Some((_, c)) = rest.next_if(|(_, c)| !(stands_alone(before) && stands_alone(*c)))
        {
            before = c;
        }
        let end = rest.peek().map_or(paragraph.len(), |(end, _)| *end);
        // Cannot fail: both are places of characters.
        push_graphemes(&paragraph[at..end], at, &mut clusters);
    }
    clusters
}

/// Letters, figures and signs of one cell that no rule joins to one another: nearly all there are in our languages. Looking up
/// their properties would take most of the time of a layout.
fn stands_alone(c: char) -> bool {
    matches!(
        c,
        ' '..='~'
            | '\u{a1}'..='\u{a8}'
            | '\u{aa}'..='\u{ac}'
            | '\u{af}'..='\u{2ff}'
            | '\u{370}'..='\u{482}'
            | '\u{48a}'..='\u{52f}'
            | '\u{5d0}'..='\u{5ea}'
            | '\u{61d}'..='\u{64a}'
            | '\u{660}'..='\u{66f}'
            | '\u{671}'..='\u{6d5}'
            | '\u{6ee}'..='\u{6ff}'
            | '\u{1200}'..='\u{1248}'
            | '\u{1250}'..='\u{135a}'
            | '\u{1361}'..='\u{137c}'
            | '\u{1e00}'..='\u{1eff}'
            | '\u{2010}'..='\u{2027}'
            | '\u{2030}'..='\u{203a}'
    )
}

fn single(at: usize, c: char) -> Cluster {
    Cluster {
        text: at..at + c.len_utf8(),
        width: 1,
        kind: if c == ' ' { Kind::Blank } else { Kind::Shown },
        break_before: false,
        glued: false,
    }
}

fn push_graphemes(text: &str, start: usize, clusters: &mut Vec<Cluster>) {
    for (at, grapheme) in text.grapheme_indices(true) {
        let at = start + at;
        let cells = grapheme.width();
        if cells > 2 && !is_format(grapheme) {
            clusters.extend(letter_by_letter(at, grapheme));
        } else {
            clusters.push(cluster(at, grapheme, cells));
        }
    }
}

fn cluster(at: usize, grapheme: &str, cells: usize) -> Cluster {
    let (kind, width) = if grapheme == "\t" {
        (Kind::Tab, TAB)
    } else if is_format(grapheme) {
        (Kind::Hidden, 0)
    } else if cells == 0 {
        (Kind::Mark, 1)
    } else if is_breaking_blank(grapheme) {
        (Kind::Blank, cells.min(2) as u16)
    } else {
        (Kind::Shown, cells.min(2) as u16)
    };
    Cluster {
        text: at..at + grapheme.len(),
        width,
        kind,
        break_before: false,
        glued: false,
    }
}

/// A grapheme too wide for two cells, as terminals that know no graphemes show it; its marks stay with their letters.
fn letter_by_letter(at: usize, grapheme: &str) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for (offset, letter) in grapheme.char_indices() {
        let cells = letter.width().unwrap_or(0);
        let end = at + offset + letter.len_utf8();
        match clusters.last_mut() {
            Some(last) if cells == 0 => last.text.end = end,
            // Cannot fail: both are places of characters.
            _ => clusters.push(cluster(at + offset, &grapheme[offset..end - at], cells)),
        }
    }
    clusters
}

/// Only characters that are not shown by themselves.
fn is_format(grapheme: &str) -> bool {
    grapheme.chars().all(|c| {
        c.is_control()
            || matches!(
                c,
                '\u{ad}'
                    | '\u{61c}'
                    | '\u{180e}'
                    | '\u{200b}'..='\u{200f}'
                    | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}'
                    | '\u{feff}'
                    | '\u{fff9}'..='\u{fffb}'
            )
    })
}

fn is_breaking_blank(grapheme: &str) -> bool {
    let mut letters = grapheme.chars();
    let blank = letters.next().is_some_and(|first| {
        first.is_whitespace() && !matches!(first, '\u{a0}' | '\u{2007}' | '\u{202f}')
    });
    blank && letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_is_the_sum_over_graphemes() {
        for (text, cells) in [
            ("", 0),
            ("Tynset", 6),
            ("Čáhcesuolu", 10),
            ("سلام", 4),
            ("لا إله", 6),
            ("مَرْحَبًا", 5),
            ("می\u{200c}خواهم", 7),
            ("ሰላም", 3),
            ("漢字", 4),
            ("a\u{200e}b\u{2068}c\u{2069}", 3),
            ("e\u{301}", 1),
            ("\u{64e}", 1),
        ] {
            assert_eq!(width(text), cells, "{text:?}");
        }
    }

    #[test]
    fn what_is_wider_than_two_cells_is_taken_apart() {
        for text in ["क्ष्म्य", "\u{600}١٢٣", "\u{1100}\u{1100}\u{1100}"] {
            assert!(
                clusters(text).iter().all(|cluster| cluster.width <= 2),
                "{text:?}"
            );
        }
    }

    /// As the Unicode rules have it, without a quick way.
    fn by_the_rules(text: &str) -> Vec<Cluster> {
        let mut clusters = Vec::new();
        push_graphemes(text, 0, &mut clusters);
        clusters
    }

    #[test]
    fn letters_that_stand_alone_do_so_by_the_rules() {
        let all = (0..=0x10FFFF).filter_map(char::from_u32);
        for c in all.filter(|c| stands_alone(*c)) {
            for text in [
                format!("{c}"),
                format!("{c}{c}"),
                format!("a{c}ب"),
                format!("ከ{c}\u{301}{c}"),
            ] {
                assert_eq!(clusters(&text), by_the_rules(&text), "{text:?}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn the_quick_way_leads_to_the_same_place(
            text in "[ a-zåøа-яا-ي\\x{64b}-\\x{655}ሀ-ቀ\\x{301}\\x{200c}-\\x{200f}\\t👩🇳🇴\\x{fe0f}漢가\\x{1100}क्ष\\x{600}©«»]{0,40}",
        ) {
            proptest::prop_assert_eq!(clusters(&text), by_the_rules(&text));
        }
    }
}
