//! What one conversation tells for a letter.

use std::sync::Arc;

use crate::desk::conversation::speak;
use crate::desk::{Desk, DeskError};
use crate::form::Audience;
use crate::interview::{Interview, Spot};
use crate::office::consents::Consents;
use crate::record::{Given, Session, Value};

/// A conversation opened to be told of. Nothing that is done to it is kept.
pub(in crate::desk) struct Talk {
    pub(super) interview: Interview,
    /// How the person's consents stand; a later no goes before what was said in this conversation.
    consents: Consents,
}

impl Talk {
    pub(super) fn open(
        desk: &mut Desk,
        session: Session,
        consents: Consents,
    ) -> Result<Talk, DeskError> {
        let now = desk.now();
        let form = desk.shelf.form(&session.form.id)?;
        let reader = desk.office()?.vault.me().name.clone();
        let (mut interview, _) = Interview::resume(form, session, now, &reader);
        speak(&mut interview, &desk.catalogs);
        Ok(Talk {
            interview,
            consents,
        })
    }

    /// Whether an expression holds. One that cannot be read does not: [`check`](crate::desk::check) tells of it.
    pub(super) fn holds(&self, expression: &str) -> bool {
        let asked = format!("boolean({expression})");
        let root = self.interview.root();
        match self.interview.evaluate(root, &asked) {
            Ok(value) => value.to_boolean(),
            Err(_) => false,
        }
    }

    /// Whether the person has said yes to a voluntary part: every question that carries its key and asks yes or no.
    pub(super) fn consents_to(&self, key: &str) -> bool {
        if self.consents.is_refused(key) {
            return false;
        }
        let form = Arc::clone(self.interview.form());
        let nodes = form.nodes.iter();
        let asked = nodes.filter(|node| node.voluntary.as_deref() == Some(key));
        let mut answers = asked.filter_map(|node| self.value(&node.name));
        answers.any(|answer| answer == "yes")
    }

    /// Where a question, group or repeat stands, when it is asked at all.
    pub(super) fn spot(&self, name: &str) -> Option<Spot> {
        let spot = self.interview.named(self.interview.root(), name)?;
        self.may_be_told(spot).then_some(spot)
    }

    /// What was asked, and not of the consultant alone: that is never the newcomer's to read.
    fn may_be_told(&self, spot: Spot) -> bool {
        let is_open = self.interview.node(spot).audience == Audience::Both;
        is_open && self.interview.state(spot).relevant
    }

    /// Each time round a repeat.
    pub(super) fn rounds(&self, repeat: &str) -> Vec<Spot> {
        let spot = self.spot(repeat);
        spot.map(|spot| self.interview.children(spot))
            .unwrap_or_default()
    }

    /// A question by name, seen from inside a time round.
    pub(super) fn within(&self, round: Spot, name: &str) -> Option<Spot> {
        let children = self.interview.children(round);
        let mut spots = children.into_iter();
        let spot = spots.find(|spot| self.interview.node(*spot).name == name)?;
        self.may_be_told(spot).then_some(spot)
    }

    /// The answer to a question as a form writes it; nothing where there is none, or a status.
    pub(in crate::desk) fn value(&self, name: &str) -> Option<String> {
        let spot = self.spot(name)?;
        match self.interview.state(spot).given? {
            Given::Value(Value::Text(text)) => Some(text),
            Given::Value(Value::Integer(number)) => Some(number.to_string()),
            Given::Value(Value::Decimal(number)) => Some(number.to_string()),
            Given::Value(Value::Many(_)) | Given::Status(_) => None,
        }
    }

    /// The values of a question with several answers.
    pub(super) fn values(&self, name: &str) -> Vec<String> {
        let given = self
            .spot(name)
            .and_then(|spot| self.interview.state(spot).given);
        match given {
            Some(Given::Value(Value::Many(values))) => values,
            _ => Vec::new(),
        }
    }

    /// Whether somebody answered in words, not with a status.
    pub(super) fn has_words(&self, spot: Spot) -> bool {
        matches!(self.interview.state(spot).given, Some(Given::Value(_)))
    }
}
