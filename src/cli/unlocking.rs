//! The office is opened for a command that does its work and ends.

use super::prompt::Prompt;
use crate::desk::{Desk, DeskError, Situation};

/// Unlocks the office with the passphrase from its file, or asks for it.
pub(super) fn unlock(desk: &mut Desk, prompt: &Prompt) -> anyhow::Result<()> {
    must_be_here(desk)?;
    let passphrase = prompt.passphrase("ui-linear-passphrase")?;
    desk.unlock(&passphrase)?;
    Ok(())
}

/// Says at once what no passphrase can help with.
fn must_be_here(desk: &Desk) -> Result<(), DeskError> {
    match desk.situation() {
        Situation::NotAMember => Err(DeskError::NotAMember),
        Situation::VaultMissing { path } => Err(DeskError::Missing { path }),
        _ => Ok(()),
    }
}
