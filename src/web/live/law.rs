//! How is a version of a norm said on its page? In the sentences of the rule book itself.

use crate::rules::book::InForce;
use crate::rules::words::{InWords, in_words};
use crate::web::view::from_law::Sentences;

/// A version in words.
pub(super) fn sentences(law: InForce<'_>) -> Sentences {
    let InWords { reach, days, says, standing, doubts } = in_words(law);
    Sentences { says, reach: vec![reach, days], sure: standing, doubts }
}
