//! A text being edited: stored as it is written, moved about in as it is seen.

mod lines;
mod motion;
#[cfg(test)]
mod tests;
mod wrapped;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};
use zeroize::Zeroize;

pub use lines::View;

use super::clean;

/// A text being edited: logical storage, visual caret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// Byte offset, always between two graphemes.
    caret: usize,
    single_line: bool,
    /// Cells from the edge where lines begin, to which moving up and down returns after a shorter line.
    goal: Option<u16>,
}

/// How far a caret motion or a deletion goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Grapheme,
    Word,
    /// To the end of the line as it was typed, however it is wrapped.
    Line,
    All,
}

impl Field {
    /// A field of any number of lines, the caret at the end of the text.
    pub fn new(text: &str) -> Field {
        let mut field = Field::default();
        field.insert(text);
        field
    }

    /// A field of one line: a line break becomes a blank.
    pub fn single_line(text: &str) -> Field {
        let mut field = Field::default();
        field.single_line = true;
        field.insert(text);
        field
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The caret's byte offset in the text; what is typed goes there.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Puts the caret at a byte offset, or at the next place where it can stand.
    pub fn place_caret(&mut self, offset: usize) {
        self.caret = self.boundary_from(offset);
        self.goal = None;
    }

    /// Inserts cleaned text; a field with `single_line` turns breaks into blanks.
    pub fn insert(&mut self, text: &str) {
        let cleaned = clean(text);
        let end = if self.single_line {
            let mut flat = cleaned.trim_end_matches('\n').replace('\n', " ");
            self.splice(self.caret, &flat);
            let end = self.caret + flat.len();
            flat.zeroize();
            end
        } else {
            self.splice(self.caret, &cleaned);
            self.caret + cleaned.len()
        };
        self.place_caret(end);
    }

    /// Deletes what was written before the caret.
    pub fn delete_before(&mut self, reach: Reach) {
        let from = match reach {
            Reach::Grapheme => self.previous_grapheme(self.caret),
            Reach::Word => self.previous_word(self.caret),
            Reach::Line => self.line_start(self.caret),
            Reach::All => 0,
        };
        // Cannot fail, here and below: the caret and where a motion leads are between graphemes.
        self.text.replace_range(from..self.caret, "");
        self.place_caret(from);
    }

    /// Deletes what was written after the caret.
    pub fn delete_after(&mut self, reach: Reach) {
        let to = match reach {
            Reach::Grapheme => self.next_grapheme(self.caret),
            Reach::Word => self.next_word(self.caret),
            Reach::Line => self.line_end(self.caret),
            Reach::All => self.text.len(),
        };
        self.text.replace_range(self.caret..to, "");
        self.place_caret(self.caret);
    }

    /// Makes room without leaving a copy of the old text behind in freed memory.
    fn splice(&mut self, at: usize, insertion: &str) {
        let needed = self.text.len() + insertion.len();
        if needed > self.text.capacity() {
            let mut roomier = String::with_capacity(needed.max(64).saturating_mul(2));
            roomier.push_str(&self.text);
            std::mem::swap(&mut self.text, &mut roomier);
            roomier.zeroize();
        }
        self.text.insert_str(at, insertion);
    }

    /// The first place from an offset on where the caret can stand.
    fn boundary_from(&self, offset: usize) -> usize {
        let length = self.text.len();
        let mut offset = offset.min(length);
        while !self.text.is_char_boundary(offset) {
            offset += 1;
        }
        let mut cursor = GraphemeCursor::new(offset, length, true);
        match cursor.is_boundary(&self.text, 0) {
            Ok(true) => offset,
            // The whole text is at hand, so the cursor never asks for more of it.
            _ => cursor
                .next_boundary(&self.text, 0)
                .ok()
                .flatten()
                .unwrap_or(length),
        }
    }

    fn before(&self, offset: usize) -> &str {
        self.text.get(..offset).unwrap_or_default()
    }

    fn after(&self, offset: usize) -> &str {
        self.text.get(offset..).unwrap_or_default()
    }

    fn previous_grapheme(&self, offset: usize) -> usize {
        let grapheme = self.before(offset).graphemes(true).next_back();
        offset - grapheme.map_or(0, str::len)
    }

    fn next_grapheme(&self, offset: usize) -> usize {
        let grapheme = self.after(offset).graphemes(true).next();
        offset + grapheme.map_or(0, str::len)
    }

    /// The beginning of the word before an offset.
    fn previous_word(&self, offset: usize) -> usize {
        let mut pieces = self.before(offset).split_word_bound_indices().rev();
        let word = pieces.find(|(_, piece)| is_word(piece));
        word.map_or(0, |(at, _)| at)
    }

    /// The end of the word after an offset.
    fn next_word(&self, offset: usize) -> usize {
        let mut pieces = self.after(offset).split_word_bound_indices();
        let word = pieces.find(|(_, piece)| is_word(piece));
        word.map_or(self.text.len(), |(at, piece)| offset + at + piece.len())
    }

    fn line_start(&self, offset: usize) -> usize {
        let newline = self.before(offset).rfind('\n');
        newline.map_or(0, |newline| newline + 1)
    }

    fn line_end(&self, offset: usize) -> usize {
        let newline = self.after(offset).find('\n');
        newline.map_or(self.text.len(), |newline| offset + newline)
    }
}

fn is_word(piece: &str) -> bool {
    piece.chars().any(char::is_alphanumeric)
}

/// An answer does not stay in memory once its field is gone.
impl Drop for Field {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// A field may hold an answer: nothing of it goes into a log.
impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Field").finish_non_exhaustive()
    }
}
