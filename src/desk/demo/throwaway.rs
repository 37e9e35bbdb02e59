//! A temporary folder that goes away with the demo, also when the demo was killed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::desk::DeskError;

const PREFIX: &str = "bolyst-demo-";

/// Held open and locked for as long as the demo runs.
const ALIVE: &str = "alive";

/// The folder and the sign that somebody still uses it.
pub(in crate::desk) struct Throwaway {
    folder: TempDir,
    _alive: File,
}

impl Throwaway {
    pub(super) fn new() -> Result<Throwaway, DeskError> {
        let places = temporary_folders();
        places.iter().for_each(|place| sweep(place));
        let mut refused = None;
        for place in &places {
            match Throwaway::inside(place) {
                Ok(throwaway) => return Ok(throwaway),
                Err(error) => refused = Some(DeskError::of_file(place, &error)),
            }
        }
        Err(refused.unwrap_or(DeskError::Missing {
            path: PREFIX.to_owned(),
        }))
    }

    fn inside(place: &Path) -> std::io::Result<Throwaway> {
        // Only its owner may enter.
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(place)?;
        let alive = File::create(folder.path().join(ALIVE))?;
        hold(&alive);
        Ok(Throwaway {
            folder,
            _alive: alive,
        })
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Removes the folder at once, from wherever it is called: for signals that end the process.
    pub(super) fn remover(&self) -> impl Fn() + Send + 'static {
        let folder = self.folder.path().to_path_buf();
        move || {
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

/// Where the folder may lie, the best first: in memory, where it is quick to write to and gone with the power, unless
/// somebody has named a place.
fn temporary_folders() -> Vec<PathBuf> {
    let named = std::env::var_os("TMPDIR").is_some();
    let in_memory = PathBuf::from("/dev/shm");
    let mut places = vec![std::env::temp_dir()];
    if !named && in_memory.is_dir() {
        places.insert(0, in_memory);
    }
    places
}

/// Removes what demos that were killed have left behind.
fn sweep(temporary: &Path) {
    let Ok(entries) = fs::read_dir(temporary) else {
        return;
    };
    let is_demo = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with(PREFIX))
    };
    for folder in entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(is_demo)
    {
        let alive = File::open(folder.join(ALIVE));
        if alive.is_ok_and(|alive| hold(&alive)) {
            // Somebody else's folder stays: removing it fails.
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

/// Locks the file until it is closed, by a crash too; false when somebody else holds it.
fn hold(file: &File) -> bool {
    file.try_lock().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_goes_with_its_demo() {
        let demo = Throwaway::new().expect("a folder");
        let path = demo.path().to_path_buf();
        fs::write(path.join("x"), "y").expect("a file");
        drop(demo);
        assert!(!path.exists());
    }

    #[test]
    fn what_a_killed_demo_left_is_swept_up_and_a_running_one_is_not() {
        let temporary = tempfile::tempdir().expect("a folder");
        let [killed, running] = ["killed", "running"].map(|name| {
            let folder = temporary.path().join(format!("{PREFIX}{name}"));
            fs::create_dir(&folder).expect("a folder");
            fs::write(folder.join(ALIVE), "").expect("a file");
            folder
        });
        let alive = File::open(running.join(ALIVE)).expect("a file");
        assert!(hold(&alive));
        sweep(temporary.path());
        assert!(!killed.exists());
        assert!(running.exists());
    }
}
