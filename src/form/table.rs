//! Columns beside the choices of a list, and the rows of secondary instances, in a shape that filters read fast.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// Rows of texts, kept by column.
#[derive(Debug, Default)]
pub struct Table {
    /// Id of the secondary instance, or name of the list.
    pub name: String,
    pub rows: usize,
    columns: Vec<ColumnOf>,
}

#[derive(Debug)]
struct ColumnOf {
    name: String,
    cells: Vec<Arc<str>>,
    /// Rows by text, built when a filter first asks for them.
    index: OnceLock<HashMap<Arc<str>, Vec<u32>>>,
}

impl Table {
    pub fn new(name: &str, rows: usize) -> Table {
        Table {
            name: name.to_owned(),
            rows,
            columns: Vec::new(),
        }
    }

    /// The column of this name, added when it is new.
    pub fn column_or_new(&mut self, name: &str) -> u32 {
        self.column(name).unwrap_or_else(|| {
            let blank: Arc<str> = Arc::from("");
            let cells = vec![blank; self.rows];
            self.columns.push(ColumnOf {
                name: name.to_owned(),
                cells,
                index: OnceLock::new(),
            });
            self.columns.len() as u32 - 1
        })
    }

    pub fn column(&self, name: &str) -> Option<u32> {
        self.columns
            .iter()
            .position(|column| column.name == name)
            .map(|index| index as u32)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| column.name.as_str())
    }

    pub fn set(&mut self, row: usize, column: u32, text: &str) {
        let found = self
            .columns
            .get_mut(column as usize)
            .and_then(|column| column.cells.get_mut(row));
        if let Some(cell) = found {
            *cell = text.into();
        }
    }

    pub fn get(&self, row: u32, column: u32) -> Option<&Arc<str>> {
        self.columns.get(column as usize)?.cells.get(row as usize)
    }

    /// The rows whose column holds exactly this text, in order.
    pub fn rows_with(&self, column: u32, text: &str) -> &[u32] {
        let Some(column) = self.columns.get(column as usize) else {
            return &[];
        };
        let index = column.index.get_or_init(|| {
            let mut index: HashMap<Arc<str>, Vec<u32>> = HashMap::new();
            for (row, cell) in column.cells.iter().enumerate() {
                index.entry(Arc::clone(cell)).or_default().push(row as u32);
            }
            index
        });
        index.get(text).map_or(&[], Vec::as_slice)
    }
}
