//! May this new agency be the one whose licence was taken, under another name?
//!
//! Each agency has [`Marks`]: its directors, phones, address and what else it can be known by. Two agencies are laid side by side mark by mark
//! ([`compare`]), each mark weighing as much as it tells among all agencies ([`Population`]); pairs of a closed and a new licence that weigh enough are
//! possible [`successors`]. Whatever an agency shares
//! stands [`around`] it. Each is a question for a person, never an answer: nothing of it is published, and it is no ground of a sanction.

mod address;
pub mod around;
pub mod compare;
pub mod dealings;
pub mod marks;
pub mod population;
pub mod successors;
pub mod weights;

pub use around::Bond;
pub use compare::{Agreement, Feature, Likeness};
pub use marks::{Marks, Tie};
pub use population::Population;
pub use successors::{Succession, Successor};
pub use weights::{Weights, WeightsError};
