//! Rights by category of newcomer, and dated rates: `forms/rights.json`.
//!
//! Nothing here is a verdict: a right is told as far as it is certain. A rate without an amount, a source or a date is unknown, and
//! one whose time has run out is told as such, never as if it still held.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::Date;

// `2021-01-01`; by itself `time` writes a year and a day of the year.
time::serde::format_description!(iso_date, Date, "[year]-[month]-[day]");

/// The file, as far as letters and screens need it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Rights {
    pub laws: BTreeMap<String, Law>,
    pub rights: Vec<Right>,
    pub rates: Vec<Rate>,
}

/// Where a law is found.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Law {
    /// Its Norwegian short title.
    pub title: String,
    /// Lovdata's number, or that of the EU.
    pub number: String,
    #[serde(default)]
    pub url: String,
}

/// One right.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Right {
    pub id: String,
    /// The sentence that is said to the newcomer.
    pub message: String,
    /// Whom it concerns.
    pub categories: Vec<String>,
    pub standing: Standing,
    /// For families: the standing by the basis of the permit.
    #[serde(default)]
    pub by_basis: BTreeMap<String, Standing>,
    #[serde(default)]
    pub refers: Vec<Reference>,
    /// Ids of rates that belong to it.
    #[serde(default)]
    pub rates: Vec<String>,
    #[serde(default)]
    pub measure: Option<u8>,
    #[serde(default)]
    pub source: Option<String>,
    /// When somebody last looked into it.
    #[serde(default, with = "iso_date::option")]
    pub date: Option<Date>,
}

/// How certain a right is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Everybody named has it.
    Law,
    /// It has conditions.
    Conditions,
    /// Not all have it: the office finds out, and it is never told as a no.
    Ask,
    /// The municipality's own.
    Local,
    /// There is no national scheme.
    None,
}

impl Standing {
    /// Message that says so to the newcomer.
    pub fn message(self) -> &'static str {
        match self {
            Standing::Law => "rights-standing-law",
            Standing::Conditions => "rights-standing-conditions",
            Standing::Ask => "rights-standing-ask",
            Standing::Local => "rights-standing-local",
            Standing::None => "rights-standing-none",
        }
    }
}

/// A law that a right rests on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Reference {
    pub law: String,
    /// In Norwegian; none means the whole law.
    #[serde(default)]
    pub section: Option<String>,
}

/// An amount of money for a time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Rate {
    pub id: String,
    #[serde(default)]
    pub amount: Option<f64>,
    pub unit: Unit,
    /// What the amount is for: message `rights-per-<per>`.
    pub per: String,
    pub to: Receiver,
    #[serde(default, with = "iso_date::option")]
    pub from: Option<Date>,
    #[serde(default, with = "iso_date::option")]
    pub until: Option<Date>,
    #[serde(default)]
    pub source: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Unit {
    #[serde(rename = "NOK")]
    Kroner,
    #[serde(rename = "percent")]
    Percent,
    /// The basic amount of the National Insurance scheme.
    G,
}

impl Unit {
    /// Message with `{ $amount }`.
    pub fn message(self) -> &'static str {
        match self {
            Unit::Kroner => "rights-amount-nok",
            Unit::Percent => "rights-amount-percent",
            Unit::G => "rights-amount-g",
        }
    }
}

/// Who receives the money of a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Receiver {
    Municipality,
    Person,
}

