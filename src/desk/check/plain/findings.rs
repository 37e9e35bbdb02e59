//! What stands in the way of saying a prompt aloud in another language.

use std::collections::BTreeSet;

use super::rules::{LanguageRules, Rules};
use crate::language::plain::{self, Readability};

/// One reason why a prompt falls outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// A sentence has too many words to be said in one breath.
    LongSentence { words: usize, limit: usize },
    /// A question has too many words to be kept in mind.
    LongQuestion { words: usize, limit: usize },
    /// The readability index is too high.
    Hard { lix: f64, limit: f64 },
    /// More than one thing is asked.
    SeveralQuestions,
    /// «and/or»: nobody can answer with yes or no.
    EitherOr { words: String },
    /// Two negations in one clause.
    DoubleNegation { words: String },
    /// An abbreviation that the glossary does not explain.
    Abbreviation { words: String },
    /// A word of the office that the glossary does not explain.
    OfficeWord { word: String, plain: String },
}

/// What prompts are held against.
pub(super) struct Yardstick<'a> {
    pub(super) rules: &'a Rules,
    pub(super) language: &'a LanguageRules,
    /// Words that the glossary explains, in small letters.
    pub(super) explained: BTreeSet<String>,
    /// Words that are written in small letters somewhere in the conversation: in capitals they are stressed (`DU`).
    pub(super) usual: BTreeSet<String>,
}

pub(super) fn of(
    text: &str,
    counted: Readability,
    is_question: bool,
    by: &Yardstick,
) -> Vec<Finding> {
    let (rules, language) = (by.rules, by.language);
    let mut found = Vec::new();
    found.extend(length(counted, is_question, rules));
    found.extend(hardness(counted, rules, language));
    if text.matches('?').count() > 1 {
        found.push(Finding::SeveralQuestions);
    }
    let lower = text.to_lowercase();
    found.extend(either_or(&lower, language));
    found.extend(clauses(text).filter_map(|it| double_negation(it, language)));
    found.extend(abbreviations(text, by));
    found.extend(office_words(&lower, by));
    found
}

fn length(counted: Readability, is_question: bool, rules: &Rules) -> Option<Finding> {
    if counted.longest_sentence > rules.sentence {
        return Some(Finding::LongSentence {
            words: counted.longest_sentence,
            limit: rules.sentence,
        });
    }
    (is_question && counted.words > rules.question).then_some(Finding::LongQuestion {
        words: counted.words,
        limit: rules.question,
    })
}

fn hardness(counted: Readability, rules: &Rules, language: &LanguageRules) -> Option<Finding> {
    let (lix, limit) = (counted.lix()?, language.lix?);
    (counted.words >= rules.lix_from && lix > limit).then_some(Finding::Hard { lix, limit })
}

fn either_or(lower: &str, language: &LanguageRules) -> Option<Finding> {
    let words = language.either_or.iter();
    words.into_iter().find_map(|words| {
        stands_in(lower, words).then(|| Finding::EitherOr {
            words: words.clone(),
        })
    })
}

/// «Not this, and not that» is said twice, but denies nothing twice.
fn clauses(text: &str) -> impl Iterator<Item = &str> {
    plain::sentences(text).flat_map(|sentence| sentence.split([',', ';', '–']))
}

fn double_negation(clause: &str, language: &LanguageRules) -> Option<Finding> {
    let lower = clause.to_lowercase();
    let words = plain::words(&lower);
    let negations: Vec<&str> = words
        .into_iter()
        .filter(|word| language.negations.iter().any(|it| it == word))
        .collect();
    (negations.len() > 1).then(|| Finding::DoubleNegation {
        words: negations.join(" … "),
    })
}

fn abbreviations(text: &str, by: &Yardstick) -> Vec<Finding> {
    let lower = text.to_lowercase();
    let written = by.language.abbreviations.iter();
    let short = written.filter(|it| stands_in(&lower, it)).cloned();
    let words = plain::words(text).into_iter();
    let initials = words.filter(|word| is_initials(word) && !by.is_known(word));
    let initials: BTreeSet<String> = initials.map(str::to_owned).collect();
    short
        .chain(initials)
        .map(|words| Finding::Abbreviation { words })
        .collect()
}

