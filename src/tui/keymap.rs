//! One table of keys: what a key does, what the help says and what stands in the footer all come from here.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// Something a person can ask for. Its words are the message `ui-command-<id>`, with `.short` for the footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    // Everywhere
    Help,
    Palette,
    Close,
    ProgramLanguage,
    Theme,
    Lock,
    Quit,
    // Lists and forms
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Accept,
    NextField,
    PreviousField,
    // Before the office is open
    LostPassphrase,
    LookAgain,
    UseCode,
    // Who belongs to the office, and whether its files are whole
    Members,
    RemoveMember,
    ChangeRole,
    OneTimeCode,
    HandOver,
    Reseal,
    Verify,
    // Home
    Begin,
    Discard,
    Statistics,
    // Statistics
    NextPart,
    NextGroup,
    // Reading a saved session
    Return,
    LeadOn,
    // What the office holds about a person, and for how long
    AboutPerson,
    Retention,
    Export,
    Erase,
    NextFilter,
    PreviousFilter,
    Comment,
    CommentAll,
    Approve,
    SendBack,
    Trail,
    // Many sessions
    Queue,
    NarrowLess,
    // What was written differently
    WriteThird,
    NextConflict,
    // The conversation
    Back,
    Skip,
    SwitchLanguage,
    SideBySide,
    Remark,
    SaveNow,
    GoTo,
    NextUnanswered,
    NextAttention,
    DontKnow,
    RatherNotSay,
    NotApplicable,
    Cover,
    Pause,
    Undo,
    Redo,
    ClearAnswer,
    AddInstance,
    RemoveInstance,
    Summary,
    Toggle,
    Left,
    Right,
    NewLine,
    Raise,
    Lower,
    // The end of a conversation
    Submit,
    EditStep,
    AddStep,
}

impl Command {
    /// Moves about in a list or among fields: nothing that anybody would look up.
    pub fn is_motion(self) -> bool {
        use Command::*;
        matches!(
            self,
            Up | Down | PageUp | PageDown | First | Last | NextField | PreviousField | Left | Right
        )
    }

    /// The message that says what it does.
    pub fn message(self) -> &'static str {
        use Command::*;
        match self {
            Help => "ui-command-help",
            Palette => "ui-command-palette",
            Close => "ui-command-close",
            ProgramLanguage => "ui-command-program-language",
            Theme => "ui-command-theme",
            Lock => "ui-command-lock",
            Quit => "ui-command-quit",
            Up => "ui-command-up",
            Down => "ui-command-down",
            PageUp => "ui-command-page-up",
            PageDown => "ui-command-page-down",
            First => "ui-command-first",
            Last => "ui-command-last",
            Accept => "ui-command-accept",
            NextField => "ui-command-next-field",
            PreviousField => "ui-command-previous-field",
            LostPassphrase => "ui-command-lost-passphrase",
            LookAgain => "ui-command-look-again",
            UseCode => "ui-command-use-code",
            Members => "ui-command-members",
            RemoveMember => "ui-command-remove-member",
            ChangeRole => "ui-command-change-role",
            OneTimeCode => "ui-command-one-time-code",
            HandOver => "ui-command-hand-over",
            Reseal => "ui-command-reseal",
            Verify => "ui-command-verify",
            Begin => "ui-command-begin",
            Discard => "ui-command-discard",
            Statistics => "ui-command-statistics",
            NextPart => "ui-command-next-part",
            NextGroup => "ui-command-next-group",
            Return => "ui-command-return",
            LeadOn => "ui-command-lead-on",
            AboutPerson => "ui-command-about-person",
            Retention => "ui-command-retention",
            Export => "ui-command-export",
            Erase => "ui-command-erase",
            NextFilter => "ui-command-next-filter",
            PreviousFilter => "ui-command-previous-filter",
            Comment => "ui-command-comment",
            CommentAll => "ui-command-comment-all",
            Approve => "ui-command-approve",
            SendBack => "ui-command-send-back",
            Trail => "ui-command-trail",
            Queue => "ui-command-queue",
            NarrowLess => "ui-command-narrow-less",
            WriteThird => "ui-command-write-third",
            NextConflict => "ui-command-next-conflict",
            Back => "ui-command-back",
            Skip => "ui-command-skip",
            SwitchLanguage => "ui-command-switch-language",
            SideBySide => "ui-command-side-by-side",
            Remark => "ui-command-remark",
            SaveNow => "ui-command-save-now",
            GoTo => "ui-command-go-to",
            NextUnanswered => "ui-command-next-unanswered",
            NextAttention => "ui-command-next-attention",
            DontKnow => "ui-command-dont-know",
            RatherNotSay => "ui-command-rather-not-say",
            NotApplicable => "ui-command-not-applicable",
            Cover => "ui-command-cover",
            Pause => "ui-command-pause",
            Undo => "ui-command-undo",
            Redo => "ui-command-redo",
            ClearAnswer => "ui-command-clear-answer",
            AddInstance => "ui-command-add-instance",
            RemoveInstance => "ui-command-remove-instance",
            Summary => "ui-command-summary",
            Toggle => "ui-command-toggle",
            Left => "ui-command-left",
            Right => "ui-command-right",
            NewLine => "ui-command-new-line",
            Raise => "ui-command-raise",
            Lower => "ui-command-lower",
            Submit => "ui-command-submit",
            EditStep => "ui-command-edit-step",
            AddStep => "ui-command-add-step",
        }
    }
}

