//! Reading the workbook: .xlsx and .xls told apart by their content, never by their name, and never trusted with more
//! memory than a questionnaire needs.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Reader, Xls, Xlsx};

use super::cells;
use super::spread::{self, Spread};

/// A file of this size is no questionnaire (the largest real ones have 1 MB).
const MOST_BYTES: usize = 32 << 20;
/// What an .xlsx may unpack to; 13,000 choices in twenty languages take 20 MB.
const MOST_UNPACKED: u64 = 160 << 20;
const MOST_ROWS: u32 = 100_000;
const MOST_COLUMNS: u32 = 500;
/// Bytes in one cell; Excel itself stops at 32,767 letters.
const MOST_LETTERS: usize = 128 << 10;
/// Cells of a sheet with the empty ones before them in their rows: one stray letter far to the right of every row must
/// not fill the memory.
const MOST_SPANNED: usize = 8_000_000;
/// Bytes of text in all cells of a sheet. One text that a million cells share is small in the file, and not here.
const MOST_TEXT: usize = 96 << 20;

/// Why nothing at all could be imported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    #[error("this is a web page, not a workbook")]
    WebPage,
    #[error("this is not a workbook: neither .xlsx nor .xls")]
    NotAWorkbook,
    #[error("{megabytes} MB are more than a form has (at most {limit})")]
    TooLarge { megabytes: u64, limit: u64 },
    #[error("the workbook cannot be read: {0}")]
    Damaged(String),
    #[error("the file is not whole")]
    NotWhole,
    #[error("the workbook is locked with a password")]
    Locked,
    #[error("its cells lie too far apart")]
    TooSparse,
    #[error("there is no sheet `survey`")]
    NoSurvey,
    #[error("no row of the sheet `survey` is a question")]
    NothingAsked,
}

/// Rows of one sheet, without the empty ones at the end; each with its cells as text.
pub type Rows = Vec<Vec<String>>;

#[derive(Debug, Default)]
pub struct Workbook {
    sheets: Vec<Worksheet>,
    /// Titles of sheets that no form has: notes and drafts of their author, and parts of XLSForm that are not read.
    pub others: Vec<String>,
}

#[derive(Debug)]
pub struct Worksheet {
    pub title: String,
    pub rows: Rows,
    /// Cells that were not read: beyond all rows and columns that a form has, or larger than any text.
    pub unread: usize,
    spanned: usize,
    letters: usize,
}

impl Workbook {
    /// A sheet by its title, whatever its case and the blanks around it.
    pub fn sheet(&self, title: &str) -> Option<&Rows> {
        let mut sheets = self.sheets.iter();
        let found = sheets.find(|sheet| is_called(&sheet.title, title))?;
        Some(&found.rows)
    }

    pub fn sheets(&self) -> &[Worksheet] {
        &self.sheets
    }

    /// The questions: the sheet `survey`, or the only sheet, whatever it is called, when it has rows with a type.
    pub fn survey(&self) -> Option<&Rows> {
        let has_types = |sheet: &&Worksheet| {
            let mut head = sheet.rows.iter().flatten();
            head.any(|cell| is_called(cell, "type"))
        };
        let only = match self.sheets.as_slice() {
            [only] if self.others.is_empty() => Some(only),
            _ => None,
        };
        let survey = self.sheet("survey");
        survey.or_else(|| Some(&only.filter(has_types)?.rows))
    }

    fn new(titles: Vec<String>) -> (Workbook, Vec<String>) {
        let is_only = titles.len() == 1;
        let (ours, others) = titles
            .into_iter()
            .partition(|title| is_only || SHEETS.iter().any(|sheet| is_called(title, sheet)));
        let sheets = Vec::new();
        (Workbook { sheets, others }, ours)
    }
}

fn is_called(title: &str, wanted: &str) -> bool {
    title.trim().eq_ignore_ascii_case(wanted)
}

/// The sheets that a form can have.
const SHEETS: [&str; 4] = ["survey", "choices", "external_choices", "settings"];

pub fn read(bytes: &[u8]) -> Result<Workbook, ImportError> {
    if bytes.len() > MOST_BYTES {
        let megabytes = (bytes.len() >> 20) as u64;
        let limit = (MOST_BYTES >> 20) as u64;
        return Err(ImportError::TooLarge { megabytes, limit });
    }
    let read: fn(&[u8]) -> Result<Workbook, ImportError> = match bytes {
        [b'P', b'K', 3, 4, ..] => read_xlsx,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => read_xls,
        _ if looks_like_a_page(bytes) => return Err(ImportError::WebPage),
        _ => return Err(ImportError::NotAWorkbook),
    };
    // A library that stumbles over a damaged workbook must not take the program with it. It keeps nothing.
    let result = catch_unwind(AssertUnwindSafe(|| read(bytes)));
    result.unwrap_or_else(|_| Err(ImportError::Damaged(String::from("its parts do not fit"))))
}

fn looks_like_a_page(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(512)];
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    start.contains("<html") || start.contains("<!doctype html")
}

