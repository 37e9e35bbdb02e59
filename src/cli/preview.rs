//! `bolyst preview`: a form in the real screen, without an office.

use std::path::Path;

use super::environment::Environment;
use super::open;
use crate::desk::{Desk, Own, Trying};
use crate::language::Tag;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A form file, or the id of a form; its words are looked for in locales/ beside it or beside its folder
    #[arg(value_name = "FORM")]
    form: String,
    /// A second language beside that of --language; it is the consultant's
    #[arg(long, value_name = "TAG")]
    beside: Option<String>,
    /// Read the form and its words again whenever a file changes
    #[arg(long)]
    watch: bool,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let spoken = Spoken::of(environment, arguments.beside.as_deref())?;
    let mut setup = environment.setup();
    setup.language = spoken.program;
    let trying = Trying {
        form: arguments.form.clone(),
        project: stands_in(),
        languages: spoken.conversation,
    };
    let desk = Desk::preview(setup, trying)?;
    open::with_screen(environment, || Ok(desk), arguments.watch)
}

/// The folder one stands in, when it holds forms or words.
pub(super) fn stands_in() -> Option<Own> {
    let is_project = ["forms", "locales"]
        .iter()
        .any(|name| Path::new(name).is_dir());
    is_project.then(|| Own::project(Path::new("")))
}

struct Spoken {
    /// Of the program's own words.
    program: Tag,
    /// The consultant's first.
    conversation: Vec<Tag>,
}

impl Spoken {
    fn of(environment: &Environment, beside: Option<&str>) -> anyhow::Result<Spoken> {
        let beside = beside.map(known).transpose()?;
        let asked = environment.asked_language();
        let read_aloud = asked.map(known).transpose()?;
        let surroundings = environment.own_language();
        let mut conversation: Vec<Tag> = beside.into_iter().collect();
        let lead = read_aloud.unwrap_or_else(|| surroundings.clone());
        if !conversation.contains(&lead) {
            conversation.push(lead);
        }
        let program = conversation.iter().find(|tag| tag.is_source());
        Ok(Spoken {
            program: program.cloned().unwrap_or(surroundings),
            conversation,
        })
    }
}

fn known(tag: &str) -> anyhow::Result<Tag> {
    Tag::parse(tag).ok_or_else(|| anyhow::anyhow!("no language has the tag `{tag}`"))
}