/// Where a key is pressed. A screen names its contexts, the innermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    Everywhere,
    /// An overlay lies on top.
    Overlay,
    /// Several fields to fill in.
    Fields,
    /// A list to choose from, or fields to fill in.
    List,
    Unlock,
    /// There is no way in for now.
    Blocked,
    /// The program asks one thing at a time.
    Wizard,
    /// Several of a list can be ticked.
    Ticking,
    Home,
    /// Who belongs to the office.
    Colleagues,
    /// The whole vault was looked through.
    Checked,
    Reading,
    /// How a conversation went.
    Trail,
    Queue,
    Conflicts,
    Person,
    Retention,
    Statistics,
    Interview,
    /// In the conversation, on an answer that is chosen.
    Choosing,
    /// In the conversation, on a row of a table.
    Table,
    /// In the conversation, on a list so long that typing searches it.
    Searching,
    /// In the conversation, on a ranking.
    Ranking,
    /// In the conversation, on an answer that is written.
    Writing,
    Ending,
}

/// One row of the table. The first key is the one that help and footer show first.
pub struct Binding {
    pub context: Context,
    pub command: Command,
    pub keys: &'static [Key],
    /// Place in the footer, the lowest first; none: only in help.
    pub footer: Option<u8>,
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    pub code: KeyCode,
    pub modifiers: KeyModifiers,
}

const fn key(code: KeyCode) -> Key {
    Key {
        code,
        modifiers: KeyModifiers::NONE,
    }
}

const fn f(number: u8) -> Key {
    key(KeyCode::F(number))
}

const fn ctrl(letter: char) -> Key {
    Key {
        code: KeyCode::Char(letter),
        modifiers: KeyModifiers::CONTROL,
    }
}

const fn char(letter: char) -> Key {
    key(KeyCode::Char(letter))
}

const fn alt(code: KeyCode) -> Key {
    Key {
        code,
        modifiers: KeyModifiers::ALT,
    }
}

const fn row(
    context: Context,
    command: Command,
    keys: &'static [Key],
    footer: Option<u8>,
) -> Binding {
    Binding {
        context,
        command,
        keys,
        footer,
    }
}