fn read_xlsx(bytes: &[u8]) -> Result<Workbook, ImportError> {
    check_unpacked_size(bytes)?;
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(damaged)?;
    let (mut workbook, titles) = Workbook::new(book.sheet_names());
    for title in titles {
        let mut sheet = Worksheet::new(title);
        // Cell by cell: a single letter in the last corner of a sheet must not make a table of 17 billion cells.
        let mut cells = book.worksheet_cells_reader(&sheet.title).map_err(damaged)?;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            if is_too_long(cell.get_value()) {
                sheet.unread += 1;
                continue;
            }
            let text = cells::text(&Data::from(cell.get_value().clone()));
            sheet.put(cell.get_position(), text)?;
        }
        drop(cells);
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

fn read_xls(bytes: &[u8]) -> Result<Workbook, ImportError> {
    match spread::look(bytes).map_err(damaged)? {
        Spread::Locked => return Err(ImportError::Locked),
        Spread::TooFar => return Err(ImportError::TooSparse),
        Spread::Bounded => {}
    }
    let mut book: Xls<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(damaged)?;
    let (mut workbook, titles) = Workbook::new(book.sheet_names());
    for title in titles {
        let range = book.worksheet_range(&title).map_err(damaged)?;
        let mut sheet = Worksheet::new(title);
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let place = (first_row + row as u32, first_column + column as u32);
            sheet.put(place, cells::text(value))?;
        }
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

impl Worksheet {
    fn new(title: String) -> Worksheet {
        Worksheet {
            title,
            rows: Rows::new(),
            unread: 0,
            spanned: 0,
            letters: 0,
        }
    }

    fn put(&mut self, (row, column): (u32, u32), text: String) -> Result<(), ImportError> {
        if text.is_empty() {
            return Ok(());
        }
        if row > MOST_ROWS || column > MOST_COLUMNS || text.len() > MOST_LETTERS {
            self.unread += 1;
            return Ok(());
        }
        self.letters += text.len();
        if self.letters > MOST_TEXT {
            return Err(too_large(self.letters as u64, MOST_TEXT as u64));
        }
        let (row, column) = (row as usize, column as usize);
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            self.spanned += column + 1 - cells.len();
            if self.spanned > MOST_SPANNED {
                return Err(ImportError::TooSparse);
            }
            cells.resize_with(column + 1, String::new);
        }
        cells[column] = text;
        Ok(())
    }
}

/// Asked before the text is copied: a million cells may share one.
fn is_too_long(value: &DataRef<'_>) -> bool {
    match value {
        DataRef::SharedString(text) => text.len() > MOST_LETTERS,
        DataRef::String(text) => text.len() > MOST_LETTERS,
        _ => false,
    }
}

/// What the archive says of its sizes is a first hint and not believed: everything is unpacked once, and counted.
fn check_unpacked_size(bytes: &[u8]) -> Result<(), ImportError> {
    let not_whole = |_| ImportError::NotWhole;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(not_whole)?;
    let declared = archive.decompressed_size().unwrap_or_default();
    if declared > u128::from(MOST_UNPACKED) {
        let declared = u64::try_from(declared).unwrap_or(u64::MAX);
        return Err(too_large(declared, MOST_UNPACKED));
    }
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(not_whole)?;
        let unpacked = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink());
        let unpacked = unpacked.map_err(|_| ImportError::NotWhole)?;
        left = left
            .checked_sub(unpacked)
            .ok_or_else(|| too_large(MOST_UNPACKED, MOST_UNPACKED))?;
    }
    Ok(())
}

fn too_large(bytes: u64, limit: u64) -> ImportError {
    ImportError::TooLarge {
        megabytes: bytes >> 20,
        limit: limit >> 20,
    }
}

fn damaged(error: impl std::fmt::Display) -> ImportError {
    ImportError::Damaged(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_workbook_is_named_as_what_it_is() {
        let of = |bytes: &[u8]| read(bytes).expect_err("no workbook");
        assert_eq!(
            of(b"\xef\xbb\xbf <!DOCTYPE html><html>"),
            ImportError::WebPage
        );
        assert_eq!(of(b"name,age"), ImportError::NotAWorkbook);
        assert_eq!(of(b""), ImportError::NotAWorkbook);
        assert_eq!(of(b"PK\x03\x04 broken"), ImportError::NotWhole);
        assert!(matches!(
            of(b"\xd0\xcf\x11\xe0 broken"),
            ImportError::Damaged(_)
        ));
    }

    #[test]
    fn cells_that_no_form_has_are_counted() {
        let mut sheet = Worksheet::new(String::from("survey"));
        let mut put = |place, text: &str| sheet.put(place, String::from(text));
        assert_eq!(put((1_048_575, 16_383), "x"), Ok(()));
        assert_eq!(put((1, 1), &"x".repeat(1 << 20)), Ok(()));
        assert_eq!(put((0, 1), "name"), Ok(()));
        assert_eq!(sheet.unread, 2);
        assert_eq!(sheet.rows, [["", "name"]]);
    }

    #[test]
    fn a_letter_far_to_the_right_of_every_row_does_not_fill_the_memory() {
        let mut sheet = Worksheet::new(String::from("survey"));
        let put = |row| sheet.put((row, MOST_COLUMNS), String::from("x"));
        assert_eq!(
            (0..MOST_ROWS).try_for_each(put),
            Err(ImportError::TooSparse)
        );
    }
}
