use std::path::PathBuf;
fn main() {
    let h = bolyst::vault::harden();
    let dir = PathBuf::from(std::env::args().nth(1).unwrap());
    let desk = bolyst::desk::Desk::new(bolyst::desk::Setup {
        places: bolyst::vault::Places {
            vault: dir.join("vault"),
            local: dir.join("local"),
        },
        configuration: None,
        world: std::sync::Arc::new(bolyst::vault::SystemWorld),
        offset: time::UtcOffset::UTC,
        language: bolyst::language::Tag::parse("nb").unwrap(),
        hardening: Some(h),
    });
    bolyst::tui::run(
        desk,
        bolyst::tui::Options {
            palette: bolyst::tui::theme::Palette::Dark,
            encoding: bolyst::script::Encoding::VisualShaped,
        },
    )
    .unwrap();
}
