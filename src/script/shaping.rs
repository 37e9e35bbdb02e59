//! Arabic letters as they look beside one another: each replaced by its presentation form.
//!
//! Of the letters that have none, most can be put together from parts (see [`super::parts`]). Where they are not, they stay as they
//! are, and their neighbours join towards them all the same: a reader sees one letter in its isolated shape, not a word in pieces.

use std::ops::Range;

use compact_str::CompactString;
use unicode_joining_type::{JoiningType, get_joining_type};

use super::forms::{forms_of, lam_with};
use super::parts::parts_of;

const LAM: char = '\u{0644}';
const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';

/// The characters of a text that are not shown as they stand, by byte offset.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Shaping {
    replaced: Vec<(usize, Shape)>,
}

/// How a letter looks at its place.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    /// A form, and the marks that make it the letter it is.
    Form(char, &'static str),
    /// Part of the form of another letter, or a joiner that has done its work.
    Nothing,
}

/// What becomes of letters that have no presentation form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// They are given as they are.
    Bare,
    /// They are put together from parts where that can be done.
    Composed,
}

impl Shaping {
    /// Shapes a text in logical order.
    pub(super) fn of(text: &str, letters: Letters) -> Shaping {
        let mut replaced = Vec::new();
        let mut joined_before = false;
        let mut swallowed = None;
        for (offset, letter) in text.char_indices() {
            let joining = get_joining_type(letter);
            if joining == JoiningType::Transparent {
                continue;
            }
            let shape = if letter == ZWNJ || letter == ZWJ {
                // They have done their work once the letters are shaped. In an emoji they go on working.
                is_between_letters(text, offset).then_some(Shape::Nothing)
            } else if swallowed == Some(offset) {
                Some(Shape::Nothing)
            } else {
                let before = joined_before && joins_before(joining);
                let next = next_letter(text, offset + letter.len_utf8());
                let alef = next.filter(|(_, next)| makes_lam_alef(letter, *next, letters));
                swallowed = alef.map(|(at, _)| at);
                match alef {
                    Some((_, alef)) => ligature(letter, alef, before, letters),
                    None => {
                        let next = next.map(|(_, next)| get_joining_type(next));
                        let after = joins_after(joining) && next.is_some_and(joins_before);
                        form(letter, before, after, letters)
                    }
                }
            };
            replaced.extend(shape.map(|shape| (offset, shape)));
            joined_before = joins_after(joining);
        }
        Shaping { replaced }
    }

    /// Is the character at this offset shown in the cell of another one?
    pub(super) fn is_swallowed(&self, offset: usize) -> bool {
        self.at(offset) == Some(Shape::Nothing)
    }

    /// A piece of the text that was shaped, as it is to be shown.
    pub(super) fn shown(&self, text: &str, piece: Range<usize>) -> CompactString {
        let start = piece.start;
        let mut shown = CompactString::default();
        for (at, letter) in text.get(piece).unwrap_or_default().char_indices() {
            match self.at(start + at) {
                None => shown.push(letter),
                Some(Shape::Form(form, marks)) => {
                    shown.push(form);
                    shown.push_str(marks);
                }
                Some(Shape::Nothing) => {}
            }
        }
        shown
    }

    fn at(&self, offset: usize) -> Option<Shape> {
        let found = self.replaced.binary_search_by_key(&offset, |(at, _)| *at);
        found.ok().map(|index| self.replaced[index].1)
    }
}

/// The letter that has the forms, and the marks that make another one of it.
fn skeleton(letter: char, letters: Letters) -> (char, &'static str) {
    match parts_of(letter) {
        Some(parts) if letters == Letters::Composed || parts.marks.is_empty() => {
            (parts.skeleton, parts.marks)
        }
        _ => (letter, ""),
    }
}

/// The form of a letter that does or does not join to the ones before and after it.
fn form(letter: char, before: bool, after: bool, letters: Letters) -> Option<Shape> {
    let (skeleton, marks) = skeleton(letter, letters);
    let forms = forms_of(skeleton)?;
    let form = match (before, after) {
        (false, false) => forms.isolated,
        (true, false) => forms.last,
        (false, true) => forms.first,
        (true, true) => forms.middle,
    };
    Some(Shape::Form(form, marks))
}

/// Lam and alef, or Sorani's lam with its small v and alef, as the one shape that they make.
fn ligature(lam: char, alef: char, before: bool, letters: Letters) -> Option<Shape> {
    let (alone, joined) = lam_with(alef)?;
    let form = if before { joined } else { alone };
    Some(Shape::Form(form, skeleton(lam, letters).1))
}

