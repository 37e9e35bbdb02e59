//! One conversation as it is kept: a draft while it lasts, a sealed revision once submitted.

use std::fmt;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

use super::{Answer, Extra};

// `2026-12-01`; by itself `time` writes a year and a day of the year.
time::serde::format_description!(iso_date, Date, "[year]-[month]-[day]");

/// Which form was used, exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormPin {
    pub id: String,
    pub version: String,
    /// SHA-256 of the form file's bytes, in hex.
    pub sha256: String,
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormPin {
    pub fn new(
        id: impl Into<String>,
        version: impl Into<String>,
        sha256: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            sha256: sha256.into(),
            extra: Extra::new(),
        }
    }

    /// Is it the same form, whatever else a newer version has noted about it?
    pub fn is_same(&self, other: &Self) -> bool {
        (&self.id, &self.version, &self.sha256) == (&other.id, &other.version, &other.sha256)
    }
}

/// A session document. `Debug` prints nothing of what was said.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub form: FormPin,
    /// Record id of the person (or employer) this is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The person's case label as shown on screen, such as `A-1042`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// Languages of this conversation, the consultant's first (BCP 47).
    pub languages: Vec<String>,
    #[serde(with = "time::serde::rfc3339")]
    pub started: OffsetDateTime,
    #[serde(
        default,
        with = "time::serde::rfc3339::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub finished: Option<OffsetDateTime>,
    /// Seed of every shuffle in this session.
    pub seed: u64,
    /// Values handed in from profile and person, by key such as `profile.population`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub preloaded: IndexMap<String, String>,
    /// Path of the question where the conversation stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub here: Option<String>,
    /// By path such as `/data/member[2]/name`, in form order. Answers of questions that are not relevant now are
    /// kept here too while the conversation is a draft.
    pub answers: IndexMap<String, Answer>,
    /// How many instances each repeat has, by path of the repeat such as `/data/member`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub repeats: IndexMap<String, usize>,
    /// Who the instances of a repeat are, in order, where that does not follow from their numbers: an identity stays
    /// with an instance for good, so that work done apart can be put together.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub instances: IndexMap<String, Vec<String>>,
    /// Agreed next steps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next_steps: Vec<NextStep>,
    /// The route taken: paths in the order in which they were visited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub route: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trail: Vec<TrailEntry>,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Session {
    /// A conversation that begins now, with nothing in it yet.
    pub fn new(form: FormPin, languages: Vec<String>, started: OffsetDateTime, seed: u64) -> Self {
        Self {
            form,
            about: None,
            case: None,
            languages,
            started,
            finished: None,
            seed,
            preloaded: IndexMap::new(),
            here: None,
            answers: IndexMap::new(),
            repeats: IndexMap::new(),
            instances: IndexMap::new(),
            next_steps: Vec::new(),
            route: Vec::new(),
            trail: Vec::new(),
            extra: Extra::new(),
        }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("form", &self.form.id)
            .field("started", &self.started)
            .field("finished", &self.finished)
            .field("answers", &self.answers.len())
            .finish_non_exhaustive()
    }
}

/// Who does what by when. `Debug` prints nothing of it.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NextStep {
    /// Name of the form's action (its words are the message `<form>-action-<name>`), or none when typed by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Free words, when typed by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// One of `municipality`, `business`, `voluntary`, `state`, `person` (DOMAIN: action owners).
    pub owner: String,
    /// A named person who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<String>,
    #[serde(
        default,
        with = "iso_date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub due: Option<Date>,
    /// Which of the fifteen measures it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<u8>,
    #[serde(default)]
    pub agreed: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

impl fmt::Debug for NextStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NextStep(…)")
    }
}

/// What happened during the conversation, for learning and not for surveillance: times and places, never words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrailEntry {
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    #[serde(rename = "do")]
    pub kind: TrailKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(flatten)]
    pub extra: Extra,
}

impl TrailEntry {
    pub fn new(at: OffsetDateTime, kind: TrailKind) -> Self {
        Self {
            at,
            kind,
            path: None,
            language: None,
            extra: Extra::new(),
        }
    }

    /// At this question.
    pub fn at_path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// In this language (BCP 47).
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

/// What was done. A kind of a newer version is carried along as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrailKind {
    Started,
    Resumed,
    Paused,
    Visited,
    Answered,
    Changed,
    Language,
    Undone,
    Redone,
    Finished,
    #[serde(untagged)]
    Other(String),
}
