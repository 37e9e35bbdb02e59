//! The catalogs as the rest of the house uses them.

use super::*;
use proptest::prelude::*;

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn catalogs(files: &[(&str, &str, &str)]) -> Catalogs {
    let add =
        |memory: Memory, (tag, name, text): &(&str, &str, &str)| memory.with(tag, name, *text);
    Catalogs::new(Box::new(files.iter().fold(Memory::default(), add)))
}

#[test]
fn each_message_falls_back_by_itself() {
    let words = catalogs(&[
        (
            "nb",
            "a.ftl",
            "one = en\ntwo = to\nthree = tre\nonly = bare her\n",
        ),
        ("nn", "a.ftl", "one = ein\n"),
        (
            "en",
            "a.ftl",
            "one = one\ntwo = two\nthree = three\n    .hint = in English\n",
        ),
        ("fa", "a.ftl", "one = یک\ntwo = دو\n"),
        ("prs", "a.ftl", "one = یک دری\n"),
    ]);
    let said = |language: &str, id: &str| {
        let said = words.say(&tag(language), id, &[]);
        (said.text, said.language.to_string(), said.fell_back)
    };
    assert_eq!(
        said("fa-AF", "one"),
        ("یک دری".into(), "fa-AF".into(), false)
    );
    assert_eq!(said("fa-AF", "two"), ("دو".into(), "fa".into(), true));
    assert_eq!(said("fa-AF", "three"), ("three".into(), "en".into(), true));
    assert_eq!(
        said("fa-AF", "only"),
        ("bare her".into(), "nb".into(), true)
    );
    assert_eq!(said("nn", "two"), ("to".into(), "nb".into(), true));
    assert_eq!(said("en-GB", "two"), ("two".into(), "en".into(), false));
    assert_eq!(said("ti", "nowhere"), ("nowhere".into(), "en".into(), true));
    let hint = words.find(&tag("nb"), "three", Some("hint"), &[]).unwrap();
    assert_eq!((hint.text.as_str(), hint.fell_back), ("in English", true));
    assert_eq!(words.find(&tag("nb"), "three", Some("guidance"), &[]), None);
}

#[test]
fn review_is_told_with_each_text() {
    let words = catalogs(&[
        ("nb", "a.ftl", "one = en\n"),
        (
            "uk",
            "a.ftl",
            "# status: reviewed Olena 2026-02-03\none = один\ntwo = два\n",
        ),
    ]);
    assert_eq!(words.say(&tag("nb"), "one", &[]).review, Review::Source);
    assert_eq!(words.say(&tag("uk"), "two", &[]).review, Review::Draft);
    let reviewed = words.say(&tag("uk"), "one", &[]).review;
    assert!(matches!(reviewed, Review::Reviewed { by, .. } if by == "Olena"));
}

#[test]
fn plural_forms_are_the_languages_own() {
    let forms = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    let sixteen = "nb nn en uk ar ru pl ti so fa-AF fa ckb kmr ps sw tr";
    let files: Vec<_> = sixteen
        .split(' ')
        .map(|tag| (tag, "n.ftl", forms))
        .collect();
    let words = catalogs(&files);
    let form = |language: &str, n: f64| words.text(&tag(language), "n", &[("n", Arg::Number(n))]);
    let rows: &[(&str, &[(f64, &str)])] = &[
        ("nb", &[(0.0, "other"), (1.0, "one"), (2.0, "other")]),
        (
            "uk",
            &[
                (1.0, "one"),
                (2.0, "few"),
                (5.0, "many"),
                (21.0, "one"),
                (1.5, "other"),
            ],
        ),
        (
            "ar",
            &[
                (0.0, "zero"),
                (1.0, "one"),
                (2.0, "two"),
                (3.0, "few"),
                (11.0, "many"),
                (100.0, "other"),
            ],
        ),
        ("pl", &[(1.0, "one"), (22.0, "few"), (12.0, "many")]),
        ("ti", &[(0.0, "one"), (1.0, "one"), (2.0, "other")]),
        ("fa-AF", &[(0.0, "one"), (1.0, "one"), (2.0, "other")]),
        // English has no `one` for 0, nor Kurmanji; an unknown tag would have got English.
        ("kmr", &[(0.0, "other"), (1.0, "one")]),
        ("ckb", &[(1.0, "one"), (2.0, "other")]),
        ("tr", &[(1.0, "one"), (2.0, "other")]),
    ];
    for (language, expected) in rows {
        for (number, category) in *expected {
            assert_eq!(form(language, *number), *category, "{language} {number}");
        }
    }
}

