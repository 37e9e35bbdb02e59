//! Dates as each language writes them, from CLDR through ICU4X.
//!
//! Dates are Gregorian. Who counts by another calendar can be shown that one beside.

use icu_calendar::cal::{Ethiopian, Persian};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale;

use super::tag::Tag;

/// How much room a date may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// `3. februar 2025`
    Long,
    /// `03.02.2025` where nobody can take it for the second of March, else with the month's name shortened: `3 Feb 2025`.
    Short,
}

/// Languages in which the short date is day, month and year with dots, as in Norway.
const DAY_DOT_MONTH: &[&str] = &[
    "de", "et", "fi", "hy", "ka", "nb", "nn", "pl", "ro", "ru", "tr", "uk",
];

/// A date in words of a language, or of the first one in its fallback whose dates we know.
pub fn date(tag: &Tag, date: time::Date, style: DateStyle) -> String {
    if style == DateStyle::Short && DAY_DOT_MONTH.contains(&tag.language()) {
        let (year, month, day) = date.to_calendar_date();
        return format!("{day:02}.{:02}.{year}", u8::from(month));
    }
    let candidates = tag.fallback().into_iter();
    let written = candidates
        .filter_map(|tag| gregorian(&tag, date, style))
        .next();
    // Not reached: there is English in every fallback.
    written.unwrap_or_else(|| date.to_string())
}

/// The date in the calendar by which readers of this language also count, if it is another one: the solar Hijri calendar of Iran
/// and Afghanistan, and the Ge'ez calendar of Eritrea and Ethiopia.
pub fn local_date(tag: &Tag, date: time::Date) -> Option<String> {
    match tag.language() {
        "fa" | "ps" | "haz" => persian(tag, date),
        "ti" | "am" | "tig" | "byn" => ethiopian(tag, date),
        _ => None,
    }
}

fn gregorian(tag: &Tag, date: time::Date, style: DateStyle) -> Option<String> {
    let long = || with_gregorian_fields(tag, date, YMD::long());
    match style {
        DateStyle::Long => long(),
        DateStyle::Short => with_gregorian_fields(tag, date, YMD::medium()).or_else(long),
    }
}

fn with_gregorian_fields(tag: &Tag, date: time::Date, fields: YMD) -> Option<String> {
    let date = iso(date)?.to_calendar(Gregorian);
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag)?.into(), fields);
    in_words(formatter.ok()?.format(&date).to_string())
}

fn persian(tag: &Tag, date: time::Date) -> Option<String> {
    let date = iso(date)?.to_calendar(Persian);
    let fields = YMD::long();
    let formatter =
        FixedCalendarDateTimeFormatter::<Persian, _>::try_new(locale(tag)?.into(), fields);
    in_words(formatter.ok()?.format(&date).to_string())
}

fn ethiopian(tag: &Tag, date: time::Date) -> Option<String> {
    let date = iso(date)?.to_calendar(Ethiopian::new());
    let fields = YMD::long();
    let formatter =
        FixedCalendarDateTimeFormatter::<Ethiopian, _>::try_new(locale(tag)?.into(), fields);
    in_words(formatter.ok()?.format(&date).to_string())
}

fn iso(date: time::Date) -> Option<Date<icu_calendar::Iso>> {
    let (year, month, day) = date.to_calendar_date();
    Date::try_new_iso(year, u8::from(month), day).ok()
}

/// The tag by which CLDR knows a language's dates. English as in Europe: nobody in Norway puts the month first.
fn locale(tag: &Tag) -> Option<Locale> {
    let code = match tag.as_str() {
        "en" => "en-GB",
        "kmr" => "ku",
        "haz" => "fa-AF",
        code => code,
    };
    code.parse().ok()
}

