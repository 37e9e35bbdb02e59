//! How words become cells: sanitise → wrap in logical order by graphemes → Unicode bidi with the language's
//! direction → shape → encode for this terminal → cells. Knows no forms, no catalogs, no terminal I/O.
//!
//! | file | what is in it |
//! |---|---|
//! | [`clean`] | what comes from outside is text and nothing else |
//! | `cluster` | graphemes and how wide they are |
//! | `paragraph` | one paragraph, read once |
//! | `shaping`, `forms`, `parts` | Arabic letters as they look beside one another |
//! | `wrap` | where lines end |
//! | `order` | from the written to the seen order |
//! | `encode` | how each terminal must be fed |
//! | [`lay_out`] | all of this, one after the other |
//! | `field` | a text being edited |
//! | [`detect`] | which encoding a terminal reads right |

mod clean;
mod cluster;
pub mod detect;
mod direction;
mod encode;
mod field;
mod forms;
mod lay_out;
mod order;
mod paragraph;
mod parts;
mod shaping;
mod wrap;

#[cfg(test)]
mod tests;

use compact_str::CompactString;

pub use crate::language::Direction;
pub use clean::clean;
pub use cluster::width;
pub use direction::direction_of;
pub use field::{Field, Reach, View};
pub use lay_out::lay_out;

/// How this terminal must be fed right-to-left text (DESIGN §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Reordered and shaped into presentation forms: foot, alacritty, st, unknown.
    VisualShaped,
    /// The same, and letters without presentation forms put together from one that has and combining marks: xterm and urxvt, which
    /// draw marks over any letter. (st leaves them out, alacritty draws them beside.)
    VisualComposed,
    /// Reordered: VTE after `CSI 8 l`, kitty with `force_ltr`.
    Visual,
    /// Text whose left-to-right display equals the right-to-left one: Konsole.
    Inverse,
    /// The same with LRM at the edges: VTE inside tmux.
    InverseMarked,
    /// kitty's default.
    PerWord,
    /// As it is written: a terminal that does everything itself, or a file.
    Logical,
}

/// One cell (or a wide pair) of a laid-out line.
#[derive(Clone, PartialEq, Eq)]
pub struct Glyph {
    /// What to put in the cell: one grapheme as the terminal shall get it. Short, and made anew for every frame: no allocation.
    pub symbol: CompactString,
    /// 1 or 2.
    pub width: u16,
    /// Byte offset of its grapheme in the text that was laid out.
    pub source: usize,
}

/// One line from left to right.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Line {
    pub glyphs: Vec<Glyph>,
    pub width: u16,
}

/// What is laid out may be an answer: nothing of it goes into a log.
impl std::fmt::Debug for Glyph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Glyph { width, source, .. } = self;
        write!(f, "Glyph({width} from {source})")
    }
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Line({} cells)", self.width)
    }
}
