//! `bolyst member recover`: a lost passphrase is made good with the recovery sheet.

use std::path::PathBuf;

use anyhow::Context;

use super::line;
use crate::cli::DONE;
use crate::cli::prompt::Prompt;
use crate::desk::{Desk, DeskError, MemberCard};
use crate::language::ascii_digits;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Who gets a new passphrase (--passphrase-file, or asked for); without it: chosen from a list
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Take the code of the recovery sheet from the first line of this file instead of asking for it
    #[arg(long, value_name = "FILE")]
    sheet_file: Option<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    let code = prompt.secret_or(arguments.sheet_file.as_deref(), "ui-member-code")?;
    let rescue = desk.rescue(&code)?;
    let members = rescue.members();
    let member = match &arguments.name {
        Some(name) => members
            .iter()
            .find(|member| member.name == *name)
            .ok_or_else(|| DeskError::NoSuchMember { name: name.clone() })?,
        None => chosen(prompt, &members)?,
    };
    let passphrase = prompt.chosen_passphrase(desk, &[&member.name, rescue.office_name()])?;
    desk.restore(rescue, &member.id, &passphrase)?;
    prompt.say("ui-member-restored", &[])?;
    Ok(DONE)
}

fn chosen<'a>(prompt: &Prompt, members: &'a [MemberCard]) -> anyhow::Result<&'a MemberCard> {
    for (place, member) in members.iter().enumerate() {
        prompt.line(&format!("{}  {}", place + 1, line(member, prompt)))?;
    }
    let chosen = prompt.ask("ui-member-who", &[])?;
    let place: Option<usize> = ascii_digits(chosen.trim()).parse().ok();
    let member = place.and_then(|place| members.get(place.checked_sub(1)?));
    member.context(prompt.text("ui-linear-choose-number", &[]))
}
