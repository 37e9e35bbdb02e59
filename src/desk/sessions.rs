//! Submitted sessions as lists show them.

use std::cmp::Reverse;

use serde::Deserialize;
use time::OffsetDateTime;

use super::home::SessionState;
use super::index::SessionShort;
use super::office::Office;
use crate::record::Kind;
use crate::vault::{Entry, EventType, MemberId, RecordId};

/// A submitted session.
pub(super) struct SessionLine {
    pub(super) record: RecordId,
    pub(super) short: SessionShort,
    pub(super) state: SessionState,
    pub(super) by: Option<MemberId>,
    /// When its answers were last sealed.
    pub(super) sealed_at: OffsetDateTime,
    /// When it last changed state.
    pub(super) at: OffsetDateTime,
}

impl Office {
    /// Every submitted session this member may read, newest first.
    pub(super) fn sessions(&self) -> Vec<SessionLine> {
        let records = self.records(Kind::Session).into_iter();
        let mut sessions: Vec<SessionLine> = records
            .filter_map(|(record, entries)| session_line(record, &entries))
            .collect();
        sessions.sort_by_key(|session| Reverse(session.at));
        sessions
    }

    pub(super) fn session_line(&self, record: RecordId) -> Option<SessionLine> {
        session_line(record, &self.vault.entries_of(record))
    }
}

/// Does an event of this type seal a session's answers?
pub(super) fn is_sealing(event: &EventType) -> bool {
    matches!(event, EventType::Submit | EventType::Resubmit)
}

/// What an event of this type makes of a session.
pub(super) fn state_after(event: &EventType) -> Option<SessionState> {
    match event {
        EventType::Submit | EventType::Resubmit => Some(SessionState::Submitted),
        EventType::Return => Some(SessionState::Returned),
        EventType::Approve => Some(SessionState::Approved),
        _ => None,
    }
}

/// `entries` are in causal order.
fn session_line(record: RecordId, entries: &[&Entry]) -> Option<SessionLine> {
    let sealed = entries
        .iter()
        .rev()
        .find(|entry| is_sealing(&entry.header.event))?;
    let (at, state) = entries
        .iter()
        .rev()
        .find_map(|entry| Some((entry.header.at, state_after(&entry.header.event)?)))?;
    Some(SessionLine {
        record,
        short: SessionShort::deserialize(&sealed.summary).ok()?,
        state,
        by: sealed.header.author,
        sealed_at: sealed.header.at,
        at,
    })
}
