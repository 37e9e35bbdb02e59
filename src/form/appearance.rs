//! Appearances: how the author of a form wants a question to be shown. The words are XLSForm's.

use super::model::Node;

/// What becomes of an appearance on a screen of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It changes how the question is asked.
    Honoured,
    /// It would only change the look, and is passed over.
    Cosmetic,
    /// It asks for something that a terminal does not have: a map, a drawing, another calendar.
    Beyond,
    Unknown,
}

/// They change how a question is asked.
pub const HONOURED: &[&str] = &[
    "autocomplete",
    "label",
    "list-nolabel",
    "minimal",
    "month-year",
    "multiline",
    "numbers",
    "quick",
    "search",
    "table-list",
    "thousands-sep",
    "year",
];

/// They would only change the look. One question at a time is our way, so that a page (`field-list`) means nothing.
const COSMETIC: &[&str] = &[
    "columns",
    "columns-flex",
    "columns-pack",
    "compact",
    "counter",
    "field-list",
    "horizontal",
    "horizontal-compact",
    "likert",
    "list",
    "no-buttons",
    "no-calendar",
    "no-ticks",
    "pages",
    "picker",
    "quickcompact",
    "rating",
    "summary",
    "url",
    "vertical",
];

/// Nothing in a terminal comes near them.
const BEYOND: &[&str] = &[
    "annotate",
    "bearing",
    "bikram-sambat",
    "coptic",
    "draw",
    "ethiopian",
    "hidden-answer",
    "image-map",
    "islamic",
    "map",
    "maps",
    "masked",
    "myanmar",
    "new",
    "new-front",
    "new-rear",
    "persian",
    "placement-map",
    "selfie",
    "signature",
];

/// What becomes of one word.
pub fn standing(word: &str) -> Standing {
    let opens = |beginnings: &[&str]| beginnings.iter().any(|begin| word.starts_with(begin));
    if HONOURED.contains(&word) {
        Standing::Honoured
    } else if COSMETIC.contains(&word) || is_numbered(word) {
        Standing::Cosmetic
    } else if BEYOND.contains(&word) || opens(&["ex:", "intent:", "printer:", "thermometer"]) {
        Standing::Beyond
    } else {
        Standing::Unknown
    }
}

/// `columns-3`, `compact-2`, and the widths `w1` to `w12` of one theme.
fn is_numbered(word: &str) -> bool {
    let number = ["columns-", "compact-", "horizontal-compact-", "w"]
        .iter()
        .find_map(|begin| word.strip_prefix(begin));
    number.is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The words that an author may have meant.
pub fn known() -> impl Iterator<Item = &'static str> {
    HONOURED.iter().chain(COSMETIC).copied()
}

impl Node {
    /// Is this one of its appearances?
    pub fn appears(&self, word: &str) -> bool {
        self.appearance.iter().any(|found| found == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_has_one_standing() {
        for (word, expected) in [
            ("quick", Standing::Honoured),
            ("columns-3", Standing::Cosmetic),
            ("w4", Standing::Cosmetic),
            ("wide", Standing::Unknown),
            ("columns-", Standing::Unknown),
            ("signature", Standing::Beyond),
            ("ex:org.app(a=1)", Standing::Beyond),
            ("quik", Standing::Unknown),
        ] {
            assert_eq!(standing(word), expected, "{word}");
        }
        let mut all: Vec<&str> = known().chain(BEYOND.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
