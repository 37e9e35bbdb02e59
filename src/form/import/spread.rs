//! How far the cells of an .xls lie apart. The library that reads it makes a whole table of every sheet, down to the
//! last row and column with anything in it: one letter in the last corner would take a gigabyte.
//!
//! Source: [MS-XLS], records of a workbook stream.

use std::borrow::Cow;
use std::collections::HashSet;
use std::io::{self, Cursor, Read};

/// All cells that the sheets of a workbook may span, which takes half a gigabyte at most. A form of 13,000 choices in
/// twenty languages spans 600,000; a stray letter in the last column of row 20,000 spans five million.
const MOST_SPANNED: u64 = 8_000_000;

/// Cells that one sheet may claim to have: 65,536 rows of 256 columns are all that the format knows. The library sets
/// aside as much as a sheet claims, before it has seen a cell.
const MOST_CLAIMED: u64 = 65_536 * 256;

const BEGIN_OF_SHEET: u16 = 0x0809;
const DIMENSIONS: u16 = 0x0200;
const PLACE_OF_SHEET: u16 = 0x0085;
/// Records that are looked at, those of overlapping sheets each time anew.
const MOST_RECORDS: usize = 20_000_000;
/// Records that begin with row and column.
const CELLS: [u16; 9] = [
    0x0006, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E,
];
/// Records of several cells in one row: row, first column, …, last column.
const ROWS_OF_CELLS: [u16; 2] = [0x00BD, 0x00BE];

/// What a first look into an .xls shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// The sheets span no more than those of a form do.
    Bounded,
    TooFar,
    /// An .xlsx in a safe: its parts are encrypted.
    Locked,
}

/// Looks how far the cells lie apart.
///
/// # Errors
/// When the file is no workbook inside.
pub fn look(bytes: &[u8]) -> io::Result<Spread> {
    let whole = with_whole_sectors(bytes);
    let mut file = cfb::CompoundFile::open(Cursor::new(whole.as_ref()))?;
    if file.exists("EncryptedPackage") {
        return Ok(Spread::Locked);
    }
    let name = if file.exists("Workbook") {
        "Workbook"
    } else {
        "Book"
    };
    let mut stream = Vec::new();
    file.open_stream(name)?.read_to_end(&mut stream)?;
    if spanned(&stream) > MOST_SPANNED || claimed(&stream) > MOST_CLAIMED {
        return Ok(Spread::TooFar);
    }
    Ok(Spread::Bounded)
}

/// The most cells that a sheet claims to have. Sheets begin where the list of sheets says, which in a damaged file is in the
/// middle of a record: everything is walked from there, too.
fn claimed(stream: &[u8]) -> u64 {
    let mut most = 0;
    let mut steps = 0;
    let mut begun = HashSet::from([0]);
    let mut waiting = vec![0];
    while let Some(start) = waiting.pop() {
        let mut rest = stream.get(start..).unwrap_or_default();
        while let Some((kind, body, after)) = record(rest) {
            rest = after;
            steps += 1;
            if steps > MOST_RECORDS {
                return u64::MAX;
            }
            match kind {
                DIMENSIONS => most = most.max(claim(body)),
                PLACE_OF_SHEET => {
                    let start = wide(body, 0).and_then(|at| usize::try_from(at).ok());
                    waiting.extend(start.filter(|start| begun.insert(*start)));
                }
                _ => {}
            }
        }
    }
    most
}

/// First and last row, behind each other in two or, since 1997, in four bytes; then first and last column. The ends come
/// after the last ones.
fn claim(body: &[u8]) -> u64 {
    let narrow = |at: usize| number(body, at).map(u64::from);
    let (top, bottom, at) = match body.len() {
        ..=11 => (narrow(0), narrow(2), 4),
        _ => (wide(body, 0), wide(body, 4), 8),
    };
    let between = |from: Option<u64>, to: Option<u64>| {
        let (from, to) = (from.unwrap_or(0), to.unwrap_or(0));
        // Ends before it begins: counted with wrapping numbers, that is as many as there are.
        to.saturating_add(1)
            .checked_sub(from)
            .unwrap_or(u64::from(u32::MAX))
    };
    let columns = between(narrow(at), narrow(at + 2));
    between(top, bottom).saturating_mul(columns)
}

/// Some writers give the length of the short streams in bytes, where the reader insists on whole sectors of 64.
///
/// Source: [MS-CFB], 2.2 (header) and 2.6.1 (directory entries).
fn with_whole_sectors(bytes: &[u8]) -> Cow<'_, [u8]> {
    const SHORT_SECTOR: u32 = 64;
    let Some(at) = root_entry(bytes).map(|entry| entry + 0x78) else {
        return Cow::Borrowed(bytes);
    };
    let length = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
    let length = length.map_or(0, u32::from_le_bytes);
    let Some(whole) = length.checked_next_multiple_of(SHORT_SECTOR) else {
        return Cow::Borrowed(bytes);
    };
    if whole == length {
        return Cow::Borrowed(bytes);
    }
    let mut bytes = bytes.to_vec();
    bytes[at..at + 4].copy_from_slice(&whole.to_le_bytes());
    Cow::Owned(bytes)
}

