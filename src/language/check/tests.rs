//! Reports on small catalogs.

use super::super::source::Memory;
use super::*;

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn catalogs(files: &[(&str, &str, &str)]) -> Catalogs {
    let add =
        |memory: Memory, (tag, name, text): &(&str, &str, &str)| memory.with(tag, name, *text);
    Catalogs::new(Box::new(files.iter().fold(Memory::default(), add)))
}

/// Findings as a person reads them.
fn told(files: &[(&str, &str, &str)], language: &str) -> Vec<String> {
    let report = super::language(&catalogs(files), &tag(language));
    report.findings.iter().map(Finding::to_string).collect()
}

const NB: (&str, &str, &str) = (
    "nb",
    "nb/a.ftl",
    "one = En { $x }\n    .hint = Et hint\n    .guidance = Til veilederen\ntwo = To\nui-save = Lagre\n",
);
const EN: (&str, &str, &str) = (
    "en",
    "en/a.ftl",
    "one = One { $x }\n    .hint = A hint\n    .guidance = For the consultant\ntwo = Two\nui-save = Save\n",
);

#[test]
fn complete_languages_have_no_findings() {
    let uk = (
        "uk",
        "uk/a.ftl",
        "one = { $x }\n    .hint = x\ntwo = x\nui-save = x\n",
    );
    for language in ["nb", "en", "uk"] {
        assert_eq!(told(&[NB, EN, uk], language), Vec::<String>::new());
    }
}

#[test]
fn what_is_missing_is_shown_in_the_source() {
    let uk = ("uk", "uk/a.ftl", "one = { $x }\n");
    assert_eq!(
        told(&[NB, EN, uk], "uk"),
        [
            "nb/a.ftl:4:1: two: not yet in uk",
            "nb/a.ftl:5:1: ui-save: not yet in uk",
            "uk/a.ftl:1:1: one: the attribute hint is not yet in uk",
        ]
    );
    let report = super::language(&catalogs(&[NB, EN, uk]), &tag("uk"));
    let severities: Vec<Severity> = report
        .findings
        .iter()
        .map(|finding| finding.severity)
        .collect();
    assert_eq!(
        severities,
        [Severity::Warning, Severity::Note, Severity::Warning]
    );
}

#[test]
fn a_source_language_misses_what_the_other_one_has() {
    let nn = (
        "nn",
        "nn/a.ftl",
        "one = Ein { $x }\n    .hint = Eit hint\nui-save = Lagre\n",
    );
    let all = [
        NB,
        ("en", "en/a.ftl", "one = One { $x }\nthree = Three\n"),
        nn,
    ];
    assert_eq!(
        told(&all, "nn"),
        [
            "en/a.ftl:2:1: three: not yet in nn",
            "nb/a.ftl:4:1: two: not yet in nn",
            "nn/a.ftl:1:1: one: the attribute guidance is not yet in nn",
        ]
    );
    assert_eq!(told(&all, "nb"), ["en/a.ftl:2:1: three: not yet in nb"]);
}

#[test]
fn what_is_left_over_is_named() {
    let uk = (
        "uk",
        "uk/a.ftl",
        "one = { $x }\n    .hint = x\n    .old = y\ntwo = x\nui-save = x\ngone = z\n",
    );
    assert_eq!(
        told(&[NB, EN, uk], "uk"),
        [
            "uk/a.ftl:3:6: one.old: no source language has it any more",
            "uk/a.ftl:6:1: gone: no source language has it any more",
        ]
    );
}

#[test]
fn variables_are_compared_with_the_sources() {
    let uk = (
        "uk",
        "uk/a.ftl",
        "one = { $y }\n    .hint = { $z }\ntwo = x\nui-save = x\n",
    );
    assert_eq!(
        told(&[NB, EN, uk], "uk"),
        [
            "uk/a.ftl:1:1: one: it uses { $y }, which no source language does: it would show nothing",
            "uk/a.ftl:1:1: one: it leaves out { $x }, which the sources use",
            "uk/a.ftl:2:6: one.hint: it uses { $z }, which no source language does: it would show nothing",
        ]
    );
}

#[test]
fn plural_forms_are_compared_with_the_language() {
    let nb = (
        "nb",
        "nb/a.ftl",
        "n = { $n ->\n    [one] en\n    [two] to\n   *[other] { $n }\n}\n",
    );
    let uk = (
        "uk",
        "uk/a.ftl",
        "n = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n}\nkind = { $kind ->\n    [one-way] x\n   *[other] y\n}\n",
    );
    assert_eq!(
        told(&[nb, uk], "nb"),
        ["nb/a.ftl:1:1: n: the plural form [two] is never chosen in this language"]
    );
    assert_eq!(
        told(&[nb, uk], "uk"),
        [
            "uk/a.ftl:1:1: n: the plural forms for few, many are missing",
            "uk/a.ftl:6:1: kind: no source language has it any more",
        ]
    );
}

#[test]
fn doubles_are_named() {
    let en = (
        "en",
        "en/a.ftl",
        "a = 1\nb = 2\n    .x = 1\n    .x = 2\na = 3\n-b = term\n",
    );
    assert_eq!(
        told(&[en], "en"),
        [
            "en/a.ftl:3:6: b.x: it is there twice; the one in line 4 has no effect",
            "en/a.ftl:5:1: a: it is there twice; the one in line 1 has no effect",
            "en/a.ftl:6:2: b: a term and a message share the name “b”; only the later one works",
        ]
    );
}

#[test]
fn faults_of_files_are_findings() {
    let uk = (
        "uk",
        "uk/a.ftl",
        "one = { $x }\n    .hint = x\ntwo = { two }\nui-save = x\nbad = { $x\n",
    );
    let told = told(&[NB, EN, uk], "uk");
    assert_eq!(told.len(), 2);
    assert_eq!(told[0], "uk/a.ftl:3:1: two: the message refers to itself");
    assert!(told[1].starts_with("uk/a.ftl:6:1: "), "{}", told[1]);
}

#[test]
fn shares_count_what_is_there_and_what_has_been_read() {
    let uk = (
        "uk",
        "uk/a.ftl",
        "# status: reviewed Olena 2026-02-03\none = { $x }\ntwo = x\ngone = y\n",
    );
    let words = catalogs(&[NB, EN, uk]);
    let report = super::language(&words, &tag("uk"));
    let share = |expected, present, reviewed| Share {
        expected,
        present,
        reviewed,
    };
    assert_eq!(report.conversations, share(2, 2, 1));
    assert_eq!(report.program, share(1, 0, 0));
    assert_eq!(
        super::language(&words, &tag("nb")).conversations,
        share(2, 2, 2)
    );
    assert_eq!(
        super::language(&words, &tag("ti")).conversations,
        share(2, 0, 0)
    );
    assert_eq!(all(&words).len(), 3);
}
