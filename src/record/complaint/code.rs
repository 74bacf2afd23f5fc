//! By which code does a worker follow a complaint?

pub use crate::record::spoken_code::{CODES, SpokenCode as ComplaintCode};
