//! Clock and random numbers come in from outside, so that any run can be replayed.

use time::OffsetDateTime;

/// Clock and random numbers. Keys that age makes and the nonces of its files always come from the operating system.
pub trait World: Send + Sync {
    fn now(&self) -> OffsetDateTime;
    fn random(&self, buffer: &mut [u8]);
}

/// The clock and the random numbers of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemWorld;

impl World for SystemWorld {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }

    fn random(&self, buffer: &mut [u8]) {
        todo!()
    }
}
