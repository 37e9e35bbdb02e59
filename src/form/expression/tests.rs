//! Tables of expressions and what they give. Most cases are those of the specification and of the test suites of the
//! engines that follow it (JavaRosa, `@getodk/xpath`); the clock stands in UTC-7, as theirs does.

use time::macros::datetime;

use super::bare::run;
use super::{Plain, Value, number_text};

fn value(expression: &str) -> Value {
    let now = datetime!(2012-08-08 14:05:30.25 -7);
    run(expression, now, 42, &Plain).unwrap_or_else(|faults| {
        panic!(
            "{expression}\n{}",
            faults.iter().map(ToString::to_string).collect::<String>()
        )
    })
}

fn texts(cases: &[(&str, &str)]) {
    for (expression, expected) in cases {
        assert_eq!(
            value(expression).to_text().as_ref(),
            *expected,
            "{expression}"
        );
    }
}

fn numbers(cases: &[(&str, f64)]) {
    for (expression, expected) in cases {
        let found = value(expression).to_number(time::UtcOffset::UTC);
        let same = (found - expected).abs() < 1e-9
            || found.is_nan() && expected.is_nan()
            || found == *expected;
        assert!(
            same,
            "{expression}: {} and not {}",
            number_text(found),
            number_text(*expected)
        );
    }
}

fn booleans(cases: &[(&str, bool)]) {
    for (expression, expected) in cases {
        assert_eq!(value(expression).to_boolean(), *expected, "{expression}");
    }
}

fn code(expression: &str) -> &'static str {
    let now = datetime!(2012-08-08 14:05:30.25 -7);
    run(expression, now, 42, &Plain).expect_err(expression)[0].code
}

const NAN: f64 = f64::NAN;

#[test]
fn operators() {
    numbers(&[
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("10 - 2 - 3", 5.0),
        ("7 div 2", 3.5),
        ("7 mod 3", 1.0),
        ("-7 mod 3", -1.0),
        ("5 mod -2", 1.0),
        ("1.5 mod 0.5", 0.0),
        ("--3", 3.0),
        ("---3", -3.0),
        ("1 div 0", f64::INFINITY),
        ("-1 div 0", f64::NEG_INFINITY),
        ("0 div 0", NAN),
        ("'' + 1", NAN),
        ("'3' + '4'", 7.0),
        ("true() + 1", 2.0),
        ("2 - 1", 1.0),
    ]);
    booleans(&[
        ("1 = 1.0", true),
        ("'1' = '1.0'", false),
        ("1 = '1.0'", true),
        ("'' = ''", true),
        ("1 != 2", true),
        ("'a' < 'b'", false),
        ("'2' < '10'", true),
        ("'' > 5", false),
        ("'' < 5", false),
        ("'' != 5", true),
        ("true() = 'x'", true),
        ("true() = ''", false),
        ("false() = 0", true),
        ("1 < 2 = true()", true),
        ("3 > 2 > 1", false),
        ("1 = 1 and 2 = 3 or true()", true),
        ("true() or 1 div 0", true),
        ("0 or ''", false),
        ("not(0)", true),
    ]);
}

#[test]
fn numbers_and_rounding() {
    numbers(&[
        ("number(true())", 1.0),
        ("number('0.')", 0.0),
        ("number('.112')", 0.112),
        ("number('  1.1 \n\r\n  ')", 1.1),
        ("number('1asdf')", NAN),
        ("number('.1sd')", NAN),
        ("number(' . ')", NAN),
        ("number('1970-01-02')", 1.0),
        ("number('2008-09-05')", 14127.0),
        ("int(2.51)", 2.0),
        ("int(-1.51)", -1.0),
        ("int('a')", NAN),
        ("int(1 div 47999799999)", 0.0),
        ("round(1.5)", 2.0),
        ("round(-1.5)", -2.0),
        ("round(-1.1)", -1.0),
        ("round(1.234, 2)", 1.23),
        ("round(1.234, 5)", 1.234),
        ("round(33.33, -1)", 30.0),
        ("round('a')", NAN),
        ("floor(-1.5)", -2.0),
        ("ceiling(-1.5)", -1.0),
        ("abs(-3.5)", 3.5),
        ("pow(2, 10)", 1024.0),
        ("pow(4, 0.5)", 2.0),
        ("sqrt(9)", 3.0),
        ("exp10(2)", 100.0),
        ("log10(1000)", 3.0),
        ("atan2(0, 1)", 0.0),
        ("round(pi(), 1)", 3.1),
        ("min(1, 2, 0)", 0.0),
        ("min('')", NAN),
        ("max(1, '3', 2)", 3.0),
        ("max(1, '')", NAN),
        ("sum(1, 2, 3)", 6.0),
    ]);
    texts(&[
        ("string(1 div 3)", "0.3333333333333333"),
        ("string(0 div 0)", ""),
        ("1 div 0", "Infinity"),
        ("1000000 * 1000000", "1000000000000"),
    ]);
}

