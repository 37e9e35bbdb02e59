//! The presentation forms of Arabic letters, from `UnicodeData.txt` (Unicode 14; none has been added since 4.1).
//!
//! A terminal that does not shape puts into a cell what it is given, so it is given these. They exist for Arabic, Persian, Urdu,
//! Uyghur and some others, but not for every letter of Pashto and Kurdish; see [`super::shaping`].

/// The forms of one letter. A form that does not exist is the nearest one that does.
pub(super) struct Forms {
    pub letter: char,
    pub isolated: char,
    /// Joined to the letter before it.
    pub last: char,
    /// Joined to the letter after it.
    pub first: char,
    /// Joined on both sides.
    pub middle: char,
}

const fn joins_both(letter: char, isolated: char, last: char, first: char, middle: char) -> Forms {
    Forms {
        letter,
        isolated,
        last,
        first,
        middle,
    }
}

const fn joins_before(letter: char, isolated: char, last: char) -> Forms {
    joins_both(letter, isolated, last, isolated, last)
}

const fn joins_nothing(letter: char, isolated: char) -> Forms {
    joins_before(letter, isolated, isolated)
}

/// The forms of a letter, where Unicode has them.
pub(super) fn forms_of(letter: char) -> Option<&'static Forms> {
    let at = FORMS.binary_search_by_key(&letter, |forms| forms.letter);
    at.ok().map(|index| &FORMS[index])
}

/// The ligature of lam and this kind of alef: alone, and joined to the letter before it.
pub(super) fn lam_with(alef: char) -> Option<(char, char)> {
    match alef {
        '\u{0622}' => Some(('\u{FEF5}', '\u{FEF6}')),
        '\u{0623}' => Some(('\u{FEF7}', '\u{FEF8}')),
        '\u{0625}' => Some(('\u{FEF9}', '\u{FEFA}')),
        '\u{0627}' => Some(('\u{FEFB}', '\u{FEFC}')),
        _ => None,
    }
}

