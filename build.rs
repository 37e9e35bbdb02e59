//! The shipped forms and words are part of the program: a new file among them must build it anew.

fn main() {
    println!("cargo::rerun-if-changed=forms");
    println!("cargo::rerun-if-changed=locales");
}
