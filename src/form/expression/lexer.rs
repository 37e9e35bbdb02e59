//! Tokens of an expression: XPath 1.0 with ODK's `${name}`.

use std::ops::Range;

/// Longest expression that is read, in bytes. Real ones stay far below; a pasted file does not.
pub const LONGEST: usize = 256 * 1024;

#[derive(Clone, Debug, PartialEq)]
pub enum Token<'a> {
    Number(f64),
    /// A quoted string, without its quotes; XPath knows no escapes.
    Text(&'a str),
    /// `${name}`.
    Reference(&'a str),
    /// A path step, a function's name or an axis.
    Name(&'a str),
    And,
    Or,
    Div,
    Mod,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    /// `*` between two operands.
    Times,
    /// `*` as a step.
    Star,
    Pipe,
    Slash,
    DoubleSlash,
    Dot,
    DotDot,
    Open,
    Close,
    OpenBracket,
    CloseBracket,
    Comma,
    At,
    Axis,
}

/// A token and where it stands, in bytes from the start of the expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed<'a> {
    pub token: Token<'a>,
    pub at: Range<usize>,
}

/// What is wrong with an expression, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub code: &'static str,
    pub message: String,
    pub help: Option<String>,
    pub at: Range<usize>,
}

impl Fault {
    pub fn new(code: &'static str, at: Range<usize>, message: impl Into<String>) -> Fault {
        Fault {
            code,
            message: message.into(),
            help: None,
            at,
        }
    }

    pub fn with_help(mut self, help: impl Into<String>) -> Fault {
        self.help = Some(help.into());
        self
    }
}

/// Splits an expression into tokens.
pub fn tokens(text: &str) -> Result<Vec<Placed<'_>>, Fault> {
    if text.len() > LONGEST {
        let message = format!(
            "this expression is {} bytes long; {LONGEST} is the limit",
            text.len()
        );
        return Err(Fault::new("expression/too-long", 0..0, message)
            .with_help("split it into several calculations"));
    }
    let mut lexer = Lexer {
        text,
        at: 0,
        found: Vec::new(),
    };
    while lexer.skip_space() {
        let start = lexer.at;
        let token = lexer.next()?;
        lexer.found.push(Placed {
            token,
            at: start..lexer.at,
        });
    }
    Ok(lexer.found)
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    found: Vec<Placed<'a>>,
}

impl<'a> Lexer<'a> {
    /// Moves to the next token; false at the end.
    fn skip_space(&mut self) -> bool {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start_matches(is_space).len();
        self.at < self.text.len()
    }

    fn next(&mut self) -> Result<Token<'a>, Fault> {
        let rest = &self.text[self.at..];
        if let Some((token, length)) = symbol(rest) {
            self.at += length;
            return Ok(if token == Token::Star && self.after_operand() {
                Token::Times
            } else {
                token
            });
        }
        match rest.chars().next().unwrap_or(' ') {
            quote @ ('"' | '\'') => self.quoted(quote),
            '$' => self.reference(),
            '0'..='9' | '.' => self.number(),
            c if starts_name(c) => Ok(self.name()),
            c => Err(self.stray(c)),
        }
    }

    /// Does the token before end an operand? Then `*`, `and`, `or`, `div` and `mod` are operators (XPath 1.0, 3.7).
    fn after_operand(&self) -> bool {
        matches!(
            self.found.last().map(|placed| &placed.token),
            Some(
                Token::Number(_)
                    | Token::Text(_)
                    | Token::Reference(_)
                    | Token::Name(_)
                    | Token::Star
                    | Token::Dot
                    | Token::DotDot
                    | Token::Close
                    | Token::CloseBracket
            )
        )
    }

    fn quoted(&mut self, quote: char) -> Result<Token<'a>, Fault> {
        let start = self.at;
        let inside = &self.text[start + 1..];
        match inside.find(quote) {
            Some(end) => {
                self.at = start + end + 2;
                Ok(Token::Text(&inside[..end]))
            }
            None => {
                let at = start..self.text.len();
                let message = format!("this text is not closed: {quote} is missing at its end");
                Err(Fault::new("expression/open-text", at, message))
            }
        }
    }

    fn reference(&mut self) -> Result<Token<'a>, Fault> {
        let start = self.at;
        let open = self.text[start..].starts_with("${");
        let end = self.text[start..].find('}');
        let (true, Some(end)) = (open, end) else {
            let at = start..self.text.len().min(start + 2);
            return Err(Fault::new(
                "expression/bad-reference",
                at,
                "a reference is written ${name}",
            ));
        };
        self.at = start + end + 1;
        let name = self.text[start + 2..start + end].trim();
        if !is_name(name) {
            let message = format!("`{name}` is not a name: a reference is written ${{name}}");
            return Err(Fault::new(
                "expression/bad-reference",
                start..self.at,
                message,
            ));
        }
        Ok(Token::Reference(name))
    }

    fn number(&mut self) -> Result<Token<'a>, Fault> {
        let rest = &self.text[self.at..];
        let whole = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let mut length = whole;
        if let Some(fraction) = rest[whole..].strip_prefix('.') {
            let digits = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            length += 1 + fraction.len() - digits.len();
        }
        let start = self.at;
        self.at += length;
        rest[..length].parse().map(Token::Number).map_err(|_| {
            let message = format!("`{}` is not a number", &rest[..length]);
            Fault::new("expression/bad-number", start..self.at, message)
        })
    }

    fn name(&mut self) -> Token<'a> {
        let rest = &self.text[self.at..];
        let end = rest.find(|c| !continues_name(c)).unwrap_or(rest.len());
        let mut length = end;
        // A prefix as in `jr:choice-name`, but not the axis `child::x`.
        if let Some(local) = rest[end..].strip_prefix(':')
            && local.starts_with(starts_name)
        {
            length += 1 + local.find(|c| !continues_name(c)).unwrap_or(local.len());
        }
        self.at += length;
        let name = &rest[..length];
        match name {
            "and" if self.after_operand() => Token::And,
            "or" if self.after_operand() => Token::Or,
            "div" if self.after_operand() => Token::Div,
            "mod" if self.after_operand() => Token::Mod,
            _ => Token::Name(name),
        }
    }

    fn stray(&self, c: char) -> Fault {
        let at = self.at..self.at + c.len_utf8();
        let fault = Fault::new(
            "expression/stray-character",
            at,
            format!("`{c}` has no meaning here"),
        );
        match c {
            '“' | '”' | '„' | '«' | '»' => fault.with_help("write straight quotes: \"…\""),
            '‘' | '’' | '‚' => fault.with_help("write straight quotes: '…'"),
            '–' | '—' | '−' => fault.with_help("write an ordinary minus: -"),
            '&' => fault.with_help("write `and`"),
            '×' => fault.with_help("write *"),
            '≤' => fault.with_help("write <="),
            '≥' => fault.with_help("write >="),
            '≠' => fault.with_help("write !="),
            '!' => fault.with_help("write not(…) or !="),
            _ => fault,
        }
    }
}

