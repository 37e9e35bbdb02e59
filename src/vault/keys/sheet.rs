//! The recovery sheet: an age identity on paper.
//!
//! From its secret follow two keys. As an age identity it opens `keys/office-*.age`, with Bolyst or with `age` alone.
//! Hashed, it is the seed of the office's root key, which signs the founder and whoever is recovered; the fingerprint
//! of that key is the office's id. So the root key lies on no computer.

use std::fmt;

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::Identity;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::vault::OfficeId;
use crate::vault::keys::signing::SigningKey;

/// How every age identity begins. It stands in the code that `age` wants, and need not be typed here.
const BEGINNING: &str = "AGE-SECRET-KEY-1";
/// Characters of a code after the beginning: 256 bits and a checksum of 30.
const LENGTH: usize = 58;
/// Characters of a group.
const GROUP: usize = 4;
/// The characters of a code (bech32): no 1, b, i or o, which are taken for one another.
const ALPHABET: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

/// What is to be printed or written down, once.
pub struct RecoverySheet {
    /// Name of the office.
    pub office_name: String,
    /// Fingerprint of the office's root key.
    pub office: OfficeId,
    pub(in crate::vault) code: SecretString,
}

impl RecoverySheet {
    /// The code in groups of four characters, without the fixed beginning `AGE-SECRET-KEY-1`.
    pub fn groups(&self) -> Vec<&str> {
        let code = self.code.expose_secret();
        let code = code.strip_prefix(BEGINNING).unwrap_or(code);
        let mut groups = Vec::with_capacity(LENGTH.div_ceil(GROUP));
        let mut rest = code;
        while let Some((group, after)) = rest.split_at_checked(GROUP) {
            groups.push(group);
            rest = after;
        }
        if !rest.is_empty() {
            groups.push(rest);
        }
        groups
    }

    /// The whole code in one piece: an age identity, for [`crate::vault::members::rescue`] and for `age -d -i`.
    pub fn code(&self) -> &SecretString {
        &self.code
    }
}

impl fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoverySheet").finish_non_exhaustive()
    }
}

/// What is wrong with a code that was typed from the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// Characters are missing or too many: how many there should be and how many there are.
    #[error("{typed} characters instead of {expected}")]
    Length { expected: usize, typed: usize },
    /// A character that no code holds, in this group (from 1).
    #[error("a character in group {0} is in no code")]
    Character(usize),
    /// The check fails; most likely because of this group (from 1), or nobody knows where.
    #[error("a typing error")]
    Typing(Option<usize>),
}

/// Reads a code as it was typed: case, spaces, hyphens and the fixed beginning do not matter.
///
/// # Errors
/// [`SheetError`] says where to look.
pub fn parse(typed: &SecretString) -> Result<SecretString, SheetError> {
    let code = bare(typed.expose_secret());
    let length = code.chars().count();
    let strange = |c: char| !ALPHABET.contains(c);
    if let Some(position) = code.chars().position(strange) {
        return Err(SheetError::Character(position / GROUP + 1));
    }
    if length != LENGTH {
        return Err(SheetError::Length {
            expected: LENGTH,
            typed: length,
        });
    }
    let whole = Zeroizing::new(format!("{BEGINNING}{}", *code));
    match whole.parse::<Identity>() {
        Ok(identity) => Ok(identity.to_string()),
        Err(_) => Err(SheetError::Typing(suspect_group(&code))),
    }
}

/// Upper case, without blanks, hyphens and the fixed beginning.
fn bare(typed: &str) -> Zeroizing<String> {
    let keep = |c: &char| !c.is_whitespace() && !c.is_ascii_punctuation();
    // Room for all of it, so that no copy is left behind by growing.
    let mut code = Zeroizing::new(String::with_capacity(typed.len() + LENGTH));
    code.extend(typed.chars().filter(keep).map(|c| c.to_ascii_uppercase()));
    let beginning: String = BEGINNING.chars().filter(keep).collect();
    match code.strip_prefix(beginning.as_str()) {
        Some(rest) => Zeroizing::new(rest.to_owned()),
        None => code,
    }
}

/// The group in which one other character would make the check succeed. The checksum tells any two codes with up to
/// four differences apart, so there is at most one such place.
fn suspect_group(code: &str) -> Option<usize> {
    let position = (0..code.len()).find(|position| {
        ALPHABET.chars().any(|other| {
            let mut tried = Zeroizing::new(format!("{BEGINNING}{code}"));
            let place = BEGINNING.len() + position;
            tried.replace_range(place..=place, other.encode_utf8(&mut [0; 4]));
            tried.parse::<Identity>().is_ok()
        })
    })?;
    Some(position / GROUP + 1)
}

/// The root key that belongs to a sheet.
pub fn root_key(sheet: &Identity) -> SigningKey {
    let mut hash = Sha256::new();
    hash.update(b"bolyst root key v1\n");
    hash.update(sheet.to_string().expose_secret().as_bytes());
    let seed: Zeroizing<[u8; 32]> = Zeroizing::new(hash.finalize().into());
    SigningKey::from_seed(&seed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> RecoverySheet {
        let identity = Identity::generate();
        RecoverySheet {
            office_name: "Tynset".into(),
            office: root_key(&identity).verifying_key().office(),
            code: identity.to_string(),
        }
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let sheet = sheet();
        let groups = sheet.groups();
        assert_eq!(groups.len(), 15);
        let whole = sheet.code().expose_secret().to_owned();
        for typed in [
            whole.clone(),
            whole.to_lowercase(),
            groups.join(" "),
            groups.join("-\n  ").to_lowercase(),
            format!("age-secret-key-1 {}", groups.join(" ")),
        ] {
            let read = parse(&SecretString::from(typed)).unwrap();
            assert_eq!(read.expose_secret(), whole);
        }
    }

    #[test]
    fn a_wrong_character_is_found_in_its_group() {
        let sheet = sheet();
        let code = sheet.groups().concat();
        for position in 0..code.len() {
            let right = code.as_bytes()[position] as char;
            let wrong = if right == 'Q' { "P" } else { "Q" };
            let mut typed = code.clone();
            typed.replace_range(position..=position, wrong);
            assert_eq!(
                parse(&SecretString::from(typed)).err(),
                Some(SheetError::Typing(Some(position / GROUP + 1)))
            );
        }
    }

    #[test]
    fn other_mistakes_are_named() {
        let code = sheet().groups().concat();
        let error = |typed: String| parse(&SecretString::from(typed)).err();
        assert_eq!(
            error(code[1..].to_owned()),
            Some(SheetError::Length {
                expected: 58,
                typed: 57
            })
        );
        let mut typed = code.clone();
        typed.replace_range(9..=9, "B");
        assert_eq!(error(typed), Some(SheetError::Character(3)));
        assert!(matches!(
            error(String::new()),
            Some(SheetError::Length { typed: 0, .. })
        ));
        assert_eq!(error("æøå".repeat(20)), Some(SheetError::Character(1)));
    }

    #[test]
    fn the_root_key_follows_from_the_code() {
        let identity = Identity::generate();
        let again: Identity = identity.to_string().expose_secret().parse().unwrap();
        let office = root_key(&identity).verifying_key().office();
        assert_eq!(root_key(&again).verifying_key().office(), office);
        let other = root_key(&Identity::generate()).verifying_key().office();
        assert_ne!(other, office);
    }
}
