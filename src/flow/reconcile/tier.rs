//! How near is a candidate, in one word? The verdict of the matching, told of each candidate by itself.

use crate::matching::{Answer, Candidate, Verdict};
use crate::record::code::codes;

codes! {
    /// How near a candidate is, the nearest last.
    Tier, "one of look-alike differ held partial several likely exact":
    LookAlike = "look-alike", Differ = "differ", Held = "held", Partial = "partial", Several = "several", Likely = "likely", Exact = "exact",
}

impl Tier {
    /// The tier of the candidate at a place of an answer.
    pub(super) fn of(answer: &Answer, at: usize, candidate: &Candidate) -> Self {
        // What was found by a number, phone or page has no name laid beside it.
        let is_held = candidate.alignment.pairs.is_empty() && !candidate.is_same_name;
        match answer.verdict {
            Verdict::Exact if at == 0 => Self::Exact,
            Verdict::Likely if at == 0 => Self::Likely,
            Verdict::Ambiguous => Self::Several,
            Verdict::Partial => Self::Partial,
            Verdict::Differ if is_held => Self::Differ,
            Verdict::Exact | Verdict::Likely | Verdict::LookAlike | Verdict::Differ | Verdict::None => Self::LookAlike,
        }
    }

    /// From 0, a look-alike, to 6, the very same name or number.
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Self::LookAlike => 0,
            Self::Differ => 1,
            Self::Held => 2,
            Self::Partial => 3,
            Self::Several => 4,
            Self::Likely => 5,
            Self::Exact => 6,
        }
    }

    /// What it means, in a sentence.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::LookAlike => "Looks alike, is not the same name: it may be another firm, or a copy.",
            Self::Differ => "What was given beside the name belongs to this agency, and the name does not.",
            Self::Held => "Found by what was given beside the name.",
            Self::Partial => "All that was given fits; the registered name goes on.",
            Self::Several => "One of several that fit alike.",
            Self::Likely => "Every word is alike; a letter differs, by a slip or in a copy.",
            Self::Exact => "The same name or number, and nobody else's.",
        }
    }
}
