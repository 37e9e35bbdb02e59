//! What the conversations of an office say together, without saying anything about one person.
//!
//! `forms/statistics.json` names what is counted ([`Definitions`]); the index keeps the coded answers that this takes and
//! no others ([`Facts`]); [`publish`] counts them, closed period by closed period, and hides what could point at somebody;
//! [`Report`] is what a supervisor sees of it. Nothing here knows a file, a clock or a word.
//!
//! # Why what is hidden stays hidden
//!
//! A count below the limit must not be shown, and must not be worked out from what is shown: from margins, from two
//! filters that differ by little, or from two reports in a row (Hundepool et al., *Statistical Disclosure Control*, 2012,
//! chapters 4 and 6). Rounding would do, but takes from a small office the little that it has. What is done instead:
//!
//! 1. **One cutting of time.** A conversation belongs to one period of its form and no other. A period is a run of whole
//!    quarters that ends as soon as it holds `4 × limit` people ([`periods`]). There are no totals over periods, no running
//!    total, and no period that is still open: so no two figures differ by «what came since».
//! 2. **Published once.** A closed period is counted once, and its figures are kept as a record. Later reports repeat them,
//!    whatever is brought, corrected or erased afterwards: so two reports never differ in an old figure.
//! 3. **One question, one statistic.** No answer feeds two statistics of one form, so that no two of them can be
//!    subtracted ([`Definitions::parse`] refuses it). People count once in each period of a form.
//! 4. **Two-way tables only.** A statistic is crossed with category, residence band or gender, one at a time, never with two.
//!    Given the totals of its rows, its crossings say nothing of each other: for any tables with the same row totals there
//!    are people who make them all. So each crossing may be judged by itself.
//! 5. **Hidden totals move together.** A row or a group whose total is hidden is hidden in every crossing. Hidden totals are
//!    at least two and are together at least the limit, so each of them may be anything from nothing to their sum.
//! 6. **The rest is judged exactly.** A two-way table with hidden cells is a network: what else a cell might be is found by
//!    pushing people round its cycles (`suppress`). As long as a small cell has fewer than `limit` possible values, the
//!    smallest neighbours are hidden too. When all is hidden, every cell has that many, so this always ends well.
//! 7. **No statistic of origin but one.** People are grouped by language for the warning about groups that move, and for
//!    nothing else: there is no table of origin and reason, in any period ([`groups`]).
//!
//! Nothing counts as a count: no answer of a small group is as telling as one answer. The one exception is who was asked:
//! that nobody of a category has had a conversation yet tells nothing about anybody.

mod cases;
mod count;
mod definitions;
mod facts;
mod goals;
pub mod groups;
mod periods;
mod plans;
mod published;
mod report;
mod suppress;

pub use self::count::{Conversation, merge, publish};
pub use self::definitions::{Definitions, DefinitionsFault, Dimension, Shape, Statistic};
pub use self::facts::Facts;
pub use self::goals::{Goal, GoalNow, Reached};
pub use self::periods::{Period, Quarter};
pub use self::published::{Batch, Crossing, Groups, Table};
pub use self::report::{Bar, Breakdown, Figure, Filter, Report, group_message, period_of};

/// Fewer people than this are not shown, unless the profile says otherwise.
pub const DEFAULT_LIMIT: u32 = 5;

/// The lowest limit that a profile may set: below it a count points at one person.
pub const LOWEST_LIMIT: u32 = 3;

#[cfg(test)]
mod tests;
