//! ODK's expressions: read once, bound to the form's nodes, run often.
//!
//! `lexer` → `parser` → `syntax` (as written) → `resolve` → `compiled` (names are places) → `evaluate`, `calls`, `texts`, `items`.
//!
//! The [ODK XForms specification](https://getodk.github.io/xforms-spec/) decides. Where it leaves room and engines differ:
//!
//! | what | here | as |
//! |---|---|---|
//! | a blank or zero answer as a condition | false | Collect; in XPath the node exists, and that is true |
//! | not a number, as text or as an answer | blank | both engines |
//! | `sum` over a blank or over nothing | blank | the web engine's traces; Collect leaves blanks out |
//! | `regex` | must match the whole text | Collect and the documentation; the web engine looks for a part |
//! | dates as numbers | whole days of the local calendar | Collect; counted in UTC, `int()` would give the day before |
//! | `date()` of a moment | its day | the specification; the web engine keeps the time |
//! | `/data/repeat/x` inside the repeat | that of every instance | XPath and the web engine; `${x}` is the instance's own |
//! | a count that becomes blank | no instances; those there were come back with their answers | the order of answers must not matter |
//! | texts as numbers | XPath's numbers only, no exponent | the specification |

pub mod bare;
mod calls;
pub mod compiled;
pub mod dates;
pub mod evaluate;
pub mod functions;
mod items;
pub mod lexer;
pub mod parser;
pub mod random;
pub mod resolve;
pub mod syntax;
#[cfg(test)]
mod tests;
mod texts;
pub mod value;
pub mod words;

pub use calls::seed_of;
pub use value::{Cell, Value, number_text};
pub use words::{Plain, Words};
