//! What follows from the records: the municipality's profile, and what conversations tell about a person.

pub mod consents;
pub mod facts;
pub mod letters;
pub mod place;
pub mod profile;
pub mod retention;
pub mod rights;
pub mod statistics;

pub use place::Place;
pub use profile::{LanguageForm, Profile, SessionReaders};
