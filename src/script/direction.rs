//! The direction of a text whose language nobody has noted.

use unicode_bidi::{Direction as Base, get_base_direction};

use super::Direction;

/// The direction of the first letter that has one; left to right when none has.
pub fn direction_of(text: &str) -> Direction {
    match get_base_direction(text) {
        Base::Rtl => Direction::RightToLeft,
        Base::Ltr | Base::Mixed => Direction::LeftToRight,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_decides() {
        for (text, direction) in [
            ("Når?", Direction::LeftToRight),
            ("12 متى؟ (nb)", Direction::RightToLeft),
            ("مدرسة Haram", Direction::RightToLeft),
            ("12", Direction::LeftToRight),
            ("", Direction::LeftToRight),
        ] {
            assert_eq!(direction_of(text), direction, "{text}");
        }
    }
}
