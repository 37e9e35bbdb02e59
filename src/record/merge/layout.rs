//! How deep documents are taken apart: objects into their fields, everything else whole.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::Flat;
use super::field::Field;

/// The answers of a session: below each of them, fields are taken whole.
pub const ANSWERS: &str = "answers";

/// Which places hold objects in all revisions. A place where one revision has an object and another something else is
/// taken whole, so that two of them can always be compared.
pub struct Layout {
    objects: BTreeSet<Field>,
}

impl Layout {
    pub fn of<'a>(trees: impl Iterator<Item = &'a Json>) -> Self {
        let mut layout = Self {
            objects: BTreeSet::new(),
        };
        layout.explore(&Field::default(), &trees.collect::<Vec<_>>());
        layout
    }

    pub fn is_object(&self, field: &Field) -> bool {
        self.objects.contains(field)
    }

    fn explore(&mut self, field: &Field, values: &[&Json]) {
        let objects: Vec<&Map<String, Json>> = values
            .iter()
            .filter_map(|value| value.as_object())
            .collect();
        if objects.len() != values.len() || is_whole(field) {
            return;
        }
        self.objects.insert(field.clone());
        let names: BTreeSet<&String> = objects.iter().flat_map(|object| object.keys()).collect();
        for name in names {
            let below: Vec<&Json> = objects
                .iter()
                .filter_map(|object| object.get(name))
                .collect();
            self.explore(&field.then(name), &below);
        }
    }

    /// The leaves of a document. An object has a leaf of its own, which says that it is there; an answer has none,
    /// since an answer without a field is no answer.
    pub fn flatten(&self, tree: &Json) -> Flat {
        let mut flat = Flat::new();
        self.collect(&Field::default(), tree, &mut flat);
        flat
    }

    fn collect(&self, field: &Field, value: &Json, flat: &mut Flat) {
        match value.as_object().filter(|_| self.is_object(field)) {
            None => drop(flat.insert(field.clone(), value.clone())),
            Some(object) => {
                if !is_answer(field) {
                    flat.insert(field.presence(), Json::Object(Map::new()));
                }
                for (name, value) in object {
                    self.collect(&field.then(name), value, flat);
                }
            }
        }
    }
}

fn is_answer(field: &Field) -> bool {
    matches!(field.names().as_slice(), [ANSWERS, _])
}

fn is_whole(field: &Field) -> bool {
    matches!(field.names().as_slice(), [ANSWERS, _, _, ..])
}