/// Every key of the program. A key with F has a twin without, since some keyboards and terminals keep the F-keys.
pub const TABLE: &[Binding] = {
    use Command::*;
    use Context::*;
    use KeyCode::{
        BackTab, Backspace, Delete, Down as DownKey, End, Enter, Esc, Home as HomeKey,
        Left as LeftKey,
    };
    use KeyCode::{
        PageDown as PageDownKey, PageUp as PageUpKey, Right as RightKey, Tab, Up as UpKey,
    };
    &[
        row(Overlay, Close, &[key(Esc)], Some(90)),
        row(Overlay, Accept, &[key(Enter)], Some(10)),
        row(Overlay, Up, &[key(UpKey)], None),
        row(Overlay, Down, &[key(DownKey)], None),
        row(Overlay, PageUp, &[key(PageUpKey)], None),
        row(Overlay, PageDown, &[key(PageDownKey)], None),
        row(Fields, NextField, &[key(Tab)], Some(20)),
        row(Fields, PreviousField, &[key(BackTab)], None),
        // Answers that are chosen
        row(Table, Left, &[key(LeftKey)], None),
        row(Table, Right, &[key(RightKey)], None),
        row(Choosing, Up, &[key(UpKey)], None),
        row(Choosing, Down, &[key(DownKey)], None),
        row(Choosing, PageUp, &[key(PageUpKey)], None),
        row(Choosing, PageDown, &[key(PageDownKey)], None),
        row(Choosing, First, &[key(HomeKey)], None),
        row(Choosing, Last, &[key(End)], None),
        row(Choosing, Toggle, &[char(' ')], Some(90)),
        row(Choosing, DontKnow, &[char('?')], None),
        row(Choosing, RatherNotSay, &[char('-'), char('–')], None),
        row(Choosing, Back, &[key(LeftKey)], None),
        row(Choosing, ClearAnswer, &[key(Delete)], None),
        row(Searching, Up, &[key(UpKey)], None),
        row(Searching, Down, &[key(DownKey)], None),
        row(Searching, PageUp, &[key(PageUpKey)], None),
        row(Searching, PageDown, &[key(PageDownKey)], None),
        row(Ranking, Raise, &[char('+'), alt(UpKey)], Some(16)),
        row(Ranking, Lower, &[alt(DownKey)], None),
        // Answers that are written
        row(Writing, NewLine, &[alt(Enter), ctrl('j')], Some(76)),
        // The conversation
        row(Interview, Accept, &[key(Enter)], Some(10)),
        row(
            Interview,
            Back,
            &[alt(LeftKey), key(BackTab), ctrl('b')],
            Some(20),
        ),
        row(Interview, Skip, &[key(Tab), alt(RightKey)], Some(75)),
        row(Interview, SwitchLanguage, &[f(2), ctrl('l')], Some(30)),
        row(Interview, SideBySide, &[f(3), ctrl('o')], Some(72)),
        row(Interview, Remark, &[f(4), ctrl('r')], Some(60)),
        row(Interview, SaveNow, &[f(5), ctrl('s')], None),
        row(Interview, GoTo, &[f(6), ctrl('g')], Some(50)),
        row(Interview, DontKnow, &[f(7), ctrl('d')], None),
        row(Interview, RatherNotSay, &[f(8), ctrl('n')], None),
        row(Interview, Cover, &[f(9), ctrl('t')], Some(40)),
        row(Interview, Pause, &[f(10), ctrl('q'), ctrl('c')], Some(45)),
        row(Interview, NotApplicable, &[f(12), ctrl('x')], None),
        row(Interview, NextUnanswered, &[ctrl('u')], None),
        row(Interview, NextAttention, &[ctrl('e')], None),
        row(Interview, Undo, &[ctrl('z')], None),
        row(Interview, Redo, &[ctrl('y')], None),
        row(
            Interview,
            ClearAnswer,
            &[Key {
                code: Backspace,
                modifiers: KeyModifiers::ALT,
            }],
            None,
        ),
        row(Interview, AddInstance, &[ctrl('a')], None),
        row(Interview, RemoveInstance, &[alt(Delete)], None),
        row(Interview, Summary, &[ctrl('f')], None),
        // The end of a conversation
        row(Ending, Submit, &[ctrl('s'), f(5)], Some(15)),
        row(Ending, AddStep, &[ctrl('a')], Some(20)),
        row(Ending, ClearAnswer, &[key(Delete)], Some(25)),
        row(Ending, Toggle, &[char(' ')], Some(12)),
        row(Ending, EditStep, &[f(4), ctrl('r')], Some(18)),
        row(Ending, SwitchLanguage, &[f(2), ctrl('l')], Some(40)),
        row(Ending, Cover, &[f(9), ctrl('t')], None),
        row(
            Ending,
            Back,
            &[alt(LeftKey), key(BackTab), ctrl('b')],
            Some(30),
        ),
        row(Ending, Pause, &[f(10), ctrl('q'), ctrl('c')], Some(70)),
        // Before the office is open, and where a conversation is begun
        row(Unlock, Accept, &[key(Enter)], Some(10)),
        row(Unlock, LostPassphrase, &[f(2), ctrl('r')], Some(20)),
        row(Blocked, LookAgain, &[key(Enter), f(5)], Some(10)),
        row(Blocked, UseCode, &[f(2), ctrl('r')], Some(20)),
        row(Ticking, Toggle, &[char(' ')], Some(15)),
        row(Wizard, Accept, &[key(Enter)], Some(10)),
        row(
            Wizard,
            Back,
            &[key(Esc), key(BackTab), alt(LeftKey)],
            Some(20),
        ),
        // Home and reading
        row(Home, Begin, &[f(2), ctrl('n')], Some(20)),
        row(Home, Discard, &[alt(Delete)], None),
        row(Home, AboutPerson, &[f(4), ctrl('e')], None),
        row(
            Home,
            Command::Retention,
            &[f(9), alt(KeyCode::Char('o'))],
            None,
        ),
        row(Home, Close, &[key(Esc)], None),
        row(Person, Export, &[f(5), ctrl('s')], Some(20)),
        row(Person, Erase, &[alt(Delete)], Some(40)),
        row(Person, Return, &[f(10), ctrl('b'), key(Esc)], Some(30)),
        row(Context::Retention, Export, &[f(5), ctrl('s')], Some(5)),
        row(Context::Retention, Erase, &[alt(Delete)], Some(8)),
        row(
            Context::Retention,
            Return,
            &[f(10), ctrl('b'), key(Esc)],
            Some(30),
        ),
        row(Home, Members, &[f(6), alt(KeyCode::Char('m'))], Some(50)),
        row(Home, Verify, &[f(8), alt(KeyCode::Char('v'))], None),
        row(Home, Command::Queue, &[f(3), ctrl('r')], Some(30)),
        row(Home, Lock, &[f(10), ctrl('l')], Some(60)),
        row(Colleagues, Return, &[f(10), ctrl('b')], Some(10)),
        row(Colleagues, OneTimeCode, &[f(4), ctrl('r')], Some(20)),
        row(Colleagues, ChangeRole, &[f(3), ctrl('o')], Some(30)),
        row(Colleagues, HandOver, &[f(6), ctrl('g')], Some(40)),
        row(Colleagues, RemoveMember, &[alt(Delete)], Some(50)),
        row(Colleagues, Reseal, &[f(5), ctrl('s')], None),
        row(Checked, Return, &[f(10), ctrl('b')], Some(10)),
        row(Checked, LookAgain, &[f(5), ctrl('r')], Some(20)),
        row(Home, Command::Statistics, &[f(7), ctrl('t')], Some(87)),
        row(
            Context::Statistics,
            Return,
            &[f(10), ctrl('b'), key(Esc)],
            Some(10),
        ),
        row(
            Context::Statistics,
            NextPart,
            &[key(Tab), key(RightKey)],
            Some(20),
        ),
        row(
            Context::Statistics,
            PreviousField,
            &[key(BackTab), key(LeftKey)],
            None,
        ),
        row(Context::Statistics, NextGroup, &[f(2), ctrl('g')], Some(30)),
        row(Reading, Return, &[f(10), ctrl('b')], Some(10)),
        row(Reading, SwitchLanguage, &[f(2), ctrl('l')], Some(20)),
        row(Reading, LeadOn, &[f(4), ctrl('e')], Some(30)),
        row(Reading, Comment, &[key(Enter), ctrl('k')], Some(5)),
        row(Reading, CommentAll, &[f(5), ctrl('g')], None),
        row(Reading, NextFilter, &[key(Tab), key(RightKey)], Some(15)),
        row(Reading, PreviousFilter, &[key(BackTab), key(LeftKey)], None),
        row(Reading, Approve, &[f(7), ctrl('a')], Some(25)),
        row(Reading, SendBack, &[f(8), ctrl('r')], Some(26)),
        row(Reading, Command::Trail, &[f(9), ctrl('t')], Some(40)),
        row(
            Context::Trail,
            Return,
            &[f(10), ctrl('b'), key(Esc)],
            Some(10),
        ),
        row(Context::Queue, NextFilter, &[key(Tab)], Some(20)),
        row(Context::Queue, PreviousFilter, &[key(BackTab)], None),
        row(Context::Queue, Left, &[key(LeftKey)], None),
        row(Context::Queue, Right, &[key(RightKey)], None),
        row(Context::Queue, NarrowLess, &[key(Delete)], Some(25)),
        row(
            Context::Queue,
            Return,
            &[f(10), ctrl('b'), key(Esc)],
            Some(30),
        ),
        row(Conflicts, WriteThird, &[f(4), ctrl('r')], Some(15)),
        row(Conflicts, NextConflict, &[key(Tab)], Some(20)),
        row(Conflicts, Left, &[key(LeftKey)], None),
        row(Conflicts, Right, &[key(RightKey)], None),
        row(Conflicts, Return, &[f(10), ctrl('b'), key(Esc)], Some(30)),
        // Lists and fields
        row(List, Accept, &[key(Enter)], Some(10)),
        row(List, Up, &[key(UpKey)], None),
        row(List, Down, &[key(DownKey)], None),
        row(List, PageUp, &[key(PageUpKey)], None),
        row(List, PageDown, &[key(PageDownKey)], None),
        row(List, First, &[key(HomeKey)], None),
        row(List, Last, &[key(End)], None),
        row(List, NextField, &[key(Tab)], None),
        row(List, PreviousField, &[key(BackTab)], None),
        // Everywhere
        row(Everywhere, Help, &[f(1), alt(KeyCode::Char('h'))], Some(80)),
        row(Everywhere, Palette, &[ctrl('p')], Some(85)),
        row(
            Everywhere,
            ProgramLanguage,
            &[alt(KeyCode::Char('l'))],
            None,
        ),
        row(Everywhere, Theme, &[alt(KeyCode::Char('t'))], None),
        row(Everywhere, Quit, &[ctrl('q'), ctrl('c')], Some(95)),
    ]
};

