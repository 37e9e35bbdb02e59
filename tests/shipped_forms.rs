//! Every conversation that is shipped has all its words in the languages that are written first, and the opening line
//! of the first conversation is the report's.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use bolyst::language::{Arg, Catalogs, Memory, Tag};
use bolyst::office::Profile;
use serde_json::Value;

const SOURCES: [Tag; 3] = [Tag::BOKMAL, Tag::NYNORSK, Tag::ENGLISH];

/// A message, and an attribute of it where the form needs one.
type Text = (String, Option<&'static str>);

fn root(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    found.sort();
    found
}

fn catalogs() -> Catalogs {
    let mut memory = Memory::default();
    for tag in &SOURCES {
        for path in files(&root("locales").join(tag.as_str()), "ftl") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            memory = memory.with(tag.as_str(), &name, fs::read(&path).unwrap());
        }
    }
    Catalogs::new(Box::new(memory))
}

fn json(path: &Path) -> Option<Value> {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).ok()
}

/// The forms among the files of `forms/`: those that hold a survey.
fn forms() -> Vec<Value> {
    let all = files(&root("forms"), "json");
    let forms: Vec<Value> = all
        .iter()
        .filter_map(|path| json(path))
        .filter(|file| file.get("survey").is_some())
        .collect();
    assert!(forms.len() >= 2, "the conversations are gone");
    forms
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    let found = value.get(key).and_then(Value::as_array);
    found.map(Vec::as_slice).unwrap_or_default()
}

/// The messages of a node and of all nodes in it.
fn node_texts(form: &str, node: &Value, found: &mut BTreeSet<Text>) {
    let name = text(node, "name");
    if ["calculate", "hidden", "metadata"].contains(&text(node, "type")) {
        return;
    }
    let message = match text(node, "message") {
        "" => format!("{form}-{name}"),
        own => own.to_owned(),
    };
    for attribute in ["constraint", "warning", "required"] {
        if node.get(attribute).is_some_and(|check| check != false) {
            found.insert((message.clone(), Some(attribute)));
        }
    }
    for row in list(node, "rows").iter().filter_map(Value::as_str) {
        found.insert((format!("{message}-{row}"), None));
    }
    for column in list(node, "columns").iter().filter_map(Value::as_str) {
        found.insert((format!("compare-{column}"), None));
    }
    if text(node, "type") == "balance" {
        for cell in ["stay_good", "stay_less_good", "move_good", "move_less_good"] {
            found.insert((format!("balance-{cell}"), None));
            found.insert((format!("balance-{cell}_words"), None));
        }
    }
    found.insert((message, None));
    for child in list(node, "children") {
        node_texts(form, child, found);
    }
}

/// The messages of a list's choices; a proper noun needs none.
fn choice_texts(prefix: &str, codes: &[Value], found: &mut BTreeSet<Text>) {
    for code in codes.iter().filter(|code| code.get("name").is_none()) {
        let value = code.as_str().unwrap_or_else(|| text(code, "value"));
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
        let identifier = value.replace(|sign| !plain(sign), "_");
        found.insert((format!("{prefix}-{identifier}"), None));
    }
}

/// Everything that a form has to say.
fn form_texts(form: &Value) -> BTreeSet<Text> {
    let id = text(form, "form");
    let mut found = BTreeSet::from([(format!("{id}-title"), None), (format!("{id}-about"), None)]);
    for node in list(form, "survey") {
        node_texts(id, node, &mut found);
    }
    for (name, choices) in form.get("choices").and_then(Value::as_object).unwrap() {
        if let Some(codes) = choices.as_array() {
            choice_texts(name, codes, &mut found);
        }
    }
    for action in list(form, "actions") {
        found.insert((format!("{id}-action-{}", text(action, "name")), None));
    }
    found
}

/// What is not said in a language, or said only in another one.
fn missing(catalogs: &Catalogs, tag: &Tag, texts: &BTreeSet<Text>) -> Vec<String> {
    let said = |(id, attribute): &Text| {
        let found = catalogs.find(tag, id, *attribute, &[]);
        found.is_some_and(|saying| saying.language == *tag && !saying.text.is_empty())
    };
    let unsaid = texts.iter().filter(|text| !said(text));
    unsaid.map(|text| format!("{tag}: {text:?}")).collect()
}

#[test]
fn every_word_of_a_conversation_is_there_in_each_source_language() {
    let catalogs = catalogs();
    let texts: BTreeSet<Text> = forms().iter().flat_map(form_texts).collect();
    let gaps: Vec<String> = SOURCES
        .iter()
        .flat_map(|tag| missing(&catalogs, tag, &texts))
        .collect();
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[test]
fn every_code_list_names_its_source_and_has_words() {
    let catalogs = catalogs();
    let mut texts = BTreeSet::new();
    for path in files(&root("forms/codelists"), "json") {
        let file = json(&path).unwrap_or_else(|| panic!("{} is not JSON", path.display()));
        for key in ["list", "title", "source", "date"] {
            assert!(!text(&file, key).is_empty(), "{}: {key}", path.display());
        }
        choice_texts(text(&file, "list"), list(&file, "codes"), &mut texts);
    }
    let gaps: Vec<String> = SOURCES
        .iter()
        .flat_map(|tag| missing(&catalogs, tag, &texts))
        .collect();
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[test]
fn no_file_of_the_source_languages_has_a_fault() {
    let catalogs = catalogs();
    for tag in &SOURCES {
        let faults = catalogs.faults(tag);
        assert!(faults.is_empty(), "{tag}: {faults:#?}");
    }
}

#[test]
fn the_sample_profile_is_one_and_names_known_interests() {
    let written = fs::read_to_string(root("forms/profile.sample.json")).unwrap();
    let file: Value = jsonc_parser::parse_to_serde_value(&written, &Default::default()).unwrap();
    let profile: Profile = serde_json::from_value(file.clone()).unwrap();
    let population = ("profile.population".to_owned(), "5692".to_owned());
    assert!(profile.preloaded().contains(&population));

    let interests = json(&root("forms/codelists/interests.json")).unwrap();
    let associations = list(&file, "associations");
    assert!(!associations.is_empty());
    for interest in associations.iter().flat_map(|one| list(one, "interests")) {
        assert!(list(&interests, "codes").contains(interest), "{interest}");
    }
}

#[test]
fn the_first_conversation_opens_as_haram_does() {
    let figures = [
        ("population", Arg::Number(8735.0)),
        ("population_yesterday", Arg::Number(8734.0)),
    ];
    let line = catalogs().text(&Tag::BOKMAL, "intake-opening_line", &figures);
    let plain = line.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(
        plain,
        "I dag er vi 8735 innbyggere i kommunen. I går var vi 8734 innbyggere. Det betyr at DU betyr noe for \
         kommunen. Du har alle plikter og alle rettigheter."
    );
}
