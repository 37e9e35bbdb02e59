//! Functions on texts.

use std::collections::HashMap;

use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::compiled::Expr;
use super::evaluate::{Scene, World};
use super::functions::Function;
use super::value::Value;

/// Calls a function on texts.
pub fn call<W: World>(scene: &Scene<'_, W>, function: Function, arguments: &[Expr]) -> Value {
    let text = |index: usize| match arguments.get(index) {
        Some(argument) => scene.text(argument),
        None => scene.world.cell(scene.here.place).to_text(),
    };
    let number = |index: usize| arguments.get(index).map(|argument| scene.number(argument));
    match function {
        Function::String => Value::Text(text(0)),
        Function::Concat => Value::text(pieces(scene, arguments).concat()),
        Function::Join => {
            Value::text(pieces(scene, arguments.get(1..).unwrap_or_default()).join(&text(0)))
        }
        Function::StringLength => Value::Number(text(0).chars().count() as f64),
        Function::NormalizeSpace => Value::text(
            text(0)
                .split_ascii_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        ),
        Function::Contains => Value::Boolean(text(0).contains(&*text(1))),
        Function::StartsWith => Value::Boolean(text(0).starts_with(&*text(1))),
        Function::EndsWith => Value::Boolean(text(0).ends_with(&*text(1))),
        Function::SubstringBefore => Value::text(
            text(0)
                .split_once(&*text(1))
                .map_or("", |(before, _)| before),
        ),
        Function::SubstringAfter => {
            Value::text(text(0).split_once(&*text(1)).map_or("", |(_, after)| after))
        }
        Function::Translate => Value::text(translate(&text(0), &text(1), &text(2))),
        Function::Substr => Value::text(substr(&text(0), number(1).unwrap_or(0.0), number(2))),
        Function::Substring => {
            Value::text(substring(&text(0), number(1).unwrap_or(1.0), number(2)))
        }
        Function::Digest => Value::text(digest(
            &text(0),
            &text(1),
            arguments.get(2).map(|_| text(2)).as_deref(),
        )),
        Function::Base64Decode => {
            let decoded = BASE64.decode(text(0).trim().as_bytes()).ok();
            Value::text(
                decoded
                    .and_then(|bytes| String::from_utf8(bytes).ok())
                    .unwrap_or_default(),
            )
        }
        _ => Value::Nodes(Vec::new()),
    }
}

/// The texts of all arguments, each node of a set for itself.
fn pieces<W: World>(scene: &Scene<'_, W>, arguments: &[Expr]) -> Vec<String> {
    let mut found = Vec::new();
    for argument in arguments {
        match scene.value(argument) {
            Value::Nodes(cells) => {
                found.extend(cells.iter().map(|cell| cell.with_text(str::to_owned)))
            }
            value => found.push(value.with_text(str::to_owned)),
        }
    }
    found
}

fn translate(text: &str, from: &str, to: &str) -> String {
    let mut replacements: HashMap<char, Option<char>> = HashMap::new();
    let mut to = to.chars();
    for sign in from.chars() {
        let replacement = to.next();
        replacements.entry(sign).or_insert(replacement);
    }
    text.chars()
        .filter_map(|sign| replacements.get(&sign).copied().unwrap_or(Some(sign)))
        .collect()
}

/// From `start` (0-based) up to `end`; negative numbers count from the end.
fn substr(text: &str, start: f64, end: Option<f64>) -> String {
    let length = text.chars().count() as f64;
    let place = |number: f64| {
        let number = number.trunc();
        (if number < 0.0 {
            length + number
        } else {
            number
        })
        .clamp(0.0, length)
    };
    if start.is_nan() || end.is_some_and(f64::is_nan) {
        return String::new();
    }
    let (start, end) = (place(start), place(end.unwrap_or(length)));
    text.chars()
        .skip(start as usize)
        .take((end - start).max(0.0) as usize)
        .collect()
}

/// XPath's: from `start` (1-based), so many characters, both rounded.
fn substring(text: &str, start: f64, length: Option<f64>) -> String {
    let start = (start + 0.5).floor();
    let end = length.map_or(f64::INFINITY, |length| start + (length + 0.5).floor());
    let inside = |(index, _): &(usize, char)| {
        let position = (*index + 1) as f64;
        position >= start && position < end
    };
    text.chars()
        .enumerate()
        .filter(inside)
        .map(|(_, sign)| sign)
        .collect()
}

fn digest(text: &str, algorithm: &str, encoding: Option<&str>) -> String {
    let hash = match algorithm {
        "SHA-256" => Sha256::digest(text).to_vec(),
        "SHA-384" => Sha384::digest(text).to_vec(),
        "SHA-512" => Sha512::digest(text).to_vec(),
        _ => return String::new(),
    };
    match encoding {
        Some("hex") => HEXLOWER.encode(&hash),
        _ => BASE64.encode(&hash),
    }
}
