//! `bolyst check`: every fault of forms, code lists and words.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::environment::Environment;
use super::{DONE, FAILED};
use crate::desk::{Own, Shelf, check};
use crate::form::{Diagnostic, Severity};
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
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let found = if arguments.paths.is_empty() {
        all_of(here_or(&environment.own))
    } else {
        let mut found = Vec::new();
        for path in &arguments.paths {
            found.extend(at(path)?);
        }
        found
    };
    let out = &mut io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&as_json(&found))?)?;
    } else {
        for diagnostic in &found {
            writeln!(out, "{diagnostic}")?;
        }
        writeln!(out, "{}", count(&found, environment))?;
    }
    Ok(if check::has_errors(&found) {
        FAILED
    } else {
        DONE
    })
}

fn here_or(own: &Own) -> Own {
    let stands_in_project = ["forms", "locales"]
        .iter()
        .any(|name| Path::new(name).is_dir());
    if stands_in_project {
        Own::project(Path::new(""))
    } else {
        own.clone()
    }
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
        return Ok(all_of(Own::project(path)));
    }
    let mut found = all_of(around(path));
    let wanted = std::fs::canonicalize(path)?;
    found.retain(|diagnostic| {
        std::fs::canonicalize(&diagnostic.file).is_ok_and(|file| file == wanted)
    });
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
