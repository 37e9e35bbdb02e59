//! One cell as the text that its author sees, and the ways in which authors write expressions, yes and no.

use calamine::{Data, DataType};

/// Numbers without a needless `.0`, truth values as Excel shows them, dates as ISO 8601.
pub fn text(value: &Data) -> String {
    match value {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        Data::Float(number) => number_text(*number),
        Data::DateTime(_) => date_text(value),
        other => other.as_string().unwrap_or_default().trim().to_owned(),
    }
}

fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{number:.0}");
    }
    number.to_string()
}

/// Days since the end of 1899, as Excel counts them. 25,569 is the first day of 1970.
fn date_text(value: &Data) -> String {
    let Some(days) = value.get_datetime().map(|moment| moment.as_f64()) else {
        return String::new();
    };
    let seconds = ((days - 25_569.0) * 86_400.0).round();
    let Ok(moment) = time::OffsetDateTime::from_unix_timestamp(seconds as i64) else {
        return number_text(days);
    };
    let time = format!(
        "{:02}:{:02}:{:02}",
        moment.hour(),
        moment.minute(),
        moment.second()
    );
    if (0.0..1.0).contains(&days) {
        return time;
    }
    let (month, day) = (u8::from(moment.month()), moment.day());
    let date = format!("{:04}-{month:02}-{day:02}", moment.year());
    if days.fract() == 0.0 {
        return date;
    }
    format!("{date}T{time}")
}

/// Text for expressions: word processors make quotes curly and blanks unbreakable. What stands in quotes is left as it
/// is, and so is an apostrophe (`l’école`).
pub fn straighten(text: &str) -> String {
    let signs: Vec<char> = text.trim().chars().collect();
    let is_letter = |index: usize| signs.get(index).is_some_and(|sign| sign.is_alphanumeric());
    let mut out = String::with_capacity(text.len());
    let mut open: Option<char> = None;
    for (index, &sign) in signs.iter().enumerate() {
        let between_letters = index > 0 && is_letter(index - 1) && is_letter(index + 1);
        let quote = quote(sign).filter(|_| sign.is_ascii() || !between_letters);
        match (open, quote) {
            (None, Some(quote)) => {
                open = Some(quote);
                out.push(quote);
            }
            (Some(opening), Some(quote)) if opening == quote => {
                open = None;
                out.push(quote);
            }
            (Some(_), _) => out.push(sign),
            (None, None) => out.push(plain(sign)),
        }
    }
    out.trim().to_owned()
}

/// The quote of expressions that this one stands for.
fn quote(sign: char) -> Option<char> {
    match sign {
        '\'' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' => Some('\''),
        '"' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2033}' | '«' | '»' => Some('"'),
        _ => None,
    }
}

fn plain(sign: char) -> char {
    match sign {
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{200b}' | '\u{feff}' => ' ',
        '\u{2212}' | '\u{2013}' => '-',
        sign => sign,
    }
}

/// The way in which R writes TRUE and FALSE, where a form was put together by a script.
pub fn r_code(text: &str) -> Option<bool> {
    match text {
        "T" => Some(true),
        "F" => Some(false),
        _ => None,
    }
}

/// `yes` and `TRUE` in a column of expressions, as the expressions that they stand for (pyxform's binding conversions).
pub fn truth(text: &str) -> Option<&'static str> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" => Some("true()"),
        "no" | "false" => Some("false()"),
        _ => None,
    }
}

/// Is it one of the ways in which authors write yes?
pub fn is_yes(text: &str) -> bool {
    matches!(
        text.to_ascii_lowercase().as_str(),
        "yes" | "true" | "true()" | "1" | "y" | "oui"
    )
}

/// Is it one of the ways in which authors write no?
pub fn is_no(text: &str) -> bool {
    matches!(
        text.to_ascii_lowercase().as_str(),
        "" | "no" | "false" | "false()" | "0" | "n" | "non"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_read_as_their_author_sees_them() {
        assert_eq!(text(&Data::Float(3.0)), "3");
        assert_eq!(text(&Data::Float(0.5)), "0.5");
        assert_eq!(text(&Data::Bool(true)), "TRUE");
        assert_eq!(text(&Data::String("  a ".into())), "a");
    }

    #[test]
    fn quotes_of_word_processors_become_quotes_of_expressions() {
        let cases = [
            ("selected(${q}, ‘yes’)", "selected(${q}, 'yes')"),
            ("${q}\u{a0}= “no”", "${q} = \"no\""),
            ("${q} = 'l’école – est'", "${q} = 'l’école – est'"),
            ("${q} = ‘l’école’", "${q} = 'l’école'"),
            ("${a} – 1", "${a} - 1"),
        ];
        for (written, straight) in cases {
            assert_eq!(straighten(written), straight);
        }
    }
}
