//! The order of the wizard's questions.

use crate::tui::widgets::new_passphrase::Turn;

/// Where the wizard stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Language,
    Municipality,
    Population,
    LanguageForm,
    Name,
    Role,
    Passphrase,
    /// The passphrase a second time.
    Again,
    /// All answers, to be looked at before the office is founded.
    Check,
    /// The office is being founded, which takes about a second.
    Founding,
    Sheet,
    /// One group of the sheet is typed back.
    Confirm,
}

/// Those that a person answers, in order.
const ORDER: &[Stage] = &[
    Stage::Language,
    Stage::Municipality,
    Stage::Population,
    Stage::LanguageForm,
    Stage::Name,
    Stage::Role,
    Stage::Passphrase,
    Stage::Again,
    Stage::Check,
    Stage::Sheet,
    Stage::Confirm,
];

impl Stage {
    /// Which of the questions this is and how many there are, from 1.
    pub fn place(self) -> Option<(usize, usize)> {
        let at = ORDER.iter().position(|stage| *stage == self)?;
        Some((at + 1, ORDER.len()))
    }

    /// Which of the two passphrases is typed.
    pub fn turn(self) -> Turn {
        match self {
            Stage::Again => Turn::Again,
            _ => Turn::First,
        }
    }

    /// The stage after this one; the last one stays.
    pub fn next(self) -> Stage {
        let at = ORDER.iter().position(|stage| *stage == self);
        at.and_then(|at| ORDER.get(at + 1)).copied().unwrap_or(self)
    }

    /// The stage to which one may go back. An office that is founded stays founded.
    pub fn previous(self) -> Option<Stage> {
        if matches!(self, Stage::Founding | Stage::Sheet) {
            return None;
        }
        let at = ORDER.iter().position(|stage| *stage == self)?;
        at.checked_sub(1)
            .and_then(|before| ORDER.get(before))
            .copied()
    }

    /// Message of the question.
    pub fn question(self) -> &'static str {
        match self {
            Stage::Language => "ui-founding-language",
            Stage::Municipality => "ui-founding-municipality",
            Stage::Population => "ui-founding-population",
            Stage::LanguageForm => "ui-founding-language-form",
            Stage::Name => "ui-founding-name",
            Stage::Role => "ui-founding-role",
            Stage::Passphrase => "ui-founding-passphrase",
            Stage::Again => "ui-founding-again",
            Stage::Check => "ui-founding-check",
            Stage::Founding => "ui-founding-busy",
            Stage::Sheet => "ui-founding-sheet",
            Stage::Confirm => "ui-founding-confirm",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_next_are_each_others_mirror() {
        for pair in ORDER.windows(2) {
            assert_eq!(pair[0].next(), pair[1]);
            if pair[1] != Stage::Sheet {
                assert_eq!(pair[1].previous(), Some(pair[0]));
            }
        }
    }

    #[test]
    fn nobody_goes_back_behind_a_founded_office() {
        assert_eq!(Stage::Sheet.previous(), None);
        assert_eq!(Stage::Founding.previous(), None);
        assert_eq!(Stage::Confirm.previous(), Some(Stage::Sheet));
    }
}
