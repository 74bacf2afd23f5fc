//! The verbs: one a file. Each knows the order of work, the transaction, the clock, the journal and the progress.

pub mod assess_fee;
pub mod law;
pub mod parallel;
pub mod positions;
pub mod look_up;
