//! `bolyst import`: takes over a questionnaire from an XLSForm workbook.

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::DONE;
use super::environment::Environment;
use crate::desk::import;
use crate::form::import::{Detail, Entry, Imported, Outcome};
use crate::language::{Arg, Catalogs};
use crate::script::clean;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The workbook, .xlsx or .xls
    file: PathBuf,
    /// Folder for forms/ and locales/
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let imported = import::read(&arguments.file)?;
    let written = import::write(&imported, &arguments.out)?;
    let told = Told {
        environment,
        catalogs: environment.catalogs(),
        file: &arguments.file,
        imported: &imported,
        written: &written,
    };
    let out = &mut io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&told.as_json())?)?;
    } else {
        told.write(out)?;
    }
    Ok(DONE)
}

/// So many entries of one kind are shown one by one.
const SHOWN: usize = 8;

/// A line of the report.
enum Line<'a> {
    Entry(&'a Entry),
    /// So many more of the same kind.
    More(&'a Entry, usize),
}

/// The report in words.
struct Told<'a> {
    environment: &'a Environment,
    catalogs: Catalogs,
    file: &'a Path,
    imported: &'a Imported,
    written: &'a [PathBuf],
}

impl Told<'_> {
    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let report = &self.imported.report;
        for entry in self.worth_a_line() {
            match entry {
                Line::Entry(entry) => writeln!(out, "{}", self.line(entry))?,
                Line::More(entry, count) => writeln!(out, "{}", self.more(entry, count))?,
            }
        }
        let number = |count: usize| Arg::Number(count as f64);
        let of = |outcome| {
            let entries = report.entries.iter();
            number(entries.filter(|entry| entry.outcome == outcome).count())
        };
        let args = [
            ("file", Arg::Text(self.file.display().to_string())),
            ("questions", number(report.questions)),
            ("groups", number(report.groups)),
            ("choices", number(report.choices)),
            ("languages", Arg::Text(report.languages.join(", "))),
            ("repaired", of(Outcome::Repaired)),
            ("left-out", of(Outcome::LeftOut)),
        ];
        writeln!(out, "{}", self.text("ui-import-done", &args))?;
        for path in self.written {
            writeln!(out, "  {}", path.display())?;
        }
        Ok(())
    }

    /// Every entry, but of one kind in one column only the first few: thousands of values with a blank in them are one
    /// thing to know.
    fn worth_a_line(&self) -> Vec<Line<'_>> {
        let entries = &self.imported.report.entries;
        let kind = |entry: &Entry| {
            let place = (entry.sheet.clone(), entry.column.clone());
            (place, entry.reason.message())
        };
        let mut counts: HashMap<_, usize> = HashMap::new();
        for entry in entries {
            *counts.entry(kind(entry)).or_default() += 1;
        }
        let mut seen: HashMap<_, usize> = HashMap::new();
        let mut lines = Vec::new();
        for entry in entries {
            let all = counts.get(&kind(entry)).copied().unwrap_or_default();
            let seen = seen.entry(kind(entry)).or_default();
            *seen += 1;
            // A single one more takes no more room than saying so.
            if *seen <= SHOWN || all == SHOWN + 1 {
                lines.push(Line::Entry(entry));
            } else if *seen == SHOWN + 1 {
                lines.push(Line::More(entry, all - SHOWN));
            }
        }
        lines
    }

    fn more(&self, entry: &Entry, count: usize) -> String {
        let column = entry.column.as_deref().unwrap_or("none");
        let args = [
            ("sheet", Arg::Text(entry.sheet.clone())),
            ("row", Arg::Number(0.0)),
            ("column", Arg::Text(column.to_owned())),
            ("count", Arg::Number(count as f64)),
        ];
        self.text("ui-import-more", &args)
    }

    /// `survey:314 required: repaired: …`
    fn line(&self, entry: &Entry) -> String {
        let column = entry.column.as_deref().unwrap_or("none");
        let what = match entry.outcome {
            Outcome::Repaired => "ui-import-repaired",
            Outcome::LeftOut => "ui-import-left-out",
        };
        let args = [
            ("sheet", Arg::Text(entry.sheet.clone())),
            ("row", Arg::Number(entry.row as f64)),
            ("column", Arg::Text(column.to_owned())),
            ("reason", Arg::Text(self.reason(entry))),
        ];
        self.text(what, &args)
    }

    fn reason(&self, entry: &Entry) -> String {
        let details = entry.reason.details().into_iter();
        let args: Vec<_> = details.map(|(name, detail)| (name, arg(detail))).collect();
        self.text(entry.reason.message(), &args)
    }

    fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let text = self.catalogs.text(&self.environment.language, id, args);
        clean(&text).into_owned()
    }

    fn as_json(&self) -> serde_json::Value {
        let report = &self.imported.report;
        let entry = |entry: &Entry| {
            let details = entry.reason.details().into_iter();
            let details = details.map(|(name, detail)| (name.to_owned(), json(detail)));
            serde_json::json!({
                "outcome": match entry.outcome {
                    Outcome::Repaired => "repaired",
                    Outcome::LeftOut => "left-out",
                },
                "sheet": entry.sheet,
                "row": entry.row,
                "column": entry.column,
                "code": entry.reason.code(),
                "details": details.collect::<serde_json::Map<_, _>>(),
                "message": self.reason(entry),
            })
        };
        serde_json::json!({
            "form": self.imported.id,
            "questions": report.questions,
            "groups": report.groups,
            "choices": report.choices,
            "languages": report.languages,
            "written": self.written,
            "entries": report.entries.iter().map(entry).collect::<Vec<_>>(),
        })
    }
}

fn arg(detail: Detail) -> Arg {
    match detail {
        Detail::Text(text) => Arg::Text(text),
        Detail::Number(number) => Arg::Number(number as f64),
    }
}

fn json(detail: Detail) -> serde_json::Value {
    match detail {
        Detail::Text(text) => text.into(),
        Detail::Number(number) => number.into(),
    }
}
