//! Colours. Never the only sign of anything: every state has a mark or a word as well.

use ratatui::style::{Color, Modifier, Style};

/// What a person can choose among; `None` obeys `NO_COLOR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Palette {
    Dark,
    Light,
    HighContrast,
    None,
}

impl Palette {
    /// The palette after this one, when a person goes round them.
    pub fn next(self) -> Palette {
        match self {
            Palette::Dark => Palette::Light,
            Palette::Light => Palette::HighContrast,
            Palette::HighContrast => Palette::None,
            Palette::None => Palette::Dark,
        }
    }

    /// Message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Palette::Dark => "ui-theme-dark",
            Palette::Light => "ui-theme-light",
            Palette::HighContrast => "ui-theme-high-contrast",
            Palette::None => "ui-theme-none",
        }
    }
}

/// Styles by what they are for.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    pub palette: Palette,
    pub text: Style,
    /// The question itself.
    pub question: Style,
    /// Guidance, hints, what is of less weight.
    pub dim: Style,
    pub title: Style,
    pub rule: Style,
    /// The line or answer that the keys act on.
    pub cursor: Style,
    /// An answer that has been given.
    pub chosen: Style,
    pub good: Style,
    pub attention: Style,
    pub key: Style,
    /// Where one writes.
    pub field: Style,
    pub overlay: Style,
}

impl Theme {
    pub fn new(palette: Palette) -> Theme {
        match palette {
            Palette::Dark => Theme::coloured(
                palette,
                Color::Cyan,
                Color::Green,
                Color::Yellow,
                Color::DarkGray,
            ),
            Palette::Light => {
                Theme::coloured(palette, Color::Blue, Color::Green, Color::Red, Color::Gray)
            }
            Palette::HighContrast => Theme::high_contrast(),
            Palette::None => Theme::plain(),
        }
    }

    fn coloured(
        palette: Palette,
        accent: Color,
        good: Color,
        attention: Color,
        faint: Color,
    ) -> Theme {
        let plain = Style::new();
        Theme {
            palette,
            text: plain,
            question: plain.add_modifier(Modifier::BOLD),
            dim: plain.add_modifier(Modifier::DIM),
            title: plain.fg(accent).add_modifier(Modifier::BOLD),
            rule: plain.fg(faint),
            cursor: plain.fg(accent).add_modifier(Modifier::BOLD),
            chosen: plain.fg(good).add_modifier(Modifier::BOLD),
            good: plain.fg(good),
            attention: plain.fg(attention).add_modifier(Modifier::BOLD),
            key: plain.fg(accent),
            field: plain.add_modifier(Modifier::UNDERLINED),
            overlay: plain,
        }
    }

    fn high_contrast() -> Theme {
        let on_black = Style::new().fg(Color::White).bg(Color::Black);
        let bold = on_black.add_modifier(Modifier::BOLD);
        Theme {
            palette: Palette::HighContrast,
            text: on_black,
            question: bold,
            dim: on_black,
            title: bold.add_modifier(Modifier::UNDERLINED),
            rule: on_black,
            cursor: Style::new()
                .fg(Color::Black)
                .bg(Color::White)
                .add_modifier(Modifier::BOLD),
            chosen: bold,
            good: bold,
            attention: bold.add_modifier(Modifier::UNDERLINED),
            key: bold,
            field: on_black.add_modifier(Modifier::UNDERLINED),
            overlay: on_black,
        }
    }

    fn plain() -> Theme {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        Theme {
            palette: Palette::None,
            text: plain,
            question: bold,
            dim: plain,
            title: bold,
            rule: plain,
            cursor: plain.add_modifier(Modifier::REVERSED),
            chosen: bold,
            good: plain,
            attention: bold,
            key: bold,
            field: plain.add_modifier(Modifier::UNDERLINED),
            overlay: plain,
        }
    }
}
