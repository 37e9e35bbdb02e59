//! `bolyst letter`: letters and sheets that a person takes home.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::DONE;
use super::environment::Environment;
use super::prompt::Prompt;
use super::unlocking::unlock;
use crate::desk::{Desk, LetterCard, Obstacle, Paper, write_letter};
use crate::language::{Arg, Tag};

#[derive(clap::Subcommand)]
pub(super) enum Action {
    /// List the letters, and what stands in the way of each for this person
    List(ListArguments),
    /// Write a letter into a file that anyone who finds it can read
    Write(WriteArguments),
}

#[derive(clap::Args)]
pub(super) struct ListArguments {
    /// The person's case label, such as A-1042
    #[arg(value_name = "CASE")]
    case: String,
    /// One JSON array instead of text
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
pub(super) struct WriteArguments {
    /// Name of the letter, as `bolyst letter list` shows it
    #[arg(value_name = "LETTER")]
    letter: String,
    /// The person's case label, such as A-1042
    #[arg(value_name = "CASE")]
    case: String,
    /// Folder to write into; without it: the one that one stands in
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    /// For a browser and a printer, or plain text
    #[arg(long, value_enum, default_value = "html")]
    format: Format,
    /// Languages of the letter, the reader's first; without it: the one in which the person wants letters, and the office's
    #[arg(long = "in", value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    languages: Vec<Tag>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    Html,
    Text,
}

fn tag(text: &str) -> Result<Tag, String> {
    Tag::parse(text).ok_or_else(|| format!("`{text}` names no language"))
}

pub(super) fn run(environment: &Environment, action: &Action) -> anyhow::Result<u8> {
    let mut desk = environment.desk();
    let prompt = Prompt::new(environment);
    unlock(&mut desk, &prompt)?;
    match action {
        Action::List(arguments) => list(&mut desk, &prompt, arguments)?,
        Action::Write(arguments) => write(&mut desk, &prompt, arguments)?,
    }
    desk.lock();
    Ok(DONE)
}

fn list(desk: &mut Desk, prompt: &Prompt, arguments: &ListArguments) -> anyhow::Result<()> {
    let person = desk.person_with_case(&arguments.case)?;
    let cards = desk.letters(&person)?;
    let out = &mut io::stdout().lock();
    if arguments.json {
        let all: serde_json::Value = cards.iter().map(as_json).collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        return Ok(());
    }
    let facts = [("municipality", Arg::Text(desk.municipality_name()?))];
    for card in &cards {
        let title = prompt.text(&card.title, &facts);
        let line = format!("{:12} {title}", card.name);
        writeln!(out, "{}", line.trim_end())?;
        if let Some(obstacle) = &card.obstacle {
            writeln!(out, "             {}", told(obstacle, prompt))?;
        }
    }
    Ok(())
}

fn write(desk: &mut Desk, prompt: &Prompt, arguments: &WriteArguments) -> anyhow::Result<()> {
    let person = desk.person_with_case(&arguments.case)?;
    let languages = if arguments.languages.is_empty() {
        desk.letter_languages(&person)?
    } else {
        arguments.languages.clone()
    };
    let letter = desk.letter(&arguments.letter, &person, &languages)?;
    let paper = match arguments.format {
        Format::Html => Paper::Html,
        Format::Text => Paper::Text,
    };
    let path = write_letter(&arguments.out, &arguments.case, &letter, paper)?;
    prompt.tell("ui-letter-written", &[("path", path_arg(&path))])?;
    prompt.tell("ui-letter-readable", &[])?;
    Ok(())
}

fn path_arg(path: &Path) -> Arg {
    Arg::Text(path.display().to_string())
}

fn told(obstacle: &Obstacle, prompt: &Prompt) -> String {
    match obstacle {
        Obstacle::NoTalk { title } => {
            let form = Arg::Text(prompt.text(title, &[]));
            prompt.text("ui-letter-no-talk", &[("form", form)])
        }
        Obstacle::NoConsent => prompt.text("ui-letter-no-consent", &[]),
        Obstacle::NotApplicable => prompt.text("ui-letter-not-applicable", &[]),
    }
}

fn as_json(card: &LetterCard) -> serde_json::Value {
    let obstacle = card.obstacle.as_ref().map(|obstacle| match obstacle {
        Obstacle::NoTalk { .. } => "no-talk",
        Obstacle::NoConsent => "no-consent",
        Obstacle::NotApplicable => "not-applicable",
    });
    serde_json::json!({ "letter": card.name, "obstacle": obstacle })
}
