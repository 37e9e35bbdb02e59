//! `bolyst member passphrase`: another passphrase for the same keys.

use crate::cli::DONE;
use crate::cli::prompt::Prompt;
use crate::desk::Desk;

pub(super) fn run(desk: &mut Desk, prompt: &Prompt) -> anyhow::Result<u8> {
    let old = prompt.secret("ui-member-old-passphrase")?;
    desk.unlock(&old)?;
    let new = prompt.new_passphrase(desk, &[])?;
    desk.change_passphrase(&old, &new)?;
    prompt.say("ui-member-changed", &[])?;
    Ok(DONE)
}
