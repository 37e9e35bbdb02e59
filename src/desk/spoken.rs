//! Words for the few expressions that need some: names of months, `jr:itext`, `jr:choice-name`.

use crate::form::expression::Words;
use crate::language::{Arg, Catalogs, Tag};

/// The words of one language, to be handed to [`Interview::set_words`] at the start and at every change of language.
///
/// [`Interview::set_words`]: crate::interview::Interview::set_words
pub struct Spoken {
    catalogs: Catalogs,
    tag: Tag,
}

impl Spoken {
    pub fn new(catalogs: Catalogs, tag: Tag) -> Spoken {
        Spoken { catalogs, tag }
    }
}

impl Words for Spoken {
    fn month(&self, month: u8) -> String {
        self.catalogs.text(
            &self.tag,
            "ui-month-short",
            &[("month", Arg::Number(f64::from(month)))],
        )
    }

    fn weekday(&self, day: u8) -> String {
        self.catalogs.text(
            &self.tag,
            "ui-weekday-short",
            &[("day", Arg::Number(f64::from(day)))],
        )
    }

    fn message(&self, id: &str) -> Option<String> {
        self.catalogs
            .find(&self.tag, id, None, &[])
            .map(|saying| saying.text)
    }
}
