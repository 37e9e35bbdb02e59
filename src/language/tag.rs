//! Language tags, canonical: one language has one tag, whatever a file or a person calls it.

use std::borrow::Cow;
use std::fmt;

use unic_langid::LanguageIdentifier;

use super::names::{self, Known};

/// A language as we canonicalise it: `prs` is `fa-AF`; an unknown tag is refused, since it would silently get English plurals.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(Cow<'static, str>);

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// Scripts written from right to left (ISO 15924).
const RIGHT_TO_LEFT: &[&str] = &[
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
];

impl Tag {
    /// Norwegian bokmål, where the fallback ends.
    pub const BOKMAL: Tag = Tag(Cow::Borrowed("nb"));
    /// Norwegian nynorsk.
    pub const NYNORSK: Tag = Tag(Cow::Borrowed("nn"));
    /// English.
    pub const ENGLISH: Tag = Tag(Cow::Borrowed("en"));

    /// Reads a tag as files, forms and environments write them: `fa_AF`, `prs`, `nb_NO.UTF-8`, `ara`.
    /// `None` when it names no language that we know.
    pub fn parse(text: &str) -> Option<Tag> {
        let bare = text.trim().split(['.', '@']).next()?;
        let written: LanguageIdentifier = bare.parse().ok()?;
        let known = names::by_any_code(written.language.as_str())?;
        let meant: LanguageIdentifier = known.code.parse().ok()?;

        let script = written
            .script
            .filter(|script| script.as_str() != known.script);
        let script = script.map(|script| script.to_string());
        let region = written.region.or(meant.region);
        let region = region.filter(|region| !is_home(meant.language.as_str(), region.as_str()));
        let region = region.map(|region| region.to_string());

        let mut tag = meant.language.as_str().to_owned();
        for part in [script, region].into_iter().flatten() {
            tag.push('-');
            tag.push_str(&part);
        }
        Some(Tag::canonical(tag))
    }

    /// A tag that is canonical already, without an allocation where we have it by heart.
    fn canonical(tag: String) -> Tag {
        match names::by_code(&tag) {
            Some(known) => Tag(Cow::Borrowed(known.code)),
            None => Tag(Cow::Owned(tag)),
        }
    }

    /// The tag as it is written in files: `fa-AF`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Which way the language is written; a script in the tag (`kmr-Arab`) decides over the usual one.
    pub fn direction(&self) -> Direction {
        let named = self.0.split('-').find(is_script);
        let script = named.unwrap_or_else(|| self.known().map_or("Latn", |known| known.script));
        if RIGHT_TO_LEFT.contains(&script) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// The language's name for itself: `norsk bokmål`, `العربية`.
    pub fn own_name(&self) -> &'static str {
        self.known().map_or("", |known| known.own_name)
    }

    /// Is it one of the languages in which texts are written first (`nb`, `nn`, `en`)?
    pub fn is_source(&self) -> bool {
        matches!(self.as_str(), "nb" | "nn" | "en")
    }

    /// The languages in which a text is looked for, the tag itself first: regional parents, then English, then bokmål.
    /// A reader of nynorsk is better served by bokmål than by English.
    pub fn fallback(&self) -> Vec<Tag> {
        let mut chain = vec![self.clone()];
        let mut rest = self.as_str();
        while let Some((parent, _)) = rest.rsplit_once('-') {
            chain.push(Tag::canonical(parent.to_owned()));
            rest = parent;
        }
        chain.extend(
            near_relatives(rest)
                .iter()
                .map(|code| Tag(Cow::Borrowed(code))),
        );
        let ends = match rest {
            "nn" => [Tag::BOKMAL, Tag::ENGLISH],
            _ => [Tag::ENGLISH, Tag::BOKMAL],
        };
        for end in ends {
            if !chain.contains(&end) {
                chain.push(end);
            }
        }
        chain
    }

    /// The language alone, without script and region: `fa` for `fa-AF`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The identifier under which CLDR's plural rules know the language.
    pub(super) fn plural_identifier(&self) -> LanguageIdentifier {
        let code = match self.language() {
            "kmr" => "ku",
            "apc" | "acm" | "aeb" | "apd" | "arz" => "ar",
            "haz" => "fa",
            "swc" => "sw",
            "pnb" => "pa",
            code => code,
        };
        code.parse().unwrap_or_default()
    }

