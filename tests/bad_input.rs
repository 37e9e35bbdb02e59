//! Files that are too large, too deep, endless or hostile: the program as a process ends by itself, soon, within
//! bounded memory, with a sentence and exit code 1. `cargo test --release --test bad_input -- --nocapture` prints how
//! long each took; there the bound is a second.

#[path = "common/program.rs"]
mod program;
#[path = "common/workbook.rs"]
mod workbook;

use std::fmt::Write as _;
use std::fs::File;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::Duration;

use program::{Program, err, out};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::workbook::{package, sheet_of, with_shared_text};

/// Processor time; debug builds are given more.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 1 });
/// Resident memory, in KiB.
const MOST_MEMORY: u64 = 600 << 10;

/// Lets the program work and holds it to both bounds.
fn bounded(name: &str, arguments: &[&str]) -> Output {
    let mut command = Program::new().command(arguments);
    let mut child = command
        .stdin(Stdio::null())
        .spawn()
        .expect("the program starts");
    let process = format!("/proc/{}", child.id());
    let watch = std::thread::spawn(move || {
        let mut last = (0, Duration::ZERO);
        while let (Some(memory), Some(time)) = (resident(&process), worked(&process)) {
            last = (memory, time);
            std::thread::sleep(Duration::from_millis(2));
        }
        last
    });
    let mut pipe = child.stdout.take().expect("a pipe");
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut pipe, &mut bytes).map(|_| bytes)
    });
    let mut output = child.wait_with_output().expect("the program ends");
    output.stdout = reader.join().expect("a thread").expect("its output");
    let (most, took) = watch.join().expect("a thread");
    println!(
        "{name:<28} {:>7.2} s {:>6} MB",
        took.as_secs_f64(),
        most >> 10
    );
    assert!(took < LONGEST, "{name} took {took:?}");
    assert!(most < MOST_MEMORY, "{name} took {most} KiB");
    let code = output.status.code();
    assert!(
        matches!(code, Some(0 | 1)),
        "{name}: {code:?} {}",
        err(&output)
    );
    output
}

/// The most that the process had in memory so far, in KiB; where there is no `/proc`, nothing is measured.
fn resident(process: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// How long it has worked, in its own code and in the system's. Other programs do not count.
fn worked(process: &str) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("{process}/stat")).ok()?;
    // proc_pid_stat(5): behind the name in brackets, the 12th and 13th, in hundredths of a second.
    let (_, rest) = stat.rsplit_once(')')?;
    let mut numbers = rest
        .split_whitespace()
        .skip(11)
        .map_while(|it| it.parse::<u64>().ok());
    let ticks = numbers.next()? + numbers.next()?;
    Some(Duration::from_millis(ticks * 10))
}

/// What the program says of this form. `run` reads it as `check` does, and not all the shipped ones besides.
fn told(name: &str, form: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    put(&folder, "forms/bad.json", form);
    let form = folder.path().join("forms/bad.json");
    let output = bounded(name, &["run", path(&form)]);
    assert_eq!(output.status.code(), Some(1), "{name}");
    err(&output)
}

