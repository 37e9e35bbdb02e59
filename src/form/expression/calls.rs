//! What each function does (ODK XForms specification, "XPath Functions").

use super::compiled::Expr;
use super::dates::{self, Moment};
use super::evaluate::{Scene, World};
use super::functions::Function;
use super::random::shuffled;
use super::texts;
use super::value::{Cell, Value};

/// Calls a function. The number of arguments was checked when the form was loaded.
pub fn call<W: World>(scene: &Scene<'_, W>, function: Function, arguments: &[Expr]) -> Value {
    if let Some(number) = mathematics(scene, function, arguments) {
        return Value::Number(number);
    }
    let first = arguments.first().unwrap_or(&Expr::Nothing);
    let second = arguments.get(1).unwrap_or(&Expr::Nothing);
    match function {
        Function::If => scene.value(if scene.boolean(first) {
            second
        } else {
            arguments.get(2).unwrap_or(&Expr::Nothing)
        }),
        Function::Not => Value::Boolean(!scene.boolean(first)),
        Function::True => Value::Boolean(true),
        Function::False => Value::Boolean(false),
        Function::Boolean => Value::Boolean(scene.boolean(first)),
        Function::BooleanFromString => Value::Boolean(
            scene
                .value(first)
                .with_text(|text| matches!(text, "1" | "true")),
        ),
        Function::Coalesce => coalesce(scene, arguments),
        Function::Once => once(scene, first),
        Function::Regex => Value::Boolean(scene.matches(first, second)),
        Function::Selected => selected(scene, first, second),
        Function::SelectedAt => selected_at(scene, first, second),
        Function::CountSelected => Value::Number(
            scene
                .value(first)
                .with_text(|text| text.split_ascii_whitespace().count()) as f64,
        ),
        Function::Checklist => Value::Boolean(checklist(scene, arguments)),
        Function::WeightedChecklist => Value::Boolean(weighted_checklist(scene, arguments)),
        Function::Count => Value::Number(count(&scene.value(first)) as f64),
        Function::CountNonEmpty => Value::Number(count_non_empty(&scene.value(first)) as f64),
        Function::Position => Value::Number(position(scene, arguments) as f64),
        Function::Last => Value::Number(scene.here.size as f64),
        Function::Randomize => randomize(scene, first, arguments.get(1)),
        Function::Today => Value::Moment(Moment::today(scene.world.now())),
        Function::Now => Value::Moment(Moment::now(scene.world.now())),
        Function::Date => date(scene, first, Moment::date_only),
        Function::DateTime => date(scene, first, |moment| moment),
        Function::FormatDate | Function::FormatDateTime => format_date(scene, first, second),
        Function::Status => status(scene, first),
        Function::Version => Value::text(scene.world.version()),
        Function::Itext => {
            let id = scene.text(first);
            Value::text(
                scene
                    .world
                    .words()
                    .message(&id)
                    .unwrap_or_else(|| id.to_string()),
            )
        }
        Function::Uuid => uuid(scene, arguments.first()),
        // Bound to places or to a constant when the form was loaded.
        Function::ChoiceName
        | Function::IndexedRepeat
        | Function::Instance
        | Function::Current
        | Function::Pulldata => Value::Nodes(Vec::new()),
        _ => texts::call(scene, function, arguments),
    }
}

/// Functions whose result is a number worked out of numbers.
fn mathematics<W: World>(
    scene: &Scene<'_, W>,
    function: Function,
    arguments: &[Expr],
) -> Option<f64> {
    let argument = |index: usize| {
        arguments
            .get(index)
            .map_or(f64::NAN, |argument| scene.number(argument))
    };
    let one = |work: fn(f64) -> f64| work(argument(0));
    Some(match function {
        Function::Number => match arguments.first() {
            Some(argument) => scene.number(argument),
            None => scene.world.cell(scene.here.place).to_number(scene.offset()),
        },
        Function::Int => one(f64::trunc),
        Function::Floor => one(f64::floor),
        Function::Ceiling => one(f64::ceil),
        Function::Round => round(
            argument(0),
            arguments.get(1).map_or(0.0, |digits| scene.number(digits)),
        ),
        Function::Sum => sum(scene, arguments),
        Function::Max => extreme(scene, arguments, f64::max),
        Function::Min => extreme(scene, arguments, f64::min),
        Function::Pow => argument(0).powf(argument(1)),
        Function::Abs => one(f64::abs),
        Function::Sqrt => one(f64::sqrt),
        Function::Exp => one(f64::exp),
        Function::Exp10 => 10f64.powf(argument(0)),
        Function::Log => one(f64::ln),
        Function::Log10 => one(f64::log10),
        Function::Sin => one(f64::sin),
        Function::Cos => one(f64::cos),
        Function::Tan => one(f64::tan),
        Function::Asin => one(f64::asin),
        Function::Acos => one(f64::acos),
        Function::Atan => one(f64::atan),
        Function::Atan2 => argument(0).atan2(argument(1)),
        Function::Pi => std::f64::consts::PI,
        Function::Random => scene.world.random(|stream| stream.fraction()),
        Function::DecimalDateTime => {
            let value = arguments.first().map(|argument| scene.value(argument));
            value
                .and_then(|value| scene.moment(&value))
                .map_or(f64::NAN, |moment| moment.days)
        }
        Function::DecimalTime => {
            let value = arguments.first().map(|argument| scene.value(argument));
            value.map_or(f64::NAN, |value| {
                value.with_text(|text| decimal_time(text, scene.offset()))
            })
        }
        _ => return None,
    })
}

