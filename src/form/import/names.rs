//! Names of languages as authors of questionnaires write them.

/// Codes that ISO 639-2 keeps for local use, for languages that nobody recognises.
pub const LOCAL: [&str; 4] = ["qaa", "qab", "qac", "qad"];

/// The code of the language that a heading names: `Français`, `Kurdish (Sorani)`, `Dari / دری`.
pub fn tag(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_lowercase();
    let before_bracket = lower.split('(').next().unwrap_or_default().trim();
    let without_brackets = lower.replace(['(', ')'], " ");
    let words = without_brackets
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let first_of_two = lower.split(['/', ',']).next().unwrap_or_default().trim();
    [words.as_str(), before_bracket, first_of_two]
        .into_iter()
        .find_map(exactly)
}

fn exactly(name: &str) -> Option<&'static str> {
    let known = NAMES.iter().find(|(_, names)| names.contains(&name));
    known.map(|(tag, _)| *tag)
}

/// How authors of questionnaires call the languages in which they ask.
const NAMES: &[(&str, &[&str])] = &[
    ("am", &["amharic", "አማርኛ"]),
    ("ar", &["arabic", "arab", "العربية", "عربي", "arabe"]),
    ("bn", &["bengali", "bangla", "বাংলা"]),
    (
        "ckb",
        &["sorani", "kurdish sorani", "central kurdish", "kurdish"],
    ),
    ("de", &["german", "deutsch"]),
    ("en", &["english", "anglais", "inglés", "ingles", "eng"]),
    ("es", &["spanish", "español", "espanol", "castellano"]),
    ("fa", &["farsi", "persian", "فارسی"]),
    ("fa-AF", &["dari", "دری"]),
    ("fr", &["french", "français", "francais", "française"]),
    ("ha", &["hausa"]),
    ("hi", &["hindi", "हिन्दी"]),
    ("ht", &["haitian creole", "creole", "kreyol", "kreyòl"]),
    ("id", &["indonesian", "bahasa indonesia"]),
    ("it", &["italian", "italiano"]),
    ("ja", &["japanese", "日本語"]),
    (
        "kmr",
        &["kurmanji", "badini", "kurdish kurmanji", "northern kurdish"],
    ),
    ("ku", &["kurdî"]),
    ("ln", &["lingala"]),
    ("lt", &["lithuanian", "lietuvių"]),
    ("my", &["burmese", "myanmar"]),
    (
        "nb",
        &["norwegian", "norsk", "bokmål", "norsk bokmål", "bokmal"],
    ),
    ("ne", &["nepali", "नेपाली"]),
    ("nn", &["nynorsk", "norsk nynorsk"]),
    (
        "om",
        &[
            "oromo",
            "oromiffa",
            "afaan oromo",
            "afaan oromoo",
            "oromiffaa",
        ],
    ),
    ("pl", &["polish", "polski"]),
    ("ps", &["pashto", "pashtu", "پښتو"]),
    ("pt", &["portuguese", "português", "portugues"]),
    ("ro", &["romanian", "română", "moldovan"]),
    ("ru", &["russian", "русский"]),
    ("rw", &["kinyarwanda"]),
    ("so", &["somali", "soomaali"]),
    ("sw", &["swahili", "kiswahili"]),
    ("tet", &["tetun", "tetum"]),
    (
        "ti",
        &["tigrinya", "tigrigna", "tigirigna", "tigrigna", "ትግርኛ"],
    ),
    ("tr", &["turkish", "türkçe", "turkce"]),
    ("uk", &["ukrainian", "українська"]),
    ("ur", &["urdu", "اردو"]),
    ("vi", &["vietnamese", "tiếng việt"]),
    ("zh", &["chinese", "中文"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_english_and_in_the_language_itself() {
        assert_eq!(tag("Français"), Some("fr"));
        assert_eq!(tag("Tigirigna"), Some("ti"));
        assert_eq!(tag("Kurdish (Sorani)"), Some("ckb"));
        assert_eq!(tag("Arabic (Levantine)"), Some("ar"));
        assert_eq!(tag("Dari / دری"), Some("fa-AF"));
        assert_eq!(tag("Klingon"), None);
    }
}
