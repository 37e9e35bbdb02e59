//! A file that is being read: its lines, and typed parts of its JSON.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;

use jsonc_parser::ast::{Array, Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::diagnostic::{Diagnostic, Excerpt, Severity};
use super::faults::Faults;
use super::suggest::did_you_mean;

/// Longer lines are shown in part.
const LONGEST_LINE: usize = 160;
/// Characters are counted once, and remembered at every so many bytes: a form may be one line of 30 MB.
const STRIDE: usize = 4096;

/// A text file with its name.
pub struct Source<'a> {
    pub name: &'a str,
    pub text: &'a str,
    /// Byte offset at which each line starts.
    lines: OnceCell<Vec<usize>>,
    /// Characters before every [`STRIDE`]th byte.
    counted: OnceCell<Vec<usize>>,
}

impl<'a> Source<'a> {
    pub fn new(name: &'a str, text: &'a str) -> Source<'a> {
        Source {
            name,
            text,
            lines: OnceCell::new(),
            counted: OnceCell::new(),
        }
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let breaks = self
                .text
                .bytes()
                .enumerate()
                .filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0)
                .chain(breaks.map(|(index, _)| index + 1))
                .collect()
        })
    }

    /// How many characters begin before a byte.
    fn characters_before(&self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let counted = self.counted.get_or_init(|| {
            let mut before = 0;
            let strides = bytes.chunks(STRIDE).map(|stride| {
                let here = before;
                before += beginnings(stride);
                here
            });
            strides.collect()
        });
        let stride = at / STRIDE;
        let before = counted.get(stride).copied().unwrap_or_default();
        before + beginnings(bytes.get(stride * STRIDE..at).unwrap_or_default())
    }

    /// A fault at a range of bytes.
    pub fn diagnostic(
        &self,
        severity: Severity,
        code: &'static str,
        at: Range<usize>,
        message: String,
    ) -> Diagnostic {
        let start = floor_boundary(self.text, at.start);
        let lines = self.lines();
        let line = lines.partition_point(|&first| first <= start).max(1) - 1;
        let first = lines.get(line).copied().unwrap_or(0);
        let last = lines.get(line + 1).map_or(self.text.len(), |next| next - 1);
        let shown = self.text.get(first..last).unwrap_or_default();
        let shown = shown.trim_end_matches('\r');
        let column = self.characters_before(start) - self.characters_before(first);
        let end = floor_boundary(self.text, at.end.max(start))
            .min(first + shown.len())
            .max(start);
        let marked = start - first..end - first;
        Diagnostic {
            severity,
            code,
            message,
            help: None,
            file: self.name.to_owned(),
            line: line + 1,
            column: column + 1,
            excerpt: Some(excerpt(shown, marked)),
        }
    }
}

/// Characters that begin in these bytes.
fn beginnings(bytes: &[u8]) -> usize {
    let continues = |byte: &&u8| **byte & 0b1100_0000 == 0b1000_0000;
    bytes.len() - bytes.iter().filter(continues).count()
}

/// The part of a line around the marked bytes; its columns are those of what is shown.
fn excerpt(line: &str, marked: Range<usize>) -> Excerpt {
    let start = floor_boundary(line, marked.start);
    let (before, rest) = line.split_at(start);
    let is_short = line.chars().nth(LONGEST_LINE).is_none();
    // A long line begins half an excerpt before the mark.
    let skipped = match before.char_indices().rev().nth(LONGEST_LINE / 2 - 1) {
        Some((at, _)) if !is_short => at,
        _ => 0,
    };
    let end = match line[skipped..].char_indices().nth(LONGEST_LINE) {
        Some((length, _)) => skipped + length,
        None => line.len(),
    };
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    let (opening, closing) = (cut(skipped > 0), cut(end < line.len()));
    let from = opening.chars().count() + before[skipped..].chars().count();
    let marked = marked.end.clamp(start, end.max(start)) - start;
    let width = rest.get(..marked).unwrap_or_default().chars().count();
    Excerpt {
        text: format!("{opening}{}{closing}", &line[skipped..end]).replace('\t', " "),
        from,
        to: from + width.max(1),
    }
}

fn floor_boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Parses JSON with comments and trailing commas, and nothing laxer.
pub fn parse<'a>(source: &Source<'a>, faults: &mut Faults) -> Option<Value<'a>> {
    let options = ParseOptions {
        allow_comments: true,
        allow_trailing_commas: true,
        allow_loose_object_property_names: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    match parse_to_ast(source.text, &CollectOptions::default(), &options) {
        Ok(result) => {
            if result.value.is_none() {
                faults.error(source, "json/empty", 0..0, "this file is empty");
            }
            result.value
        }
        Err(error) => {
            let range = error.range();
            faults.error(
                source,
                "json/syntax",
                range.start..range.end,
                error.kind().to_string(),
            );
            None
        }
    }
}

