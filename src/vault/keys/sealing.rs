//! Sealing and opening age files, within bounds.

use std::io::{self, Read, Write};

use age::secrecy::SecretString;
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use crate::vault::error::Fault;

/// The largest plaintext of an event or a draft, in bytes.
pub const LIMIT: usize = 16 << 20;

/// Room for age's header. Ours hold a stanza of about 160 bytes for each reader.
const HEADER_LIMIT: usize = 64 << 10;

/// The largest plaintext of the index.
pub const INDEX_LIMIT: usize = 1 << 30;

/// How large a file with a plaintext of `limit` bytes may be: the header, and a tag of 16 bytes for each 64 KiB.
pub const fn file_limit(limit: usize) -> usize {
    limit + HEADER_LIMIT + (limit >> 12) + 64
}

/// The hardest work factor that is tried: about 16 seconds and 4 GiB. A file that asks for more was tampered with.
pub const HARDEST_WORK: u8 = 22;

/// Why a file does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// It is sealed, but not to any of these identities.
    Closed,
    /// No age file, or one of a later format.
    NotAge,
    /// Sealed to us, but its bytes are not those that were written.
    Altered,
    /// Larger than anything that Bolyst writes.
    TooLarge,
}

impl NotOpened {
    /// What is the matter with a file that should have opened.
    pub fn fault(self) -> Fault {
        match self {
            Self::Closed | Self::Altered => Fault::Altered,
            Self::NotAge | Self::TooLarge => Fault::Unreadable,
        }
    }
}

/// Seals to several readers; the first recipient is the office.
pub fn seal<'a>(
    plaintext: &[u8],
    recipients: impl IntoIterator<Item = &'a Recipient>,
) -> io::Result<Vec<u8>> {
    let recipients = recipients.into_iter().map(|r| r as &dyn age::Recipient);
    finish(
        Encryptor::with_recipients(recipients).map_err(io::Error::other)?,
        plaintext,
    )
}

/// Seals under a passphrase. `work_factor` is kept within 1 and [`HARDEST_WORK`].
pub fn seal_with_passphrase(
    plaintext: &[u8],
    passphrase: &SecretString,
    work_factor: u8,
) -> io::Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(work_factor.clamp(1, HARDEST_WORK));
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    finish(
        Encryptor::with_recipients(recipients).map_err(io::Error::other)?,
        plaintext,
    )
}

fn finish(encryptor: Encryptor, plaintext: &[u8]) -> io::Result<Vec<u8>> {
    let mut sealed = Vec::with_capacity(plaintext.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(plaintext)?;
    writer.finish()?;
    Ok(sealed)
}

/// Opens a file of at most `limit` bytes of plaintext with the first identity that fits. The plaintext is wiped when
/// dropped.
pub fn open<'a>(
    sealed: &[u8],
    identities: impl IntoIterator<Item = &'a Identity>,
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
    let decryptor = header(sealed, limit)?;
    let identities = identities.into_iter().map(|i| i as &dyn age::Identity);
    let reader = decryptor.decrypt(identities).map_err(|error| match error {
        DecryptError::NoMatchingKeys => NotOpened::Closed,
        DecryptError::InvalidHeader | DecryptError::UnknownFormat => NotOpened::NotAge,
        _ => NotOpened::Altered,
    })?;
    payload(reader, sealed.len(), limit)
}

/// Opens a file under a passphrase; `Closed` means that the passphrase is wrong.
pub fn open_with_passphrase(
    sealed: &[u8],
    passphrase: &SecretString,
) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
    let decryptor = header(sealed, LIMIT)?;
    if !decryptor.is_scrypt() {
        return Err(NotOpened::NotAge);
    }
    let mut identity = scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(HARDEST_WORK);
    let identities = std::iter::once(&identity as &dyn age::Identity);
    let reader = decryptor.decrypt(identities).map_err(|error| match error {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => NotOpened::Closed,
        DecryptError::InvalidHeader
        | DecryptError::UnknownFormat
        | DecryptError::ExcessiveWork { .. } => NotOpened::NotAge,
        _ => NotOpened::Altered,
    })?;
    payload(reader, sealed.len(), LIMIT)
}

fn header(sealed: &[u8], limit: usize) -> Result<Decryptor<&[u8]>, NotOpened> {
    if sealed.len() > file_limit(limit) {
        return Err(NotOpened::TooLarge);
    }
    // The parser starts over with every line it reads, so a header without an end would keep it busy for hours.
    let beginning = &sealed[..sealed.len().min(HEADER_LIMIT)];
    if !beginning.windows(5).any(|window| window == b"\n--- ") {
        return Err(NotOpened::NotAge);
    }
    Decryptor::new_buffered(sealed).map_err(|_| NotOpened::NotAge)
}

fn payload(
    mut reader: impl Read,
    sealed: usize,
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
    // A plaintext is shorter than its file: with this much room it is never moved, which would leave copies behind.
    let mut plaintext = Zeroizing::new(Vec::with_capacity(sealed));
    match reader.read_to_end(&mut plaintext) {
        Ok(length) if length > limit => Err(NotOpened::TooLarge),
        Ok(_) => Ok(plaintext),
        Err(_) => Err(NotOpened::Altered),
    }
}

/// The size to which a text of `length` bytes is filled up, so that the size of a file says little about what is in
/// it: 2, 4, 8 KiB, then a quarter more each time.
pub fn size_bucket(length: usize) -> usize {
    let mut size = 2048;
    while size < length {
        size += if size < 8192 { size } else { size / 4 };
    }
    size
}
