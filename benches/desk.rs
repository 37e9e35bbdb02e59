//! How long the desk takes for what a person waits for (`cargo bench --bench desk`).

#[path = "../tests/common/figures.rs"]
mod figures;

use std::sync::Arc;
use std::time::{Duration, Instant};

use bolyst::desk::statistics::shipped;
use bolyst::desk::{
    Beginning, Desk, Finder, Folded, Mark, Narrowing, Own, Setup, Shelf, Speaker, Stand, Whom,
};
use bolyst::interview::Step;
use bolyst::language::{Catalogs, Tag};
use bolyst::office::statistics::{Filter, Report, merge, publish};
use bolyst::vault::{Places, SecretString, SystemWorld};
use time::UtcOffset;
use time::macros::date;

const RUNS: usize = 15;

fn timed<R>(work: impl FnOnce() -> R) -> (Duration, R) {
    let started = Instant::now();
    let result = work();
    (started.elapsed(), result)
}

fn median(mut run: impl FnMut() -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS).map(|_| run()).collect();
    times.sort();
    times[RUNS / 2]
}

fn tell(what: &str, took: Duration, budget: &str) {
    println!(
        "{what:<58} {:>10.3} ms   {budget}",
        took.as_secs_f64() * 1000.0
    );
}

/// Lines as home writes them, in the numbers of a large office.
fn lines(count: usize) -> Vec<String> {
    let names = [
        "Aisha", "Beata", "Haiji", "Mohamed", "Piotr", "Rojin", "Selam", "Olena",
    ];
    let titles = [
        "Mottakssamtale",
        "Bli eller flytte",
        "Kompetansekartlegging",
        "Oppfølgingssamtale",
    ];
    let line = |n: usize| {
        let (name, title) = (names[n % names.len()], titles[n / 3 % titles.len()]);
        format!("A-{}  {name}  {title}  Godkjent", 10_000 + n * 7 % 90_000)
    };
    (0..count).map(line).collect()
}

fn search() {
    let lines = lines(100_000);
    let (took, folded) = timed(|| {
        lines
            .iter()
            .map(|line| Folded::new(line))
            .collect::<Vec<_>>()
    });
    tell("fold 100,000 lines, once after something changed", took, "");
    let mut finder = Finder::new();
    for typed in [
        "b",
        "beata",
        "beata flytte",
        "a-1042",
        "mottak selam",
        "xyz",
    ] {
        let took = median(|| timed(|| finder.rank(typed, folded.iter(), 100)).0);
        tell(
            &format!("search 100,000 lines for `{typed}`"),
            took,
            "≤ 25 ms",
        );
    }
}

fn words() {
    let (took, _) = timed(|| {
        let shelf = Shelf::new(Own::default());
        Catalogs::new(Box::new(shelf)).text(&Tag::BOKMAL, "ui-state-draft", &[])
    });
    tell(
        "first text of the program",
        took,
        "≤ 10 ms with the terminal",
    );
    let (took, _) = timed(|| Shelf::new(Own::default()).ids().len());
    tell("compile all shipped forms", took, "");

    let mut desk = Desk::demo(Tag::BOKMAL, UtcOffset::UTC).expect("the demo");
    let languages = vec![Tag::BOKMAL, Tag::parse("ar").expect("a language")];
    let beginning = Beginning {
        form: "stay-or-move".to_owned(),
        whom: Whom::New,
        languages: languages.clone(),
    };
    let conversation = desk.begin(beginning).expect("a conversation");
    let interview = conversation.interview;
    let all = |speaker: &mut Speaker| {
        timed(|| {
            for step in interview.steps() {
                if let Step::Ask(spot) = step {
                    for tag in &languages {
                        speaker.question(&interview, spot, tag);
                    }
                }
            }
        })
        .0
    };
    let fresh = median(|| all(&mut Speaker::new(desk.catalogs().clone())));
    tell(
        "every question of stay-or-move in nb and ar, said anew",
        fresh,
        "≤ 10 ms",
    );
    let mut speaker = Speaker::new(desk.catalogs().clone());
    let again = median(|| all(&mut speaker));
    tell("the same again, as for the next frame", again, "");
    let record = conversation.record;
    let save = median(|| timed(|| desk.save(&record, &interview.session()).expect("saved")).0);
    tell(
        "save a draft (temporary folder)",
        save,
        "≤ 2 × fsync + rename + fsync",
    );
    let home = median(|| timed(|| desk.home().expect("home")).0);
    tell("home of the demo", home, "");
    let (took, _) = timed(|| Desk::demo(Tag::BOKMAL, UtcOffset::UTC).expect("the demo"));
    tell("set up the demo", took, "");
}

/// From what the index holds in memory to every figure, as when nothing has been published yet.
fn statistics() {
    let today = date!(2026 - 03 - 02);
    let definitions = shipped().expect("sound definitions");
    let lines = figures::lines(100_000, today, 10);
    let bytes: usize = lines.iter().map(|line| line.facts.len()).sum();
    println!("coded answers of 100,000 sessions: {} kB", bytes / 1000);
    let mut published = Vec::new();
    let all = median(|| {
        timed(|| {
            let held = figures::conversations(&lines);
            published.clear();
            merge(&mut published, publish(definitions, &held, &[], today, 5));
            Report::new(definitions, &published, None, &Filter::default(), 5)
        })
        .0
    });
    tell("every statistic of 100,000 sessions", all, "≤ 500 ms");
    let again = median(|| {
        timed(|| {
            let held = figures::conversations(&lines);
            let new = publish(definitions, &held, &published, today, 5);
            assert!(new.is_empty());
            Report::new(definitions, &published, None, &Filter::default(), 5)
        })
        .0
    });
    tell("the same when all of it has been published", again, "");
}

/// Going through the sessions of a large office: its own size, or that of `BOLYST_BENCH_SESSIONS`.
fn queue() {
    let sessions = std::env::var("BOLYST_BENCH_SESSIONS").ok();
    let sessions = sessions.and_then(|number| number.parse().ok());
    let sessions: usize = sessions.unwrap_or(10_000);
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("office");
    Desk::generate(&out, sessions, UtcOffset::UTC, &mut |_, _| {}).expect("an office");
    let passphrase = std::fs::read_to_string(out.join("passphrase.txt")).expect("its passphrase");
    let mut desk = Desk::new(Setup {
        places: Places {
            vault: out.join("vault"),
            local: out.join("home"),
        },
        own: Own::default(),
        world: Arc::new(SystemWorld),
        offset: UtcOffset::UTC,
        language: Tag::BOKMAL,
        hardening: None,
    });
    desk.unlock(&SecretString::from(passphrase.trim().to_owned()))
        .expect("open");
    let all = Narrowing::default();
    let waiting = Narrowing {
        stand: Some(Stand::Waiting),
        ..all.clone()
    };
    let attention = Narrowing {
        mark: Some(Mark::Attention),
        ..all.clone()
    };
    for (name, narrowing) in [
        ("all", all),
        ("waiting", waiting),
        ("needs a look", attention),
    ] {
        let took = median(|| timed(|| desk.queue(&narrowing, 500).expect("the queue")).0);
        let what = format!("queue of {sessions} sessions: {name}");
        tell(&what, took, "≤ 500 ms at 100,000");
    }
}

fn main() {
    statistics();
    search();
    words();
    queue();
}
