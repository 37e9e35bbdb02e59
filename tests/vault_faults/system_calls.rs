//! A system call fails, or is the last that the program makes: `strace` sees to it, at each call in turn.

use tempfile::TempDir;

use crate::office::{Acknowledged, found};
use crate::tools::{all_there, skip};
use crate::writer::{Syncing, start};

/// What the writer does in one run: this many drafts, and an event after each fifth.
const TIMES: u64 = 20;
/// More calls of one kind are not made in a run; a fault at a later one never comes.
const MOST_CALLS: u32 = 200;

/// A system call by which something is kept, the first one that can be the office's (each thread counts its own, and
/// the loader's come before), and what may become of it.
const FAULTS: &[(&str, u32, &[&str])] = &[
    (
        "openat",
        40,
        &["error=EIO", "error=ENOSPC", "error=EMFILE", "error=EROFS"],
    ),
    (
        "write",
        3,
        &["error=EIO", "error=ENOSPC", "error=EDQUOT", "signal=KILL"],
    ),
    ("fsync", 1, &["error=EIO", "error=ENOSPC", "signal=KILL"]),
    ("rename", 1, &["error=EIO", "error=ENOSPC", "signal=KILL"]),
    (
        "renameat2",
        1,
        &["error=EIO", "error=ENOSPC", "signal=KILL"],
    ),
];

/// How many places of each fault are tried: all of them with `BOLYST_TEST_FAULTS=all`.
fn step() -> usize {
    let all = std::env::var_os("BOLYST_TEST_FAULTS").is_some_and(|it| it == "all");
    if all { 1 } else { 13 }
}

#[test]
fn what_was_acknowledged_survives_failing_system_calls() {
    if !all_there(&["strace"]) {
        return;
    }
    if !may_trace() {
        return skip("this machine lets nobody trace a program");
    }
    let mut tried = 0;
    for (call, first, faults) in FAULTS {
        for fault in *faults {
            for when in (*first..=MOST_CALLS).step_by(step()) {
                if !try_one(call, fault, when) {
                    break;
                }
                tried += 1;
            }
        }
    }
    eprintln!("{tried} faults of system calls, 0 violations");
    assert!(tried > 30, "only {tried} faults were met");
}

/// One office, one run with a fault, one look. False when the run never came to that call.
fn try_one(call: &str, fault: &str, when: u32) -> bool {
    let folder = TempDir::new().unwrap();
    found(folder.path());
    let log = folder.path().join("strace.log");
    let inject = format!("inject={call}:{fault}:when={when}");
    let log_file = log.display().to_string();
    let wrapper = ["strace", "-f", "-qq", "-o", &log_file, "-e", &inject].map(str::to_owned);
    let mut child = start(folder.path(), Some(TIMES), Syncing::Whole, &wrapper);
    let mut acknowledged = Acknowledged::default();
    acknowledged.listen(child.stdout.take().unwrap());
    child.wait().unwrap();

    let seen = std::fs::read_to_string(&log).unwrap_or_default();
    let is_met = seen.contains("(INJECTED)") || seen.contains("SIGKILL");
    let looked = acknowledged.look_for(folder.path());
    assert_eq!(looked, Ok(()), "{call} {fault} at {when}");
    is_met
}

/// Some machines forbid it, whatever is installed.
fn may_trace() -> bool {
    let tried = std::process::Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .status();
    tried.is_ok_and(|status| status.success())
}
