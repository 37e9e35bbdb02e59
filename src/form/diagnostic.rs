//! Faults in a file, told as a good compiler tells them: place, the line itself, a caret, what is wrong, what would be right.

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
