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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;
    use crate::form::read::{KEYS as FORM_KEYS, actions};

    fn schema() -> Value {
        serde_json::from_str(include_str!("../../../forms/form.schema.json")).unwrap()
    }

    fn keys(properties: &Value) -> BTreeSet<&str> {
        properties
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect()
    }

    fn words(list: &Value) -> BTreeSet<&str> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|word| word.as_str().unwrap())
            .collect()
    }

    #[test]
    fn the_schema_and_the_loader_know_the_same_words() {
        let schema = schema();
        let node = &schema["$defs"]["node"]["properties"];
        let action = &schema["$defs"]["action"]["properties"];
        assert_eq!(
            keys(&schema["properties"]),
            FORM_KEYS.iter().copied().collect()
        );
        assert_eq!(keys(node), KEYS.iter().copied().collect());
        assert_eq!(keys(action), actions::KEYS.iter().copied().collect());
        assert_eq!(
            words(&node["type"]["anyOf"][0]["enum"]),
            TYPES.iter().map(|kind| kind.name()).collect()
        );
        assert_eq!(
            words(&node["metadata"]["enum"]),
            METADATA.iter().map(|(name, _)| *name).collect()
        );
        assert_eq!(
            words(&action["owner"]["enum"]),
            actions::OWNERS.iter().copied().collect()
        );
    }
}