/// The command of a key: in the innermost context that knows it.
pub fn command(contexts: &[Context], event: &KeyEvent) -> Option<Command> {
    let pressed = normal(event);
    contexts.iter().find_map(|context| {
        TABLE
            .iter()
            .find(|row| row.context == *context && row.keys.contains(&pressed))
            .map(|row| row.command)
    })
}

/// The key that help and footer show for a command in these contexts.
pub fn key_of(contexts: &[Context], command: Command) -> Option<String> {
    let row = contexts.iter().find_map(|context| {
        TABLE
            .iter()
            .find(|row| row.context == *context && row.command == command)
    });
    row.and_then(|row| row.keys.first())
        .map(ToString::to_string)
}

/// All rows of some contexts, without those that an inner context takes away.
pub fn rows(contexts: &[Context]) -> Vec<&'static Binding> {
    let mut seen: Vec<Key> = Vec::new();
    let mut rows = Vec::new();
    for context in contexts {
        for row in TABLE.iter().filter(|row| row.context == *context) {
            if row.keys.iter().any(|key| !seen.contains(key)) {
                rows.push(row);
            }
        }
        seen.extend(
            TABLE
                .iter()
                .filter(|row| row.context == *context)
                .flat_map(|row| row.keys),
        );
    }
    rows
}

