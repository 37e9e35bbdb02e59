//! How long forms take: to load, to start, and to settle an answer (`cargo bench --bench forms`).
//!
//! The forms are those of the comparison with other engines: every third question is relevant on an earlier answer
//! (`local`: two questions before; `fan`: all on the first), and a chain of calculations hangs on the first question.
//! `hang` is the worst case: every question depends on the first.

use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt::Write as _;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bolyst::form::{self, Files, Form};
use bolyst::interview::{Interview, Opening, Spot};
use bolyst::record::{Given, Value};
use time::OffsetDateTime;

/// Counts what is in use, so that the table can say how much memory a form takes.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);

// SAFETY: hands every call on to the system's allocator unchanged; the counter has no part in it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        IN_USE.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        IN_USE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Variant {
    Local,
    Fan,
    Hang,
}

impl Variant {
    fn name(self) -> &'static str {
        match self {
            Variant::Local => "local",
            Variant::Fan => "fan",
            Variant::Hang => "hang",
        }
    }
}

/// The form of `size` questions as a form file.
fn written(variant: Variant, size: usize) -> String {
    let mut text = format!(
        "{{\"form\":\"{}{size}\",\"version\":\"1\",\"survey\":[\n",
        variant.name()
    );
    for index in 0..size {
        let on = if variant == Variant::Local {
            index.saturating_sub(2)
        } else {
            0
        };
        let relevant = format!(",\"relevant\":\"${{q{on}}} > 5\"");
        let (kind, extra) = match index % 3 {
            0 => ("integer", String::new()),
            1 => ("select_one", String::from(",\"choices\":\"yn\"")),
            _ => ("text", relevant.clone()),
        };
        let extra = if variant == Variant::Hang && index > 0 && index % 3 != 2 {
            extra + &relevant
        } else {
            extra
        };
        let _ = writeln!(
            text,
            "{{\"type\":\"{kind}\",\"name\":\"q{index}\"{extra}}},"
        );
    }
    if variant != Variant::Hang {
        for index in 1..=size / 10 {
            let sum = match index {
                1 => String::from("coalesce(${q0}, 0) + 1"),
                _ => format!("${{c{}}} + 1", index - 1),
            };
            let _ = writeln!(
                text,
                "{{\"type\":\"calculate\",\"name\":\"c{index}\",\"calculation\":\"{sum}\"}},"
            );
        }
    }
    text + "],\"choices\":{\"yn\":[\"yes\",\"no\"]}}"
}

fn load(text: &str) -> Form {
    match form::load("bench.json", text, &NoFiles) {
        Ok((form, _)) => form,
        Err(faults) => panic!("{}", faults[0]),
    }
}

fn start(form: &Arc<Form>) -> Interview {
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
fn median(runs: usize, mut run: impl FnMut(usize) -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..runs).map(&mut run).collect();
    times.sort_unstable();
    times[runs / 2]
}

fn timed<R>(work: impl FnOnce() -> R) -> (Duration, R) {
    let before = Instant::now();
    let result = work();
    (before.elapsed(), result)
}

fn answer(talk: &mut Interview, spot: Spot, value: Value) -> Duration {
    let (took, changed) =
        timed(|| talk.answer(spot, Some(Given::Value(value)), OffsetDateTime::UNIX_EPOCH));
    assert!(!changed.unwrap_or_default().is_empty(), "nothing changed");
    took
}

fn spot(talk: &Interview, name: &str) -> Spot {
    talk.find(&format!("/data/{name}"))
        .unwrap_or_else(|| panic!("no {name}"))
}

fn measure(variant: Variant, size: usize) {
    let text = written(variant, size);
    let runs = if size >= 10_000 { 15 } else { 31 };
    let before = IN_USE.load(Ordering::Relaxed);
    let form = Arc::new(load(&text));
    let mut talk = start(&form);
    let memory = IN_USE.load(Ordering::Relaxed) - before;

    let loading = median(runs, |_| timed(|| load(&text)).0);
    let starting = median(runs, |_| timed(|| start(&form)).0);
    let root = spot(&talk, "q0");
    let settle_root = median(runs, |run| {
        answer(
            &mut talk,
            root,
            Value::Integer(if run % 2 == 0 { 9 + run as i64 } else { 3 }),
        )
    });
    // An integer near the end on which nothing much depends.
    let leaf = spot(
        &talk,
        &format!(
            "q{}",
            (size - 1) / 3 * 3 - if variant == Variant::Local { 3 } else { 0 }
        ),
    );
    answer(&mut talk, root, Value::Integer(9));
    let settle_leaf = median(301, |run| {
        answer(&mut talk, leaf, Value::Integer(run as i64))
    });
    let stepping = median(runs, |run| {
        answer(&mut talk, leaf, Value::Integer(1_000 + run as i64));
        timed(|| talk.sections().len()).0
    });
    let snapshot = median(runs, |_| timed(|| talk.session()).0);
    println!(
        "{:<6} {:>7} {:>10.2} {:>10.2} {:>12.1} {:>12.1} {:>12.1} {:>11.2} {:>9.1}",
        variant.name(),
        size,
        loading.as_secs_f64() * 1e3,
        starting.as_secs_f64() * 1e3,
        settle_leaf.as_secs_f64() * 1e6,
        settle_root.as_secs_f64() * 1e6,
        stepping.as_secs_f64() * 1e6,
        snapshot.as_secs_f64() * 1e3,
        memory as f64 / 1e6,
    );
}

/// A select with 13,000 choices below one that filters them.
fn measure_cascade() {
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

fn main() {
    println!(
        "{:<6} {:>7} {:>10} {:>10} {:>12} {:>12} {:>12} {:>11} {:>9}",
        "form",
        "asked",
        "load ms",
        "start ms",
        "leaf µs",
        "root µs",
        "sections µs",
        "draft ms",
        "MB"
    );
    for variant in [Variant::Local, Variant::Fan] {
        for size in [100, 1_000, 10_000] {
            measure(variant, size);
        }
    }
    measure(Variant::Hang, 10_000);
    measure_cascade();
}
