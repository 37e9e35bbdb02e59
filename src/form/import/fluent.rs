//! Texts of the workbook as Fluent messages.

use std::collections::HashSet;

use super::words::{Message, Piece, pieces};

/// The beginning of each file.
const HEAD: &str = "### Imported from a workbook.\n### status: draft\n\n";

/// A Fluent file with everything that is written in one language. `names` are the answers that a text may speak of.
pub fn file(tag: &str, messages: &[Message], names: &HashSet<String>) -> String {
    let mut text = String::from(HEAD);
    for message in messages {
        write_message(&mut text, message, tag, names);
    }
    text
}

fn write_message(out: &mut String, message: &Message, tag: &str, names: &HashSet<String>) {
    let mut texts: Vec<_> = message
        .texts
        .iter()
        .filter(|text| text.tag == tag)
        .collect();
    if texts.is_empty() {
        return;
    }
    texts.sort_by_key(|text| text.attribute.is_some());
    out.push_str(&message.id);
    out.push_str(" =");
    for text in texts {
        match text.attribute {
            None => write_pattern(out, &text.text, "    ", names),
            Some(name) => {
                out.push_str(&format!("\n    .{name} ="));
                write_pattern(out, &text.text, "        ", names);
            }
        }
    }
    out.push('\n');
}

/// A text as a Fluent pattern. Lines keep their order but not the blanks around them, which Fluent would not keep
/// either.
fn write_pattern(out: &mut String, text: &str, indent: &str, names: &HashSet<String>) {
    let text = text.trim().replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    for line in &lines {
        if let [only] = lines.as_slice() {
            out.push(' ');
            write_line(out, only, names);
            return;
        }
        out.push('\n');
        out.push_str(indent);
        write_line(out, line, names);
    }
}

fn write_line(out: &mut String, line: &str, names: &HashSet<String>) {
    // An empty line says so itself: what surrounds it then cannot become the end of the message.
    if line.is_empty() {
        out.push_str("{\"\"}");
    }
    let mut at_start = true;
    for piece in pieces(line) {
        match piece {
            Piece::Answer(name) if names.contains(name) && is_variable(name) => {
                out.push_str(&format!("{{ ${name} }}"));
            }
            Piece::Answer(name) => write_plain(out, &format!("${{{name}}}"), at_start),
            Piece::Plain(text) => write_plain(out, text, at_start),
        }
        at_start = false;
    }
}

/// Quotes braces, and what would begin an attribute, a variant or a term at the start of a line.
fn write_plain(out: &mut String, text: &str, at_start: bool) {
    for (index, sign) in text.chars().enumerate() {
        let begins = at_start && index == 0 && matches!(sign, '[' | '*' | '.');
        match sign {
            '{' | '}' => out.push_str(&format!("{{\"{sign}\"}}")),
            sign if begins => out.push_str(&format!("{{\"{sign}\"}}")),
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
}

/// Fluent's variables are plainer than XML's names.
pub fn is_variable(name: &str) -> bool {
    name.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'_' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> String {
        let names = HashSet::from([String::from("name")]);
        let mut out = String::new();
        write_pattern(&mut out, text, "    ", &names);
        out
    }

    #[test]
    fn texts_become_patterns_that_say_the_same() {
        assert_eq!(pattern("How old is ${name}?"), " How old is { $name }?");
        assert_eq!(
            pattern("Who is ${nobody}?"),
            " Who is ${\"{\"}nobody{\"}\"}?"
        );
        assert_eq!(pattern("a { b"), " a {\"{\"} b");
        assert_eq!(pattern("one\n.two"), "\n    one\n    {\".\"}two");
        assert_eq!(pattern("one\n\ntwo"), "\n    one\n    {\"\"}\n    two");
        assert_eq!(pattern("costs $5"), " costs $5");
        assert_eq!(pattern("bell\u{7}\tring"), " bell  ring");
    }
}
