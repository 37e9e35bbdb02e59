//! Imported questionnaires do what another engine does with them: the same answers, node by node.
//!
//! `cargo test --test xlsform_oracle -- --nocapture` prints how much was compared. What differs on purpose is listed
//! here and explained in `docs/odk-differences.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use bolyst::desk::{Shelf, Spoken, import};
use bolyst::form::Form;
use bolyst::form::expression::Words;
use bolyst::interview::protocol::{Protocol, Speaker};
use bolyst::interview::{Interview, Opening, Spot};
use bolyst::language::{Catalogs, Tag};
use regex::Regex;
use serde_json::{Value as Json, json};
use time::OffsetDateTime;
use time::macros::datetime;

const TRACES: [&str; 8] = [
    "01_reach_msna2024_template_en_fr.s1",
    "01_reach_msna2024_template_en_fr.s2",
    "02_impact_talafar_water_en_ar.s1",
    "02_impact_talafar_water_en_ar.s2",
    "11_unhcr_demo_en_ti_am_om.s1",
    "11_unhcr_demo_en_ti_am_om.s2",
    "14_odk_socio_economic_en_fr.s1",
    "14_odk_socio_economic_en_fr.s2",
];

/// When the traces were made: `today()` is in them.
const NOW: OffsetDateTime = datetime!(2026-11-22 08:50 UTC);

/// Where we differ on purpose: each class as `docs/odk-differences.md` calls and explains it, with every place (workbook, path
/// without instance numbers) and what of it differs.
const KNOWN: &[(&str, &[Differing])] = &[
    (
        "TRUE and FALSE as R writes them",
        &[
            (
                REACH,
                "/data/consented/etc/etc_access_to_phone",
                &["required", "problem"],
            ),
            (
                REACH,
                "/data/consented/etc/etc_coverage_network_type",
                &["required", "problem"],
            ),
        ],
    ),
    (
        "Positions on earth",
        &[
            (
                REACH,
                "/data/location/household_geopoint",
                &["read_only", "required", "problem"],
            ),
            (
                WATER,
                "/data/gpslocation",
                &["read_only", "required", "problem"],
            ),
            (REFUGEES, "/data/gps_point", &["read_only"]),
        ],
    ),
    (
        "What a device knows about itself",
        &[
            (REACH, "/data/deviceid", &["value"]),
            (WATER, "/data/deviceid", &["value"]),
            (REFUGEES, "/data/deviceid", &["value"]),
            (REFUGEES, "/data/phonenumber", &["value"]),
        ],
    ),
];

type Differing = (&'static str, &'static str, &'static [&'static str]);

const REACH: &str = "01_reach_msna2024_template_en_fr";
const WATER: &str = "02_impact_talafar_water_en_ar";
const REFUGEES: &str = "11_unhcr_demo_en_ti_am_om";

/// What both engines say of a node, in one shape.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    kind: String,
    relevant: bool,
    required: bool,
    read_only: bool,
    value: String,
    choices: usize,
    problem: String,
}

type State = BTreeMap<String, Seen>;

impl Seen {
    fn theirs(node: &Json) -> Seen {
        let text = |key: &str| node[key].as_str().unwrap_or_default().to_owned();
        let is = |key: &str| node[key] == true;
        Seen {
            kind: text("t"),
            relevant: is("rel"),
            required: is("req"),
            read_only: is("ro"),
            value: as_text(&node["v"]),
            choices: node["opts"].as_u64().unwrap_or_default() as usize,
            problem: text("bad"),
        }
    }

    fn ours(node: &Json) -> Seen {
        let text = |key: &str| node[key].as_str().unwrap_or_default().to_owned();
        let is = |key: &str| node[key] == true;
        Seen {
            kind: text("type"),
            relevant: is("relevant"),
            required: is("required"),
            read_only: is("read_only"),
            value: as_text(&node["value"]),
            choices: node["choices"].as_array().map_or(0, Vec::len),
            problem: text("problem"),
        }
    }

    /// What differs; groups and repeats have their relevance alone, and theirs are read-only where nobody can type.
    fn differences(theirs: &Seen, ours: &Seen, value_counts: bool) -> Vec<&'static str> {
        let is_group =
            matches!(theirs.kind.as_str(), "root" | "group") || theirs.kind.starts_with("repeat");
        let is_typed = !matches!(theirs.kind.as_str(), "note" | "model-value");
        let checks = [
            ("relevant", true, theirs.relevant == ours.relevant),
            ("required", !is_group, theirs.required == ours.required),
            (
                "read_only",
                !is_group && is_typed,
                theirs.read_only == ours.read_only,
            ),
            (
                "value",
                !is_group && value_counts,
                theirs.value == ours.value,
            ),
            ("choices", !is_group, theirs.choices == ours.choices),
            ("problem", !is_group, theirs.problem == ours.problem),
        ];
        let differing = checks
            .into_iter()
            .filter(|(_, counts, same)| *counts && !same);
        differing.map(|(what, ..)| what).collect()
    }
}