/// Half away from zero, to so many decimals.
fn round(number: f64, digits: f64) -> f64 {
    if digits.is_nan() || number.is_nan() {
        return f64::NAN;
    }
    let factor = 10f64.powi(digits.clamp(-300.0, 300.0) as i32);
    let rounded = (number.abs() * factor).round() / factor;
    if rounded.is_finite() {
        rounded.copysign(number)
    } else {
        number
    }
}

fn numbers<W: World>(scene: &Scene<'_, W>, arguments: &[Expr]) -> Vec<f64> {
    let mut found = Vec::new();
    for argument in arguments {
        scene
            .value(argument)
            .each(|value| found.push(value.to_number(scene.offset())));
    }
    found
}

/// As in XPath, one blank makes the sum blank; as in ODK's web engine, so does an empty set.
fn sum<W: World>(scene: &Scene<'_, W>, arguments: &[Expr]) -> f64 {
    numbers(scene, arguments)
        .into_iter()
        .reduce(|sum, number| sum + number)
        .unwrap_or(f64::NAN)
}

fn extreme<W: World>(scene: &Scene<'_, W>, arguments: &[Expr], better: fn(f64, f64) -> f64) -> f64 {
    let numbers = numbers(scene, arguments);
    if numbers.iter().any(|number| number.is_nan()) {
        return f64::NAN;
    }
    numbers.into_iter().reduce(better).unwrap_or(f64::NAN)
}

/// The part of a day: noon is 0.5.
fn decimal_time(text: &str, local: time::UtcOffset) -> f64 {
    let Some((time, offset)) = dates::parse_time(text.trim()) else {
        return f64::NAN;
    };
    let milliseconds = (time - time::Time::MIDNIGHT).whole_milliseconds() as f64;
    let shift = offset.map_or(0, |offset| local.whole_seconds() - offset.whole_seconds());
    (milliseconds / 86_400_000.0 + f64::from(shift) / 86_400.0).rem_euclid(1.0)
}

fn coalesce<W: World>(scene: &Scene<'_, W>, arguments: &[Expr]) -> Value {
    for argument in arguments {
        let value = scene.value(argument);
        if !value.with_text(str::is_empty) {
            return value;
        }
    }
    Value::text("")
}

/// What is there already, or else the expression's value.
fn once<W: World>(scene: &Scene<'_, W>, expression: &Expr) -> Value {
    match scene.world.kept(scene.owner.place) {
        Cell::Blank => scene.value(expression),
        kept => Value::Node(kept),
    }
}

fn selected<W: World>(scene: &Scene<'_, W>, list: &Expr, value: &Expr) -> Value {
    let value = scene.value(value);
    let found = scene.value(list).with_text(|list| {
        value.with_text(|value| {
            list.split_ascii_whitespace()
                .any(|selected| selected == value.trim())
        })
    });
    Value::Boolean(found)
}

fn selected_at<W: World>(scene: &Scene<'_, W>, list: &Expr, index: &Expr) -> Value {
    let index = scene.number(index);
    let wanted = if index >= 0.0 {
        index as usize
    } else {
        usize::MAX
    };
    let found = scene
        .value(list)
        .with_text(|list| list.split_ascii_whitespace().nth(wanted).map(str::to_owned));
    Value::text(found.unwrap_or_default())
}

/// Is the number of true values within the limits? -1 is no limit.
fn checklist<W: World>(scene: &Scene<'_, W>, arguments: &[Expr]) -> bool {
    let mut count = 0.0;
    for argument in arguments.iter().skip(2) {
        scene
            .value(argument)
            .each(|value| count += f64::from(u8::from(value.to_boolean())));
    }
    within(scene, arguments, count)
}

