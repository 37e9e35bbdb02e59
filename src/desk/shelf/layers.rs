//! Files in layers: what is shipped inside the program, and the person's own folder laid over it.

use std::io::{Error, ErrorKind, Result};
use std::path::{Component, Path, PathBuf};

use include_dir::{Dir, DirEntry, File, include_dir};

use crate::desk::bounded;

static FORMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/forms");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A file of one layer.
pub(super) struct Found {
    /// As it is shown in diagnostics: `forms/intake.json` when shipped, else the whole path.
    pub(super) shown: String,
    pub(super) bytes: Vec<u8>,
    pub(super) own: bool,
}

/// Folders of one's own, laid over the shipped files. None of them need exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    pub forms: Option<PathBuf>,
    pub locales: Option<PathBuf>,
}

impl Own {
    /// A folder that holds `forms/` and `locales/`.
    pub fn project(root: &Path) -> Own {
        Own {
            forms: Some(root.join("forms")),
            locales: Some(root.join("locales")),
        }
    }

    /// What belongs to a form file: the files beside it, and the words beside it or beside its folder.
    pub fn beside(form: &Path) -> Own {
        let folder = match form.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        // Whoever stands in `forms/` need not write it.
        let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
        let in_forms = whole.file_name().is_some_and(|name| name == "forms");
        let words = if in_forms {
            folder.join("../locales")
        } else {
            folder.join("locales")
        };
        Own {
            forms: Some(folder.to_path_buf()),
            locales: Some(words),
        }
    }
}

/// The shipped files and one's own over them, the topmost last. Paths begin with `forms/` or `locales/` and are
/// separated by `/`.
pub(super) struct Layers {
    own: Vec<Own>,
}

impl Layers {
    pub(super) fn new(own: Vec<Own>) -> Layers {
        Layers { own }
    }

    /// One's own folders, the topmost last.
    pub(super) fn own(&self) -> &[Own] {
        &self.own
    }

    /// The topmost file with this path.
    pub(super) fn read(&self, path: &str) -> Result<Found> {
        if !is_inside(path) {
            return Err(Error::new(
                ErrorKind::InvalidInput,
                "a path must stay inside the folder of the forms",
            ));
        }
        for own in self.own.iter().rev() {
            match read_own(own, path) {
                Some(Err(error)) if error.kind() == ErrorKind::NotFound => {}
                Some(found) => return found,
                None => {}
            }
        }
        self.read_shipped(path)
            .ok_or_else(|| Error::new(ErrorKind::NotFound, "there is no such file"))
    }

    /// All files with this path, the lowest layer first.
    pub(super) fn read_all(&self, path: &str) -> Vec<Found> {
        let own = self.own.iter();
        let own = own.filter_map(|own| read_own(own, path).and_then(Result::ok));
        self.read_shipped(path).into_iter().chain(own).collect()
    }

    /// One's own files with this path that cannot be read: the path as it is shown, and why.
    pub(super) fn unreadable(&self, path: &str) -> Vec<(String, Error)> {
        let own = self.own.iter();
        let failed = own.filter_map(|own| {
            let error = read_own(own, path)?.err()?;
            Some((own_path(own, path)?.display().to_string(), error))
        });
        failed
            .filter(|(_, error)| error.kind() != ErrorKind::NotFound)
            .collect()
    }

    /// Names of the files right in this folder, in any layer, sorted.
    pub(super) fn files(&self, folder: &str) -> Vec<String> {
        self.names(
            folder,
            |entry| entry.is_file(),
            |entry| entry.as_file().is_some(),
        )
    }

    /// Names of the folders right in this folder, in any layer, sorted.
    pub(super) fn folders(&self, folder: &str) -> Vec<String> {
        self.names(
            folder,
            |entry| entry.is_dir(),
            |entry| entry.as_dir().is_some(),
        )
    }

    fn read_shipped(&self, path: &str) -> Option<Found> {
        let (dir, inside) = shipped(path)?;
        let file = dir.get_file(inside)?;
        Some(Found {
            shown: path.to_owned(),
            bytes: file.contents().to_vec(),
            own: false,
        })
    }

