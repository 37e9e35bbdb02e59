//! An expression ready to run: names are places in the conversation's tree, constants are worked out.

use std::sync::Arc;

use regex::Regex;

use super::functions::Function;
use super::syntax::{Comparison, Operation};

/// Whose point of view a path starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// The node or item at hand; inside a predicate that is the candidate.
    Here,
    /// The node the expression belongs to (`current()`).
    Owner,
}

/// A part of a compiled expression.
#[derive(Debug)]
pub enum Expr {
    Number(f64),
    Text(Arc<str>),
    Or(Vec<Expr>),
    And(Vec<Expr>),
    Compare(Box<Expr>, Vec<(Comparison, Expr)>),
    Arithmetic(Box<Expr>, Vec<(Operation, Expr)>),
    Negate(Box<Expr>),
    Union(Vec<Expr>),
    One(One),
    Route(Box<Route>),
    /// A column of the item at hand.
    Column(Column),
    Items(Box<Items>),
    /// `(…)[predicate]`: some of the values.
    Some(Box<Expr>, Vec<Expr>),
    Call(Function, Vec<Expr>),
    /// `regex` with a constant pattern.
    Matches(Box<Expr>, Box<Regex>),
    /// `jr:choice-name` of a question whose list is known: value, list.
    ChoiceName(Box<Expr>, usize),
    Nothing,
}

/// One node in the same instance or in one around it.
#[derive(Clone, Copy, Debug)]
pub struct One {
    pub frame: Frame,
    /// How many repeats to leave.
    pub up: u8,
    /// Where it stands in that instance's block; 0 is the instance itself.
    pub offset: u32,
}

/// Nodes that are reached through repeats or predicates.
#[derive(Debug)]
pub struct Route {
    pub frame: Frame,
    pub up: u8,
    pub hops: Vec<Hop>,
    /// Where the target stands in the block of the last instance.
    pub offset: u32,
}

/// A step of a route.
#[derive(Debug)]
pub struct Hop {
    /// In the block of the instance before: a repeat to enter, or a node that must pass the predicates.
    pub offset: u32,
    pub enters: bool,
    /// `indexed-repeat`: only the instance with this number, counted from 1; evaluated outside.
    pub pick: Option<Expr>,
    pub predicates: Vec<Expr>,
}

/// What of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// `name` or `value` of a choice.
    Value,
    /// The choice's words.
    Label,
    /// The id of the choice's words, for `jr:itext`.
    Message,
    /// A further column.
    Other(u32),
}

/// Which list of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    List(usize),
    Instance(usize),
}

/// Items of a list or of a secondary instance that pass the predicates.
#[derive(Debug)]
pub struct Items {
    pub table: Table,
    /// `column = key` with a key that is the same for all items: found through an index.
    pub keyed: Option<(u32, Expr)>,
    pub predicates: Vec<Expr>,
    pub column: Column,
}