#[test]
fn texts_and_their_parts() {
    texts(&[
        ("concat('a', 1, true(), '')", "a1true"),
        ("concat()", ""),
        ("join(' ', 'This', 'is', 'it')", "This is it"),
        ("join(',')", ""),
        ("substr('hello', 0)", "hello"),
        ("substr('hello', 1, 4)", "ell"),
        ("substr('hello', -2)", "lo"),
        ("substr('hello', 0, -1)", "hell"),
        ("substr('hello', 3, 1)", ""),
        ("substr('blåbær', 2, 4)", "åb"),
        ("substring('12345', 2, 3)", "234"),
        ("substring('12345', 1.5, 2.6)", "234"),
        ("substring('12345', 0, 3)", "12"),
        ("substring('12345', 0 div 0, 3)", ""),
        ("substring('12345', -42, 1 div 0)", "12345"),
        ("substring('12345', 2)", "2345"),
        ("substring-before('1999/04/01', '/')", "1999"),
        ("substring-after('1999/04/01', '/')", "04/01"),
        ("substring-after('1999/04/01', '19')", "99/04/01"),
        ("substring-before('abc', 'x')", ""),
        ("translate('bar', 'abc', 'ABC')", "BAr"),
        ("translate('--aaa--', 'abc-', 'ABC')", "AAA"),
        ("normalize-space('  a \n b  ')", "a b"),
        ("coalesce('', 'b')", "b"),
        ("coalesce('a', 'b')", "a"),
        ("coalesce('', '', 'c')", "c"),
        ("if(1 = 1, 'yes', 'no')", "yes"),
        ("if('', 'yes', 'no')", "no"),
        (
            "digest('abc', 'SHA-256', 'hex')",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        (
            "digest('abc', 'SHA-256')",
            "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
        ),
        ("base64-decode('SGVsbG8=')", "Hello"),
        ("base64-decode('%%%')", ""),
        ("jr:itext('some-id')", "some-id"),
    ]);
    numbers(&[("string-length('blåbær')", 6.0), ("string-length('')", 0.0)]);
    booleans(&[
        ("contains('abc', 'bc')", true),
        ("contains('abc', '')", true),
        ("starts-with('abc', 'ab')", true),
        ("ends-with('abc', 'bc')", true),
        ("ends-with('abc', 'b')", false),
        ("regex('12345', '[0-9]+')", true),
        ("regex('12345x', '[0-9]+')", false),
        ("regex('ab', concat('[a', 'b]+'))", true),
        ("regex('ab', concat('[', 'a'))", false),
        ("boolean-from-string('1')", true),
        ("boolean-from-string('true')", true),
        ("boolean-from-string('yes')", false),
        ("boolean('false')", true),
    ]);
}

#[test]
fn selected_choices() {
    texts(&[
        ("selected-at('zero one two', 1)", "one"),
        ("selected-at('zero one two', 3)", ""),
        ("selected-at('zero one two', -1)", ""),
        ("selected-at('', 0)", ""),
    ]);
    booleans(&[
        ("selected('a b c', 'b')", true),
        ("selected('ab c', 'a')", false),
        ("selected('', '')", false),
        ("selected('a b', ' b ')", true),
        ("checklist(-1, 2, 2 > 1)", true),
        ("checklist(-1, 2, 1=1, 2=2, 3=3)", false),
        ("checklist(1, 1, true(), false(), false())", true),
        ("checklist(2, -1, true(), true(), true())", true),
        (
            "weighted-checklist(9, 9, true(), 4, true(), 5, false(), 9)",
            true,
        ),
        ("weighted-checklist(8, 8, true(), 4, true(), 5)", false),
    ]);
    numbers(&[
        ("count-selected('a b  c')", 3.0),
        ("count-selected('')", 0.0),
    ]);
}

#[test]
fn dates_and_times() {
    texts(&[
        ("date('2018-01-01')", "2018-01-01"),
        ("date('1970-1-2')", "1970-01-02"),
        ("date('2018-01-01' + 1)", "2018-01-02"),
        ("date('not a date')", ""),
        ("date('')", ""),
        ("date(0)", "1970-01-01"),
        (
            "date-time('2012-08-08T06:07:08.123-07:00')",
            "2012-08-08T06:07:08.123-07:00",
        ),
        (
            "date-time('2012-08-08T06:07:08Z')",
            "2012-08-07T23:07:08.000-07:00",
        ),
        ("today()", "2012-08-08"),
        ("now()", "2012-08-08T14:05:30.250-07:00"),
        ("date(today() + 10)", "2012-08-18"),
        ("'2021-11-30' - '2021-11-29'", "1"),
        (
            "format-date(today(), '%Y/%n | %y/%m | %b')",
            "2012/8 | 12/08 | Aug",
        ),
        (
            "format-date('2017-05-26T23:59:59-07:00', '%a %b')",
            "Fri May",
        ),
        ("format-date('not a date', '%M')", ""),
        ("format-date('', '%Y')", ""),
        (
            "format-date-time(now(), '%H:%M:%S.%3 %h')",
            "14:05:30.250 14",
        ),
        ("format-date-time('06:07:08', '%H.%M')", "06.07"),
    ]);
    numbers(&[
        ("decimal-date-time('1970-01-02')", 1.0),
        ("decimal-date-time('1970-01-01T12:00:00')", 0.5),
        ("decimal-date-time('1970-01-01T07:00:00Z')", 0.0),
        ("decimal-date-time('x')", NAN),
        ("decimal-time('06:00:00.000-07:00')", 0.25),
        ("decimal-time('06:00:00.000-01:00')", 0.0),
        (
            "decimal-time('23:59:00.000-13:00')",
            0.249_305_555_555_555_56,
        ),
        ("decimal-time('12:00')", 0.5),
        ("decimal-time('24:00:00.000-07:00')", NAN),
        ("decimal-time('06:60:00.000-07:00')", NAN),
        ("decimal-time('06:00:00.000-24:00')", NAN),
        ("today() - date('2012-08-01')", 7.0),
    ]);
    booleans(&[
        ("date('2001-12-26') > date('2001-12-25')", true),
        ("date('1969-07-20') < date('1969-07-21')", true),
        ("date('2004-05-01') = date('2004-05-01')", true),
        ("'string' != date('1999-09-09')", true),
        ("'2012-08-08' = today()", true),
        ("'2012-08-07' < today()", true),
        ("today() <= '2012-08-08'", true),
        ("date('2100-01-02') > 1", true),
        ("now() > today()", true),
    ]);
}

#[test]
fn random_values_follow_from_the_seed() {
    for (expression, length) in [("uuid()", 36), ("uuid(8)", 8), ("uuid(50)", 50)] {
        let id = value(expression).to_text();
        assert_eq!(id.len(), length, "{expression}");
        assert_eq!(id, value(expression).to_text());
    }
    let number = value("random()").to_number(time::UtcOffset::UTC);
    assert!((0.0..1.0).contains(&number));
    assert_eq!(value("once(7)").to_text().as_ref(), "7");
}

#[test]
fn what_cannot_be_read_is_said() {
    for (expression, expected) in [
        ("", "expression/missing"),
        ("selectd('a', 'b')", "expression/unknown-function"),
        ("selected('a')", "expression/arguments"),
        ("today(1)", "expression/arguments"),
        ("${x}", "expression/unknown-name"),
        ("/data/x", "expression/unknown-name"),
        ("/other/x", "expression/unknown-name"),
        ("../x", "expression/above-root"),
        ("regex('a', '[')", "expression/bad-pattern"),
        ("digest('a', 'MD5')", "expression/unsupported"),
        ("area('1 2')", "expression/unsupported"),
        (
            "instance('x')/root/item/name",
            "expression/unknown-instance",
        ),
        (
            "pulldata('x', 'a', 'b', 'c')",
            "expression/unknown-instance",
        ),
        ("weighted-checklist(1, 2, true())", "expression/arguments"),
        ("1 = “a”", "expression/stray-character"),
    ] {
        assert_eq!(code(expression), expected, "{expression}");
    }
    let help = run(
        "selectd('a', 'b')",
        datetime!(2012-08-08 0:00 UTC),
        1,
        &Plain,
    )
    .unwrap_err()[0]
        .help
        .clone();
    assert_eq!(help.as_deref(), Some("did you mean `selected`?"));
}

#[test]
fn the_deepest_expression_that_is_read_also_runs() {
    let depth = super::parser::DEEPEST - 1;
    for (open, inner, close) in [
        ("(", "1", ")"),
        ("not(", "1", ")"),
        ("if(1, ", "1", ", 0)"),
        ("1 + (", "0", ")"),
    ] {
        let text = format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
        let _ = value(&text);
    }
}
