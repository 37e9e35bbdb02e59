//! From names to places: binds an expression to the nodes, lists and instances of its form.

mod doubts;
mod functions;
mod items;
mod paths;
mod walk;
mod wide;

use regex::Regex;

use self::walk::Walk;
use super::compiled::{Expr, Frame, Table};
use super::lexer::Fault;
use super::parser::parse;
use super::syntax::{Kind, Syntax};
use crate::form::layout::{Layout, Names};
use crate::form::model::{ChoiceList, Node, NodeId};
use crate::form::table;

pub use self::items::take_key;

/// What an expression may refer to.
pub struct Ground<'a> {
    pub nodes: &'a [Node],
    pub names: &'a Names,
    pub layout: &'a Layout,
    pub lists: &'a [ChoiceList],
    /// Further columns of each list.
    pub columns: &'a [table::Table],
    pub instances: &'a [table::Table],
}

/// A node that an expression reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Dependency {
    pub node: NodeId,
    /// Everything below the same instance of this scope must be worked out anew when the node changes.
    pub anchor: u32,
    /// Reads other instances by number or predicate, and may so read earlier results of the same expression.
    pub across: bool,
}

/// A bound expression.
#[derive(Debug)]
pub struct Resolved {
    pub expr: Expr,
    pub dependencies: Vec<Dependency>,
    /// Its result depends on the language.
    pub wordy: bool,
    /// Each evaluation gives something else (`random`, `uuid`), or keeps what it has (`once`).
    pub fleeting: bool,
    /// Its result may be another at another time or with other lists.
    pub passing: bool,
    /// What is hardly meant so.
    pub doubts: Vec<Fault>,
}

/// Where an expression stands.
#[derive(Clone, Copy, Debug)]
pub enum Standpoint {
    /// At a node; paths start there.
    Node(NodeId),
    /// At a node, looking at each choice of a list (`choice_filter`).
    Choice(NodeId, usize),
}

/// Reads and binds an expression.
pub fn resolve(text: &str, ground: &Ground<'_>, at: Standpoint) -> Result<Resolved, Vec<Fault>> {
    let syntax = parse(text).map_err(|fault| vec![fault])?;
    let (Standpoint::Node(node) | Standpoint::Choice(node, _)) = at;
    let owner = Stand {
        node,
        scope: ground.layout.place(node).scope,
    };
    let here = match at {
        Standpoint::Node(_) => Here::Node(owner),
        Standpoint::Choice(_, list) => Here::Item(Table::List(list)),
    };
    let mut resolver = Resolver {
        ground,
        owner,
        here,
        cap: None,
        dependencies: Vec::new(),
        wordy: false,
        fleeting: false,
        passing: false,
        doubts: Vec::new(),
        faults: Vec::new(),
    };
    let expr = resolver.expression(&syntax);
    if !resolver.faults.is_empty() {
        return Err(resolver.faults);
    }
    let mut dependencies = resolver.dependencies;
    if dependencies.len() > 1 {
        dependencies.sort_unstable();
        dependencies.dedup();
    }
    Ok(Resolved {
        expr,
        dependencies,
        wordy: resolver.wordy,
        fleeting: resolver.fleeting,
        passing: resolver.passing,
        doubts: resolver.doubts,
    })
}

/// A node and the scope of the instance at hand.
#[derive(Clone, Copy)]
struct Stand {
    node: NodeId,
    scope: u32,
}

#[derive(Clone, Copy)]
enum Here {
    Node(Stand),
    Item(Table),
}

struct Resolver<'g, 'a> {
    ground: &'g Ground<'a>,
    owner: Stand,
    here: Here,
    /// Inside a predicate: the scope from which the candidates are reached.
    cap: Option<u32>,
    dependencies: Vec<Dependency>,
    wordy: bool,
    fleeting: bool,
    passing: bool,
    doubts: Vec<Fault>,
    faults: Vec<Fault>,
}

impl<'g, 'a> Resolver<'g, 'a> {
    fn fault(&mut self, fault: Fault) -> Expr {
        self.faults.push(fault);
        Expr::Nothing
    }

    fn node(&self, id: NodeId) -> &'a Node {
        &self.ground.nodes[id.0 as usize]
    }

    fn expressions(&mut self, parts: &[Syntax<'_>]) -> Vec<Expr> {
        parts.iter().map(|part| self.expression(part)).collect()
    }

    fn expression(&mut self, syntax: &Syntax<'_>) -> Expr {
        match &syntax.kind {
            Kind::Number(number) => Expr::Number(*number),
            Kind::Text(text) => Expr::Text((*text).into()),
            Kind::Or(parts) => Expr::Or(self.expressions(parts)),
            Kind::And(parts) => Expr::And(self.expressions(parts)),
            Kind::Compare(first, rest) => {
                self.doubt_comparison(first, rest);
                let first = Box::new(self.expression(first));
                Expr::Compare(
                    first,
                    rest.iter()
                        .map(|(sign, part)| (*sign, self.expression(part)))
                        .collect(),
                )
            }
            Kind::Arithmetic(first, rest) => {
                let first = Box::new(self.expression(first));
                Expr::Arithmetic(
                    first,
                    rest.iter()
                        .map(|(sign, part)| (*sign, self.expression(part)))
                        .collect(),
                )
            }
            Kind::Negate(inner) => Expr::Negate(Box::new(self.expression(inner))),
            Kind::Union(parts) => Expr::Union(self.expressions(parts)),
            Kind::Call(name, arguments) => self.call(name, arguments, &syntax.at),
            Kind::Path(path) => self.path(path, &syntax.at),
        }
    }
}

/// `regex` looks at the whole text, as Collect does.
pub fn whole_match(pattern: &str) -> Result<Regex, regex::Error> {
    regex::RegexBuilder::new(&format!("^(?:{pattern})$"))
        .size_limit(1 << 20)
        .build()
}
