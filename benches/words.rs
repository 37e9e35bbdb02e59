//! How long words take: to load, to say in another language, to lay out, to edit (`cargo bench --bench words`).

use std::hint::black_box;
use std::time::{Duration, Instant};

use bolyst::language::{Arg, Catalogs, Memory, Tag};
use bolyst::script::{Direction, Encoding, Field, Reach, clean, lay_out};

const RUNS: usize = 15;

const NORWEGIAN: &str =
    "Hvor godt passer dette utsagnet for deg i dag: «Jeg føler meg hjemme her.» ";
const ARABIC: &str = "ما مدى انطباق هذه العبارة عليك اليوم: «أشعر أنني في بيتي هنا». (8735) ";

/// Median of so many runs, each repeated so often that the clock can tell.
fn tell<R>(what: &str, repetitions: u32, budget: &str, mut work: impl FnMut() -> R) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let started = Instant::now();
            for _ in 0..repetitions {
                black_box(work());
            }
            started.elapsed() / repetitions
        })
        .collect();
    times.sort();
    let took = times[RUNS / 2].as_secs_f64() * 1_000_000.0;
    println!("{what:<52} {took:>12.2} µs   {budget}");
}

/// A form of 10,000 questions in one language.
fn form(question: &str) -> String {
    let message = |n: usize| {
        format!("big-q{n} = {question}{n}?\n    .hint = {question}\n    .guidance = {question}\n")
    };
    (0..10_000).map(message).collect()
}

fn language() {
    let (norwegian, arabic) = (form(NORWEGIAN), form(ARABIC));
    let source = || {
        let memory = Memory::default().with("nb", "big.ftl", norwegian.as_bytes());
        memory.with("ar", "big.ftl", arabic.as_bytes())
    };
    let ids: Vec<String> = (0..10_000).map(|n| format!("big-q{n}")).collect();
    let arab = Tag::parse("ar").expect("a language");
    tell("load 10,000 questions in one language", 1, "", || {
        Catalogs::new(Box::new(source())).text(&arab, "big-q1", &[])
    });
    let words = Catalogs::new(Box::new(source()));
    let all = |tag: &Tag| {
        ids.iter()
            .map(|id| words.text(tag, id, &[]).len())
            .sum::<usize>()
    };
    all(&Tag::BOKMAL);
    tell(
        "switch language, every label of 10,000",
        1,
        "≤ 10,000",
        || all(&arab),
    );

    let plural = "n = { $n ->\n    [one] { $n } innbygger\n   *[other] { $n } innbyggere\n}\n";
    let words = Catalogs::new(Box::new(Memory::default().with("nb", "n.ftl", plural)));
    tell(
        "a message with a number and its plural form",
        1_000,
        "",
        || words.text(&Tag::BOKMAL, "n", &[("n", Arg::Number(8735.0))]),
    );
}

fn layout() {
    let (norwegian, arabic) = (NORWEGIAN.repeat(2), ARABIC.repeat(2));
    tell("lay out a question in Norwegian", 1_000, "", || {
        lay_out(
            &norwegian,
            Direction::LeftToRight,
            50,
            Encoding::VisualShaped,
        )
    });
    for encoding in [
        Encoding::VisualShaped,
        Encoding::Visual,
        Encoding::InverseMarked,
    ] {
        tell(
            &format!("lay out a question in Arabic, {encoding:?}"),
            1_000,
            "",
            || lay_out(&arabic, Direction::RightToLeft, 50, encoding),
        );
    }
}

fn editing() {
    let lines = format!("{NORWEGIAN}\n").repeat(1_000_000 / NORWEGIAN.len());
    let one_line = NORWEGIAN.repeat(1_000_000 / NORWEGIAN.len());
    let arabic = ARABIC.repeat(1_000_000 / ARABIC.len());
    for (what, text, direction) in [
        ("1 MB of lines", &lines, Direction::LeftToRight),
        ("1 MB in one line", &one_line, Direction::LeftToRight),
        (
            "1 MB of Arabic in one line",
            &arabic,
            Direction::RightToLeft,
        ),
    ] {
        tell(&format!("{what}: clean"), 1, "", || clean(text).len());
        tell(&format!("{what}: paste"), 1, "", || Field::new(text));
        let mut field = Field::new(text);
        tell(&format!("{what}: type a letter"), 10, "", || {
            field.insert("x")
        });
        tell(&format!("{what}: delete one"), 10, "", || {
            field.delete_before(Reach::Grapheme)
        });
        tell(&format!("{what}: move left"), 1, "", || {
            field.left(Reach::Grapheme, direction)
        });
        tell(&format!("{what}: move up"), 1, "", || {
            field.up(60, direction)
        });
        tell(&format!("{what}: draw"), 1, "", || {
            field.view(direction, 60, 20, Encoding::VisualShaped, 0)
        });
    }
}

fn main() {
    language();
    layout();
    editing();
}