    fn names(
        &self,
        folder: &str,
        is_own: impl Fn(&Path) -> bool,
        is_shipped: impl Fn(&DirEntry<'_>) -> bool,
    ) -> Vec<String> {
        let mut names: Vec<String> = shipped_entries(folder)
            .iter()
            .filter(|entry| is_shipped(entry))
            .filter_map(|entry| name(entry.path()))
            .collect();
        let folders = self.own.iter().filter_map(|own| own_path(own, folder));
        for entries in folders.filter_map(|own| std::fs::read_dir(own).ok()) {
            let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
            names.extend(
                paths
                    .filter(|path| is_own(path))
                    .filter_map(|path| name(&path)),
            );
        }
        names.sort();
        names.dedup();
        names
    }
}

fn read_own(own: &Own, path: &str) -> Option<Result<Found>> {
    let path = own_path(own, path)?;
    let read = bounded::read(&path, bounded::LARGEST).map(|bytes| Found {
        shown: path.display().to_string(),
        bytes,
        own: true,
    });
    Some(read)
}

fn own_path(own: &Own, path: &str) -> Option<PathBuf> {
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let folder = match first {
        "forms" => own.forms.as_ref()?,
        "locales" => own.locales.as_ref()?,
        _ => return None,
    };
    // An empty rest would leave a slash at the end.
    Some(if rest.is_empty() {
        folder.clone()
    } else {
        folder.join(rest)
    })
}

/// Folder and name of each shipped file of words.
pub(super) fn shipped_words() -> Vec<(String, String)> {
    let files = LOCALES.dirs().flat_map(Dir::files);
    let named = |file: &File<'_>| {
        let folder = name(file.path().parent()?)?;
        Some((folder, name(file.path())?))
    };
    files.filter_map(named).collect()
}

fn name(path: &Path) -> Option<String> {
    Some(path.file_name()?.to_str()?.to_owned())
}

/// The embedded folder a path begins with, and the rest of the path.
fn shipped(path: &str) -> Option<(&'static Dir<'static>, &str)> {
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    match first {
        "forms" => Some((&FORMS, rest)),
        "locales" => Some((&LOCALES, rest)),
        _ => None,
    }
}

fn shipped_entries(folder: &str) -> &'static [DirEntry<'static>] {
    match shipped(folder) {
        Some((dir, "")) => dir.entries(),
        Some((dir, inside)) => dir.get_dir(inside).map_or(&[], |dir| dir.entries()),
        None => &[],
    }
}

/// A form file may come from anywhere: it names only files beside it, not `../../.ssh/id_ed25519`.
fn is_inside(path: &str) -> bool {
    Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_folder_lies_over_the_shipped_files() {
        let own = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(own.path().join("locales/xx")).expect("a folder");
        std::fs::write(own.path().join("locales/xx/mine.ftl"), "a = b").expect("a file");
        let layers = Layers::new(vec![Own::project(own.path())]);
        assert!(layers.folders("locales").contains(&"xx".to_owned()));
        assert!(layers.folders("locales").contains(&"nb".to_owned()));
        assert_eq!(layers.files("locales/xx"), ["mine.ftl"]);
        let found = layers
            .read("locales/xx/mine.ftl")
            .expect("the file is there");
        assert!(found.own && found.shown.ends_with("mine.ftl"));
        assert!(!layers.read("locales/nb/errors.ftl").expect("shipped").own);
    }

    #[test]
    fn the_topmost_of_several_folders_wins() {
        let (lower, upper) = (tempfile::tempdir(), tempfile::tempdir());
        let (lower, upper) = (lower.expect("a folder"), upper.expect("a folder"));
        for folder in [&lower, &upper] {
            let words = folder.path().join("locales/xx");
            std::fs::create_dir_all(&words).expect("a folder");
            let text = folder.path().display().to_string();
            std::fs::write(words.join("mine.ftl"), text).expect("a file");
        }
        let own = [&lower, &upper].map(|folder| Own::project(folder.path()));
        let layers = Layers::new(own.to_vec());
        let found = layers.read("locales/xx/mine.ftl").expect("a file");
        assert_eq!(found.bytes, upper.path().display().to_string().as_bytes());
        assert_eq!(layers.files("locales/xx"), ["mine.ftl"]);
        assert_eq!(layers.read_all("locales/xx/mine.ftl").len(), 2);
    }

    #[test]
    fn nobody_reads_outside() {
        let layers = Layers::new(vec![Own::project(Path::new("/"))]);
        for path in ["/etc/passwd", "forms/../../etc/passwd", "../x"] {
            let error = layers.read(path).err().expect("refused");
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_empty() {
        let layers = Layers::new(vec![Own::project(Path::new("/nowhere/at/all"))]);
        assert_eq!(layers.files("locales/zz"), [] as [String; 0]);
    }
}
