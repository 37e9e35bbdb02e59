//! What comes out of a message: no control characters, and no marks that would be seen.

use std::borrow::Cow;

use unicode_bidi::{BidiClass, bidi_class};

use super::tag::Direction;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// Whether isolating marks may be in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Isolation {
    /// None at all: the text may be printed as it is.
    None,
    /// Around what is filled in and runs the other way than the language: the text is going to be laid out.
    Turning,
}

impl Isolation {
    /// A text as it is to be filled into a message of a language that is written in this direction. The selectors of a message
    /// see it unchanged unless it runs the other way.
    pub(super) fn filled_in<'t>(self, text: &'t str, direction: Direction) -> Cow<'t, str> {
        let turns = self == Isolation::Turning
            && text.chars().any(|c| runs_against(bidi_class(c), direction));
        if !turns {
            return Cow::Borrowed(text);
        }
        // What comes from a person could close the isolate and go on outside.
        let mut isolated = String::with_capacity(text.len() + 6);
        isolated.push(FIRST_STRONG_ISOLATE);
        isolated.extend(text.chars().filter(|c| !is_harmful(*c) && !is_isolate(*c)));
        isolated.push(POP_DIRECTIONAL_ISOLATE);
        Cow::Owned(isolated)
    }

    /// A file of words comes from anywhere: its control characters and bidirectional overrides go no further than this.
    pub(super) fn harmless(self, text: String) -> String {
        let goes = |c: char| is_harmful(c) || (self == Isolation::None && is_isolate(c));
        if text.contains(goes) {
            text.chars().filter(|c| !goes(*c)).collect()
        } else {
            text
        }
    }
}

/// Is there nothing in a text that would be taken out of it?
pub(super) fn is_harmless(text: &str) -> bool {
    // What is taken out is ASCII or begins with one of these bytes in UTF-8; most texts have none of them.
    let may_be = |byte: u8| matches!(byte, 0..=0x08 | 0x0B..=0x1F | 0x7F | 0xC2 | 0xE2 | 0xEF);
    !text.bytes().any(may_be) || !text.contains(|c| is_harmful(c) || is_isolate(c))
}

fn runs_against(class: BidiClass, direction: Direction) -> bool {
    match direction {
        Direction::LeftToRight => matches!(class, BidiClass::R | BidiClass::AL),
        Direction::RightToLeft => class == BidiClass::L,
    }
}

fn is_harmful(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{202A}'..='\u{202E}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' => true,
        c => c.is_control(),
    }
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_taken_out_is_seen_before() {
        for c in (0..=0x10FFFF).filter_map(char::from_u32) {
            let text = format!("a{c}b");
            let left = Isolation::None.harmless(text.clone());
            assert_eq!(is_harmless(&text), left == text, "{c:?}");
        }
    }
}
