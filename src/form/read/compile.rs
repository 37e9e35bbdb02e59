//! Binds the expressions of a form and puts them in order.

use std::collections::BTreeSet;

use super::Head;
use super::actions::Actions;
use super::choices::Lists;
use super::survey::{Survey, Written};
use crate::form::Form;
use crate::form::expression::bare;
use crate::form::expression::compiled::{Column, Expr, Items, Table as Items_};
use crate::form::expression::resolve::{
    Dependency, Ground, Resolved, Standpoint, resolve, take_key,
};
use crate::form::faults::Faults;
use crate::form::grid;
use crate::form::layout::{Layout, Names};
use crate::form::logic::{Aspect, Body, Cycle, Draft, Logic, Rule};
use crate::form::model::{Kind, Node, NodeId};
use crate::form::source::Source;
use crate::form::table::Table;

/// Puts all parts together. None when a fault makes it impossible to go on.
#[allow(clippy::too_many_arguments)]
pub fn form(
    source: &Source<'_>,
    head: Head,
    sha256: String,
    survey: Survey<'_>,
    mut lists: Lists,
    instances: Vec<Table>,
    actions: Actions,
    faults: &mut Faults,
) -> Option<Form> {
    let names = Names::new(&survey.nodes);
    survey.check_names(&names, source, faults);
    let Survey {
        mut nodes,
        places,
        written,
        ..
    } = survey;
    let layout = Layout::new(&nodes);
    for text in written
        .iter()
        .map(|written| written.text.as_ref())
        .chain(actions.when.iter().map(|when| when.0.as_str()))
    {
        if text.contains("instance(") || text.contains("pulldata(") {
            lists.use_in_expression(text);
        }
    }
    lists.check_used(source, faults);
    let (drafts, origins, proposals) = {
        let ground = Ground {
            nodes: &nodes,
            names: &names,
            layout: &layout,
            lists: &lists.lists,
            columns: &lists.columns,
            instances: &instances,
        };
        let binder = Binder {
            source,
            ground: &ground,
        };
        let (drafts, origins) = binder.rules(&written, faults);
        (drafts, origins, binder.proposals(&actions, faults))
    };
    if faults.any_error() {
        return None;
    }
    let logic = match Logic::new(&nodes, &layout, drafts, proposals) {
        Ok(logic) => logic,
        Err(cycles) => {
            for cycle in cycles {
                tell_cycle(source, &cycle, &nodes, &origins, &written, faults);
            }
            return None;
        }
    };
    check_places(source, &nodes, &places, faults);
    let filtered: BTreeSet<NodeId> = written
        .iter()
        .filter(|written| written.aspect == Aspect::ChoiceFilter)
        .map(|written| written.node)
        .collect();
    let grids = grid::find(&mut nodes, |node| filtered.contains(&node));
    Some(Form {
        title: format!("{}-title", head.id),
        id: head.id,
        version: head.version,
        sha256,
        about: head.about,
        minutes: head.minutes,
        nodes,
        lists: lists.lists,
        actions: actions.actions,
        grids,
        columns: lists.columns,
        instances,
        names,
        layout,
        logic,
    })
}

struct Binder<'b, 'a> {
    source: &'b Source<'a>,
    ground: &'b Ground<'b>,
}

