//! What an office tells of its place: contacts, courses, associations, arenas, local offers. The words are the office's
//! own; a line that this version cannot read is left out, and stays in the profile as it is.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Profile;

/// The office as a letter names it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Office {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub opening_hours: String,
}

/// Who helps with what: a function, not a person.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Contact {
    pub topic: String,
    pub name: String,
    #[serde(default)]
    pub phone: String,
}

/// A course in Norwegian (measure 11).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Course {
    pub name: String,
    #[serde(default)]
    pub levels: Vec<String>,
    /// Categories for whom it costs nothing.
    #[serde(default)]
    pub free_for: Vec<String>,
    /// Categories that may come; nobody named means everybody.
    #[serde(default)]
    pub open_to: Vec<String>,
}

/// An association that wants new members (measure 8).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Association {
    pub name: String,
    /// As in `codelists/interests.json`.
    #[serde(default)]
    pub interests: Vec<String>,
    #[serde(default)]
    pub contact: String,
}

/// A place to meet (measure 2).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Arena {
    pub name: String,
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub open: String,
}

/// Help that the place itself gives to people whom no national scheme covers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct LocalOffer {
    pub name: String,
    #[serde(default)]
    pub categories: Vec<String>,
}

/// What the profile tells of the place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    pub office: Office,
    pub contacts: Vec<Contact>,
    pub courses: Vec<Course>,
    pub associations: Vec<Association>,
    pub arenas: Vec<Arena>,
    pub local_offers: Vec<LocalOffer>,
}

impl Place {
    pub fn of(profile: &Profile) -> Place {
        let office = profile.extra.get("office");
        Place {
            office: office
                .and_then(|office| Office::deserialize(office).ok())
                .unwrap_or_default(),
            contacts: list(profile, "contacts"),
            courses: list(profile, "courses"),
            associations: list(profile, "associations"),
            arenas: list(profile, "arenas"),
            local_offers: list(profile, "local_offers"),
        }
    }

    /// The number to call about a topic.
    pub fn phone(&self, topic: &str) -> Option<&str> {
        let contact = self.contacts.iter().find(|it| it.topic == topic)?;
        Some(contact.phone.as_str()).filter(|phone| !phone.is_empty())
    }
}

fn list<T: DeserializeOwned>(profile: &Profile, key: &str) -> Vec<T> {
    let lines = profile.extra.get(key).and_then(|value| value.as_array());
    let lines = lines.into_iter().flatten();
    lines.filter_map(|line| T::deserialize(line).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_cannot_be_read_is_left_out() {
        let text = r#"{"municipality":{"number":"3427","name":"Tynset","population":{"value":1,"date":"2024-01-01"}},
            "office":{"name":"Tilflytterkontoret"},
            "contacts":[{"topic":"housing","name":"Boligkontoret","phone":"1"},{"name":7}],
            "courses":"none"}"#;
        let profile: Profile = serde_json::from_str(text).unwrap();
        let place = Place::of(&profile);
        assert_eq!(place.office.name, "Tilflytterkontoret");
        assert_eq!(place.contacts.len(), 1);
        assert_eq!(place.phone("housing"), Some("1"));
        assert_eq!(place.phone("school"), None);
        assert!(place.courses.is_empty());
    }
}
