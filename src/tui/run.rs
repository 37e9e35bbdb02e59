//! The loop: one channel in, effects out.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{self, Event};
use time::OffsetDateTime;

use crate::desk::{Desk, Watch};
use crate::script::Encoding;

use super::message::{Ask, Effect, Msg};
use super::model::Model;
use super::shared::Shared;
use super::stray::Reassembly;
use super::terminal::{self, Screen};
use super::theme::{Palette, Theme};
use super::worker::Worker;

/// How the program is to look on this terminal.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    pub palette: Palette,
    /// A form that is tried out is read again when one of its files changes.
    pub watch: bool,
}

/// Raw input, before the pieces of broken keys are put together.
enum Raw {
    Event(Event),
    Msg(Msg),
    /// The terminal is gone.
    Lost,
}

/// Leads the whole program on this terminal until the person leaves.
///
/// # Errors
/// The terminal cannot be taken over or written to. Everything that was answered has been saved before.
pub fn run(desk: Desk, options: Options) -> io::Result<()> {
    let (mut screen, encoding) = terminal::take()?;
    let result = lead(desk, options, encoding, &mut screen);
    terminal::restore();
    result
}

fn lead(desk: Desk, options: Options, encoding: Encoding, screen: &mut Screen) -> io::Result<()> {
    let (sender, inbox) = channel();
    listen_to_keys(sender.clone());
    listen_to_signals(sender.clone());
    if options.watch {
        listen_to_files(desk.watch(), sender.clone());
    }
    let shared = Shared {
        catalogs: desk.catalogs().clone(),
        language: desk.language().clone(),
        theme: Theme::new(options.palette),
        encoding,
        size: screen.size()?,
        now: OffsetDateTime::now_utc(),
        offset: desk.offset(),
        demo: desk.is_demo(),
        preview: desk.is_preview(),
    };
    let worker = Worker::start(desk, move |msg| sender.send(Raw::Msg(msg)).is_ok());
    worker.ask(Ask::Situation);
    turn(&mut Model::new(shared), screen, &worker, &inbox)
}

/// Draws, waits, updates; ends when an effect says so.
fn turn(
    model: &mut Model,
    screen: &mut Screen,
    worker: &Worker,
    inbox: &Receiver<Raw>,
) -> io::Result<()> {
    let mut keys = Reassembly::default();
    let mut lost = false;
    loop {
        if !lost {
            model.shared.size = screen.size()?;
            lost = screen.draw(|frame| model.view(frame)).is_err();
        }
        for msg in next(inbox, &mut keys, model.deadline()) {
            lost |= matches!(msg, Msg::Terminate);
            for effect in model.update(msg, OffsetDateTime::now_utc()) {
                match effect {
                    Effect::Ask(ask) => {
                        worker.ask(ask);
                    }
                    Effect::Quit => return Ok(()),
                    // Everything else was settled inside the model.
                    _ => {}
                }
            }
        }
    }
}

/// Waits for what comes next, and takes along everything else that has come: a paste or a held key is one frame.
fn next(
    inbox: &Receiver<Raw>,
    keys: &mut Reassembly,
    deadline: Option<OffsetDateTime>,
) -> Vec<Msg> {
    let mut messages = match wait(inbox, keys, deadline) {
        Some(raw) => translate(raw, keys),
        None => keys
            .expire(Instant::now())
            .into_iter()
            .filter_map(of_event)
            .collect(),
    };
    while let Ok(raw) = inbox.try_recv() {
        messages.extend(translate(raw, keys));
    }
    if messages.is_empty() && deadline.is_some_and(|deadline| deadline <= OffsetDateTime::now_utc())
    {
        messages.push(Msg::Due);
    }
    messages
}

fn wait(inbox: &Receiver<Raw>, keys: &Reassembly, deadline: Option<OffsetDateTime>) -> Option<Raw> {
    let due =
        deadline.map(|at| Duration::try_from(at - OffsetDateTime::now_utc()).unwrap_or_default());
    let held = keys
        .deadline()
        .map(|at| at.saturating_duration_since(Instant::now()));
    match [due, held].into_iter().flatten().min() {
        None => Some(inbox.recv().unwrap_or(Raw::Lost)),
        Some(time) => match inbox.recv_timeout(time) {
            Ok(raw) => Some(raw),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Raw::Lost),
        },
    }
}

fn translate(raw: Raw, keys: &mut Reassembly) -> Vec<Msg> {
    match raw {
        Raw::Msg(msg) => vec![msg],
        Raw::Lost => vec![Msg::Terminate],
        Raw::Event(event) => keys
            .feed(event, Instant::now())
            .into_iter()
            .filter_map(of_event)
            .collect(),
    }
}

fn of_event(event: Event) -> Option<Msg> {
    match event {
        Event::Key(key) => Some(Msg::Key(key)),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Resize(..) => Some(Msg::Resized),
        _ => None,
    }
}

fn listen_to_keys(sender: Sender<Raw>) {
    thread::spawn(move || {
        loop {
            let raw = event::read().map_or(Raw::Lost, Raw::Event);
            let last = matches!(raw, Raw::Lost);
            if sender.send(raw).is_err() || last {
                return;
            }
        }
    });
}

fn listen_to_files(mut watch: Watch, sender: Sender<Raw>) {
    thread::spawn(move || {
        loop {
            watch.wait();
            if sender.send(Raw::Msg(Msg::FilesChanged)).is_err() {
                return;
            }
        }
    });
}

#[cfg(unix)]
fn listen_to_signals(sender: Sender<Raw>) {
    use signal_hook::consts::{SIGHUP, SIGTERM};
    // Without a handler the program would simply end: worse, but nothing that was shown as saved is lost.
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP]) else {
        return;
    };
    thread::spawn(move || {
        for _ in signals.forever() {
            if sender.send(Raw::Msg(Msg::Terminate)).is_err() {
                return;
            }
        }
    });
}

#[cfg(not(unix))]
fn listen_to_signals(_sender: Sender<Raw>) {}