fn put(folder: &TempDir, name: &str, text: &str) {
    let path = folder.path().join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

fn path(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// A form with these questions.
fn asking(survey: impl IntoIterator<Item = Value>) -> String {
    let survey: Vec<Value> = survey.into_iter().collect();
    json!({ "form": "bad", "version": "1", "about": "person", "survey": survey }).to_string()
}

fn text(name: &str, relevant: &str) -> Value {
    json!({ "type": "text", "name": name, "relevant": relevant })
}

#[test]
fn a_form_of_100_mb_is_refused_unread() {
    let said = told("100 MB of blanks", &" ".repeat(100 << 20));
    assert!(said.contains("32 MB"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_file_of_10_gb_without_anything_in_it_and_a_device_without_an_end_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let sparse = folder.path().join("sparse.json");
    let file = File::create(&sparse).expect("a file");
    file.set_len(10 << 30).expect("a sparse file");
    for endless in [path(&sparse), "/dev/zero"] {
        for arguments in [&["run", endless][..], &["import", endless]] {
            let output = bounded(arguments[0], arguments);
            assert!(err(&output).contains("32 MB"), "{}", err(&output));
        }
    }
}

#[test]
fn a_form_of_30_mb_in_one_line_tells_its_faults() {
    let long = "x".repeat(30 << 20);
    let form = asking([json!({ "type": "text", "name": "a", "comment": long, "relevent": "1" })]);
    let said = told("one line of 30 MB", &form);
    assert!(said.contains("did you mean `relevant`?"), "{said}");
    let numbers = format!(r#"{{"form":"bad","survey":[{}1]}}"#, "1,".repeat(1 << 20));
    let said = told("a million numbers", &numbers);
    assert!(said.contains("an object in { } is expected"), "{said}");
}

#[test]
fn nesting_without_end_is_refused() {
    for (name, open) in [("arrays", "["), ("objects", r#"{"a":"#)] {
        for depth in [10_000, 1_000_000] {
            let said = told(&format!("{depth} {name}"), &open.repeat(depth));
            assert!(said.contains("json/syntax"), "{said}");
        }
    }
    let mut groups = String::from(r#"{"form":"bad","version":"1","survey":["#);
    for number in 0..10_000 {
        let _ = write!(
            groups,
            r#"{{"type":"group","name":"g{number}","children":["#
        );
    }
    groups.push_str(&"]}".repeat(10_000));
    assert!(told("10000 groups", &(groups + "]}")).contains("json/syntax"));
}

#[test]
fn an_expression_of_10_mb_is_refused() {
    let forms = [
        ("ones", "1+".repeat(5 << 20)),
        ("brackets", "(".repeat(10 << 20)),
        ("signs", "§".repeat(5 << 20)),
        ("names", "${a} and ".repeat(1 << 20)),
    ];
    for (name, expression) in forms {
        let said = told(
            &format!("10 MB of {name}"),
            &asking([text("a", ""), text("b", &expression)]),
        );
        assert!(said.contains("expression/too-long"), "{name}: {said}");
    }
    let deep = "not(".repeat(20_000);
    let said = told("20,000 brackets", &asking([text("a", &deep)]));
    assert!(said.contains("expression/too-deep"), "{said}");
}

#[test]
fn twenty_thousand_faults_are_told_at_once() {
    let each = |of: &dyn Fn(usize) -> Value| asking((0..20_000).map(of));
    let name = |number: usize| format!("q{number}");
    let cases: [(&str, &str, String); 6] = [
        (
            "dangling names",
            "unknown-name",
            each(&|n| text(&name(n), &format!("${{nope{n}}} = 1"))),
        ),
        (
            "one name for all",
            "duplicate-name",
            each(&|_| text("a", "")),
        ),
        (
            "unknown types",
            "unknown-type",
            each(&|n| json!({ "type": "txet", "name": name(n) })),
        ),
        (
            "one great cycle",
            "form/cycle",
            each(&|n| text(&name(n), &format!("${{q{}}} = 1", (n + 1) % 20_000))),
        ),
        (
            "10,000 cycles",
            "form/cycle",
            each(&|n| text(&name(n), &format!("${{q{}}} = 1", n ^ 1))),
        ),
        (
            "everything in itself",
            "form/cycle",
            each(
                &|n| json!({ "type": "text", "name": name(n), "calculation": format!("${{q{n}}}") }),
            ),
        ),
    ];
    for (name, code, form) in cases {
        let said = told(name, &form);
        assert!(
            said.contains(code),
            "{name}: {}",
            &said[..said.len().min(2000)]
        );
    }
    let keys = (0..100_000).fold(String::new(), |all, n| format!("{all}\"k{n}\":1,"));
    let said = told("100,000 keys", &format!("{{{keys}\"form\":\"bad\"}}"));
    assert!(said.contains("form/unknown-key"));
}

#[test]
fn cycles_through_repeats_are_named() {
    let repeats = (0..50).map(|n| {
        let next = (n + 1) % 50;
        json!({ "type": "repeat", "name": format!("r{n}"), "repeat_count": format!("count(${{r{next}}}) + 1"),
            "children": [text(&format!("a{n}"), &format!("sum(${{a{next}}}) > position(..)"))] })
    });
    let said = told("cycles through repeats", &asking(repeats));
    assert!(
        said.contains("form/cycle") && said.contains("r0 → r1 → r2"),
        "{said}"
    );
}

#[test]
fn a_repeat_of_a_billion_is_no_billion() {
    let inner = json!({ "type": "repeat", "name": "s", "repeat_count": "1000000000", "children": [text("b", "")] });
    let form = asking([
        json!({ "type": "repeat", "name": "r", "repeat_count": "1000000000", "children": [inner] }),
    ]);
    let folder = tempfile::tempdir().expect("a folder");
    put(&folder, "bad.json", &form);
    bounded(
        "a billion billions",
        &["run", path(&folder.path().join("bad.json"))],
    );
}

#[test]
fn words_without_end_are_told() {
    let attributes = format!("a = x\n{}", "  .b = x\n".repeat(100_000));
    let cases = [
        (
            "100 MB of words",
            "larger than 32 MB",
            "a = ".to_owned() + &"x".repeat(100 << 20),
        ),
        (
            "a million braces",
            "Expected",
            "a = ".to_owned() + &"{".repeat(1 << 20),
        ),
        ("100,000 attributes", "at most 200 attributes", attributes),
        ("200,000 slips", "Expected", "= x\n".repeat(200_000)),
    ];
    for (name, said, words) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        put(&folder, "locales/en/bad.ftl", &words);
        let output = bounded(name, &["check", path(folder.path())]);
        assert!(out(&output).contains(said), "{name}: {}", out(&output));
    }
}

#[test]
fn tables_without_end_are_refused() {
    let wide = (0..200_000).fold(String::from("name"), |all, n| format!("{all},c{n}"));
    let long = "name,label\n".to_owned() + &"1,x\n".repeat(1_500_000);
    for (name, said, table) in [
        ("200,000 columns", "columns", wide),
        ("1.5 million rows", "cells", long),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        put(&folder, "forms/t.csv", &table);
        let mut form: Value = serde_json::from_str(&asking([text("a", "")])).expect("JSON");
        form["instances"] = json!({ "t": { "file": "t.csv" } });
        put(&folder, "forms/bad.json", &form.to_string());
        let form = folder.path().join("forms/bad.json");
        let output = bounded(name, &["run", path(&form)]);
        assert!(err(&output).contains(said), "{name}: {}", err(&output));
    }
}

#[test]
fn hostile_workbooks_end_in_a_sentence_or_a_form() {
    let row = |number: usize, cell: &str| format!(r#"<row r="{number}">{cell}</row>"#);
    let head = |last: &str| {
        let cell = |place: &str, text: &str| workbook::cell(place, text);
        let head = [cell("A1", "type"), cell("B1", "name"), cell("C1", "label")].concat();
        let question = [cell("A2", "text"), cell("B2", "a"), cell("C2", "A")].concat();
        sheet_of(&(row(1, &head) + &row(2, &question) + last))
    };
    let rows = |count: usize, cell: &dyn Fn(usize) -> String| {
        let rows = (3..count).fold(String::new(), |mut all, n| {
            all.push_str(&row(n, &cell(n)));
            all
        });
        head(&rows)
    };
    let plain = |sheet: String| package(&[("survey", sheet)]);
    let shared = |n: usize| format!(r#"<c r="C{n}" t="s"><v>0</v></c>"#);
    let cases: [(&str, &str, Vec<u8>); 7] = [
        ("a zip bomb", "160", plain(sheet_of(&" ".repeat(900 << 20)))),
        (
            "a million rows",
            "forms/bad.json",
            plain(rows(1_000_000, &|n| format!(r#"<c r="D{n}"><v>0</v></c>"#))),
        ),
        (
            "a million questions",
            "forms/bad.json",
            plain(rows(1_000_000, &|n| format!(r#"<c r="A{n}"><v>7</v></c>"#))),
        ),
        (
            "far to the right",
            "far",
            plain(rows(100_000, &|n| format!(r#"<c r="SA{n}"><v>0</v></c>"#))),
        ),
        (
            "a cell of 1 MB",
            "forms/bad.json",
            plain(head(&row(3, &workbook::cell("C3", &"x".repeat(1 << 20))))),
        ),
        (
            "one text for all",
            "MB",
            with_shared_text(&[("survey", rows(3_000, &shared))], &"x".repeat(100 << 10)),
        ),
        (
            "a web page",
            "web",
            b"<!DOCTYPE html><html><body>Sign in</body></html>".to_vec(),
        ),
    ];
    for (name, expected, bytes) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("bad.xlsx");
        std::fs::write(&file, bytes).expect("a file");
        let out_folder = folder.path().join("out");
        let arguments = [
            "--language",
            "en",
            "import",
            path(&file),
            "--out",
            path(&out_folder),
        ];
        let output = bounded(name, &arguments);
        let said = out(&output) + &err(&output);
        assert!(
            said.contains(expected),
            "{name}: {}",
            &said[..said.len().min(2000)]
        );
    }
}
