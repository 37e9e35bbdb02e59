//! Faults of the machine: what was acknowledged is there afterwards, whole, and nothing is in the way of going on.
//!
//! | file | the fault |
//! |---|---|
//! | `kill` | the program is killed at any moment |
//! | `system_calls` | a system call fails, or is the last that the program makes |
//! | `power_cut` | the power goes, and with it all that was not on the disk |
//! | `writer` | the program that all of this happens to |
//! | `office` | its office, and what is looked for afterwards |

#[path = "../common/tools.rs"]
#[allow(dead_code)]
mod tools;

mod kill;
mod office;
#[cfg(target_os = "linux")]
mod power_cut;
#[cfg(target_os = "linux")]
mod system_calls;
mod writer;