#[test]
fn numbers_are_plain_with_the_languages_digits_and_decimal_sign() {
    let text =
        "n = { $n }\nfixed = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }\n";
    let words = catalogs(&["nb", "en", "fa-AF", "ckb", "ar"].map(|tag| (tag, "n.ftl", text)));
    let say =
        |language: &str, id: &str, n: f64| words.text(&tag(language), id, &[("n", Arg::Number(n))]);
    assert_eq!(say("nb", "n", 8735.0), "8735");
    assert_eq!(say("nb", "n", 12.5), "12,5");
    assert_eq!(say("en", "n", 12.5), "12.5");
    assert_eq!(say("nb", "n", -3.0), "-3");
    assert_eq!(say("nb", "fixed", 1.23456), "1,23");
    assert_eq!(say("en", "fixed", 7.0), "7.00");
    assert_eq!(say("fa-AF", "n", 12.5), "۱۲٫۵");
    assert_eq!(say("ckb", "n", 1042.0), "١٠٤٢");
    assert_eq!(say("ar", "n", 12.5), "12.5");
}

#[test]
fn no_number_stops_the_program() {
    let text = "n = { $n ->\n    [one] one { $n }\n   *[other] many { $n }\n}\n\
        f = { NUMBER($n, minimumFractionDigits: 4000000000) ->\n    [one] one\n   *[other] other\n}\n\
        long = { 99999999999999999999999999 ->\n    [one] one\n   *[other] other\n}\n\
        fraction = { $n ->\n    [1.0000000000000000000000000000] one\n   *[other] other\n}\n";
    let words = catalogs(&[("en", "n.ftl", text), ("ar", "n.ftl", text)]);
    let numbers = [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MAX,
        f64::MIN_POSITIVE,
        5e-324,
        1e15,
        1e18,
        0.1 + 0.2,
        -0.0,
    ];
    for language in ["en", "ar"] {
        for number in numbers {
            for id in ["n", "f", "long", "fraction"] {
                words.text(&tag(language), id, &[("n", Arg::Number(number))]);
            }
        }
    }
    assert_eq!(
        words.text(&tag("en"), "n", &[("n", Arg::Number(f64::NAN))]),
        "many NaN"
    );
    assert_eq!(words.text(&tag("en"), "long", &[]), "long");
}

#[test]
fn later_files_override_message_by_message() {
    let own = Memory::default().with("en", "own.ftl", "b = mine\n");
    let shipped = Memory::default().with("en", "a.ftl", "a = theirs\nb = theirs\n");
    let words = Catalogs::new(Box::new(Layers(vec![Box::new(shipped), Box::new(own)])));
    assert_eq!(words.text(&tag("en"), "a", &[]), "theirs");
    assert_eq!(words.text(&tag("en"), "b", &[]), "mine");
}

#[test]
fn a_fault_is_named_with_its_place_and_the_rest_works() {
    let words = catalogs(&[(
        "en",
        "a.ftl",
        "good = fine\nbad = { $x\ngood-too = also fine { $x }\n  .hint = a hint\n",
    )]);
    assert_eq!(words.text(&tag("en"), "good", &[]), "fine");
    assert_eq!(
        words.text(&tag("en"), "good-too", &[("x", Arg::Text("yes".into()))]),
        "also fine yes"
    );
    let faults = words.faults(&tag("en"));
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].file, "a.ftl");
    assert_eq!(faults[0].place.line, 3);
    assert!(matches!(faults[0].problem, Problem::Syntax(_)));
}

