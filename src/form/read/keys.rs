//! The words of the form language: keys, types, kinds of metadata, and which go together.

use crate::form::model::{Kind, Metadata};

/// Every key that a node may have.
pub const KEYS: &[&str] = &[
    "type",
    "name",
    "children",
    "choices",
    "or_other",
    "relevant",
    "required",
    "constraint",
    "warning",
    "calculation",
    "choice_filter",
    "repeat_count",
    "default",
    "read_only",
    "appearance",
    "parameters",
    "trigger",
    "measure",
    "factor",
    "voluntary",
    "audience",
    "sensitive",
    "from",
    "message",
    "factors",
    "rows",
    "columns",
    "metadata",
    "comment",
];

/// Every type that a node may have.
pub const TYPES: &[Kind] = &[
    Kind::Note,
    Kind::Text,
    Kind::Integer,
    Kind::Decimal,
    Kind::Range,
    Kind::Date,
    Kind::Time,
    Kind::DateTime,
    Kind::SelectOne,
    Kind::SelectMultiple,
    Kind::Rank,
    Kind::Acknowledge,
    Kind::Calculate,
    Kind::Hidden,
    Kind::Metadata,
    Kind::Group,
    Kind::Repeat,
    Kind::Balance,
    Kind::Compare,
];

/// What other tools call our types.
pub const ALIASES: &[(&str, &str)] = &[
    ("int", "integer"),
    ("number", "integer"),
    ("string", "text"),
    ("dateTime", "date_time"),
    ("datetime", "date_time"),
    ("select1", "select_one"),
    ("select", "select_multiple"),
    ("select_many", "select_multiple"),
    ("trigger", "acknowledge"),
    ("begin_group", "group"),
    ("begin_repeat", "repeat"),
    ("slider", "range"),
];

/// Kinds of metadata that are filled in or at least known.
pub const METADATA: &[(&str, Metadata)] = &[
    ("start", Metadata::Start),
    ("end", Metadata::End),
    ("today", Metadata::Today),
    ("username", Metadata::Username),
    ("deviceid", Metadata::Other),
    ("phonenumber", Metadata::Other),
    ("email", Metadata::Other),
    ("simserial", Metadata::Other),
    ("subscriberid", Metadata::Other),
    ("audit", Metadata::Other),
];

/// Does a key mean anything for a type?
pub fn fits(key: &str, kind: Kind) -> bool {
    match key {
        "children" => matches!(kind, Kind::Group | Kind::Repeat),
        "choices" => kind.is_select(),
        "choice_filter" => kind.is_select() || kind == Kind::Balance,
        "or_other" => matches!(kind, Kind::SelectOne | Kind::SelectMultiple),
        "repeat_count" => kind == Kind::Repeat,
        "factors" => kind == Kind::Balance,
        "rows" | "columns" => kind == Kind::Compare,
        "metadata" => kind == Kind::Metadata,
        "default" | "calculation" | "constraint" | "warning" | "trigger" => !kind.is_container(),
        _ => true,
    }
}
