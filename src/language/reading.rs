//! From the bytes of an `.ftl` file to text that the Fluent parser may have.
//!
//! A file is read entry by entry. An entry that is not UTF-8, or nested so deeply that a recursive parser would run out
//! of stack, is blanked out, so that everything else keeps both its meaning and its place.

use super::fault::{Fault, Place, Problem};

/// Braces and parentheses inside one another; real messages have two or three.
const DEEPEST: usize = 40;

/// Attributes of one message; real ones have five at most.
const MOST_ATTRIBUTES: usize = 200;

/// Messages and comments of one file: those of a list of 100,000 choices, and no more.
const MOST_ENTRIES: usize = 120_000;

/// The text of a file and what had to be left out of it.
pub(super) fn read(file: &str, bytes: &[u8]) -> (String, Vec<Fault>) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(text) = sound(bytes) {
        return (text.to_owned(), Vec::new());
    }
    let mut text = String::with_capacity(bytes.len());
    let mut faults = Vec::new();
    let mut line = 1;
    for (number, entry) in entries(bytes).enumerate() {
        if number == MOST_ENTRIES {
            let problem = Problem::TooManyMessages(MOST_ENTRIES);
            faults.push(fault(file, line, entry, 0, problem));
            break;
        }
        match readable(entry) {
            Ok(readable) => text.push_str(readable),
            Err((offset, problem)) => {
                faults.push(fault(file, line, entry, offset, problem));
                blank_out(entry, &mut text);
            }
        }
        line += entry.iter().filter(|byte| **byte == b'\n').count();
    }
    (text, faults)
}

/// The whole file, if there is nothing wrong with it. The rule, so it goes quickly.
fn sound(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let is_sound =
        deepest(text).is_none() && crowded(text).is_none() && count(bytes) < MOST_ENTRIES;
    is_sound.then_some(text)
}

/// How many lines may begin an entry.
fn count(bytes: &[u8]) -> usize {
    let lines = bytes.split(|byte| *byte == b'\n');
    lines
        .filter(|line| line.first().is_some_and(|first| begins_entry(*first)))
        .count()
}

/// Where a message first has too many attributes.
fn crowded(text: &str) -> Option<usize> {
    let (mut at, mut attributes) = (0, 0);
    for line in text.split_inclusive('\n') {
        if line.starts_with(|first: char| !first.is_whitespace()) {
            attributes = 0;
        }
        attributes += usize::from(line.trim_start().starts_with('.'));
        if attributes > MOST_ATTRIBUTES {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// Where the text is first nested too deeply.
fn deepest(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

/// Cuts before every line on which a message, a term or a comment begins.
fn entries(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = rest.len();
        for (at, _) in rest.iter().enumerate().filter(|(_, byte)| **byte == b'\n') {
            if rest.get(at + 1).is_some_and(|first| begins_entry(*first)) {
                end = at + 1;
                break;
            }
        }
        // Cannot fail: `end` is within `rest`.
        let (entry, after) = rest.split_at(end);
        rest = after;
        Some(entry)
    })
}

fn begins_entry(first: u8) -> bool {
    first.is_ascii_alphabetic() || first == b'-' || first == b'#'
}

/// The entry as text, or the offset in it from which it cannot be read, and why.
fn readable(entry: &[u8]) -> Result<&str, (usize, Problem)> {
    let text = std::str::from_utf8(entry).map_err(|bad| (bad.valid_up_to(), Problem::NotUtf8))?;
    if text.starts_with('#') {
        return Ok(text);
    }
    if let Some(at) = deepest(text) {
        return Err((at, Problem::NestedTooDeeply));
    }
    match crowded(text) {
        Some(at) => Err((at, Problem::TooManyAttributes(MOST_ATTRIBUTES))),
        None => Ok(text),
    }
}

fn blank_out(entry: &[u8], text: &mut String) {
    text.extend(entry.iter().map(|byte| match byte {
        b'\n' => '\n',
        _ => ' ',
    }));
}

/// `first_line` is where the entry begins; its bytes up to `offset` are good.
fn fault(file: &str, first_line: usize, entry: &[u8], offset: usize, problem: Problem) -> Fault {
    let good = String::from_utf8_lossy(&entry[..offset.min(entry.len())]);
    let place = Place::of(&good, good.len());
    let id = good.split('=').next().map(str::trim).unwrap_or_default();
    let id_is_whole = good.contains('=') && !id.starts_with('#');
    Fault {
        file: file.to_owned(),
        place: Place {
            line: place.line + first_line - 1,
            column: place.column,
        },
        message: id_is_whole.then(|| id.to_owned()),
        problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_1_message_is_left_out_and_the_others_stay_in_place() {
        let (text, faults) = read("x.ftl", b"one = 1\ntwo = b\xE5t\n  og mer\nthree = 3\n");
        assert_eq!(text, "one = 1\n         \n        \nthree = 3\n");
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].place, Place { line: 2, column: 8 });
        assert_eq!(faults[0].message.as_deref(), Some("two"));
        assert_eq!(faults[0].problem, Problem::NotUtf8);
    }

    #[test]
    fn nesting_without_end_does_not_reach_the_parser() {
        let deep = format!("one = 1\ndeep = {}\nthree = 3\n", "{".repeat(200_000));
        let (text, faults) = read("x.ftl", deep.as_bytes());
        assert_eq!(text.len(), deep.len());
        assert!(text.contains("one = 1") && text.contains("three = 3"));
        assert_eq!(
            faults[0].place,
            Place {
                line: 2,
                column: 48
            }
        );
        assert_eq!(faults[0].problem, Problem::NestedTooDeeply);
    }

    #[test]
    fn more_attributes_and_messages_than_anybody_writes_are_not_read() {
        let crowd = format!(
            "one = 1\ncrowd = 2\n{}three = 3\n",
            "  .a = x\n".repeat(300)
        );
        let (text, faults) = read("x.ftl", crowd.as_bytes());
        assert!(text.contains("one = 1") && text.contains("three = 3"));
        assert!(!text.contains(".a"));
        assert_eq!(
            faults[0].problem,
            Problem::TooManyAttributes(MOST_ATTRIBUTES)
        );
        let flood = "a = x\n".repeat(MOST_ENTRIES + 5);
        let (text, faults) = read("x.ftl", flood.as_bytes());
        assert_eq!(text.lines().count(), MOST_ENTRIES);
        assert_eq!(faults[0].problem, Problem::TooManyMessages(MOST_ENTRIES));
        assert_eq!(faults[0].place.line, MOST_ENTRIES + 1);
    }

    #[test]
    fn good_text_passes_unchanged() {
        let good =
            "# {{{ (((\none = { $a ->\n    [one] { $b }\n   *[other] c\n}\n\n-brand = Bolyst\n";
        assert_eq!(read("x.ftl", good.as_bytes()), (good.to_owned(), vec![]));
        let marked = format!("\u{feff}{good}");
        assert_eq!(read("x.ftl", marked.as_bytes()), (good.to_owned(), vec![]));
    }
}
