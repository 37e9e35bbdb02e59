//! `bolyst member passphrase`: another passphrase for the same keys.

use std::path::PathBuf;

use crate::cli::DONE;
use crate::cli::prompt::Prompt;
use crate::desk::Desk;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Take the new passphrase from the first line of this file; --passphrase-file is the one of now
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    let old = prompt.passphrase("ui-member-old-passphrase")?;
    desk.unlock(&old)?;
    let new = match &arguments.new_passphrase_file {
        Some(file) => prompt.secret_or(Some(file), "ui-linear-new-passphrase")?,
        None => prompt.new_passphrase(desk, &[])?,
    };
    desk.change_passphrase(&old, &new)?;
    prompt.say("ui-member-changed", &[])?;
    Ok(DONE)
}
