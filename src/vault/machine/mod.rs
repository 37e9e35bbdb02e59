//! What the vault asks of the computer it runs on: disk, memory, clock, and silence.

pub mod disk;
pub mod lock;
pub mod memory;
pub mod process;
pub mod system;
pub mod world;
