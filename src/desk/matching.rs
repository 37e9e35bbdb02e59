//! What was typed against what there is: accents folded, letters may be missing, words in any order.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A line that can be searched, folded once.
pub struct Folded(Utf32String);

impl Folded {
    pub fn new(line: &str) -> Folded {
        Folded(fold(line).into())
    }
}

/// Scores lines against what was typed. Keeps its memory between searches.
pub struct Finder {
    matcher: Matcher,
    found: Vec<(u32, usize)>,
}

impl Default for Finder {
    fn default() -> Finder {
        Finder::new()
    }
}

impl Finder {
    pub fn new() -> Finder {
        let mut config = Config::DEFAULT;
        config.prefer_prefix = true;
        Finder {
            matcher: Matcher::new(config),
            found: Vec::new(),
        }
    }

    /// Places of the matching lines, best first and at most `limit`; equals stay in their order.
    pub fn rank<'a>(
        &mut self,
        typed: &str,
        lines: impl Iterator<Item = &'a Folded>,
        limit: usize,
    ) -> Vec<usize> {
        let pattern = pattern(typed);
        self.found.clear();
        for (place, line) in lines.enumerate() {
            if let Some(score) = pattern.score(line.0.slice(..), &mut self.matcher) {
                self.found.push((u32::MAX - score, place));
            }
        }
        if self.found.len() > limit && limit > 0 {
            self.found.select_nth_unstable(limit - 1);
        }
        self.found.truncate(limit);
        self.found.sort_unstable();
        self.found.iter().map(|(_, place)| *place).collect()
    }

    /// Which characters of `line` match what was typed, ascending.
    pub fn matched(&mut self, typed: &str, line: &str) -> Vec<u32> {
        let (folded, origin) = fold_with_origin(line);
        let folded = Utf32String::from(folded);
        let mut places = Vec::new();
        pattern(typed).indices(folded.slice(..), &mut self.matcher, &mut places);
        let mut matched: Vec<u32> = places
            .iter()
            .filter_map(|place| origin.get(*place as usize).copied())
            .collect();
        matched.sort_unstable();
        matched.dedup();
        matched
    }
}

/// Words of what was typed, each to be found somewhere. fzf's operators mean nothing here: a `!` is a `!`.
fn pattern(typed: &str) -> Pattern {
    Pattern::new(
        &fold(typed),
        CaseMatching::Respect,
        Normalization::Never,
        nucleo_matcher::pattern::AtomKind::Fuzzy,
    )
}

/// Small letters without accents, such as a person types who has no Norwegian or Sámi keyboard at hand.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    text.chars().for_each(|c| fold_char(c, &mut folded));
    folded
}

/// The same, and for every folded character the place of the character it came from.
fn fold_with_origin(text: &str) -> (String, Vec<u32>) {
    let mut folded = String::with_capacity(text.len());
    let mut origin = Vec::with_capacity(text.len());
    for (place, c) in (0_u32..).zip(text.chars()) {
        let before = folded.len();
        fold_char(c, &mut folded);
        origin.extend(folded[before..].chars().map(|_| place));
    }
    (folded, origin)
}

fn fold_char(c: char, into: &mut String) {
    if c.is_ascii() {
        into.push(c.to_ascii_lowercase());
        return;
    }
    for c in c.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ø' => into.push('o'),
            'æ' => into.push_str("ae"),
            'đ' => into.push('d'),
            'ŋ' => into.push('n'),
            'ŧ' => into.push('t'),
            'ß' => into.push_str("ss"),
            'ı' => into.push('i'),
            'ł' => into.push('l'),
            other => into.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rank(typed: &str, lines: &[&str]) -> Vec<usize> {
        let folded: Vec<Folded> = lines.iter().map(|line| Folded::new(line)).collect();
        Finder::new().rank(typed, folded.iter(), 10)
    }

    #[test]
    fn accents_and_case_do_not_matter() {
        let names = ["Vestvågøy", "Lærdal", "Kárášjohka", "Tynset"];
        assert_eq!(rank("vestvagoy", &names), [0]);
        assert_eq!(rank("VESTVÅGØY", &names), [0]);
        assert_eq!(rank("laerdal", &names), [1]);
        assert_eq!(rank("karasj", &names), [2]);
    }

    #[test]
    fn letters_may_be_missing_and_words_may_come_in_any_order() {
        let lines = [
            "A-1042 Beata Mottakssamtale",
            "A-2000 Piotr Bli eller flytte",
        ];
        assert_eq!(rank("flytt piotr", &lines), [1]);
        assert_eq!(rank("bta 1042", &lines), [0]);
        assert_eq!(rank("zz", &lines), [] as [usize; 0]);
    }

    #[test]
    fn operators_of_other_finders_are_ordinary_letters() {
        assert_eq!(rank("!beata", &["beata", "!beata"]), [1]);
    }

    #[test]
    fn the_limit_keeps_the_best() {
        let lines = ["t y n s e t", "Tynset", "tynsett", "Otynset"];
        let folded: Vec<Folded> = lines.iter().map(|line| Folded::new(line)).collect();
        assert_eq!(Finder::new().rank("tynset", folded.iter(), 1), [1]);
    }

    #[test]
    fn matches_are_told_in_characters_of_the_line() {
        assert_eq!(Finder::new().matched("laer", "x Lærdal"), [2, 3, 4]);
        assert_eq!(Finder::new().matched("dal", "x Lærdal"), [5, 6, 7]);
    }
}
