//! Taking over a questionnaire from a workbook: the form and its words are written into a folder.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::{DeskError, bounded};
use crate::form;
use crate::form::import::{self, Imported};
use crate::language::Tag;

/// Forms name it, and editors complete them by it.
pub(super) const SCHEMA: &str = include_str!("../../forms/form.schema.json");

/// Reads a workbook; tables that it names are looked for beside it.
///
/// # Errors
/// [`DeskError::Missing`], [`DeskError::Denied`], …; [`DeskError::NotImported`] when nothing in it can be read.
pub fn read(workbook: &Path) -> Result<Imported, DeskError> {
    let bytes = bounded::read(workbook, bounded::LARGEST)
        .map_err(|error| DeskError::of_file(workbook, &error))?;
    let name = workbook.file_name().unwrap_or_default().to_string_lossy();
    let beside = Beside {
        folder: workbook.parent().unwrap_or(Path::new("")),
    };
    let tag_of = |code: &str| Some(Tag::parse(code)?.as_str().to_owned());
    let imported = import::import(&name, &bytes, &beside, &tag_of);
    imported.map_err(DeskError::NotImported)
}

/// Writes `forms/<id>.json`, its tables and `locales/<tag>/<id>.ftl` below a folder; returns what was written.
///
/// # Errors
/// What the disk says.
pub fn write(imported: &Imported, out: &Path) -> Result<Vec<PathBuf>, DeskError> {
    let forms = out.join("forms");
    let form = forms.join(format!("{}.json", imported.id));
    let mut files = vec![
        (forms.join("form.schema.json"), SCHEMA.as_bytes()),
        (form, imported.form.as_bytes()),
    ];
    for (name, bytes) in &imported.tables {
        files.push((forms.join(name), bytes.as_slice()));
    }
    for (tag, text) in &imported.locales {
        let path = out.join("locales").join(tag);
        let path = path.join(format!("{}.ftl", imported.id));
        files.push((path, text.as_bytes()));
    }
    for (path, bytes) in &files {
        write_file(path, bytes).map_err(|error| DeskError::of_file(path, &error))?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

/// The folder of a workbook.
struct Beside<'a> {
    folder: &'a Path,
}

impl form::Files for Beside<'_> {
    fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        let mut parts = Path::new(name).components();
        // A workbook may come from anywhere: it names only files beside it.
        let (Some(Component::Normal(name)), None) = (parts.next(), parts.next()) else {
            return Err(io::ErrorKind::InvalidInput.into());
        };
        bounded::read(&self.folder.join(name), bounded::LARGEST)
    }
}
