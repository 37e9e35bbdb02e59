//! How each terminal must be fed, so that the person sees what stands in the line (measured; see [`Encoding`]).
//!
//! Every encoding begins with the cells as they shall be *seen*. What is *sent* differs: a terminal that turns right-to-left
//! words around by itself gets them so that they come out right.

use std::ops::Range;

use compact_str::CompactString;
use unicode_bidi::{BidiClass, BidiDataSource, HardcodedBidiData, bidi_class};

use super::cluster::Kind;
use super::order::{Placed, mirrored};
use super::paragraph::Paragraph;
use super::{Encoding, Glyph};

/// Left-to-right mark: takes no cell, and keeps what stands beside it from being turned around together.
const LRM: char = '\u{200e}';

/// The glyphs of a line, from left to right; `cells` are its clusters as they shall be seen.
pub(super) fn glyphs(paragraph: &Paragraph, cells: &[Placed], encoding: Encoding) -> Vec<Glyph> {
    let cells: Vec<Placed> = cells
        .iter()
        .filter(|cell| paragraph.cells(cell.cluster) > 0)
        .copied()
        .collect();
    match encoding {
        Encoding::VisualShaped | Encoding::Visual => seen(paragraph, &cells),
        Encoding::Inverse => inverse(paragraph, &cells, false),
        Encoding::InverseMarked => inverse(paragraph, &cells, true),
        Encoding::PerWord => per_word(paragraph, &cells),
        Encoding::Logical => logical(paragraph, &cells),
    }
}

/// As they are seen.
fn seen(paragraph: &Paragraph, cells: &[Placed]) -> Vec<Glyph> {
    let mut glyphs = Vec::with_capacity(cells.len());
    for cell in cells {
        push_seen(paragraph, cell, &mut glyphs);
    }
    glyphs
}

/// As they are written: the terminal turns them around.
fn logical(paragraph: &Paragraph, cells: &[Placed]) -> Vec<Glyph> {
    let mut written = cells.to_vec();
    written.sort_by_key(|cell| cell.cluster);
    let mut glyphs = Vec::with_capacity(cells.len());
    push_unturned(paragraph, written.iter(), &mut glyphs);
    glyphs
}

/// Each stretch of right-to-left letters back to the order in which it is written. A terminal whose lines run from left to right
/// turns around just these. `marked`: marks keep the stretches apart from each other, from figures and from the next column.
fn inverse(paragraph: &Paragraph, cells: &[Placed], marked: bool) -> Vec<Glyph> {
    let mut glyphs = Vec::with_capacity(cells.len());
    let mut at = 0;
    while at < cells.len() {
        let from = glyphs.len();
        let stretch = stretch_at(paragraph, cells, at, marked);
        if stretch.is_empty() {
            push_seen(paragraph, &cells[at], &mut glyphs);
            let in_figures = |at: usize| {
                let cell = cells.get(at);
                cell.and_then(|cell| class(paragraph, cell)) == Some(BidiClass::AN)
            };
            if marked && in_figures(at) && !in_figures(at + 1) {
                mark_after(&mut glyphs);
            }
            at += 1;
        } else {
            at = stretch.end;
            push_unturned(paragraph, cells[stretch].iter().rev(), &mut glyphs);
            if marked {
                mark_before(&mut glyphs, from);
                mark_after(&mut glyphs);
            }
        }
    }
    if marked {
        mark_before(&mut glyphs, 0);
        mark_after(&mut glyphs);
    }
    glyphs
}

/// Each word with right-to-left letters back to the order in which it is written; the words themselves stay where they are seen.
fn per_word(paragraph: &Paragraph, cells: &[Placed]) -> Vec<Glyph> {
    let mut glyphs = Vec::with_capacity(cells.len());
    let is_blank = |cell: &Placed| matches!(kind(paragraph, cell), Kind::Blank | Kind::Tab);
    for word in cells.chunk_by(|left, right| is_blank(left) == is_blank(right)) {
        if word
            .iter()
            .any(|cell| is_right_to_left(class(paragraph, cell)))
        {
            push_unturned(paragraph, word.iter().rev(), &mut glyphs);
        } else {
            glyphs.extend(seen(paragraph, word));
        }
    }
    glyphs
}

