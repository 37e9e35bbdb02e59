//! `bolyst member recover`: a lost passphrase is made good with the recovery sheet.

use anyhow::Context;

use super::line;
use crate::cli::DONE;
use crate::cli::prompt::Prompt;
use crate::desk::Desk;
use crate::language::ascii_digits;

pub(super) fn run(desk: &mut Desk, prompt: &Prompt) -> anyhow::Result<u8> {
    let code = prompt.secret("ui-member-code")?;
    let rescue = desk.rescue(&code)?;
    let members = rescue.members();
    for (place, member) in members.iter().enumerate() {
        prompt.line(&format!("{}  {}", place + 1, line(member, prompt)))?;
    }
    let chosen = prompt.ask("ui-member-who", &[])?;
    let place: Option<usize> = ascii_digits(chosen.trim()).parse().ok();
    let member = place.and_then(|place| members.get(place.checked_sub(1)?));
    let member = member.context(prompt.text("ui-linear-choose-number", &[]))?;
    let passphrase = prompt.new_passphrase(desk, &[&member.name, rescue.office_name()])?;
    desk.restore(rescue, &member.id, &passphrase)?;
    prompt.say("ui-member-restored", &[])?;
    Ok(DONE)
}
