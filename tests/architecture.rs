//! The house stands as it is drawn: no room uses a floor above its own, and what belongs to one room stays there.
//!
//! The sources are read as text, without comments and literals, so that paths inside macros count too.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// Rooms and their floors. `main` stands beside the topmost floor.
const FLOORS: &[(&str, u8)] = &[
    ("form", 1),
    ("language", 1),
    ("script", 1),
    ("record", 2),
    ("interview", 2),
    ("vault", 3),
    ("office", 3),
    ("desk", 4),
    ("tui", 5),
    ("linear", 5),
    ("cli", 5),
    ("main", 6),
];

/// Doors between rooms of one floor, and from the command line to the screens that it opens.
const DOORS: &[(&str, &str)] = &[
    ("script", "language"),
    ("interview", "record"),
    ("cli", "tui"),
    ("cli", "linear"),
];

/// What only some rooms may use: a pattern, what it is, and who may.
const RESERVED: &[(&str, &str, &[&str])] = &[
    (
        r"\b(ratatui|crossterm)::",
        "the terminal's drawing",
        &["tui"],
    ),
    (r"\b(age|ssh_key|zxcvbn)::", "keys and sealing", &["vault"]),
    (
        r"\b(fluent_bundle|fluent_syntax|intl_memoizer|unic_langid)::",
        "Fluent",
        &["language"],
    ),
    (r"\bclap::", "the command line", &["cli"]),
    (r"\banyhow\b", "untyped errors", &["cli", "main"]),
    (
        r"\b(std::fs|fs::File|tempfile)\b",
        "files",
        &["vault", "desk", "cli"],
    ),
    (
        r"\b(now_utc|now_local|SystemTime::now|Instant::now)\b",
        "the clock",
        &["vault", "desk", "tui", "linear", "cli", "main"],
    ),
    (
        r"\b(e?print(ln)?!|dbg!|stdin\(|stdout\(|stderr\()",
        "the terminal",
        &["tui", "linear", "cli", "main"],
    ),
    (r"\b(std::net|TcpStream|UdpSocket)\b", "the network", &[]),
];

/// The sources, read and stripped once for all tests.
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(sources);

static PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let patterns = RESERVED.iter().map(|(pattern, _, _)| Regex::new(pattern));
    patterns
        .map(|pattern| pattern.expect("a fixed pattern"))
        .collect()
});

static SUPERS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:\bsuper::)+").expect("a fixed pattern"));

static TEST_MODULE: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"#\[cfg\(test\)\]\s*(pub(\([a-z]+\))?\s+)?mod\s+\w+\s*\{";
    Regex::new(pattern).expect("a fixed pattern")
});

/// Comments and literals.
static NOISE: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r##"(?xs)
        //[^\n]*                                   # line comment
      | /\*.*?\*/                                  # block comment
      | b?r\#"(.*?)"\# | b?r"([^"]*)"              # raw string
      | b?"(\\.|[^"\\])*"                          # string
      | b?'(\\u\{[0-9a-fA-F]+\}|\\.|[^'\\\n])'     # character, which a lifetime is not
    "##;
    Regex::new(pattern).expect("a fixed pattern")
});

/// A source file of one room.
struct Source {
    path: PathBuf,
    room: String,
    /// Depth of its module below the crate: `desk/mod.rs` 1, `desk/home.rs` 2.
    depth: usize,
    code: String,
}

#[test]
fn no_room_uses_a_floor_above_its_own() {
    report(SOURCES.iter().flat_map(floor_faults).collect());
}

#[test]
fn what_belongs_to_a_room_stays_there() {
    report(SOURCES.iter().flat_map(reserved_faults).collect());
}

#[test]
fn every_room_is_on_the_map() {
    for source in SOURCES.iter() {
        assert!(
            floor(&source.room).is_some(),
            "{} belongs to no room of the house",
            source.path.display()
        );
    }
}

#[test]
fn the_guards_see_what_they_guard_against() {
    let above = [
        "use crate::tui::Screen;",
        "fn f() { let x = crate::{form::Form, desk::Desk}; }",
    ];
    for code in above {
        assert_eq!(floor_faults(&source("vault", 2, code)).len(), 1, "{code}");
    }
    assert_eq!(
        floor_faults(&source("form", 2, "use super::super::desk::Desk;")).len(),
        1
    );
    assert_eq!(
        floor_faults(&source("record", 2, "use crate::interview::Spot;")).len(),
        1
    );
    let fine = "use crate::form::Form; // crate::tui\nconst S: &str = \"crate::tui\";";
    assert_eq!(floor_faults(&source("vault", 2, fine)).len(), 0);
    assert_eq!(
        floor_faults(&source("interview", 2, "use crate::record::Answer;")).len(),
        0
    );
    assert_eq!(
        reserved_faults(&source("form", 2, "let t = std::fs::read(p);")).len(),
        1
    );
    assert_eq!(
        reserved_faults(&source("tui", 2, "use ratatui::Frame;")).len(),
        0
    );
    assert_eq!(
        reserved_faults(&source("office", 1, "println!(\"{x}\");")).len(),
        1
    );
    let tested = "#[cfg(test)]\nmod tests { use std::fs; fn f() { {} } }\nfn g() { dbg!(1); }";
    assert_eq!(reserved_faults(&source("form", 2, tested)).len(), 1);
}