/// What is known of a rate on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Known<'a> {
    Holds(&'a Rate, f64),
    /// It held until a day that is gone.
    Outdated(&'a Rate, f64, Date),
    Unknown,
}

impl Rights {
    /// Reads the file: JSON with comments.
    ///
    /// # Errors
    /// What is wrong with it, with line and column.
    pub fn read(bytes: &[u8]) -> Result<Rights, String> {
        let text = String::from_utf8_lossy(bytes);
        jsonc_parser::parse_to_serde_value(&text, &Default::default())
            .map_err(|error| error.to_string())
    }

    /// The rights of a category, in the order of telling, each with how certain it is for this basis of the permit.
    pub fn of(&self, category: &str, basis: Option<&str>) -> Vec<(&Right, Standing)> {
        let rights = self.rights.iter();
        let concern = rights.filter(|it| it.categories.iter().any(|known| known == category));
        concern
            .map(|right| {
                let by_basis = basis.and_then(|basis| right.by_basis.get(basis));
                (right, by_basis.copied().unwrap_or(right.standing))
            })
            .collect()
    }

    /// What is known of a rate on a day. An id may stand for several times: the one that holds counts, else the latest.
    pub fn rate(&self, id: &str, day: Date) -> Known<'_> {
        let named = self.rates.iter().filter(|rate| rate.id == id);
        let mut latest: Option<(&Rate, f64, Date)> = None;
        for rate in named {
            let (Some(amount), Some(from), Some(_)) = (rate.amount, rate.from, &rate.source) else {
                continue;
            };
            if from > day {
                continue;
            }
            match rate.until {
                None => return Known::Holds(rate, amount),
                Some(until) if until >= day => return Known::Holds(rate, amount),
                Some(until) if latest.is_none_or(|(_, _, known)| until > known) => {
                    latest = Some((rate, amount, until));
                }
                Some(_) => {}
            }
        }
        match latest {
            Some((rate, amount, until)) => Known::Outdated(rate, amount, until),
            None => Known::Unknown,
        }
    }

    /// Laws and rates that are spoken of but not there.
    pub fn dangling(&self) -> Vec<String> {
        let refers = self.rights.iter().flat_map(|right| &right.refers);
        let laws = refers
            .filter(|it| !self.laws.contains_key(&it.law))
            .map(|it| format!("no law `{}`", it.law));
        let rates = self.rights.iter().flat_map(|right| &right.rates);
        let rates = rates
            .filter(|id| !self.rates.iter().any(|rate| rate.id == **id))
            .map(|id| format!("no rate `{id}`"));
        laws.chain(rates).collect()
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    const FILE: &str = r#"// a comment
        { "laws": { "int": { "title": "Integreringsloven", "number": "2020-11-06-127" } },
          "rights": [
            { "id": "training", "message": "m", "categories": ["family"], "standing": "ask",
              "by_basis": { "protection": "conditions" }, "refers": [{ "law": "int", "section": "§ 26" }],
              "rates": ["g", "later"], "source": "x", "date": "2021-01-01" },
            { "id": "advice", "message": "m", "categories": ["family", "labour"], "standing": "local" } ],
          "rates": [
            { "id": "g", "amount": 1, "unit": "NOK", "per": "year", "to": "person", "from": "2023-05-01",
              "until": "2024-04-30", "source": "Nav" },
            { "id": "g", "amount": 2, "unit": "NOK", "per": "year", "to": "person", "from": "2025-05-01",
              "until": "2026-04-30", "source": "Nav" },
            { "id": "later", "amount": null, "unit": "percent", "per": "year", "to": "person", "from": null,
              "until": null, "source": null } ] }"#;

    fn rights() -> Rights {
        Rights::read(FILE.as_bytes()).unwrap()
    }

    fn amount(known: Known) -> Option<(f64, bool)> {
        match known {
            Known::Holds(_, amount) => Some((amount, true)),
            Known::Outdated(_, amount, _) => Some((amount, false)),
            Known::Unknown => None,
        }
    }

    #[test]
    fn the_basis_of_the_permit_decides_how_certain_a_right_is() {
        let rights = rights();
        let standing = |basis| rights.of("family", basis)[0].1;
        assert_eq!(standing(None), Standing::Ask);
        assert_eq!(standing(Some("eea")), Standing::Ask);
        assert_eq!(standing(Some("protection")), Standing::Conditions);
        assert_eq!(rights.of("labour", None).len(), 1);
        assert!(rights.of("somebody", None).is_empty());
    }

    #[test]
    fn a_rate_holds_for_its_time_only() {
        let rights = rights();
        assert_eq!(
            amount(rights.rate("g", date!(2025 - 06 - 01))),
            Some((2.0, true))
        );
        assert_eq!(
            amount(rights.rate("g", date!(2024 - 08 - 01))),
            Some((1.0, false))
        );
        assert_eq!(
            amount(rights.rate("g", date!(2026 - 08 - 01))),
            Some((2.0, false))
        );
        assert_eq!(rights.rate("g", date!(2020 - 01 - 01)), Known::Unknown);
        assert_eq!(rights.rate("later", date!(2026 - 08 - 01)), Known::Unknown);
        assert_eq!(
            rights.rate("no such rate", date!(2026 - 08 - 01)),
            Known::Unknown
        );
    }

    #[test]
    fn what_leads_nowhere_is_named() {
        let mut rights = rights();
        assert_eq!(rights.dangling(), [] as [String; 0]);
        rights.laws.clear();
        rights.rates.clear();
        assert_eq!(
            rights.dangling(),
            ["no law `int`", "no rate `g`", "no rate `later`"]
        );
    }
}
