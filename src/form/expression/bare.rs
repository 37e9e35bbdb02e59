//! An expression on its own, without a form: for authors who want to try one (`bolyst eval`).

use std::cell::RefCell;

use time::OffsetDateTime;

use super::compiled::Expr;
use super::evaluate::{self, View, World, evaluate};
use super::lexer::Fault;
use super::random::Stream;
use super::resolve::{Ground, Standpoint, resolve};
use super::value::{Cell, Value};
use super::words::{Plain, Words};
use crate::form::faults::Faults;
use crate::form::layout::{Layout, Names};
use crate::form::model::{ChoiceList, Kind, Node, NodeId};
use crate::form::source::Source;
use crate::form::{Diagnostic, table};

/// What the expression is called in diagnostics.
const NAME: &str = "expression";

/// Reads and runs an expression that refers to no form.
pub fn run(
    text: &str,
    now: OffsetDateTime,
    seed: u64,
    words: &dyn Words,
) -> Result<Value, Vec<Diagnostic>> {
    let nodes = [Node {
        name: "data".to_owned(),
        kind: Kind::Group,
        ..Node::default()
    }];
    let ground = Ground {
        nodes: &nodes,
        names: &Names::new(&nodes),
        layout: &Layout::new(&nodes),
        lists: &[],
        columns: &[],
        instances: &[],
    };
    let resolved =
        resolve(text, &ground, Standpoint::Node(NodeId(0))).map_err(|faults| told(text, faults))?;
    let world = Alone {
        now,
        seed,
        random: RefCell::new(Stream::new(seed)),
        words,
    };
    Ok(evaluate(&resolved.expr, &world, View::at(0, 0)))
}

/// Does a condition hold that refers to nothing?
pub fn holds(expr: &Expr) -> bool {
    let world = Alone {
        now: OffsetDateTime::UNIX_EPOCH,
        seed: 0,
        random: RefCell::new(Stream::new(0)),
        words: &Plain,
    };
    evaluate::holds(expr, &world, View::at(0, 0))
}

/// Faults of an expression that stands in no file.
pub fn told(text: &str, found: Vec<Fault>) -> Vec<Diagnostic> {
    let source = Source::new(NAME, text);
    let mut faults = Faults::default();
    for fault in found {
        faults.help(&source, fault.code, fault.at, fault.message, fault.help);
    }
    faults.sorted()
}

/// A world with nothing in it but the clock.
struct Alone<'a> {
    now: OffsetDateTime,
    seed: u64,
    random: RefCell<Stream>,
    words: &'a dyn Words,
}

impl World for Alone<'_> {
    fn cell(&self, _: u32) -> Cell {
        Cell::Blank
    }

    fn kept(&self, _: u32) -> Cell {
        Cell::Blank
    }

    fn status(&self, _: u32) -> &'static str {
        ""
    }

    fn outer(&self, instance: u32, _: u8) -> u32 {
        instance
    }

    fn base(&self, _: u32) -> u32 {
        0
    }

    fn instances(&self, _: u32) -> &[u32] {
        &[]
    }

    fn position(&self, _: u32) -> usize {
        1
    }

    fn now(&self) -> OffsetDateTime {
        self.now
    }

    fn seed(&self) -> u64 {
        self.seed
    }

    fn random<R>(&self, draw: impl FnOnce(&mut Stream) -> R) -> R {
        draw(&mut self.random.borrow_mut())
    }

    fn words(&self) -> &dyn Words {
        self.words
    }

    fn version(&self) -> &str {
        ""
    }

    fn list(&self, _: usize) -> Option<&ChoiceList> {
        None
    }

    fn columns(&self, _: usize) -> Option<&table::Table> {
        None
    }

    fn table(&self, _: usize) -> Option<&table::Table> {
        None
    }
}
