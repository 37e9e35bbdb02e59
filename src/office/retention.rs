//! How long records are kept, and which have been kept long enough.
//!
//! The periods and the laws they rest on stand in `forms/retention.json`; an office's profile may say otherwise. Nothing is
//! erased by itself: a supervisor sees what is due.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::{Date, Month};

use crate::record::{Extra, Kind};

/// The periods of an office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Retention {
    /// ISO 8601; as of when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Nothing is erased that was not exported for the archive before.
    #[serde(default)]
    pub export_before_deletion: Option<bool>,
    /// By kind of record: `person`, `session`, `employer`, `incident`; or by form: `session/intake`.
    #[serde(default)]
    pub periods: BTreeMap<String, Period>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// How long one kind of record is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    /// Months after the last time that anything happened to it.
    pub months: u32,
    /// Ids of laws in `forms/rights.json`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<String>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A record as far as its period goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<Id> {
    pub record: Id,
    pub kind: Kind,
    /// Of a session.
    pub form: Option<String>,
    /// The person whose record it is, or whom it is about.
    pub about: Option<Id>,
    /// When something last happened to it.
    pub last: Date,
}

/// A record that has been kept long enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due<Id> {
    pub kept: Kept<Id>,
    pub since: Date,
    /// Which period says so: `session/intake`, `person`; none for what belongs to somebody who was erased.
    pub period: Option<String>,
    pub laws: Vec<String>,
}

impl Retention {
    /// These periods, with those of the office laid over them.
    pub fn with(mut self, own: Option<&Retention>) -> Retention {
        let Some(own) = own else { return self };
        self.export_before_deletion = own.export_before_deletion.or(self.export_before_deletion);
        for (name, period) in &own.periods {
            let laws = self.periods.get(name).map(|period| period.laws.clone());
            let mut period = period.clone();
            if period.laws.is_empty() {
                period.laws = laws.unwrap_or_default();
            }
            self.periods.insert(name.clone(), period);
        }
        // As older profiles say it.
        if let Some(months) = own.extra.get("sessions_months").and_then(|it| it.as_u64())
            && !own.periods.contains_key("session")
            && let Some(period) = self.periods.get_mut("session")
        {
            period.months = u32::try_from(months).unwrap_or(u32::MAX);
        }
        self
    }

    pub fn must_export(&self) -> bool {
        self.export_before_deletion.unwrap_or(true)
    }

    /// What has been kept long enough on this day, the longest first. A person is due only when nothing about them is
    /// still to be kept; what is about somebody who was erased is due at once.
    pub fn due<Id: Copy + Ord>(
        &self,
        kept: &[Kept<Id>],
        is_erased: impl Fn(&Id) -> bool,
        today: Date,
    ) -> Vec<Due<Id>> {
        let mut due: Vec<Due<Id>> = Vec::new();
        for it in kept.iter().filter(|it| it.kind != Kind::Person) {
            due.extend(self.of_one(it, it.last, &is_erased, today));
        }
        for person in kept.iter().filter(|it| it.kind == Kind::Person) {
            let about = kept.iter().filter(|it| it.about == Some(person.record));
            let is_over = |it: &Kept<Id>| due.iter().any(|due| due.kept.record == it.record);
            let mut others = about.filter(|it| it.record != person.record).peekable();
            let last = others.clone().map(|it| it.last).chain([person.last]).max();
            if others.all(is_over)
                && let Some(over) =
                    self.of_one(person, last.unwrap_or(person.last), &is_erased, today)
            {
                due.push(over);
            }
        }
        due.sort_by_key(|due| (due.since, due.kept.record));
        due
    }

    fn of_one<Id: Copy + Ord>(
        &self,
        kept: &Kept<Id>,
        last: Date,
        is_erased: &impl Fn(&Id) -> bool,
        today: Date,
    ) -> Option<Due<Id>> {
        if kept.about.as_ref().is_some_and(is_erased) {
            return Some(Due {
                kept: kept.clone(),
                since: last,
                period: None,
                laws: Vec::new(),
            });
        }
        let (name, period) = self.period(kept)?;
        let since = months_after(last, period.months);
        (since <= today).then(|| Due {
            kept: kept.clone(),
            since,
            period: Some(name),
            laws: period.laws.clone(),
        })
    }

