//! Who belongs to the office, and how that changes.

pub mod admission;
pub mod circle;
pub mod founding;
pub mod rescue;
pub mod roster;
