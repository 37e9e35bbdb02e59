//! Clock, random numbers and file system come in from outside, so that any run can be replayed and any step can be
//! made to fail.

use time::OffsetDateTime;

use crate::vault::machine::disk::{Disk, SystemDisk};

/// Clock, random numbers and file system. Keys that age makes and the nonces of its files always come from the
/// operating system.
pub trait World: Send + Sync {
    fn now(&self) -> OffsetDateTime;
    fn random(&self, buffer: &mut [u8]);
    /// The file system; the operating system's unless a test wants its own.
    fn disk(&self) -> &dyn Disk {
        &SystemDisk
    }
}

/// The clock and the random numbers of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemWorld;

impl World for SystemWorld {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }

    /// # Panics
    /// When the operating system has no random numbers: then no key would be safe, and going on would be worse.
    fn random(&self, buffer: &mut [u8]) {
        if let Err(error) = getrandom::fill(buffer) {
            panic!("no random numbers: {error}");
        }
    }
}

/// The time for an event or a draft: in UTC, to the millisecond.
pub fn stamp(world: &dyn World) -> OffsetDateTime {
    let now = world.now().to_offset(time::UtcOffset::UTC);
    let milliseconds = now.nanosecond() / 1_000_000 * 1_000_000;
    now.replace_nanosecond(milliseconds).unwrap_or(now)
}
