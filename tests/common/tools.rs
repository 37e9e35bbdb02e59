//! Programs that a bare machine may not have.

use std::path::PathBuf;

/// Finds these programs. When one is missing, the test is to end with a loud line; where `BOLYST_TEST_ALL=1` is set
/// (as in `.ci/run`), it fails instead.
#[must_use]
pub fn all_there(programs: &[&str]) -> bool {
    let missing: Vec<_> = programs.iter().filter(|p| find(p).is_none()).collect();
    if missing.is_empty() {
        return true;
    }
    skip(&format!("not installed: {missing:?}"));
    false
}

/// Says loudly that the test does not run here, and why.
///
/// # Panics
/// When nothing may be skipped.
pub fn skip(reason: &str) {
    let test = std::thread::current();
    let test = test.name().unwrap_or("a test").to_owned();
    let everything = std::env::var_os("BOLYST_TEST_ALL").is_some_and(|all| all == "1");
    assert!(!everything, "{test} must not be skipped: {reason}");
    eprintln!("\n=== SKIPPED {test}: {reason} ===\n");
}

fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}
