//! Small workbooks, made for a test.
// Each test file uses its part of this.
#![allow(dead_code)]

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Rows of cells; an empty text is no cell.
pub type Rows = Vec<Vec<String>>;

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// Cells from text: one row a line, cells between `|`.
pub fn rows(text: &str) -> Rows {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect();
    lines.map(cells).collect()
}

/// An .xlsx with these sheets.
pub fn xlsx(sheets: &[(&str, Rows)]) -> Vec<u8> {
    let parts = sheets.iter().map(|(title, rows)| (*title, sheet(rows)));
    package(&parts.collect::<Vec<_>>())
}

/// An .xlsx with sheets that are XML already.
pub fn package(sheets: &[(&str, String)]) -> Vec<u8> {
    with_shared_text(sheets, "")
}

/// The same with one text that cells may share: `<c t="s"><v>0</v></c>`.
pub fn with_shared_text(sheets: &[(&str, String)], text: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut put = |name: &str, text: &str| {
        zip.start_file(name, options).expect("a part");
        zip.write_all(text.as_bytes()).expect("a part");
    };
    put("[Content_Types].xml", TYPES);
    put(
        "_rels/.rels",
        &format!(
            r#"<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        ),
    );
    put(
        "xl/sharedStrings.xml",
        &format!(r#"<sst xmlns="{MAIN}"><si><t>{text}</t></si></sst>"#),
    );
    let mut titles = String::new();
    let mut targets = format!(
        r#"<Relationship Id="s" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>"#
    );
    for (number, (title, _)) in sheets.iter().enumerate() {
        let _ = write!(
            titles,
            r#"<sheet name="{title}" sheetId="{0}" r:id="r{0}"/>"#,
            number + 1
        );
        let _ = write!(
            targets,
            r#"<Relationship Id="r{0}" Type="{OFFICE}/worksheet" Target="worksheets/{0}.xml"/>"#,
            number + 1
        );
    }
    put(
        "xl/workbook.xml",
        &format!(
            r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{titles}</sheets></workbook>"#
        ),
    );
    put(
        "xl/_rels/workbook.xml.rels",
        &format!(r#"<Relationships xmlns="{PACKAGE}">{targets}</Relationships>"#),
    );
    for (number, (_, text)) in sheets.iter().enumerate() {
        put(&format!("xl/worksheets/{}.xml", number + 1), text);
    }
    zip.finish().expect("an archive").into_inner()
}

/// A sheet's XML.
pub fn sheet(rows: &Rows) -> String {
    let mut data = String::new();
    for (row, cells) in rows.iter().enumerate() {
        let _ = write!(data, r#"<row r="{}">"#, row + 1);
        for (column, text) in cells
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.is_empty())
        {
            data.push_str(&cell(&format!("{}{}", letters(column), row + 1), text));
        }
        data.push_str("</row>");
    }
    sheet_of(&data)
}

/// A sheet's XML around its rows.
pub fn sheet_of(data: &str) -> String {
    format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData></worksheet>"#)
}

/// One cell at a place such as `B7`.
pub fn cell(place: &str, text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    format!(r#"<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>"#)
}

/// A, B, …, Z, AA, …
fn letters(column: usize) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letters(more - 1)),
    }
}
