//! `bolyst member list`: who belongs to the office, and the fingerprint that colleagues apply with.

use std::io::{self, Write};

use super::line;
use crate::cli::DONE;
use crate::cli::prompt::Prompt;
use crate::cli::unlocking::unlock;
use crate::desk::Desk;
use crate::language::Arg;

pub(super) fn run(desk: &mut Desk, prompt: &Prompt) -> anyhow::Result<u8> {
    unlock(desk, prompt)?;
    for member in desk.members()? {
        writeln!(io::stdout(), "{}", line(&member, prompt))?;
    }
    let fingerprint = Arg::Text(desk.fingerprint()?);
    prompt.tell("ui-member-fingerprint", &[("fingerprint", fingerprint)])?;
    desk.lock();
    Ok(DONE)
}
