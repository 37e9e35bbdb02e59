//! What can be read but is hardly meant: a choice that is not in the list, an order of texts that have none.

use time::UtcOffset;
use time::macros::datetime;

use super::{Here, Resolver};
use crate::form::expression::dates::Moment;
use crate::form::expression::lexer::Fault;
use crate::form::expression::syntax::{Comparison, Kind, Path, Start, Syntax, Test};
use crate::form::expression::value::number_from;
use crate::form::expression::words::Plain;
use crate::form::model::NodeId;
use crate::form::suggest::did_you_mean;

/// So many values can be named in one line.
const FEW: usize = 6;

impl Resolver<'_, '_> {
    pub(super) fn doubt_comparison(
        &mut self,
        first: &Syntax<'_>,
        rest: &[(Comparison, Syntax<'_>)],
    ) {
        let [(comparison, second)] = rest else { return };
        if matches!(comparison, Comparison::Equal | Comparison::NotEqual) {
            self.doubt_choice(first, second);
            self.doubt_choice(second, first);
            return;
        }
        for side in [first, second] {
            if let Some(text) = never_a_number(side) {
                let message =
                    format!("`{text}` is neither a number nor a date: this comparison never holds");
                let fault = Fault::new("expression/no-order", side.at.clone(), message);
                self.doubts
                    .push(fault.with_help("`<` and `>` compare numbers and dates, not texts"));
            }
        }
    }

    /// `${question} = 'value'`, `selected(${question}, 'value')`
    pub(super) fn doubt_choice(&mut self, question: &Syntax<'_>, value: &Syntax<'_>) {
        let Kind::Text(text) = value.kind else { return };
        let Some(node) = self.subject(question).map(|id| self.node(id)) else {
            return;
        };
        let Some(list) = node.list.and_then(|list| self.ground.lists.get(list)) else {
            return;
        };
        let known = |value: &str| list.choices.iter().any(|choice| choice.value == value);
        let other = node.or_other && text == "other";
        if text.trim().is_empty() || known(text.trim()) || other || text.trim().contains(' ') {
            return;
        }
        let message = format!("`{text}` is not in the list `{}`", list.name);
        let mut fault = Fault::new("expression/unknown-choice", value.at.clone(), message);
        let values: Vec<&str> = list.choices.iter().map(|it| it.value.as_str()).collect();
        fault.help = if values.len() <= FEW {
            Some(format!("its values are {}", values.join(", ")))
        } else {
            did_you_mean(text, values)
        };
        self.doubts.push(fault);
    }

    /// The question that a plain reference or `.` means.
    fn subject(&self, syntax: &Syntax<'_>) -> Option<NodeId> {
        let Kind::Path(Path {
            start,
            predicates,
            steps,
        }) = &syntax.kind
        else {
            return None;
        };
        match (start, steps.as_slice()) {
            (Start::Reference(name), []) if predicates.is_empty() => {
                let mut found = self.ground.names.all(name);
                found.next().filter(|_| found.next().is_none())
            }
            (Start::Here, [step]) if step.test == Test::Itself => match self.here {
                Here::Node(stand) => Some(stand.node),
                Here::Item(_) => None,
            },
            _ => None,
        }
    }
}

/// A text that can never be ordered, as it stands or as `format-date` would write it.
fn never_a_number(syntax: &Syntax<'_>) -> Option<String> {
    let text = match &syntax.kind {
        Kind::Text(text) => (*text).to_owned(),
        Kind::Call("format-date" | "format-date-time", arguments) => {
            let Kind::Text(pattern) = arguments.get(1)?.kind else {
                return None;
            };
            Moment::now(datetime!(2001-11-12 13:14:15 UTC)).format(pattern, &Plain)
        }
        _ => return None,
    };
    let blank = text.trim().is_empty();
    (blank || number_from(&text, UtcOffset::UTC).is_nan()).then_some(text)
}
