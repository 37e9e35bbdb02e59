//! `bolyst session`: conversations that were submitted.

use std::io::{self, Write};
use std::path::PathBuf;

use serde_json::json;
use time::format_description::well_known::Rfc3339;

use super::DONE;
use super::environment::Environment;
use super::prompt::Prompt;
use super::unlocking::unlock;
use crate::desk::{Desk, HistoryEntry, Narrowing, QueueCard, Reading, Speaker, write_session};
use crate::interview::{Section, Step};
use crate::language::{Arg, Tag};
use crate::script::clean;

#[derive(clap::Subcommand)]
pub(super) enum Action {
    /// List the sessions that you may read, with what there is to see in each
    List {
        /// One JSON array instead of text
        #[arg(long)]
        json: bool,
    },
    /// Print a session: answers, what happened to it, what was said about it
    Show {
        /// Record id, as `bolyst session list` shows it
        #[arg(value_name = "RECORD")]
        record: String,
        /// The document and all its events as JSON instead of text
        #[arg(long)]
        json: bool,
    },
    /// Write sessions into files that anyone who finds them can read
    Export {
        /// Record ids; without any: every session that you may read
        #[arg(value_name = "RECORD")]
        records: Vec<String>,
        /// Folder to write into
        #[arg(long, value_name = "DIR", default_value = ".")]
        out: PathBuf,
        /// JSON, which is the only format at present
        #[arg(long)]
        json: bool,
    },
}

pub(super) fn run(environment: &Environment, action: &Action) -> anyhow::Result<u8> {
    let mut desk = environment.desk();
    let prompt = Prompt::new(environment);
    unlock(&mut desk, &prompt)?;
    match action {
        Action::List { json } => list(&mut desk, &prompt, *json)?,
        Action::Show { record, json: true } => {
            let document = desk.session_document(record)?;
            writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&document)?)?;
        }
        Action::Show { record, .. } => {
            let reading = desk.read(record)?;
            show(&desk, &prompt, &reading)?;
        }
        Action::Export { records, out, .. } => export(&mut desk, &prompt, records, out)?,
    }
    desk.lock();
    Ok(DONE)
}

fn list(desk: &mut Desk, prompt: &Prompt, json: bool) -> anyhow::Result<()> {
    let queue = desk.queue(&Narrowing::default(), usize::MAX)?;
    let out = &mut io::stdout().lock();
    if json {
        let all: serde_json::Value = queue.cards.iter().map(as_json).collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        return Ok(());
    }
    for card in &queue.cards {
        let title = card.title.as_deref();
        let title = title.map_or_else(|| card.form.clone(), |title| prompt.text(title, &[]));
        let state = prompt.text(card.state.message(), &[]);
        let case = card.case.as_deref().unwrap_or("-");
        let line = format!("{}  {case}  {title}  {state}  {}", card.record, card.by);
        writeln!(out, "{}", clean(&line))?;
        let marks = card.marks.iter().map(|(mark, count)| {
            let name = prompt.text(mark.message(), &[]);
            match count {
                0 => name,
                count => format!("{name} {count}"),
            }
        });
        let marks: Vec<String> = marks.collect();
        if !marks.is_empty() {
            writeln!(out, "    {}", marks.join(" · "))?;
        }
    }
    Ok(())
}

fn as_json(card: &QueueCard) -> serde_json::Value {
    let marks = card.marks.iter();
    let marks: serde_json::Map<String, serde_json::Value> = marks
        .map(|(mark, count)| {
            let value = match count {
                0 => json!(true),
                count => json!(count),
            };
            (mark.name().to_owned(), value)
        })
        .collect();
    json!({
        "record": card.record,
        "form": card.form,
        "case": card.case,
        "state": card.state.name(),
        "by": card.by,
        "started": card.started.format(&Rfc3339).unwrap_or_default(),
        "since": card.at.format(&Rfc3339).unwrap_or_default(),
        "minutes": card.minutes,
        "marks": marks,
    })
}

/// A session as text, in the language of the office.
fn show(desk: &Desk, prompt: &Prompt, reading: &Reading) -> anyhow::Result<()> {
    let mut speaker = Speaker::new(desk.catalogs().clone());
    let tag = desk.language().clone();
    let out = &mut io::stdout().lock();
    writeln!(out, "{}", prompt.text(reading.state.message(), &[]))?;
    for section in reading.interview.sections() {
        let title = speaker.section(&reading.interview, &section, &tag).text;
        writeln!(out, "\n{}", clean(&title))?;
        for line in answers(&section, reading, &mut speaker, &tag) {
            writeln!(out, "{}", clean(&line))?;
        }
    }
    writeln!(out)?;
    for entry in &reading.history {
        let what = prompt.text(&entry.message, &[]);
        writeln!(out, "{}", clean(&event_line(entry, &what)))?;
    }
    Ok(())
}

/// The questions of a section that have an answer.
fn answers(section: &Section, reading: &Reading, speaker: &mut Speaker, tag: &Tag) -> Vec<String> {
    let interview = &reading.interview;
    let mut lines = Vec::new();
    for step in &section.steps {
        let Step::Ask(spot) = step else { continue };
        let Some(answer) = speaker.answer(interview, *spot, tag) else {
            continue;
        };
        let question = speaker.question(interview, *spot, tag);
        let number = interview.number(*step);
        lines.push(format!("{number} {}", question.label.text));
        lines.push(format!("      {}", answer.text));
    }
    lines
}

fn event_line(entry: &HistoryEntry, what: &str) -> String {
    let about = entry.path.iter().map(|path| format!(" {path}"));
    let words = entry.words.iter().map(|words| format!(": {words}"));
    let rest: String = about.chain(words).collect();
    format!("{} {what} · {}{rest}", entry.at.date(), entry.who)
}

fn export(
    desk: &mut Desk,
    prompt: &Prompt,
    records: &[String],
    out: &std::path::Path,
) -> anyhow::Result<()> {
    let records = match records {
        [] => {
            let all = desk.queue(&Narrowing::default(), usize::MAX)?.cards;
            all.into_iter().map(|card| card.record).collect()
        }
        some => some.to_vec(),
    };
    for record in &records {
        let document = desk.session_document(record)?;
        let path = write_session(out, record, &document)?;
        let path = Arg::Text(path.display().to_string());
        prompt.tell("ui-letter-written", &[("path", path)])?;
    }
    prompt.tell("ui-session-readable", &[])?;
    Ok(())
}
