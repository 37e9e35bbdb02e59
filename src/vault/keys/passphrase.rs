//! How easily a passphrase is guessed.

use age::secrecy::{ExposeSecret, SecretString};
use zxcvbn::feedback::Warning;

/// A passphrase of fewer characters than this is too short, whatever it is made of.
const SHORTEST: usize = 10;

/// An estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// 0 (guessed at once) to 4 (beyond reach).
    pub score: u8,
    /// What makes it weak, when there is one thing to name.
    pub weakness: Option<Weakness>,
}

/// What makes a passphrase weak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weakness {
    TooShort,
    KeyboardRow,
    Repeats,
    Common,
    Sequence,
    Year,
    Date,
    SingleWord,
    Name,
    /// It is little more than what anyone knows about this office or person.
    Known,
}

impl Weakness {
    /// A code to build a message id from.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::KeyboardRow => "keyboard-row",
            Self::Repeats => "repeats",
            Self::Common => "common",
            Self::Sequence => "sequence",
            Self::Year => "year",
            Self::Date => "date",
            Self::SingleWord => "single-word",
            Self::Name => "name",
            Self::Known => "known",
        }
    }
}

/// Estimates how easily a passphrase is guessed by someone who knows `known` (names, municipality).
///
/// The estimate stops at a hundred characters; more of them do no harm.
pub fn strength(passphrase: &SecretString, known: &[&str]) -> Strength {
    let text = passphrase.expose_secret();
    let estimate = zxcvbn::zxcvbn(text, known);
    let mut score = u8::from(estimate.score());
    let mut weakness = estimate
        .feedback()
        .and_then(|feedback| feedback.warning())
        .map(weakness);
    // The same words count for more when nobody would try them first: then it is they that make it weak.
    if score < 3 && u8::from(zxcvbn::zxcvbn(text, &[]).score()) > score {
        weakness = Some(Weakness::Known);
    }
    if text.chars().count() < SHORTEST {
        score = score.min(2);
        weakness = weakness.or(Some(Weakness::TooShort));
    }
    Strength { score, weakness }
}

fn weakness(warning: Warning) -> Weakness {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess => Weakness::KeyboardRow,
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => Weakness::Repeats,
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => Weakness::Common,
        Warning::SequencesLikeAbcAreEasyToGuess => Weakness::Sequence,
        Warning::RecentYearsAreEasyToGuess => Weakness::Year,
        Warning::AWordByItselfIsEasyToGuess => Weakness::SingleWord,
        Warning::DatesAreOftenEasyToGuess => Weakness::Date,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Weakness::Name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, known: &[&str]) -> Strength {
        strength(&SecretString::from(text), known)
    }

    #[test]
    fn weak_ones_are_named() {
        for (text, expected) in [
            ("password1234", Weakness::Common),
            ("asdfghjkl;'", Weakness::KeyboardRow),
            ("aaaaaaaaaaaa", Weakness::Repeats),
            ("abcdefghijkl", Weakness::Sequence),
            ("k7#Qz!p", Weakness::TooShort),
        ] {
            let strength = of(text, &[]);
            assert!(strength.score < 3, "{text}: {strength:?}");
            assert_eq!(strength.weakness, Some(expected), "{text}");
        }
    }

    #[test]
    fn four_words_are_enough_and_the_offices_own_name_is_not() {
        assert_eq!(of("gjerde måne hvalross tredve", &[]).score, 4);
        let name = "Vestvågøykommune";
        assert!(of(name, &[]).score >= 3);
        let known = of(name, &[name]);
        assert!(known.score < 3);
        assert_eq!(known.weakness, Some(Weakness::Known));
    }

    #[test]
    fn any_text_has_a_strength() {
        for text in ["", "\0", "\u{202e}", "ሰላም", &"x".repeat(100_000)] {
            assert!(of(text, &["", "x"]).score <= 4);
        }
    }
}