fn makes_lam_alef(letter: char, next: char, letters: Letters) -> bool {
    skeleton(letter, letters).0 == LAM && lam_with(next).is_some()
}

/// The next character that takes part in joining, over marks, and where it is.
fn next_letter(text: &str, from: usize) -> Option<(usize, char)> {
    let rest = text.get(from..)?;
    let mut letters = rest.char_indices();
    let next = letters.find(|(_, letter)| get_joining_type(*letter) != JoiningType::Transparent);
    next.map(|(at, letter)| (from + at, letter))
}

/// Can these two pieces of a text, one behind the other, join into a lam-alef?
pub(super) fn is_lam_alef(first: &str, second: &str) -> bool {
    let mut first = first.chars();
    let (Some(lam), Some(alef)) = (first.next(), second.chars().next()) else {
        return false;
    };
    let is_mark = |c: char| get_joining_type(c) == JoiningType::Transparent;
    makes_lam_alef(lam, alef, Letters::Composed) && first.all(is_mark)
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
        shape_with(text, Letters::Composed)
    }

    fn shape_with(text: &str, letters: Letters) -> String {
        let shaping = Shaping::of(text, letters);
        shaping.shown(text, 0..text.len()).into()
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
        assert_eq!(shape("وڵات"), "\u{FEED}\u{FEFB}\u{65a}\u{FE95}");
    }

    #[test]
    fn marks_are_looked_through() {
        assert_eq!(shape("بَيْت"), "\u{FE91}\u{064E}\u{FEF4}\u{0652}\u{FE96}");
        assert_eq!(shape("\u{064E}"), "\u{064E}");
        assert_eq!(shape("\u{064E}ب"), "\u{064E}\u{FE8F}");
        assert_eq!(shape("ب\u{0640}"), "\u{FE91}\u{0640}");
    }

    #[test]
    fn letters_without_forms_are_put_together() {
        // ښ joins on both sides, ړ only to the letter before.
        assert_eq!(shape("ښار"), "\u{FEB3}\u{323}\u{307}\u{FE8E}\u{FEAD}");
        assert_eq!(shape("بښب"), "\u{FE91}\u{FEB4}\u{323}\u{307}\u{FE90}");
        assert_eq!(shape("بړب"), "\u{FE91}\u{FEAE}\u{325}\u{FE8F}");
        assert_eq!(shape("دڵم"), "\u{FEA9}\u{FEDF}\u{65a}\u{FEE2}");
        assert_eq!(shape("دە"), "\u{FEA9}\u{FEE9}");
        assert_eq!(shape("بە"), "\u{FE91}\u{FEEA}");
        assert_eq!(shape("ەب"), "\u{FEE9}\u{FE8F}");
    }

    #[test]
    fn letters_that_cannot_be_put_together_stay_and_their_neighbours_join_towards_them() {
        assert_eq!(shape("بڅب"), "\u{FE91}څ\u{FE90}");
        assert_eq!(shape("بۍ"), "\u{FE91}ۍ");
        assert_eq!(shape("بڕب"), "\u{FE91}ڕ\u{FE8F}");
    }

    #[test]
    fn bare_letters_stay_and_their_neighbours_join_towards_them() {
        let bare = |text: &str| shape_with(text, Letters::Bare);
        for letter in "ټځڅډړږښګڼۍڕڵێ".chars() {
            assert_eq!(bare(&letter.to_string()), letter.to_string());
            assert_eq!(bare(&format!("ب{letter}")), format!("\u{FE91}{letter}"));
        }
        assert_eq!(bare("ښب"), "ښ\u{FE90}");
        assert_eq!(bare("ړب"), "ړ\u{FE8F}");
        assert_eq!(bare("وڵات"), "\u{FEED}ڵ\u{FE8E}\u{FE95}");
        // There is nothing in ە that a heh has not.
        assert_eq!(bare("بە"), "\u{FE91}\u{FEEA}");
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
            assert_eq!(
                Shaping::of(text, Letters::Composed),
                Shaping::default(),
                "{text}"
            );
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
            let taken_apart: String = text
                .chars()
                .flat_map(|letter| match parts_of(letter) {
                    Some(parts) => format!("{}{}", parts.skeleton, parts.marks),
                    None => letter.to_string(),
                }.chars().collect::<Vec<_>>())
                .collect();
            prop_assert_eq!(letters(&shape(&text)), letters(&taken_apart));
            prop_assert_eq!(marks(&shape(&text)), marks(&taken_apart));
        }
    }
}
