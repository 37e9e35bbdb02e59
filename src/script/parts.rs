//! Letters of Pashto and Kurdish that have no presentation forms, put together from one that has and the marks on it.
//!
//! Given the bare letter, a terminal shows it in its isolated shape and, since monospaced fonts seldom have it, from another
//! font: xterm cuts it off at the cell, so that ښ loses its dots and reads as ں; urxvt draws a box. The marks are combining
//! characters that such fonts do have (looked at with DejaVu Sans Mono). Only for terminals that draw them where they belong.

/// What a letter is made of.
pub(super) struct Parts {
    /// A letter of the same skeleton that joins alike and has presentation forms.
    pub skeleton: char,
    /// What distinguishes the letter from it, below first.
    pub marks: &'static str,
}

const RING_BELOW: &str = "\u{325}";
const DOTS_BELOW_AND_ABOVE: &str = "\u{323}\u{307}";
const HAMZA_ABOVE: &str = "\u{654}";
const SMALL_V_ABOVE: &str = "\u{65a}";

/// The parts of a letter that must be put together. څ and ۍ are not among them, since no font has the marks for them, nor is ڕ,
/// which looks much the same in both its places and loses its small v in the tail when it is put together.
pub(super) fn parts_of(letter: char) -> Option<Parts> {
    let (skeleton, marks) = match letter {
        'ټ' => ('ت', RING_BELOW),
        'ځ' => ('ح', HAMZA_ABOVE),
        'ډ' => ('د', RING_BELOW),
        'ړ' => ('ر', RING_BELOW),
        'ږ' => ('ر', DOTS_BELOW_AND_ABOVE),
        'ښ' => ('س', DOTS_BELOW_AND_ABOVE),
        'ګ' => ('ک', RING_BELOW),
        'ڼ' => ('ن', RING_BELOW),
        'ڵ' => ('ل', SMALL_V_ABOVE),
        'ێ' => ('ی', SMALL_V_ABOVE),
        // Written in both its places as a heh at the end of a word.
        'ە' => ('ه', ""),
        _ => return None,
    };
    Some(Parts { skeleton, marks })
}

#[cfg(test)]
mod tests {
    use super::super::forms::forms_of;
    use super::*;
    use unicode_joining_type::{JoiningType, get_joining_type};
    use unicode_normalization::char::canonical_combining_class;

    #[test]
    fn a_skeleton_has_forms_and_the_letter_has_none() {
        for letter in "ټځډړږښګڼڵێە".chars() {
            let parts = parts_of(letter).unwrap();
            assert!(forms_of(letter).is_none(), "{letter}");
            assert!(forms_of(parts.skeleton).is_some(), "{letter}");
            let joining = get_joining_type(parts.skeleton);
            // Ae joins only to the letter before it; of the forms of heh it takes just those two.
            let alike = joining == get_joining_type(letter) || letter == 'ە';
            assert!(alike && joining != JoiningType::NonJoining, "{letter}");
        }
    }

    #[test]
    fn marks_combine_in_canonical_order() {
        for letter in "ټځډړږښګڼڵێ".chars() {
            let marks = parts_of(letter).unwrap().marks.chars();
            let classes: Vec<u8> = marks.map(canonical_combining_class).collect();
            assert!(!classes.is_empty() && !classes.contains(&0), "{letter}");
            assert!(classes.is_sorted(), "{letter}");
        }
    }
}
