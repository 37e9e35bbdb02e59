//! A form is tried out: the real conversation, with nobody's office behind it, and nothing of it is kept.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::conversation::speak;
use super::watch::Watch;
use super::{Conversation, Desk, DeskError, FormFault, Own, Setup, Shelf};
use crate::form::{Files, Form};
use crate::interview::{Interview, Opening};
use crate::language::{Catalogs, Tag};
use crate::office::{Profile, facts};
use crate::record::Person;

/// Where an office would name itself.
const PROFILE: &str = "profile.sample.json";
/// The person whom such a conversation is about is new.
const CASE: &str = "A-1";
/// Every preview shuffles alike, so that what an author saw is seen again.
const SEED: u64 = 1;

/// What is tried out, and in which languages.
pub struct Trying {
    /// A form file, or the id of a form.
    pub form: String,
    /// A folder with `forms/` and `locales/` that the author stands in; it lies over the configuration folder.
    pub project: Option<Own>,
    /// The consultant's first.
    pub languages: Vec<Tag>,
}

/// A preview under way.
pub(super) struct Preview {
    trying: Trying,
    /// The configuration folder.
    own: Own,
    form: Arc<Form>,
}

/// A form and its words as they have just been read.
pub struct Reloaded {
    form: Arc<Form>,
    pub catalogs: Catalogs,
    /// The first thing that is wrong with the words: `visit.ftl:3:1: …`. They are shown all the same.
    pub fault: Option<String>,
}

impl Desk {
    /// A desk on which one form can be tried out. It has no office, and keeps nothing.
    ///
    /// # Errors
    /// [`DeskError::NoSuchForm`], [`DeskError::Missing`], …; [`DeskError::FaultyForm`] with every fault and its place.
    pub fn preview(setup: Setup, trying: Trying) -> Result<Desk, DeskError> {
        let own = setup.own.clone();
        let (shelf, form) = read(&trying, &own)?;
        let mut desk = Desk::new(setup);
        desk.take_shelf(shelf);
        desk.preview = Some(Preview { trying, own, form });
        Ok(desk)
    }

    /// Is this a desk on which a form is only tried out?
    pub fn is_preview(&self) -> bool {
        self.preview.is_some()
    }

    /// Begins the conversation that is tried out.
    ///
    /// # Errors
    /// [`DeskError::NoSuchForm`] on a desk for real work.
    pub fn begin_preview(&self) -> Result<Conversation, DeskError> {
        let preview = self.tried_out()?;
        let languages = preview.trying.languages.iter();
        let opening = Opening {
            seed: SEED,
            now: self.now(),
            username: String::new(),
            preloaded: made_up(&self.shelf),
            languages: languages.map(|tag| tag.as_str().to_owned()).collect(),
            about: None,
            case: Some(CASE.to_owned()),
        };
        let mut interview = Interview::start(Arc::clone(&preview.form), opening);
        speak(&mut interview, &self.catalogs);
        Ok(Conversation {
            record: String::new(),
            interview,
            person: None,
            notices: Vec::new(),
            history: Vec::new(),
        })
    }

    /// Reads the form and its words anew. When the form has faults, everything stays as it was.
    ///
    /// # Errors
    /// As [`Desk::preview`].
    pub fn reload(&mut self) -> Result<Reloaded, DeskError> {
        let preview = self.tried_out()?;
        let (shelf, form) = read(&preview.trying, &preview.own)?;
        self.take_shelf(shelf);
        if let Some(preview) = &mut self.preview {
            preview.form = Arc::clone(&form);
        }
        Ok(Reloaded {
            form,
            catalogs: self.catalogs.clone(),
            fault: self.first_fault_of_words(),
        })
    }

    /// Tells when a file changes that the form or its words are made of.
    pub fn watch(&self) -> Watch {
        Watch::new(self.shelf.own())
    }

    fn tried_out(&self) -> Result<&Preview, DeskError> {
        self.preview.as_ref().ok_or(DeskError::NoSuchForm {
            form: String::new(),
        })
    }

    fn take_shelf(&mut self, shelf: Shelf) {
        self.catalogs = Catalogs::new(Box::new(shelf.clone()));
        self.shelf = shelf;
    }

    fn first_fault_of_words(&self) -> Option<String> {
        let preview = self.preview.as_ref()?;
        let mut languages = preview.trying.languages.iter();
        let fault = languages.find_map(|tag| self.catalogs.faults(tag).into_iter().next())?;
        let place = fault.place;
        let file = file_name(&fault.file);
        Some(format!(
            "{file}:{}:{}: {}",
            place.line, place.column, fault.problem
        ))
    }
}

impl Reloaded {
    /// The same conversation in the form as it is now, at the same question and with the same answers.
    pub fn take_up(&self, interview: &Interview, now: time::OffsetDateTime) -> Interview {
        let session = interview.session();
        let (mut interview, _) = Interview::resume(Arc::clone(&self.form), session, now, "");
        speak(&mut interview, &self.catalogs);
        interview
    }
}

impl FormFault {
    /// The first fault in one line, `visit.json:3:7: …`, for a screen that has no room for more.
    pub fn first(&self) -> Option<String> {
        let first = self.diagnostics.first()?;
        let file = file_name(&first.file);
        Some(format!(
            "{file}:{}:{}: {}",
            first.line, first.column, first.message
        ))
    }
}

fn read(trying: &Trying, own: &Own) -> Result<(Shelf, Arc<Form>), DeskError> {
    if let Some(file) = as_file(&trying.form) {
        let (shelf, form, _) = Shelf::open_over(&file, vec![own.clone()])?;
        return Ok((shelf, form));
    }
    let layers = [Some(own.clone()), trying.project.clone()];
    let shelf = Shelf::layered(layers.into_iter().flatten().collect());
    let form = shelf.form(&trying.form)?;
    Ok((shelf, form))
}

/// What has an ending or stands in a folder is a file; everything else is the id of a form.
fn as_file(form: &str) -> Option<PathBuf> {
    let path = Path::new(form);
    let stands_somewhere = path.components().count() > 1;
    (stands_somewhere || path.extension().is_some()).then(|| path.to_path_buf())
}

/// What an office would hand in: the sample profile and a person of whom nothing is known yet.
fn made_up(shelf: &Shelf) -> Vec<(String, String)> {
    let person = Person {
        case: CASE.to_owned(),
        ..Person::default()
    };
    let profile = sample_profile(shelf);
    let profile = profile.iter().flat_map(Profile::preloaded);
    profile.chain(facts::preloaded(&person)).collect()
}

fn sample_profile(shelf: &Shelf) -> Option<Profile> {
    let bytes = shelf.read(PROFILE).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    jsonc_parser::parse_to_serde_value(&text, &Default::default()).ok()
}

fn file_name(file: &str) -> String {
    let name = Path::new(file).file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
