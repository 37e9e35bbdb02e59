//! From tokens to a tree, by precedence climbing.

use std::ops::Range;

use super::lexer::{Fault, Placed, Token, tokens};
use super::syntax::{Comparison, Kind, Operation, Path, Start, Step, Syntax, Test};

/// How deep parentheses, calls and predicates may be nested. Each level costs stack in the parser and again in the
/// evaluator; real forms stay below thirty.
pub const DEEPEST: usize = 100;

/// Reads an expression.
pub fn parse(text: &str) -> Result<Syntax<'_>, Fault> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens,
        next: 0,
        depth: 0,
        end: text.len(),
    };
    let found = parser.expression()?;
    match parser.tokens.get(parser.next) {
        None => Ok(found),
        Some(rest) => Err(unexpected(rest)),
    }
}

struct Parser<'a> {
    tokens: Vec<Placed<'a>>,
    next: usize,
    depth: usize,
    end: usize,
}

type Found<'a> = Result<Syntax<'a>, Fault>;

/// Binary operators by precedence, loosest first (XPath 1.0, 3.5).
const OR: u8 = 0;
const AND: u8 = 1;
const EQUALITY: u8 = 2;
const RELATION: u8 = 3;
const SUM: u8 = 4;
const PRODUCT: u8 = 5;

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&Token<'a>> {
        self.tokens.get(self.next).map(|placed| &placed.token)
    }

    fn here(&self) -> usize {
        self.tokens
            .get(self.next)
            .map_or(self.end, |placed| placed.at.start)
    }

    /// Where the last token ended.
    fn done(&self) -> usize {
        self.next
            .checked_sub(1)
            .and_then(|last| self.tokens.get(last))
            .map_or(0, |placed| placed.at.end)
    }

    fn take(&mut self, token: &Token<'_>) -> bool {
        let found = self.peek() == Some(token);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, token: &Token<'_>, missing: &str) -> Result<(), Fault> {
        if self.take(token) {
            return Ok(());
        }
        let at = self.here();
        let to = self
            .tokens
            .get(self.next)
            .map_or(at, |placed| placed.at.end);
        Err(Fault::new(
            "expression/missing",
            at..to,
            format!("`{missing}` is missing here"),
        ))
    }

    fn expression(&mut self) -> Found<'a> {
        self.depth += 1;
        if self.depth > DEEPEST {
            let at = self.here();
            let message = format!("this expression is nested more than {DEEPEST} levels deep");
            return Err(Fault::new("expression/too-deep", at..at, message)
                .with_help("split it into several calculations"));
        }
        let found = self.binary(OR);
        self.depth -= 1;
        found
    }

    /// Operands joined by operators that bind at least as tightly as `least`.
    fn binary(&mut self, least: u8) -> Found<'a> {
        let start = self.here();
        let mut left = self.unary()?;
        while let Some(level) = self
            .peek()
            .and_then(level_of)
            .filter(|level| *level >= least)
        {
            let mut rest = Vec::new();
            while let Some(operator) = self.peek().and_then(|token| operator(token, level)) {
                self.next += 1;
                rest.push((operator, self.binary(level + 1)?));
            }
            left = Syntax {
                kind: chain(level, left, rest),
                at: start..self.done(),
            };
        }
        Ok(left)
    }

    fn unary(&mut self) -> Found<'a> {
        let start = self.here();
        let mut minuses = 0usize;
        while self.take(&Token::Minus) {
            minuses += 1;
        }
        let mut inner = self.union()?;
        // Two minuses still make a number of what follows.
        for _ in 0..minuses.min(2 - minuses % 2) {
            inner = Syntax {
                kind: Kind::Negate(Box::new(inner)),
                at: start..self.done(),
            };
        }
        Ok(inner)
    }

    fn union(&mut self) -> Found<'a> {
        let start = self.here();
        let first = self.path()?;
        if self.peek() != Some(&Token::Pipe) {
            return Ok(first);
        }
        let mut parts = vec![first];
        while self.take(&Token::Pipe) {
            parts.push(self.path()?);
        }
        Ok(Syntax {
            kind: Kind::Union(parts),
            at: start..self.done(),
        })
    }

    /// A path, or a primary expression with predicates and steps after it.
    fn path(&mut self) -> Found<'a> {
        let from = self.here();
        let Some(placed) = self.tokens.get(self.next) else {
            return Err(Fault::new(
                "expression/missing",
                self.end..self.end,
                "something is missing at the end",
            ));
        };
        let at = placed.at.clone();
        let token = placed.token.clone();
        let after = self.tokens.get(self.next + 1).map(|placed| &placed.token);
        let start = match token {
            Token::Number(number) => return Ok(self.leaf(Kind::Number(number), at)),
            Token::Text(text) => {
                let text = self.leaf(Kind::Text(text), at);
                Start::Expression(Box::new(text))
            }
            Token::Reference(name) => {
                self.next += 1;
                Start::Reference(name)
            }
            Token::Open => Start::Expression(Box::new(self.parenthesis()?)),
            Token::Name(name) if after == Some(&Token::Open) && !is_node_test(name) => {
                Start::Expression(Box::new(self.call(name)?))
            }
            Token::Slash | Token::DoubleSlash => Start::Root,
            Token::Name(_) | Token::Star | Token::Dot | Token::DotDot => Start::Here,
            _ => return Err(unexpected(placed)),
        };
        self.rest_of_path(start, from)
    }

    fn leaf(&mut self, kind: Kind<'a>, at: Range<usize>) -> Syntax<'a> {
        self.next += 1;
        Syntax { kind, at }
    }

    fn parenthesis(&mut self) -> Found<'a> {
        self.next += 1;
        let inner = self.expression()?;
        self.expect(&Token::Close, ")")?;
        Ok(inner)
    }

    fn call(&mut self, name: &'a str) -> Found<'a> {
        let start = self.here();
        self.next += 2;
        let mut arguments = Vec::new();
        if !self.take(&Token::Close) {
            loop {
                arguments.push(self.expression()?);
                if !self.take(&Token::Comma) {
                    break;
                }
            }
            self.expect(&Token::Close, ")")?;
        }
        Ok(Syntax {
            kind: Kind::Call(name, arguments),
            at: start..self.done(),
        })
    }

    fn rest_of_path(&mut self, start: Start<'a>, from: usize) -> Found<'a> {
        let predicates = match start {
            Start::Reference(_) | Start::Expression(_) => self.predicates()?,
            Start::Here | Start::Root => Vec::new(),
        };
        let mut steps = Vec::new();
        match start {
            Start::Here => steps.push(self.step(false)?),
            // A lone `/` is the root itself.
            Start::Root if self.peek() == Some(&Token::Slash) && !self.step_follows() => {
                self.next += 1
            }
            _ => {}
        }
        while let Some(Token::Slash | Token::DoubleSlash) = self.peek() {
            let deep = self.peek() == Some(&Token::DoubleSlash);
            self.next += 1;
            steps.push(self.step(deep)?);
        }
        if predicates.is_empty()
            && steps.is_empty()
            && let Start::Expression(inner) = start
        {
            return Ok(*inner);
        }
        Ok(Syntax {
            kind: Kind::Path(Path {
                start,
                predicates,
                steps,
            }),
            at: from..self.done(),
        })
    }

    fn step_follows(&self) -> bool {
        let after = self.tokens.get(self.next + 1).map(|placed| &placed.token);
        matches!(
            after,
            Some(Token::Name(_) | Token::Star | Token::Dot | Token::DotDot)
        )
    }

    fn step(&mut self, deep: bool) -> Result<Step<'a>, Fault> {
        let start = self.here();
        let Some(placed) = self.tokens.get(self.next) else {
            return Err(Fault::new(
                "expression/missing",
                self.end..self.end,
                "a name is missing after `/`",
            ));
        };
        let test = match placed.token {
            Token::Dot => Test::Itself,
            Token::DotDot => Test::Parent,
            Token::Star => Test::AnyChild,
            Token::Name(name) => Test::Child(name),
            _ => return Err(unexpected(placed)),
        };
        self.next += 1;
        let test = match test {
            Test::Child(axis) if self.take(&Token::Axis) => self.axis(axis, start)?,
            other => other,
        };
        let test = match (deep, test) {
            (true, Test::Child(name)) => Test::Descendant(name),
            (true, _) => {
                let at = start..self.done();
                return Err(Fault::new(
                    "expression/unsupported",
                    at,
                    "after `//` only a name can be read",
                ));
            }
            (false, test) => test,
        };
        let predicates = self.predicates()?;
        Ok(Step {
            test,
            predicates,
            at: start..self.done(),
        })
    }

    /// The step after an axis: the specification knows parent, child and self.
    fn axis(&mut self, axis: &str, start: usize) -> Result<Test<'a>, Fault> {
        let test = match self.peek() {
            Some(Token::Name(name)) => Test::Child(name),
            _ => Test::AnyChild,
        };
        self.next += 1;
        if let Test::Child(name) = test
            && is_node_test(name)
            && self.take(&Token::Open)
        {
            self.expect(&Token::Close, ")")?;
        }
        match axis {
            "self" => Ok(Test::Itself),
            "parent" => Ok(Test::Parent),
            "child" => Ok(test),
            _ => {
                let at = start..self.done();
                let message = format!("the axis `{axis}` is not supported");
                Err(Fault::new("expression/unsupported", at, message)
                    .with_help("forms know the axes parent, child and self"))
            }
        }
    }

    fn predicates(&mut self) -> Result<Vec<Syntax<'a>>, Fault> {
        let mut found = Vec::new();
        while self.take(&Token::OpenBracket) {
            found.push(self.expression()?);
            self.expect(&Token::CloseBracket, "]")?;
        }
        Ok(found)
    }
}