fn weighted_checklist<W: World>(scene: &Scene<'_, W>, arguments: &[Expr]) -> bool {
    let mut total = 0.0;
    for pair in arguments.get(2..).unwrap_or_default().chunks_exact(2) {
        let mut weights = Vec::new();
        scene
            .value(&pair[1])
            .each(|weight| weights.push(weight.to_number(scene.offset())));
        let mut weights = weights.into_iter();
        scene.value(&pair[0]).each(|value| {
            let weight = weights.next().unwrap_or(0.0);
            if value.to_boolean() {
                total += weight;
            }
        });
    }
    within(scene, arguments, total)
}

fn within<W: World>(scene: &Scene<'_, W>, limits: &[Expr], number: f64) -> bool {
    let limit = |index: usize| limits.get(index).map_or(-1.0, |limit| scene.number(limit));
    let (least, most) = (limit(0), limit(1));
    (least == -1.0 || number >= least) && (most == -1.0 || number <= most)
}

fn count(value: &Value) -> usize {
    match value {
        Value::Nodes(cells) => cells.len(),
        _ => 1,
    }
}

fn count_non_empty(value: &Value) -> usize {
    let mut count = 0;
    value.each(|value| count += usize::from(!value.with_text(str::is_empty)));
    count
}

/// `position(..)` is the number of the instance; without an argument, of the candidate in a predicate.
fn position<W: World>(scene: &Scene<'_, W>, arguments: &[Expr]) -> usize {
    match arguments.first() {
        None => scene.here.position,
        Some(Expr::One(one)) if one.offset == 0 => {
            let view = if one.frame == super::compiled::Frame::Here {
                &scene.here
            } else {
                &scene.owner
            };
            scene
                .world
                .position(scene.world.outer(view.instance, one.up))
        }
        Some(Expr::Route(route)) => scene.places(route).first().map_or(0, |_| 1),
        Some(_) => 1,
    }
}

/// Shuffles a set; without a seed, by that of the session.
fn randomize<W: World>(scene: &Scene<'_, W>, set: &Expr, seed: Option<&Expr>) -> Value {
    let Value::Nodes(cells) = scene.value(set) else {
        return scene.value(set);
    };
    let seed = match seed {
        Some(seed) => seed_of(&scene.value(seed), scene.offset()),
        None => scene.world.seed() as i64,
    };
    let order = shuffled(cells.len(), seed);
    Value::Nodes(
        order
            .into_iter()
            .filter_map(|index| cells.get(index).cloned())
            .collect(),
    )
}

/// A number is itself; any other text is hashed, so that it still tells orders apart (as Collect does).
pub fn seed_of(value: &Value, offset: time::UtcOffset) -> i64 {
    use sha2::{Digest, Sha256};
    let number = value.to_number(offset);
    if !number.is_nan() {
        return number as i64;
    }
    let text = value.to_text();
    if text.is_empty() {
        return 0;
    }
    let hash = Sha256::digest(text.as_bytes());
    hash.iter()
        .take(8)
        .fold(0i64, |seed, byte| (seed << 8) | i64::from(*byte))
}

fn date<W: World>(scene: &Scene<'_, W>, value: &Expr, keep: impl Fn(Moment) -> Moment) -> Value {
    let value = scene.value(value);
    scene
        .moment(&value)
        .map_or_else(|| Value::text(""), |moment| Value::Moment(keep(moment)))
}

fn format_date<W: World>(scene: &Scene<'_, W>, value: &Expr, pattern: &Expr) -> Value {
    let value = scene.value(value);
    let pattern = scene.text(pattern);
    let clock = value.with_text(|text| dates::parse_time(text.trim()));
    let moment = scene.moment(&value).or_else(|| {
        // A time alone can be formatted too.
        let (time, _) = clock?;
        let day = (time - time::Time::MIDNIGHT).whole_milliseconds() as f64 / 86_400_000.0;
        Moment::from_days(day, scene.offset())
    });
    Value::text(moment.map_or_else(String::new, |moment| {
        moment.format(&pattern, scene.world.words())
    }))
}

fn status<W: World>(scene: &Scene<'_, W>, question: &Expr) -> Value {
    let place = match question {
        Expr::One(one) => Some(scene.place(*one)),
        Expr::Route(route) => scene.places(route).first().copied(),
        _ => None,
    };
    Value::text(place.map_or("", |place| scene.world.status(place)))
}

fn uuid<W: World>(scene: &Scene<'_, W>, length: Option<&Expr>) -> Value {
    let length = length.map(|length| scene.number(length));
    scene.world.random(|stream| {
        let mut id = stream.uuid();
        if let Some(length) = length {
            let length = if length >= 1.0 {
                (length as usize).min(1000)
            } else {
                0
            };
            while id.len() < length {
                id.push_str(&stream.uuid());
            }
            id.truncate(length);
        }
        Value::text(id)
    })
}