fn report(faults: Vec<String>) {
    let mut list = String::new();
    for fault in &faults {
        let _ = writeln!(list, "  {fault}");
    }
    assert!(
        faults.is_empty(),
        "the house does not stand as drawn:\n{list}"
    );
}

fn floor(room: &str) -> Option<u8> {
    FLOORS
        .iter()
        .find(|(name, _)| *name == room)
        .map(|(_, floor)| *floor)
}

/// Uses of rooms that are neither the room itself nor on a lower floor.
fn floor_faults(source: &Source) -> Vec<String> {
    let Some(own) = floor(&source.room) else {
        return Vec::new();
    };
    used_rooms(source)
        .into_iter()
        .filter(|used| *used != source.room)
        .filter(|used| floor(used).is_some_and(|floor| floor >= own))
        .filter(|used| !DOORS.contains(&(source.room.as_str(), used.as_str())))
        .map(|used| {
            format!(
                "{}: `{}` must not use `{used}`",
                source.path.display(),
                source.room
            )
        })
        .collect()
}

/// Rooms named after `crate::`, also in a group of braces, and after enough `super::` to reach the crate.
fn used_rooms(source: &Source) -> Vec<String> {
    let mut rooms = Vec::new();
    let root = if source.room == "main" {
        "bolyst"
    } else {
        "crate"
    };
    for (at, found) in source.code.match_indices(&format!("{root}::")) {
        let rest = &source.code[at + found.len()..];
        match rest.strip_prefix('{') {
            Some(group) => rooms.extend(heads_of_group(group)),
            None => rooms.push(head(rest)),
        }
    }
    for found in SUPERS.find_iter(&source.code) {
        if found.as_str().matches("super").count() >= source.depth {
            rooms.push(head(&source.code[found.end()..]));
        }
    }
    rooms.sort();
    rooms.dedup();
    rooms
}

fn head(path: &str) -> String {
    path.trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

/// First names of the paths in `a::b, c::{d, e}}…`.
fn heads_of_group(group: &str) -> Vec<String> {
    let mut heads = vec![head(group)];
    let mut depth = 0;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(head(&group[at + 1..])),
            _ => {}
        }
    }
    heads
}

/// Uses of what is reserved for other rooms; code that is only compiled for tests may use anything.
fn reserved_faults(source: &Source) -> Vec<String> {
    let name = source.path.file_name().unwrap_or_default();
    if name == "tests.rs"
        || source
            .path
            .components()
            .any(|part| part.as_os_str() == "tests")
    {
        return Vec::new();
    }
    let code = without_tests(&source.code);
    let mut faults = Vec::new();
    for ((_, what, rooms), pattern) in RESERVED.iter().zip(PATTERNS.iter()) {
        if let (Some(found), false) = (pattern.find(&code), rooms.contains(&source.room.as_str())) {
            faults.push(format!(
                "{}: `{}` must leave {what} alone (`{}`)",
                source.path.display(),
                source.room,
                found.as_str()
            ));
        }
    }
    faults
}

/// Cuts out every `#[cfg(test)] mod … { … }`.
fn without_tests(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(found) = TEST_MODULE.find(rest) {
        kept.push_str(&rest[..found.start()]);
        rest = &rest[found.end()..];
        let mut depth = 1;
        let end = rest.char_indices().find(|(_, c)| {
            depth += i32::from(*c == '{') - i32::from(*c == '}');
            depth == 0
        });
        rest = end.map_or("", |(at, _)| &rest[at + 1..]);
    }
    kept.push_str(rest);
    kept
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    assert!(files.len() > 20, "the sources were not found");
    files.sort();
    files.iter().filter_map(|file| read(&root, file)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("src is readable") {
        let path = entry.expect("src is readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// `lib.rs` belongs to no room: it only names them.
fn read(root: &Path, file: &Path) -> Option<Source> {
    let path = file.strip_prefix(root).expect("a file below src");
    if path == Path::new("lib.rs") {
        return None;
    }
    let mut parts: Vec<String> = path
        .with_extension("")
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    let text = std::fs::read_to_string(file).expect("sources are UTF-8");
    Some(Source {
        path: path.to_path_buf(),
        room: parts[0].clone(),
        depth: parts.len(),
        code: bare(&text),
    })
}

fn source(room: &str, depth: usize, text: &str) -> Source {
    Source {
        path: Path::new(room).join("example.rs"),
        room: room.to_owned(),
        depth,
        code: bare(text),
    }
}

/// The code without comments and literals.
fn bare(text: &str) -> String {
    NOISE.replace_all(text, " ").into_owned()
}