#[derive(Clone, Copy)]
enum Operator {
    Logic,
    Compare(Comparison),
    Calculate(Operation),
}

fn level_of(token: &Token<'_>) -> Option<u8> {
    binding(token).map(|(_, level)| level)
}

/// The operator that a token is, if it binds exactly so.
fn operator(token: &Token<'_>, level: u8) -> Option<Operator> {
    binding(token)
        .filter(|(_, binds)| *binds == level)
        .map(|(operator, _)| operator)
}

fn binding(token: &Token<'_>) -> Option<(Operator, u8)> {
    Some(match token {
        Token::Or => (Operator::Logic, OR),
        Token::And => (Operator::Logic, AND),
        Token::Equal => (Operator::Compare(Comparison::Equal), EQUALITY),
        Token::NotEqual => (Operator::Compare(Comparison::NotEqual), EQUALITY),
        Token::Less => (Operator::Compare(Comparison::Less), RELATION),
        Token::LessOrEqual => (Operator::Compare(Comparison::LessOrEqual), RELATION),
        Token::Greater => (Operator::Compare(Comparison::Greater), RELATION),
        Token::GreaterOrEqual => (Operator::Compare(Comparison::GreaterOrEqual), RELATION),
        Token::Plus => (Operator::Calculate(Operation::Add), SUM),
        Token::Minus => (Operator::Calculate(Operation::Subtract), SUM),
        Token::Times => (Operator::Calculate(Operation::Multiply), PRODUCT),
        Token::Div => (Operator::Calculate(Operation::Divide), PRODUCT),
        Token::Mod => (Operator::Calculate(Operation::Remainder), PRODUCT),
        _ => return None,
    })
}

