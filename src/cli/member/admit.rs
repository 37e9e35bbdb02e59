//! `bolyst member admit`: a supervisor, or whoever holds the recovery sheet, signs a colleague's keys.

use std::path::PathBuf;

use super::is_yes;
use crate::cli::prompt::Prompt;
use crate::cli::unlocking::unlock;
use crate::cli::{DONE, FAILED};
use crate::desk::{Desk, DeskError, read_application};
use crate::language::Arg;
use crate::vault::Application;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The application that the colleague has made with `bolyst member apply`
    #[arg(value_name = "FILE")]
    application: PathBuf,
    /// The colleague's name, as it is to stand on their conversations
    #[arg(long, value_parser = super::name)]
    name: String,
    /// A consultant leads conversations; a supervisor reads and reviews every one, and lets others in
    #[arg(long, value_enum, default_value = "consultant")]
    role: super::RoleName,
    /// Take the code of the recovery sheet from the first line of this file; supervisors do not need it
    #[arg(long, value_name = "FILE")]
    sheet_file: Option<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    let application = read_application(&arguments.application)?;
    unlock(desk, prompt)?;
    let someone_answers = prompt.someone_answers();
    let needs_sheet = desk.needs_sheet()?;
    if needs_sheet && !someone_answers && arguments.sheet_file.is_none() {
        return Err(DeskError::NeedsSheet.into());
    }
    let args = [
        ("name", Arg::Text(arguments.name.clone())),
        ("number", Arg::Text(application.control_number().join(" "))),
        ("yes", Arg::Text(prompt.text("ui-member-yes", &[]))),
    ];
    // With nobody to ask, the number is told afterwards.
    if someone_answers && !is_yes(prompt, &prompt.ask("ui-member-compare", &args)?) {
        prompt.say("ui-member-not-admitted", &[])?;
        return Ok(FAILED);
    }
    if needs_sheet {
        with_sheet(desk, prompt, arguments, &application)?;
    } else {
        desk.admit(&application, &arguments.name, arguments.role.role())?;
    }
    prompt.tell("ui-member-admitted", &args)?;
    prompt.tell("ui-member-admitted-number", &args)?;
    desk.lock();
    Ok(DONE)
}

fn with_sheet(
    desk: &mut Desk,
    prompt: &Prompt,
    arguments: &Arguments,
    application: &Application,
) -> anyhow::Result<()> {
    let file = arguments.sheet_file.as_deref();
    if file.is_none() {
        prompt.say("ui-member-needs-sheet", &[])?;
    }
    let code = prompt.secret_or(file, "ui-member-code")?;
    desk.admit_with_sheet(&code, application, &arguments.name, arguments.role.role())?;
    Ok(())
}
