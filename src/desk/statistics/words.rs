//! Names of figures, groups and periods in one language.

use crate::language::{Arg, Args, Catalogs, Tag};
use crate::office::statistics::{Dimension, Figure, Filter, group_message};

/// Speaks of figures in one language.
pub struct Words<'a> {
    catalogs: &'a Catalogs,
    tag: Tag,
}

impl<'a> Words<'a> {
    pub fn new(catalogs: &'a Catalogs, tag: &Tag) -> Words<'a> {
        Words {
            catalogs,
            tag: tag.clone(),
        }
    }

    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    pub fn with(&self, id: &str, args: Args) -> String {
        self.catalogs.text(&self.tag, id, args)
    }

    pub fn figure(&self, id: &str) -> String {
        self.text(&format!("ui-figure-{}", id.replace('_', "-")))
    }

    pub fn measure(&self, number: u8) -> String {
        self.text(&format!("ui-statistics-measure-{number}"))
    }

    pub fn question(&self, number: u8) -> String {
        self.text(&format!("ui-statistics-question-{number}"))
    }

    pub fn dimension(&self, dimension: Dimension) -> String {
        self.text(match dimension {
            Dimension::Category => "ui-statistics-by-category",
            Dimension::Band => "ui-statistics-by-band",
            Dimension::Gender => "ui-statistics-by-gender",
            Dimension::Background => "ui-statistics-by-background",
        })
    }

    /// The name of a language, or «others».
    pub fn background(&self, code: &str) -> String {
        self.text(&group_message(Dimension::Background, code))
    }

    /// A count, or the sign for one that is hidden.
    pub fn count(&self, people: Option<u32>) -> String {
        people.map_or_else(|| ":".to_owned(), |people| people.to_string())
    }

    /// Period and number of people asked.
    pub fn asked(&self, figure: &Figure) -> String {
        let Some(period) = figure.period else {
            return self.text("ui-statistics-no-figures");
        };
        let args = [
            ("period", Arg::Text(period.to_string())),
            ("people", Arg::Text(self.count(figure.people))),
        ];
        self.with("ui-statistics-asked-of", &args)
    }

    /// Which people are looked at.
    pub fn filter(&self, filter: &Filter) -> String {
        let group = match filter.group() {
            None => self.text("ui-statistics-everybody"),
            Some((dimension, code)) => self.text(&group_message(dimension, code)),
        };
        self.with("ui-statistics-filter", &[("group", Arg::Text(group))])
    }

    pub fn why(&self, limit: u32) -> String {
        let limit = [("limit", Arg::Number(f64::from(limit)))];
        self.with("ui-statistics-why", &limit)
    }

    /// Why next to nothing is shown.
    pub fn empty(&self, limit: u32) -> String {
        let people = [("people", Arg::Number(f64::from(limit * 4)))];
        self.with("ui-statistics-empty", &people)
    }
}