/// The bytes that a part of a JSON file covers.
pub fn range(value: &impl Ranged) -> Range<usize> {
    let range = value.range();
    range.start..range.end
}

/// Reads typed parts of a JSON file and reports what is of another type.
pub struct Reader<'s, 'a> {
    pub source: &'s Source<'a>,
    pub faults: &'s mut Faults,
}

impl<'s, 'a> Reader<'s, 'a> {
    fn expected(&mut self, wanted: &str, found: &Value<'_>) {
        let message = format!("{wanted} is expected here, not {}", described(found));
        self.faults
            .error(self.source, "json/wrong-type", range(found), message);
    }

    pub fn text<'v>(&mut self, value: &'v Value<'a>) -> Option<&'v str> {
        let found = value.as_string_lit().map(|literal| literal.value.as_ref());
        if found.is_none() {
            self.expected("a text in quotes", value);
        }
        found
    }

    pub fn boolean(&mut self, value: &Value<'_>) -> Option<bool> {
        let found = value.as_boolean_lit().map(|literal| literal.value);
        if found.is_none() {
            self.expected("true or false", value);
        }
        found
    }

    pub fn whole(&mut self, value: &Value<'_>, limits: Range<u32>) -> Option<u32> {
        let found = value
            .as_number_lit()
            .and_then(|literal| literal.value.parse().ok());
        let found = found.filter(|number| limits.contains(number));
        if found.is_none() {
            self.expected(
                &format!("a whole number from {} to {}", limits.start, limits.end - 1),
                value,
            );
        }
        found
    }

    pub fn array<'v>(&mut self, value: &'v Value<'a>) -> Option<&'v Array<'a>> {
        let found = value.as_array();
        if found.is_none() {
            self.expected("a list in [ ]", value);
        }
        found
    }

    pub fn object<'v>(&mut self, value: &'v Value<'a>) -> Option<&'v Object<'a>> {
        let found = value.as_object();
        if found.is_none() {
            self.expected("an object in { }", value);
        }
        found
    }

    /// Reports keys that are written twice in one object.
    pub fn once_each(&mut self, object: &Object<'a>) {
        let mut names = HashSet::with_capacity(object.properties.len());
        for property in &object.properties {
            let name = property.name.as_str();
            if !names.insert(name) {
                let message = format!("`{name}` is written twice here");
                self.faults.error(
                    self.source,
                    "json/duplicate-key",
                    range(&property.name),
                    message,
                );
            }
        }
    }

    pub fn unknown_key(&mut self, property: &ObjectProp<'a>, known: &[&str]) {
        let name = property.name.as_str();
        let message = format!("`{name}` is not a key that may stand here");
        let help = did_you_mean(name, known.iter().copied())
            .or_else(|| Some(format!("keys that may: {}", known.join(", "))));
        self.faults.help(
            self.source,
            "form/unknown-key",
            range(&property.name),
            message,
            help,
        );
    }
}

fn described(value: &Value<'_>) -> &'static str {
    match value {
        Value::StringLit(_) => "a text",
        Value::NumberLit(_) => "a number",
        Value::BooleanLit(_) => "true or false",
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        Value::NullKeyword(_) => "null",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters() {
        let source = Source::new("x.json", "{\n  \"ø\": å\n}");
        let diagnostic = source.diagnostic(Severity::Error, "x", 10..12, String::new());
        assert_eq!((diagnostic.line, diagnostic.column), (2, 8));
        let excerpt = diagnostic.excerpt.unwrap();
        assert_eq!(
            (excerpt.text.as_str(), excerpt.from, excerpt.to),
            ("  \"ø\": å", 7, 8)
        );
    }

    #[test]
    fn long_lines_are_shown_in_part() {
        let text = format!("{}X{}", "a".repeat(5000), "b".repeat(5000));
        let source = Source::new("x.json", &text);
        let diagnostic = source.diagnostic(Severity::Error, "x", 5000..5001, String::new());
        assert_eq!(diagnostic.column, 5001);
        let excerpt = diagnostic.excerpt.unwrap();
        assert!(excerpt.text.chars().count() <= LONGEST_LINE + 2);
        assert_eq!(excerpt.text.chars().nth(excerpt.from), Some('X'));
    }
}
