//! The use cases: open the office, start, resume, finish a conversation, read it again.
