//! Random offices: conversations with coded answers, as an index would hold them.

use std::collections::HashMap;

use time::{Date, Duration};

use crate::office::statistics::facts::Facts;
use crate::office::statistics::{Conversation, Definitions};

/// A generator of numbers that are the same in every run (SplitMix64).
pub(super) struct Lots(pub(super) u64);

impl Lots {
    pub(super) fn draw(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % below.max(1)
    }

    /// Small numbers far more often than large ones, as groups are in a municipality.
    fn skewed(&mut self, below: u64) -> u64 {
        let first = self.draw(below);
        self.draw(first + 1)
    }
}

pub(super) fn definitions(json: &str) -> Definitions {
    Definitions::parse(json, &list).expect("sound definitions")
}

/// The code lists that are shipped.
pub(super) fn list(name: &str) -> Option<Vec<String>> {
    let text = std::fs::read_to_string(format!("forms/codelists/{name}.json")).ok()?;
    let file: serde_json::Value = serde_json::from_str(&text).ok()?;
    let codes = file["codes"].as_array()?.iter();
    codes
        .map(|code| code.as_str().or_else(|| code["value"].as_str()))
        .map(|code| code.map(str::to_owned))
        .collect()
}

pub(super) fn shipped() -> Definitions {
    let text = std::fs::read_to_string("forms/statistics.json").expect("the definitions");
    definitions(&text)
}

/// So many conversations over two years up to `last`, with answers at random.
pub(super) fn conversations(
    definitions: &Definitions,
    count: usize,
    last: Date,
    lots: &mut Lots,
) -> Vec<Conversation<'static>> {
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
    let mut facts_of: HashMap<&str, Vec<u16>> = HashMap::new();
    for (number, fact) in definitions.facts.iter().enumerate() {
        for form in FORMS.iter().filter(|form| **form == fact.form) {
            facts_of.entry(form).or_default().push(number as u16);
        }
    }
    let people = (count / 3).max(1) as u64;
    let mut groups: Vec<[Option<u8>; 4]> = Vec::new();
    for _ in 0..people {
        let unknown = lots.draw(12) == 0;
        let group = |code: u64| (!unknown).then_some(code as u8);
        groups.push([
            group(lots.skewed(5)),
            group(lots.skewed(5)),
            group(lots.draw(2)),
            group(lots.skewed(6)),
        ]);
    }
    let mut held: Vec<Conversation> = (0..count)
        .map(|_| {
            let form = FORMS[lots.draw(9) as usize];
            let person = lots.draw(people);
            let given = facts_of.get(form).into_iter().flatten();
            let given = given.filter_map(|number| {
                let codes = definitions.facts[usize::from(*number)].codes.len() as u64;
                let answered = lots.draw(8) != 0;
                answered.then(|| (*number, 1u64 << lots.skewed(codes)))
            });
            let given = given.collect();
            Conversation {
                form,
                person: Some(person as u32),
                day: last - Duration::days(lots.draw(730) as i64),
                facts: Facts {
                    groups: groups[person as usize],
                    arrived: None,
                    given,
                },
            }
        })
        .collect();
    held.sort_by_key(|held| held.day);
    held
}
