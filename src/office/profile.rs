//! The municipality's own profile: what an office says about itself, kept as a record that all members read.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::record::Extra;

/// Norwegian as the office writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LanguageForm {
    Bokmal,
    Nynorsk,
}

impl LanguageForm {
    /// Reads the form as files and official lists write it; everything else, `Nøytral` too, is no decision.
    pub fn parse(text: &str) -> Option<LanguageForm> {
        match text.to_lowercase().as_str() {
            "bokmal" | "bokmål" | "nb" => Some(LanguageForm::Bokmal),
            "nynorsk" | "nn" => Some(LanguageForm::Nynorsk),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            LanguageForm::Bokmal => "bokmal",
            LanguageForm::Nynorsk => "nynorsk",
        }
    }

    /// The language in BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            LanguageForm::Bokmal => "nb",
            LanguageForm::Nynorsk => "nn",
        }
    }
}

/// Who reads a session besides its owner and the supervisors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SessionReaders {
    #[default]
    Owner,
    /// Every member: in small offices people cover for each other.
    Team,
}

/// What the office says about itself. Parts that this version does not use are carried along in `extra`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    pub municipality: Municipality,
    #[serde(default)]
    pub sessions_read_by: SessionReaders,
    #[serde(flatten)]
    pub extra: Extra,
}

/// The municipality that an office works for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    /// Four digits.
    pub number: String,
    pub name: String,
    /// None where the municipality is neutral.
    #[serde(default, with = "neutral")]
    pub language_form: Option<LanguageForm>,
    pub population: Population,
    #[serde(flatten)]
    pub extra: Extra,
}

/// How many people live there. A figure without a date is not known.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Population {
    pub value: u32,
    /// ISO 8601.
    pub date: String,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Profile {
    /// The profile of a new office; everything else is filled in later.
    pub fn new(
        number: &str,
        name: &str,
        form: LanguageForm,
        population: u32,
        today: Date,
    ) -> Profile {
        Profile {
            municipality: Municipality {
                number: number.to_owned(),
                name: name.to_owned(),
                language_form: Some(form),
                population: Population {
                    value: population,
                    date: today.to_string(),
                    extra: Extra::new(),
                },
                extra: Extra::new(),
            },
            sessions_read_by: SessionReaders::default(),
            extra: Extra::new(),
        }
    }

    /// What forms may ask for with `"from": "profile.…"`.
    pub fn preloaded(&self) -> Vec<(String, String)> {
        let Municipality {
            number,
            name,
            population,
            extra,
            ..
        } = &self.municipality;
        let county = extra.get("county").and_then(|county| county.as_str());
        let mut values = vec![
            ("profile.municipality".to_owned(), name.clone()),
            ("profile.municipality_number".to_owned(), number.clone()),
            (
                "profile.population".to_owned(),
                population.value.to_string(),
            ),
        ];
        values.extend(county.map(|county| ("profile.county".to_owned(), county.to_owned())));
        values
    }
}

/// `neutral` in the file is no decision here.
mod neutral {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::LanguageForm;

    pub(super) fn serialize<S: Serializer>(
        form: &Option<LanguageForm>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(form.map_or("neutral", LanguageForm::name))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<LanguageForm>, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(LanguageForm::parse(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_keeps_what_it_does_not_know() {
        let text = r#"{"municipality":{"number":"3427","name":"Tynset","county":"Innlandet",
            "language_form":"neutral","population":{"value":5692,"date":"2024-01-01","source":"SSB"}},
            "goals":[{"id":"seen"}],"arenas":[{"name":"Biblioteket"}]}"#;
        let profile: Profile = serde_json::from_str(text).expect("a profile");
        assert_eq!(profile.sessions_read_by, SessionReaders::Owner);
        assert_eq!(profile.municipality.language_form, None);
        let again = serde_json::to_value(&profile).expect("JSON");
        assert_eq!(again["goals"][0]["id"], "seen");
        assert_eq!(again["municipality"]["language_form"], "neutral");
        assert_eq!(again["municipality"]["population"]["source"], "SSB");
    }

    #[test]
    fn forms_may_ask_for_the_figures() {
        let today = time::macros::date!(2026 - 02 - 03);
        let profile = Profile::new("3427", "Tynset", LanguageForm::Bokmal, 5692, today);
        let preloaded = profile.preloaded();
        assert!(preloaded.contains(&("profile.population".to_owned(), "5692".to_owned())));
        assert!(preloaded.contains(&("profile.municipality_number".to_owned(), "3427".to_owned())));
    }

    #[test]
    fn neutral_is_no_language_form() {
        assert_eq!(LanguageForm::parse("Nynorsk"), Some(LanguageForm::Nynorsk));
        assert_eq!(LanguageForm::parse("Nøytral"), None);
    }
}
