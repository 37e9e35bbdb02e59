//! Faults in a file, told as a good compiler tells them: place, the line itself, a caret, what is wrong, what would be right.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

/// One fault. `code` is stable (`form/unknown-name`), `message` and `help` are for the author of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub severity: Severity,
    pub code: &'static str,
    pub message: String,
    pub help: Option<String>,
    pub file: String,
    /// 1-based; column in characters.
    pub line: usize,
    pub column: usize,
    /// The line of the file and the marked range in it, in characters, when there is one to show.
    pub excerpt: Option<Excerpt>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Excerpt {
    pub text: String,
    pub from: usize,
    pub to: usize,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        })
    }
}

impl fmt::Display for Diagnostic {
    /// ```text
    /// error[form/unknown-key]: `relevent` is not a key that may stand here
    ///   --> forms/intake.json:12:7
    ///    |
    /// 12 |       "relevent": "${a} = 1"
    ///    |       ^^^^^^^^^^
    ///    = help: did you mean `relevant`?
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.line.to_string();
        let margin = " ".repeat(number.len());
        writeln!(
            f,
            "{}[{}]: {}",
            self.severity,
            self.code,
            visible(&self.message)
        )?;
        writeln!(
            f,
            "{margin}--> {}:{}:{}",
            visible(&self.file),
            self.line,
            self.column
        )?;
        if let Some(excerpt) = &self.excerpt {
            let marked = excerpt.to.saturating_sub(excerpt.from).max(1);
            let text = visible(&excerpt.text);
            writeln!(f, "{margin} |")?;
            writeln!(f, "{number} | {}", text.trim_end())?;
            writeln!(
                f,
                "{margin} | {}{}",
                " ".repeat(excerpt.from),
                "^".repeat(marked)
            )?;
        }
        if let Some(help) = &self.help {
            writeln!(f, "{margin} = help: {}", visible(help))?;
        }
        Ok(())
    }
}

/// Bytes of a file never reach the terminal as control sequences.
fn visible(text: &str) -> String {
    let hidden = |sign: char| {
        sign.is_control() || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars()
        .map(|sign| if hidden(sign) { '\u{fffd}' } else { sign })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_shown_with_its_line_and_a_caret() {
        let diagnostic = Diagnostic {
            severity: Severity::Error,
            code: "form/unknown-key",
            message: "`relevent` is not a key that may stand here".into(),
            help: Some("did you mean `relevant`?".into()),
            file: "x.json".into(),
            line: 12,
            column: 3,
            excerpt: Some(Excerpt {
                text: "  \"relevent\": 1\u{1b}[2J".into(),
                from: 2,
                to: 12,
            }),
        };
        let shown = diagnostic.to_string();
        let expected = "error[form/unknown-key]: `relevent` is not a key that may stand here\n  --> x.json:12:3\n   |\n\
                        12 |   \"relevent\": 1\u{fffd}[2J\n   |   ^^^^^^^^^^\n   = help: did you mean `relevant`?\n";
        assert_eq!(shown, expected);
    }
}
