//! `bolyst member list`: who belongs to the office, and the fingerprint that colleagues apply with.

use std::io::{self, Write};

use super::{Secrets, line, unlock};
use crate::cli::DONE;
use crate::cli::prompt::Prompt;
use crate::desk::Desk;
use crate::language::Arg;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    secrets: Secrets,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    unlock(desk, prompt, &arguments.secrets)?;
    for member in desk.members()? {
        writeln!(io::stdout(), "{}", line(&member, prompt))?;
    }
    let fingerprint = Arg::Text(desk.fingerprint()?);
    prompt.tell("ui-member-fingerprint", &[("fingerprint", fingerprint)])?;
    desk.lock();
    Ok(DONE)
}
