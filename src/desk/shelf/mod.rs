//! Forms and locales: the shipped ones, overlaid by the person's own.

mod layers;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

pub use self::layers::Own;
use self::layers::{Found, Layers};
use super::DeskError;
use super::bounded;
use super::home::FormCard;
use crate::form::{self, Diagnostic, Form, Severity};
use crate::language;

/// The order of the field: the intake first, forms about others than a person last.
const ORDER: &[&str] = &[
    "intake",
    "competence",
    "stay-or-move",
    "housing",
    "network",
    "follow-up",
    "move-out",
    "rental-incident",
    "employer",
];

/// Forms and locales. Cheap to clone; forms are compiled when first asked for and kept.
#[derive(Clone)]
pub struct Shelf {
    inner: Arc<Inner>,
}

struct Inner {
    layers: Layers,
    forms: OnceLock<Forms>,
}

/// All forms, compiled.
#[derive(Default)]
struct Forms {
    by_id: HashMap<String, Arc<Form>>,
    /// Ids of those that can be used, in the order in which they are offered.
    order: Vec<String>,
    faults: Vec<FormFault>,
    warnings: Vec<Diagnostic>,
}

/// A form that cannot be used, with every fault and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct FormFault {
    /// The file as it is shown in diagnostics.
    pub file: String,
    pub diagnostics: Vec<Diagnostic>,
}

impl Shelf {
    pub fn new(own: Own) -> Shelf {
        Shelf::layered(vec![own])
    }

    /// Several folders of one's own, the topmost last.
    pub fn layered(own: Vec<Own>) -> Shelf {
        Shelf {
            inner: Arc::new(Inner {
                layers: Layers::new(own),
                forms: OnceLock::new(),
            }),
        }
    }

    /// Ids of all forms that can be used, in the order of the field, then the person's own by name.
    pub fn ids(&self) -> &[String] {
        &self.forms().order
    }

    /// Forms that cannot be used.
    pub fn faults(&self) -> &[FormFault] {
        &self.forms().faults
    }

    /// What is doubtful in forms that can be used.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.forms().warnings
    }

    /// A form.
    ///
    /// # Errors
    /// [`DeskError::NoSuchForm`]; [`DeskError::FaultyForm`] with every fault and its place.
    pub fn form(&self, id: &str) -> Result<Arc<Form>, DeskError> {
        let forms = self.forms();
        if let Some(form) = forms.by_id.get(id) {
            return Ok(Arc::clone(form));
        }
        let file_name = format!("{id}.json");
        let fault = forms.faults.iter().find(|fault| {
            Path::new(&fault.file)
                .file_name()
                .is_some_and(|name| *name == *file_name)
        });
        Err(match fault {
            Some(fault) => DeskError::FaultyForm(fault.clone()),
            None => DeskError::NoSuchForm {
                form: id.to_owned(),
            },
        })
    }

    /// A form from any file. Its code lists are looked for beside it, then among the shipped ones, and so are its
    /// words, for which the shelf that comes along is a source.
    ///
    /// # Errors
    /// [`DeskError::Missing`], [`DeskError::Denied`], …; [`DeskError::FaultyForm`] with every fault and its place.
    pub fn open(file: &Path) -> Result<(Shelf, Arc<Form>, Vec<Diagnostic>), DeskError> {
        Shelf::open_over(file, Vec::new())
    }

    /// The same, with folders of one's own below what belongs to the file.
    ///
    /// # Errors
    /// As [`Shelf::open`].
    pub fn open_over(
        file: &Path,
        mut own: Vec<Own>,
    ) -> Result<(Shelf, Arc<Form>, Vec<Diagnostic>), DeskError> {
        own.push(Own::beside(file));
        let shelf = Shelf::layered(own);
        let bytes = bounded::read(file, bounded::LARGEST)
            .map_err(|error| DeskError::of_file(file, &error))?;
        let found = Found {
            shown: file.display().to_string(),
            bytes,
            own: true,
        };
        match load_as_form(&found, &shelf) {
            Ok((form, warnings)) => Ok((shelf, Arc::new(form), warnings)),
            Err(fault) => Err(DeskError::FaultyForm(fault)),
        }
    }

    /// One's own folders, the topmost last.
    pub(super) fn own(&self) -> &[Own] {
        self.inner.layers.own()
    }

    /// Names of the code list files.
    pub fn code_lists(&self) -> Vec<String> {
        let mut names = self.inner.layers.files("forms/codelists");
        names.retain(|name| name.ends_with(".json"));
        names
    }

    /// Names of the files of letters.
    pub(super) fn letter_files(&self) -> Vec<String> {
        let mut names = self.inner.layers.files("forms/letters");
        names.retain(|name| name.ends_with(".json"));
        names
    }

    /// Folder and name of each file of words that comes with the program.
    pub(super) fn shipped_words(&self) -> Vec<(String, String)> {
        self::layers::shipped_words()
    }

    /// One's own files of words that cannot be read, each with the reason.
    pub(super) fn unreadable_words(&self) -> Vec<FormFault> {
        let layers = &self.inner.layers;
        let folders = layers.folders("locales").into_iter();
        let files = folders.flat_map(|tag| {
            let folder = format!("locales/{tag}");
            let names = layers.files(&folder).into_iter();
            names
                .filter(|name| name.ends_with(".ftl"))
                .flat_map(|name| layers.unreadable(&format!("{folder}/{name}")))
                .collect::<Vec<_>>()
        });
        files
            .map(|(file, error)| {
                let message = format!("the file cannot be read: {error}");
                fault(&file, "words/unreadable", message, 1, 1)
            })
            .collect()
    }

    /// Message of a form's title, when the form is on the shelf and sound.
    pub fn title(&self, id: &str) -> Option<String> {
        Some(self.forms().by_id.get(id)?.title.clone())
    }

    /// All forms that can be used, as home offers them.
    pub(super) fn cards(&self) -> Vec<FormCard> {
        let forms = self.forms();
        forms
            .order
            .iter()
            .filter_map(|id| forms.by_id.get(id))
            .map(|form| card(form))
            .collect()
    }

    fn forms(&self) -> &Forms {
        self.inner.forms.get_or_init(|| self.compile())
    }

    fn compile(&self) -> Forms {
        let mut forms = Forms::default();
        for name in self.inner.layers.files("forms") {
            if !name.ends_with(".json") {
                continue;
            }
            match self.inner.layers.read(&format!("forms/{name}")) {
                Ok(found) => forms.take(load(&found, self)),
                Err(error) => forms.take(Loaded::Faulty(unreadable(&name, &error))),
            }
        }
        forms.order.sort_by_key(|id| rank(id));
        forms
    }
}

