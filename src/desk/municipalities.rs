//! The municipalities of 2024–26, to be searched by name.

use super::founding::LanguageForm;

/// A municipality with the defaults that it brings along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Four digits, such as `3427`.
    pub number: String,
    pub name: String,
    /// Inhabitants; a default only, an office sets its own.
    pub population: u32,
    /// The municipality's decision on the language form; `None` is neutral.
    pub language_form: Option<LanguageForm>,
}

impl super::Desk {
    /// The municipalities that match what was typed, best first: by number or by name, accents folded, letters may
    /// be missing. Nothing typed gives all of them by name.
    pub fn municipalities(&self, typed: &str, limit: usize) -> Vec<Municipality> {
        let _ = (typed, limit);
        todo!()
    }
}
