//! What is fed with anything: one function for each door through which bytes of others come in.
//!
//! A target panics when something is wrong: a crash of its own, or a promise that was not kept (what was imported must
//! load, a fault must have its place). `tests/fuzz.rs` includes these files too and mutates the corpus on stable Rust.

pub mod targets;

#[path = "../../tests/common/stage.rs"]
mod stage;
#[path = "../../tests/common/workbook.rs"]
mod workbook;
