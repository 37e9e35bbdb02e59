//! Asks the terminal what it is, before anything is drawn, so that right-to-left text reads right from the first frame.

use std::io::{Write, stdout};
use std::process::Command;

use crate::script::detect::{Answers, Detected, Evidence, QUERIES, detect};

/// Finds out how this terminal is to be fed. It must be in raw mode already.
pub fn ask() -> Detected {
    let answers = answers().unwrap_or_default();
    let around = around();
    detect(&Evidence {
        answers: &answers,
        variable: &|name| std::env::var(name).ok(),
        around: around.as_deref(),
    })
}

/// Inside tmux, the name of the terminal around it.
fn around() -> Option<String> {
    std::env::var_os("TMUX")?;
    let told = Command::new("tmux")
        .args(["display-message", "-p", "#{client_termtype}"])
        .output()
        .ok()?;
    let name = String::from_utf8_lossy(&told.stdout).trim().to_owned();
    (!name.is_empty()).then_some(name)
}

#[cfg(unix)]
fn answers() -> Option<Answers> {
    use std::time::{Duration, Instant};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    use crate::script::detect::read_answers;

    /// A terminal answers within a millisecond, one at the far end of a slow line within some more.
    const PATIENCE: Duration = Duration::from_millis(200);

    stdout().write_all(QUERIES.as_bytes()).ok()?;
    stdout().flush().ok()?;
    let stdin = std::io::stdin();
    let end = Instant::now() + PATIENCE;
    let mut bytes = Vec::new();
    let mut answers = Answers::default();
    while !answers.complete {
        let left = Timespec::try_from(end.saturating_duration_since(Instant::now())).ok()?;
        let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
        if poll(&mut waiting, Some(&left)).ok()? == 0 {
            break;
        }
        let mut buffer = [0; 512];
        match rustix::io::read(&stdin, &mut buffer) {
            Ok(count) if count > 0 => bytes.extend_from_slice(&buffer[..count]),
            _ => break,
        }
        answers = read_answers(&bytes);
    }
    Some(answers)
}

#[cfg(not(unix))]
fn answers() -> Option<Answers> {
    None
}
