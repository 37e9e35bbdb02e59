//! Whatever is answered in whatever order, the state is that of a conversation that was worked out from scratch.

use std::fmt::Write as _;
use std::sync::Arc;

use bolyst::form::Form;
use bolyst::interview::{Interview, Spot};
use bolyst::record::{Given, Status, Value};
use proptest::prelude::*;

use super::{NOW, load, opening, text};

/// A form of questions, groups and repeats in which each expression reads what comes before it.
#[derive(Clone, Debug)]
struct Sketch {
    nodes: Vec<NodeSketch>,
}

#[derive(Clone, Debug)]
struct NodeSketch {
    kind: u8,
    /// How many of the nodes that follow lie inside.
    inside: usize,
    rule: u8,
    reads: usize,
    other: usize,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let node = (0u8..9, 1usize..5, 0u8..8, 0usize..1000, 0usize..1000).prop_map(
        |(kind, inside, rule, reads, other)| NodeSketch {
            kind,
            inside,
            rule,
            reads,
            other,
        },
    );
    proptest::collection::vec(node, 3..22).prop_map(|nodes| Sketch { nodes })
}

impl Sketch {
    fn written(&self) -> String {
        let mut survey = String::new();
        let mut next = 0;
        while next < self.nodes.len() {
            self.write(&mut next, &mut Vec::new(), 0, &mut survey);
        }
        text(
            &survey,
            r#", "choices": {"l": [{"value": "1", "c": "1"}, {"value": "2", "c": "2"}, {"value": "3", "c": "1"}]}"#,
        )
    }

