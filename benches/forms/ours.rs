//! The work that is timed, in this program.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bolyst::form::{self, Files, Form};
use bolyst::interview::{Interview, Opening, Spot};
use bolyst::language::{Catalogs, Memory, Tag};
use bolyst::record::{Given, Value};
use time::OffsetDateTime;

use crate::Measured;
use crate::memory;
use crate::shapes::{LANGUAGES, Shape};

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }
}

pub fn load(text: &str) -> Form {
    match form::load("bench.json", text, &NoFiles) {
        Ok((form, _)) => form,
        Err(faults) => panic!("{}", faults[0]),
    }
}

pub fn start(form: &Arc<Form>) -> Interview {
    let opening = Opening {
        seed: 1,
        now: OffsetDateTime::UNIX_EPOCH,
        username: String::new(),
        preloaded: Vec::new(),
        languages: Vec::new(),
        about: None,
        case: None,
    };
    Interview::start(Arc::clone(form), opening)
}

/// The median of several runs.
pub fn median(runs: usize, mut run: impl FnMut(usize) -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..runs).map(&mut run).collect();
    times.sort_unstable();
    times[runs / 2]
}

pub fn timed<R>(work: impl FnOnce() -> R) -> (Duration, R) {
    let before = Instant::now();
    let result = work();
    (before.elapsed(), result)
}

pub fn answer(talk: &mut Interview, spot: Spot, value: Value) -> Duration {
    let (took, changed) =
        timed(|| talk.answer(spot, Some(Given::Value(value)), OffsetDateTime::UNIX_EPOCH));
    assert!(!changed.unwrap_or_default().is_empty(), "nothing changed");
    took
}

pub fn spot(talk: &Interview, name: &str) -> Spot {
    talk.find(&format!("/data/{name}"))
        .unwrap_or_else(|| panic!("no {name}"))
}

/// Loads a form, answers its first question and one near the end, and says all its words in another language.
pub fn measure(shape: Shape) -> Measured {
    let text = shape.form();
    let runs = if shape.size >= 10_000 { 15 } else { 31 };
    let before = memory::in_use();
    let form = Arc::new(load(&text));
    let mut talk = start(&form);
    let words = catalogs(shape);
    let tags = LANGUAGES.map(|language| Tag::parse(language).expect("a tag"));
    tags.iter().for_each(|tag| say_all(&form, &words, tag));
    let memory = memory::in_use() - before;

    let loading = median(runs, |_| timed(|| load(&text)).0);
    let starting = median(runs, |_| timed(|| start(&form)).0);
    let root = spot(&talk, "q0");
    let settle_root = median(runs, |run| {
        let value = if run % 2 == 0 { 9 + run as i64 } else { 3 };
        answer(&mut talk, root, Value::Integer(value))
    });
    let leaf = spot(&talk, &shape.leaf());
    answer(&mut talk, root, Value::Integer(9));
    let settle_leaf = median(301, |run| {
        answer(&mut talk, leaf, Value::Integer(run as i64))
    });
    let switching = median(runs, |run| {
        timed(|| say_all(&form, &words, &tags[run % tags.len()])).0
    });
    Measured {
        load: loading + starting,
        leaf: settle_leaf,
        root: settle_root,
        language: Some(switching),
        megabytes: memory as f64 / 1e6,
    }
}

fn catalogs(shape: Shape) -> Catalogs {
    let memory = LANGUAGES
        .into_iter()
        .fold(Memory::default(), |memory, language| {
            memory.with(language, "bench.ftl", shape.words(language))
        });
    Catalogs::new(Box::new(memory))
}

fn say_all(form: &Form, words: &Catalogs, tag: &Tag) {
    let said = form.nodes.iter().filter(|node| !node.kind.is_silent());
    let letters: usize = said
        .map(|node| words.text(tag, &node.message, &[]).len())
        .sum();
    assert!(letters > form.nodes.len(), "nothing was said");
}

/// A select with 13,000 choices below one that filters them.
pub fn measure_cascade() {
    let towns: String = (0..13_000)
        .map(|n| format!(r#"{{"value":"t{n}","region":"{}"}},"#, n % 20))
        .collect();
    let regions: String = (0..20).map(|n| format!(r#""{n}","#)).collect();
    let text = format!(
        r#"{{"form":"cascade","version":"1","survey":[
        {{"type":"select_one","choices":"region","name":"region"}},
        {{"type":"select_one","choices":"town","name":"town","choice_filter":"region = ${{region}}"}}],
        "choices":{{"region":[{regions}],"town":[{towns}]}}}}"#
    );
    let loading = median(15, |_| timed(|| load(&text)).0);
    let mut talk = start(&Arc::new(load(&text)));
    let (region, town) = (spot(&talk, "region"), spot(&talk, "town"));
    let settling = median(31, |run| {
        answer(&mut talk, region, Value::Text((run % 20).to_string()))
    });
    let offering = median(31, |_| timed(|| talk.offers(town).len()).0);
    println!(
        "13,000 choices in 20 regions: load {:.1} ms, settle {:.0} µs, offers {:.0} µs",
        loading.as_secs_f64() * 1e3,
        settling.as_secs_f64() * 1e6,
        offering.as_secs_f64() * 1e6
    );
}
