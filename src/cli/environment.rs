//! What the arguments and the environment say together.

use std::path::PathBuf;

use time::{OffsetDateTime, UtcOffset};

use super::{Global, places};
use crate::desk::{Desk, Own, Setup, Shelf};
use crate::language::{Catalogs, Tag};
use crate::vault::{Hardening, Places, SystemWorld};

/// Colours, as they are named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Theme {
    Dark,
    Light,
    HighContrast,
    None,
}

/// Everything that a command may want to know of its surroundings.
pub(super) struct Environment {
    pub(super) places: Places,
    pub(super) own: Own,
    pub(super) language: Tag,
    /// The languages asked for by name.
    pub(super) asked_languages: Vec<String>,
    /// Where the passphrase stands, when nobody is to be asked for it.
    pub(super) passphrase_file: Option<PathBuf>,
    pub(super) linear: bool,
    pub(super) theme: Theme,
    hardening: Hardening,
    pub(super) offset: UtcOffset,
}

impl Environment {
    /// To be made before there is a second thread: the clock's offset cannot be read safely later.
    pub(super) fn new(global: Global, hardening: Hardening) -> Environment {
        let places = places::find(global.vault, global.home);
        Environment {
            language: program_language(global.language.last().map(String::as_str)),
            asked_languages: global.language,
            passphrase_file: global.passphrase_file,
            linear: global.linear || is_dumb(),
            theme: global.theme.unwrap_or_else(default_theme),
            places: places.vault,
            own: places.own,
            hardening,
            offset: UtcOffset::current_local_offset().unwrap_or(UtcOffset::UTC),
        }
    }

    pub(super) fn desk(&self) -> Desk {
        Desk::new(self.setup())
    }

    pub(super) fn setup(&self) -> Setup {
        Setup {
            places: self.places.clone(),
            own: self.own.clone(),
            world: std::sync::Arc::new(SystemWorld),
            offset: self.offset,
            language: self.language.clone(),
            hardening: Some(self.hardening),
        }
    }

    /// The one language that counts where only one can.
    pub(super) fn asked_language(&self) -> Option<&str> {
        self.asked_languages.last().map(String::as_str)
    }

    /// The language of the program when `--language` speaks of something else.
    pub(super) fn own_language(&self) -> Tag {
        program_language(None)
    }

    /// The moment, on the wall's clock.
    pub(super) fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc().to_offset(self.offset)
    }

    /// One of the program's own texts.
    pub(super) fn text(&self, id: &str) -> String {
        self.catalogs().text(&self.language, id, &[])
    }

    pub(super) fn catalogs(&self) -> Catalogs {
        Catalogs::new(Box::new(Shelf::new(self.own.clone())))
    }
}

/// The program itself speaks the languages in which it was written; whoever asks for another gets English, and whoever
/// asks for none gets bokmål.
fn program_language(asked: Option<&str>) -> Tag {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    choose(asked.map(str::to_owned).or(named).as_deref())
}

fn choose(wanted: Option<&str>) -> Tag {
    let locale = wanted
        .and_then(|wanted| wanted.split(['.', '@']).next())
        .unwrap_or_default();
    let is_unset = matches!(locale, "" | "C" | "POSIX");
    let bokmal = || Tag::parse("nb").unwrap_or(Tag::ENGLISH);
    if is_unset {
        return bokmal();
    }
    let parsed = Tag::parse(&locale.replace('_', "-"));
    let language = parsed.and_then(|tag| Tag::parse(tag.language()));
    match language {
        Some(tag) if tag.is_source() => tag,
        Some(_) => Tag::ENGLISH,
        None => bokmal(),
    }
}

fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// <https://no-color.org>: when it is set and not empty.
fn default_theme() -> Theme {
    match std::env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => Theme::None,
        _ => Theme::Dark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_speaks_a_language_in_which_it_was_written() {
        let cases = [
            (Some("nb_NO.UTF-8"), "nb"),
            (Some("nn_NO.UTF-8"), "nn"),
            (Some("no_NO"), "nb"),
            (Some("en_GB.UTF-8"), "en"),
            (Some("uk_UA.UTF-8"), "en"),
            (Some("C.UTF-8"), "nb"),
            (Some("xx_nonsense"), "nb"),
            (None, "nb"),
        ];
        for (wanted, tag) in cases {
            assert_eq!(choose(wanted).as_str(), tag, "{wanted:?}");
        }
    }
}
