//! Runs a compiled expression.

use std::sync::Arc;

use time::OffsetDateTime;

use super::compiled::{Expr, Frame, Hop, Items, One, Route, Table};
use super::dates::Moment;
use super::random::Stream;
use super::syntax::{Comparison, Operation};
use super::value::{Cell, Value};
use super::words::Words;
use super::{calls, resolve};
use crate::form::model::ChoiceList;
use crate::form::table;

/// What an expression sees of a conversation. A block is the root's or a repeat instance's stretch of places.
pub trait World {
    /// What stands at a place, blank when that is not relevant.
    fn cell(&self, place: u32) -> Cell;
    /// What stands there, relevant or not.
    fn kept(&self, place: u32) -> Cell;
    /// `dont_know`, `refused`, `not_applicable`, or nothing.
    fn status(&self, place: u32) -> &'static str;
    /// The instance that many repeats further out.
    fn outer(&self, instance: u32, levels: u8) -> u32;
    /// First place of an instance's block.
    fn base(&self, instance: u32) -> u32;
    /// The instances of the repeat at this place, in order.
    fn instances(&self, place: u32) -> &[u32];
    /// The number of an instance among its fellows, from 1.
    fn position(&self, instance: u32) -> usize;
    fn now(&self) -> OffsetDateTime;
    fn seed(&self) -> u64;
    fn random<R>(&self, draw: impl FnOnce(&mut Stream) -> R) -> R;
    fn words(&self) -> &dyn Words;
    fn version(&self) -> &str;
    fn list(&self, list: usize) -> Option<&ChoiceList>;
    fn columns(&self, list: usize) -> Option<&table::Table>;
    fn table(&self, instance: usize) -> Option<&table::Table>;
}

/// A point of view: an instance and a place in it, or an item of a list.
#[derive(Clone, Copy, Debug)]
pub struct View {
    pub instance: u32,
    pub place: u32,
    pub item: Option<(Table, u32)>,
    pub position: usize,
    pub size: usize,
}

impl View {
    pub fn at(instance: u32, place: u32) -> View {
        View {
            instance,
            place,
            item: None,
            position: 1,
            size: 1,
        }
    }

    pub fn of_item(self, table: Table, row: u32) -> View {
        View {
            item: Some((table, row)),
            ..self
        }
    }
}

/// An expression being run.
pub struct Scene<'w, W: World> {
    pub world: &'w W,
    pub here: View,
    pub owner: View,
}

/// Runs an expression for the node at a place.
pub fn evaluate<W: World>(expr: &Expr, world: &W, view: View) -> Value {
    Scene {
        world,
        here: view,
        owner: view,
    }
    .value(expr)
}

/// Runs an expression whose answer is yes or no.
pub fn holds<W: World>(expr: &Expr, world: &W, view: View) -> bool {
    Scene {
        world,
        here: view,
        owner: view,
    }
    .boolean(expr)
}

/// The rows of a list that pass a filter.
pub fn rows<W: World>(items: &Items, world: &W, view: View) -> Vec<u32> {
    Scene {
        world,
        here: view,
        owner: view,
    }
    .rows(items)
}

impl<'w, W: World> Scene<'w, W> {
    pub fn value(&self, expr: &Expr) -> Value {
        match expr {
            Expr::Number(number) => Value::Number(*number),
            Expr::Text(text) => Value::Text(Arc::clone(text)),
            Expr::Or(parts) => Value::Boolean(parts.iter().any(|part| self.boolean(part))),
            Expr::And(parts) => Value::Boolean(parts.iter().all(|part| self.boolean(part))),
            Expr::Compare(first, rest) => self.compare(first, rest),
            Expr::Arithmetic(first, rest) => Value::Number(self.arithmetic(first, rest)),
            Expr::Negate(inner) => Value::Number(-self.number(inner)),
            Expr::Union(parts) => self.union(parts),
            Expr::One(one) => Value::Node(self.world.cell(self.place(*one))),
            Expr::Route(route) => {
                let places = self.places(route);
                Value::Nodes(
                    places
                        .into_iter()
                        .map(|place| self.world.cell(place))
                        .collect(),
                )
            }
            Expr::Column(column) => self.column(*column),
            Expr::Items(items) => self.items(items),
            Expr::Some(base, predicates) => self.some(base, predicates),
            Expr::Call(function, arguments) => calls::call(self, *function, arguments),
            Expr::Matches(value, regex) => {
                Value::Boolean(self.value(value).with_text(|text| regex.is_match(text)))
            }
            Expr::ChoiceName(value, list) => self.choice_name(value, *list),
            Expr::Nothing => Value::Nodes(Vec::new()),
        }
    }

