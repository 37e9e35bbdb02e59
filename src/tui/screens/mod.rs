//! The pages, one subject each.

pub mod begin;
pub mod conflicts;
pub mod ending;
pub mod founding;
pub mod home;
pub mod interview;
pub mod members;
pub mod person;
pub mod queue;
pub mod reading;
pub mod recover;
pub mod retention;
pub mod statistics;
pub mod trail;
pub mod unlock;
pub mod verification;
