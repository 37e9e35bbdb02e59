//! Names that may stand in file names and message ids.

use std::collections::HashSet;

/// A name that may begin a Fluent message: a letter first, then letters, digits, `_` and `-`.
pub fn identifier(text: &str) -> String {
    let mut id = part(text.trim());
    if !id.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
        id.insert_str(0, "x-");
    }
    id
}

/// A name as a part of a Fluent message.
pub fn part(text: &str) -> String {
    let keep = |sign: char| match sign {
        sign if sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-') => sign,
        _ => '_',
    };
    text.chars().map(keep).collect()
}

/// Ids that are taken.
#[derive(Debug, Default)]
pub struct Taken {
    ids: HashSet<String>,
}

impl Taken {
    /// The id itself while it is free, else with the first free number behind it.
    pub fn free(&mut self, id: String, joint: &str) -> String {
        if self.ids.insert(id.clone()) {
            return id;
        }
        let mut number = 2_usize;
        loop {
            let numbered = format!("{id}{joint}{number}");
            if self.ids.insert(numbered.clone()) {
                return numbered;
            }
            number += 1;
        }
    }

    pub fn take(&mut self, id: &str) {
        self.ids.insert(id.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_begin_with_a_letter_and_come_once() {
        assert_eq!(identifier("01 Søk.v2"), "x-01_S_k_v2");
        assert_eq!(part("-88"), "-88");
        let mut taken = Taken::default();
        taken.take("a");
        assert_eq!(taken.free("a".into(), "-"), "a-2");
        assert_eq!(taken.free("a".into(), "-"), "a-3");
        assert_eq!(taken.free("b".into(), "-"), "b");
    }
}
