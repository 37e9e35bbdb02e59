//! What an answer needs before the wizard goes on, and what follows from it.

use super::{FoundingPage, Trouble};
use crate::desk::LanguageForm;
use crate::language::ascii_digits;
use crate::script::Field;
use crate::tui::message::Effect;
use crate::tui::shared::Shared;

use super::stage::Stage;

/// More inhabitants than any Norwegian municipality will have for a long time: a typing mistake.
const MOST_INHABITANTS: u32 = 2_000_000;

impl FoundingPage {
    /// Looks at the answer of a stage. `Err(None)`: not yet, and nothing to say about it.
    pub(super) fn take_answer(
        &mut self,
        stage: Stage,
        shared: &Shared,
    ) -> Result<Vec<Effect>, Option<Trouble>> {
        match stage {
            Stage::Language => return Ok(self.speak()),
            Stage::Municipality if self.place.is_searching() => return Err(None),
            Stage::Municipality => self.take_municipality(shared)?,
            Stage::Population => {
                let typed = population(self.population.text());
                typed.ok_or(Some(Trouble::Message("ui-founding-population-odd")))?;
            }
            Stage::Name if self.name.text().trim().is_empty() => {
                return Err(Some(Trouble::Message("ui-founding-name-missing")));
            }
            Stage::Passphrase => self
                .passphrase
                .take()
                .map_err(|message| message.map(Trouble::Message))?,
            Stage::Again => self
                .passphrase
                .compare()
                .map_err(|message| Some(Trouble::Message(message)))?,
            Stage::Sheet if self.sheet.is_none() => return Err(None),
            _ => {}
        }
        Ok(Vec::new())
    }

    /// The program speaks the language under the cursor.
    pub(super) fn speak(&self) -> Vec<Effect> {
        self.language
            .chosen()
            .cloned()
            .map(Effect::ProgramLanguage)
            .into_iter()
            .collect()
    }

    /// A municipality brings its figures along; those of the same one are left as they were typed.
    fn take_municipality(&mut self, shared: &Shared) -> Result<(), Option<Trouble>> {
        let before = self
            .place
            .chosen()
            .map(|municipality| municipality.number.clone());
        let missing = Some(Trouble::Message("ui-founding-municipality-missing"));
        let chosen = self.place.choose().ok_or(missing)?;
        if before.as_ref() == Some(&chosen.number) {
            return Ok(());
        }
        let population = match chosen.population {
            0 => String::new(),
            known => known.to_string(),
        };
        self.population = Field::new(&population);
        self.population.end();
        let form = chosen
            .language_form
            .unwrap_or(match shared.language.as_str() {
                "nn" => LanguageForm::Nynorsk,
                _ => LanguageForm::Bokmal,
            });
        self.language_form.choose(&form);
        Ok(())
    }

    /// What others guess first when they guess a passphrase.
    pub(super) fn known(&self) -> Vec<String> {
        let municipality = self
            .place
            .chosen()
            .map(|municipality| municipality.name.clone());
        let name = self.name.text().trim().to_owned();
        municipality
            .into_iter()
            .chain([name])
            .filter(|word| !word.is_empty())
            .collect()
    }
}

/// A number of inhabitants as people write it: `5 609`, `5.609`.
pub fn population(typed: &str) -> Option<u32> {
    let plain = ascii_digits(typed.trim());
    let digits: String = plain
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '.' | ',' | '\''))
        .collect();
    digits
        .parse()
        .ok()
        .filter(|number| (1..=MOST_INHABITANTS).contains(number))
}

#[cfg(test)]
mod tests {
    use super::population;

    #[test]
    fn inhabitants_are_read_as_people_write_them() {
        for typed in ["5609", " 5 609 ", "5.609", "5\u{a0}609", "٥٦٠٩"] {
            assert_eq!(population(typed), Some(5609), "{typed}");
        }
        for typed in ["", "0", "-3", "mange", "5609 personer", "99999999"] {
            assert_eq!(population(typed), None, "{typed}");
        }
    }
}