#[test]
fn what_fluent_cannot_format_falls_back_and_is_named() {
    let many: String = (0..60)
        .map(|n| format!("p{n} = {{ p{} }}{{ \"\" }}\n", n + 1))
        .collect();
    let text = format!(
        "self = a {{ self }}\nround = {{ trip }}\ntrip = {{ round }}\ngone = {{ nowhere }}\nterm = {{ -none }}\n\
         call = {{ SHOUT($x) }}\nnested = {}\n{many}p60 = end\nhint = fine\n    .hint = {{ hint.hint }}\n",
        "{ { $x } }".repeat(101),
    );
    let words = catalogs(&[
        ("ti", "a.ftl", &text),
        ("en", "a.ftl", "self = English\ngone = gone\n"),
    ]);
    let faults = words.faults(&tag("ti"));
    let problem = |id: &str| {
        let fault = faults
            .iter()
            .find(|fault| fault.message.as_deref() == Some(id));
        fault.map(|fault| (fault.place.line, fault.problem.clone()))
    };
    assert_eq!(words.text(&tag("ti"), "self", &[]), "English");
    assert_eq!(problem("self"), Some((1, Problem::Cycle)));
    assert_eq!(problem("round"), Some((2, Problem::Cycle)));
    assert_eq!(problem("trip"), Some((3, Problem::Cycle)));
    assert_eq!(words.text(&tag("ti"), "gone", &[]), "gone");
    assert_eq!(
        problem("gone"),
        Some((4, Problem::Unresolved("nowhere".into())))
    );
    assert_eq!(
        problem("term"),
        Some((5, Problem::Unresolved("-none".into())))
    );
    assert_eq!(
        problem("call"),
        Some((6, Problem::Unresolved("SHOUT()".into())))
    );
    assert_eq!(problem("nested"), Some((7, Problem::TooManyPlaceables)));
    assert_eq!(words.text(&tag("ti"), "nested", &[]), "nested");
    assert!(matches!(
        problem("p0"),
        Some((_, Problem::TooManyPlaceables))
    ));
    assert_eq!(problem("p40"), None);
    assert_eq!(words.text(&tag("ti"), "p40", &[]), "end");
    assert!(matches!(problem("hint.hint"), Some((_, Problem::Cycle))));
    assert_eq!(words.text(&tag("ti"), "hint", &[]), "fine");
}

#[test]
fn references_that_branch_at_every_step_are_inspected_in_no_time() {
    let step = |n: usize| {
        let next = n + 1;
        format!(
            "s{n} = {{ $x ->\n    [a] {{ s{next} }}\n    [b] {{ s{next} }}\n   *[c] {{ s{next} }}\n}}\n"
        )
    };
    let text: String = (0..90).map(step).collect::<String>() + "s90 = end\n";
    let words = catalogs(&[("en", "a.ftl", &text)]);
    assert_eq!(words.text(&tag("en"), "s60", &[]), "end");
    assert_eq!(words.variables(&tag("en"), "s60", None), ["x"]);
}

#[test]
fn a_missing_variable_is_an_ellipsis_and_chooses_the_default() {
    let text = "a = Hello { $name }, { $n ->\n    [one] one\n   *[other] many\n}\nb = { NUMBER($n) } of them\n";
    let words = catalogs(&[("en", "a.ftl", text)]);
    assert_eq!(words.text(&tag("en"), "a", &[]), "Hello …, many");
    assert_eq!(words.text(&tag("en"), "b", &[]), "… of them");
}

#[test]
fn variables_are_found_through_references_and_fallbacks() {
    let words = catalogs(&[
        ("nb", "a.ftl", "a = { $old }\n"),
        (
            "en",
            "a.ftl",
            "-term = { $case ->\n   *[x] y\n}\na = { b } { $n ->\n    [one] { $one }\n   *[other] { -term(case: \"x\") }\n}\n\
             b = { NUMBER($sum) } { c.attr }\nc = none\n    .attr = { $deep }\n",
        ),
    ]);
    assert_eq!(
        words.variables(&tag("ti"), "a", None),
        ["deep", "n", "old", "one", "sum"]
    );
    assert_eq!(words.variables(&tag("en"), "c", Some("attr")), ["deep"]);
    assert_eq!(words.variables(&tag("en"), "c", Some("other")), [""; 0]);
}

#[test]
fn nothing_in_a_file_of_words_can_control_a_terminal() {
    let text = "a = x\u{1b}[31m { \"\\u001b\" }{ \"\\u202E\" }y\u{202e}z { $v }\n";
    let words = catalogs(&[("en", "a.ftl", text)]);
    let said = words.text(
        &tag("en"),
        "a",
        &[("v", Arg::Text("\u{9b}2J\u{2067}v".into()))],
    );
    assert_eq!(said, "x[31m yz 2Jv");
}

#[test]
fn no_isolating_mark_is_ever_seen() {
    let words = catalogs(&[("ar", "a.ftl", "a = ملف { $id } رقم { $n }\n")]);
    let args = [("id", Arg::Text("A-1042".into())), ("n", Arg::Number(3.0))];
    assert_eq!(words.text(&tag("ar"), "a", &args), "ملف A-1042 رقم 3");
}