/// Shift is part of the character itself; terminals differ in whether they say so.
fn normal(event: &KeyEvent) -> Key {
    let mut modifiers = event.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
    let code = match event.code {
        KeyCode::Char(letter) if modifiers.contains(KeyModifiers::CONTROL) => {
            KeyCode::Char(letter.to_ascii_lowercase())
        }
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        code => code,
    };
    if code == KeyCode::BackTab {
        modifiers = KeyModifiers::NONE;
    }
    Key { code, modifiers }
}

impl std::fmt::Display for Key {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.modifiers.contains(KeyModifiers::CONTROL) {
            out.write_str("Ctrl+")?;
        }
        if self.modifiers.contains(KeyModifiers::ALT) {
            out.write_str("Alt+")?;
        }
        match self.code {
            KeyCode::F(number) => write!(out, "F{number}"),
            KeyCode::Char(' ') => out.write_str("␣"),
            KeyCode::Char(letter) => {
                let letter = if self.modifiers.is_empty() {
                    letter
                } else {
                    letter.to_ascii_uppercase()
                };
                write!(out, "{letter}")
            }
            KeyCode::Up => out.write_str("↑"),
            KeyCode::Down => out.write_str("↓"),
            KeyCode::Left => out.write_str("←"),
            KeyCode::Right => out.write_str("→"),
            KeyCode::BackTab => out.write_str("Shift+Tab"),
            KeyCode::PageUp => out.write_str("PgUp"),
            KeyCode::PageDown => out.write_str("PgDn"),
            KeyCode::Delete => out.write_str("Del"),
            code => write!(out, "{code:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_key_has_a_twin_without_f() {
        for row in TABLE {
            let with = row.keys.iter().any(|key| matches!(key.code, KeyCode::F(_)));
            let without = row
                .keys
                .iter()
                .any(|key| !matches!(key.code, KeyCode::F(_)));
            assert!(
                !with || without,
                "{:?} in {:?} has only an F-key",
                row.command,
                row.context
            );
        }
    }

    #[test]
    fn no_context_gives_one_key_two_meanings() {
        for (at, row) in TABLE.iter().enumerate() {
            for other in &TABLE[at + 1..] {
                let clash = row.context == other.context
                    && row.keys.iter().any(|key| other.keys.contains(key));
                assert!(
                    !clash,
                    "{:?} and {:?} share a key in {:?}",
                    row.command, other.command, row.context
                );
            }
        }
    }

    #[test]
    fn the_inner_context_wins() {
        let pressed = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::CONTROL);
        assert_eq!(
            command(&[Context::Interview, Context::Everywhere], &pressed),
            Some(Command::Pause)
        );
        assert_eq!(
            command(&[Context::List, Context::Everywhere], &pressed),
            Some(Command::Quit)
        );
    }
}
