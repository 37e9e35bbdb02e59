//! Why a row of the workbook is not as its author wrote it.

/// The words of a reason are the message [`Reason::message`] with [`Reason::details`] in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    // The workbook
    /// A sheet that belongs to no form, or to a part of XLSForm that is not read.
    SheetNotRead,
    /// Cells beyond the rows and columns of any form, or larger than any text.
    CellsNotRead {
        cells: usize,
    },
    /// Pictures or recordings in so many cells of a column.
    MediaColumn {
        cells: usize,
    },
    /// A column that forms do not have, with something in so many cells.
    UnknownColumn {
        cells: usize,
    },
    /// A second column of the same name: the first one counts.
    DoubleColumn,
    /// A setting that means nothing here.
    UnknownSetting,
    IdChanged {
        from: String,
        to: String,
    },

    // Languages
    LanguageTaken {
        code: String,
        kept: String,
    },
    LanguageUnknown {
        kept: String,
    },
    LanguageUnnamed {
        taken_as: String,
    },

    // Choices
    /// A choice without a list or without a value.
    ChoiceIncomplete,
    ValueChanged {
        from: String,
        to: String,
    },
    ValueTwice {
        list: String,
        value: String,
    },
    ListRenamed {
        from: String,
        to: String,
    },
    /// A question whose list has no choices: the answer is typed.
    ListMissing {
        list: String,
    },
    /// A file that does not lie beside the workbook, or holds no table: the answer is typed.
    FileMissing {
        file: String,
    },
    /// A file that an expression reads and that does not lie beside the workbook.
    TableMissing {
        file: String,
    },

    // Rows
    SwitchedOff,
    TooDeep {
        depth: usize,
    },
    /// Groups and repeats that end each other.
    EndsAnother {
        name: String,
    },
    EndsNothing,
    NeverEnds {
        name: String,
    },
    /// `begin loop`: one group for each choice, which XLSForm gave up.
    Loop,
    NoType,
    UnknownType {
        written: String,
        /// The type that was probably meant, or empty.
        near: String,
    },
    /// Pictures, sound, files, barcodes: kept as a hidden, always blank place.
    NoMedia {
        written: String,
    },
    /// Positions on earth: likewise.
    NoPlaces {
        written: String,
    },
    /// What a telephone knows about itself: likewise.
    NoDevices {
        written: String,
    },
    /// `audit`: the record has a trail of its own.
    NoAudit,
    NoName {
        name: String,
    },
    NameChanged {
        from: String,
        to: String,
    },
    NameTwice {
        from: String,
        to: String,
    },
    NoLabel,
    /// A `calculate` that calculates nothing: kept as a hidden place.
    NoCalculation,
    /// `T` and `F` are R's TRUE and FALSE.
    RCode {
        written: String,
    },
    /// A map, a drawing, another calendar: the question is asked in the ordinary way.
    AppearanceBeyond {
        written: String,
    },
    /// A word that no form knows.
    UnknownAppearance {
        written: String,
    },
    /// `${last-saved#…}`: the answer of another conversation.
    LastSaved,
    /// A `trigger` on a row that has nothing to work out.
    IdleTrigger,
    /// `search()` asks a table on a telephone.
    Search,
    Markup,
    /// A text speaks of an answer that the form does not have.
    UnknownReference {
        name: String,
    },
    /// What the form's reader says about a cell, or a whole row, in English as all diagnostics.
    Fault {
        fault: String,
    },
}

/// What a variable of the message stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Detail {
    Text(String),
    Number(usize),
}

