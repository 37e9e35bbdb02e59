//! Submitted sessions as lists show them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Deserialize;
use time::OffsetDateTime;

use super::home::SessionState;
use super::index::SessionShort;
use super::office::Office;
use super::revisions::{is_line, is_snapshot, short_revisions};
use crate::record::Kind;
use crate::record::merge::{self, Revision};
use crate::vault::{Entry, EventId, EventType, Header, MemberId, RecordId};

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
    /// How often something was said about it: comments, and verdicts with words.
    pub(super) comments: usize,
    /// It was written apart: there may be conflicts.
    pub(super) is_apart: bool,
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

/// Does an event of this type seal a session's answers? A revision does where somebody settled a conflict.
pub(super) fn is_sealing(event: &EventType) -> bool {
    is_snapshot(event)
}

/// What an event of this type makes of a session.
pub(super) fn state_after(event: &EventType) -> Option<SessionState> {
    match event {
        EventType::Submit | EventType::Rev => Some(SessionState::Submitted),
        EventType::Resubmit => Some(SessionState::Resubmitted),
        EventType::Return => Some(SessionState::Returned),
        EventType::Approve => Some(SessionState::Approved),
        _ => None,
    }
}

/// How a session stands and since when. Where two things happened apart, answers that nobody has judged yet come first,
/// and a session that was returned is not approved.
pub(super) fn state_of<'a>(
    headers: impl Iterator<Item = (EventId, &'a Header)>,
    events: &[Revision<'_, EventId>],
) -> Option<(OffsetDateTime, SessionState)> {
    let by_id: BTreeMap<EventId, (OffsetDateTime, SessionState)> = headers
        .filter_map(|(id, header)| Some((id, (header.at, state_after(&header.event)?))))
        .collect();
    let last = merge::last(events, |id| by_id.contains_key(&id));
    let last = last.iter().filter_map(|id| by_id.get(id).copied());
    last.min_by_key(|(at, state)| (urgency(*state), Reverse(*at)))
}

fn urgency(state: SessionState) -> u8 {
    match state {
        SessionState::Draft | SessionState::Submitted | SessionState::Resubmitted => 0,
        SessionState::Returned => 1,
        SessionState::Approved => 2,
    }
}

/// `entries` are in causal order.
fn session_line(record: RecordId, entries: &[&Entry]) -> Option<SessionLine> {
    let sealed = entries
        .iter()
        .rev()
        .find(|entry| is_sealing(&entry.header.event))?;
    let is_apart = !is_line(entries);
    let (at, state) = if !is_apart {
        let mut latest = entries.iter().rev();
        latest.find_map(|entry| Some((entry.header.at, state_after(&entry.header.event)?)))?
    } else {
        let headers = entries
            .iter()
            .map(|entry| (entry.name.event, &entry.header));
        state_of(headers, &short_revisions(entries))?
    };
    Some(SessionLine {
        record,
        short: SessionShort::deserialize(&sealed.summary).ok()?,
        state,
        by: sealed.header.author,
        sealed_at: sealed.header.at,
        at,
        comments: entries.iter().filter(|entry| is_comment(entry)).count(),
        is_apart,
    })
}

/// Does an entry hold words about the session?
fn is_comment(entry: &Entry) -> bool {
    match entry.header.event {
        EventType::Comment => true,
        EventType::Return | EventType::Approve => !entry.summary.is_null(),
        _ => false,
    }
}
