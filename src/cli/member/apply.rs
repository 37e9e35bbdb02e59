//! `bolyst member apply`: a new colleague makes keys on their own computer.

use std::path::{Path, PathBuf};

use crate::cli::DONE;
use crate::cli::prompt::Prompt;
use crate::desk::{Desk, DeskError, write_application};
use crate::language::Arg;
use crate::vault::Application;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The office's fingerprint: it stands on the recovery sheet, and members see it with `bolyst member list`
    #[arg(long, value_name = "FINGERPRINT")]
    office: String,
    /// Your name
    #[arg(long, value_parser = super::name)]
    name: String,
    /// Where to put the application; without it: a new file in the folder one stands in
    #[arg(long, alias = "output", value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    // Everything that can be wrong without a passphrase is said before one is asked for.
    desk.check_office(&arguments.office)?;
    let application = if desk.has_keys() {
        let passphrase = prompt.passphrase("ui-member-passphrase-of-keys")?;
        desk.applied(&arguments.office, &passphrase)?
    } else {
        must_be_free(arguments.out.as_deref())?;
        let passphrase = prompt.chosen_passphrase(desk, &[&arguments.name])?;
        desk.apply(&arguments.office, &arguments.name, &passphrase)?
    };
    let out = arguments.out.clone();
    let file = out.unwrap_or_else(|| default_file(&application));
    write_application(&file, &application)?;
    tell(prompt, &arguments.name, &application, &file)?;
    Ok(DONE)
}

/// Looked at before keys are made, so that nothing is left half done.
fn must_be_free(out: Option<&Path>) -> Result<(), DeskError> {
    match out {
        Some(path) if path.exists() => Err(DeskError::FileExists {
            path: path.display().to_string(),
        }),
        _ => Ok(()),
    }
}

/// Named by the applicant's id, so that colleagues who stand in one folder do not meet.
fn default_file(application: &Application) -> PathBuf {
    let id: String = application.member.to_string().chars().take(8).collect();
    PathBuf::from(format!("bolyst-application-{id}.json"))
}

fn tell(
    prompt: &Prompt,
    name: &str,
    application: &Application,
    file: &Path,
) -> std::io::Result<()> {
    let args = [
        ("file", Arg::Text(file.display().to_string())),
        ("name", Arg::Text(name.to_owned())),
        ("number", Arg::Text(application.control_number().join(" "))),
    ];
    prompt.tell("ui-member-applied", &args)?;
    prompt.tell("ui-member-applied-next", &args)?;
    prompt.tell("ui-member-applied-number", &args)?;
    prompt.tell("ui-member-applied-then", &args)
}
