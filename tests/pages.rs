//! The pages around a conversation: unlocking, founding, beginning. Type this, see that.

#[path = "common/snapshot.rs"]
mod snapshot;
#[path = "common/stage.rs"]
mod stage;

use age::secrecy::ExposeSecret;
use bolyst::desk::{
    DeskError, FormCard, Home, LanguageForm, Municipality, PersonCard, RecoverySheet, Situation,
    Strength, Whom,
};
use bolyst::language::Tag;
use bolyst::tui::message::{Ask, Reply};
use bolyst::vault::Role;
use stage::Stage;

/// Every size at which the pages have been looked at.
const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

fn at(situation: Situation) -> Stage {
    let mut stage = Stage::start("nb");
    stage.reply(Reply::Situation(situation));
    stage
}

/// Looks at a page in every size.
fn look(stage: &mut Stage, name: &str) {
    for (columns, rows) in SIZES {
        stage.resize(columns, rows);
        snapshot::same(&format!("{name}-{columns}x{rows}"), &stage.screen());
    }
    stage.resize(80, 24);
}

mod unlocking {
    use super::*;

    #[test]
    fn the_passphrase_is_dots_and_a_wrong_one_is_said_so_and_cleared() {
        let mut stage = at(Situation::Locked);
        stage.write("fire ord");
        stage.sees("••••••••");
        stage.sees_not("fire");
        look(&mut stage, "unlock");
        stage.press("Enter Enter");
        let asked = stage.take_asked();
        assert_eq!(asked.len(), 1, "a second Enter asks nothing");
        assert!(matches!(&asked[0], Ask::Unlock(secret) if secret.expose_secret() == "fire ord"));
        stage.sees("Låser opp.");
        stage.write("mer");
        stage.reply(Reply::Unlocked(Err(DeskError::WrongPassphrase)));
        stage.sees("Passfrasen er feil.");
        stage.sees_not("•");
        look(&mut stage, "unlock-wrong");
    }

    #[test]
    fn a_pasted_passphrase_loses_the_line_end_that_came_along() {
        let mut stage = at(Situation::Locked);
        stage.paste("fra hvelvet mitt\n");
        stage.press("Enter");
        let asked = stage.take_asked();
        assert!(
            matches!(&asked[..], [Ask::Unlock(secret)] if secret.expose_secret() == "fra hvelvet mitt")
        );
    }

    #[test]
    fn nothing_typed_asks_nothing() {
        let mut stage = at(Situation::Locked);
        stage.press("Enter");
        assert!(stage.take_asked().is_empty());
    }

    #[test]
    fn who_lost_the_passphrase_is_asked_for_the_sheet_or_a_one_time_code() {
        let mut stage = at(Situation::Locked);
        stage.press("F2");
        stage.sees("gjenopprettingsarket");
        look(&mut stage, "unlock-lost");
        stage.press("Esc");
        assert!(matches!(stage.take_asked()[..], [Ask::Situation]));
        stage.reply(Reply::Situation(Situation::Locked));
        stage.sees("Skriv passfrasen din");
    }

    #[test]
    fn an_open_office_whose_sheet_nobody_confirmed_shows_it_again() {
        let mut stage = at(Situation::Locked);
        stage.write("noe");
        stage.press("Enter");
        stage.take_asked();
        stage.reply(Reply::Unlocked(Ok(())));
        assert!(matches!(stage.take_asked()[..], [Ask::Situation]));
        stage.reply(Reply::Situation(Situation::SheetUnconfirmed));
        assert!(matches!(stage.take_asked()[..], [Ask::Sheet]));
        stage.reply(Reply::Sheet(Some(sheet())));
        stage.sees("Gjenopprettingsark for Tynset");
    }

    #[test]
    fn a_closed_way_says_what_is_missing_and_looks_again() {
        let mut stage = at(Situation::VaultMissing {
            path: "/mnt/felles/bolyst".to_owned(),
        });
        stage.sees("/mnt/felles/bolyst");
        look(&mut stage, "blocked");
        stage.press("Enter");
        assert!(matches!(stage.take_asked()[..], [Ask::Situation]));
        let mut stage = at(Situation::NotAMember);
        stage.sees("ingen nøkkel");
        stage.sees("bolyst member apply --office FINGERAVTRYKK");
        look(&mut stage, "blocked-member");
        let files = vec!["keys/office-1.age".to_owned()];
        at(Situation::Damaged { files }).sees("keys/office-1.age");
    }
}

mod founding {
    use super::*;

