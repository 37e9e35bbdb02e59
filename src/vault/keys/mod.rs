//! Keys: one person's own, those that people share, and the tools that seal and sign with them.

mod local;
pub mod passphrase;
pub mod sealing;
mod shared;
pub mod sheet;
pub mod signing;

pub use local::{LocalKeys, Owner, new_signing_key};
pub use shared::{Epochs, Shared, identity_file, open_key, parse_identity_file, write_key};