/// In the order of the letters.
#[rustfmt::skip]
const FORMS: &[Forms] = &[
    joins_nothing('\u{0621}', '\u{FE80}'),
    joins_before('\u{0622}', '\u{FE81}', '\u{FE82}'),
    joins_before('\u{0623}', '\u{FE83}', '\u{FE84}'),
    joins_before('\u{0624}', '\u{FE85}', '\u{FE86}'),
    joins_before('\u{0625}', '\u{FE87}', '\u{FE88}'),
    joins_both('\u{0626}', '\u{FE89}', '\u{FE8A}', '\u{FE8B}', '\u{FE8C}'),
    joins_before('\u{0627}', '\u{FE8D}', '\u{FE8E}'),
    joins_both('\u{0628}', '\u{FE8F}', '\u{FE90}', '\u{FE91}', '\u{FE92}'),
    joins_before('\u{0629}', '\u{FE93}', '\u{FE94}'),
    joins_both('\u{062A}', '\u{FE95}', '\u{FE96}', '\u{FE97}', '\u{FE98}'),
    joins_both('\u{062B}', '\u{FE99}', '\u{FE9A}', '\u{FE9B}', '\u{FE9C}'),
    joins_both('\u{062C}', '\u{FE9D}', '\u{FE9E}', '\u{FE9F}', '\u{FEA0}'),
    joins_both('\u{062D}', '\u{FEA1}', '\u{FEA2}', '\u{FEA3}', '\u{FEA4}'),
    joins_both('\u{062E}', '\u{FEA5}', '\u{FEA6}', '\u{FEA7}', '\u{FEA8}'),
    joins_before('\u{062F}', '\u{FEA9}', '\u{FEAA}'),
    joins_before('\u{0630}', '\u{FEAB}', '\u{FEAC}'),
    joins_before('\u{0631}', '\u{FEAD}', '\u{FEAE}'),
    joins_before('\u{0632}', '\u{FEAF}', '\u{FEB0}'),
    joins_both('\u{0633}', '\u{FEB1}', '\u{FEB2}', '\u{FEB3}', '\u{FEB4}'),
    joins_both('\u{0634}', '\u{FEB5}', '\u{FEB6}', '\u{FEB7}', '\u{FEB8}'),
    joins_both('\u{0635}', '\u{FEB9}', '\u{FEBA}', '\u{FEBB}', '\u{FEBC}'),
    joins_both('\u{0636}', '\u{FEBD}', '\u{FEBE}', '\u{FEBF}', '\u{FEC0}'),
    joins_both('\u{0637}', '\u{FEC1}', '\u{FEC2}', '\u{FEC3}', '\u{FEC4}'),
    joins_both('\u{0638}', '\u{FEC5}', '\u{FEC6}', '\u{FEC7}', '\u{FEC8}'),
    joins_both('\u{0639}', '\u{FEC9}', '\u{FECA}', '\u{FECB}', '\u{FECC}'),
    joins_both('\u{063A}', '\u{FECD}', '\u{FECE}', '\u{FECF}', '\u{FED0}'),
    joins_both('\u{0641}', '\u{FED1}', '\u{FED2}', '\u{FED3}', '\u{FED4}'),
    joins_both('\u{0642}', '\u{FED5}', '\u{FED6}', '\u{FED7}', '\u{FED8}'),
    joins_both('\u{0643}', '\u{FED9}', '\u{FEDA}', '\u{FEDB}', '\u{FEDC}'),
    joins_both('\u{0644}', '\u{FEDD}', '\u{FEDE}', '\u{FEDF}', '\u{FEE0}'),
    joins_both('\u{0645}', '\u{FEE1}', '\u{FEE2}', '\u{FEE3}', '\u{FEE4}'),
    joins_both('\u{0646}', '\u{FEE5}', '\u{FEE6}', '\u{FEE7}', '\u{FEE8}'),
    joins_both('\u{0647}', '\u{FEE9}', '\u{FEEA}', '\u{FEEB}', '\u{FEEC}'),
    joins_before('\u{0648}', '\u{FEED}', '\u{FEEE}'),
    joins_both('\u{0649}', '\u{FEEF}', '\u{FEF0}', '\u{FBE8}', '\u{FBE9}'),
    joins_both('\u{064A}', '\u{FEF1}', '\u{FEF2}', '\u{FEF3}', '\u{FEF4}'),
    joins_before('\u{0671}', '\u{FB50}', '\u{FB51}'),
    joins_nothing('\u{0677}', '\u{FBDD}'),
    joins_both('\u{0679}', '\u{FB66}', '\u{FB67}', '\u{FB68}', '\u{FB69}'),
    joins_both('\u{067A}', '\u{FB5E}', '\u{FB5F}', '\u{FB60}', '\u{FB61}'),
    joins_both('\u{067B}', '\u{FB52}', '\u{FB53}', '\u{FB54}', '\u{FB55}'),
    joins_both('\u{067E}', '\u{FB56}', '\u{FB57}', '\u{FB58}', '\u{FB59}'),
    joins_both('\u{067F}', '\u{FB62}', '\u{FB63}', '\u{FB64}', '\u{FB65}'),
    joins_both('\u{0680}', '\u{FB5A}', '\u{FB5B}', '\u{FB5C}', '\u{FB5D}'),
    joins_both('\u{0683}', '\u{FB76}', '\u{FB77}', '\u{FB78}', '\u{FB79}'),
    joins_both('\u{0684}', '\u{FB72}', '\u{FB73}', '\u{FB74}', '\u{FB75}'),
    joins_both('\u{0686}', '\u{FB7A}', '\u{FB7B}', '\u{FB7C}', '\u{FB7D}'),
    joins_both('\u{0687}', '\u{FB7E}', '\u{FB7F}', '\u{FB80}', '\u{FB81}'),
    joins_before('\u{0688}', '\u{FB88}', '\u{FB89}'),
    joins_before('\u{068C}', '\u{FB84}', '\u{FB85}'),
    joins_before('\u{068D}', '\u{FB82}', '\u{FB83}'),
    joins_before('\u{068E}', '\u{FB86}', '\u{FB87}'),
    joins_before('\u{0691}', '\u{FB8C}', '\u{FB8D}'),
    joins_before('\u{0698}', '\u{FB8A}', '\u{FB8B}'),
    joins_both('\u{06A4}', '\u{FB6A}', '\u{FB6B}', '\u{FB6C}', '\u{FB6D}'),
    joins_both('\u{06A6}', '\u{FB6E}', '\u{FB6F}', '\u{FB70}', '\u{FB71}'),
    joins_both('\u{06A9}', '\u{FB8E}', '\u{FB8F}', '\u{FB90}', '\u{FB91}'),
    joins_both('\u{06AD}', '\u{FBD3}', '\u{FBD4}', '\u{FBD5}', '\u{FBD6}'),
    joins_both('\u{06AF}', '\u{FB92}', '\u{FB93}', '\u{FB94}', '\u{FB95}'),
    joins_both('\u{06B1}', '\u{FB9A}', '\u{FB9B}', '\u{FB9C}', '\u{FB9D}'),
    joins_both('\u{06B3}', '\u{FB96}', '\u{FB97}', '\u{FB98}', '\u{FB99}'),
    joins_before('\u{06BA}', '\u{FB9E}', '\u{FB9F}'),
    joins_both('\u{06BB}', '\u{FBA0}', '\u{FBA1}', '\u{FBA2}', '\u{FBA3}'),
    joins_both('\u{06BE}', '\u{FBAA}', '\u{FBAB}', '\u{FBAC}', '\u{FBAD}'),
    joins_before('\u{06C0}', '\u{FBA4}', '\u{FBA5}'),
    joins_both('\u{06C1}', '\u{FBA6}', '\u{FBA7}', '\u{FBA8}', '\u{FBA9}'),
    joins_before('\u{06C5}', '\u{FBE0}', '\u{FBE1}'),
    joins_before('\u{06C6}', '\u{FBD9}', '\u{FBDA}'),
    joins_before('\u{06C7}', '\u{FBD7}', '\u{FBD8}'),
    joins_before('\u{06C8}', '\u{FBDB}', '\u{FBDC}'),
    joins_before('\u{06C9}', '\u{FBE2}', '\u{FBE3}'),
    joins_before('\u{06CB}', '\u{FBDE}', '\u{FBDF}'),
    joins_both('\u{06CC}', '\u{FBFC}', '\u{FBFD}', '\u{FBFE}', '\u{FBFF}'),
    joins_both('\u{06D0}', '\u{FBE4}', '\u{FBE5}', '\u{FBE6}', '\u{FBE7}'),
    joins_before('\u{06D2}', '\u{FBAE}', '\u{FBAF}'),
    joins_before('\u{06D3}', '\u{FBB0}', '\u{FBB1}'),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use unicode_joining_type::{JoiningType, get_joining_type};
    use unicode_normalization::UnicodeNormalization;

    fn compatible(c: char) -> String {
        c.nfkc().collect()
    }

    /// Every presentation form in Unicode that stands for a single letter.
    fn single_forms() -> BTreeSet<char> {
        let blocks = ('\u{FB50}'..='\u{FDFF}').chain('\u{FE70}'..='\u{FEFE}');
        blocks
            .filter(|form| {
                let letter = compatible(*form);
                letter != form.to_string() && letter.chars().count() == 1
            })
            .collect()
    }

    #[test]
    fn every_form_is_compatible_with_its_letter() {
        for forms in FORMS {
            for form in [forms.isolated, forms.last, forms.first, forms.middle] {
                assert_eq!(compatible(form), compatible(forms.letter), "{form:?}");
            }
        }
    }

    #[test]
    fn letters_are_in_order_and_no_form_serves_two() {
        assert!(FORMS.windows(2).all(|pair| pair[0].letter < pair[1].letter));
        let mut seen = BTreeSet::new();
        for forms in FORMS {
            let own: BTreeSet<char> =
                [forms.isolated, forms.last, forms.first, forms.middle].into();
            assert!(
                own.iter().all(|form| seen.insert(*form)),
                "{:?}",
                forms.letter
            );
        }
    }

    #[test]
    fn no_form_that_unicode_has_is_missing() {
        let ours: BTreeSet<char> = FORMS
            .iter()
            .flat_map(|forms| [forms.isolated, forms.last, forms.first, forms.middle])
            .collect();
        let missing: Vec<char> = single_forms().difference(&ours).copied().collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    /// Unicode lists the forms of a letter as isolated, final, initial, medial; alef maksura alone has its two joining forms elsewhere.
    #[test]
    fn forms_stand_in_unicodes_order() {
        let after = |form: char, steps: u32| char::from_u32(u32::from(form) + steps).unwrap();
        for forms in FORMS.iter().filter(|forms| forms.letter != '\u{0649}') {
            if forms.last != forms.isolated {
                assert_eq!(forms.last, after(forms.isolated, 1), "{:?}", forms.letter);
            }
            if forms.first != forms.isolated {
                assert_eq!(forms.first, after(forms.isolated, 2), "{:?}", forms.letter);
                assert_eq!(forms.middle, after(forms.isolated, 3), "{:?}", forms.letter);
            }
        }
        assert_eq!(after('\u{FBE8}', 1), forms_of('\u{0649}').unwrap().middle);
    }

    #[test]
    fn forms_agree_with_how_letters_join() {
        for forms in FORMS {
            let joins_after = forms.first != forms.isolated;
            match get_joining_type(forms.letter) {
                JoiningType::RightJoining | JoiningType::NonJoining => {
                    assert!(!joins_after, "{:?}", forms.letter);
                }
                // Noon ghunna joins both ways, but only its isolated and final forms are encoded.
                JoiningType::DualJoining if forms.letter == '\u{06BA}' => assert!(!joins_after),
                JoiningType::DualJoining => assert!(joins_after, "{:?}", forms.letter),
                other => panic!("{:?} is {other:?}", forms.letter),
            }
        }
    }

    #[test]
    fn lam_alef_is_compatible_with_its_letters() {
        for alef in ['\u{0622}', '\u{0623}', '\u{0625}', '\u{0627}'] {
            let (alone, joined) = lam_with(alef).unwrap();
            let letters = format!("\u{0644}{alef}");
            assert_eq!(compatible(alone), letters);
            assert_eq!(compatible(joined), letters);
            assert_eq!(u32::from(joined), u32::from(alone) + 1);
        }
        assert_eq!(lam_with('\u{0671}'), None);
    }
}
