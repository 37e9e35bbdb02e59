//! The forms that are timed, the same for every engine: every third question is relevant on an earlier answer (`local`: two
//! questions before; `fan`: all on the first), and a chain of calculations hangs on the first question. `hang` is the
//! worst case: every question depends on the first.

use std::fmt::Write as _;

use serde_json::json;

/// What is asked, in the languages of the form.
pub const LANGUAGES: [&str; 3] = ["en", "nb", "ar"];

#[derive(Clone, Copy, PartialEq)]
pub enum Variant {
    Local,
    Fan,
    Hang,
}

impl Variant {
    pub fn name(self) -> &'static str {
        match self {
            Variant::Local => "local",
            Variant::Fan => "fan",
            Variant::Hang => "hang",
        }
    }
}

/// A form of so many questions.
#[derive(Clone, Copy)]
pub struct Shape {
    pub variant: Variant,
    pub size: usize,
}

impl Shape {
    /// Type of a question, as XLSForm calls it.
    fn kind(self, index: usize) -> &'static str {
        ["integer", "select_one", "text"][index % 3]
    }

    /// The question on whose answer this one depends.
    fn depends_on(self, index: usize) -> Option<usize> {
        match self.variant {
            Variant::Local => (index % 3 == 2).then(|| index - 2),
            Variant::Fan => (index % 3 == 2).then_some(0),
            Variant::Hang => (index > 0).then_some(0),
        }
    }

    fn label(self, index: usize, language: &str) -> String {
        match language {
            "nb" => format!("Spørsmål nummer {index}, hva er svaret ditt?"),
            "ar" => format!("السؤال رقم {index}، ما هو جوابك؟"),
            _ => format!("Question number {index}, what is your answer?"),
        }
    }

    /// Length of the chain of calculations.
    pub fn chain(self) -> usize {
        match self.variant {
            Variant::Hang => 0,
            _ => (self.size / 10).max(1),
        }
    }

    fn calculation(self, index: usize) -> String {
        match index {
            1 => String::from("coalesce(${q0}, 0) + 1"),
            _ => format!("${{c{}}} + 1", index - 1),
        }
    }

    /// A question near the end on which at most one other depends.
    pub fn leaf(self) -> String {
        let last = (self.size - 1) / 3 * 3;
        format!(
            "q{}",
            if self.variant == Variant::Local {
                last.saturating_sub(3)
            } else {
                last
            }
        )
    }

    /// As a form file of ours.
    pub fn form(self) -> String {
        let name = self.variant.name();
        let mut text = format!(
            "{{\"form\":\"{name}{}\",\"version\":\"1\",\"survey\":[\n",
            self.size
        );
        for index in 0..self.size {
            let kind = self.kind(index);
            let _ = write!(text, "{{\"type\":\"{kind}\",\"name\":\"q{index}\"");
            if kind == "select_one" {
                text.push_str(",\"choices\":\"yn\"");
            }
            if let Some(on) = self.depends_on(index) {
                let _ = write!(text, ",\"relevant\":\"${{q{on}}} > 5\"");
            }
            text.push_str("},\n");
        }
        for index in 1..=self.chain() {
            let sum = self.calculation(index);
            let _ = writeln!(
                text,
                "{{\"type\":\"calculate\",\"name\":\"c{index}\",\"calculation\":\"{sum}\"}},"
            );
        }
        text + "],\"choices\":{\"yn\":[\"yes\",\"no\"]}}"
    }

    /// The words of the form file in one language.
    pub fn words(self, language: &str) -> String {
        let form = format!("{}{}", self.variant.name(), self.size);
        let mut text = format!("{form}-title = {form}\nyn-yes = Yes\nyn-no = No\n");
        for index in 0..self.size {
            let _ = writeln!(text, "{form}-q{index} = {}", self.label(index, language));
        }
        text
    }

    /// In no engine's own format, from which each peer makes its own.
    pub fn plain(self) -> String {
        let question = |index| {
            let labels =
                LANGUAGES.map(|language| (language.to_owned(), json!(self.label(index, language))));
            let labels: serde_json::Map<_, _> = labels.into_iter().collect();
            json!({ "name": format!("q{index}"), "type": self.kind(index), "label": labels,
                "on": self.depends_on(index).map(|on| format!("q{on}")) })
        };
        let plain = json!({
            "name": format!("{}_{}", self.variant.name(), self.size),
            "questions": (0..self.size).map(question).collect::<Vec<_>>(),
            "chain": self.chain(),
            "leaf": self.leaf(),
        });
        plain.to_string()
    }
}
