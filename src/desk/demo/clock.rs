//! The demo's clock: it can be set back, so that a conversation was led last year.

use std::sync::atomic::{AtomicI64, Ordering};

use time::{Duration, OffsetDateTime, Time, UtcOffset};

use crate::vault::{SystemWorld, World};

/// The system's clock and random numbers, some seconds behind.
#[derive(Default)]
pub(super) struct Clock {
    behind: AtomicI64,
}

impl Clock {
    pub(super) fn set_back(&self, by: Duration) {
        self.behind.store(by.whole_seconds(), Ordering::Relaxed);
    }

    pub(super) fn pass(&self, time: Duration) {
        self.behind
            .fetch_sub(time.whole_seconds(), Ordering::Relaxed);
    }

    /// Sets it to a full hour some days ago; today, never later than now.
    pub(super) fn set_to(&self, days_ago: i64, hour: u8, offset: UtcOffset) {
        let now = SystemWorld.now().to_offset(offset);
        let hour = Time::from_hms(hour, 0, 0).unwrap_or(Time::MIDNIGHT);
        let wanted = (now - Duration::days(days_ago)).replace_time(hour);
        // A conversation takes an hour; it has to be over by now.
        let latest = now - Duration::hours(1) - Duration::days(days_ago);
        self.set_back(now - wanted.min(latest));
    }
}

impl World for Clock {
    fn now(&self) -> OffsetDateTime {
        SystemWorld.now() - Duration::seconds(self.behind.load(Ordering::Relaxed))
    }

    fn random(&self, buffer: &mut [u8]) {
        SystemWorld.random(buffer);
    }
}
