//! How each terminal must be fed, so that the person sees what stands in the line (measured; see [`Encoding`]).
//!
//! Every encoding begins with the cells as they shall be *seen*. What is *sent* differs: a terminal that turns right-to-left
//! words around by itself gets them so that they come out right.

mod inverse;
mod per_word;

use compact_str::CompactString;
use unicode_bidi::{BidiClass, bidi_class};

use super::cluster::Kind;
use super::order::{Placed, mirrored};
use super::paragraph::Paragraph;
use super::{Encoding, Glyph};

/// The glyphs of a line, from left to right; `cells` are its clusters as they shall be seen.
pub(super) fn glyphs(paragraph: &Paragraph, cells: &[Placed], encoding: Encoding) -> Vec<Glyph> {
    let mut cells = cells.to_vec();
    cells.retain(|cell| paragraph.cells(cell.cluster) > 0);
    let mut feed = Feed {
        paragraph,
        glyphs: Vec::with_capacity(cells.len()),
    };
    match encoding {
        Encoding::VisualShaped | Encoding::VisualComposed | Encoding::Visual => feed.seen(&cells),
        Encoding::Inverse => inverse::with_blanks(&mut feed, &cells),
        Encoding::InverseMarked => inverse::with_marks(&mut feed, &cells),
        Encoding::PerWord => per_word::feed(&mut feed, &cells),
        Encoding::Logical => {
            cells.sort_by_key(|cell| cell.cluster);
            feed.unturned(&cells);
        }
    }
    feed.glyphs
}

/// What is sent, cell by cell.
struct Feed<'p, 't> {
    paragraph: &'p Paragraph<'t>,
    glyphs: Vec<Glyph>,
}

impl Feed<'_, '_> {
    /// Cells as they are seen.
    fn seen(&mut self, cells: &[Placed]) {
        for cell in cells {
            self.push(cell, cell.right_to_left);
        }
    }

    /// Cells that the terminal turns around: it turns their brackets, too.
    fn unturned<'c>(&mut self, cells: impl IntoIterator<Item = &'c Placed>) {
        for cell in cells {
            self.push(cell, false);
        }
    }

    fn push(&mut self, cell: &Placed, turned: bool) {
        let Some(cluster) = self.paragraph.clusters.get(cell.cluster) else {
            return;
        };
        let source = self.paragraph.start + cluster.text.start;
        if cluster.is_blank() {
            let blank = || Glyph {
                symbol: CompactString::const_new(" "),
                width: 1,
                source,
            };
            let blanks = std::iter::repeat_with(blank).take(usize::from(cluster.width));
            self.glyphs.extend(blanks);
            return;
        }
        let symbol = self.paragraph.symbol(cell.cluster);
        self.glyphs.push(Glyph {
            symbol: if turned { mirrored(&symbol) } else { symbol },
            width: cluster.width,
            source,
        });
    }

    fn is_blank(&self, cell: &Placed) -> bool {
        let cluster = self.paragraph.clusters.get(cell.cluster);
        cluster.is_some_and(|cluster| matches!(cluster.kind, Kind::Blank | Kind::Tab))
    }

    /// The character that decides how a cell behaves.
    fn base(&self, cell: &Placed) -> Option<char> {
        let cluster = self.paragraph.clusters.get(cell.cluster)?;
        self.paragraph
            .text
            .get(cluster.text.clone())?
            .chars()
            .next()
    }

    fn class(&self, cell: &Placed) -> Option<BidiClass> {
        self.base(cell).map(bidi_class)
    }
}