fn card(form: &Form) -> FormCard {
    FormCard {
        id: form.id.clone(),
        title: form.title.clone(),
        about: format!("{}-about", form.id),
        about_person: form.about == "person",
        minutes: form.minutes,
    }
}

/// Known forms in the order of the field; the sort is stable, so others stay by name behind them.
fn rank(id: &str) -> usize {
    ORDER
        .iter()
        .position(|known| *known == id)
        .unwrap_or(ORDER.len())
}

enum Loaded {
    Form(Box<Form>, Vec<Diagnostic>),
    Faulty(FormFault),
    /// Some other JSON file, such as a schema.
    NoForm,
}

impl Forms {
    fn take(&mut self, loaded: Loaded) {
        match loaded {
            Loaded::Form(form, warnings) => {
                self.warnings.extend(warnings);
                if !self.order.contains(&form.id) {
                    self.order.push(form.id.clone());
                }
                self.by_id.insert(form.id.clone(), Arc::from(form));
            }
            Loaded::Faulty(fault) => self.faults.push(fault),
            Loaded::NoForm => {}
        }
    }
}

/// A file among the forms, which may also be something else.
fn load(found: &Found, files: &dyn form::Files) -> Loaded {
    match load_as_form(found, files) {
        Ok((form, warnings)) => Loaded::Form(Box::new(form), warnings),
        Err(_) if !looks_like_a_form(&found.bytes) => Loaded::NoForm,
        Err(fault) => Loaded::Faulty(fault),
    }
}

fn load_as_form(
    found: &Found,
    files: &dyn form::Files,
) -> Result<(Form, Vec<Diagnostic>), FormFault> {
    let text = std::str::from_utf8(&found.bytes).map_err(|_| not_text(found))?;
    form::load(&found.shown, text, files).map_err(|diagnostics| FormFault {
        file: found.shown.clone(),
        diagnostics,
    })
}

/// Whether the author meant it to be a form: a file that cannot be parsed at all counts as one.
fn looks_like_a_form(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let parsed: Result<serde_json::Value, _> =
        jsonc_parser::parse_to_serde_value(&text, &Default::default());
    parsed.map_or(true, |value| {
        value.get("form").is_some() || value.get("survey").is_some()
    })
}

fn not_text(found: &Found) -> FormFault {
    let good = match std::str::from_utf8(&found.bytes) {
        Ok(_) => found.bytes.len(),
        Err(error) => error.valid_up_to(),
    };
    let before = String::from_utf8_lossy(&found.bytes[..good]);
    let last_line = before.rsplit('\n').next().unwrap_or_default();
    fault(
        &found.shown,
        "form/not-utf8",
        "the file is not UTF-8 text".to_owned(),
        before.matches('\n').count() + 1,
        last_line.chars().count() + 1,
    )
}

fn unreadable(name: &str, error: &std::io::Error) -> FormFault {
    let message = format!("the file cannot be read: {error}");
    fault(&format!("forms/{name}"), "form/unreadable", message, 1, 1)
}

fn fault(file: &str, code: &'static str, message: String, line: usize, column: usize) -> FormFault {
    FormFault {
        file: file.to_owned(),
        diagnostics: vec![Diagnostic {
            severity: Severity::Error,
            code,
            message,
            help: None,
            file: file.to_owned(),
            line,
            column,
            excerpt: None,
        }],
    }
}

impl form::Files for Shelf {
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>> {
        Ok(self.inner.layers.read(&format!("forms/{name}"))?.bytes)
    }
}

impl language::Source for Shelf {
    fn tags(&self) -> Vec<String> {
        self.inner.layers.folders("locales")
    }

    fn files(&self, tag: &str) -> Vec<(String, Vec<u8>)> {
        let folder = format!("locales/{tag}");
        let names = self.inner.layers.files(&folder);
        let mut found: Vec<Found> = names
            .iter()
            .filter(|name| name.ends_with(".ftl"))
            .flat_map(|name| self.inner.layers.read_all(&format!("{folder}/{name}")))
            .collect();
        // Later files win, whatever their names: the person's own come last.
        found.sort_by_key(|found| found.own);
        found
            .into_iter()
            .map(|found| (found.shown, found.bytes))
            .collect()
    }
}
