//! Whatever comes in from outside, changed at random: nothing panics, hangs, or breaks a promise.
//!
//! Every input of `fuzz/corpus` and every fault once found (`fuzz/found`) is tried as it is; then they are mutated for
//! `BOLYST_FUZZ_SECONDS` a target (default 1). `fuzz/run` does the same for hours, led by what of the code was reached.

#[path = "common/stage.rs"]
mod stage;
#[path = "../fuzz/src/targets.rs"]
mod targets;
#[path = "common/workbook.rs"]
mod workbook;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::targets::Target;

/// One input may take this long in a debug build.
const LONGEST: Duration = Duration::from_secs(20);

#[test]
fn forms() {
    fuzz("form");
}

#[test]
fn expressions() {
    fuzz("expression");
}

#[test]
fn workbooks() {
    fuzz("workbook");
}

#[test]
fn cells() {
    fuzz("cells");
}

#[test]
fn words() {
    fuzz("words");
}

#[test]
fn keys() {
    fuzz("keys");
}

fn fuzz(name: &str) {
    let mut all = targets::ALL.into_iter();
    let target = all.find(|(known, _)| *known == name).expect("a target");
    let seeds = inputs(name);
    assert!(!seeds.is_empty(), "no corpus for {name}");
    for (path, bytes) in &seeds {
        attempt(target, bytes, &path.display().to_string());
    }
    let seconds = std::env::var("BOLYST_FUZZ_SECONDS").ok();
    let seconds = seconds.and_then(|text| text.parse().ok()).unwrap_or(1);
    let until = Instant::now() + Duration::from_secs(seconds);
    // Another seed each day would find more, and fail on a day when nothing was changed.
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut tries = 0;
    while Instant::now() < until {
        let mut bytes = dice.one_of(&seeds).1.clone();
        for _ in 0..=dice.below(6) {
            mutate(&mut bytes, &seeds, &mut dice);
        }
        bytes.truncate(64 << 10);
        attempt(target, &bytes, &format!("try {tries}"));
        tries += 1;
    }
    println!(
        "{name}: {} inputs as they are, {tries} mutations",
        seeds.len()
    );
}

/// A failure leaves the input behind, where it can be tried again.
fn attempt((name, target): Target, bytes: &[u8], what: &str) {
    let began = Instant::now();
    let result = catch_unwind(AssertUnwindSafe(|| target(bytes)));
    let took = began.elapsed();
    if result.is_err() || took > LONGEST {
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}"));
        std::fs::write(&kept, bytes).expect("a file");
        panic!(
            "{name}, {what}: failed after {took:?}; the input is {}",
            kept.display()
        );
    }
}

fn inputs(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folders = ["corpus", "found"].map(|folder| Path::new("fuzz").join(folder).join(name));
    let entries = folders
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok());
    let paths = entries
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()));
    let mut found: Vec<_> = paths
        .filter_map(|path| Some((path.clone(), std::fs::read(path).ok()?)))
        .collect();
    found.sort();
    found
}

/// Changes bytes, or pieces of lines, as people and broken programs do.
fn mutate(bytes: &mut Vec<u8>, seeds: &[(PathBuf, Vec<u8>)], dice: &mut Dice) {
    let at = dice.below(bytes.len() + 1);
    let end = (at + dice.below(24)).min(bytes.len());
    match dice.below(9) {
        0 => drop(bytes.drain(at..end)),
        1 => bytes.insert(at, dice.byte()),
        2 if at < bytes.len() => bytes[at] = dice.byte(),
        3 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
        4 => bytes.truncate(at),
        5 => {
            let piece = bytes[at..end].to_vec();
            for _ in 0..=dice.below(3) {
                bytes.splice(at..at, piece.iter().copied());
            }
        }
        6 => {
            let other = &dice.one_of(seeds).1;
            let from = dice.below(other.len() + 1);
            let to = (from + dice.below(64)).min(other.len());
            bytes.splice(at..end, other[from..to].iter().copied());
        }
        7 => {
            let piece = dice.one_of(PIECES);
            bytes.splice(at..end, piece.bytes());
        }
        _ => {
            let from = dice.below(bytes.len() + 1);
            let piece: Vec<u8> = bytes[from..].iter().take(24).copied().collect();
            bytes.splice(at..end, piece);
        }
    }
}

const PIECES: &[&str] = &[
    "${a}",
    "${",
    "}",
    "'",
    "\"",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    " or ",
    "-1",
    "1e308",
    "NaN",
    "æ",
    "\u{202e}",
    "\n",
    "|",
    "#",
    "=",
    "*",
    "..",
    "/data",
    "position(..)",
    "::",
    "\\u0000",
    "9999999999999999999",
    "begin repeat",
    "end repeat",
];

/// Numbers that look random and are the same each time (splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn byte(&mut self) -> u8 {
        self.next() as u8
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}
