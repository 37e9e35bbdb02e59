//! Coded answers as an index holds them, for any number of conversations: the same in every run.
// Each program uses a part of it.
#![allow(dead_code)]

use std::collections::HashMap;

use bolyst::desk::statistics::shipped;
use bolyst::office::statistics::{Conversation, Facts};
use time::{Date, Duration};

const FORMS: [&str; 9] = [
    "intake",
    "competence",
    "stay-or-move",
    "housing",
    "network",
    "follow-up",
    "move-out",
    "rental-incident",
    "employer",
];

/// A line of the index: form, person, day, coded answers.
pub struct Line {
    pub form: &'static str,
    pub person: u32,
    pub day: Date,
    pub facts: String,
}

/// SplitMix64.
struct Lots(u64);

impl Lots {
    fn draw(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % below.max(1)
    }

    /// Small numbers far more often than large ones, as answers are.
    fn skewed(&mut self, below: u64) -> u64 {
        let first = self.draw(below);
        let second = self.draw(first + 1);
        self.draw(second + 1)
    }
}

/// So many conversations in the years before a day.
pub fn lines(count: usize, last: Date, years: u64) -> Vec<Line> {
    let definitions = shipped().expect("sound definitions");
    let kept: HashMap<&str, Vec<(u16, u32)>> = FORMS
        .iter()
        .map(|form| (*form, definitions.kept(form)))
        .collect();
    let mut lots = Lots(42);
    let people = (count / 4).max(1) as u64;
    let mut lines: Vec<Line> = (0..count)
        .map(|_| {
            let form = FORMS[lots.draw(9) as usize];
            let person = lots.draw(people) as u32;
            let groups = (person % 3, (person / 3) % 5, person % 2, person % 4);
            let mut facts = format!(
                "k{:x};r{:x};g{:x};l{:x}",
                groups.0, groups.1, groups.2, groups.3
            );
            for (number, codes) in kept.get(form).into_iter().flatten() {
                if lots.draw(7) != 0 {
                    let mut bits = 1u64 << lots.skewed(u64::from(*codes));
                    if lots.draw(3) == 0 {
                        bits |= 1 << lots.skewed(u64::from(*codes));
                    }
                    facts.push_str(&format!(";{number:x}:{bits:x}"));
                }
            }
            let ago = lots.draw(years * 365) as i64;
            Line {
                form,
                person,
                day: last - Duration::days(ago),
                facts,
            }
        })
        .collect();
    lines.sort_by_key(|line| line.day);
    lines
}

/// As statistics take them.
pub fn conversations(lines: &[Line]) -> Vec<Conversation<'_>> {
    lines
        .iter()
        .map(|line| Conversation {
            form: line.form,
            person: Some(line.person),
            day: line.day,
            facts: Facts::read(&line.facts),
        })
        .collect()
}
