//! Arabic letters as they look beside one another: each replaced by its presentation form.
//!
//! Letters that have none (Pashto ټ ځ څ ډ ړ ږ ښ ګ ڼ ۍ, Sorani ڕ ڵ ێ) stay as they are, and their neighbours join towards them
//! all the same: a reader sees one letter in its isolated shape, not a word in pieces.

use std::ops::Range;

use unicode_joining_type::{JoiningType, get_joining_type};

use super::forms::{forms_of, lam_with};

const LAM: char = '\u{0644}';
const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';

/// The characters of a text that are not shown as they stand, by byte offset; `None` is not shown at all.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Shaping {
    replaced: Vec<(usize, Option<char>)>,
}

impl Shaping {
    /// Shapes a text in logical order.
    pub(super) fn of(text: &str) -> Shaping {
        let mut replaced = Vec::new();
        let mut joined_before = false;
        let mut swallowed = None;
        for (offset, letter) in text.char_indices() {
            let joining = get_joining_type(letter);
            if joining == JoiningType::Transparent {
                continue;
            }
            if letter == ZWNJ || letter == ZWJ {
                // They have done their work once the letters are shaped. In an emoji they go on working.
                if is_between_letters(text, offset) {
                    replaced.push((offset, None));
                }
            } else if swallowed == Some(offset) {
                replaced.push((offset, None));
            } else if joining != JoiningType::NonJoining || forms_of(letter).is_some() {
                let before = joined_before && joins_before(joining);
                let next = next_letter(text, offset + letter.len_utf8());
                let after = next.is_some_and(|(_, next)| joins_before(get_joining_type(next)));
                let after = after && joins_after(joining);
                let ligature = next.filter(|_| letter == LAM);
                let ligature = ligature.and_then(|(at, next)| Some((at, lam_with(next)?)));
                if let Some((at, (alone, joined))) = ligature {
                    swallowed = Some(at);
                    replaced.push((offset, Some(if before { joined } else { alone })));
                } else if let Some(form) = form(letter, before, after) {
                    replaced.push((offset, Some(form)));
                }
            }
            joined_before = joins_after(joining);
        }
        Shaping { replaced }
    }

    /// A piece of the text that was shaped, as it is to be shown.
    pub(super) fn shown(&self, text: &str, piece: Range<usize>) -> String {
        let start = piece.start;
        let letters = text.get(piece).unwrap_or_default().char_indices();
        let shown = letters.filter_map(|(at, letter)| self.at(start + at).unwrap_or(Some(letter)));
        shown.collect()
    }

    fn at(&self, offset: usize) -> Option<Option<char>> {
        let found = self.replaced.binary_search_by_key(&offset, |(at, _)| *at);
        found.ok().map(|index| self.replaced[index].1)
    }
}

fn form(letter: char, before: bool, after: bool) -> Option<char> {
    if let Some(forms) = forms_of(letter) {
        return Some(match (before, after) {
            (false, false) => forms.isolated,
            (true, false) => forms.last,
            (false, true) => forms.first,
            (true, true) => forms.middle,
        });
    }
    let (isolated, last) = look_alike(letter)?;
    Some(if before { last } else { isolated })
}

/// A letter without forms that looks in both its places like one that has them: Kurdish and Uyghur ە is written as a final heh.
fn look_alike(letter: char) -> Option<(char, char)> {
    (letter == '\u{06D5}').then_some(('\u{FEE9}', '\u{FEEA}'))
}

/// The next character that takes part in joining, over marks, and where it is.
fn next_letter(text: &str, from: usize) -> Option<(usize, char)> {
    let rest = text.get(from..)?;
    let mut letters = rest.char_indices();
    let next = letters.find(|(_, letter)| get_joining_type(*letter) != JoiningType::Transparent);
    next.map(|(at, letter)| (from + at, letter))
}

/// Do these two pieces of a text, one behind the other, join into a lam-alef?
pub(super) fn is_lam_alef(first: &str, second: &str) -> bool {
    let mut first = first.chars();
    let is_mark = |c: char| get_joining_type(c) == JoiningType::Transparent;
    first.next() == Some(LAM)
        && first.all(is_mark)
        && second.chars().next().and_then(lam_with).is_some()
}

/// Is the character at this offset beside one that joins?
fn is_between_letters(text: &str, offset: usize) -> bool {
    let joins = |c: char| {
        let joining = get_joining_type(c);
        joins_before(joining) && joining != JoiningType::JoinCausing
    };
    let is_letter = |c: &char| get_joining_type(*c) != JoiningType::Transparent;
    let before = text
        .get(..offset)
        .and_then(|text| text.chars().rev().find(is_letter));
    before.is_some_and(joins)
        || next_letter(text, offset + ZWJ.len_utf8()).is_some_and(|(_, c)| joins(c))
}

