//! `bolyst member`: who belongs to the office. One file per subcommand.

mod admit;
mod apply;
mod code;
mod hand_over;
mod list;
mod passphrase;
mod recover;
mod remove;
mod reseal;

use std::path::Path;

use super::environment::Environment;
use super::prompt::Prompt;
use crate::desk::{Desk, MemberCard};
use crate::language::Arg;
use crate::script::clean;
use crate::vault::{Role, SecretString};

/// Longest name of a member, in characters.
const LONGEST_NAME: usize = 100;

#[derive(clap::Subcommand)]
pub(super) enum Action {
    /// List the members and the office's fingerprint
    List,
    /// On a new colleague's computer: make keys and an application, which holds no secret
    Apply(apply::Arguments),
    /// Let an applicant in: as a supervisor, or with the recovery sheet
    Admit(admit::Arguments),
    /// Remove a member: as a supervisor; for a supervisor with the recovery sheet; or yourself
    Remove(remove::Arguments),
    /// Make a consultant a supervisor, or the other way round
    Role(remove::RoleArguments),
    /// Seal anew what members could read who have left; goes on where it was broken off
    Reseal(reseal::Arguments),
    /// Hand a colleague's sessions over to another
    HandOver(hand_over::Arguments),
    /// Make a one-time code with which a member lets in one more computer: after a lost passphrase, or a second one
    Code(code::Arguments),
    /// On the computer that is to be let in: use a one-time code, and choose a passphrase
    Enter(code::EnterArguments),
    /// Give yourself another passphrase
    Passphrase(passphrase::Arguments),
    /// Make a lost passphrase good with the recovery sheet
    Recover(recover::Arguments),
}

/// Roles, as they are named on the command line.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum RoleName {
    Consultant,
    Supervisor,
}

impl RoleName {
    fn role(self) -> Role {
        match self {
            RoleName::Consultant => Role::Consultant,
            RoleName::Supervisor => Role::Supervisor,
        }
    }
}

pub(super) fn run(environment: &Environment, action: &Action) -> anyhow::Result<u8> {
    let mut desk = environment.desk();
    let prompt = Prompt::new(environment);
    match action {
        Action::List => list::run(&mut desk, &prompt),
        Action::Apply(arguments) => apply::run(&mut desk, &prompt, arguments),
        Action::Admit(arguments) => admit::run(&mut desk, &prompt, arguments),
        Action::Remove(arguments) => remove::run(&mut desk, &prompt, arguments),
        Action::Role(arguments) => remove::run_role(&mut desk, &prompt, arguments),
        Action::Reseal(arguments) => reseal::run(&mut desk, &prompt, arguments),
        Action::HandOver(arguments) => hand_over::run(&mut desk, &prompt, arguments),
        Action::Code(arguments) => code::run(&mut desk, &prompt, arguments),
        Action::Enter(arguments) => code::enter(&mut desk, &prompt, arguments),
        Action::Passphrase(arguments) => passphrase::run(&mut desk, &prompt, arguments),
        Action::Recover(arguments) => recover::run(&mut desk, &prompt, arguments),
    }
}

/// The recovery sheet, where it takes one: from its file, or asked for when somebody is there to type it.
fn needed_sheet(
    desk: &Desk,
    prompt: &Prompt,
    member: &MemberCard,
    file: Option<&Path>,
) -> anyhow::Result<Option<SecretString>> {
    let membership = desk.membership()?;
    let is_me = membership.me == member.id;
    let is_enough = is_me || (membership.role, member.role) == (Role::Supervisor, Role::Consultant);
    if file.is_none() && (is_enough || !prompt.someone_answers()) {
        return Ok(None);
    }
    if file.is_none() {
        prompt.say("ui-member-takes-sheet", &[])?;
    }
    Ok(Some(prompt.secret_or(file, "ui-member-code")?))
}

fn is_yes(prompt: &Prompt, typed: &str) -> bool {
    typed.trim().to_lowercase() == prompt.text("ui-member-yes", &[])
}

fn role_message(role: Role) -> &'static str {
    match role {
        Role::Consultant => "ui-role-consultant",
        Role::Supervisor => "ui-role-supervisor",
    }
}

/// A member as they stand in a list.
fn line(member: &MemberCard, prompt: &Prompt) -> String {
    let role = role_message(member.role);
    let args = [
        ("name", Arg::Text(one_line(&member.name))),
        ("role", Arg::Text(prompt.text(role, &[]))),
        ("computers", Arg::Number(member.computers as f64)),
    ];
    prompt.text("ui-member-line", &args)
}

/// A name as it may stand in a list: one line, without control characters.
fn name(typed: &str) -> Result<String, String> {
    let name = one_line(typed);
    match name.chars().count() {
        0 => Err("a name has letters".to_owned()),
        1..=LONGEST_NAME => Ok(name),
        _ => Err(format!("a name has at most {LONGEST_NAME} characters")),
    }
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    clean(&words.join(" ")).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_and_steers_no_terminal() {
        assert_eq!(name("  Eva\n\tBerg "), Ok("Eva Berg".to_owned()));
        assert_eq!(name("Eva\u{1b}[2J Berg"), Ok("Eva Berg".to_owned()));
        assert!(name(" \n ").is_err());
        assert!(name(&"x".repeat(LONGEST_NAME)).is_ok());
        assert!(name(&"x".repeat(LONGEST_NAME + 1)).is_err());
    }
}
