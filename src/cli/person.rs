//! `bolyst person`: what the office holds about somebody: all of it in a file, consents, erasing.

use std::io::{self, Write};
use std::path::PathBuf;

use super::environment::Environment;
use super::prompt::Prompt;
use super::unlocking::unlock;
use super::{DONE, FAILED};
use crate::desk::{ConsentCard, Desk};
use crate::language::Arg;
use crate::script::clean;

#[derive(clap::Subcommand)]
pub(super) enum Action {
    /// Write everything about a person into files that anyone who finds them can read: JSON, HTML and text
    Export(ExportArguments),
    /// Erase a person and everything about them, on every computer of the office
    Erase(EraseArguments),
    /// List what a person has said yes to, or write down that they take it back
    Consents(ConsentsArguments),
}

#[derive(clap::Args)]
pub(super) struct ExportArguments {
    /// The person's case label, such as A-1042
    #[arg(value_name = "CASE")]
    case: String,
    /// Folder to write into; a new one is made in it
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Do not ask first
    #[arg(long)]
    yes: bool,
}

#[derive(clap::Args)]
pub(super) struct EraseArguments {
    /// The person's case label, such as A-1042
    #[arg(value_name = "CASE")]
    case: String,
    /// Do not ask first
    #[arg(long)]
    yes: bool,
}

#[derive(clap::Args)]
pub(super) struct ConsentsArguments {
    /// The person's case label, such as A-1042
    #[arg(value_name = "CASE")]
    case: String,
    /// Write down that the person takes this consent back (its name, as listed)
    #[arg(long, value_name = "NAME", conflicts_with = "give")]
    withdraw: Option<String>,
    /// Write down that the person gives this consent
    #[arg(long, value_name = "NAME")]
    give: Option<String>,
    /// One JSON array instead of text
    #[arg(long)]
    json: bool,
}

pub(super) fn run(environment: &Environment, action: &Action) -> anyhow::Result<u8> {
    let mut desk = environment.desk();
    let prompt = Prompt::new(environment);
    unlock(&mut desk, &prompt)?;
    let code = match action {
        Action::Export(arguments) => export(&mut desk, &prompt, arguments)?,
        Action::Erase(arguments) => erase(&mut desk, &prompt, arguments)?,
        Action::Consents(arguments) => consents(&mut desk, &prompt, arguments)?,
    };
    desk.lock();
    Ok(code)
}

fn export(desk: &mut Desk, prompt: &Prompt, arguments: &ExportArguments) -> anyhow::Result<u8> {
    let person = desk.person_with_case(&arguments.case)?;
    let place = [("path", Arg::Text(arguments.out.display().to_string()))];
    if !arguments.yes && !prompt.agrees("ui-person-export-ask", &place)? {
        prompt.say("ui-person-nothing-written", &[])?;
        return Ok(FAILED);
    }
    let exported = desk.export_person(&person, &arguments.out)?;
    let written = [
        ("path", Arg::Text(exported.folder.display().to_string())),
        ("files", Arg::Text(exported.files.join(", "))),
        ("records", Arg::Number(exported.records as f64)),
    ];
    prompt.tell("ui-person-exported", &written)?;
    prompt.tell("ui-person-export-holds", &[])?;
    if exported.not_readable > 0 {
        let count = [("count", Arg::Number(exported.not_readable as f64))];
        prompt.tell("ui-person-export-incomplete", &count)?;
    }
    Ok(DONE)
}

fn erase(desk: &mut Desk, prompt: &Prompt, arguments: &EraseArguments) -> anyhow::Result<u8> {
    let person = desk.person_with_case(&arguments.case)?;
    let erasing = desk.erasing(&person)?;
    let what = [
        ("case", Arg::Text(erasing.case.clone())),
        (
            "name",
            Arg::Text(erasing.preferred_name.unwrap_or_default()),
        ),
        ("sessions", Arg::Number(erasing.sessions as f64)),
        ("drafts", Arg::Number(erasing.drafts as f64)),
    ];
    if !arguments.yes && !prompt.repeats("ui-person-erase-ask", &what, &erasing.case)? {
        prompt.say("ui-person-nothing-erased", &[])?;
        return Ok(FAILED);
    }
    desk.erase_person(&person)?;
    prompt.tell("ui-person-erased", &what)?;
    Ok(DONE)
}

fn consents(desk: &mut Desk, prompt: &Prompt, arguments: &ConsentsArguments) -> anyhow::Result<u8> {
    let person = desk.person_with_case(&arguments.case)?;
    if let Some(key) = &arguments.withdraw {
        desk.decide_consent(&person, key, false)?;
    }
    if let Some(key) = &arguments.give {
        desk.decide_consent(&person, key, true)?;
    }
    let cards = desk.consents(&person)?;
    let out = &mut io::stdout().lock();
    if arguments.json {
        let all: serde_json::Value = cards.iter().map(as_json).collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        return Ok(DONE);
    }
    if cards.is_empty() {
        writeln!(out, "{}", prompt.text("ui-consents-none", &[]))?;
    }
    for card in &cards {
        writeln!(out, "{}", clean(&line(card, prompt)))?;
    }
    Ok(DONE)
}

fn line(card: &ConsentCard, prompt: &Prompt) -> String {
    let state = if card.given {
        "ui-consent-given"
    } else {
        "ui-consent-withdrawn"
    };
    let args = [
        ("date", Arg::Text(card.at.date().to_string())),
        ("who", Arg::Text(card.who.clone())),
        (
            "language",
            Arg::Text(card.language.clone().unwrap_or_default()),
        ),
    ];
    let words = prompt.text(&format!("consent-{}", card.key), &[]);
    format!("{:18} {words}: {}", card.key, prompt.text(state, &args))
}

fn as_json(card: &ConsentCard) -> serde_json::Value {
    serde_json::json!({
        "consent": card.key, "given": card.given, "on": card.at.date().to_string(), "language": card.language, "who": card.who,
    })
}