    fn tynset() -> Municipality {
        Municipality {
            number: "3427".to_owned(),
            name: "Tynset".to_owned(),
            population: 5609,
            language_form: Some(LanguageForm::Bokmal),
        }
    }

    fn strength(score: u8) -> Strength {
        Strength {
            score,
            enough: score >= 3,
            message: format!("ui-passphrase-score-{score}"),
            advice: vec!["ui-passphrase-advice-words".to_owned()],
        }
    }

    /// The wizard with everything answered up to the passphrase.
    fn at_passphrase() -> Stage {
        let mut stage = at(Situation::NoOffice);
        stage.press("Enter");
        stage.write("tyn");
        stage.reply(Reply::Municipalities("tyn".to_owned(), vec![tynset()]));
        stage.press("Enter Enter Enter");
        stage.write("Kari Nordmann");
        stage.press("Enter Enter");
        stage.take_asked();
        stage.sees("Lag en passfrase");
        stage
    }

    fn at_check() -> Stage {
        let mut stage = at_passphrase();
        stage.paste("elg trapp syltetøy måne");
        stage.reply(Reply::Strength(strength(4)));
        stage.press("Enter");
        stage.paste("elg trapp syltetøy måne");
        stage.press("Enter");
        stage
    }

    #[test]
    fn the_first_question_is_the_language_and_the_program_speaks_it_at_once() {
        let mut stage = at(Situation::NoOffice);
        look(&mut stage, "founding-language");
        stage.press("Down");
        stage.sees("Velkomen til Bolyst");
        stage.press("3");
        stage.sees("Which municipality?");
    }

    #[test]
    fn the_municipality_is_searched_as_one_types() {
        let mut stage = at(Situation::NoOffice);
        stage.press("Enter");
        stage.write("tyn");
        let asked = stage.take_asked();
        assert_eq!(
            asked.len(),
            4,
            "one search for nothing, one for each letter"
        );
        assert!(matches!(asked.last(), Some(Ask::Municipalities(typed)) if typed == "tyn"));
        stage.press("Enter");
        stage.sees("Hvilken kommune?");
        stage.reply(Reply::Municipalities("ty".to_owned(), Vec::new()));
        stage.reply(Reply::Municipalities("tyn".to_owned(), vec![tynset()]));
        stage.sees("3427");
        look(&mut stage, "founding-municipality");
        stage.press("Enter");
        stage.sees("Hvor mange bor i Tynset i dag?");
        stage.sees("5609");
    }

    #[test]
    fn going_back_loses_nothing() {
        let mut stage = at_passphrase();
        stage.press("Esc Esc");
        stage.sees("Kari Nordmann");
        stage.press("BackTab BackTab");
        stage.press("Backspace");
        stage.write("2");
        stage.press("Esc");
        stage.sees("tyn");
        stage.press("Enter");
        stage.sees("5602");
        stage.press("Enter Enter");
        stage.sees("Kari Nordmann");
    }

    #[test]
    fn a_population_that_is_none_is_not_taken() {
        let mut stage = at(Situation::NoOffice);
        stage.press("Enter");
        stage.reply(Reply::Municipalities(String::new(), vec![tynset()]));
        stage.press("Enter");
        stage.write("x");
        stage.press("Enter");
        stage.sees("Skriv et helt antall");
        stage.press("Backspace Enter");
        stage.sees("Hvilken målform");
        look(&mut stage, "founding-form");
    }

    #[test]
    fn a_weak_passphrase_is_refused_with_the_reason() {
        let mut stage = at_passphrase();
        stage.write("tynset");
        stage.reply(Reply::Strength(strength(0)));
        stage.press("Enter");
        // Five estimates are still to come; Enter waits for the last.
        stage.sees("Lag en passfrase");
        for _ in 0..5 {
            stage.reply(Reply::Strength(strength(1)));
        }
        stage.sees("for lett å gjette");
        stage.sees("Veldig svak");
        stage.sees("fire eller flere ord");
        look(&mut stage, "founding-weak");
    }

    #[test]
    fn the_desk_is_told_what_others_guess_first() {
        let mut stage = at_passphrase();
        stage.paste("x");
        let asked = stage.take_asked();
        assert!(
            matches!(&asked[..], [Ask::Strength { known, .. }] if known == &["Tynset", "Kari Nordmann"])
        );
    }

