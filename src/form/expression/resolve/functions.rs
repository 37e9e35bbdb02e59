//! Calls: checks the arguments, and binds at once what is constant or means a place.

use std::ops::Range;

use super::{Frame, Resolver, Walk, whole_match};
use crate::form::expression::compiled::{Column, Expr, Items};
use crate::form::expression::functions::{self, Function};
use crate::form::expression::lexer::Fault;
use crate::form::expression::parser::parse;
use crate::form::expression::syntax::{Comparison, Kind, Syntax};
use crate::form::model::NodeId;
use crate::form::suggest::did_you_mean;

impl Resolver<'_, '_> {
    pub(super) fn call(&mut self, name: &str, arguments: &[Syntax<'_>], at: &Range<usize>) -> Expr {
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
                self.passing |= matches!(function, Function::Today | Function::Now);
                if function == Function::Selected {
                    self.doubt_choice(&arguments[0], &arguments[1]);
                }
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
}
