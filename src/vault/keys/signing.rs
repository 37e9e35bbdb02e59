//! Signatures that `ssh-keygen -Y verify` checks: Ed25519, SHA-512, namespace `bolyst`.

use ssh_key::private::{Ed25519Keypair, Ed25519PrivateKey, KeypairData, PrivateKey};
use ssh_key::public::{Ed25519PublicKey, KeyData, PublicKey};
use ssh_key::{HashAlg, LineEnding, SshSig};
use zeroize::Zeroizing;

use crate::vault::ids::OfficeId;

/// What our signatures are for, so that none of them means anything elsewhere.
const NAMESPACE: &str = "bolyst";

/// A key that signs.
pub struct SigningKey(PrivateKey);

/// A key that checks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct VerifyingKey(Ed25519PublicKey);

impl SigningKey {
    pub fn from_seed(seed: &[u8; Ed25519PrivateKey::BYTE_SIZE]) -> Self {
        Self(PrivateKey::from(Ed25519Keypair::from_seed(seed)))
    }

    /// Reads what [`SigningKey::to_openssh`] wrote; `None` when it is anything else.
    pub fn from_openssh(pem: &str) -> Option<Self> {
        let key = PrivateKey::from_openssh(pem).ok()?;
        matches!(key.key_data(), KeypairData::Ed25519(_)).then_some(Self(key))
    }

    /// The key in the format of `ssh-keygen`.
    pub fn to_openssh(&self) -> Result<Zeroizing<String>, ssh_key::Error> {
        self.0.to_openssh(LineEnding::LF)
    }

    pub fn verifying_key(&self) -> VerifyingKey {
        match self.0.public_key().key_data() {
            KeyData::Ed25519(key) => VerifyingKey(*key),
            _ => unreachable!("both constructors take Ed25519 keys only"),
        }
    }

    /// The signature of a text, in the form of `ssh-keygen -Y sign`.
    pub fn sign(&self, text: &[u8]) -> Result<String, ssh_key::Error> {
        self.0
            .sign(NAMESPACE, HashAlg::Sha512, text)?
            .to_pem(LineEnding::LF)
    }
}

impl VerifyingKey {
    /// Reads a line such as `ssh-ed25519 AAAA…`; `None` when it is anything else.
    pub fn from_openssh(line: &str) -> Option<Self> {
        match PublicKey::from_openssh(line).ok()?.key_data() {
            KeyData::Ed25519(key) => Some(Self(*key)),
            _ => None,
        }
    }

    pub fn to_openssh(self) -> String {
        // Only a comment with a line break cannot be written, and there is no comment.
        PublicKey::from(self.0).to_openssh().unwrap_or_default()
    }

    /// The office whose root key this is.
    pub fn office(self) -> OfficeId {
        OfficeId::from_fingerprint(&PublicKey::from(self.0).fingerprint(HashAlg::Sha256))
    }
}

/// Who signed this text; `None` when the signature is not one of this text, or not of our sort.
pub fn signer(text: &[u8], signature: &str) -> Option<VerifyingKey> {
    let signature = SshSig::from_pem(signature).ok()?;
    if signature.hash_alg() != HashAlg::Sha512 || !signature.reserved().is_empty() {
        return None;
    }
    let KeyData::Ed25519(key) = signature.public_key() else {
        return None;
    };
    PublicKey::from(*key)
        .verify(NAMESPACE, text, &signature)
        .ok()?;
    Some(VerifyingKey(*key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_names_its_key_and_holds_for_one_text_only() {
        let key = SigningKey::from_seed(&[1; 32]);
        let signature = key.sign(b"one").unwrap();
        assert_eq!(signer(b"one", &signature), Some(key.verifying_key()));
        assert_eq!(signer(b"two", &signature), None);
    }

    #[test]
    fn a_signature_for_another_purpose_counts_for_nothing() {
        let key = PrivateKey::from(Ed25519Keypair::from_seed(&[1; 32]));
        for (namespace, hash) in [("git", HashAlg::Sha512), (NAMESPACE, HashAlg::Sha256)] {
            let other = key.sign(namespace, hash, b"one").unwrap();
            assert_eq!(signer(b"one", &other.to_pem(LineEnding::LF).unwrap()), None);
        }
    }

    #[test]
    fn keys_come_back_from_their_text() {
        let key = SigningKey::from_seed(&[2; 32]);
        let again = SigningKey::from_openssh(&key.to_openssh().unwrap()).unwrap();
        assert_eq!(again.verifying_key(), key.verifying_key());
        let line = key.verifying_key().to_openssh();
        assert!(line.starts_with("ssh-ed25519 AAAA"));
        assert_eq!(VerifyingKey::from_openssh(&line), Some(key.verifying_key()));
    }

    #[test]
    fn rubbish_is_no_signature() {
        for text in ["", "-----BEGIN SSH SIGNATURE-----", "\0\u{feff}", "{}"] {
            assert_eq!(signer(b"one", text), None);
        }
    }
}
