//! The pages, one subject each.

pub mod begin;
pub mod ending;
pub mod founding;
pub mod home;
pub mod interview;
pub mod reading;
pub mod unlock;
