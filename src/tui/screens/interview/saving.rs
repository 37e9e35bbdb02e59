//! Is what was answered on disk? Never says so before it is.

use time::{Duration, OffsetDateTime};

use crate::desk::{DeskError, Saved};

/// While someone types, the text is saved this long after the last letter taken over.
const WHILE_TYPING: Duration = Duration::milliseconds(700);
/// A disk that was full is tried again after this time.
const AGAIN: Duration = Duration::seconds(5);

#[derive(Default)]
pub struct Saving {
    /// Revision on its way to the disk.
    in_flight: Option<u64>,
    /// Revision that is on disk, and since when.
    kept: Option<(u64, OffsetDateTime)>,
    /// A form is only tried out: there is nothing to keep.
    nowhere: bool,
    failure: Option<DeskError>,
    again_at: Option<OffsetDateTime>,
    /// When text that is being typed must be taken over.
    typing_until: Option<OffsetDateTime>,
}

impl Saving {
    /// A conversation whose draft at this revision is on disk already.
    pub fn kept_at(revision: u64, at: OffsetDateTime) -> Saving {
        Saving {
            kept: Some((revision, at)),
            ..Saving::default()
        }
    }

    /// A conversation that nobody wants to keep.
    pub fn nowhere() -> Saving {
        Saving {
            nowhere: true,
            ..Saving::default()
        }
    }

    /// Should this revision be sent to the disk now? One save at a time; the newest revision follows the one in flight.
    pub fn wants(&self, revision: u64) -> bool {
        self.in_flight.is_none() && self.again_at.is_none() && !self.is_kept(revision)
    }

    pub fn sent(&mut self, revision: u64) {
        self.in_flight = Some(revision);
        self.again_at = None;
    }

    pub fn answered(
        &mut self,
        revision: u64,
        result: Result<Saved, DeskError>,
        now: OffsetDateTime,
    ) {
        self.in_flight = None;
        match result {
            Ok(saved) => {
                self.kept = Some((revision, saved.at));
                self.failure = None;
            }
            Err(error) => {
                self.failure = Some(error);
                self.again_at = Some(now + AGAIN);
            }
        }
    }

    /// A person asks to try again, or the time to do so has come.
    pub fn try_again(&mut self) {
        self.again_at = None;
    }

    pub fn is_kept(&self, revision: u64) -> bool {
        self.nowhere || self.kept.is_some_and(|(kept, _)| kept == revision)
    }

    pub fn kept_since(&self) -> Option<OffsetDateTime> {
        self.kept.map(|(_, at)| at)
    }

    pub fn failure(&self) -> Option<&DeskError> {
        self.failure.as_ref()
    }

    pub fn is_in_flight(&self) -> bool {
        self.in_flight.is_some()
    }

    pub fn typing(&mut self, now: OffsetDateTime) {
        self.typing_until.get_or_insert(now + WHILE_TYPING);
    }

    pub fn taken_over(&mut self) {
        self.typing_until = None;
    }

    pub fn typing_is_due(&self, now: OffsetDateTime) -> bool {
        self.typing_until.is_some_and(|at| at <= now)
    }

    pub fn again_is_due(&self, now: OffsetDateTime) -> bool {
        self.again_at.is_some_and(|at| at <= now)
    }

    pub fn deadline(&self) -> Option<OffsetDateTime> {
        [self.typing_until, self.again_at]
            .into_iter()
            .flatten()
            .min()
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const NOW: OffsetDateTime = datetime!(2026-03-02 10:00 UTC);

    #[test]
    fn the_newest_revision_follows_the_one_in_flight() {
        let mut saving = Saving::kept_at(1, NOW);
        assert!(!saving.wants(1));
        assert!(saving.wants(2));
        saving.sent(2);
        assert!(!saving.wants(3));
        saving.answered(2, Ok(Saved { at: NOW }), NOW);
        assert!(saving.wants(3));
        assert!(saving.is_kept(2));
    }

    #[test]
    fn a_full_disk_is_tried_again_later_and_at_once_when_asked() {
        let mut saving = Saving::kept_at(1, NOW);
        saving.sent(2);
        saving.answered(2, Err(DeskError::DiskFull), NOW);
        assert!(saving.failure().is_some());
        assert!(!saving.is_kept(2));
        assert!(!saving.wants(2));
        assert!(saving.again_is_due(NOW + AGAIN));
        saving.try_again();
        assert!(saving.wants(2));
    }
}
