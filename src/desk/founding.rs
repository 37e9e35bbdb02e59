//! A fresh machine: an office is founded.

use std::sync::Arc;

use zeroize::Zeroize;

use super::office::Office;
use super::people::random;
use super::{Desk, DeskError};
use crate::language::Tag;
use crate::office::{LanguageForm, Profile};
use crate::vault::{self, Role, SecretString};

/// A passphrase needs at least this score: what guards a year of conversations should hold against someone who has
/// the disk and a hall of computers.
const LEAST_SCORE: u8 = 3;

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

impl Drop for RecoverySheet {
    fn drop(&mut self) {
        self.groups.zeroize();
    }
}

impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoverySheet")
    }
}

impl Desk {
    /// Estimates a passphrase; the name and the municipality count as things that others guess first.
    pub fn strength(&self, passphrase: &SecretString, known: &[&str]) -> Strength {
        let estimate = vault::strength(passphrase, known);
        let enough = estimate.score >= LEAST_SCORE;
        let mut advice: Vec<String> = estimate
            .weakness
            .map(|weakness| format!("ui-passphrase-weak-{}", weakness.code()))
            .into_iter()
            .collect();
        if !enough {
            advice.push("ui-passphrase-advice-words".to_owned());
        }
        Strength {
            score: estimate.score,
            enough,
            message: format!("ui-passphrase-score-{}", estimate.score),
            advice,
        }
    }

    /// Founds the office and opens it. Takes about a second (the passphrase is stretched on purpose).
    ///
    /// # Errors
    /// An office stands here already, the passphrase is too weak, or the disk refuses.
    pub fn found(&mut self, founding: Founding) -> Result<RecoverySheet, DeskError> {
        let municipality = self
            .all_municipalities()?
            .with_number(&founding.municipality);
        let municipality = municipality.ok_or_else(|| DeskError::NoSuchMunicipality {
            number: founding.municipality.clone(),
        })?;
        let name = municipality.name.clone();
        let known = [founding.name.as_str(), name.as_str()];
        if !self.strength(&founding.passphrase, &known).enough {
            return Err(DeskError::WeakPassphrase);
        }
        let (form, today) = (founding.language_form, self.now().date());
        let profile = Profile::new(
            &founding.municipality,
            &name,
            form,
            founding.population,
            today,
        );
        self.found_with(profile, founding)
    }

    /// Founds without judging the passphrase: the demo's is known to everyone.
    pub(super) fn found_with(
        &mut self,
        profile: Profile,
        founding: Founding,
    ) -> Result<RecoverySheet, DeskError> {
        let vault_founding = vault::Founding {
            office_name: profile.municipality.name.clone(),
            member_name: founding.name,
            role: founding.role,
            passphrase: founding.passphrase,
            work_factor: self.work_factor,
            readme: self.readme(founding.language_form),
        };
        let vault = vault::create(&self.places, vault_founding, Arc::clone(&self.world))?;
        let mut office = Office::open(vault, self.shelf.clone(), random(self.world.as_ref()))?;
        office.set_profile(profile)?;
        self.enter(office);
        self.sheet().ok_or(DeskError::Locked)
    }

    /// A founding that was cut off before the profile was written: the office gets its municipality's defaults.
    ///
    /// Only on the founder's computer, which still holds the sheet: elsewhere the profile may just not have arrived yet.
    /// Whoever cannot be helped here still gets into the office.
    pub(super) fn mend_founding(&mut self, office: &mut Office) {
        if !matches!(office.vault.sheet(), Ok(Some(_))) {
            return;
        }
        let today = self.now().date();
        let otherwise = LanguageForm::parse(self.own_language.as_str());
        let Ok(all) = self.all_municipalities() else {
            return;
        };
        if let Some(it) = all.with_name(office.vault.office_name()) {
            let form = it
                .language_form
                .or(otherwise)
                .unwrap_or(LanguageForm::Bokmal);
            let profile = Profile::new(&it.number, &it.name, form, it.population, today);
            let _ = office.set_profile(profile);
        }
    }

    /// How to open the vault without this program, in the office's language and in English.
    fn readme(&self, form: LanguageForm) -> String {
        let tags = [Tag::parse(form.tag()), Tag::parse("en")];
        let texts = tags
            .iter()
            .flatten()
            .map(|tag| self.catalogs.text(tag, "ui-vault-readme", &[]));
        texts.collect::<Vec<_>>().join("\n\n")
    }

    /// The sheet once more, as long as it has not been confirmed ([`super::Situation::SheetUnconfirmed`]).
    pub fn sheet(&self) -> Option<RecoverySheet> {
        let office = self.office.as_ref()?;
        let sheet = office.vault.sheet().ok()??;
        let groups: Vec<String> = sheet.groups().into_iter().map(str::to_owned).collect();
        Some(RecoverySheet {
            office: sheet.office_name.clone(),
            asked: asked(office.lot, groups.len()),
            groups,
            fingerprint: in_groups(&sheet.office.to_string(), 8),
        })
    }

    /// Takes the group that the sheet asked for, as proof that it was written down. Case, blanks and hyphens do not
    /// matter.
    ///
    /// # Errors
    /// [`DeskError::SheetDiffers`] when it is not that group.
    pub fn confirm_sheet(&mut self, typed: &str) -> Result<(), DeskError> {
        let office = self.office_mut()?;
        let Some(sheet) = office.vault.sheet()? else {
            return Ok(());
        };
        let groups = sheet.groups();
        let wanted = groups.get(asked(office.lot, groups.len()) - 1);
        if wanted.is_none_or(|wanted| bare(wanted) != bare(typed)) {
            return Err(DeskError::SheetDiffers);
        }
        office.vault.sheet_confirmed()?;
        Ok(())
    }
}

/// Which of the groups is asked for, from 1.
fn asked(lot: u64, groups: usize) -> usize {
    usize::try_from(lot % groups.max(1) as u64).unwrap_or(0) + 1
}

fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}

fn in_groups(text: &str, size: usize) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    characters
        .chunks(size)
        .map(|group| group.iter().collect())
        .collect()
}
