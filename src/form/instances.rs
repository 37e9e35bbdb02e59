//! Secondary instances: CSV files beside the form, for `instance('id')` and `pulldata`.

use super::table::Table;

/// Larger files are refused, so that no form can fill the memory.
const MOST_CELLS: usize = 2_000_000;
const MOST_COLUMNS: usize = 1_000;

/// Reads a CSV file with a line of column names.
pub fn read(id: &str, bytes: &[u8]) -> Result<Table, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter(bytes))
        .from_reader(bytes);
    let header = reader.headers().map_err(|error| error.to_string())?.clone();
    if header.is_empty() {
        return Err(String::from("it has no line of column names"));
    }
    if header.len() > MOST_COLUMNS {
        return Err(format!("it has more than {MOST_COLUMNS} columns"));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        rows.push(record);
        if rows.len() * header.len() > MOST_CELLS {
            return Err(format!("it has more than {MOST_CELLS} cells"));
        }
    }
    let mut table = Table::new(id, rows.len());
    for (index, name) in header.iter().enumerate() {
        let column = table.column_or_new(name.trim());
        for (row, record) in rows.iter().enumerate() {
            table.set(row, column, record.get(index).unwrap_or_default().trim());
        }
    }
    Ok(table)
}

/// Norwegian spreadsheets write semicolons.
fn delimiter(bytes: &[u8]) -> u8 {
    let header = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let count = |sign: u8| header.iter().filter(|byte| **byte == sign).count();
    [b';', b'\t']
        .into_iter()
        .find(|sign| count(*sign) > count(b','))
        .unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_semicolons_and_short_rows() {
        for text in [
            "name,pop\nTynset,5600\n\"Røros, by\",5500\nHaram\n",
            "\u{feff}name;pop\nTynset;5600\nRøros, by;5500\nHaram;\n",
        ] {
            let table = read("towns", text.as_bytes()).unwrap();
            assert_eq!(table.rows, 3);
            let (name, pop) = (table.column("name").unwrap(), table.column("pop").unwrap());
            assert_eq!(table.rows_with(name, "Røros, by"), [1]);
            assert_eq!(table.get(0, pop).unwrap().as_ref(), "5600");
            assert_eq!(table.get(2, pop).unwrap().as_ref(), "");
        }
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert!(read("x", b"").is_err());
        assert!(read("x", b"a,b\n\xff\xfe,1\n").is_err());
    }
}
