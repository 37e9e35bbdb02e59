//! What the parser finds: an expression as written, names not yet resolved.

use std::ops::Range;

/// A part of an expression and where it stands.
#[derive(Debug)]
pub struct Syntax<'a> {
    pub kind: Kind<'a>,
    pub at: Range<usize>,
}

/// Chains of one precedence are kept flat, so that `1+1+1+…` makes a wide tree and not a deep one.
#[derive(Debug)]
pub enum Kind<'a> {
    Number(f64),
    Text(&'a str),
    Or(Vec<Syntax<'a>>),
    And(Vec<Syntax<'a>>),
    Compare(Box<Syntax<'a>>, Vec<(Comparison, Syntax<'a>)>),
    Arithmetic(Box<Syntax<'a>>, Vec<(Operation, Syntax<'a>)>),
    Negate(Box<Syntax<'a>>),
    Union(Vec<Syntax<'a>>),
    Call(&'a str, Vec<Syntax<'a>>),
    Path(Path<'a>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// A way through the form, the item at hand or a list: `../x`, `/data/a[1]/b`, `${r}[2]/x`, `instance('l')/root/item`.
#[derive(Debug)]
pub struct Path<'a> {
    pub start: Start<'a>,
    /// Predicates on the start itself.
    pub predicates: Vec<Syntax<'a>>,
    pub steps: Vec<Step<'a>>,
}

#[derive(Debug)]
pub enum Start<'a> {
    /// From the place at hand.
    Here,
    /// From the root.
    Root,
    /// From `${name}`.
    Reference(&'a str),
    /// From what another expression gives.
    Expression(Box<Syntax<'a>>),
}

#[derive(Debug)]
pub struct Step<'a> {
    pub test: Test<'a>,
    pub predicates: Vec<Syntax<'a>>,
    pub at: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test<'a> {
    /// `.`
    Itself,
    /// `..`
    Parent,
    Child(&'a str),
    AnyChild,
    /// `//name`: at any depth below.
    Descendant(&'a str),
}
