//! Faults as they are collected while files are read.

use std::ops::Range;

use super::diagnostic::{Diagnostic, Severity};
use super::expression::lexer::Fault;
use super::source::Source;

/// After so many faults the rest is not told: something larger is wrong.
const MOST: usize = 500;

/// All faults of a load, from all its files.
#[derive(Default)]
pub struct Faults {
    pub list: Vec<Diagnostic>,
    left_out: usize,
}

impl Faults {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.list.len() < MOST {
            self.list.push(diagnostic);
        } else {
            self.left_out += 1;
        }
    }

    pub fn error(
        &mut self,
        source: &Source<'_>,
        code: &'static str,
        at: Range<usize>,
        message: impl Into<String>,
    ) {
        self.push(source.diagnostic(Severity::Error, code, at, message.into()));
    }

    pub fn help(
        &mut self,
        source: &Source<'_>,
        code: &'static str,
        at: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        let diagnostic = source.diagnostic(Severity::Error, code, at, message.into());
        self.push(Diagnostic { help, ..diagnostic });
    }

    pub fn warning(
        &mut self,
        source: &Source<'_>,
        code: &'static str,
        at: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        let diagnostic = source.diagnostic(Severity::Warning, code, at, message.into());
        self.push(Diagnostic { help, ..diagnostic });
    }

    /// A fault in an expression that stands in the string literal at `literal`.
    pub fn expression(&mut self, source: &Source<'_>, literal: Range<usize>, fault: Fault) {
        let at = place_in(source, literal, &fault.at);
        self.help(source, fault.code, at, fault.message, fault.help);
    }

    /// The same, when it may have been meant so.
    pub fn doubt(&mut self, source: &Source<'_>, literal: Range<usize>, fault: Fault) {
        let at = place_in(source, literal, &fault.at);
        self.warning(source, fault.code, at, fault.message, fault.help);
    }

    pub fn any_error(&self) -> bool {
        self.list
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All of them, file by file and line by line.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|one, other| {
            (&one.file, one.line, one.column).cmp(&(&other.file, other.line, other.column))
        });
        if let (true, Some(last)) = (self.left_out > 0, self.list.last_mut()) {
            last.help = Some(format!(
                "and {} more faults that are not shown",
                self.left_out
            ));
        }
        self.list
    }
}

/// Where a part of an expression lies in the file.
fn place_in(source: &Source<'_>, literal: Range<usize>, part: &Range<usize>) -> Range<usize> {
    let raw = source.text.get(literal.clone()).unwrap_or_default();
    // An expression that the form itself wrote has no place of its own.
    if !raw.starts_with('"') {
        return literal;
    }
    literal.start + raw_offset(raw, part.start)..literal.start + raw_offset(raw, part.end)
}

/// Where the decoded `offset` of a JSON string lies in its literal `raw`, quotes included.
fn raw_offset(raw: &str, offset: usize) -> usize {
    let mut decoded = 0;
    let mut signs = raw.char_indices().skip(1);
    while let Some((index, sign)) = signs.next() {
        if decoded >= offset {
            return index;
        }
        if sign != '\\' {
            decoded += sign.len_utf8();
            continue;
        }
        match signs.next() {
            Some((_, 'u')) => {
                let code = raw
                    .get(index + 2..index + 6)
                    .and_then(|hex| u32::from_str_radix(hex, 16).ok());
                // Half of a surrogate pair is two of four bytes.
                decoded += code.map_or(2, |code| char::from_u32(code).map_or(2, char::len_utf8));
                signs.nth(3);
            }
            _ => decoded += 1,
        }
    }
    raw.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_do_not_shift_the_place_of_an_expression() {
        // Decoded: "ab" — the b is at 3.
        let raw = r#""\"a\"b""#;
        assert_eq!(&raw[raw_offset(raw, 3)..][..1], "b");
        let raw = r#""\u00e5x""#;
        assert_eq!(&raw[raw_offset(raw, 2)..][..1], "x");
        assert_eq!(raw_offset("\"abc\"", 3), 4);
    }
}
