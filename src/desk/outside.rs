//! What leaves the vault because a person asked for it: readable by its owner alone, never over anything that is there.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::DeskError;

/// A new folder below another: `name`, or with a number behind it when there is one already.
pub(super) fn new_folder(above: &Path, name: &str) -> Result<PathBuf, DeskError> {
    fs::create_dir_all(above).map_err(|error| DeskError::of_file(above, &error))?;
    let mut number = 1;
    loop {
        let path = match number {
            1 => above.join(name),
            _ => above.join(format!("{name}-{number}")),
        };
        match private_folder(&path) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(DeskError::of_file(&path, &error)),
        }
    }
}

/// Writes a file that is not there yet, for its owner alone, and waits until it is on the disk. Half a file is taken
/// away again.
pub(super) fn new_file(path: &Path, content: &[u8]) -> Result<(), DeskError> {
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::AlreadyExists => DeskError::FileExists {
            path: path.display().to_string(),
        },
        _ => DeskError::of_file(path, &error),
    };
    let mut file = private_file(path).map_err(failed)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    if let Err(error) = written {
        let _ = fs::remove_file(path);
        return Err(failed(error));
    }
    Ok(())
}

fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
