//! `bolyst`: the program itself, on the screen or one line at a time.

use std::io::{self, IsTerminal, Write};

use super::environment::Environment;
use super::{DONE, USAGE};
use crate::desk::Desk;
use crate::linear::{self, Ends, Secret};

pub(super) fn run(environment: &Environment) -> anyhow::Result<u8> {
    with_screen(environment, || Ok(environment.desk()))
}

/// Opens a desk, once it is certain that there is a terminal to show it on.
pub(super) fn with_screen(
    environment: &Environment,
    desk: impl FnOnce() -> anyhow::Result<Desk>,
) -> anyhow::Result<u8> {
    if !environment.linear && !environment.has_terminal() {
        writeln!(io::stderr(), "{}", environment.text("ui-no-terminal"))?;
        return Ok(USAGE);
    }
    line_by_line(desk()?)?;
    Ok(DONE)
}

fn line_by_line(desk: Desk) -> io::Result<()> {
    let stdin = io::stdin();
    let secret = if stdin.is_terminal() {
        Secret::Hidden
    } else {
        Secret::Line
    };
    let ends = Ends {
        input: &mut stdin.lock(),
        output: &mut io::stdout().lock(),
        secret,
    };
    linear::run(desk, ends)
}
