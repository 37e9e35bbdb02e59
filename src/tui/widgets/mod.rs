//! Pieces that several pages draw.

pub mod field;
pub mod footer;
pub mod list;
