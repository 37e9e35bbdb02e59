//! Bolyst: structured conversations between a refugee consultant and a newcomer, in two languages at once,
//! kept as encrypted records that stock tools can open.
//!
//! The folders are floors of one house; each may use the floors below it and never one above
//! (`tests/architecture.rs` holds this): `form`, `language`, `script` (1), `interview`, `record` (2),
//! `vault`, `office` (3), `desk` (4), `tui`, `linear`, `cli` (5). See ARCHITECTURE.md for the map.

pub mod cli;
pub mod desk;
pub mod form;
pub mod interview;
pub mod language;
pub mod linear;
pub mod office;
pub mod record;
pub mod script;
pub mod tui;
pub mod vault;