impl<'b, 'a> Binder<'b, 'a> {
    /// Binds every expression; the second vector says which written one each draft comes from.
    fn rules(&self, written: &[Written<'_>], faults: &mut Faults) -> (Vec<Draft>, Vec<usize>) {
        let mut drafts = Vec::with_capacity(written.len());
        let mut origins = Vec::with_capacity(written.len());
        for (index, written) in written.iter().enumerate() {
            if faults.is_full() {
                break;
            }
            if let Some(draft) = self.rule(written, faults) {
                drafts.push(draft);
                origins.push(index);
            }
        }
        (drafts, origins)
    }

    fn rule(&self, written: &Written<'_>, faults: &mut Faults) -> Option<Draft> {
        let node = written.node;
        let list = self.ground.nodes[node.0 as usize].list;
        let at = match (written.aspect, list) {
            (Aspect::ChoiceFilter, Some(list)) => Standpoint::Choice(node, list),
            (Aspect::ChoiceFilter, None) => return None,
            _ => Standpoint::Node(node),
        };
        let resolved = match resolve(&written.text, self.ground, at) {
            Ok(resolved) => resolved,
            Err(found) => {
                for fault in found {
                    faults.expression(self.source, written.literal.clone(), fault);
                }
                return None;
            }
        };
        let triggers = self.triggers(written, faults);
        self.doubt(written, &resolved, faults);
        let Resolved {
            expr,
            dependencies,
            wordy,
            fleeting,
            ..
        } = resolved;
        let body = match at {
            Standpoint::Choice(_, list) => Body::Filter(filter(expr, list)),
            Standpoint::Node(_) => Body::Expr(expr),
        };
        let looks_around = dependencies
            .iter()
            .any(|read| read.across && read.node == node);
        let triggered = written.trigger.is_some();
        let rule = Rule {
            node,
            aspect: written.aspect,
            body,
            triggered,
            fleeting,
            wordy,
            looks_around,
        };
        Some(Draft {
            rule,
            reads: dependencies,
            triggers,
        })
    }

    /// Warns of what is hardly meant so.
    fn doubt(&self, written: &Written<'_>, resolved: &Resolved, faults: &mut Faults) {
        for doubt in &resolved.doubts {
            faults.doubt(self.source, written.literal.clone(), doubt.clone());
        }
        let condition = matches!(
            written.aspect,
            Aspect::Relevant
                | Aspect::Required
                | Aspect::ReadOnly
                | Aspect::Constraint
                | Aspect::Warning
        );
        let fixed = resolved.dependencies.is_empty() && !resolved.fleeting && !resolved.passing;
        if !condition || !fixed {
            return;
        }
        let holds = bare::holds(&resolved.expr);
        let name = &self.ground.nodes[written.node.0 as usize].name;
        let (code, message) = match (written.aspect, holds) {
            (Aspect::Relevant, false) => ("form/unreachable", format!("`{name}` is never asked")),
            (_, true) => (
                "form/constant-condition",
                "this condition always holds".to_owned(),
            ),
            (_, false) => (
                "form/constant-condition",
                "this condition never holds".to_owned(),
            ),
        };
        let help = Some("it refers to no answer".to_owned());
        faults.warning(self.source, code, written.literal.clone(), message, help);
    }

    /// `${a}` or `${a}, ${b}`
    fn triggers(&self, written: &Written<'_>, faults: &mut Faults) -> Vec<Dependency> {
        let Some((text, literal)) = &written.trigger else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for part in text.split(',') {
            match resolve(part, self.ground, Standpoint::Node(written.node)) {
                Ok(resolved) => found.extend(resolved.dependencies),
                Err(list) => {
                    for fault in list {
                        faults.expression(self.source, literal.clone(), fault);
                    }
                }
            }
        }
        found
    }

    fn proposals(&self, actions: &Actions, faults: &mut Faults) -> Vec<Option<Expr>> {
        let bind = |(text, literal): &(String, std::ops::Range<usize>)| match resolve(
            text,
            self.ground,
            Standpoint::Node(NodeId(0)),
        ) {
            Ok(resolved) => Some(resolved.expr),
            Err(found) => {
                for fault in found {
                    faults.expression(self.source, literal.clone(), fault);
                }
                None
            }
        };
        actions.when.iter().map(bind).collect()
    }
}

/// A choice filter as a search in its list.
fn filter(mut predicate: Expr, list: usize) -> Items {
    let keyed = take_key(&mut predicate);
    let predicates = if matches!(predicate, Expr::Nothing) {
        Vec::new()
    } else {
        vec![predicate]
    };
    Items {
        table: Items_::List(list),
        keyed,
        predicates,
        column: Column::Value,
    }
}

fn tell_cycle(
    source: &Source<'_>,
    cycle: &Cycle,
    nodes: &[Node],
    origins: &[usize],
    written: &[Written<'_>],
    faults: &mut Faults,
) {
    let mut way: Vec<&str> = cycle
        .nodes
        .iter()
        .map(|id| nodes[id.0 as usize].name.as_str())
        .collect();
    way.dedup();
    let Some(origin) = cycle
        .drafts
        .first()
        .and_then(|draft| written.get(origins[*draft]))
    else {
        return;
    };
    let own = nodes[origin.node.0 as usize].name.as_str();
    if let Some(start) = way.iter().position(|name| *name == own) {
        way.rotate_left(start);
    }
    let way = if way.len() > 8 {
        [&way[..4], &["…"], &way[way.len() - 3..]].concat()
    } else {
        way
    };
    let message = match way.as_slice() {
        [] | [_] => format!("`{own}` depends on itself"),
        way => format!("`{own}` depends on itself: {} → {own}", way.join(" → ")),
    };
    let help = Some(String::from(
        "take one of the references out, or give the answer once with `default`",
    ));
    faults.help(source, "form/cycle", origin.literal.clone(), message, help);
}

/// Groups without questions are a slip, not a fault.
fn check_places(
    source: &Source<'_>,
    nodes: &[Node],
    places: &[std::ops::Range<usize>],
    faults: &mut Faults,
) {
    for (node, place) in nodes.iter().zip(places).skip(1) {
        if matches!(node.kind, Kind::Group | Kind::Repeat) && node.children.is_empty() {
            let message = format!("there is nothing in `{}`", node.name);
            faults.warning(source, "form/empty-group", place.clone(), message, None);
        }
    }
}
