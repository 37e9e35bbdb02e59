//! The shipped words, as `bolyst check` sees them.

use std::path::Path;

use bolyst::language::check::{self, Severity};
use bolyst::language::{Catalogs, Source, Tag};

/// The `locales` folder of the project.
struct Folder;

impl Folder {
    fn path() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))
    }
}

impl Source for Folder {
    fn tags(&self) -> Vec<String> {
        let entries = std::fs::read_dir(Folder::path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.collect()
    }

    fn files(&self, tag: &str) -> Vec<(String, Vec<u8>)> {
        let entries = std::fs::read_dir(Folder::path().join(tag)).unwrap();
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let read = |path: std::path::PathBuf| {
            let name = path.file_name().unwrap().to_str().unwrap();
            (
                format!("locales/{tag}/{name}"),
                std::fs::read(&path).unwrap(),
            )
        };
        paths.into_iter().map(read).collect()
    }
}

#[test]
fn every_folder_is_a_language() {
    let words = Catalogs::new(Box::new(Folder));
    assert_eq!(words.stray_folders(), []);
    for tag in [Tag::BOKMAL, Tag::NYNORSK, Tag::ENGLISH] {
        assert!(words.tags().contains(&tag), "{tag}");
    }
}

#[test]
fn nobody_sees_anything_wrong_or_nothing_at_all() {
    let words = Catalogs::new(Box::new(Folder));
    let reports = check::all(&words);
    let findings = reports.iter().flat_map(|report| &report.findings);
    let errors = findings.filter(|finding| finding.severity == Severity::Error);
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    assert!(errors.is_empty(), "\n{}", errors.join("\n"));
}

#[test]
fn plural_forms_are_complete_everywhere() {
    let words = Catalogs::new(Box::new(Folder));
    for report in check::all(&words) {
        for finding in &report.findings {
            let is_plural = matches!(
                finding.what,
                check::What::MissingPlurals(_) | check::What::UnusedPlural(_)
            );
            assert!(!is_plural, "{finding}");
        }
    }
}
