//! Pieces that several pages draw.

pub mod asking;
pub mod choice;
pub mod document;
pub mod field;
pub mod footer;
pub mod list;
pub mod new_passphrase;
pub mod picker;
pub mod secret;
