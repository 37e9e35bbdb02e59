//! `bolyst check`: every fault of forms, code lists and words.

mod plain;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::environment::Environment;
use super::preview::stands_in;
use super::{DONE, FAILED};
use crate::desk::{Own, Shelf, check};
use crate::form::{Diagnostic, Severity};
use crate::language::check::Report;
use crate::language::{Arg, Catalogs};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Folders with forms/ and locales/, or single files of such folders; without any: the folder one stands in when
    /// it has forms/ or locales/, else the shipped and one's own
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// One JSON array instead of text
    #[arg(long)]
    json: bool,
    /// Length and readability (LIX) of every prompt in the languages that are written first, and what an interpreter
    /// would stumble over
    #[arg(long)]
    plain_language: bool,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let project = stands_in();
    let here = project.clone().unwrap_or_else(|| environment.own.clone());
    if arguments.plain_language {
        return plain::run(environment, arguments, here);
    }
    let found = match (arguments.paths.as_slice(), project) {
        ([], Some(_)) => of_folder(Path::new(""))?,
        ([], None) => all_of(here.clone()),
        (paths, _) => {
            let found: anyhow::Result<Vec<_>> = paths.iter().map(|path| at(path)).collect();
            found?.into_iter().flatten().collect()
        }
    };
    let out = &mut io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&as_json(&found))?)?;
    } else {
        for diagnostic in &found {
            writeln!(out, "{diagnostic}")?;
        }
        if arguments.paths.is_empty() {
            for line in languages(here, environment) {
                writeln!(out, "{line}")?;
            }
        }
        writeln!(out, "{}", count(&found, environment))?;
    }
    Ok(if check::has_errors(&found) {
        FAILED
    } else {
        DONE
    })
}

fn all_of(own: Own) -> Vec<Diagnostic> {
    let shelf = Shelf::new(own);
    let catalogs = Catalogs::new(Box::new(shelf.clone()));
    check::check(&shelf, &catalogs)
}

/// Faults of a folder, or of one file with everything that it needs around it.
fn at(path: &Path) -> anyhow::Result<Vec<Diagnostic>> {
    // Said at once: a misspelt path must not look like a sound one.
    std::fs::metadata(path).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
    if path.is_dir() {
        return Ok(of_folder(path)?);
    }
    let mut found = all_of(around(path));
    let wanted = std::fs::canonicalize(path)?;
    found.retain(|diagnostic| {
        std::fs::canonicalize(&diagnostic.file).is_ok_and(|file| file == wanted)
    });
    Ok(found)
}

/// Faults of a folder with `forms/` and `locales/`. What is only doubtful in the files that come with the program is not
/// for whoever writes this folder.
fn of_folder(folder: &Path) -> io::Result<Vec<Diagnostic>> {
    let mut found = all_of(Own::project(folder));
    let here = match folder.to_str() {
        Some("") => std::fs::canonicalize(".")?,
        _ => std::fs::canonicalize(folder)?,
    };
    let is_here = |file: &str| std::fs::canonicalize(file).is_ok_and(|it| it.starts_with(&here));
    found.retain(|it| it.severity == Severity::Error || is_here(&it.file));
    Ok(found)
}

/// The project that a file belongs to: `forms/x.json`, `forms/codelists/x.json`, `locales/nb/x.ftl`, or a form alone.
fn around(file: &Path) -> Own {
    let mut folders = file.ancestors().skip(1);
    let root = folders.find(|folder| {
        folder
            .file_name()
            .is_some_and(|name| name == "forms" || name == "locales")
    });
    match root.and_then(Path::parent) {
        Some(project) => Own::project(project),
        None => Own::beside(file),
    }
}

/// How far each language has come: a translation that is not finished is no fault.
fn languages(own: Own, environment: &Environment) -> Vec<String> {
    let words = environment.catalogs();
    let line = |report: &Report| {
        let share = report.conversations;
        let args = [
            ("language", Arg::Text(report.language.as_str().to_owned())),
            ("name", Arg::Text(report.language.own_name().to_owned())),
            (
                "present",
                Arg::Number(percent(share.present, share.expected)),
            ),
            (
                "reviewed",
                Arg::Number(percent(share.reviewed, share.expected)),
            ),
        ];
        words.text(&environment.language, "ui-check-language", &args)
    };
    let catalogs = Catalogs::new(Box::new(Shelf::new(own)));
    check::progress(&catalogs).iter().map(line).collect()
}

/// Rounded down: 100 % is all of it.
fn percent(part: usize, whole: usize) -> f64 {
    (part * 100).checked_div(whole).unwrap_or(100) as f64
}

fn count(found: &[Diagnostic], environment: &Environment) -> String {
    let of = |severity| found.iter().filter(|it| it.severity == severity).count() as f64;
    let args = [
        ("errors", Arg::Number(of(Severity::Error))),
        ("warnings", Arg::Number(of(Severity::Warning))),
    ];
    environment
        .catalogs()
        .text(&environment.language, "ui-check-result", &args)
}

fn as_json(found: &[Diagnostic]) -> serde_json::Value {
    let one = |it: &Diagnostic| {
        serde_json::json!({
            "severity": it.severity.to_string(),
            "code": it.code,
            "message": it.message,
            "help": it.help,
            "file": it.file,
            "line": it.line,
            "column": it.column,
        })
    };
    found.iter().map(one).collect()
}
