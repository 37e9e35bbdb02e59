//! How far long work has come: one line on standard error, written over, when somebody looks.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use super::prompt::Prompt;
use crate::language::Arg;

/// More often nobody can read it.
const PAUSE: Duration = Duration::from_millis(100);

pub(super) struct Progress<'a> {
    prompt: &'a Prompt,
    /// The message that says what is being done, with `done` and `of`.
    message: &'static str,
    shown: Option<Instant>,
    is_seen: bool,
}

impl<'a> Progress<'a> {
    pub(super) fn new(prompt: &'a Prompt, message: &'static str) -> Progress<'a> {
        Progress {
            prompt,
            message,
            shown: None,
            is_seen: io::stderr().is_terminal(),
        }
    }

    pub(super) fn show(&mut self, done: usize, of: usize) -> ControlFlow<()> {
        let is_due = self.shown.is_none_or(|shown| shown.elapsed() >= PAUSE);
        if self.is_seen && (is_due || done == of) {
            let args = [
                ("done", Arg::Number(done as f64)),
                ("of", Arg::Number(of as f64)),
            ];
            let words = self.prompt.text(self.message, &args);
            // Whoever does not see it any more does not mind.
            let _ = write!(io::stderr(), "\r{words}\u{1b}[K");
            self.shown = Some(Instant::now());
        }
        ControlFlow::Continue(())
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = writeln!(io::stderr());
        }
    }
}
