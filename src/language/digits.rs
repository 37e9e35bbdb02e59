//! Digits of other scripts: accepted as people type them (۰–۹, ٠–٩ and the others), stored as ASCII, and shown again to readers who
//! write them.

use super::tag::Tag;

/// The first digit of each run of ten that people of our languages have on their keyboards.
const ZEROS: [char; 18] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០',
];

/// Full-width digits, which some input methods for Chinese and Japanese type.
const FULL_WIDTH_ZERO: char = '０';

/// The value of a decimal digit.
pub fn digit(letter: char) -> Option<u32> {
    let zeros = ZEROS.iter().chain([&FULL_WIDTH_ZERO]);
    zeros
        .map(|zero| (letter as u32).wrapping_sub(*zero as u32))
        .find(|value| *value < 10)
}

/// The same text with ASCII digits: what is stored is always ASCII.
pub fn ascii_digits(text: &str) -> String {
    let ascii = |letter| {
        digit(letter)
            .and_then(|value| char::from_digit(value, 10))
            .unwrap_or(letter)
    };
    text.chars().map(ascii).collect()
}

/// The digit zero as readers of a language write it (CLDR 47). Arabic varies by country; the root of it writes European digits, as
/// Norwegian forms do.
pub fn local_zero(tag: &Tag) -> char {
    match tag.language() {
        "bgn" | "fa" | "haz" | "ks" | "lrc" | "mzn" | "ps" => '۰',
        "ckb" | "sd" | "sdh" => '٠',
        "bho" | "mr" | "ne" => '०',
        "as" | "bn" | "mni" => '০',
        "dz" => '༠',
        "my" => '၀',
        "nqo" => '߀',
        _ => '0',
    }
}

/// The same text with the ASCII digits in it as readers of a language write them.
pub fn local_digits(text: &str, tag: &Tag) -> String {
    with_digits_from(text, local_zero(tag))
}

/// The same text with its ASCII digits moved to the run that begins with this zero.
pub(super) fn with_digits_from(text: &str, zero: char) -> String {
    let local = |letter: char| {
        let value = letter.to_digit(10);
        let digit = value.and_then(|value| char::from_u32(u32::from(zero) + value));
        digit.unwrap_or(letter)
    };
    text.chars().map(local).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_shown_as_readers_write_them() {
        let shown = |language: &str| local_digits("A-1042, 12.5", &Tag::parse(language).unwrap());
        assert_eq!(shown("nb"), "A-1042, 12.5");
        assert_eq!(shown("ar"), "A-1042, 12.5");
        assert_eq!(shown("fa-AF"), "A-۱۰۴۲, ۱۲.۵");
        assert_eq!(shown("ckb"), "A-١٠٤٢, ١٢.٥");
    }

    #[test]
    fn every_zero_begins_a_run_of_decimal_digits() {
        for zero in ZEROS {
            let digits = with_digits_from("0123456789", zero);
            assert!(digits.chars().all(char::is_numeric), "{digits}");
            assert_eq!(ascii_digits(&digits), "0123456789");
        }
        assert_eq!(ascii_digits("２０２５"), "2025");
    }

    #[test]
    fn digits_of_other_scripts_are_stored_as_ascii() {
        assert_eq!(ascii_digits("۱۲ March ٢٠٢٥"), "12 March 2025");
        assert_eq!(digit('٩'), Some(9));
        assert_eq!(digit('x'), None);
        assert_eq!(digit(':'), None);
    }
}
