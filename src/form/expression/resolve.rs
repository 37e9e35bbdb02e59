//! From names to places: binds an expression to the nodes, lists and instances of its form.

use std::ops::Range;

use regex::Regex;

use super::compiled::{Column, Expr, Frame, Hop, Items, One, Route, Table};
use super::functions::{self, Function};
use super::lexer::Fault;
use super::parser::parse;
use super::syntax::{Comparison, Kind, Path, Start, Step, Syntax, Test};
use crate::form::layout::{Layout, Names};
use crate::form::model::{ChoiceList, Kind as NodeKind, Node, NodeId};
use crate::form::suggest::did_you_mean;
use crate::form::table;

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
    faults: Vec<Fault>,
}

/// A way that is being walked from node to node of the form.
struct Walk {
    frame: Frame,
    /// Scope of the instance from which it starts.
    from: u32,
    /// Scope up to which the instance is known.
    anchor: u32,
    node: NodeId,
    hops: Vec<Hop>,
    /// The node of each hop.
    passed: Vec<NodeId>,
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

    // --- functions -----------------------------------------------------------------------------------------

    fn call(&mut self, name: &str, arguments: &[Syntax<'_>], at: &Range<usize>) -> Expr {
        let Some((function, least, most)) = functions::find(name) else {
            return self.unknown_function(name, at);
        };
        if arguments.len() < least || arguments.len() > most {
            let takes = functions::takes(least, most);
            let message = format!("`{name}` takes {takes}, here are {}", arguments.len());
            return self.fault(Fault::new("expression/arguments", at.clone(), message));
        }
        match function {
            Function::Regex => self.regex(arguments, at),
            Function::ChoiceName => self.choice_name(arguments, at),
            Function::IndexedRepeat => self.indexed_repeat(arguments, at),
            Function::Pulldata => self.pulldata(arguments, at),
            Function::Current => self.finish(self.walk_from(Frame::Owner, self.owner)),
            Function::Instance => {
                let fault = Fault::new(
                    "expression/unsupported",
                    at.clone(),
                    "`instance(…)` alone gives no value",
                );
                self.fault(
                    fault.with_help("go on to its items: instance('id')/root/item[…]/column"),
                )
            }
            Function::WeightedChecklist if arguments.len() % 2 == 1 => {
                let message = "`weighted-checklist` takes a weight after each value";
                self.fault(Fault::new("expression/arguments", at.clone(), message))
            }
            Function::Digest => {
                self.check_digest(arguments);
                Expr::Call(function, self.expressions(arguments))
            }
            _ => {
                self.wordy |= matches!(
                    function,
                    Function::Itext | Function::FormatDate | Function::FormatDateTime
                );
                self.fleeting |=
                    matches!(function, Function::Random | Function::Uuid | Function::Once);
                Expr::Call(function, self.expressions(arguments))
            }
        }
    }

    fn unknown_function(&mut self, name: &str, at: &Range<usize>) -> Expr {
        let place = at.start..at.start + name.len();
        if functions::ELSEWHERE.contains(&name) {
            let message = format!(
                "the function `{name}` is not supported: there are no places on a map here"
            );
            return self.fault(Fault::new("expression/unsupported", place, message));
        }
        let mut fault = Fault::new(
            "expression/unknown-function",
            place,
            format!("there is no function `{name}`"),
        );
        fault.help = did_you_mean(name, functions::FUNCTIONS.iter().map(|entry| entry.0));
        self.fault(fault)
    }

    /// A constant pattern is read now, so that a slip in it is found now.
    fn regex(&mut self, arguments: &[Syntax<'_>], _: &Range<usize>) -> Expr {
        let Kind::Text(pattern) = arguments[1].kind else {
            return Expr::Call(Function::Regex, self.expressions(arguments));
        };
        let value = self.expression(&arguments[0]);
        match whole_match(pattern) {
            Ok(regex) => Expr::Matches(Box::new(value), Box::new(regex)),
            Err(error) => {
                let reason = error.to_string();
                let reason = reason
                    .lines()
                    .last()
                    .unwrap_or_default()
                    .trim_start_matches("error: ");
                let message = format!("this pattern cannot be read: {reason}");
                self.fault(Fault::new(
                    "expression/bad-pattern",
                    arguments[1].at.clone(),
                    message,
                ))
            }
        }
    }

    fn check_digest(&mut self, arguments: &[Syntax<'_>]) {
        if let Kind::Text(algorithm) = arguments[1].kind
            && !matches!(algorithm, "SHA-256" | "SHA-384" | "SHA-512")
        {
            let message = format!("the digest `{algorithm}` is not supported");
            let fault = Fault::new("expression/unsupported", arguments[1].at.clone(), message);
            self.fault(fault.with_help("use SHA-256, SHA-384 or SHA-512"));
        }
    }

    /// `jr:choice-name(value, '${question}')`: the second argument is a path written as a text.
    fn choice_name(&mut self, arguments: &[Syntax<'_>], at: &Range<usize>) -> Expr {
        self.wordy = true;
        let value = self.expression(&arguments[0]);
        let question = match arguments[1].kind {
            Kind::Text(text) => match parse(text) {
                Ok(inner) => self.target(&inner, &arguments[1].at),
                Err(fault) => {
                    self.faults.push(Fault {
                        at: arguments[1].at.clone(),
                        ..fault
                    });
                    None
                }
            },
            _ => self.target(&arguments[1], &arguments[1].at),
        };
        let Some(question) = question else {
            return Expr::Nothing;
        };
        match self.node(question).list {
            Some(list) => Expr::ChoiceName(Box::new(value), list),
            None => {
                let message = format!("`{}` has no choices", self.node(question).name);
                self.fault(Fault::new("expression/no-choices", at.clone(), message))
            }
        }
    }

    /// The node that a plain path or reference means.
    fn target(&mut self, syntax: &Syntax<'_>, at: &Range<usize>) -> Option<NodeId> {
        let Kind::Path(path) = &syntax.kind else {
            self.fault(Fault::new(
                "expression/not-a-path",
                at.clone(),
                "a question is expected here",
            ));
            return None;
        };
        let known = self.faults.len();
        let walk = self.walk(path, at)?;
        (self.faults.len() == known).then_some(walk.node)
    }

    fn indexed_repeat(&mut self, arguments: &[Syntax<'_>], at: &Range<usize>) -> Expr {
        if arguments.len().is_multiple_of(2) {
            let message =
                "`indexed-repeat` takes a question, and then a repeat and a number, once or more";
            return self.fault(Fault::new("expression/arguments", at.clone(), message));
        }
        let Some(target) = self.target(&arguments[0], &arguments[0].at) else {
            return Expr::Nothing;
        };
        let mut picks: Vec<(u32, Option<Expr>)> = Vec::new();
        for pair in arguments[1..].chunks_exact(2) {
            let number = self.expression(&pair[1]);
            let Some(repeat) = self.target(&pair[0], &pair[0].at) else {
                continue;
            };
            match self.ground.layout.place(repeat).opens {
                Some(scope) => picks.push((scope, Some(number))),
                None => {
                    let message = format!("`{}` is not a repeat", self.node(repeat).name);
                    self.fault(Fault::new(
                        "expression/not-a-repeat",
                        pair[0].at.clone(),
                        message,
                    ));
                }
            }
        }
        self.picked(target, picks, at)
    }

    /// The way to `target` through the picked instances.
    fn picked(
        &mut self,
        target: NodeId,
        mut picks: Vec<(u32, Option<Expr>)>,
        at: &Range<usize>,
    ) -> Expr {
        let layout = self.ground.layout;
        let inside = layout.place(target).scope;
        let chain = layout.between(0, inside);
        if let Some((scope, _)) = picks.iter().find(|(scope, _)| !chain.contains(scope)) {
            let repeat = layout
                .scope(*scope)
                .repeat
                .map_or("", |id| self.node(id).name.as_str());
            let message = format!(
                "`{}` is not inside the repeat `{repeat}`",
                self.node(target).name
            );
            return self.fault(Fault::new("expression/not-inside", at.clone(), message));
        }
        let outermost = chain
            .iter()
            .position(|scope| picks.iter().any(|(picked, _)| picked == scope));
        let free = outermost
            .and_then(|index| layout.scope(chain[index]).parent)
            .unwrap_or(0);
        let anchor = layout.common(self.owner.scope, free);
        let mut walk = Walk {
            anchor,
            ..self.walk_from(Frame::Owner, self.owner)
        };
        walk.node = target;
        for scope in layout.between(anchor, inside) {
            let pick = picks
                .iter_mut()
                .find(|(picked, _)| *picked == scope)
                .and_then(|(_, pick)| pick.take());
            self.enter(&mut walk, scope, pick);
        }
        self.finish(walk)
    }

    fn pulldata(&mut self, arguments: &[Syntax<'_>], at: &Range<usize>) -> Expr {
        let (Kind::Text(id), Kind::Text(wanted), Kind::Text(key)) =
            (&arguments[0].kind, &arguments[1].kind, &arguments[2].kind)
        else {
            let message =
                "`pulldata` takes the names of the list and of both columns as texts in quotes";
            return self.fault(Fault::new("expression/arguments", at.clone(), message));
        };
        let Some(table) = self.table(id, &arguments[0].at) else {
            return Expr::Nothing;
        };
        let Some(wanted) = self.column(table, wanted, &arguments[1].at) else {
            return Expr::Nothing;
        };
        let Some(key) = self.column(table, key, &arguments[2].at) else {
            return Expr::Nothing;
        };
        let value = self.expression(&arguments[3]);
        let (keyed, predicates) = match key {
            Column::Other(column) => (Some((column, value)), Vec::new()),
            other => {
                let same = Expr::Compare(
                    Box::new(Expr::Column(other)),
                    vec![(Comparison::Equal, value)],
                );
                (None, vec![same])
            }
        };
        let items = Expr::Items(Box::new(Items {
            table,
            keyed,
            predicates,
            column: wanted,
        }));
        Expr::Call(Function::String, vec![items])
    }

    // --- lists and instances -------------------------------------------------------------------------------

    fn table(&mut self, id: &str, at: &Range<usize>) -> Option<Table> {
        let ground = self.ground;
        // A CSV file may be named with or without its ending.
        let bare = id.strip_suffix(".csv").unwrap_or(id);
        if let Some(index) = ground
            .instances
            .iter()
            .position(|table| table.name == id || table.name == bare)
        {
            return Some(Table::Instance(index));
        }
        if let Some(index) = ground.lists.iter().position(|list| list.name == id) {
            return Some(Table::List(index));
        }
        let known = ground.instances.iter().map(|table| table.name.as_str());
        let known = known.chain(ground.lists.iter().map(|list| list.name.as_str()));
        let message = format!("there is no list or instance `{id}`");
        let mut fault = Fault::new("expression/unknown-instance", at.clone(), message);
        fault.help = did_you_mean(id, known);
        self.fault(fault);
        None
    }

    fn columns_of(&self, table: Table) -> Option<&'a table::Table> {
        match table {
            Table::List(index) => self.ground.columns.get(index),
            Table::Instance(index) => self.ground.instances.get(index),
        }
    }

    fn column(&mut self, table: Table, name: &str, at: &Range<usize>) -> Option<Column> {
        let columns = self.columns_of(table);
        if let Some(found) = columns.and_then(|columns| columns.column(name)) {
            return Some(Column::Other(found));
        }
        if let Table::List(_) = table {
            match name {
                "name" | "value" => return Some(Column::Value),
                "label" => {
                    self.wordy = true;
                    return Some(Column::Label);
                }
                "itextId" => return Some(Column::Message),
                _ => {}
            }
        }
        let message = format!("there is no column `{name}` in this list");
        let mut fault = Fault::new("expression/unknown-column", at.clone(), message);
        fault.help = columns
            .and_then(|columns| did_you_mean(name, columns.names()))
            .or_else(|| {
                let is_question = self.ground.names.all(name).next().is_some();
                is_question.then(|| format!("for the question of this name write ${{{name}}}"))
            });
        self.fault(fault);
        None
    }

    /// `instance('id')/root/item[…]/column`
    fn items(&mut self, id: &Syntax<'_>, path: &Path<'_>, at: &Range<usize>) -> Expr {
        let Kind::Text(name) = id.kind else {
            let message = "the id of an instance must be a text in quotes";
            return self.fault(Fault::new("expression/unsupported", id.at.clone(), message));
        };
        let Some(table) = self.table(name, &id.at) else {
            return Expr::Nothing;
        };
        let [_, item, rest @ ..] = path.steps.as_slice() else {
            let fault = Fault::new(
                "expression/unsupported",
                at.clone(),
                "the items of an instance are missing",
            );
            return self.fault(fault.with_help("write instance('id')/root/item[…]/column"));
        };
        let column = match rest {
            [] => Column::Value,
            [
                Step {
                    test: Test::Child(name),
                    predicates,
                    at,
                },
            ] if predicates.is_empty() => match self.column(table, name, at) {
                Some(column) => column,
                None => return Expr::Nothing,
            },
            [step, ..] => {
                let message = "after `item[…]` one column can be read";
                return self.fault(Fault::new(
                    "expression/unsupported",
                    step.at.clone(),
                    message,
                ));
            }
        };
        let column = match (column, table) {
            // Counting the items of a CSV: any column does.
            (Column::Value, Table::Instance(_)) => Column::Other(0),
            (column, _) => column,
        };
        let (keyed, predicates) = self.item_predicates(table, &item.predicates);
        Expr::Items(Box::new(Items {
            table,
            keyed,
            predicates,
            column,
        }))
    }

    /// The filter of a list, with an index in place of a search where it is a plain comparison.
    fn item_predicates(
        &mut self,
        table: Table,
        written: &[Syntax<'_>],
    ) -> (Option<(u32, Expr)>, Vec<Expr>) {
        let outside = std::mem::replace(&mut self.here, Here::Item(table));
        let mut predicates = self.expressions(written);
        self.here = outside;
        let keyed = match predicates.first_mut() {
            Some(first) => take_key(first),
            None => None,
        };
        if keyed.is_some() && matches!(predicates.first(), Some(Expr::Nothing)) {
            predicates.remove(0);
        }
        (keyed, predicates)
    }

    // --- paths ---------------------------------------------------------------------------------------------

    fn path(&mut self, path: &Path<'_>, at: &Range<usize>) -> Expr {
        if let Start::Expression(start) = &path.start {
            match &start.kind {
                Kind::Call("instance", arguments) if arguments.len() == 1 => {
                    return self.items(&arguments[0], path, at);
                }
                Kind::Call("current", _) => {}
                _ if path.steps.is_empty() => {
                    let base = self.expression(start);
                    let predicates = self.expressions(&path.predicates);
                    return Expr::Some(Box::new(base), predicates);
                }
                _ => {
                    let message = "a path cannot go on from this";
                    return self.fault(Fault::new("expression/unsupported", at.clone(), message));
                }
            }
        }
        if let (Start::Here, Here::Item(table)) = (&path.start, self.here) {
            return self.item_column(table, path, at);
        }
        if let Some(many) = self.unfolded(path, at) {
            return many;
        }
        match self.walk(path, at) {
            Some(walk) => self.finish(walk),
            None => Expr::Nothing,
        }
    }

    fn item_column(&mut self, table: Table, path: &Path<'_>, at: &Range<usize>) -> Expr {
        let mut steps = path.steps.iter().filter(|step| step.test != Test::Itself);
        match (steps.next(), steps.next()) {
            (None, _) => Expr::Column(Column::Value),
            (
                Some(Step {
                    test: Test::Child(name),
                    ..
                }),
                None,
            ) => self
                .column(table, name, at)
                .map_or(Expr::Nothing, Expr::Column),
            _ => {
                let message = "inside a list, a name means a column and nothing lies below it";
                let fault = Fault::new("expression/unsupported", at.clone(), message);
                self.fault(fault.with_help("for a question write ${name}"))
            }
        }
    }

    /// `//name` and `*` as last steps: all the nodes they can mean.
    fn unfolded(&mut self, path: &Path<'_>, at: &Range<usize>) -> Option<Expr> {
        let (last, before) = path.steps.split_last()?;
        let deep = matches!(last.test, Test::Descendant(_) | Test::AnyChild);
        if !deep
            && !before
                .iter()
                .any(|step| matches!(step.test, Test::Descendant(_) | Test::AnyChild))
        {
            return None;
        }
        if !deep
            || !last.predicates.is_empty()
            || before
                .iter()
                .any(|step| matches!(step.test, Test::Descendant(_) | Test::AnyChild))
        {
            let message =
                "`//` and `*` are supported as the last step of a path, without predicates";
            return Some(self.fault(Fault::new("expression/unsupported", at.clone(), message)));
        }
        let base = match (&path.start, before) {
            (Start::Root, []) => Walk {
                anchor: 0,
                node: NodeId(0),
                ..self.walk_from(Frame::Owner, self.owner)
            },
            _ => {
                let walk = self.walk_steps(&path.start, &path.predicates, before, at)?;
                if !walk.hops.is_empty() {
                    let message = "`//` and `*` are not supported below a repeat";
                    return Some(self.fault(Fault::new(
                        "expression/unsupported",
                        at.clone(),
                        message,
                    )));
                }
                walk
            }
        };
        let targets: Vec<NodeId> = match last.test {
            Test::Descendant(name) => {
                let all: Vec<NodeId> = self.ground.names.all(name).collect();
                all.into_iter()
                    .filter(|id| self.is_below(base.node, *id))
                    .collect()
            }
            _ => self.node(base.node).children.clone(),
        };
        if targets.is_empty() {
            return Some(match last.test {
                Test::Descendant(name) => self.unknown_name(name, &last.at),
                _ => Expr::Union(Vec::new()),
            });
        }
        let parts = targets.into_iter().map(|target| {
            let walk = self.straight(base.frame, base.from, base.anchor, target);
            self.finish(walk)
        });
        Some(Expr::Union(parts.collect()))
    }

    fn is_below(&self, above: NodeId, mut node: NodeId) -> bool {
        while let Some(parent) = self.node(node).parent {
            if parent == above {
                return true;
            }
            node = parent;
        }
        false
    }

    fn walk(&mut self, path: &Path<'_>, at: &Range<usize>) -> Option<Walk> {
        self.walk_steps(&path.start, &path.predicates, &path.steps, at)
    }

    fn walk_steps(
        &mut self,
        start: &Start<'_>,
        predicates: &[Syntax<'_>],
        steps: &[Step<'_>],
        at: &Range<usize>,
    ) -> Option<Walk> {
        let mut steps = steps.iter();
        let mut walk = match start {
            Start::Here => match self.here {
                Here::Node(stand) => self.walk_from(Frame::Here, stand),
                Here::Item(_) => {
                    let message =
                        "inside a list, a path to a question starts with ${name} or current()";
                    self.fault(Fault::new("expression/unsupported", at.clone(), message));
                    return None;
                }
            },
            Start::Root => {
                let walk = Walk {
                    anchor: 0,
                    node: NodeId(0),
                    ..self.walk_from(Frame::Owner, self.owner)
                };
                if let Some(first) = steps.next() {
                    self.check_root(first)?;
                }
                walk
            }
            Start::Reference(name) => {
                let target = self.reference(name, at)?;
                let anchor = self
                    .ground
                    .layout
                    .common(self.owner.scope, self.ground.layout.place(target).scope);
                self.straight(Frame::Owner, self.owner.scope, anchor, target)
            }
            Start::Expression(inner) if matches!(inner.kind, Kind::Call("current", _)) => {
                self.walk_from(Frame::Owner, self.owner)
            }
            Start::Expression(_) => {
                self.fault(Fault::new(
                    "expression/not-a-path",
                    at.clone(),
                    "a question is expected here",
                ));
                return None;
            }
        };
        if !predicates.is_empty() {
            self.filter(&mut walk, predicates);
        }
        for step in steps {
            self.step(&mut walk, step)?;
        }
        Some(walk)
    }

    fn check_root(&mut self, step: &Step<'_>) -> Option<()> {
        let name = self.node(NodeId(0)).name.as_str();
        if step.test == Test::Child(name) || step.test == Test::AnyChild {
            return Some(());
        }
        let fault = Fault::new(
            "expression/unknown-name",
            step.at.clone(),
            "a path from the root starts with `/data`",
        );
        self.fault(fault.with_help("write /data/… or ${name}"));
        None
    }

    fn walk_from(&self, frame: Frame, stand: Stand) -> Walk {
        Walk {
            frame,
            from: stand.scope,
            anchor: stand.scope,
            node: stand.node,
            hops: Vec::new(),
            passed: Vec::new(),
        }
    }

    /// The way down from the known instance to a node, through all instances in between.
    fn straight(&self, frame: Frame, from: u32, anchor: u32, target: NodeId) -> Walk {
        let layout = self.ground.layout;
        let mut walk = Walk {
            frame,
            from,
            anchor,
            node: target,
            hops: Vec::new(),
            passed: Vec::new(),
        };
        for scope in layout.between(anchor, layout.inside(target)) {
            self.enter(&mut walk, scope, None);
        }
        walk
    }

    fn enter(&self, walk: &mut Walk, scope: u32, pick: Option<Expr>) {
        let Some(repeat) = self.ground.layout.scope(scope).repeat else {
            return;
        };
        let offset = self.ground.layout.place(repeat).offset;
        walk.hops.push(Hop {
            offset,
            enters: true,
            pick,
            predicates: Vec::new(),
        });
        walk.passed.push(repeat);
    }

    fn reference(&mut self, name: &str, at: &Range<usize>) -> Option<NodeId> {
        let found: Vec<NodeId> = self
            .ground
            .names
            .all(name)
            .filter(|id| id.0 != 0)
            .take(3)
            .collect();
        match found.as_slice() {
            [one] => Some(*one),
            [] => {
                self.unknown_name(name, &(at.start..at.end.min(at.start + name.len() + 3)));
                None
            }
            [first, second, ..] => {
                let paths = format!("{} and {}", self.path_of(*first), self.path_of(*second));
                let message = format!("`{name}` may mean several questions: {paths}");
                let fault = Fault::new("expression/ambiguous-name", at.clone(), message);
                self.fault(fault.with_help("write the path in place of ${…}"));
                None
            }
        }
    }

    fn unknown_name(&mut self, name: &str, at: &Range<usize>) -> Expr {
        let message = format!("there is no question `{name}` in this form");
        let mut fault = Fault::new("expression/unknown-name", at.clone(), message);
        fault.help = did_you_mean(name, self.ground.names.iter());
        self.fault(fault)
    }

    fn path_of(&self, id: NodeId) -> String {
        match self.node(id).parent {
            Some(parent) => format!("{}/{}", self.path_of(parent), self.node(id).name),
            None => format!("/{}", self.node(id).name),
        }
    }

    fn step(&mut self, walk: &mut Walk, step: &Step<'_>) -> Option<()> {
        match step.test {
            Test::Itself => {}
            Test::Parent => self.parent(walk, step)?,
            Test::Child(name) => self.child(walk, name, step)?,
            Test::AnyChild | Test::Descendant(_) => return None,
        }
        if !step.predicates.is_empty() {
            self.filter(walk, &step.predicates);
        }
        Some(())
    }

    fn parent(&mut self, walk: &mut Walk, step: &Step<'_>) -> Option<()> {
        let Some(parent) = self.node(walk.node).parent else {
            self.fault(Fault::new(
                "expression/above-root",
                step.at.clone(),
                "there is nothing above `/data`",
            ));
            return None;
        };
        if walk.passed.last() == Some(&walk.node) {
            walk.passed.pop();
            walk.hops.pop();
        }
        walk.node = parent;
        if walk.hops.is_empty() {
            walk.anchor = self.ground.layout.inside(parent);
        }
        Some(())
    }

    fn child(&mut self, walk: &mut Walk, name: &str, step: &Step<'_>) -> Option<()> {
        let ground = self.ground;
        // From the repeat as a whole, its children lie in its instances.
        let at_repeat = self.node(walk.node).kind == NodeKind::Repeat;
        if at_repeat
            && walk.passed.last() != Some(&walk.node)
            && walk.hops.is_empty()
            && walk.anchor == ground.layout.place(walk.node).scope
        {
            self.enter(walk, ground.layout.inside(walk.node), None);
        }
        let Some(child) = ground.names.child(ground.nodes, walk.node, name) else {
            let siblings = self
                .node(walk.node)
                .children
                .iter()
                .map(|id| self.node(*id).name.as_str());
            let help = did_you_mean(name, siblings).or_else(|| {
                let elsewhere = ground.names.all(name).next()?;
                Some(format!(
                    "it stands at {}; ${{{name}}} finds it from anywhere",
                    self.path_of(elsewhere)
                ))
            });
            let message = format!("there is no `{name}` in {}", self.path_of(walk.node));
            let mut fault = Fault::new("expression/unknown-name", step.at.clone(), message);
            fault.help = help;
            self.fault(fault);
            return None;
        };
        walk.node = child;
        if let Some(scope) = ground.layout.place(child).opens {
            self.enter(walk, scope, None);
        }
        Some(())
    }

    /// Predicates on the node where the walk stands.
    fn filter(&mut self, walk: &mut Walk, written: &[Syntax<'_>]) {
        let layout = self.ground.layout;
        let entered = walk.passed.last() == Some(&walk.node);
        if !entered {
            let offset = layout.place(walk.node).offset;
            walk.hops.push(Hop {
                offset,
                enters: false,
                pick: None,
                predicates: Vec::new(),
            });
            walk.passed.push(walk.node);
        }
        let scope = if entered {
            layout.inside(walk.node)
        } else {
            layout.place(walk.node).scope
        };
        let outside = std::mem::replace(
            &mut self.here,
            Here::Node(Stand {
                node: walk.node,
                scope,
            }),
        );
        let cap = self.cap;
        let shallower = |one: u32, other: u32| {
            if layout.depth(one) < layout.depth(other) {
                one
            } else {
                other
            }
        };
        self.cap = Some(cap.map_or(walk.anchor, |cap| shallower(cap, walk.anchor)));
        let predicates = self.expressions(written);
        self.here = outside;
        self.cap = cap;
        if let Some(hop) = walk.hops.last_mut() {
            hop.predicates.extend(predicates);
        }
    }

    fn finish(&mut self, walk: Walk) -> Expr {
        let layout = self.ground.layout;
        let place = layout.place(walk.node);
        let entered = walk.passed.last() == Some(&walk.node)
            && walk.hops.last().is_some_and(|hop| hop.enters);
        let known = walk.hops.is_empty() && place.opens == Some(walk.anchor);
        let offset = if entered || known { 0 } else { place.offset };
        let up = layout
            .depth(walk.from)
            .saturating_sub(layout.depth(walk.anchor));
        self.depend(&walk);
        if walk.hops.is_empty() {
            return Expr::One(One {
                frame: walk.frame,
                up,
                offset,
            });
        }
        let leaf = !matches!(
            self.node(walk.node).kind,
            NodeKind::Group | NodeKind::Repeat | NodeKind::Balance | NodeKind::Compare
        );
        Expr::Route(Box::new(Route {
            frame: walk.frame,
            up,
            hops: walk.hops,
            offset,
            leaf,
        }))
    }

    fn depend(&mut self, walk: &Walk) {
        let layout = self.ground.layout;
        let mut anchor = walk.anchor;
        if let (Frame::Here, Some(cap)) = (walk.frame, self.cap)
            && layout.depth(cap) < layout.depth(anchor)
        {
            anchor = cap;
        }
        let across = walk
            .hops
            .iter()
            .any(|hop| hop.pick.is_some() || !hop.predicates.is_empty())
            || self.cap.is_some() && walk.frame == Frame::Here;
        for (hop, node) in walk.hops.iter().zip(&walk.passed) {
            if hop.enters && *node != walk.node {
                self.dependencies.push(Dependency {
                    node: *node,
                    anchor,
                    across,
                });
            }
        }
        // The number of an instance changes when one before it goes.
        let place = layout.place(walk.node);
        let anchor = if place.opens == Some(anchor) {
            place.scope
        } else {
            anchor
        };
        self.dependencies.push(Dependency {
            node: walk.node,
            anchor,
            across,
        });
    }
}

/// `regex` looks at the whole text, as Collect does.
pub fn whole_match(pattern: &str) -> Result<Regex, regex::Error> {
    regex::RegexBuilder::new(&format!("^(?:{pattern})$"))
        .size_limit(1 << 20)
        .build()
}

/// Takes `column = key` out of a predicate, when the key does not depend on the item.
pub fn take_key(predicate: &mut Expr) -> Option<(u32, Expr)> {
    match predicate {
        Expr::And(parts) => {
            let found = parts.iter_mut().find_map(take_key);
            parts.retain(|part| !matches!(part, Expr::Nothing));
            found
        }
        Expr::Compare(first, rest) => {
            let [(Comparison::Equal, second)] = rest.as_mut_slice() else {
                return None;
            };
            let (column, key) = match (first.as_ref(), &*second) {
                (Expr::Column(Column::Other(column)), key) if is_text_of_owner(key) => {
                    (*column, second)
                }
                (key, Expr::Column(Column::Other(column))) if is_text_of_owner(key) => {
                    (*column, first.as_mut())
                }
                _ => return None,
            };
            let key = std::mem::replace(key, Expr::Nothing);
            *predicate = Expr::Nothing;
            Some((column, key))
        }
        _ => None,
    }
}

/// Does it give one text, the same for each item? (Numbers compare as numbers, sets by any member.)
fn is_text_of_owner(key: &Expr) -> bool {
    matches!(
        key,
        Expr::Text(_)
            | Expr::One(One {
                frame: Frame::Owner,
                ..
            })
    )
}
