//! A letter leaves the vault: the one place where words of a conversation are written in the clear, because a person asked for it.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::desk::DeskError;
use crate::office::letters::{Letter, html, text};

/// How a letter is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// For a browser, and to be printed from there.
    Html,
    Text,
}

impl Paper {
    fn ending(self) -> &'static str {
        match self {
            Paper::Html => "html",
            Paper::Text => "txt",
        }
    }
}

/// Writes a letter into a folder, under a name that tells its kind and the case label, and says where it went. Only this computer's user
/// may read the file, and nothing that is there already is overwritten.
///
/// # Errors
/// The disk refuses; half a letter is taken away again.
pub fn write_letter(
    folder: &Path,
    case: &str,
    letter: &Letter,
    paper: Paper,
) -> Result<PathBuf, DeskError> {
    fs::create_dir_all(folder).map_err(|error| DeskError::of_file(folder, &error))?;
    let written = match paper {
        Paper::Html => html(letter),
        Paper::Text => text(letter),
    };
    let (path, mut file) = new_file(folder, &format!("{case}-{}", letter.name), paper)?;
    let result = file
        .write_all(written.as_bytes())
        .and_then(|()| file.sync_all());
    if let Err(error) = result {
        let _ = fs::remove_file(&path);
        return Err(DeskError::of_file(&path, &error));
    }
    Ok(path)
}

/// `A-1042-welcome.html`, or with a number behind it when there is one already.
fn new_file(folder: &Path, stem: &str, paper: Paper) -> Result<(PathBuf, File), DeskError> {
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{stem}.{}", paper.ending()),
            _ => format!("{stem}-{number}.{}", paper.ending()),
        };
        let path = folder.join(name);
        match create(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(DeskError::of_file(&path, &error)),
        }
    }
}

fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
