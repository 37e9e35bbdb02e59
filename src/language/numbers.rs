//! Numbers in messages: plain figures with the language's digits and decimal sign, and nothing that Fluent would stumble over.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::digits::{local_zero, with_digits_from};
use super::tag::Tag;

/// Digits that a double holds exactly, and that the plural rules can count.
pub(super) const MOST_DIGITS: usize = 15;

/// Languages that write ½ as `0,5` (CLDR 47, for European digits). The others write `0.5`.
const DECIMAL_COMMA: &[&str] = &[
    "af", "ast", "az", "be", "bg", "br", "bs", "ca", "cs", "cv", "da", "de", "el", "es", "et",
    "eu", "ff", "fi", "fkv", "fo", "fr", "fy", "gl", "hr", "ht", "hu", "hy", "id", "is", "it",
    "jv", "ka", "kab", "kea", "kk", "kl", "kmr", "ky", "lb", "ln", "lo", "lt", "lu", "lv", "mk",
    "nb", "nl", "nn", "nr", "pl", "ps", "pt", "rn", "ro", "ru", "rw", "sah", "se", "sg", "shi",
    "sk", "sl", "sma", "smj", "sq", "sr", "ss", "su", "sv", "tg", "tk", "tr", "ts", "tt", "tzm",
    "uk", "uz", "ve", "vi", "wo", "zgh",
];

/// A function that writes the values of one language; Fluent takes no closure here.
pub(super) type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

/// Writes numbers as the readers of a language do: their digits, their decimal sign.
pub(super) fn formatter(tag: &Tag) -> Formatter {
    match local_zero(tag) {
        '0' if DECIMAL_COMMA.contains(&tag.language()) => written::<'0', ','>,
        '۰' => written::<'۰', '٫'>,
        '٠' => written::<'٠', '٫'>,
        '०' => written::<'०', '.'>,
        '০' => written::<'০', '.'>,
        '༠' => written::<'༠', '.'>,
        '၀' => written::<'၀', '.'>,
        '߀' => written::<'߀', '.'>,
        _ => written::<'0', '.'>,
    }
}

/// A number as an argument. One that has no exact figures is text: it can be shown, but chooses no plural form.
pub(super) fn argument(number: f64) -> FluentValue<'static> {
    let countable = number.is_finite() && number.abs() < 10f64.powi(MOST_DIGITS as i32);
    if countable {
        FluentValue::from(number)
    } else {
        FluentValue::from(number.to_string())
    }
}

/// Fluent's `NUMBER()`, with as many digits as a number can have.
pub(super) fn number_function<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        // Text that came in place of a number is shown as it is.
        return positional.first().cloned().unwrap_or(FluentValue::Error);
    };
    let mut options = number.options.clone();
    options.merge(named);
    for digits in [
        &mut options.minimum_fraction_digits,
        &mut options.maximum_fraction_digits,
    ] {
        *digits = digits.map(|count| count.min(MOST_DIGITS));
    }
    FluentValue::Number(FluentNumber::new(number.value, options))
}

/// A plain number (`8735.5`) with its figures in groups, as readers of a language write long ones: `8 735,5`.
pub fn grouped(tag: &Tag, plain: &str) -> Option<String> {
    let locale: Locale = tag.as_str().parse().ok()?;
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
    let number: Decimal = plain.parse().ok()?;
    Some(formatter.format(&number).to_string())
}

fn written<const ZERO: char, const DECIMAL: char>(
    value: &FluentValue,
    _: &IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain = figures(number.value, &number.options);
    Some(match (ZERO, DECIMAL) {
        ('0', '.') => plain,
        _ => {
            let signed = plain.replace('.', DECIMAL.encode_utf8(&mut [0; 4]));
            with_digits_from(&signed, ZERO)
        }
    })
}

fn figures(number: f64, options: &FluentNumberOptions) -> String {
    let mut plain = number.to_string();
    let decimals = |text: &str| text.split_once('.').map_or(0, |(_, after)| after.len());
    if let Some(most) = options.maximum_fraction_digits
        && decimals(&plain) > most
    {
        plain = format!("{number:.most$}");
    }
    if let Some(least) = options.minimum_fraction_digits {
        let missing = least.saturating_sub(decimals(&plain));
        if missing > 0 && decimals(&plain) == 0 {
            plain.push('.');
        }
        plain.extend(std::iter::repeat_n('0', missing));
    }
    plain
}
