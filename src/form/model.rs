//! A compiled form.

/// Index of a node in [`Form::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// XLSForm's types, and two of our own (`balance`, `compare`), which arrive here as groups of ordinary questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    Group,
    /// Decisional balance: a group whose children are, in order, `stay_good`, `stay_less_good`, `move_good`,
    /// `move_less_good` (select_multiple over the factors, in an order shuffled by the session's seed), and
    /// `<cell>_words` (text) for each, all optional.
    Balance,
    /// A table to compare: a group with one group per row, whose children are one text per column.
    Compare,
    Repeat,
}

/// Whose screen a question may stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Both,
    /// Never on the newcomer's screen.
    Consultant,
}

/// A question, group or repeat of the form.
#[derive(Debug)]
pub struct Node {
    pub name: String,
    pub kind: Kind,
    pub parent: Option<NodeId>,
    pub children: Vec<NodeId>,
    /// Fluent message: `<form>-<name>`; attributes `.hint`, `.guidance`, `.constraint`, `.warning`, `.required`.
    pub message: String,
    /// Choice list of a select or rank.
    pub list: Option<usize>,
    pub or_other: bool,
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
}

impl Form {
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }
}
