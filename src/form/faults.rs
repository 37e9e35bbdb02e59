//! Faults as they are collected while files are read.

use std::ops::Range;

use super::diagnostic::{Diagnostic, Severity};
use super::expression::lexer::Fault;
use super::source::Source;

/// After so many errors, or so many warnings, the rest is not told: something larger is wrong.
const MOST: usize = 500;

/// All faults of a load, from all its files.
#[derive(Default)]
pub struct Faults {
    pub list: Vec<Diagnostic>,
    errors: usize,
    warnings: usize,
}

impl Faults {
    pub fn error(
        &mut self,
        source: &Source<'_>,
        code: &'static str,
        at: Range<usize>,
        message: impl Into<String>,
    ) {
        self.help(source, code, at, message, None);
    }

    pub fn help(
        &mut self,
        source: &Source<'_>,
        code: &'static str,
        at: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.add(source, Severity::Error, code, at, message.into(), help);
    }

    pub fn warning(
        &mut self,
        source: &Source<'_>,
        code: &'static str,
        at: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.add(source, Severity::Warning, code, at, message.into(), help);
    }

    fn add(
        &mut self,
        source: &Source<'_>,
        severity: Severity,
        code: &'static str,
        at: Range<usize>,
        message: String,
        help: Option<String>,
    ) {
        if self.counts(severity) {
            let diagnostic = source.diagnostic(severity, code, at, message);
            self.list.push(Diagnostic { help, ..diagnostic });
        }
    }

    /// Counts one more; whether it is still told.
    fn counts(&mut self, severity: Severity) -> bool {
        let count = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        *count <= MOST
    }

    /// No further error will be told: whoever only looks for more may stop.
    pub fn is_full(&self) -> bool {
        self.errors > MOST
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
        self.errors > 0
    }

    /// All of them, file by file and line by line.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|one, other| {
            (&one.file, one.line, one.column).cmp(&(&other.file, other.line, other.column))
        });
        let left_out = self.errors.saturating_sub(MOST) + self.warnings.saturating_sub(MOST);
        if let (true, Some(last)) = (left_out > 0, self.list.last_mut()) {
            last.help = Some(format!("and at least {left_out} more that are not shown"));
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