/// The longest run of cells from here that begins and ends with a right-to-left letter and has none of another kind, nor a figure,
/// between. Between marks, brackets stand by themselves: one of another stretch might pair with them.
fn stretch_at(
    paragraph: &Paragraph,
    cells: &[Placed],
    at: usize,
    brackets_apart: bool,
) -> Range<usize> {
    let mut end = at;
    for (number, cell) in cells.iter().enumerate().skip(at) {
        let class = class(paragraph, cell);
        if is_right_to_left(class) {
            end = number + 1;
        } else if number == at
            || is_left_to_right_or_figure(class)
            || brackets_apart && is_bracket(paragraph, cell)
        {
            break;
        }
    }
    at..end
}

fn push_seen(paragraph: &Paragraph, cell: &Placed, glyphs: &mut Vec<Glyph>) {
    push(paragraph, cell, cell.right_to_left, glyphs);
}

/// The terminal itself turns brackets around where it turns words around.
fn push_unturned<'c>(
    paragraph: &Paragraph,
    cells: impl Iterator<Item = &'c Placed>,
    glyphs: &mut Vec<Glyph>,
) {
    for cell in cells {
        push(paragraph, cell, false, glyphs);
    }
}

fn push(paragraph: &Paragraph, cell: &Placed, turned: bool, glyphs: &mut Vec<Glyph>) {
    let Some(cluster) = paragraph.clusters.get(cell.cluster) else {
        return;
    };
    let source = paragraph.start + cluster.text.start;
    if cluster.is_blank() {
        let blank = || Glyph {
            symbol: CompactString::const_new(" "),
            width: 1,
            source,
        };
        glyphs.extend(std::iter::repeat_with(blank).take(usize::from(cluster.width)));
        return;
    }
    let symbol = paragraph.symbol(cell.cluster);
    glyphs.push(Glyph {
        symbol: if turned { mirrored(&symbol) } else { symbol },
        width: cluster.width,
        source,
    });
}

fn mark_before(glyphs: &mut [Glyph], at: usize) {
    if let Some(glyph) = glyphs.get_mut(at)
        && !glyph.symbol.starts_with(LRM)
    {
        glyph.symbol.insert(0, LRM);
    }
}

fn mark_after(glyphs: &mut [Glyph]) {
    if let Some(glyph) = glyphs.last_mut()
        && !glyph.symbol.ends_with(LRM)
    {
        glyph.symbol.push(LRM);
    }
}

fn kind(paragraph: &Paragraph, cell: &Placed) -> Kind {
    let cluster = paragraph.clusters.get(cell.cluster);
    cluster.map_or(Kind::Hidden, |cluster| cluster.kind)
}

fn first_char(paragraph: &Paragraph, cell: &Placed) -> Option<char> {
    let cluster = paragraph.clusters.get(cell.cluster)?;
    paragraph.text.get(cluster.text.clone())?.chars().next()
}

fn class(paragraph: &Paragraph, cell: &Placed) -> Option<BidiClass> {
    first_char(paragraph, cell).map(bidi_class)
}

fn is_right_to_left(class: Option<BidiClass>) -> bool {
    matches!(class, Some(BidiClass::R | BidiClass::AL))
}

fn is_left_to_right_or_figure(class: Option<BidiClass>) -> bool {
    matches!(class, Some(BidiClass::L | BidiClass::EN | BidiClass::AN))
}

/// One of those that UAX #9 sees in pairs (rule N0).
fn is_bracket(paragraph: &Paragraph, cell: &Placed) -> bool {
    let pair = |c| HardcodedBidiData.bidi_matched_opening_bracket(c);
    first_char(paragraph, cell).and_then(pair).is_some()
}
