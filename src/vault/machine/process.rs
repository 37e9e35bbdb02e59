//! The process gives nothing away: no core dump, no debugger, and a word about swap and recordings.

use std::fs;

use crate::vault::machine::system;

/// What could be done on this system; the person is told what could not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hardening {
    /// A crash leaves no core file.
    pub no_core: bool,
    /// No other process of the same person may read this one's memory.
    pub not_dumpable: bool,
    /// Swap is on, and not known to be in memory only: text may reach the disk. (Keys are locked in memory.)
    pub swap: bool,
    /// The terminal session is being recorded, by this program.
    pub recorder: Option<&'static str>,
}

/// Programs that keep what a terminal shows.
const RECORDERS: [&str; 7] = [
    "script",
    "asciinema",
    "ttyrec",
    "termtosvg",
    "tlog-rec",
    "tlog-rec-session",
    "t-rec",
];

/// Hardens this process. To be called first thing in `main`, before any thread and any secret.
pub fn harden() -> Hardening {
    Hardening {
        no_core: system::forbid_core_files(),
        not_dumpable: system::forbid_inspection(),
        swap: fs::read_to_string("/proc/swaps").is_ok_and(|swaps| reaches_a_disk(&swaps)),
        recorder: recorder(),
    }
}

/// Does any line of `/proc/swaps` name more than compressed memory?
fn reaches_a_disk(swaps: &str) -> bool {
    let mut devices = swaps.lines().skip(1).filter(|line| !line.is_empty());
    devices.any(|device| !device.starts_with("/dev/zram"))
}

/// The recorder among the processes that this one was started from.
fn recorder() -> Option<&'static str> {
    let mut pid = std::process::id();
    // No real chain of parents is this long.
    for _ in 0..64 {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        let (name, parent) = name_and_parent(&stat)?;
        if let Some(recorder) = RECORDERS.into_iter().find(|recorder| *recorder == name) {
            return Some(recorder);
        }
        pid = parent;
    }
    None
}

/// Reads `pid (name) state parent …`; the name itself may hold blanks and brackets.
fn name_and_parent(stat: &str) -> Option<(&str, u32)> {
    let (before, after) = stat.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    let parent = after.split_whitespace().nth(1)?;
    Some((name, parent.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parent_is_found_whatever_the_name() {
        assert_eq!(
            name_and_parent("42 (a ) b (c) S 7 42 42 0"),
            Some(("a ) b (c", 7))
        );
        for broken in ["", "42", "42 (x", "42 (x) S", "42 (x) S y"] {
            assert_eq!(name_and_parent(broken), None);
        }
    }

    #[test]
    fn compressed_memory_is_no_disk() {
        let head = "Filename\tType\tSize\tUsed\tPriority\n";
        assert!(!reaches_a_disk(head));
        assert!(!reaches_a_disk(&format!(
            "{head}/dev/zram0 partition 1 0 100\n"
        )));
        assert!(reaches_a_disk(&format!("{head}/swapfile file 1 0 -2\n")));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_hardened_process_leaves_no_core() {
        let hardening = harden();
        assert!(hardening.no_core && hardening.not_dumpable);
        let limits = fs::read_to_string("/proc/self/limits").unwrap();
        let core = limits
            .lines()
            .find(|line| line.starts_with("Max core"))
            .unwrap();
        assert!(core.contains(" 0 "), "{core}");
    }
}
