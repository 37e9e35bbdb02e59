//! Who belongs to the office, and how that changes.

pub mod admission;
mod authority;
pub mod circle;
mod epochs;
pub mod founding;
mod hand_over;
pub mod key_files;
mod removal;
pub mod rescue;
mod resolve;
mod rewriting;
pub mod roster;
mod standing;
pub mod statement;
pub mod ticket;
