//! How easily a passphrase is guessed.

use super::SecretString;

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
    /// It holds something that anyone knows about this office or person.
    Known,
}

/// Estimates how easily a passphrase is guessed by someone who knows `known` (names, municipality).
pub fn strength(passphrase: &SecretString, known: &[&str]) -> Strength {
    todo!()
}
