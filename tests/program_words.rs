//! Every word that the program says exists in each language in which it speaks, and none is kept that nobody says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, InlineExpression, PatternElement};
use fluent_syntax::parser;

/// The languages of the program's own words.
const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            found.push(path);
        }
    }
    found
}

/// Ids in string literals of the sources; `ui-passphrase-score-{…}` counts as the beginning of several.
#[derive(Default)]
struct Spoken {
    whole: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

fn spoken() -> Spoken {
    let literal =
        regex::Regex::new(r#""((?:ui|error)-[a-z0-9][a-z0-9-]*)(\{?)"#).expect("a pattern");
    let mut spoken = Spoken::default();
    for file in files(Path::new("src"), "rs") {
        let text = fs::read_to_string(&file).expect("a source file");
        // Tests of a room speak of messages of their own.
        if file.ends_with("tests.rs") {
            continue;
        }
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for found in literal.captures_iter(text) {
            let set = if found[2].is_empty() {
                &mut spoken.whole
            } else {
                &mut spoken.beginnings
            };
            set.insert(found[1].to_owned());
        }
    }
    spoken
}

/// Messages of a language by id, each with the attributes that it has and the messages that it refers to.
fn messages(tag: &str) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let mut messages = BTreeMap::new();
    for file in files(&Path::new("locales").join(tag), "ftl") {
        let text = fs::read_to_string(&file).expect("a locale file");
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let attributes = message.attributes.iter();
            let attributes = attributes
                .map(|attribute| attribute.id.name.to_owned())
                .collect();
            let elements = message.value.iter().flat_map(|value| &value.elements);
            let references = elements.filter_map(referred).collect();
            messages.insert(message.id.name.to_owned(), (attributes, references));
        }
    }
    messages
}

fn referred(element: &PatternElement<&str>) -> Option<String> {
    use fluent_syntax::ast::Expression;
    match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::MessageReference { id, .. }),
        } => Some(id.name.to_owned()),
        _ => None,
    }
}

#[test]
fn every_word_of_the_program_exists_in_each_of_its_languages() {
    let spoken = spoken();
    assert!(
        spoken.whole.len() > 100,
        "the sources were not read: {}",
        spoken.whole.len()
    );
    let mut missing = Vec::new();
    for tag in LANGUAGES {
        let known = messages(tag);
        let lacks = spoken.whole.iter().filter(|id| !known.contains_key(*id));
        missing.extend(lacks.map(|id| format!("{tag}: {id}")));
        for beginning in &spoken.beginnings {
            if !known.keys().any(|id| id.starts_with(beginning)) {
                missing.push(format!("{tag}: {beginning}…"));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "words that do not exist:\n{}",
        missing.join("\n")
    );
}

#[test]
fn the_three_languages_say_the_same_things() {
    let of = |tag| {
        let program = |(id, _): &(String, _)| id.starts_with("ui-") || id.starts_with("error-");
        messages(tag)
            .into_iter()
            .filter(program)
            .map(|(id, (attributes, _))| (id, attributes))
            .collect::<BTreeMap<_, _>>()
    };
    let bokmal = of("nb");
    for tag in ["nn", "en"] {
        let other = of(tag);
        let differ: Vec<_> = bokmal
            .keys()
            .chain(other.keys())
            .filter(|id| bokmal.get(*id) != other.get(*id))
            .collect();
        assert!(differ.is_empty(), "{tag} differs from nb in {differ:?}");
    }
}

#[test]
fn no_word_is_kept_that_nobody_says() {
    let spoken = spoken();
    for tag in LANGUAGES {
        let known = messages(tag);
        let referred: BTreeSet<_> = known
            .values()
            .flat_map(|(_, references)| references)
            .collect();
        let said = |id: &String| {
            spoken.whole.contains(id)
                || referred.contains(id)
                || spoken
                    .beginnings
                    .iter()
                    .any(|beginning| id.starts_with(beginning))
        };
        let silent: Vec<_> = known
            .keys()
            .filter(|id| id.starts_with("ui-") && !said(id))
            .collect();
        assert!(silent.is_empty(), "{tag}: nobody says {silent:?}");
    }
}
