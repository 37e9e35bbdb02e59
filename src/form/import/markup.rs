//! HTML and Markdown in texts, which a questionnaire on paper would not have either.

use std::sync::LazyLock;

use regex::Regex;

/// `**strong**` and `__strong__`, but not a line to write on (`______`).
static STRONG: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\*\*([^*\s](?:[^*]*[^*\s])?)\*\*|\b__([^_\s](?:[^_]*[^_\s])?)__\b").ok()
});
/// `# heading`
static HEADING: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?m)^\s*#{1,6} +").ok());

/// The text without markup, and whether there was any.
pub fn without(text: &str) -> (String, bool) {
    let plain = without_tags(text);
    let plain = replaced(&STRONG, &plain, "$1$2");
    let plain = replaced(&HEADING, &plain, "");
    let changed = plain != text;
    (plain, changed)
}

fn replaced(pattern: &LazyLock<Option<Regex>>, text: &str, with: &str) -> String {
    match pattern.as_ref() {
        Some(pattern) => pattern.replace_all(text, with).into_owned(),
        None => text.to_owned(),
    }
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        rest = match tag.find('>').filter(|_| begins_tag(tag)) {
            Some(end) => {
                if is_break(&tag[..end]) {
                    out.push('\n');
                }
                &tag[end + 1..]
            }
            None => {
                out.push('<');
                &tag[1..]
            }
        };
    }
    out.push_str(rest);
    for (entity, sign) in ENTITIES {
        if out.contains(entity) {
            out = out.replace(entity, sign);
        }
    }
    out
}

/// `&amp;` last: what it hides is text.
const ENTITIES: [(&str, &str); 6] = [
    ("&nbsp;", " "),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&amp;", "&"),
];

/// `<b`, `</b`, and not `a < b`.
fn begins_tag(text: &str) -> bool {
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'));
    name.is_some_and(|name| name.starts_with(|sign: char| sign.is_ascii_alphabetic()))
}

fn is_break(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    tag.starts_with("<br") || tag.starts_with("</p") || tag.starts_with("</div")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_taken_out() {
        let cases = [
            ("<span style=\"color:red\">Ask</span> **all**", "Ask all"),
            ("one<br/>two", "one\ntwo"),
            ("## Section\n__now__", "Section\nnow"),
            ("salt &amp; water", "salt & water"),
        ];
        for (written, plain) in cases {
            assert_eq!(without(written), (plain.to_owned(), true));
        }
    }

    #[test]
    fn comparisons_and_lines_to_write_on_are_left() {
        for text in [
            "1 < 2 and 3 > 2",
            "Name: ____________",
            "a**b",
            "3 <= x",
            "#1",
            "a <",
        ] {
            assert_eq!(without(text), (text.to_owned(), false), "{text}");
        }
    }
}
