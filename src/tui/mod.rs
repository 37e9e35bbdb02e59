//! What is seen: `KeyEvent → keymap → Msg → update(&mut Model, Msg) → Vec<Effect> → the worker asks the desk → Msg`.
//!
//! One channel puts everything in order. The loop waits on it, with a deadline only while something is due, so that an idle
//! program uses no processor at all. `view` draws and changes nothing.

pub mod canvas;
pub mod day;
mod inquire;
pub mod keymap;
pub mod membership;
pub mod message;
pub mod model;
pub mod overlay;
pub mod page;
mod run;
pub mod screens;
pub mod shared;
pub mod stray;
pub mod terminal;
pub mod theme;
mod view;
mod widgets;
pub mod worker;

pub use run::{Options, run};