    /// A form's own period goes before that of all sessions. A kind without a period is kept.
    fn period<Id>(&self, kept: &Kept<Id>) -> Option<(String, &Period)> {
        let kind = serde_json::to_value(&kept.kind).ok()?;
        let kind = kind.as_str()?;
        let by_form = kept.form.as_ref().map(|form| format!("{kind}/{form}"));
        let mut names = by_form.into_iter().chain([kind.to_owned()]);
        names.find_map(|name| {
            let period = self.periods.get(&name)?;
            Some((name, period))
        })
    }
}

/// The same day so many months later, or the month's last day where it has no such day.
fn months_after(date: Date, months: u32) -> Date {
    let count =
        i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1 + i64::from(months);
    let year = i32::try_from(count.div_euclid(12)).unwrap_or(i32::MAX);
    let month = u8::try_from(count.rem_euclid(12) + 1)
        .ok()
        .and_then(|it| Month::try_from(it).ok());
    let Some(month) = month else { return Date::MAX };
    let day = date.day().min(month.length(year));
    Date::from_calendar_date(year, month, day).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn rules() -> Retention {
        serde_json::from_str(
            r#"{ "export_before_deletion": true, "periods": {
                "person": { "months": 60, "laws": ["gdpr"] },
                "session": { "months": 60 }, "session/rental-incident": { "months": 24 } } }"#,
        )
        .expect("rules")
    }

    fn kept(record: u8, kind: Kind, form: Option<&str>, last: Date) -> Kept<u8> {
        Kept {
            record,
            kind,
            form: form.map(str::to_owned),
            about: Some(1),
            last,
        }
    }

    fn due(rules: &Retention, kept: &[Kept<u8>], today: Date) -> Vec<(u8, Date)> {
        let due = rules.due(kept, |_| false, today).into_iter();
        due.map(|due| (due.kept.record, due.since)).collect()
    }

    #[test]
    fn a_person_is_due_when_everything_about_them_is() {
        let all = [
            kept(1, Kind::Person, None, date!(2020 - 01 - 31)),
            kept(2, Kind::Session, Some("intake"), date!(2020 - 02 - 29)),
            kept(3, Kind::Session, Some("follow-up"), date!(2022 - 06 - 01)),
            kept(
                4,
                Kind::Session,
                Some("rental-incident"),
                date!(2022 - 06 - 01),
            ),
            kept(
                5,
                Kind::Other("newer".to_owned()),
                None,
                date!(1990 - 01 - 01),
            ),
        ];
        let rules = rules();
        assert_eq!(due(&rules, &all, date!(2024 - 05 - 31)), []);
        assert_eq!(
            due(&rules, &all, date!(2024 - 06 - 01)),
            [(4, date!(2024 - 06 - 01))]
        );
        // A kind that nobody set a period for is kept, and so is the person.
        let days = due(&rules, &all, date!(2030 - 01 - 01));
        assert_eq!(
            days.iter().map(|(it, _)| *it).collect::<Vec<_>>(),
            [4, 2, 3]
        );
        let days = due(&rules, &all[..4], date!(2030 - 01 - 01));
        assert_eq!(days.last(), Some(&(3, date!(2027 - 06 - 01))));
        assert!(
            days.contains(&(1, date!(2027 - 06 - 01))),
            "after the last conversation"
        );
    }

    #[test]
    fn what_is_left_of_an_erased_person_is_due_at_once() {
        let all = [kept(
            2,
            Kind::Session,
            Some("intake"),
            date!(2026 - 01 - 01),
        )];
        let due = rules().due(&all, |person| *person == 1, date!(2026 - 01 - 02));
        assert_eq!((due.len(), &due[0].period), (1, &None));
    }

    #[test]
    fn an_office_lays_its_own_periods_over_the_defaults() {
        let own: Retention = serde_json::from_str(
            r#"{ "export_before_deletion": false, "sessions_months": 36, "periods": { "person": { "months": 120 } } }"#,
        )
        .expect("rules");
        let rules = rules().with(Some(&own));
        assert!(!rules.must_export());
        assert_eq!(rules.periods["session"].months, 36);
        assert_eq!(rules.periods["person"].months, 120);
        assert_eq!(rules.periods["person"].laws, ["gdpr"]);
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(
            months_after(date!(2024 - 01 - 31), 1),
            date!(2024 - 02 - 29)
        );
        assert_eq!(
            months_after(date!(2024 - 12 - 31), 2),
            date!(2025 - 02 - 28)
        );
        assert_eq!(months_after(date!(2024 - 12 - 31), u32::MAX), Date::MAX);
    }
}
