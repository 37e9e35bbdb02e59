//! Forms and locales: the shipped ones, overlaid by the person's own.

use std::path::PathBuf;
use std::sync::Arc;

use super::DeskError;
use crate::form::{Diagnostic, Form};

/// Forms and locales. Cheap to clone.
#[derive(Clone)]
pub struct Shelf {
    /// The person's own `forms/` and `locales/`.
    own: Option<PathBuf>,
}

/// A form that cannot be used, with every fault and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct FormFault {
    /// The file as it is shown in diagnostics.
    pub file: String,
    pub diagnostics: Vec<Diagnostic>,
}

impl Shelf {
    /// `own` is the configuration folder; it need not exist.
    pub fn new(own: Option<PathBuf>) -> Shelf {
        Shelf { own }
    }

    /// Ids of all forms, faulty ones too: the shipped ones in the order of the field, then the person's own by name.
    pub fn ids(&self) -> Vec<String> {
        let _ = &self.own;
        todo!()
    }

    /// A form, compiled once and kept.
    ///
    /// # Errors
    /// [`DeskError::NoSuchForm`], [`DeskError::FaultyForm`] with every fault and its place.
    pub fn form(&self, id: &str) -> Result<Arc<Form>, DeskError> {
        let _ = id;
        todo!()
    }
}
