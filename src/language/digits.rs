//! Digits of other scripts, as people type them: ۰–۹, ٠–٩ and every other decimal digit of Unicode that our languages use.

/// First digit of each run of ten that people of our languages have on their keyboards.
const ZEROS: [char; 6] = ['0', '٠', '۰', '०', '০', '０'];

/// The value of a decimal digit.
pub fn digit(letter: char) -> Option<u32> {
    ZEROS
        .iter()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_stored_as_ascii() {
        assert_eq!(ascii_digits("۱۲ March ٢٠٢٥"), "12 March 2025");
        assert_eq!(digit('٩'), Some(9));
        assert_eq!(digit('x'), None);
        assert_eq!(digit(':'), None);
    }
}
