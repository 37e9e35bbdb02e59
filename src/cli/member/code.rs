//! `bolyst member code` and `bolyst member enter`: one more computer for a member, after a lost passphrase or beside the
//! one they have.

use std::path::PathBuf;

use crate::cli::DONE;
use crate::cli::prompt::Prompt;
use crate::cli::unlocking::unlock;
use crate::desk::Desk;
use crate::language::Arg;
use crate::vault::ExposeSecret;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The member's name, or the first digits of their id; without it: yourself
    #[arg(value_name = "NAME")]
    member: Option<String>,
}

#[derive(clap::Args)]
pub(in crate::cli) struct EnterArguments {
    /// Take the one-time code from the first line of this file instead of asking for it
    #[arg(long, value_name = "FILE")]
    code_file: Option<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    unlock(desk, prompt)?;
    let (id, name) = match &arguments.member {
        Some(typed) => {
            let member = desk.find_member(typed)?;
            (member.id, member.name)
        }
        None => (desk.membership()?.me, String::new()),
    };
    let code = desk.one_time_code(&id)?;
    let args = [
        ("name", Arg::Text(name)),
        ("code", Arg::Text(code.expose_secret().to_owned())),
    ];
    let message = match arguments.member {
        Some(_) => "ui-member-code-for",
        None => "ui-member-code-for-me",
    };
    prompt.tell("ui-member-one-time-code", &args)?;
    prompt.say(message, &args)?;
    desk.lock();
    Ok(DONE)
}

pub(super) fn enter(
    desk: &mut Desk,
    prompt: &Prompt,
    arguments: &EnterArguments,
) -> anyhow::Result<u8> {
    let code = prompt.secret_or(arguments.code_file.as_deref(), "ui-member-type-code")?;
    let passphrase = prompt.chosen_passphrase(desk, &[])?;
    desk.enter_with_code(&code, &passphrase)?;
    prompt.tell("ui-member-entered", &[])?;
    desk.lock();
    Ok(DONE)
}
