//! For kitty, which leaves words where they are but turns each one around whose script runs from right to left.
//!
//! Its shaper takes a word's direction from the first letter that has a script at all; figures, stops and brackets have none, but
//! Arabic figures have.

use unicode_bidi::{BidiClass, bidi_class};

use super::super::order::Placed;
use super::Feed;

/// Words that the terminal turns around go back to the order in which they are written.
pub(super) fn feed(feed: &mut Feed, cells: &[Placed]) {
    let words = cells.chunk_by(|left, right| feed.is_blank(left) == feed.is_blank(right));
    let words: Vec<&[Placed]> = words.collect();
    for word in words {
        // Sent from its right end, the word is turned around if the first script that is met runs from right to left.
        let mut from_the_right = word.iter().rev();
        let first_script = from_the_right.find_map(|cell| script(feed.base(cell)?));
        if first_script == Some(Script::RightToLeft) {
            feed.unturned(word.iter().rev());
        } else {
            feed.seen(word);
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Script {
    LeftToRight,
    RightToLeft,
}

/// Which way the script of a character runs, if it has one (Unicode's Script property, not its bidi class).
fn script(c: char) -> Option<Script> {
    match c {
        // Common to several scripts: Arabic comma, semicolon and question mark, tatweel.
        '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{640}' => None,
        // Arabic signs and figures.
        '\u{600}'..='\u{60b}' | '\u{660}'..='\u{66d}' | '\u{6f0}'..='\u{6f9}' => {
            Some(Script::RightToLeft)
        }
        _ => match bidi_class(c) {
            BidiClass::R | BidiClass::AL => Some(Script::RightToLeft),
            BidiClass::L => Some(Script::LeftToRight),
            _ => None,
        },
    }
}
