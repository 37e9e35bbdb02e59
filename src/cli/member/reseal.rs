//! `bolyst member reseal`: seals anew what those could read who have left. Removing begins it, this goes on with it.

use std::path::PathBuf;

use crate::cli::DONE;
use crate::cli::progress::Progress;
use crate::cli::prompt::Prompt;
use crate::cli::unlocking::unlock;
use crate::desk::Desk;
use crate::language::Arg;
use crate::vault::{Role, SecretString};

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Take the code of the recovery sheet from the first line of this file; supervisors do not need it
    #[arg(long, value_name = "FILE")]
    sheet_file: Option<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    unlock(desk, prompt)?;
    let sheet = arguments.sheet_file.as_deref();
    let sheet = sheet.map(|file| prompt.secret_or(Some(file), "ui-member-code"));
    reseal(desk, prompt, sheet.transpose()?.as_ref())?;
    desk.lock();
    Ok(DONE)
}

/// What a removal leaves to do, if this person can do it.
pub(super) fn finish(
    desk: &mut Desk,
    prompt: &Prompt,
    sheet: Option<&SecretString>,
) -> anyhow::Result<()> {
    let membership = desk.membership()?;
    if !membership.unfinished {
        return Ok(());
    }
    if sheet.is_none() && membership.role != Role::Supervisor {
        return Ok(prompt.tell("ui-member-reseal-left", &[])?);
    }
    reseal(desk, prompt, sheet)
}

fn reseal(desk: &mut Desk, prompt: &Prompt, sheet: Option<&SecretString>) -> anyhow::Result<()> {
    let mut progress = Progress::new(prompt, "ui-member-resealing");
    let resealed = desk.reseal(sheet, &mut |done, of| progress.show(done, of));
    drop(progress);
    let files = Arg::Number(resealed? as f64);
    Ok(prompt.tell("ui-member-resealed", &[("files", files)])?)
}
