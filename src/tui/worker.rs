//! The thread on which the desk does its work, so that a slow disk or a passphrase being stretched never holds up a key.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::desk::{Desk, Progress};

use super::membership;
use super::message::{Ask, Msg, Reply};

/// More sessions than this nobody reads: one narrows down instead.
const MOST_IN_QUEUE: usize = 500;

/// The way to the desk. When it is dropped, the desk finishes what it was asked and closes.
pub struct Worker {
    asks: Option<Sender<Ask>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// `deliver` takes each answer to the loop, and says whether anybody still listens.
    pub fn start(desk: Desk, deliver: impl Fn(Msg) -> bool + Send + 'static) -> Worker {
        let (asks, inbox) = channel();
        let thread = thread::spawn(move || work(desk, &inbox, deliver));
        Worker {
            asks: Some(asks),
            thread: Some(thread),
        }
    }

    /// Asks the desk. False when it is gone.
    pub fn ask(&self, ask: Ask) -> bool {
        self.asks
            .as_ref()
            .is_some_and(|asks| asks.send(ask).is_ok())
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.asks.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn work(mut desk: Desk, inbox: &Receiver<Ask>, deliver: impl Fn(Msg) -> bool) {
    while let Ok(ask) = inbox.recv() {
        let mut told = Told::default();
        let mut tell = |done, of| match told.is_due(done, of) {
            true if !deliver(Msg::Reply(Reply::Progress(done, of))) => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        };
        let reply = answer_telling(&mut desk, ask, &mut tell);
        if !deliver(Msg::Reply(reply)) {
            return;
        }
    }
}

/// When progress was last told.
#[derive(Default)]
struct Told(Option<Instant>);

impl Told {
    /// More often than this nobody can read it.
    const PAUSE: Duration = Duration::from_millis(100);

    fn is_due(&mut self, done: usize, of: usize) -> bool {
        let is_due = done == of || self.0.is_none_or(|last| last.elapsed() >= Self::PAUSE);
        if is_due {
            self.0 = Some(Instant::now());
        }
        is_due
    }
}

/// Does what the desk is asked, and blocks while it does.
pub fn answer(desk: &mut Desk, ask: Ask) -> Reply {
    answer_telling(desk, ask, &mut |_, _| ControlFlow::Continue(()))
}

/// The same; long work tells how far it has come.
fn answer_telling(desk: &mut Desk, ask: Ask, progress: Progress<'_>) -> Reply {
    match ask {
        Ask::Situation => Reply::Situation(desk.situation()),
        Ask::Municipalities(typed) => {
            let found = desk.municipalities(&typed, 50);
            Reply::Municipalities(typed, found)
        }
        Ask::Strength { passphrase, known } => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Reply::Strength(desk.strength(&passphrase, &known))
        }
        Ask::Found(founding) => Reply::Founded(desk.found(founding)),
        Ask::Sheet => Reply::Sheet(desk.sheet()),
        Ask::ConfirmSheet(typed) => Reply::SheetConfirmed(desk.confirm_sheet(&typed)),
        Ask::Unlock(passphrase) => Reply::Unlocked(desk.unlock(&passphrase)),
        Ask::Rescue(code) => Reply::Rescued(desk.rescue(&code).map(Box::new)),
        Ask::Restore {
            rescue,
            member,
            passphrase,
        } => Reply::Unlocked(desk.restore(*rescue, &member, &passphrase)),
        Ask::EnterWithCode { code, passphrase } => {
            Reply::Unlocked(desk.enter_with_code(&code, &passphrase))
        }
        Ask::Members(ask) => Reply::Members(membership::answer(desk, ask, progress)),
        Ask::Verify => Reply::Verified(desk.verify(progress)),
        Ask::Lock => {
            desk.lock();
            Reply::Locked
        }
        Ask::Home => {
            let home = desk.home().map(Box::new);
            Reply::Home(home, desk.language().clone())
        }
        Ask::Search(typed, tag) => {
            let hits = desk.search(&typed, &tag, 100);
            Reply::Hits(typed, hits)
        }
        Ask::Languages(whom) => Reply::Languages(desk.languages_for(&whom)),
        Ask::Begin(beginning) => Reply::Opened(desk.begin(beginning).map(Box::new)),
        Ask::Resume(record) => Reply::Opened(desk.resume(&record).map(Box::new)),
        Ask::Save {
            record,
            session,
            revision,
        } => Reply::Saved {
            revision,
            result: desk.save(&record, &session),
        },
        Ask::Submit { record, session } => Reply::Submitted(desk.submit(&record, &session)),
        Ask::Discard(record) => Reply::Discarded(desk.discard(&record)),
        Ask::Preview => Reply::Opened(desk.begin_preview().map(Box::new)),
        Ask::Reload => Reply::Reloaded(desk.reload().map(Box::new)),
        Ask::Reopen(record) => Reply::Opened(desk.reopen(&record).map(Box::new)),
        Ask::Conflicts(record, tag) => {
            Reply::Conflicts(desk.conflicts(&record, &tag).map(Box::new))
        }
        Ask::Settle {
            record,
            field,
            decision,
        } => Reply::Settled(desk.settle(&record, &field, &decision)),
        Ask::Person(record) => Reply::Person(desk.person_sheet(&record).map(Box::new)),
        Ask::DecideConsent { person, key, given } => {
            let decided = desk.decide_consent(&person, &key, given);
            let sheet = decided.and_then(|()| desk.person_sheet(&person));
            Reply::Person(sheet.map(Box::new))
        }
        Ask::ExportPerson(record, folder) => Reply::Exported(desk.export_person(&record, &folder)),
        Ask::ErasePerson(record) => Reply::Erased(desk.erase_person(&record)),
        Ask::Retention => Reply::Retention(desk.retention().map(Box::new)),
        Ask::Archive(folder) => Reply::Archived(desk.archive(&folder)),
        Ask::EraseDue(archive) => Reply::ErasedDue(desk.erase_due(archive.as_deref())),
        Ask::Statistics(filter) => Reply::Statistics(desk.statistics(&filter).map(Box::new)),
        Ask::Read(record) => Reply::Read(desk.read(&record).map(Box::new)),
        Ask::Comment {
            record,
            path,
            words,
            seen,
        } => {
            let said = desk.comment(&record, path.as_deref(), &words, &seen);
            Reply::Commented(said.and_then(|()| desk.read(&record)).map(Box::new))
        }
        Ask::Review {
            record,
            verdict,
            words,
            seen,
        } => Reply::Reviewed(desk.review(&record, verdict, &words, &seen)),
        Ask::Queue(narrowing) => {
            let queue = desk.queue(&narrowing, MOST_IN_QUEUE).map(Box::new);
            Reply::Queue(narrowing, queue)
        }
    }
}
