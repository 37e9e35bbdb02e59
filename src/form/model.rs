//! A compiled form.

use super::expression::resolve::Ground;
use super::grid::Grid;
use super::layout::{Layout, Names};
use super::logic::Logic;
use super::table::Table;

/// Index of a node in [`Form::nodes`]. The root, `/data`, is node 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// XLSForm's types, and two of our own (`balance`, `compare`), which arrive here as groups of ordinary questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    Note,
    Text,
    Integer,
    Decimal,
    Range,
    Date,
    Time,
    DateTime,
    SelectOne,
    SelectMultiple,
    Rank,
    Acknowledge,
    Calculate,
    Hidden,
    /// start, end, today, username: filled in, never asked.
    Metadata,
    #[default]
    Group,
    /// Decisional balance: a group whose children are, in order, `stay_good`, `stay_less_good`, `move_good`,
    /// `move_less_good` (select_multiple over the factors, in an order shuffled by the session's seed), and
    /// `<cell>_words` (text) for each, all optional.
    Balance,
    /// A table to compare: a group with one group per row, whose children are one text per column.
    Compare,
    Repeat,
}

impl Kind {
    /// Holds other nodes and takes no answer itself.
    pub fn is_container(self) -> bool {
        matches!(
            self,
            Kind::Group | Kind::Balance | Kind::Compare | Kind::Repeat
        )
    }

    /// Someone is asked and may answer.
    pub fn is_question(self) -> bool {
        !self.is_container() && !self.is_silent() && self != Kind::Note
    }

    /// Computed or filled in: nobody is told about it, so it needs no words.
    pub fn is_silent(self) -> bool {
        matches!(self, Kind::Calculate | Kind::Hidden | Kind::Metadata)
    }

    /// Answered from a list.
    pub fn is_select(self) -> bool {
        matches!(self, Kind::SelectOne | Kind::SelectMultiple | Kind::Rank)
    }

    /// As it is written in a form file.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Note => "note",
            Kind::Text => "text",
            Kind::Integer => "integer",
            Kind::Decimal => "decimal",
            Kind::Range => "range",
            Kind::Date => "date",
            Kind::Time => "time",
            Kind::DateTime => "date_time",
            Kind::SelectOne => "select_one",
            Kind::SelectMultiple => "select_multiple",
            Kind::Rank => "rank",
            Kind::Acknowledge => "acknowledge",
            Kind::Calculate => "calculate",
            Kind::Hidden => "hidden",
            Kind::Metadata => "metadata",
            Kind::Group => "group",
            Kind::Balance => "balance",
            Kind::Compare => "compare",
            Kind::Repeat => "repeat",
        }
    }
}

/// Whose screen a question may stand on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    #[default]
    Both,
    /// Never on the newcomer's screen.
    Consultant,
}

/// What fills a metadata node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metadata {
    Start,
    End,
    Today,
    Username,
    /// Known to other engines and left blank here (`deviceid`, `phonenumber` …).
    Other,
}

/// A question, group or repeat of the form.
#[derive(Debug, Default)]
pub struct Node {
    pub name: String,
    pub kind: Kind,
    pub parent: Option<NodeId>,
    pub children: Vec<NodeId>,
    /// Fluent message: `<form>-<name>`; attributes `.hint`, `.guidance`, `.constraint`, `.warning`, `.required`.
    pub message: String,
    /// A further message without which `message` is shown with others: a cell of a `compare` table may have words
    /// of its own, `<form>-<group>-<row>-<column>`, which win when they exist.
    pub own_message: Option<String>,
    /// Choice list of a select or rank.
    pub list: Option<usize>,
    pub or_other: bool,
    /// The table of which it is a row, in [`Form::grids`].
    pub grid: Option<u32>,
    /// It only heads a table, and is never asked itself.
    pub heads: bool,
    /// XLSForm appearances, split at spaces.
    pub appearance: Vec<String>,
    /// `start`, `end`, `step` of a range, and others by name.
    pub parameters: Vec<(String, String)>,
    pub audience: Audience,
    pub sensitive: bool,
    /// Consent key of a voluntary part: saying no has no effect.
    pub voluntary: Option<String>,
    pub measure: Option<u8>,
    pub factor: Option<String>,
    /// Key of a value handed in at the start (`profile.population`).
    pub from: Option<String>,
    pub metadata: Option<Metadata>,
    /// Always required; an expression may decide it too.
    pub required: bool,
    /// Never to be changed by hand; an expression may decide it too.
    pub read_only: bool,
    /// The answer it starts with, as text; an expression may give it instead.
    pub default: Option<String>,
}

/// A list of choices. `<list>-<value>` is the message of a choice.
#[derive(Debug)]
pub struct ChoiceList {
    pub name: String,
    pub choices: Vec<ListChoice>,
}

#[derive(Debug)]
pub struct ListChoice {
    pub value: String,
    pub message: String,
    /// A proper noun that is the same in all languages (a municipality), when no message exists.
    pub name: Option<String>,
    /// Further columns for `choice_filter`.
    pub columns: Vec<(String, String)>,
}

/// What a form proposes as a next step.
#[derive(Debug)]
pub struct Action {
    pub name: String,
    /// `<form>-action-<name>`.
    pub message: String,
    pub owner: String,
    /// Days until due, from an ISO 8601 duration.
    pub due_days: Option<u32>,
    pub measure: Option<u8>,
}

/// A compiled form.
#[derive(Debug)]
pub struct Form {
    pub id: String,
    pub version: String,
    pub sha256: String,
    /// `person`, `employer` or `incident`.
    pub about: String,
    /// Estimated length with an interpreter.
    pub minutes: Option<u32>,
    /// `<form>-title`.
    pub title: String,
    pub nodes: Vec<Node>,
    pub lists: Vec<ChoiceList>,
    pub actions: Vec<Action>,
    /// Questions that stand below each other as one table.
    pub grids: Vec<Grid>,
    /// Further columns of each list, by row.
    pub(crate) columns: Vec<Table>,
    /// Secondary instances (CSV files beside the form).
    pub(crate) instances: Vec<Table>,
    pub(crate) names: Names,
    pub(crate) layout: Layout,
    pub(crate) logic: Logic,
}

impl Form {
    /// `/data`.
    pub const ROOT: NodeId = NodeId(0);

    /// What an expression in this form may refer to.
    pub(crate) fn ground(&self) -> Ground<'_> {
        Ground {
            nodes: &self.nodes,
            names: &self.names,
            layout: &self.layout,
            lists: &self.lists,
            columns: &self.columns,
            instances: &self.instances,
        }
    }

    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// Path of a node without numbers of instances: `/data/member/name`.
    pub fn path(&self, id: NodeId) -> String {
        let node = self.node(id);
        match node.parent {
            Some(parent) => format!("{}/{}", self.path(parent), node.name),
            None => format!("/{}", node.name),
        }
    }
}
