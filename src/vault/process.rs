//! The process gives nothing away: no core dump, no debugger, no swapped-out keys.

/// What could be done on this system; the person is told what could not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hardening {
    /// A crash leaves no core file.
    pub no_core: bool,
    /// No other process of the same person may read this one's memory.
    pub not_dumpable: bool,
    /// Swap is on, and not known to be encrypted: memory may reach the disk.
    pub swap: bool,
    /// The terminal session is being recorded (`script`, `asciinema`, …), by the recorder's name.
    pub recorder: Option<&'static str>,
}

/// Hardens this process. To be called first thing in `main`, before any thread and any secret.
pub fn harden() -> Hardening {
    todo!()
}