    #[test]
    fn two_passphrases_that_differ_are_not_taken() {
        let mut stage = at_passphrase();
        stage.paste("elg trapp syltetøy måne");
        stage.reply(Reply::Strength(strength(4)));
        stage.press("Enter");
        stage.paste("elg trapp syltetøy sol");
        stage.press("Enter");
        stage.sees("De to er ikke like.");
        stage.sees_not("•");
        stage.paste("elg trapp syltetøy måne");
        stage.press("Enter");
        stage.sees("Stemmer dette?");
    }

    #[test]
    fn everything_is_looked_at_once_more_and_then_the_office_is_founded() {
        let mut stage = at_check();
        stage.sees("Tynset (3427)");
        stage.sees("Kari Nordmann");
        look(&mut stage, "founding-check");
        stage.take_asked();
        stage.press("Enter Enter");
        stage.sees("Oppretter kontoret");
        let asked = stage.take_asked();
        let [Ask::Found(founding)] = &asked[..] else {
            panic!("the desk was not asked once to found an office");
        };
        assert_eq!(founding.municipality, "3427");
        assert_eq!(founding.population, 5609);
        assert_eq!(founding.language_form, LanguageForm::Bokmal);
        assert_eq!(founding.name, "Kari Nordmann");
        assert_eq!(founding.role, Role::Consultant);
        assert_eq!(
            founding.passphrase.expose_secret(),
            "elg trapp syltetøy måne"
        );
    }

    #[test]
    fn an_office_that_could_not_be_founded_keeps_all_answers() {
        let mut stage = at_check();
        stage.press("Enter");
        stage.reply(Reply::Founded(Err(DeskError::DiskFull)));
        stage.sees("Disken er full.");
        stage.sees("Kari Nordmann");
        stage.take_asked();
        stage.press("Enter");
        assert!(matches!(stage.take_asked()[..], [Ask::Found(_)]));
    }

    #[test]
    fn the_sheet_is_shown_and_one_group_is_typed_back() {
        let mut stage = at_check();
        stage.press("Enter");
        stage.reply(Reply::Founded(Ok(sheet())));
        stage.sees("ABCD-1");
        look(&mut stage, "founding-sheet");
        stage.press("Esc");
        stage.sees("ABCD-1");
        stage.press("Enter");
        stage.sees("gruppe nummer 3");
        stage.write("feil");
        stage.take_asked();
        stage.press("Enter Enter");
        let asked = stage.take_asked();
        assert!(matches!(&asked[..], [Ask::ConfirmSheet(typed)] if typed == "feil"));
        stage.reply(Reply::SheetConfirmed(Err(DeskError::SheetDiffers)));
        stage.sees("ikke gruppen som står på arket");
        stage.press("Esc");
        stage.sees("ABCD-1");
        stage.press("Enter Enter");
        stage.take_asked();
        stage.reply(Reply::SheetConfirmed(Ok(())));
        assert!(matches!(stage.take_asked()[..], [Ask::Home]));
    }

    #[test]
    fn a_low_screen_scrolls_the_sheet_to_its_end() {
        let mut stage = at_check();
        stage.press("Enter");
        stage.reply(Reply::Founded(Ok(sheet())));
        stage.resize(40, 12);
        stage.sees_not("eneste vei inn");
        stage.press("End");
        stage.sees("eneste vei inn");
        stage.press("Home");
        stage.sees("Gjenopprettingsark for");
    }
}

fn sheet() -> RecoverySheet {
    RecoverySheet {
        office: "Tynset".to_owned(),
        groups: (1..=13).map(|n| format!("ABCD-{n}")).collect(),
        fingerprint: (1..=4).map(|n| format!("f1n9e{n}")).collect(),
        asked: 3,
    }
}

mod beginning {
    use super::*;

    fn form(id: &str, about_person: bool) -> FormCard {
        FormCard {
            id: id.to_owned(),
            title: format!("{id}-title"),
            about: format!("{id}-about"),
            about_person,
            minutes: Some(50),
        }
    }

    fn person(record: &str, case: &str, name: &str) -> PersonCard {
        PersonCard {
            record: record.to_owned(),
            case: case.to_owned(),
            preferred_name: Some(name.to_owned()),
            category: None,
            language: Tag::parse("ar"),
            arrived: None,
        }
    }

    fn office() -> Home {
        Home {
            office: "Tynset".to_owned(),
            member: "Kari Nordmann".to_owned(),
            role: Role::Consultant,
            conflicts: Vec::new(),
            drafts: Vec::new(),
            people: vec![
                person("p1", "A-1041", "Beata"),
                person("p2", "A-1042", "Mohamed"),
            ],
            sessions: Vec::new(),
            returned: Vec::new(),
            waiting: 0,
            session_count: 0,
            forms: vec![
                form("intake", true),
                form("stay-or-move", true),
                form("employer", false),
            ],
            notices: Vec::new(),
        }
    }

