//! `bolyst retention`: what has been kept long enough: list, export for the archive, erase.

use std::io::{self, Write};
use std::path::PathBuf;

use super::environment::Environment;
use super::prompt::Prompt;
use super::unlocking::unlock;
use super::{DONE, FAILED};
use crate::desk::{Desk, DueCard};
use crate::language::Arg;
use crate::script::clean;

#[derive(clap::Subcommand)]
pub(super) enum Action {
    /// List what has been kept long enough, and what each period rests on
    List(ListArguments),
    /// Export what is due for the archive: JSON, an index and checksums, readable by anyone who finds them
    Archive(ArchiveArguments),
    /// Erase what is due, on every computer of the office
    Erase(EraseArguments),
}

#[derive(clap::Args)]
pub(super) struct ListArguments {
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
pub(super) struct ArchiveArguments {
    /// Folder to write into; a new one is made in it
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

#[derive(clap::Args)]
pub(super) struct EraseArguments {
    /// The folder that `retention archive` wrote; it is compared with the records before anything goes
    #[arg(long, value_name = "DIR")]
    archive: Option<PathBuf>,
    /// Do not ask first
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(environment: &Environment, action: &Action) -> anyhow::Result<u8> {
    let mut desk = environment.desk();
    let prompt = Prompt::new(environment);
    unlock(&mut desk, &prompt)?;
    let code = match action {
        Action::List(arguments) => list(&mut desk, &prompt, arguments)?,
        Action::Archive(arguments) => archive(&mut desk, &prompt, arguments)?,
        Action::Erase(arguments) => erase(&mut desk, &prompt, arguments)?,
    };
    desk.lock();
    Ok(code)
}

fn list(desk: &mut Desk, prompt: &Prompt, arguments: &ListArguments) -> anyhow::Result<u8> {
    let list = desk.retention()?;
    let out = &mut io::stdout().lock();
    if arguments.json {
        let due: Vec<_> = list.due.iter().map(as_json).collect();
        let all = serde_json::json!({ "export_before_deletion": list.must_export, "due": due });
        writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        return Ok(DONE);
    }
    let count = [("count", Arg::Number(list.due.len() as f64))];
    writeln!(out, "{}", prompt.text("ui-retention-count", &count))?;
    for card in &list.due {
        writeln!(out, "{}", clean(&line(card, prompt)))?;
        if !card.laws.is_empty() {
            writeln!(out, "            {}", card.laws.join(", "))?;
        }
    }
    Ok(DONE)
}

fn archive(desk: &mut Desk, prompt: &Prompt, arguments: &ArchiveArguments) -> anyhow::Result<u8> {
    let archived = desk.archive(&arguments.out)?;
    let args = [
        ("path", Arg::Text(archived.folder.display().to_string())),
        ("count", Arg::Number(archived.records as f64)),
    ];
    prompt.tell("ui-retention-archived", &args)?;
    Ok(DONE)
}

fn erase(desk: &mut Desk, prompt: &Prompt, arguments: &EraseArguments) -> anyhow::Result<u8> {
    let due = desk.retention()?.due.len();
    let count = [("count", Arg::Number(due as f64))];
    if due > 0 && !arguments.yes && !prompt.agrees("ui-retention-erase-ask", &count)? {
        prompt.say("ui-person-nothing-erased", &[])?;
        return Ok(FAILED);
    }
    let erased = desk.erase_due(arguments.archive.as_deref())?;
    let count = [("count", Arg::Number(erased as f64))];
    prompt.tell("ui-retention-erased", &count)?;
    Ok(DONE)
}

fn line(card: &DueCard, prompt: &Prompt) -> String {
    let who: Vec<&str> = [card.case.as_deref(), card.preferred_name.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let title = prompt.text(&card.title, &[]);
    let since = [("date", Arg::Text(card.since.to_string()))];
    let since = match card.period {
        Some(_) => prompt.text("ui-retention-since", &since),
        None => prompt.text("ui-retention-left-over", &[]),
    };
    format!("{}  {title}  {}  {since}", card.since, who.join(" "))
}

fn as_json(card: &DueCard) -> serde_json::Value {
    serde_json::json!({
        "record": card.record, "kind": card.kind, "form": card.form, "case": card.case,
        "last": card.last.to_string(), "since": card.since.to_string(), "period": card.period, "laws": card.laws,
    })
}