/// Where the first entry of the directory begins: its sector comes after the header, which fills one.
fn root_entry(bytes: &[u8]) -> Option<usize> {
    let size = 1_usize.checked_shl(u32::from(number(bytes, 0x1E)?))?;
    let sector = bytes.get(0x30..0x34)?.try_into().ok()?;
    let sector = usize::try_from(u32::from_le_bytes(sector)).ok()?;
    sector.checked_add(1)?.checked_mul(size)
}

/// Rows times columns of each sheet, together.
fn spanned(stream: &[u8]) -> u64 {
    let mut all = 0;
    let mut sheet = Span::default();
    let mut rest = stream;
    while let Some((kind, body, after)) = record(rest) {
        rest = after;
        if kind == BEGIN_OF_SHEET {
            all += sheet.cells();
            sheet = Span::default();
        } else if CELLS.contains(&kind) {
            sheet.add(number(body, 0), number(body, 2));
        } else if ROWS_OF_CELLS.contains(&kind) {
            sheet.add(number(body, 0), number(body, 2));
            sheet.add(number(body, 0), number(body, body.len().saturating_sub(2)));
        }
    }
    all + sheet.cells()
}

/// The first record: its kind, what is in it, and what comes after it.
fn record(stream: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let kind = number(stream, 0)?;
    let length = usize::from(number(stream, 2)?);
    let body = stream.get(4..4 + length)?;
    Some((kind, body, &stream[4 + length..]))
}

fn wide(bytes: &[u8], at: usize) -> Option<u64> {
    let (low, high) = (number(bytes, at)?, number(bytes, at + 2)?);
    Some(u64::from(low) | u64::from(high) << 16)
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at + 2)?;
    Some(u16::from_le_bytes([pair[0], pair[1]]))
}

/// The rectangle around the cells of one sheet.
#[derive(Default)]
struct Span {
    /// First and last row, first and last column.
    sides: Option<[u64; 4]>,
}

impl Span {
    fn add(&mut self, row: Option<u16>, column: Option<u16>) {
        let (Some(row), Some(column)) = (row, column) else {
            return;
        };
        let (row, column) = (u64::from(row), u64::from(column));
        let [top, bottom, left, right] = self.sides.unwrap_or([row, row, column, column]);
        self.sides = Some([
            top.min(row),
            bottom.max(row),
            left.min(column),
            right.max(column),
        ]);
    }

    fn cells(&self) -> u64 {
        self.sides.map_or(0, |[top, bottom, left, right]| {
            (bottom - top + 1) * (right - left + 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(row: u16, column: u16) -> Vec<u8> {
        let numbers = [0x00FD, 10, row, column, 0, 0, 0];
        numbers
            .iter()
            .flat_map(|it: &u16| it.to_le_bytes())
            .collect()
    }

    #[test]
    fn a_sheet_may_not_claim_more_cells_than_there_can_be() {
        let dimensions = |rows: [u32; 2], columns: [u16; 2]| {
            let rows = rows.iter().flat_map(|it| it.to_le_bytes());
            let columns = columns.iter().flat_map(|it| it.to_le_bytes());
            let body: Vec<u8> = rows.chain(columns).chain([0, 0]).collect();
            [&[0x00, 0x02, 14, 0][..], &body].concat()
        };
        assert!(claimed(&dimensions([0, 65_535], [0, 255])) <= MOST_CLAIMED);
        assert!(claimed(&dimensions([0, 7], [0, 4])) < 100);
        assert_eq!(claimed(&dimensions([0, 0], [0, 0])), 1);
        assert!(claimed(&dimensions([0, u32::MAX], [0, 9])) > MOST_CLAIMED);
        assert!(claimed(&dimensions([9, 2], [0, 9])) > MOST_CLAIMED);
    }

    #[test]
    fn the_span_of_each_sheet_counts() {
        let begin = [0x09, 0x08, 0, 0];
        let sheet = [cell(0, 0), cell(9, 4)].concat();
        let two = [&begin[..], &sheet, &begin[..], &sheet].concat();
        assert_eq!(spanned(&two), 100);
        let corner = [&begin[..], &cell(0, 0), &cell(u16::MAX, 255)].concat();
        assert_eq!(spanned(&corner), 65_536 * 256);
        assert_eq!(spanned(&corner[..corner.len() - 1]), 1, "cut short");
    }
}
