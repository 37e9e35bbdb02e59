//! A fresh machine: an office is founded.

use super::{Desk, DeskError};
use crate::vault::{Role, SecretString};

/// Norwegian as the office writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LanguageForm {
    Bokmal,
    Nynorsk,
}

/// What the wizard asks.
pub struct Founding {
    /// Number of the municipality.
    pub municipality: String,
    /// Inhabitants today, as the office counts them.
    pub population: u32,
    pub language_form: LanguageForm,
    /// The person at the screen.
    pub name: String,
    pub role: Role,
    pub passphrase: SecretString,
}

/// How good a passphrase is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    /// 0 (guessed at once) to 4 (very hard).
    pub score: u8,
    /// May it be used?
    pub enough: bool,
    /// Message of what it is worth (`ui-passphrase-score-3`).
    pub message: String,
    /// Messages of advice, most useful first.
    pub advice: Vec<String>,
}

/// The paper with which a lost passphrase is made good. Shown once. `Debug` prints nothing of it.
#[derive(Clone)]
pub struct RecoverySheet {
    /// Name of the office as it stands on the paper.
    pub office: String,
    /// The code in the groups in which it is to be written down.
    pub groups: Vec<String>,
    /// Fingerprint of the vault's root key, in groups.
    pub fingerprint: Vec<String>,
    /// Which group [`Desk::confirm_sheet`] wants back, from 1.
    pub asked: usize,
}

impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoverySheet")
    }
}

impl Desk {
    /// Estimates a passphrase; the name and the municipality count as things that others guess first.
    pub fn strength(&self, passphrase: &SecretString, known: &[&str]) -> Strength {
        let _ = (passphrase, known);
        todo!()
    }

    /// Founds the office and opens it. Takes about a second (the passphrase is stretched on purpose).
    ///
    /// # Errors
    /// An office stands here already, the passphrase is too weak, or the disk refuses.
    pub fn found(&mut self, founding: Founding) -> Result<RecoverySheet, DeskError> {
        let _ = founding;
        todo!()
    }

    /// The sheet once more, as long as it has not been confirmed ([`super::Situation::SheetUnconfirmed`]).
    pub fn sheet(&self) -> Option<RecoverySheet> {
        todo!()
    }

    /// Takes the group that the sheet asks for, as proof that it was written down. Case, blanks and hyphens do not
    /// matter.
    ///
    /// # Errors
    /// [`DeskError::SheetDiffers`] when it is not that group.
    pub fn confirm_sheet(&mut self, typed: &str) -> Result<(), DeskError> {
        let _ = typed;
        todo!()
    }
}