#[test]
fn what_runs_the_other_way_is_isolated_for_a_screen() {
    let words = catalogs(&[
        ("ar", "a.ftl", "a = في { $place }؟\n"),
        ("nb", "a.ftl", "a = I { $place }?\n"),
    ]);
    let screen = words.isolating();
    let say = |language: &str, place: &str| {
        screen.text(
            &tag(language),
            "a",
            &[("place", Arg::Text(place.to_owned()))],
        )
    };
    assert_eq!(
        say("ar", "Tynset (3427)"),
        "في \u{2068}Tynset (3427)\u{2069}؟"
    );
    assert_eq!(say("ar", "أوسلو"), "في أوسلو؟");
    assert_eq!(say("ar", "12"), "في 12؟");
    assert_eq!(say("nb", "Tynset"), "I Tynset?");
    assert_eq!(say("nb", "أوسلو"), "I \u{2068}أوسلو\u{2069}?");
    // Nothing gets out of its isolate.
    assert_eq!(
        say("ar", "Ty\u{2069}\u{202e}nset"),
        "في \u{2068}Tynset\u{2069}؟"
    );
    // And nothing has changed for the others.
    let plain = words.text(
        &tag("ar"),
        "a",
        &[("place", Arg::Text("Tynset".to_owned()))],
    );
    assert_eq!(plain, "في Tynset؟");
}

#[test]
fn a_folder_that_names_no_language_is_named() {
    let words = catalogs(&[("klingon", "a.ftl", "a = b\n"), ("en", "a.ftl", "a = b\n")]);
    assert_eq!(words.tags(), [tag("en")]);
    assert_eq!(words.stray_folders().len(), 1);
    assert_eq!(words.stray_folders()[0].file, "klingon");
}

#[test]
fn an_empty_folder_and_no_folder_at_all_fall_back_to_ids() {
    struct Empty;
    impl Source for Empty {
        fn tags(&self) -> Vec<String> {
            vec!["nb".into()]
        }
        fn files(&self, _: &str) -> Vec<(String, Vec<u8>)> {
            Vec::new()
        }
    }
    let words = Catalogs::new(Box::new(Empty));
    assert_eq!(words.text(&tag("nb"), "ui-title", &[]), "ui-title");
    assert_eq!(
        words.variables(&tag("nb"), "ui-title", None),
        Vec::<String>::new()
    );
}

#[test]
fn catalogs_are_shared_between_threads() {
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    let words = catalogs(&[("en", "a.ftl", "a = b\n")]);
    shared(&words);
    let other = words.clone();
    let said = std::thread::spawn(move || other.text(&Tag::ENGLISH, "a", &[])).join();
    assert_eq!(said.unwrap(), "b");
}

/// Pieces of files as they are, and as they are when something went wrong.
fn file() -> impl Strategy<Value = Vec<u8>> {
    let pieces = vec![
        "a",
        "b",
        "c",
        "-a",
        "-b",
        ".x",
        " = ",
        "\n",
        "\n    ",
        "{ ",
        " }",
        "{",
        "}",
        "$n",
        "$x",
        "a.x",
        "-a(x: 1)",
        "NUMBER($n)",
        "NUMBER($n, minimumFractionDigits: 99)",
        "NUMBER(a)",
        "X()",
        " ->\n",
        "    [one] ",
        "    [1] ",
        "   *[other] ",
        "\"\\u202E\"",
        "\"text\"",
        "12.50",
        "99999999999999999999",
        "# status: reviewed A B 2026-01-02\n",
        "### status: draft\n",
        "## group\n",
        "tekst",
        "\r\n",
        "\t",
        "\u{feff}",
        "\u{1b}[2J",
        "\\",
        "\"",
        "{ $n ->\n    [one] en\n   *[other] { $n }\n}\n",
        "{ a }",
        "{ -b }",
        "{ -a.x }",
    ];
    let piece = proptest::sample::select(pieces).prop_map(|piece| piece.as_bytes().to_vec());
    let any = proptest::collection::vec(any::<u8>(), 0..4);
    let pieces = proptest::collection::vec(prop_oneof![20 => piece, 1 => any], 0..60);
    pieces.prop_map(|pieces| pieces.concat())
}

proptest! {
    /// Whatever is in a file: nothing stops the program, and nothing that controls a terminal comes out.
    #[test]
    fn any_file_gives_words_or_none(one in file(), other in file(), number in any::<f64>()) {
        let source = Memory::default().with("uk", "a.ftl", one.clone()).with("uk", "b.ftl", other).with("en", "a.ftl", one);
        let words = Catalogs::new(Box::new(source));
        let args = [("n", Arg::Number(number)), ("y", Arg::Text("y".to_owned()))];
        for (id, attribute) in [("a", None), ("b", None), ("c", None), ("a", Some("x")), ("b", Some("x"))] {
            if let Some(said) = words.find(&tag("uk"), id, attribute, &args) {
                prop_assert!(!said.text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')));
            }
            words.variables(&tag("uk"), id, attribute);
        }
        for report in check::all(&words) {
            for finding in report.findings {
                prop_assert!(finding.place >= Place::START, "{finding}");
            }
        }
    }
}
