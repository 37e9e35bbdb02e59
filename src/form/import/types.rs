//! The `type` column.

use crate::form::suggest::nearest;

/// What a row of the survey is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowType {
    Question(&'static str),
    Select {
        kind: &'static str,
        list: String,
        or_other: bool,
    },
    /// Choices in a file beside the form.
    SelectFromFile {
        kind: &'static str,
        file: String,
        or_other: bool,
    },
    BeginGroup,
    EndGroup,
    BeginRepeat,
    EndRepeat,
    /// One group for each choice of a list, which XLSForm gave up.
    BeginLoop,
    Metadata(&'static str),
    /// Known, and not to be had here.
    Foreign(Foreign),
    /// A log of the interview on a telephone; no place in the form.
    Audit,
    /// Names a file that expressions read; asks nothing.
    DataFile,
    Unknown,
}

/// What a terminal, or this program, does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    Media,
    Places,
    Devices,
}

/// Beginnings of a row with choices, the longest first, and what the question is called in a form file.
const SELECTS: &[(&[&str], &str)] = &[
    (
        &["select", "all", "that", "apply", "from"],
        "select_multiple",
    ),
    (&["select", "multiple", "from"], "select_multiple"),
    (&["select", "one", "from"], "select_one"),
    (&["select", "multiple"], "select_multiple"),
    (&["select", "one"], "select_one"),
    (&["select_all_that_apply", "from"], "select_multiple"),
    (&["select_multiple", "from"], "select_multiple"),
    (&["select_many", "from"], "select_multiple"),
    (&["select_one_external", "from"], "select_one"),
    (&["select_one", "from"], "select_one"),
    (&["select1", "from"], "select_one"),
    (&["select_all_that_apply"], "select_multiple"),
    (&["select_multiple_from_file"], "select_multiple"),
    (&["select_multiple"], "select_multiple"),
    (&["select_many"], "select_multiple"),
    (&["select_one_from_file"], "select_one"),
    (&["select_one_external"], "select_one"),
    (&["select_one_from"], "select_one"),
    (&["select_one"], "select_one"),
    (&["select1"], "select_one"),
    (&["add", "select", "one", "prompt", "using"], "select_one"),
    (
        &["add", "select", "multiple", "prompt", "using"],
        "select_multiple",
    ),
    (&["rank"], "rank"),
];

/// Reads `select_one LIST or_other`, `begin group`, `int`, and what else authors write.
pub fn read(text: &str) -> RowType {
    let words: Vec<&str> = text.split_whitespace().collect();
    let lower = words.iter();
    let lower: Vec<String> = lower
        .map(|word| word.to_lowercase().replace('-', "_"))
        .collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    match lower.as_slice() {
        ["begin" | "end", what, ..] => frame(&format!("{}_{what}", lower[0])),
        [first, ..] if frame(first) != RowType::Unknown => frame(first),
        _ => select(&words, &lower).unwrap_or_else(|| plain(&lower.join("_"))),
    }
}

/// The type that was probably meant, for an unknown one.
pub fn near(text: &str) -> Option<&'static str> {
    let frames = ["begin_group", "end_group", "begin_repeat", "end_repeat"];
    let whole = || nearest(text, frames.into_iter().chain(COMMON.iter().copied()));
    let Some((first, _)) = text.split_once(' ') else {
        return whole();
    };
    let selects = SELECTS.iter().map(|(words, _)| words[0]);
    nearest(first, selects.filter(|word| word.len() > 4)).or_else(whole)
}

/// Types that authors write most, for [`near`].
const COMMON: &[&str] = &[
    "text",
    "integer",
    "decimal",
    "note",
    "date",
    "time",
    "datetime",
    "range",
    "acknowledge",
    "calculate",
    "hidden",
    "geopoint",
    "image",
    "start",
    "end",
    "today",
    "username",
];

fn frame(what: &str) -> RowType {
    match what {
        "begin_group" => RowType::BeginGroup,
        "begin_repeat" => RowType::BeginRepeat,
        "begin_loop" => RowType::BeginLoop,
        "end_group" | "end_loop" => RowType::EndGroup,
        "end_repeat" => RowType::EndRepeat,
        _ => RowType::Unknown,
    }
}

