//! How long forms take: to load, to settle an answer, to be said in another language (`cargo bench --bench forms`), beside
//! other engines where they are installed (`benches/peers/README.md`).

mod memory;
mod ours;
mod peers;
mod shapes;

use std::time::Duration;

use crate::shapes::{Shape, Variant};

/// What an engine took for a form.
pub struct Measured {
    pub load: Duration,
    pub leaf: Duration,
    pub root: Duration,
    pub language: Option<Duration>,
    pub megabytes: f64,
}

fn main() {
    println!(
        "{:<14} {:<6} {:>6} {:>12} {:>12} {:>12} {:>13} {:>9}",
        "engine", "form", "asked", "load ms", "leaf µs", "root µs", "language ms", "MB"
    );
    for variant in [Variant::Local, Variant::Fan] {
        for size in [100, 1_000, 10_000] {
            let shape = Shape { variant, size };
            line("bolyst", shape, Some(ours::measure(shape)));
            for (peer, measured) in peers::measure(shape) {
                line(peer, shape, measured);
            }
        }
    }
    let hang = Shape {
        variant: Variant::Hang,
        size: 10_000,
    };
    line("bolyst", hang, Some(ours::measure(hang)));
    ours::measure_cascade();
}

fn line(engine: &str, shape: Shape, measured: Option<Measured>) {
    let (form, size) = (shape.variant.name(), shape.size);
    let Some(took) = measured else {
        println!("{engine:<14} {form:<6} {size:>6} not installed, or not done in time");
        return;
    };
    let milliseconds = |took: Duration| took.as_secs_f64() * 1e3;
    let language = took
        .language
        .map(|took| format!("{:.2}", milliseconds(took)));
    // What only converts a form settles nothing.
    let settled = |took: Duration| match took.is_zero() {
        true => String::from("–"),
        false => format!("{:.1}", took.as_secs_f64() * 1e6),
    };
    println!(
        "{engine:<14} {form:<6} {size:>6} {:>12.2} {:>12} {:>12} {:>13} {:>9.1}",
        milliseconds(took.load),
        settled(took.leaf),
        settled(took.root),
        language.as_deref().unwrap_or("–"),
        took.megabytes,
    );
}
