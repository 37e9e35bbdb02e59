//! A new member, or a device: the person makes keys, a supervisor signs them.

use std::path::Path;
use std::sync::Arc;

use super::error::Error;
use super::{DeviceId, MemberId, OfficeId, Role, SecretString, Vault, World};

/// The public part of the keys in a new LOCAL folder. Holds no secret.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Application {
    pub vault: OfficeId,
    pub member: MemberId,
    pub device: DeviceId,
    /// `age1…`
    pub recipient: String,
    /// `ssh-ed25519 …`
    pub signing_key: String,
}

/// Makes a LOCAL folder with new keys for an office that is known by its fingerprint.
///
/// # Errors
/// [`Error::AlreadyHere`] when the folder holds anything, [`Error::Disk`].
pub fn apply(
    local: &Path,
    office: &OfficeId,
    passphrase: &SecretString,
    work_factor: u8,
    world: Arc<dyn World>,
) -> Result<Application, Error> {
    todo!()
}

impl Vault {
    /// Signs a new member's keys and seals the office's keys to them as far as the role goes.
    ///
    /// # Errors
    /// [`Error::NotASupervisor`], [`Error::OtherOffice`], [`Error::Disk`].
    pub fn admit(
        &mut self,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<MemberId, Error> {
        todo!()
    }
}
