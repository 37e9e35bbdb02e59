//! A new office.

use std::sync::Arc;

use super::error::Error;
use super::{Places, Role, SecretString, Vault, World};

/// What an office is founded with.
pub struct Founding {
    pub office_name: String,
    /// The founder.
    pub member_name: String,
    pub role: Role,
    pub passphrase: SecretString,
    /// [`super::WORK_FACTOR`], lower in tests.
    pub work_factor: u8,
    /// The vault's README.txt: how to open it without Bolyst.
    pub readme: String,
}

/// Makes VAULT and LOCAL and opens them. [`Vault::sheet`] gives the recovery sheet until it is confirmed.
///
/// # Errors
/// [`Error::AlreadyHere`] when one of the folders holds anything, [`Error::Disk`].
pub fn create(places: &Places, founding: Founding, world: Arc<dyn World>) -> Result<Vault, Error> {
    todo!()
}