    fn known(&self) -> Option<&'static Known> {
        let mut rest = self.as_str();
        loop {
            if let Some(known) = names::by_code(rest) {
                return Some(known);
            }
            rest = rest.rsplit_once('-')?.0;
        }
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Is a region so much the language's own that naming it adds nothing (`nb-NO`)?
fn is_home(language: &str, region: &str) -> bool {
    matches!(
        (language, region),
        ("nb" | "nn", "NO")
            | ("fa", "IR")
            | ("ps", "AF")
            | ("uk", "UA")
            | ("ru", "RU")
            | ("pl", "PL")
            | ("so", "SO")
            | ("tr", "TR")
            | ("ckb", "IQ")
            | ("ti", "ET")
    )
}

/// Written languages that speakers of another one read before they read English.
fn near_relatives(language: &str) -> &'static [&'static str] {
    match language {
        "acm" | "aeb" | "apc" | "apd" | "ary" | "arz" => &["ar"],
        "haz" => &["fa-AF", "fa"],
        "swc" => &["sw"],
        _ => &[],
    }
}

fn is_script(subtag: &&str) -> bool {
    subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap_or_else(|| panic!("{text} is refused"))
    }

    #[test]
    fn one_language_has_one_tag() {
        for (written, canonical) in [
            ("nb", "nb"),
            ("no", "nb"),
            ("nb_NO.UTF-8", "nb"),
            ("nn-NO", "nn"),
            ("prs", "fa-AF"),
            ("fa_AF", "fa-AF"),
            ("fa-IR", "fa"),
            ("ara", "ar"),
            ("ar-SY", "ar-SY"),
            ("ku", "kmr"),
            ("kmr", "kmr"),
            ("ku-Arab", "kmr-Arab"),
            ("TIR", "ti"),
            ("ps-Arab-AF", "ps"),
            ("en_GB", "en-GB"),
            ("zh-hant-tw", "zh-Hant-TW"),
            (" swa ", "sw"),
        ] {
            assert_eq!(tag(written).as_str(), canonical, "{written}");
        }
    }

    #[test]
    fn an_unknown_tag_is_refused() {
        for text in [
            "",
            "xx",
            "zzz",
            "norsk",
            "english (en)",
            "fa-",
            "../nb",
            "nb/..",
            "und",
        ] {
            assert_eq!(Tag::parse(text), None, "{text}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for text in [
            "ar", "fa", "fa-AF", "ckb", "ps", "he", "ur", "kmr-Arab", "dv", "aii", "haz",
        ] {
            assert_eq!(tag(text).direction(), Direction::RightToLeft, "{text}");
        }
        for text in ["nb", "ti", "kmr", "uk", "so", "sr-Latn", "rhg"] {
            assert_eq!(tag(text).direction(), Direction::LeftToRight, "{text}");
        }
    }

    #[test]
    fn the_shipped_languages_know_their_names() {
        for (text, name) in [
            ("nb", "norsk bokmål"),
            ("nn", "norsk nynorsk"),
            ("en", "English"),
            ("uk", "українська"),
            ("ar", "العربية"),
            ("ru", "русский"),
            ("pl", "polski"),
            ("ti", "ትግርኛ"),
            ("so", "Soomaali"),
            ("fa-AF", "دری"),
            ("fa", "فارسی"),
            ("ckb", "کوردی (سۆرانی)"),
            ("kmr", "kurdî (kurmancî)"),
            ("ps", "پښتو"),
            ("sw", "Kiswahili"),
            ("tr", "Türkçe"),
            ("en-GB", "English"),
        ] {
            assert_eq!(tag(text).own_name(), name);
        }
    }

    #[test]
    fn fallback_goes_by_parents_then_english_then_bokmal() {
        let chain = |text: &str| -> Vec<String> {
            let tags = tag(text).fallback();
            tags.iter().map(Tag::to_string).collect()
        };
        assert_eq!(chain("ti"), ["ti", "en", "nb"]);
        assert_eq!(chain("prs"), ["fa-AF", "fa", "en", "nb"]);
        assert_eq!(chain("nb"), ["nb", "en"]);
        assert_eq!(chain("nn"), ["nn", "nb", "en"]);
        assert_eq!(chain("en"), ["en", "nb"]);
        assert_eq!(chain("apc"), ["apc", "ar", "en", "nb"]);
        assert_eq!(chain("haz"), ["haz", "fa-AF", "fa", "en", "nb"]);
    }
}