impl Reason {
    /// Id of the message that says it.
    pub fn message(&self) -> &'static str {
        match self {
            Reason::SheetNotRead => "ui-import-sheet-not-read",
            Reason::CellsNotRead { .. } => "ui-import-cells-not-read",
            Reason::MediaColumn { .. } => "ui-import-media-column",
            Reason::UnknownColumn { .. } => "ui-import-unknown-column",
            Reason::DoubleColumn => "ui-import-double-column",
            Reason::UnknownSetting => "ui-import-unknown-setting",
            Reason::IdChanged { .. } => "ui-import-id-changed",
            Reason::LanguageTaken { .. } => "ui-import-language-taken",
            Reason::LanguageUnknown { .. } => "ui-import-language-unknown",
            Reason::LanguageUnnamed { .. } => "ui-import-language-unnamed",
            Reason::ChoiceIncomplete => "ui-import-choice-incomplete",
            Reason::ValueChanged { .. } => "ui-import-value-changed",
            Reason::ValueTwice { .. } => "ui-import-value-twice",
            Reason::ListRenamed { .. } => "ui-import-list-renamed",
            Reason::ListMissing { .. } => "ui-import-list-missing",
            Reason::FileMissing { .. } => "ui-import-file-missing",
            Reason::TableMissing { .. } => "ui-import-table-missing",
            Reason::SwitchedOff => "ui-import-switched-off",
            Reason::TooDeep { .. } => "ui-import-too-deep",
            Reason::EndsAnother { .. } => "ui-import-ends-another",
            Reason::EndsNothing => "ui-import-ends-nothing",
            Reason::NeverEnds { .. } => "ui-import-never-ends",
            Reason::Loop => "ui-import-loop",
            Reason::NoType => "ui-import-no-type",
            Reason::UnknownType { near, .. } if near.is_empty() => "ui-import-unknown-type",
            Reason::UnknownType { .. } => "ui-import-misspelt-type",
            Reason::NoMedia { .. } => "ui-import-no-media",
            Reason::NoPlaces { .. } => "ui-import-no-places",
            Reason::NoDevices { .. } => "ui-import-no-devices",
            Reason::NoAudit => "ui-import-no-audit",
            Reason::NoName { .. } => "ui-import-no-name",
            Reason::NameChanged { .. } => "ui-import-name-changed",
            Reason::NameTwice { .. } => "ui-import-name-twice",
            Reason::NoLabel => "ui-import-no-label",
            Reason::NoCalculation => "ui-import-no-calculation",
            Reason::RCode { .. } => "ui-import-r-code",
            Reason::AppearanceBeyond { .. } => "ui-import-appearance-beyond",
            Reason::UnknownAppearance { .. } => "ui-import-unknown-appearance",
            Reason::LastSaved => "ui-import-last-saved",
            Reason::IdleTrigger => "ui-import-idle-trigger",
            Reason::Search => "ui-import-search",
            Reason::Markup => "ui-import-markup",
            Reason::UnknownReference { .. } => "ui-import-unknown-reference",
            Reason::Fault { .. } => "ui-import-fault",
        }
    }

    /// The message's name without its beginning, for programs: `no-label`.
    pub fn code(&self) -> &'static str {
        self.message().splitn(3, '-').nth(2).unwrap_or_default()
    }

    /// Variables of the message. Texts are the workbook's own.
    pub fn details(&self) -> Vec<(&'static str, Detail)> {
        let detail = |text: &String| Detail::Text(text.clone());
        let text = |name, text| vec![(name, detail(text))];
        let two = |one, first, other, second| vec![(one, detail(first)), (other, detail(second))];
        match self {
            Reason::CellsNotRead { cells }
            | Reason::MediaColumn { cells }
            | Reason::UnknownColumn { cells } => vec![("cells", Detail::Number(*cells))],
            Reason::IdChanged { from, to }
            | Reason::ValueChanged { from, to }
            | Reason::ListRenamed { from, to }
            | Reason::NameChanged { from, to }
            | Reason::NameTwice { from, to } => two("from", from, "to", to),
            Reason::LanguageTaken { code, kept } => two("code", code, "kept", kept),
            Reason::LanguageUnknown { kept } => text("kept", kept),
            Reason::LanguageUnnamed { taken_as } => text("tag", taken_as),
            Reason::ValueTwice { list, value } => two("list", list, "value", value),
            Reason::ListMissing { list } => text("list", list),
            Reason::FileMissing { file } | Reason::TableMissing { file } => text("file", file),
            Reason::TooDeep { depth } => vec![("depth", Detail::Number(*depth))],
            Reason::UnknownType { written, near } => two("written", written, "near", near),
            Reason::NoMedia { written }
            | Reason::NoPlaces { written }
            | Reason::NoDevices { written }
            | Reason::AppearanceBeyond { written }
            | Reason::UnknownAppearance { written }
            | Reason::RCode { written } => text("written", written),
            Reason::EndsAnother { name }
            | Reason::NeverEnds { name }
            | Reason::NoName { name }
            | Reason::UnknownReference { name } => text("name", name),
            Reason::Fault { fault } => text("fault", fault),
            Reason::SheetNotRead
            | Reason::DoubleColumn
            | Reason::UnknownSetting
            | Reason::ChoiceIncomplete
            | Reason::SwitchedOff
            | Reason::EndsNothing
            | Reason::Loop
            | Reason::NoType
            | Reason::NoAudit
            | Reason::NoLabel
            | Reason::NoCalculation
            | Reason::LastSaved
            | Reason::IdleTrigger
            | Reason::Search
            | Reason::Markup => Vec::new(),
        }
    }
}
