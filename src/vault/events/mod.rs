//! Events: what is signed and sealed, how one is written, opened and verified, and how a device chains its own.

pub mod append;
pub mod chain;
pub mod event;
pub mod history;
pub mod open;
