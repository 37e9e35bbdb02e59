//! A terminal for tests: runs the program on a pseudo-terminal, types keys, reads the screen as a person would see it.
// Each test file uses its part of this.
#![allow(dead_code)]

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Longer than the passphrase is stretched on the slowest machine that tests run on.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct TestTerminal {
    parser: vt100::Parser,
    output: Receiver<Vec<u8>>,
    input: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    /// Everything that was written to the terminal, for looking for leaks.
    pub raw: Vec<u8>,
}

impl TestTerminal {
    /// Starts Bolyst with these arguments in a terminal of this size.
    pub fn start(arguments: &[&str], columns: u16, rows: u16, folder: &Path) -> TestTerminal {
        TestTerminal::run(
            env!("CARGO_BIN_EXE_bolyst"),
            arguments,
            columns,
            rows,
            folder,
        )
    }

    /// Starts any program in a terminal.
    pub fn run(
        program: &str,
        arguments: &[&str],
        columns: u16,
        rows: u16,
        folder: &Path,
    ) -> TestTerminal {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system()
            .openpty(size)
            .expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.cwd(folder);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nb_NO.UTF-8");
        command.env("HOME", folder);
        command.env("PATH", std::env::var("PATH").unwrap_or_default());
        let child = pair
            .slave
            .spawn_command(command)
            .expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 65536];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        TestTerminal {
            parser: vt100::Parser::new(rows, columns, 0),
            output,
            input: pair.master.take_writer().expect("a writer"),
            child,
            master: pair.master,
            raw: Vec::new(),
        }
    }

    /// Types keys: names such as `Enter`, `F2`, `Ctrl+P`, `Down`, or letters as they are, separated by blanks;
    /// text with blanks stands in quotes.
    pub fn press(&mut self, keys: &str) {
        for key in split(keys) {
            self.send(&bytes_of(&key));
            // Real people leave a gap between keys; without one, an Esc would melt into what follows it.
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    pub fn send(&mut self, bytes: &[u8]) {
        self.input
            .write_all(bytes)
            .expect("the terminal takes input");
        self.input.flush().expect("the terminal takes input");
    }

    /// Pastes text as a terminal with bracketed paste does.
    pub fn paste(&mut self, text: &str) {
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
    }

    /// Waits until the text stands on the screen.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) {
        self.wait_until(&format!("{text:?} on the screen"), |screen| {
            screen.contains(text)
        });
    }

    /// Waits until the text no longer stands on the screen.
    #[track_caller]
    pub fn wait_gone(&mut self, text: &str) {
        self.wait_until(&format!("{text:?} gone from the screen"), |screen| {
            !screen.contains(text)
        });
    }

    #[track_caller]
    pub fn wait_until(&mut self, what: &str, holds: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        loop {
            let screen = self.screen();
            if holds(&screen) {
                return;
            }
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => {
                    panic!("waited for {what}; the screen is:\n{screen}")
                }
                Err(RecvTimeoutError::Disconnected) => {
                    let screen = self.screen();
                    assert!(
                        holds(&screen),
                        "the program ended before {what}; the screen was:\n{screen}"
                    );
                    return;
                }
            }
        }
    }

    /// The screen as text, one line a row.
    pub fn screen(&mut self) -> String {
        while let Ok(bytes) = self.output.try_recv() {
            self.take(&bytes);
        }
        self.parser.screen().contents()
    }

    fn take(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
        self.parser.process(bytes);
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        self.master
            .resize(size)
            .expect("the terminal changes its size");
        self.parser.screen_mut().set_size(rows, columns);
    }

    /// Ends the program as a power cut would: it cannot do anything about it.
    pub fn kill(mut self) {
        self.child.kill().expect("the program is killed");
        self.child.wait().expect("the program is gone");
    }

    pub fn process_id(&self) -> u32 {
        self.child.process_id().expect("the program runs")
    }

    /// Waits until the program has ended by itself; its exit code.
    pub fn wait_for_end(&mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            self.screen();
            if let Some(status) = self
                .child
                .try_wait()
                .expect("the program can be waited for")
            {
                self.screen();
                return status.exit_code();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("the program did not end; the screen is:\n{}", self.screen());
    }
}

impl Drop for TestTerminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn split(keys: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = keys.trim();
    while !rest.is_empty() {
        let (key, after) = match rest.strip_prefix('\'') {
            Some(quoted) => quoted.split_once('\'').expect("a closing quote"),
            None => rest.split_once(' ').unwrap_or((rest, "")),
        };
        out.push(key.to_owned());
        rest = after.trim_start();
    }
    out
}

fn bytes_of(key: &str) -> Vec<u8> {
    let named: &[u8] = match key {
        "Enter" => b"\r",
        "Esc" => b"\x1b",
        "Tab" => b"\t",
        "Backspace" => b"\x7f",
        "Delete" => b"\x1b[3~",
        "Space" => b" ",
        "Up" => b"\x1b[A",
        "Down" => b"\x1b[B",
        "Right" => b"\x1b[C",
        "Left" => b"\x1b[D",
        "Home" => b"\x1b[H",
        "End" => b"\x1b[F",
        "PageUp" => b"\x1b[5~",
        "PageDown" => b"\x1b[6~",
        "Alt+Left" => b"\x1b[1;3D",
        "F1" => b"\x1bOP",
        "F2" => b"\x1bOQ",
        "F3" => b"\x1bOR",
        "F4" => b"\x1bOS",
        "F5" => b"\x1b[15~",
        "F6" => b"\x1b[17~",
        "F7" => b"\x1b[18~",
        "F8" => b"\x1b[19~",
        "F9" => b"\x1b[20~",
        "F10" => b"\x1b[21~",
        "F12" => b"\x1b[24~",
        _ => b"",
    };
    if !named.is_empty() {
        return named.to_vec();
    }
    match key.strip_prefix("Ctrl+").map(str::as_bytes) {
        Some([letter]) => vec![letter.to_ascii_lowercase() & 0x1f],
        _ => key.as_bytes().to_vec(),
    }
}