/// Operators and punctuation at the start of `rest`, with their length.
fn symbol<'a>(rest: &str) -> Option<(Token<'a>, usize)> {
    let bytes = rest.as_bytes();
    let second = bytes.get(1).copied();
    let found = match (*bytes.first()?, second) {
        (b'!', Some(b'=')) => (Token::NotEqual, 2),
        (b'<', Some(b'=')) => (Token::LessOrEqual, 2),
        (b'>', Some(b'=')) => (Token::GreaterOrEqual, 2),
        (b'/', Some(b'/')) => (Token::DoubleSlash, 2),
        (b':', Some(b':')) => (Token::Axis, 2),
        (b'.', Some(b'.')) => (Token::DotDot, 2),
        (b'.', Some(b'0'..=b'9')) => return None,
        (b'.', _) => (Token::Dot, 1),
        (b'=', _) => (Token::Equal, 1),
        (b'<', _) => (Token::Less, 1),
        (b'>', _) => (Token::Greater, 1),
        (b'+', _) => (Token::Plus, 1),
        (b'-', _) => (Token::Minus, 1),
        (b'*', _) => (Token::Star, 1),
        (b'|', _) => (Token::Pipe, 1),
        (b'/', _) => (Token::Slash, 1),
        (b'(', _) => (Token::Open, 1),
        (b')', _) => (Token::Close, 1),
        (b'[', _) => (Token::OpenBracket, 1),
        (b']', _) => (Token::CloseBracket, 1),
        (b',', _) => (Token::Comma, 1),
        (b'@', _) => (Token::At, 1),
        _ => return None,
    };
    Some(found)
}

fn is_space(c: char) -> bool {
    // A no-break space comes along when an expression is pasted from a document.
    c.is_ascii_whitespace() || c == '\u{a0}' || c == '\u{feff}'
}

fn starts_name(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn continues_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// Is it a name that a question may bear?
pub fn is_name(text: &str) -> bool {
    text.starts_with(starts_name) && text.chars().all(continues_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Token<'_>> {
        tokens(text)
            .unwrap()
            .into_iter()
            .map(|placed| placed.token)
            .collect()
    }

    #[test]
    fn stars_and_words_are_operators_only_after_an_operand() {
        assert_eq!(kinds("* * *"), [Token::Star, Token::Times, Token::Star]);
        assert_eq!(
            kinds("or or and"),
            [Token::Name("or"), Token::Or, Token::Name("and")]
        );
        assert_eq!(
            kinds("(div)"),
            [Token::Open, Token::Name("div"), Token::Close]
        );
    }

    #[test]
    fn dots_numbers_and_prefixes() {
        assert_eq!(
            kinds(".>=.5"),
            [Token::Dot, Token::GreaterOrEqual, Token::Number(0.5)]
        );
        assert_eq!(
            kinds("../x"),
            [Token::DotDot, Token::Slash, Token::Name("x")]
        );
        assert_eq!(kinds("jr:choice-name"), [Token::Name("jr:choice-name")]);
        assert_eq!(
            kinds("child::x"),
            [Token::Name("child"), Token::Axis, Token::Name("x")]
        );
        assert_eq!(kinds("${ a }"), [Token::Reference("a")]);
    }

    #[test]
    fn faults_have_a_place_and_a_way_out() {
        let fault = tokens("${a} = “x”").unwrap_err();
        assert_eq!(fault.at, 7..10);
        assert!(fault.help.unwrap().contains("straight quotes"));
        assert_eq!(tokens("'abc").unwrap_err().code, "expression/open-text");
        assert_eq!(
            tokens(&"1".repeat(LONGEST + 1)).unwrap_err().code,
            "expression/too-long"
        );
        assert_eq!(
            tokens("${a b}").unwrap_err().code,
            "expression/bad-reference"
        );
    }
}
