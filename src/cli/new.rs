//! `bolyst new`: a form to begin with.

use std::path::{Path, PathBuf};

use super::DONE;
use super::environment::Environment;
use super::prompt::Prompt;
use crate::desk::template;
use crate::language::{Arg, Tag};

/// The languages of a form when nobody names any: those in which the program is written.
const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The form's id: letters, digits, `-` and `_`, beginning with a letter
    #[arg(value_name = "FORM")]
    id: String,
    /// Folder for forms/ and locales/
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let languages = languages(&environment.asked_languages)?;
    let written = template::write(&arguments.id, &languages, &arguments.out)?;
    let prompt = Prompt::in_own_language(environment);
    for path in &written {
        prompt.tell("ui-new-written", &[("path", shown(path))])?;
    }
    if let Some(form) = written.first() {
        prompt.tell("ui-new-next", &[("form", shown(form))])?;
    }
    Ok(DONE)
}

fn languages(asked: &[String]) -> anyhow::Result<Vec<Tag>> {
    let mut languages: Vec<Tag> = Vec::new();
    let names: Vec<&str> = match asked {
        [] => LANGUAGES.to_vec(),
        asked => asked.iter().map(String::as_str).collect(),
    };
    for name in names {
        let tag = Tag::parse(name);
        let tag = tag.ok_or_else(|| anyhow::anyhow!("no language has the tag `{name}`"))?;
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    Ok(languages)
}

fn shown(path: &Path) -> Arg {
    // `./forms/visit.json` is what nobody types.
    let path = path.strip_prefix(".").unwrap_or(path);
    Arg::Text(path.display().to_string())
}