/// A date without era and direction marks, if it has the name of a month. Where CLDR has none, ICU4X writes `M02`, or figures alone.
fn in_words(written: String) -> Option<String> {
    let is_code = |pair: &[u8]| matches!(pair, [b'M', digit] if digit.is_ascii_digit());
    let has_name =
        written.chars().any(char::is_alphabetic) && !written.as_bytes().windows(2).any(is_code);
    has_name.then(|| {
        // The eras of the local calendars are left in Latin letters in languages without a word for them.
        let words = written
            .split(' ')
            .filter(|word| !matches!(*word, "AP" | "AM"));
        let plain = words.collect::<Vec<_>>().join(" ");
        // Terminal fonts seldom have the narrow space of Ukrainian and Russian dates.
        let plain = plain.replace('\u{202f}', "\u{a0}");
        plain.replace(['\u{200e}', '\u{200f}', '\u{61c}'], "")
    })
}

#[cfg(test)]
mod tests {
    use super::super::names::LANGUAGES;
    use super::*;
    use time::macros::date as day;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    #[test]
    fn dates_are_written_as_in_the_language() {
        for (language, long, short) in [
            ("nb", "3. februar 2025", "03.02.2025"),
            ("nn", "3. februar 2025", "03.02.2025"),
            ("en", "3 February 2025", "3 Feb 2025"),
            ("uk", "3 лютого 2025\u{a0}р.", "03.02.2025"),
            ("ar", "3 فبراير 2025", "3 فبراير 2025"),
            ("ru", "3 февраля 2025\u{a0}г.", "03.02.2025"),
            ("pl", "3 lutego 2025", "03.02.2025"),
            ("ti", "03 ለካቲት 2025", "03 ለካ 2025"),
            ("so", "Febraayo 03, 2025", "Feb 03, 2025"),
            ("fa-AF", "۳ فبروری ۲۰۲۵", "فبروری ۳, ۲۰۲۵"),
            ("fa", "۳ فوریه ۲۰۲۵", "۳ فوریه ۲۰۲۵"),
            ("ckb", "٣ی شوباتی ٢٠٢٥", "٣ی شوباتی ٢٠٢٥"),
            ("kmr", "3 sibat, 2025", "3 sbt, 2025"),
            ("ps", "۳ فبروري ۲۰۲۵", "۲۰۲۵ فبروري ۳"),
            ("sw", "3 Februari 2025", "3 Feb 2025"),
            ("tr", "3 Şubat 2025", "03.02.2025"),
        ] {
            let tag = tag(language);
            assert_eq!(date(&tag, day!(2025 - 02 - 03), DateStyle::Long), long);
            assert_eq!(date(&tag, day!(2025 - 02 - 03), DateStyle::Short), short);
        }
    }

    #[test]
    fn every_language_we_know_gets_a_date_in_words() {
        for language in LANGUAGES {
            let long = date(&tag(language.code), day!(2025 - 02 - 03), DateStyle::Long);
            let has_name = long.chars().any(char::is_alphabetic) && !long.contains("M0");
            assert!(has_name, "{}: {long}", language.code);
        }
        assert_eq!(
            date(&tag("zag"), day!(2025 - 02 - 03), DateStyle::Long),
            "3 February 2025"
        );
    }

    #[test]
    fn the_local_calendar_is_told_beside() {
        let told = |language: &str| local_date(&tag(language), day!(2025 - 02 - 03));
        assert_eq!(told("fa").as_deref(), Some("۱۵ بهمن ۱۴۰۳"));
        assert_eq!(told("fa-AF").as_deref(), Some("۱۵ دلو ۱۴۰۳"));
        assert_eq!(told("ps").as_deref(), Some("۱۴۰۳ سلواغه ۱۵"));
        assert_eq!(told("ti").as_deref(), Some("ጥሪ 26, 2017"));
        assert_eq!(told("nb"), None);
        assert_eq!(told("ar"), None);
    }

    #[test]
    fn no_date_is_out_of_range() {
        for far in [time::Date::MIN, time::Date::MAX] {
            for language in ["nb", "fa-AF", "ti", "ckb"] {
                assert!(!date(&tag(language), far, DateStyle::Long).is_empty());
                assert!(!date(&tag(language), far, DateStyle::Short).is_empty());
                local_date(&tag(language), far);
            }
        }
    }
}
