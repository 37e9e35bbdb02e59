//! What follows: profile, rights, actions, letters, matches, statistics.
