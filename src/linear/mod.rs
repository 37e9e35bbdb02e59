//! The same conversation, one line at a time.
