//! The shipped definitions. An office does not lay its own over them: what is safe to publish was looked over together.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use crate::desk::{DeskError, Own, Shelf};
use crate::form::Files;
use crate::office::statistics::Definitions;

const FILE: &str = "statistics.json";

/// What is counted.
///
/// # Errors
/// [`DeskError::Damaged`]: none that is shipped is, since a test reads it.
pub fn shipped() -> Result<&'static Definitions, DeskError> {
    static DEFINITIONS: OnceLock<Option<Definitions>> = OnceLock::new();
    let read = || {
        let shelf = Shelf::new(Own::default());
        let text = text(&shelf, FILE)?;
        Definitions::parse(&text, &|list| codes(&shelf, list)).ok()
    };
    let definitions = DEFINITIONS.get_or_init(read).as_ref();
    definitions.ok_or_else(|| DeskError::Damaged {
        file: format!("forms/{FILE}"),
    })
}

/// Changes when what is counted changes: the index is then made anew.
pub fn fingerprint() -> String {
    static FINGERPRINT: OnceLock<String> = OnceLock::new();
    let read = || {
        let Ok(definitions) = shipped() else {
            return "none".to_owned();
        };
        let digest = Sha256::digest(definitions.layout().as_bytes());
        data_encoding::HEXLOWER.encode(&digest[..8])
    };
    FINGERPRINT.get_or_init(read).clone()
}

fn text(shelf: &Shelf, file: &str) -> Option<String> {
    String::from_utf8(Files::read(shelf, file).ok()?).ok()
}

/// The values of a code list.
fn codes(shelf: &Shelf, list: &str) -> Option<Vec<String>> {
    let text = text(shelf, &format!("codelists/{list}.json"))?;
    let file: serde_json::Value =
        jsonc_parser::parse_to_serde_value(&text, &Default::default()).ok()?;
    let codes = file.get("codes")?.as_array()?.iter();
    let value = |code: &serde_json::Value| {
        let value = code.as_str().or_else(|| code.get("value")?.as_str());
        value.map(str::to_owned)
    };
    codes.map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_definitions_are_sound() {
        let definitions = shipped().expect("sound definitions");
        assert!(definitions.statistics.len() > 50);
        assert_eq!(fingerprint().len(), 16);
    }
}
