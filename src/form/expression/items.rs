//! Items of lists and secondary instances, while an expression runs.

use std::sync::Arc;

use super::compiled::{Column, Expr, Items, Table};
use super::evaluate::{Scene, View, World};
use super::value::{Cell, Value};
use crate::form::table;

impl<'w, W: World> Scene<'w, W> {
    pub(super) fn column(&self, column: Column) -> Value {
        match self.here.item {
            Some((table, row)) => self
                .item(table, row, column)
                .map_or_else(|| Value::Nodes(Vec::new()), Value::Node),
            None => Value::Nodes(Vec::new()),
        }
    }

    /// A blank column is not there at all, as in the forms that XLSForm tools write.
    fn item(&self, table: Table, row: u32, column: Column) -> Option<Cell> {
        let choice = || match table {
            Table::List(list) => self.world.list(list)?.choices.get(row as usize),
            Table::Instance(_) => None,
        };
        match column {
            Column::Value => choice().map(|choice| Cell::text(&choice.value)),
            Column::Message => choice().map(|choice| Cell::text(&choice.message)),
            Column::Label => choice().map(|choice| {
                let words = self.world.words().message(&choice.message);
                Cell::text(
                    words
                        .as_deref()
                        .or(choice.name.as_deref())
                        .unwrap_or(&choice.value),
                )
            }),
            Column::Other(column) => {
                let found = self.table(table)?.get(row, column)?;
                (!found.is_empty()).then(|| Cell::Text(Arc::clone(found)))
            }
        }
    }

    fn table(&self, table: Table) -> Option<&'w table::Table> {
        match table {
            Table::List(list) => self.world.columns(list),
            Table::Instance(instance) => self.world.table(instance),
        }
    }

    pub fn rows(&self, items: &Items) -> Vec<u32> {
        let mut rows: Vec<u32> = match (&items.keyed, self.table(items.table)) {
            (Some((column, key)), Some(table)) => self.value(key).with_text(|text| {
                if text.is_empty() {
                    Vec::new()
                } else {
                    table.rows_with(*column, text).to_vec()
                }
            }),
            (Some(_), None) => Vec::new(),
            (None, _) => (0..self.size(items.table) as u32).collect(),
        };
        for predicate in &items.predicates {
            let size = rows.len();
            let mut position = 0;
            rows.retain(|&row| {
                position += 1;
                let here = View {
                    position,
                    size,
                    ..self.owner.of_item(items.table, row)
                };
                Scene { here, ..*self }.keeps(predicate)
            });
        }
        rows
    }

    fn size(&self, table: Table) -> usize {
        match table {
            Table::List(list) => self.world.list(list).map_or(0, |list| list.choices.len()),
            Table::Instance(instance) => self.world.table(instance).map_or(0, |table| table.rows),
        }
    }

    pub(super) fn items(&self, items: &Items) -> Value {
        let rows = self.rows(items);
        Value::Nodes(
            rows.into_iter()
                .filter_map(|row| self.item(items.table, row, items.column))
                .collect(),
        )
    }

    pub(super) fn choice_name(&self, value: &Expr, list: usize) -> Value {
        let value = self.text(value);
        let Some(list) = self.world.list(list) else {
            return Value::Text(value);
        };
        let words = list
            .choices
            .iter()
            .find(|choice| *choice.value == *value)
            .map(|choice| {
                let words = self.world.words().message(&choice.message);
                words
                    .or_else(|| choice.name.clone())
                    .unwrap_or_else(|| choice.value.clone())
            });
        Value::text(words.unwrap_or_default())
    }
}
