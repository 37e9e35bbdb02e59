//! What is shown of a session: everything, or the answers that one looks for.

use std::collections::HashMap;

use crate::desk::{Earlier, HistoryEntry};
use crate::form::Kind;
use crate::interview::{Interview, Spot, Step};
use crate::record::{Given, Session};

/// Which questions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Filter {
    All,
    Attention,
    Unanswered,
    Remarks,
    /// Another answer than in the revision before.
    Changed,
    Comments,
}

impl Filter {
    pub(super) const ALL: [Filter; 6] = [
        Filter::All,
        Filter::Attention,
        Filter::Unanswered,
        Filter::Remarks,
        Filter::Changed,
        Filter::Comments,
    ];

    /// Message of its name.
    pub(super) fn message(self) -> &'static str {
        match self {
            Filter::All => "ui-filter-all",
            Filter::Attention => "ui-filter-attention",
            Filter::Unanswered => "ui-filter-unanswered",
            Filter::Remarks => "ui-filter-remarks",
            Filter::Changed => "ui-filter-changed",
            Filter::Comments => "ui-filter-comments",
        }
    }

    /// The one `by` places further on, round and round.
    pub(super) fn moved(self, by: isize) -> Filter {
        let at = Self::ALL.iter().position(|filter| *filter == self);
        let count = Self::ALL.len() as isize;
        let to = (at.unwrap_or(0) as isize + by).rem_euclid(count);
        Self::ALL.get(to as usize).copied().unwrap_or(Filter::All)
    }

    pub(super) fn wants(self, look: Look) -> bool {
        match self {
            Filter::All => true,
            Filter::Attention => look.attention,
            Filter::Unanswered => look.unanswered,
            Filter::Remarks => look.remark,
            Filter::Changed => look.changed,
            Filter::Comments => look.comments,
        }
    }
}

/// What there is to see at a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) attention: bool,
    pub(super) unanswered: bool,
    pub(super) remark: bool,
    pub(super) changed: bool,
    pub(super) comments: bool,
}

/// What there is to see at every question.
#[derive(Default)]
pub(super) struct Looks(HashMap<Spot, Look>);

impl Looks {
    pub(super) fn of(
        interview: &Interview,
        session: &Session,
        before: Option<&Earlier>,
        history: &[HistoryEntry],
    ) -> Looks {
        let mut looks = HashMap::new();
        for step in interview.steps() {
            let Step::Ask(spot) = step else { continue };
            if interview.node(spot).kind == Kind::Note {
                continue;
            }
            let (state, path) = (interview.state(spot), interview.path(spot));
            let attention = state.problem.is_some() || state.warning;
            let kept = session.answers.get(&path);
            let look = Look {
                attention,
                unanswered: !attention && !state.read_only && !interview.is_answered(step),
                remark: kept.is_some_and(|it| it.remark.is_some() || it.kept_because.is_some()),
                changed: before.is_some_and(|before| given_in(before, &path) != state.given),
                comments: history
                    .iter()
                    .any(|entry| entry.path.as_deref() == Some(path.as_str())),
            };
            looks.insert(spot, look);
        }
        Looks(looks)
    }

    pub(super) fn at(&self, spot: Spot) -> Look {
        self.0.get(&spot).copied().unwrap_or_default()
    }

    /// How many questions a filter shows.
    pub(super) fn count(&self, filter: Filter) -> usize {
        self.0.values().filter(|look| filter.wants(**look)).count()
    }
}

/// What stood at this place in an earlier state of the answers.
pub(super) fn given_in(earlier: &Earlier, path: &str) -> Option<Given> {
    let spot = earlier.interview.find(path)?;
    earlier.interview.state(spot).given
}
