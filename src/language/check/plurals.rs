//! Plural forms by CLDR: which a language has, and which a message lacks.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::super::catalog::Catalog;
use super::super::references::qualified;
use super::super::tag::Tag;
use super::{Finding, Severity, What};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Plural forms that are missing or never chosen.
pub(super) fn findings(catalog: &Catalog) -> Vec<Finding> {
    let Some(of_language) = categories(catalog.tag()) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for located in catalog.messages() {
        let message = located.message;
        let value = message
            .value
            .iter()
            .map(|value| (None, message.id.name, value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|one| (Some(one.id.name), one.id.name, &one.value));
        for (attribute, at, pattern) in value.chain(attributes) {
            let mut wrong = Vec::new();
            in_pattern(pattern, &of_language, &mut wrong);
            findings.extend(wrong.into_iter().map(|what| Finding {
                severity: Severity::Warning,
                file: catalog.file(located.resource).to_owned(),
                place: catalog.place_in(located.resource, at),
                message: Some(qualified(message.id.name, attribute)),
                what,
            }));
        }
    }
    findings
}

/// The categories that whole numbers fall into, and fractions' `other`, which every language has. `None`: CLDR has no rules.
fn categories(tag: &Tag) -> Option<Vec<&'static str>> {
    let rules = PluralRules::create(tag.plural_identifier(), PluralRuleType::CARDINAL).ok()?;
    let numbers = (0..=200).chain([1_000, 10_000, 1_000_000]);
    let mut found = vec!["other"];
    for number in numbers {
        let name = match rules.select(number) {
            Ok(PluralCategory::ZERO) => "zero",
            Ok(PluralCategory::ONE) => "one",
            Ok(PluralCategory::TWO) => "two",
            Ok(PluralCategory::FEW) => "few",
            Ok(PluralCategory::MANY) => "many",
            _ => "other",
        };
        if !found.contains(&name) {
            found.push(name);
        }
    }
    Some(
        CATEGORIES
            .into_iter()
            .filter(|name| found.contains(name))
            .collect(),
    )
}

fn in_pattern(pattern: &Pattern<&str>, of_language: &[&'static str], wrong: &mut Vec<What>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, of_language, wrong);
        }
    }
}

fn in_expression(
    expression: &Expression<&str>,
    of_language: &[&'static str],
    wrong: &mut Vec<What>,
) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, of_language, wrong);
        }
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            wrong.extend(in_variants(variants, of_language));
            for variant in variants {
                in_pattern(&variant.value, of_language, wrong);
            }
        }
    }
}

/// A selection by plural forms is one that names at least one of them, and nothing else but numbers.
fn in_variants(variants: &[Variant<&str>], of_language: &[&'static str]) -> Vec<What> {
    let mut named = Vec::new();
    for variant in variants {
        if let VariantKey::Identifier { name } = variant.key {
            match CATEGORIES.iter().find(|category| **category == name) {
                Some(category) => named.push(*category),
                None => return Vec::new(),
            }
        }
    }
    // `[0] … *[other] …` singles out a number and needs no plural forms.
    if named.iter().all(|category| *category == "other") {
        return Vec::new();
    }
    let missing = of_language
        .iter()
        .filter(|category| !named.contains(category));
    let missing: Vec<&str> = missing.copied().collect();
    let unused = named
        .iter()
        .filter(|category| !of_language.contains(category));
    let mut wrong: Vec<What> = unused
        .map(|category| What::UnusedPlural(category))
        .collect();
    if !missing.is_empty() {
        wrong.push(What::MissingPlurals(missing));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_categories_of_cldr() {
        let of = |language: &str| categories(&Tag::parse(language).unwrap()).unwrap();
        assert_eq!(of("nb"), ["one", "other"]);
        assert_eq!(of("uk"), ["one", "few", "many", "other"]);
        assert_eq!(of("ar"), CATEGORIES);
        assert_eq!(of("kmr"), ["one", "other"]);
        assert_eq!(of("vi"), ["other"]);
    }

    #[test]
    fn every_shipped_language_has_rules() {
        for code in "nb nn en uk ar ru pl ti so fa-AF fa ckb kmr ps sw tr".split(' ') {
            assert!(categories(&Tag::parse(code).unwrap()).is_some(), "{code}");
        }
    }
}
