//! What comes from a file or a person is text, and nothing else (invariant 4).

use std::borrow::Cow;

/// Escape.
const ESC: char = '\u{1b}';
/// Ends an operating system command in practice.
const BEL: char = '\u{7}';
/// Ends a control string; one character of the C1 set.
const ST: char = '\u{9c}';

/// Removes control characters, escape sequences and bidi overrides from text that came from a file or a person; line breaks and
/// tabs stay (invariant 4).
///
/// Every kind of line break becomes `\n`: terminals paste one as a carriage return. Joiners and direction marks stay, they are
/// part of how words are written.
pub fn clean(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(must_be_looked_at) else {
        return Cow::Borrowed(text);
    };
    let mut kept = String::with_capacity(text.len());
    // No slice in this file can fail: all begin or end where a character was found.
    kept.push_str(&text[..first]);
    let mut rest = &text[first..];
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = match c {
            '\r' => {
                kept.push('\n');
                after.strip_prefix('\n').unwrap_or(after)
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                kept.push('\n');
                after
            }
            ESC => after_escape(after),
            '\u{90}' | '\u{98}' | '\u{9b}' | '\u{9d}'..='\u{9f}' => after_introducer(c, after),
            c if must_be_looked_at(c) => after,
            c => {
                kept.push(c);
                after
            }
        };
    }
    Cow::Owned(kept)
}

/// Everything that does not pass unseen.
fn must_be_looked_at(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        // Embeddings, overrides, isolates and the deprecated format characters beside them; the line and paragraph separators.
        '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => true,
        // Byte order mark; interlinear annotations.
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' => true,
        c => c.is_control(),
    }
}

/// What is left after an escape sequence whose ESC has been read (ECMA-35, ECMA-48).
fn after_escape(rest: &str) -> &str {
    let intermediates = rest.trim_start_matches(|c| matches!(c, ' '..='/'));
    let Some(last) = intermediates.chars().next() else {
        return intermediates;
    };
    let after = &intermediates[last.len_utf8()..];
    match last {
        // The two-character spellings of the C1 controls that introduce something.
        'P' | 'X' | '[' | ']' | '^' | '_' if intermediates.len() == rest.len() => {
            let introducer = char::from_u32(u32::from(last) + 0x40).unwrap_or(last);
            after_introducer(introducer, after)
        }
        '0'..='~' => after,
        // No sequence at all: only the ESC and its intermediates go.
        _ => intermediates,
    }
}

/// What is left after a control sequence or a control string whose C1 introducer has been read.
fn after_introducer(introducer: char, rest: &str) -> &str {
    if introducer == '\u{9b}' {
        after_control_sequence(rest)
    } else {
        after_control_string(rest)
    }
}

/// Parameters, intermediates and one final character.
fn after_control_sequence(rest: &str) -> &str {
    let rest = rest.trim_start_matches(|c| matches!(c, '0'..='?'));
    let rest = rest.trim_start_matches(|c| matches!(c, ' '..='/'));
    rest.strip_prefix(|c| matches!(c, '@'..='~'))
        .unwrap_or(rest)
}

/// Up to the string's terminator. A string that has none is somebody's text after a stray introducer, and stays.
fn after_control_string(rest: &str) -> &str {
    let Some(end) = rest.find(char::is_control) else {
        return rest;
    };
    let end = &rest[end..];
    [BEL, ST]
        .iter()
        .find_map(|terminator| end.strip_prefix(*terminator))
        .or_else(|| end.strip_prefix("\u{1b}\\"))
        .unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_passes_as_it_is() {
        for text in [
            "",
            "Hvor godt passer dette?\n\t«Jeg»",
            "می\u{200c}خواهم",
            "👩\u{200d}👧",
            "\u{200e}x\u{200f}",
        ] {
            assert!(matches!(clean(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn escape_sequences_go_whole() {
        for (dirty, text) in [
            ("a\u{1b}[31;1mred\u{1b}[0m", "ared"),
            ("\u{9b}2Jcleared", "cleared"),
            ("\u{1b}]0;title\u{7}text", "text"),
            ("\u{1b}]52;c;aGVp\u{1b}\\text", "text"),
            ("\u{9d}8;;http://x\u{9c}link", "link"),
            ("\u{1b}P1$r0m\u{1b}\\x", "x"),
            ("\u{1b}(Bx", "x"),
            ("\u{1b}cx", "x"),
            ("\u{1b}[?2004hx\u{1b}[200~y", "xy"),
            ("\u{1b}[5 qx", "x"),
            ("\u{1b}\u{1b}[Ax", "x"),
            ("\u{1b}åx", "åx"),
            ("end\u{1b}", "end"),
            ("end\u{1b}[12;", "end"),
        ] {
            assert_eq!(clean(dirty), text, "{dirty:?}");
        }
    }

    #[test]
    fn a_string_without_an_end_loses_nothing_but_its_introducer() {
        assert_eq!(
            clean("\u{1b}]an answer\nof two lines"),
            "an answer\nof two lines"
        );
        assert_eq!(clean("\u{90}and on"), "and on");
    }

    #[test]
    fn line_breaks_become_one_kind() {
        let dirty = "a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g\u{c}h\r";
        assert_eq!(clean(dirty), "a\nb\nc\nd\ne\nf\ng\nh\n");
    }

    #[test]
    fn bidi_overrides_and_isolates_go() {
        let dirty =
            "a\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}b\u{feff}c";
        assert_eq!(clean(dirty), "abc");
    }

    #[test]
    fn introducers_without_end_take_linear_time() {
        let dirty = "\u{1b}]".repeat(500_000);
        assert_eq!(clean(&dirty), "");
        let dirty = format!("\u{1b}]{}", "x".repeat(1_000_000));
        assert_eq!(clean(&dirty).len(), 1_000_000);
    }

    proptest! {
        #[test]
        fn no_control_character_is_ever_left(text in "\\PC*|[\\x00-\\x1f\\x7f-\\x{9f}\\[\\]0-9;m\\\\aå\\x{202a}-\\x{202e}\\x{2066}-\\x{206f}]*") {
            let cleaned = clean(&text);
            prop_assert!(!cleaned.chars().any(must_be_looked_at));
            prop_assert_eq!(clean(&cleaned), cleaned.as_ref());
        }
    }
}
