//! `bolyst member remove`: a colleague leaves the office.

use std::path::PathBuf;

use super::{RoleName, is_yes, needed_sheet, reseal};
use crate::cli::prompt::Prompt;
use crate::cli::unlocking::unlock;
use crate::cli::{DONE, FAILED};
use crate::desk::Desk;
use crate::language::Arg;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The member's name, or the first digits of their id
    #[arg(value_name = "NAME")]
    member: String,
    /// Take the code of the recovery sheet from the first line of this file: it takes the sheet to remove a supervisor
    #[arg(long, value_name = "FILE")]
    sheet_file: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(in crate::cli) struct RoleArguments {
    /// The member's name, or the first digits of their id
    #[arg(value_name = "NAME")]
    member: String,
    /// A consultant leads conversations; a supervisor reads and reviews every one, and lets others in
    #[arg(value_enum)]
    role: RoleName,
    /// Take the code of the recovery sheet from the first line of this file: a supervisor becomes a consultant by it
    #[arg(long, value_name = "FILE")]
    sheet_file: Option<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    unlock(desk, prompt)?;
    let member = desk.find_member(&arguments.member)?;
    let is_me = desk.membership()?.me == member.id;
    let args = [
        ("name", Arg::Text(member.name.clone())),
        ("yes", Arg::Text(prompt.text("ui-member-yes", &[]))),
    ];
    prompt.say("ui-member-remove-means", &args)?;
    let sure = || prompt.ask("ui-member-remove-sure", &args);
    if prompt.someone_answers() && !is_yes(prompt, &sure()?) {
        prompt.say("ui-member-remove-not", &args)?;
        return Ok(FAILED);
    }
    let sheet = needed_sheet(desk, prompt, &member, arguments.sheet_file.as_deref())?;
    desk.remove_member(&member.id, sheet.as_ref())?;
    if is_me {
        prompt.tell("ui-member-left", &args)?;
        return Ok(DONE);
    }
    prompt.tell("ui-member-removed", &args)?;
    reseal::finish(desk, prompt, sheet.as_ref())?;
    prompt.tell("ui-member-read-stays-read", &args)?;
    desk.lock();
    Ok(DONE)
}

/// `bolyst member role`: a colleague becomes a supervisor, or a consultant again.
pub(super) fn run_role(
    desk: &mut Desk,
    prompt: &Prompt,
    arguments: &RoleArguments,
) -> anyhow::Result<u8> {
    unlock(desk, prompt)?;
    let member = desk.find_member(&arguments.member)?;
    let role = arguments.role.role();
    let sheet = needed_sheet(desk, prompt, &member, arguments.sheet_file.as_deref())?;
    desk.set_role(&member.id, role, sheet.as_ref())?;
    let role = prompt.text(super::role_message(role), &[]);
    let args = [("name", Arg::Text(member.name)), ("role", Arg::Text(role))];
    prompt.tell("ui-member-has-role", &args)?;
    reseal::finish(desk, prompt, sheet.as_ref())?;
    desk.lock();
    Ok(DONE)
}
