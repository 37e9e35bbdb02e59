#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bolyst_fuzz::targets::expression(bytes));