    fn write(&self, next: &mut usize, around: &mut Vec<usize>, depth: usize, survey: &mut String) {
        let index = *next;
        let node = &self.nodes[index];
        *next += 1;
        let condition = self.condition(index, around);
        let relevant = if node.rule.is_multiple_of(3) {
            format!(r#", "relevant": "{condition}""#)
        } else {
            String::new()
        };
        let container = node.kind >= 6 && depth < 3;
        if container {
            let kind = if node.kind == 6 { "group" } else { "repeat" };
            let counted = match (node.kind, self.number(index, around)) {
                (8, Some(number)) => format!(r#", "repeat_count": "{number} mod 4""#),
                _ => String::new(),
            };
            let _ = write!(
                survey,
                r#"{{"type": "{kind}", "name": "n{index}"{relevant}{counted}, "children": ["#
            );
            around.push(index);
            for _ in 0..node.inside {
                if *next < self.nodes.len() {
                    self.write(next, around, depth + 1, survey);
                }
            }
            around.pop();
            survey.push_str("]},");
            return;
        }
        let _ = match node.kind {
            0 => write!(
                survey,
                r#"{{"type": "select_one", "choices": "l", "name": "n{index}"{relevant}, "choice_filter": "c = {} or value = '2'"}},"#,
                self.number(index, around).unwrap_or("1".into())
            ),
            1 | 2 => write!(
                survey,
                r#"{{"type": "calculate", "name": "n{index}"{relevant}, "calculation": "{}"}},"#,
                self.sum(index, around)
            ),
            3 => write!(
                survey,
                r#"{{"type": "integer", "name": "n{index}"{relevant}, "constraint": ". != 2 and ({condition})", "warning": "{condition}", "read_only": "false()"}},"#
            ),
            _ => write!(
                survey,
                r#"{{"type": "integer", "name": "n{index}"{relevant}, "required": "{condition}"}},"#
            ),
        };
    }

    /// An earlier node that holds a value.
    fn earlier(&self, index: usize, choice: usize, around: &[usize]) -> Option<usize> {
        let free: Vec<usize> = (0..index)
            .filter(|other| self.nodes[*other].kind < 6 && !around.contains(other))
            .collect();
        (!free.is_empty()).then(|| free[choice % free.len()])
    }

    fn number(&self, index: usize, around: &[usize]) -> Option<String> {
        self.earlier(index, self.nodes[index].reads, around)
            .map(|earlier| format!("${{n{earlier}}}"))
    }

    fn condition(&self, index: usize, around: &[usize]) -> String {
        let node = &self.nodes[index];
        let (Some(one), Some(other)) = (
            self.earlier(index, node.reads, around),
            self.earlier(index, node.other, around),
        ) else {
            return "true()".into();
        };
        match node.rule {
            0 => format!("${{n{one}}} > 1"),
            1 => format!("${{n{one}}} = ${{n{other}}}"),
            2 => format!("${{n{one}}} != '' or ${{n{other}}} = 2"),
            3 => format!("not(selected(${{n{one}}}, '2'))"),
            4 => format!("count(${{n{one}}}) > 1 or status(${{n{other}}}) = ''"),
            5 => format!("coalesce(sum(${{n{one}}}), 0) >= coalesce(${{n{other}}}, 1)"),
            _ => format!("position(..) < 2 or ${{n{one}}} = 1"),
        }
    }

    fn sum(&self, index: usize, around: &[usize]) -> String {
        let node = &self.nodes[index];
        let Some(one) = self.earlier(index, node.reads, around) else {
            return "1 + 1".into();
        };
        let other = self.earlier(index, node.other, around).unwrap_or(one);
        match node.rule {
            0..=2 => format!("coalesce(${{n{one}}}, 0) + coalesce(${{n{other}}}, 1)"),
            3 => format!("sum(${{n{one}}})"),
            4 => format!("count(${{n{one}}}) + position(..)"),
            5 => format!("join('-', ${{n{one}}}, ${{n{other}}})"),
            _ => format!("if(${{n{one}}} > 1, ${{n{other}}}, 'none')"),
        }
    }
}

/// What is done to a conversation; numbers pick among the places there are.
#[derive(Clone, Debug)]
enum Act {
    Set(usize, u8),
    Mark(usize, u8),
    Clear(usize),
    Add(usize),
    Remove(usize),
    Undo,
    Redo,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        6 => (any::<usize>(), 0u8..4).prop_map(|(place, value)| Act::Set(place, value)),
        1 => (any::<usize>(), 0u8..3).prop_map(|(place, status)| Act::Mark(place, status)),
        1 => any::<usize>().prop_map(Act::Clear),
        2 => any::<usize>().prop_map(Act::Add),
        1 => any::<usize>().prop_map(Act::Remove),
        1 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ];
    proptest::collection::vec(act, 1..30)
}

fn places(talk: &Interview) -> Vec<Spot> {
    let mut found = Vec::new();
    let mut waiting = vec![talk.root()];
    while let Some(spot) = waiting.pop() {
        found.push(spot);
        waiting.extend(talk.children(spot).into_iter().rev());
    }
    found
}

fn act(talk: &mut Interview, act: &Act) {
    let places = places(talk);
    let pick = |number: &usize| places[number % places.len()];
    // What is not possible at this place is refused, and that is fine too.
    match act {
        Act::Set(place, value) => {
            let given = Given::Value(Value::Text(value.to_string()));
            drop(talk.answer(pick(place), Some(given), NOW));
        }
        Act::Mark(place, status) => {
            let status =
                [Status::DontKnow, Status::Refused, Status::NotApplicable][usize::from(*status)];
            drop(talk.mark(pick(place), status, NOW));
        }
        Act::Clear(place) => drop(talk.answer(pick(place), None, NOW)),
        Act::Add(place) => drop(talk.add(pick(place), NOW)),
        Act::Remove(place) => drop(talk.remove(pick(place), NOW)),
        Act::Undo => drop(talk.undo(NOW)),
        Act::Redo => drop(talk.redo(NOW)),
    }
}

/// Everything that can be seen, by path.
fn seen(talk: &Interview) -> Vec<String> {
    let describe = |spot: &Spot| {
        let state = talk.state(*spot);
        let given = match state.given {
            Some(Given::Value(value)) => serde_json::to_string(&value).unwrap(),
            Some(Given::Status(status)) => format!("{status:?}"),
            None => String::new(),
        };
        let offers: Vec<String> = talk
            .offers(*spot)
            .into_iter()
            .map(|offer| offer.value)
            .collect();
        format!(
            "{} {} {} {} {:?} {} {given} {offers:?}",
            talk.path(*spot),
            state.relevant,
            state.required,
            state.read_only,
            state.problem,
            state.warning
        )
    };
    places(talk).iter().map(describe).collect()
}

/// The same conversation, worked out from its record alone.
fn from_scratch(form: &Arc<Form>, talk: &Interview) -> Interview {
    let session = serde_json::to_string(&talk.session()).unwrap();
    Interview::resume(
        Arc::clone(form),
        serde_json::from_str(&session).unwrap(),
        NOW,
        "kari",
    )
    .0
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn incremental_and_from_scratch_are_the_same(sketch in sketch(), acts in acts()) {
        let form = load(&sketch.written());
        let mut talk = Interview::start(Arc::clone(&form), opening(3));
        for step in &acts {
            act(&mut talk, step);
            prop_assert_eq!(seen(&talk), seen(&from_scratch(&form, &talk)), "after {:?} in {}", step, sketch.written());
        }
    }

    #[test]
    fn undoing_everything_leads_back_to_the_beginning(sketch in sketch(), acts in acts()) {
        let form = load(&sketch.written());
        let mut talk = Interview::start(Arc::clone(&form), opening(3));
        let beginning = seen(&talk);
        acts.iter().for_each(|step| act(&mut talk, step));
        while talk.redo(NOW).is_some() {}
        let end = seen(&talk);
        while talk.undo(NOW).is_some() {}
        prop_assert_eq!(seen(&talk), beginning);
        while talk.redo(NOW).is_some() {}
        prop_assert_eq!(seen(&talk), end);
    }
}