/// Does it join to the letter after it?
fn joins_after(joining: JoiningType) -> bool {
    matches!(
        joining,
        JoiningType::DualJoining | JoiningType::JoinCausing | JoiningType::LeftJoining
    )
}

/// Does it join to the letter before it?
fn joins_before(joining: JoiningType) -> bool {
    matches!(
        joining,
        JoiningType::DualJoining | JoiningType::JoinCausing | JoiningType::RightJoining
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn shape(text: &str) -> String {
        Shaping::of(text).shown(text, 0..text.len())
    }

    #[test]
    fn letters_take_the_form_of_their_place() {
        assert_eq!(shape("سلام"), "\u{FEB3}\u{FEFC}\u{FEE1}");
        assert_eq!(shape("بيت"), "\u{FE91}\u{FEF4}\u{FE96}");
        assert_eq!(shape("دار"), "\u{FEA9}\u{FE8D}\u{FEAD}");
        assert_eq!(shape("ء"), "\u{FE80}");
        assert_eq!(
            shape("می\u{200c}خواهم"),
            "\u{FEE3}\u{FBFD}\u{FEA7}\u{FEEE}\u{FE8D}\u{FEEB}\u{FEE2}"
        );
    }

    #[test]
    fn lam_and_alef_are_one() {
        assert_eq!(shape("لا"), "\u{FEFB}");
        assert_eq!(shape("بلا"), "\u{FE91}\u{FEFC}");
        assert_eq!(shape("لِأ"), "\u{FEF7}\u{0650}");
        assert_eq!(shape("ل\u{200c}ا"), "\u{FEDD}\u{FE8D}");
        assert_eq!(shape("لال"), "\u{FEFB}\u{FEDD}");
    }

    #[test]
    fn marks_are_looked_through() {
        assert_eq!(shape("بَيْت"), "\u{FE91}\u{064E}\u{FEF4}\u{0652}\u{FE96}");
        assert_eq!(shape("\u{064E}"), "\u{064E}");
        assert_eq!(shape("\u{064E}ب"), "\u{064E}\u{FE8F}");
        assert_eq!(shape("ب\u{0640}"), "\u{FE91}\u{0640}");
    }

    #[test]
    fn letters_without_forms_stay_and_their_neighbours_join_towards_them() {
        for letter in "ټځڅډړږښګڼۍڕڵێ".chars() {
            let alone = letter.to_string();
            assert_eq!(shape(&alone), alone);
            let shaped = shape(&format!("ب{letter}"));
            assert_eq!(shaped, format!("\u{FE91}{letter}"), "{letter}");
        }
        // ښ joins on both sides, ړ only to the letter before.
        assert_eq!(shape("ښب"), "ښ\u{FE90}");
        assert_eq!(shape("ړب"), "ړ\u{FE8F}");
        assert_eq!(shape("دە"), "\u{FEA9}\u{FEE9}");
        assert_eq!(shape("بە"), "\u{FE91}\u{FEEA}");
    }

    #[test]
    fn joiners_go_between_letters_and_stay_in_emoji() {
        assert_eq!(shape("س\u{200d} "), "\u{FEB3} ");
        assert_eq!(shape("👩\u{200d}👧"), "👩\u{200d}👧");
        assert_eq!(shape("\u{200c}"), "\u{200c}");
    }

    #[test]
    fn other_text_is_untouched() {
        for text in ["", "Tynset 1042", "ከመይ", "Київ", "नमस्ते"] {
            assert_eq!(Shaping::of(text), Shaping::default(), "{text}");
        }
    }

    proptest! {
        /// Compatibility decomposition takes every form back to its letter: shaping changes looks and nothing else. A mark
        /// on a lam goes behind the alef when they become one.
        #[test]
        fn shaping_loses_no_letter(text in "[\\x{600}-\\x{6ff} a-z1-9]*") {
            let is_mark = |c: &char| get_joining_type(*c) == JoiningType::Transparent;
            let letters = |text: &str| text.nfkd().filter(|c| !is_mark(c)).collect::<String>();
            let marks = |text: &str| text.chars().filter(is_mark).collect::<String>();
            let as_heh = text.replace('\u{06D5}', "\u{0647}");
            prop_assert_eq!(letters(&shape(&text)), letters(&as_heh));
            prop_assert_eq!(marks(&shape(&text)), marks(&text));
        }
    }
}
