//! `bolyst member`: who belongs to the office. One file per subcommand.

mod admit;
mod apply;
mod list;
mod passphrase;
mod recover;

use super::environment::Environment;
use super::prompt::Prompt;
use crate::desk::MemberCard;
use crate::language::Arg;
use crate::script::clean;
use crate::vault::Role;

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
    /// Give yourself another passphrase
    Passphrase,
    /// Make a lost passphrase good with the recovery sheet
    Recover,
}

pub(super) fn run(environment: &Environment, action: &Action) -> anyhow::Result<u8> {
    let mut desk = environment.desk();
    let prompt = Prompt::new(environment);
    match action {
        Action::List => list::run(&mut desk, &prompt),
        Action::Apply(arguments) => apply::run(&mut desk, &prompt, arguments),
        Action::Admit(arguments) => admit::run(&mut desk, &prompt, arguments),
        Action::Passphrase => passphrase::run(&mut desk, &prompt),
        Action::Recover => recover::run(&mut desk, &prompt),
    }
}

/// A member as they stand in a list.
fn line(member: &MemberCard, prompt: &Prompt) -> String {
    let role = match member.role {
        Role::Consultant => "ui-role-consultant",
        Role::Supervisor => "ui-role-supervisor",
    };
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
