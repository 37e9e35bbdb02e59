//! Process hardening, arguments, exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    // Before any thread and any secret.
    let hardening = bolyst::vault::harden();
    say_where_it_stops();
    bolyst::cli::main(hardening)
}

/// A panic tells its place and never a value: what it was working on may be an answer.
fn say_where_it_stops() {
    std::panic::set_hook(Box::new(|panic| {
        bolyst::tui::terminal::restore();
        let place = panic
            .location()
            .map(|place| format!(" ({place})"))
            .unwrap_or_default();
        eprintln!("bolyst: internal error{place}");
    }));
}