fn select(words: &[&str], lower: &[&str]) -> Option<RowType> {
    let mut known = SELECTS.iter();
    let (beginning, kind) = known.find(|(beginning, _)| lower.starts_with(beginning))?;
    let others = [&["or_other"][..], &["or", "specify", "other"]];
    let other = others.iter().find(|end| lower.ends_with(end));
    let end = words.len() - other.map_or(0, |end| end.len());
    let list = words.get(beginning.len()..end)?.join(" ");
    if list.is_empty() {
        return None;
    }
    let or_other = other.is_some();
    let lower = list.to_lowercase();
    let is_file = [".csv", ".xml", ".geojson"]
        .iter()
        .any(|end| lower.ends_with(end));
    Some(if is_file {
        let file = list;
        RowType::SelectFromFile {
            kind,
            file,
            or_other,
        }
    } else {
        RowType::Select {
            kind,
            list,
            or_other,
        }
    })
}

fn plain(name: &str) -> RowType {
    RowType::Question(match name {
        "text" | "string" | "str" | "txt" | "add_text_prompt" | "q_string" => "text",
        "integer" | "int" | "add_integer_prompt" | "q_int" | "number" => "integer",
        "decimal" | "add_decimal_prompt" | "q_decimal" => "decimal",
        "note" | "add_note_prompt" => "note",
        "date" | "add_date_prompt" => "date",
        "time" | "add_time_prompt" => "time",
        "datetime" | "date_time" | "add_date_time_prompt" => "date_time",
        "range" => "range",
        "acknowledge" | "acknowledgement" | "trigger" | "add_acknowledge_prompt" => "acknowledge",
        "calculate" | "calculation" | "add_calculate_prompt" => "calculate",
        "hidden" | "uuid" => "hidden",
        "start" | "start_time" | "get_start_time" => return RowType::Metadata("start"),
        "end" | "end_time" | "get_end_time" => return RowType::Metadata("end"),
        "today" | "get_today" => return RowType::Metadata("today"),
        "username" => return RowType::Metadata("username"),
        "deviceid" | "device_id" | "imei" | "get_device_id" => {
            return RowType::Foreign(Foreign::Devices);
        }
        "subscriberid" | "subscriber_id" | "get_subscriber_id" => {
            return RowType::Foreign(Foreign::Devices);
        }
        "simserial" | "sim_id" | "get_sim_id" => return RowType::Foreign(Foreign::Devices),
        "phonenumber" | "phone_number" | "get_phone_number" => {
            return RowType::Foreign(Foreign::Devices);
        }
        "audit" => return RowType::Audit,
        "email" | "start_geopoint" | "background_geopoint" => {
            return RowType::Foreign(Foreign::Devices);
        }
        name if name.starts_with("uri:") => return RowType::Foreign(Foreign::Devices),
        name if name.starts_with("osm_") => return RowType::Foreign(Foreign::Places),
        "geopoint" | "gps" | "location" | "geotrace" | "geoshape" | "osm" => {
            return RowType::Foreign(Foreign::Places);
        }
        "image" | "photo" | "audio" | "video" | "file" | "barcode" | "background_audio"
        | "signature" | "draw" => {
            return RowType::Foreign(Foreign::Media);
        }
        "xml_external" | "csv_external" => return RowType::DataFile,
        _ => return RowType::Unknown,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_in_every_spelling() {
        assert_eq!(read("int"), RowType::Question("integer"));
        assert_eq!(read("begin group"), RowType::BeginGroup);
        assert_eq!(read("End_Repeat"), RowType::EndRepeat);
        assert!(matches!(read("geopoint"), RowType::Foreign(_)));
        for text in [
            "frobnicate",
            "",
            "begin",
            "begin_chapter",
            "select_one",
            "end of it",
        ] {
            assert_eq!(read(text), RowType::Unknown, "{text}");
        }
    }

    #[test]
    fn the_end_of_an_interview_is_not_the_end_of_a_group() {
        assert_eq!(read("end"), RowType::Metadata("end"));
        assert_eq!(read("end time"), RowType::Unknown);
        assert_eq!(read("end_time"), RowType::Metadata("end"));
    }

    #[test]
    fn lists_are_found_behind_every_beginning() {
        let select = |list: &str, or_other| RowType::Select {
            kind: "select_one",
            list: list.into(),
            or_other,
        };
        assert_eq!(read("select_one YN"), select("YN", false));
        assert_eq!(read("select one from yn or_other"), select("yn", true));
        assert_eq!(read("Select_One  my list"), select("my list", false));
        assert_eq!(read("add select one prompt using yn"), select("yn", false));
        for text in ["select_one towns.csv", "select_one_from_file towns.csv"] {
            assert!(
                matches!(read(text), RowType::SelectFromFile { .. }),
                "{text}"
            );
        }
    }

    #[test]
    fn slips_are_recognised() {
        assert_eq!(near("selct_one yn"), Some("select_one"));
        assert_eq!(near("intger"), Some("integer"));
        assert_eq!(near("xyzzy"), None);
        assert_eq!(near("set form title"), None);
    }
}
