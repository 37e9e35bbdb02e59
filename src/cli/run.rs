//! `bolyst run`: a form without a screen, JSON lines in and out.

use std::cell::RefCell;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::sync::Arc;

use super::DONE;
use super::environment::Environment;
use crate::desk::{Shelf, Speaker, Spoken};
use crate::form::expression::Words;
use crate::interview::protocol::{self, Protocol};
use crate::interview::{Interview, Opening, Spot};
use crate::language::{Catalogs, Tag};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A form file; code lists and words are looked for beside it, then among the shipped ones
    #[arg(value_name = "FORM.json")]
    form: PathBuf,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let (shelf, form, warnings) = Shelf::open(&arguments.form)?;
    for warning in &warnings {
        writeln!(io::stderr(), "{warning}")?;
    }
    let catalogs = Catalogs::new(Box::new(shelf));
    let asked = environment.asked_language();
    let language = match asked.map(|asked| (asked, Tag::parse(asked))) {
        Some((asked, None)) => anyhow::bail!("no language has the tag `{asked}`"),
        Some((_, Some(tag))) => tag,
        None => environment.language.clone(),
    };
    let words = FormWords {
        title: form.title.clone(),
        speaker: RefCell::new(Speaker::new(catalogs.clone())),
        catalogs,
    };
    let interview = Interview::start(Arc::clone(&form), opening(environment, &language));
    let protocol = Protocol::new(interview, words, language.as_str());
    talk(protocol, environment)
}

/// Answers every line until there are no more.
fn talk(mut protocol: Protocol<FormWords>, environment: &Environment) -> anyhow::Result<u8> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", protocol.opening())?;
    out.flush()?;
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        // Bytes that are no text make a line that is no JSON, which the protocol says.
        let text = String::from_utf8_lossy(&line);
        if !text.trim().is_empty() {
            writeln!(out, "{}", protocol.line(text.trim(), environment.now()))?;
            out.flush()?;
        }
        line.clear();
    }
    Ok(DONE)
}

fn opening(environment: &Environment, language: &Tag) -> Opening {
    let now = environment.now();
    Opening {
        // The same answers give the same lines, run after run.
        seed: 1,
        now,
        username: String::new(),
        preloaded: Vec::new(),
        languages: vec![language.as_str().to_owned()],
        about: None,
        case: None,
    }
}

/// The words of a form, for the protocol.
struct FormWords {
    title: String,
    speaker: RefCell<Speaker>,
    catalogs: Catalogs,
}

impl protocol::Speaker for FormWords {
    /// Those in which the form has a title.
    fn languages(&self) -> Vec<String> {
        let has_title = |tag: &&Tag| {
            let title = self.catalogs.find(tag, &self.title, None, &[]);
            title.is_some_and(|title| !title.fell_back)
        };
        self.catalogs
            .tags()
            .iter()
            .filter(has_title)
            .map(|tag| tag.as_str().to_owned())
            .collect()
    }

    fn text(&self, interview: &Interview, at: Spot, language: &str) -> Option<String> {
        let tag = Tag::parse(language)?;
        let words = self.speaker.borrow_mut().question(interview, at, &tag);
        Some(words.label.text.clone())
    }

    fn words(&self, language: &str) -> Option<Box<dyn Words>> {
        let tag = Tag::parse(language)?;
        Some(Box::new(Spoken::new(self.catalogs.clone(), tag)))
    }
}