    fn home() -> Stage {
        let mut stage = Stage::start("nb");
        let nb = Tag::parse("nb").expect("a language");
        stage.reply(Reply::Home(Ok(Box::new(office())), nb));
        stage
    }

    #[test]
    fn home_shows_what_one_can_go_on_with() {
        look(&mut home(), "home");
    }

    #[test]
    fn a_conversation_is_begun_with_a_person_found_by_typing() {
        let mut stage = home();
        stage.press("F2");
        stage.sees("Hvilken samtale?");
        look(&mut stage, "begin-form");
        stage.write("flytte");
        stage.press("Enter");
        stage.sees("Hvem gjelder samtalen?");
        stage.write("moha");
        stage.sees("Mohamed");
        stage.sees_not("Beata");
        look(&mut stage, "begin-whom");
        stage.press("Enter");
        let asked = stage.take_asked();
        assert!(matches!(&asked[..], [Ask::Languages(Whom::Person(record))] if record == "p2"));
        let tags = ["nb", "ar"].map(|tag| Tag::parse(tag).expect("a language"));
        stage.reply(Reply::Languages(tags.to_vec()));
        look(&mut stage, "begin-languages");
        stage.press("Enter Enter");
        let asked = stage.take_asked();
        let [Ask::Begin(beginning)] = &asked[..] else {
            panic!("the desk was not asked once to begin");
        };
        assert_eq!(beginning.form, "stay-or-move");
        assert_eq!(beginning.whom, Whom::Person("p2".to_owned()));
        assert_eq!(beginning.languages, tags);
    }

    #[test]
    fn languages_are_found_by_typing_and_ticked() {
        let mut stage = home();
        stage.press("F2 Enter Enter");
        stage.write("україн");
        stage.press("Enter");
        stage.sees("⇄ українська");
        stage.write("العر");
        stage.press("Space");
        stage.take_asked();
        stage.press("Enter");
        let asked = stage.take_asked();
        let [Ask::Begin(beginning)] = &asked[..] else {
            panic!("the desk was not asked once to begin");
        };
        let tags: Vec<&str> = beginning.languages.iter().map(Tag::as_str).collect();
        assert_eq!(tags, ["nb", "uk", "ar"]);
        assert_eq!(beginning.whom, Whom::New);
    }

    #[test]
    fn nobody_is_asked_for_when_the_form_is_about_no_person() {
        let mut stage = home();
        stage.press("F2 Down Down Enter");
        stage.sees("Hvilke språk");
        assert!(matches!(
            stage.take_asked()[..],
            [Ask::Languages(Whom::Nobody)]
        ));
        stage.press("Esc");
        stage.sees("Hvilken samtale?");
        stage.press("Esc");
        assert!(matches!(stage.take_asked()[..], [Ask::Home]));
    }

    #[test]
    fn a_person_chosen_at_home_is_not_asked_for_again() {
        let mut stage = home();
        stage.press("Down Down Down Down Enter");
        stage.sees("Hvilken samtale?");
        stage.press("Enter");
        stage.sees("Mohamed");
        stage.sees("Hvilke språk");
    }

    #[test]
    fn what_cannot_be_opened_says_why_and_lets_one_try_again() {
        let mut stage = home();
        stage.press("F2 Enter Enter Enter");
        stage.take_asked();
        stage.reply(Reply::Opened(Err(DeskError::DiskFull)));
        stage.sees("Disken er full.");
        stage.press("Enter");
        assert!(matches!(stage.take_asked()[..], [Ask::Begin(_)]));
    }

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        let mut stage = Stage::start("nb");
        let mut home = office();
        home.people = vec![person("p1", "A-1", "\x1b]0;eid\x07\x1b[2JBeata\u{202e}")];
        let nb = Tag::parse("nb").expect("a language");
        stage.reply(Reply::Home(Ok(Box::new(home)), nb));
        stage.sees("Beata");
        stage.press("F2 Enter");
        stage.write("beata");
        stage.sees("Beata");
        let screen = stage.screen();
        assert!(!screen.contains(['\x1b', '\x07', '\u{202e}']), "{screen:?}");
    }

    #[test]
    fn without_any_language_nothing_begins() {
        let mut stage = home();
        stage.press("F2 Enter Enter Space Enter");
        stage.sees("Velg minst ett språk.");
    }
}
