//! Process hardening, arguments, exit code.

fn main() {}
