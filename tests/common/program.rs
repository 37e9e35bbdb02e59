//! The program as a process of its own.
// Each test file uses its part of this.
#![allow(dead_code)]

use std::io::{BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// The program with a home of its own, so that no test sees a real office.
pub struct Program {
    pub home: TempDir,
}

impl Program {
    pub fn new() -> Program {
        Program {
            home: tempfile::tempdir().expect("a folder"),
        }
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bolyst"));
        command
            .args(arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_clear()
            .env("LANG", "nb_NO.UTF-8")
            .env("BOLYST_HOME", self.home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub fn run(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = self.command(arguments).spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        // A program that has said what it had to say may be gone already.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        child.wait_with_output().expect("the program ends")
    }
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// The program at the other end of two pipes.
pub struct Talk {
    pub child: Child,
    stdin: ChildStdin,
    heard: Receiver<u8>,
}

impl Talk {
    pub fn start(program: &Program, arguments: &[&str]) -> Talk {
        Talk::of(program.command(arguments))
    }

    pub fn of(mut command: Command) -> Talk {
        let mut child = command.spawn().expect("the program starts");
        let stdin = child.stdin.take().expect("a pipe");
        let stdout = child.stdout.take().expect("a pipe");
        let (say, heard) = channel();
        thread::spawn(move || {
            for byte in BufReader::new(stdout).bytes() {
                let Ok(byte) = byte else { return };
                if say.send(byte).is_err() {
                    return;
                }
            }
        });
        Talk {
            child,
            stdin,
            heard,
        }
    }

    /// What is said up to the next prompt.
    pub fn listen(&mut self) -> String {
        let mut said = Vec::new();
        while !said.ends_with(b"> ") {
            let byte = self.heard.recv_timeout(Duration::from_secs(120));
            said.push(
                byte.unwrap_or_else(|_| {
                    panic!("no prompt after: {}", String::from_utf8_lossy(&said))
                }),
            );
        }
        String::from_utf8(said).expect("UTF-8")
    }

    pub fn say(&mut self, line: &str) -> String {
        writeln!(self.stdin, "{line}").expect("the program listens");
        self.listen()
    }
}
