//! In which words: Fluent catalogs, fallback, review status, plural, dates, numerals, direction.
//!
//! | file | what is in it |
//! |---|---|
//! | [`tag`](Tag) | canonical language tags, direction, fallback order |
//! | `names` | every language we know, with its own name |
//! | `source` | where `.ftl` files come from |
//! | `reading` | bytes to text that the Fluent parser may have |
//! | `catalog` | the words of one language |
//! | `catalogs` | all languages, lazily, with fallback |
//! | `references` | what a message refers to, and what Fluent cannot format |
//! | `review` | status lines |
//! | `isolation` | what comes out of a message: nothing that is seen and nothing that controls |
//! | `numbers` | figures in messages |
//! | [`plain`] | how easily a text can be said aloud |
//! | `dates` | dates, and the local calendar beside |
//! | `digits` | figures of other scripts |
//! | `fault` | what is wrong in a file, with its place |
//! | [`check`] | how complete and how sound the words of a language are |

mod catalog;
mod catalogs;
pub mod check;
mod dates;
mod digits;
mod fault;
mod isolation;
mod names;
mod numbers;
pub mod plain;
mod reading;
mod references;
mod review;
mod saying;
mod source;
mod tag;

#[cfg(test)]
mod tests;

pub use catalogs::Catalogs;
pub use dates::{DateStyle, date, local_date};
pub use digits::{ascii_digits, digit, local_digits, local_zero};
pub use fault::{Fault, Place, Problem};
pub use numbers::grouped;
pub use review::Review;
pub use saying::{Arg, Args, Saying};
pub use source::{Layers, Memory, Source};
pub use tag::{Direction, Tag};