fn chain<'a>(level: u8, first: Syntax<'a>, rest: Vec<(Operator, Syntax<'a>)>) -> Kind<'a> {
    if level == OR || level == AND {
        let parts = std::iter::once(first)
            .chain(rest.into_iter().map(|(_, part)| part))
            .collect();
        return if level == OR {
            Kind::Or(parts)
        } else {
            Kind::And(parts)
        };
    }
    let mut comparisons = Vec::new();
    let mut operations = Vec::new();
    for (operator, part) in rest {
        match operator {
            Operator::Compare(comparison) => comparisons.push((comparison, part)),
            Operator::Calculate(operation) => operations.push((operation, part)),
            Operator::Logic => {}
        }
    }
    if operations.is_empty() {
        Kind::Compare(Box::new(first), comparisons)
    } else {
        Kind::Arithmetic(Box::new(first), operations)
    }
}

fn is_node_test(name: &str) -> bool {
    matches!(name, "node" | "text" | "comment" | "processing-instruction")
}

fn unexpected(placed: &Placed<'_>) -> Fault {
    let what = match &placed.token {
        Token::Number(_) => "this number",
        Token::Text(_) => "this text",
        Token::Reference(_) | Token::Name(_) => "this name",
        Token::Close => "this `)`",
        Token::CloseBracket => "this `]`",
        Token::Comma => "this comma",
        Token::At => "an attribute (`@`)",
        _ => "this",
    };
    let fault = Fault::new(
        "expression/unexpected",
        placed.at.clone(),
        format!("{what} is not expected here"),
    );
    match placed.token {
        Token::Equal => fault.with_help("compare with one `=`"),
        Token::Name(_) | Token::Number(_) | Token::Text(_) | Token::Reference(_) => {
            fault.with_help("is an operator (`and`, `or`, `=`, `+` …) missing before it?")
        }
        _ => fault,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> &'static str {
        parse(text).unwrap_err().code
    }

    #[test]
    fn chains_are_wide_and_not_deep() {
        let long = vec!["1"; 50_000].join("+");
        let Kind::Arithmetic(_, rest) = parse(&long).unwrap().kind else {
            panic!("no chain")
        };
        assert_eq!(rest.len(), 49_999);
        parse(&format!("{}1", "-".repeat(100_000))).unwrap();
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert_eq!(
            code(&format!("{}1{}", "(".repeat(10_000), ")".repeat(10_000))),
            "expression/too-deep"
        );
        assert_eq!(code(&"not(".repeat(10_000)), "expression/too-deep");
        assert_eq!(code(&"a[".repeat(10_000)), "expression/too-deep");
        parse(&format!(
            "{}1{}",
            "(".repeat(DEEPEST - 1),
            ")".repeat(DEEPEST - 1)
        ))
        .unwrap();
    }

    #[test]
    fn precedence_follows_xpath() {
        let Kind::Or(parts) = parse("1 or 2 and 3").unwrap().kind else {
            panic!("no or")
        };
        assert_eq!(parts.len(), 2);
        assert!(matches!(
            parse("1 = 2 < 3").unwrap().kind,
            Kind::Compare(..)
        ));
        assert!(matches!(
            parse("-1 + 2").unwrap().kind,
            Kind::Arithmetic(..)
        ));
    }

    #[test]
    fn paths_of_all_kinds() {
        for text in [
            ".",
            "..",
            "/",
            "/data/a",
            "../../a",
            "a/b",
            "./a",
            "*",
            "//a",
            "/data/r[position() = 2]/x",
            "${r}[1]/x",
            "instance('l')/root/item[name = 'x']/label",
            "current()/../x",
            "(../a | ../b)[1]",
            "parent::node()/x",
            "self::node()",
            "child::a",
        ] {
            assert!(matches!(parse(text).unwrap().kind, Kind::Path(_)), "{text}");
        }
    }

    #[test]
    fn faults_name_the_place() {
        assert_eq!(parse("${a} == 1").unwrap_err().at, 6..7);
        assert_eq!(code("1 +"), "expression/missing");
        assert_eq!(code("(1"), "expression/missing");
        assert_eq!(code("1 2"), "expression/unexpected");
        assert_eq!(code(""), "expression/missing");
        assert_eq!(code("ancestor::x"), "expression/unsupported");
        assert_eq!(code("@a"), "expression/unexpected");
    }
}