impl Yardstick<'_> {
    fn is_known(&self, initials: &str) -> bool {
        let lower = initials.to_lowercase();
        self.explained.contains(&lower) || self.usual.contains(&lower)
    }
}

/// `NAV`, `EØS`.
pub(super) fn is_initials(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() > 1 && letters.clone().all(char::is_uppercase)
}

fn office_words(lower: &str, by: &Yardstick) -> Vec<Finding> {
    let words = plain::words(lower);
    let found = by.language.office_words.iter();
    found
        .filter(|(word, _)| words.contains(&word.as_str()) && !by.explained.contains(*word))
        .map(|(word, plain)| Finding::OfficeWord {
            word: word.clone(),
            plain: plain.clone(),
        })
        .collect()
}

/// Whether an expression stands in the text as words of their own.
fn stands_in(lower: &str, expression: &str) -> bool {
    lower.match_indices(expression).any(|(at, found)| {
        let before = lower[..at].chars().next_back();
        let after = lower[at + found.len()..].chars().next();
        let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        is_edge(before) && is_edge(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        serde_json::from_value(serde_json::json!({
            "sentence": 6, "question": 8, "lix_from": 4,
            "languages": { "nb": {
                "lix": 35, "either_or": ["og/eller"], "negations": ["ikke", "aldri"],
                "abbreviations": ["f.eks."], "office_words": { "vedtak": "avgjørelse" },
            } },
        }))
        .unwrap()
    }

    fn findings(text: &str) -> Vec<Finding> {
        let rules = rules();
        let language = rules.languages.values().next().unwrap();
        let by = Yardstick {
            rules: &rules,
            language,
            explained: BTreeSet::from(["nav".to_owned()]),
            usual: BTreeSet::from(["du".to_owned()]),
        };
        of(text, Readability::of(text), true, &by)
    }

    #[test]
    fn a_plain_question_passes() {
        assert_eq!(findings("Hvor bor du nå?"), []);
        assert_eq!(findings("DU kan spørre NAV."), []);
        assert_eq!(findings("Ikke der, ikke her."), []);
        assert_eq!(findings("Ikke der. Ikke her."), []);
    }

    #[test]
    fn each_obstacle_is_named() {
        let cases = [
            (
                "Hva vil du at vi skal kalle deg?",
                Finding::LongSentence { words: 8, limit: 6 },
            ),
            (
                "Her er en ting. Her er enda en ting.",
                Finding::LongQuestion { words: 9, limit: 8 },
            ),
            (
                "Bruker du buss og/eller bil?",
                Finding::EitherOr {
                    words: "og/eller".to_owned(),
                },
            ),
            ("Bor du her? Hvor da?", Finding::SeveralQuestions),
            (
                "Er du aldri ikke her?",
                Finding::DoubleNegation {
                    words: "aldri … ikke".to_owned(),
                },
            ),
            (
                "Kan du noe, f.eks. mat?",
                Finding::Abbreviation {
                    words: "f.eks.".to_owned(),
                },
            ),
            (
                "Er du hos UDI nå?",
                Finding::Abbreviation {
                    words: "UDI".to_owned(),
                },
            ),
            (
                "Har du et vedtak?",
                Finding::OfficeWord {
                    word: "vedtak".to_owned(),
                    plain: "avgjørelse".to_owned(),
                },
            ),
        ];
        for (text, finding) in cases {
            assert_eq!(findings(text), [finding], "{text}");
        }
    }

    #[test]
    fn a_prompt_of_long_words_is_hard() {
        let found = findings("Ønsker utdanningsbakgrunnen kartleggingssamtale nå?");
        assert!(matches!(found[..], [Finding::Hard { .. }]), "{found:?}");
    }
}
