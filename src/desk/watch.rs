//! Has a file changed on the disk? Asked once a second, by a look at sizes and times and never at contents.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use super::Own;

/// How often files are looked at.
const EVERY: Duration = Duration::from_secs(1);

/// Time and size of every file that counts.
type Stand = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// The forms, code lists, tables and words of some folders.
pub struct Watch {
    own: Vec<Own>,
    stand: Stand,
}

impl Watch {
    pub(super) fn new(own: &[Own]) -> Watch {
        Watch {
            own: own.to_vec(),
            stand: stand(own),
        }
    }

    /// Has anything changed since this was last asked?
    pub fn has_changed(&mut self) -> bool {
        let now = stand(&self.own);
        let changed = now != self.stand;
        self.stand = now;
        changed
    }

    /// Waits until something changes.
    pub fn wait(&mut self) {
        loop {
            thread::sleep(EVERY);
            if self.has_changed() {
                return;
            }
        }
    }
}

fn stand(own: &[Own]) -> Stand {
    let mut stand = Stand::new();
    for own in own {
        if let Some(forms) = &own.forms {
            look(forms, &["json", "csv"], &mut stand);
            look(&forms.join("codelists"), &["json"], &mut stand);
        }
        let languages = own.locales.iter().flat_map(|folder| entries(folder));
        for folder in languages {
            look(&folder, &["ftl"], &mut stand);
        }
    }
    stand
}

/// Takes down the files right in a folder that end in one of these ways.
fn look(folder: &Path, endings: &[&str], stand: &mut Stand) {
    for path in entries(folder) {
        let ending = path.extension().and_then(|ending| ending.to_str());
        if !ending.is_some_and(|ending| endings.contains(&ending)) {
            continue;
        }
        if let Ok(metadata) = fs::metadata(&path) {
            stand.insert(path, (metadata.modified().ok(), metadata.len()));
        }
    }
}

/// A folder that is not there has none.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_longer_and_removed_files_are_changes_and_others_are_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let forms = folder.path().join("forms");
        let words = folder.path().join("locales/nb");
        fs::create_dir_all(&forms).expect("a folder");
        fs::create_dir_all(&words).expect("a folder");
        let mut watch = Watch::new(&[Own::project(folder.path())]);
        assert!(!watch.has_changed());
        fs::write(forms.join("visit.json"), "{}").expect("a file");
        assert!(watch.has_changed());
        fs::write(words.join("visit.ftl"), "a = b").expect("a file");
        assert!(watch.has_changed());
        fs::write(words.join("visit.ftl"), "a = b c").expect("a file");
        assert!(watch.has_changed());
        fs::write(words.join("visit.ftl~"), "a = b").expect("a file");
        assert!(!watch.has_changed());
        fs::remove_file(forms.join("visit.json")).expect("a file");
        assert!(watch.has_changed());
        assert!(!watch.has_changed());
    }
}