fn as_text(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(all) => all.iter().map(as_text).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// The words of the form, for the expressions that speak.
struct FormWords {
    catalogs: Catalogs,
}

impl Speaker for FormWords {
    fn languages(&self) -> Vec<String> {
        Vec::new()
    }

    fn text(&self, _interview: &Interview, _at: Spot, _language: &str) -> Option<String> {
        None
    }

    fn words(&self, language: &str) -> Option<Box<dyn Words>> {
        let tag = Tag::parse(language)?;
        Some(Box::new(Spoken::new(self.catalogs.clone(), tag)))
    }
}

/// A workbook, taken over into a folder of its own and opened from there.
struct Taken {
    form: Arc<Form>,
    catalogs: Catalogs,
    language: String,
    /// Names whose values come from a clock, a device or chance.
    fleeting: BTreeSet<String>,
    /// Words are read from here when they are first asked for.
    _folder: tempfile::TempDir,
}

fn take_over(workbook: &str) -> Taken {
    let folder = tempfile::tempdir().expect("a folder");
    let path = format!("tests/fixtures/xlsform/{workbook}.xlsx");
    let imported = import::read(Path::new(&path)).expect("a workbook");
    import::write(&imported, folder.path()).expect("a folder to write into");
    let file = folder.path().join(format!("forms/{}.json", imported.id));
    let (shelf, form, _) = Shelf::open(&file).expect("a form that loads");
    Taken {
        form,
        catalogs: Catalogs::new(Box::new(shelf)),
        language: imported.report.languages[0].clone(),
        fleeting: fleeting(&serde_json::from_str(&imported.form).expect("JSON")),
        _folder: folder,
    }
}

/// Names of metadata, of what is calculated from a clock or by chance, and of what is calculated from those.
fn fleeting(form: &Json) -> BTreeSet<String> {
    let mut calculations = BTreeMap::new();
    let mut found = BTreeSet::new();
    collect(&form["survey"], &mut calculations, &mut found);
    let source = Regex::new(r"\b(now|uuid|random)\s*\(").expect("a pattern");
    let reference = Regex::new(r"\$\{([^}]*)\}").expect("a pattern");
    loop {
        let known = found.len();
        for (name, calculation) in &calculations {
            let mut named = reference.captures_iter(calculation);
            if source.is_match(calculation) || named.any(|name| found.contains(&name[1])) {
                found.insert(name.clone());
            }
        }
        if found.len() == known {
            return found;
        }
    }
}

fn collect(
    nodes: &Json,
    calculations: &mut BTreeMap<String, String>,
    metadata: &mut BTreeSet<String>,
) {
    for node in nodes.as_array().into_iter().flatten() {
        let name = node["name"].as_str().unwrap_or_default().to_owned();
        if let Some(calculation) = node["calculation"].as_str() {
            calculations.insert(name.clone(), calculation.to_owned());
        }
        if node["type"] == "metadata" && node["metadata"] != "today" {
            metadata.insert(name);
        }
        collect(&node["children"], calculations, metadata);
    }
}

fn lines(trace: &str) -> Vec<Json> {
    let path = format!("tests/fixtures/oracle/{trace}.jsonl.gz");
    let file = std::fs::File::open(&path).expect("the trace is there");
    let mut text = String::new();
    let mut reader = flate2::read::GzDecoder::new(file);
    reader.read_to_string(&mut text).expect("a trace");
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

fn apply(state: &mut State, changed: &Json, seen: fn(&Json) -> Seen) {
    for (path, node) in changed.as_object().into_iter().flatten() {
        if node.is_null() {
            state.remove(path);
        } else {
            state.insert(path.clone(), seen(node));
        }
    }
}

/// What was compared, and what differed.
#[derive(Default)]
struct Summary {
    steps: usize,
    nodes: usize,
    /// By workbook, path and what differs: how often, and the first time in full.
    differing: BTreeMap<(String, String, String), (usize, String)>,
}

impl Summary {
    fn compare(&mut self, workbook: &str, at: usize, theirs: &State, ours: &State, taken: &Taken) {
        let instance = Regex::new(r"\[\d+\]").expect("a pattern");
        let plain = |path: &str| instance.replace_all(path, "").into_owned();
        let mut differs = |path: &str, what: &str, detail: String| {
            let key = (workbook.to_owned(), plain(path), what.to_owned());
            let first = || (0, format!("line {at}, {path}: {detail}"));
            self.differing.entry(key).or_insert_with(first).0 += 1;
        };
        // The specification's own block about the record, which a record has by itself here.
        let counts = |path: &&String| !path.starts_with("/data/meta");
        for path in theirs.keys().filter(counts) {
            self.nodes += 1;
            let Some(our) = ours.get(path) else {
                differs(path, "missing", format!("{:?}", theirs[path]));
                continue;
            };
            let name = plain(path.rsplit('/').next().unwrap_or_default());
            let value_counts = !taken.fleeting.contains(&name);
            for what in Seen::differences(&theirs[path], our, value_counts) {
                differs(path, what, format!("{:?}\n  {our:?}", theirs[path]));
            }
        }
        for path in ours.keys().filter(|path| !theirs.contains_key(*path)) {
            differs(path, "extra", format!("{:?}", ours[path]));
        }
    }
}

fn replay(trace: &str, taken: &Taken, summary: &mut Summary) {
    let workbook = trace
        .rsplit_once('.')
        .map_or(trace, |(workbook, _)| workbook);
    let opening = Opening {
        seed: 1,
        now: NOW,
        username: String::from("u"),
        preloaded: Vec::new(),
        languages: vec![taken.language.clone()],
        about: None,
        case: None,
    };
    let words = FormWords {
        catalogs: taken.catalogs.clone(),
    };
    let interview = Interview::start(Arc::clone(&taken.form), opening);
    let mut protocol = Protocol::new(interview, words, &taken.language);
    let (mut theirs, mut ours) = (State::new(), State::new());
    for (at, line) in lines(trace).iter().enumerate() {
        if at == 0 {
            let opening: Json = serde_json::from_str(&protocol.opening()).expect("JSON");
            apply(&mut theirs, &line["state"], Seen::theirs);
            apply(&mut ours, &opening["state"], Seen::ours);
        } else {
            let request = match line.get("add") {
                Some(repeat) => json!({ "add": repeat }),
                None => json!({ "set": line["set"], "value": line["value"] }),
            };
            let answer = protocol.line(&request.to_string(), NOW);
            let answer: Json = serde_json::from_str(&answer).expect("JSON");
            assert_eq!(answer.get("error"), None, "{trace}, line {at}: {request}");
            apply(&mut theirs, &line["changed"], Seen::theirs);
            apply(&mut ours, &answer["changed"], Seen::ours);
            summary.steps += 1;
        }
        summary.compare(workbook, at, &theirs, &ours, taken);
    }
}

#[test]
fn every_node_is_as_in_the_other_engine() {
    let mut summary = Summary::default();
    let mut taken: BTreeMap<&str, Taken> = BTreeMap::new();
    for trace in TRACES {
        let workbook = trace.rsplit_once('.').expect("a seed").0;
        let taken = taken.entry(workbook).or_insert_with(|| take_over(workbook));
        replay(trace, taken, &mut summary);
    }
    summary.print();
    let known: BTreeSet<_> = KNOWN.iter().flat_map(|(_, places)| keys(places)).collect();
    let unknown: Vec<_> = summary
        .differing
        .iter()
        .filter(|(key, _)| !known.contains(*key))
        .map(|(key, (_, detail))| format!("{key:?}\n  {detail}"))
        .collect();
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
    let gone: Vec<_> = known
        .iter()
        .filter(|key| !summary.differing.contains_key(*key))
        .collect();
    assert!(gone.is_empty(), "these differ no longer: {gone:#?}");
}

#[test]
fn every_class_of_difference_is_explained() {
    let explained = include_str!("../docs/odk-differences.md");
    for (class, _) in KNOWN {
        assert!(explained.contains(&format!("| **{class}**")), "{class}");
    }
}

fn keys(places: &[Differing]) -> impl Iterator<Item = (String, String, String)> {
    let of = |(workbook, path, all): &Differing| {
        let key = |what: &&str| (workbook.to_string(), path.to_string(), what.to_string());
        all.iter().map(key).collect::<Vec<_>>()
    };
    places.iter().flat_map(of)
}

impl Summary {
    fn print(&self) {
        let (traces, steps, nodes) = (TRACES.len(), self.steps, self.nodes);
        let all: usize = self.differing.values().map(|(times, _)| times).sum();
        println!("{traces} traces, {steps} steps, {nodes} nodes compared, {all} differences:");
        let mut explained = 0;
        for (class, places) in KNOWN {
            let times = keys(places).filter_map(|key| self.differing.get(&key));
            let times: usize = times.map(|(times, _)| times).sum();
            explained += times;
            println!("{times:>6}  {class}, at {} places", places.len());
        }
        println!("{:>6}  not explained", all - explained);
    }
}
