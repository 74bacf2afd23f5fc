//! What recruitment costs workers: the numbers of the indicator, each money unit once, and nobody told apart.

mod measures;
mod stored;
mod suppressed;
mod voices;
mod workers;
