//! The functions an expression may call, with the number of arguments each takes.

/// Any number of arguments.
const MANY: usize = usize::MAX;

macro_rules! functions {
    ($($name:literal => $function:ident($least:expr, $most:expr),)*) => {
        /// A function of the ODK XForms specification, or one of our own (`status`, `version`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Function { $($function,)* }

        /// Every function: its name, and the least and the most arguments it takes.
        pub const FUNCTIONS: &[(&str, Function, usize, usize)] = &[
            $(($name, Function::$function, $least, $most),)*
        ];
    };
}

functions! {
    "string" => String(0, 1),
    "concat" => Concat(0, MANY),
    "join" => Join(1, MANY),
    "substr" => Substr(2, 3),
    "substring" => Substring(2, 3),
    "substring-before" => SubstringBefore(2, 2),
    "substring-after" => SubstringAfter(2, 2),
    "translate" => Translate(3, 3),
    "string-length" => StringLength(0, 1),
    "normalize-space" => NormalizeSpace(0, 1),
    "contains" => Contains(2, 2),
    "starts-with" => StartsWith(2, 2),
    "ends-with" => EndsWith(2, 2),
    "uuid" => Uuid(0, 1),
    "digest" => Digest(2, 3),
    "base64-decode" => Base64Decode(1, 1),
    "pulldata" => Pulldata(4, 4),
    "if" => If(3, 3),
    "coalesce" => Coalesce(1, MANY),
    "once" => Once(1, 1),
    "true" => True(0, 0),
    "false" => False(0, 0),
    "boolean" => Boolean(1, 1),
    "boolean-from-string" => BooleanFromString(1, 1),
    "not" => Not(1, 1),
    "regex" => Regex(2, 2),
    "checklist" => Checklist(2, MANY),
    "weighted-checklist" => WeightedChecklist(2, MANY),
    "number" => Number(0, 1),
    "random" => Random(0, 0),
    "int" => Int(1, 1),
    "floor" => Floor(1, 1),
    "ceiling" => Ceiling(1, 1),
    "round" => Round(1, 2),
    "sum" => Sum(1, MANY),
    "max" => Max(1, MANY),
    "min" => Min(1, MANY),
    "pow" => Pow(2, 2),
    "abs" => Abs(1, 1),
    "sqrt" => Sqrt(1, 1),
    "exp" => Exp(1, 1),
    "exp10" => Exp10(1, 1),
    "log" => Log(1, 1),
    "log10" => Log10(1, 1),
    "sin" => Sin(1, 1),
    "cos" => Cos(1, 1),
    "tan" => Tan(1, 1),
    "asin" => Asin(1, 1),
    "acos" => Acos(1, 1),
    "atan" => Atan(1, 1),
    "atan2" => Atan2(2, 2),
    "pi" => Pi(0, 0),
    "count" => Count(1, 1),
    "count-non-empty" => CountNonEmpty(1, 1),
    "position" => Position(0, 1),
    "last" => Last(0, 0),
    "instance" => Instance(1, 1),
    "current" => Current(0, 0),
    "randomize" => Randomize(1, 2),
    "indexed-repeat" => IndexedRepeat(3, MANY),
    "today" => Today(0, 0),
    "now" => Now(0, 0),
    "date" => Date(1, 1),
    "date-time" => DateTime(1, 1),
    "format-date" => FormatDate(2, 2),
    "format-date-time" => FormatDateTime(2, 2),
    "decimal-date-time" => DecimalDateTime(1, 1),
    "decimal-time" => DecimalTime(1, 1),
    "selected" => Selected(2, 2),
    "selected-at" => SelectedAt(2, 2),
    "count-selected" => CountSelected(1, 1),
    "jr:choice-name" => ChoiceName(2, 2),
    "jr:itext" => Itext(1, 1),
    "status" => Status(1, 1),
    "version" => Version(0, 0),
}

/// Functions of other engines that make no sense in a conversation at a terminal.
pub const ELSEWHERE: &[&str] = &[
    "area",
    "distance",
    "geofence",
    "intersects",
    "property",
    "thousandsep",
];

/// Finds a function by name.
pub fn find(name: &str) -> Option<(Function, usize, usize)> {
    FUNCTIONS
        .iter()
        .find(|entry| entry.0 == name)
        .map(|&(_, function, least, most)| (function, least, most))
}

/// Says how many arguments a function takes.
pub fn takes(least: usize, most: usize) -> String {
    match (least, most) {
        (0, 0) => String::from("no arguments"),
        (1, 1) => String::from("1 argument"),
        (least, most) if least == most => format!("{least} arguments"),
        (least, MANY) => format!("{least} or more arguments"),
        (least, most) => format!("{least} to {most} arguments"),
    }
}