    pub fn number(&self, expr: &Expr) -> f64 {
        match expr {
            Expr::Number(number) => *number,
            Expr::Arithmetic(first, rest) => self.arithmetic(first, rest),
            _ => self.value(expr).to_number(self.offset()),
        }
    }

    pub fn boolean(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Or(parts) => parts.iter().any(|part| self.boolean(part)),
            Expr::And(parts) => parts.iter().all(|part| self.boolean(part)),
            _ => self.value(expr).to_boolean(),
        }
    }

    pub fn text(&self, expr: &Expr) -> Arc<str> {
        self.value(expr).to_text()
    }

    pub fn offset(&self) -> time::UtcOffset {
        self.world.now().offset()
    }

    // --- operators -----------------------------------------------------------------------------------------

    fn compare(&self, first: &Expr, rest: &[(Comparison, Expr)]) -> Value {
        let mut left = self.value(first);
        for (comparison, right) in rest {
            let right = self.value(right);
            left = Value::Boolean(self.compares(*comparison, &left, &right));
        }
        left
    }

    /// XPath 1.0, 3.4: a set compares when any of its members does.
    fn compares(&self, comparison: Comparison, left: &Value, right: &Value) -> bool {
        match (left, right) {
            (Value::Boolean(_), _) | (_, Value::Boolean(_)) if is_equality(comparison) => {
                let equal = left.to_boolean() == right.to_boolean();
                equal == (comparison == Comparison::Equal)
            }
            (Value::Nodes(cells), _) => cells
                .iter()
                .any(|cell| self.compares(comparison, &Value::Node(cell.clone()), right)),
            (_, Value::Nodes(cells)) => cells
                .iter()
                .any(|cell| self.compares(comparison, left, &Value::Node(cell.clone()))),
            _ if is_equality(comparison) => {
                self.equal(left, right) == (comparison == Comparison::Equal)
            }
            _ => {
                let (left, right) = (
                    left.to_number(self.offset()),
                    right.to_number(self.offset()),
                );
                match comparison {
                    Comparison::Less => left < right,
                    Comparison::LessOrEqual => left <= right,
                    Comparison::Greater => left > right,
                    _ => left >= right,
                }
            }
        }
    }

    fn equal(&self, left: &Value, right: &Value) -> bool {
        match (left, right) {
            (Value::Node(Cell::Number(one)), Value::Node(Cell::Number(other))) => one == other,
            (Value::Number(_) | Value::Moment(_), _) | (_, Value::Number(_) | Value::Moment(_)) => {
                left.to_number(self.offset()) == right.to_number(self.offset())
            }
            _ => left.with_text(|one| right.with_text(|other| one == other)),
        }
    }

    fn arithmetic(&self, first: &Expr, rest: &[(Operation, Expr)]) -> f64 {
        rest.iter()
            .fold(self.number(first), |left, (operation, right)| {
                let right = self.number(right);
                match operation {
                    Operation::Add => left + right,
                    Operation::Subtract => left - right,
                    Operation::Multiply => left * right,
                    Operation::Divide => left / right,
                    Operation::Remainder => left % right,
                }
            })
    }

    fn union(&self, parts: &[Expr]) -> Value {
        let mut cells = Vec::new();
        for part in parts {
            match self.value(part) {
                Value::Nodes(more) => cells.extend(more),
                other => cells.push(other.into_cell()),
            }
        }
        Value::Nodes(cells)
    }

    fn some(&self, base: &Expr, predicates: &[Expr]) -> Value {
        let mut cells = match self.value(base) {
            Value::Nodes(cells) => cells,
            other => vec![other.into_cell()],
        };
        for predicate in predicates {
            let size = cells.len();
            let mut position = 0;
            cells.retain(|_| {
                position += 1;
                let here = View {
                    position,
                    size,
                    ..self.here
                };
                Scene { here, ..*self }.keeps(predicate)
            });
        }
        Value::Nodes(cells)
    }

    /// Does a candidate pass? A number asks for its position.
    pub(super) fn keeps(&self, predicate: &Expr) -> bool {
        match self.value(predicate) {
            Value::Number(number) => number == self.here.position as f64,
            other => other.to_boolean(),
        }
    }

    // --- nodes ---------------------------------------------------------------------------------------------

    fn view(&self, frame: Frame) -> &View {
        match frame {
            Frame::Here => &self.here,
            Frame::Owner => &self.owner,
        }
    }

    pub fn place(&self, one: One) -> u32 {
        let instance = self.view(one.frame).instance;
        let instance = if one.up == 0 {
            instance
        } else {
            self.world.outer(instance, one.up)
        };
        self.world.base(instance) + one.offset
    }

    /// The places that a route leads to, in form order.
    pub fn places(&self, route: &Route) -> Vec<u32> {
        let start = self.world.outer(self.view(route.frame).instance, route.up);
        let mut instances = vec![start];
        for hop in &route.hops {
            let mut next = Vec::new();
            for instance in instances {
                self.hop(hop, instance, &mut next);
            }
            instances = next;
        }
        instances
            .into_iter()
            .map(|instance| self.world.base(instance) + route.offset)
            .collect()
    }

    fn hop(&self, hop: &Hop, instance: u32, next: &mut Vec<u32>) {
        let place = self.world.base(instance) + hop.offset;
        let one = [instance];
        let mut candidates: &[u32] = if hop.enters {
            self.world.instances(place)
        } else {
            &one
        };
        if let Some(pick) = &hop.pick {
            let number = self.number(pick);
            let index = if number >= 1.0 {
                number as usize - 1
            } else {
                usize::MAX
            };
            candidates = candidates.get(index..=index).unwrap_or_default();
        }
        if hop.predicates.is_empty() {
            next.extend_from_slice(candidates);
            return;
        }
        let mut kept = candidates.to_vec();
        for predicate in &hop.predicates {
            let size = kept.len();
            let mut position = 0;
            kept.retain(|&candidate| {
                position += 1;
                let at = if hop.enters {
                    self.world.base(candidate)
                } else {
                    place
                };
                let here = View {
                    instance: candidate,
                    place: at,
                    item: None,
                    position,
                    size,
                };
                Scene { here, ..*self }.keeps(predicate)
            });
        }
        next.extend(kept);
    }

    /// The moment a value means: a number counts days, a text is read.
    pub fn moment(&self, value: &Value) -> Option<Moment> {
        match value {
            Value::Moment(moment) => Some(*moment),
            Value::Number(days) => Moment::from_days(*days, self.offset()),
            Value::Node(Cell::Number(days)) => Moment::from_days(*days, self.offset()),
            other => other.with_text(|text| super::dates::parse(text.trim(), self.offset())),
        }
    }

    /// `regex` with a pattern that is only known now; a bad one matches nothing.
    pub fn matches(&self, text: &Expr, pattern: &Expr) -> bool {
        let pattern = self.text(pattern);
        resolve::whole_match(&pattern)
            .is_ok_and(|regex| self.value(text).with_text(|text| regex.is_match(text)))
    }
}

fn is_equality(comparison: Comparison) -> bool {
    matches!(comparison, Comparison::Equal | Comparison::NotEqual)
}
