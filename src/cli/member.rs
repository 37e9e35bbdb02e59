//! `bolyst member`: who belongs to the office.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Subcommand;

use super::environment::Environment;
use super::prompt::Prompt;
use super::{DONE, FAILED};
use crate::desk::{Desk, MemberCard};
use crate::language::{Arg, ascii_digits};
use crate::vault::{Application, Role};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// List the members and the office's fingerprint
    List,
    /// On a new colleague's computer: make keys and an application, which holds no secret
    Apply {
        /// The office's fingerprint, as on its recovery sheet
        #[arg(long, value_name = "SHA256:…")]
        office: String,
        /// Your name
        #[arg(long)]
        name: String,
        /// Where to put the application
        #[arg(long, value_name = "FILE", default_value = "application.json")]
        output: PathBuf,
    },
    /// On a supervisor's computer: let an applicant in
    Admit {
        #[arg(value_name = "FILE")]
        application: PathBuf,
        /// The colleague's name
        #[arg(long)]
        name: String,
        /// As a supervisor, who reads and reviews every session
        #[arg(long)]
        supervisor: bool,
    },
    /// Give yourself another passphrase
    Passphrase,
    /// Make a lost passphrase good with the recovery sheet
    Recover,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let mut desk = environment.desk();
    let mut prompt = Prompt::new(environment);
    match &arguments.action {
        Action::List => list(&mut desk, &mut prompt),
        Action::Apply {
            office,
            name,
            output,
        } => apply(&mut desk, &mut prompt, office, name, output),
        Action::Admit {
            application,
            name,
            supervisor,
        } => {
            let role = if *supervisor {
                Role::Supervisor
            } else {
                Role::Consultant
            };
            admit(&mut desk, &mut prompt, application, name, role)
        }
        Action::Passphrase => change(&mut desk, &mut prompt),
        Action::Recover => recover(&mut desk, &mut prompt),
    }
}

fn list(desk: &mut Desk, prompt: &mut Prompt) -> anyhow::Result<u8> {
    unlock(desk, prompt)?;
    let out = &mut io::stdout().lock();
    for member in desk.members()? {
        writeln!(out, "{}", line(&member, prompt))?;
    }
    let fingerprint = Arg::Text(desk.fingerprint()?);
    writeln!(
        out,
        "{}",
        prompt.text("ui-member-fingerprint", &[("fingerprint", fingerprint)])
    )?;
    Ok(DONE)
}

fn apply(
    desk: &mut Desk,
    prompt: &mut Prompt,
    office: &str,
    name: &str,
    output: &Path,
) -> anyhow::Result<u8> {
    let passphrase = prompt.new_passphrase(desk, &[name])?;
    let application = desk.apply(office, name, &passphrase)?;
    let text = serde_json::to_string_pretty(&application)?;
    std::fs::write(output, text).with_context(|| output.display().to_string())?;
    prompt.say(
        "ui-member-applied",
        &[("key", Arg::Text(application.signing_key))],
    )?;
    Ok(DONE)
}

fn admit(
    desk: &mut Desk,
    prompt: &mut Prompt,
    file: &Path,
    name: &str,
    role: Role,
) -> anyhow::Result<u8> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let application: Application =
        serde_json::from_str(&text).map_err(|_| crate::desk::DeskError::NotAnApplication)?;
    unlock(desk, prompt)?;
    let who = ("name", Arg::Text(name.to_owned()));
    let key = ("key", Arg::Text(application.signing_key.clone()));
    prompt.say("ui-member-applies", &[who.clone(), key])?;
    // Whoever can change the file on its way could put their own key in.
    let said = prompt.ask("ui-member-confirm", std::slice::from_ref(&who))?;
    if said.trim().to_lowercase() != prompt.text("ui-member-yes", &[]) {
        prompt.say("ui-member-not-admitted", &[])?;
        return Ok(FAILED);
    }
    desk.admit(&application, name, role)?;
    prompt.say("ui-member-admitted", &[who])?;
    Ok(DONE)
}

fn change(desk: &mut Desk, prompt: &mut Prompt) -> anyhow::Result<u8> {
    let old = prompt.secret("ui-member-old-passphrase")?;
    desk.unlock(&old)?;
    let new = prompt.new_passphrase(desk, &[])?;
    desk.change_passphrase(&old, &new)?;
    prompt.say("ui-member-changed", &[])?;
    Ok(DONE)
}

fn recover(desk: &mut Desk, prompt: &mut Prompt) -> anyhow::Result<u8> {
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

fn unlock(desk: &mut Desk, prompt: &mut Prompt) -> anyhow::Result<()> {
    let passphrase = prompt.secret("ui-linear-passphrase")?;
    desk.unlock(&passphrase)?;
    Ok(())
}

fn line(member: &MemberCard, prompt: &Prompt) -> String {
    let role = match member.role {
        Role::Consultant => "ui-role-consultant",
        Role::Supervisor => "ui-role-supervisor",
    };
    let args = [
        ("name", Arg::Text(member.name.clone())),
        ("role", Arg::Text(prompt.text(role, &[]))),
        ("computers", Arg::Number(member.computers as f64)),
    ];
    prompt.text("ui-member-line", &args)
}
