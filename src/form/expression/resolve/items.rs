//! Lists of choices and secondary instances: tables, columns, filters.

use std::ops::Range;

use super::{Frame, Here, Resolver};
use crate::form::expression::compiled::{Column, Expr, Items, One, Table};
use crate::form::expression::lexer::Fault;
use crate::form::expression::syntax::{Comparison, Kind, Path, Step, Syntax, Test};
use crate::form::suggest::did_you_mean;
use crate::form::table;

impl<'a> Resolver<'_, 'a> {
    pub(super) fn table(&mut self, id: &str, at: &Range<usize>) -> Option<Table> {
        self.passing = true;
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

    pub(super) fn column(&mut self, table: Table, name: &str, at: &Range<usize>) -> Option<Column> {
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
    pub(super) fn items(&mut self, id: &Syntax<'_>, path: &Path<'_>, at: &Range<usize>) -> Expr {
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

    pub(super) fn item_column(&mut self, table: Table, path: &Path<'_>, at: &Range<usize>) -> Expr {
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
