//! On what does a case rest? A finding as it stood on the day of opening, word for word, with its digest: a later audit changes nothing in it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::record::code::Code;
use crate::record::complaint::event::coded;
use crate::record::finding::{Indicator, Outcome};
use crate::record::hex::hex;

/// Findings of one case, at most.
pub const GROUNDS_MAX: usize = 50;

/// A finding on which a case rests. In a store it lies as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// The finding.
    pub finding_id: String,
    /// The indicator.
    #[serde(deserialize_with = "coded")]
    pub code: Indicator,
    /// What it says.
    #[serde(deserialize_with = "coded")]
    pub outcome: Outcome,
    /// The placement, as its sender writes it.
    pub placement_id: String,
    /// Whether it is known where the law on which it rests was published.
    pub is_published: bool,
    /// The whole finding as a JSON line of findings 1.0.
    pub line: String,
    /// Digest of that line.
    pub sha256: String,
}

impl Ground {
    /// A finding of this moment.
    #[must_use]
    pub fn of((finding_id, code, outcome): (&str, Indicator, Outcome), placement_id: &str, (line, is_published): (&str, bool)) -> Self {
        let (finding_id, placement_id, line) = (finding_id.to_owned(), placement_id.to_owned(), line.to_owned());
        Self { finding_id, code, outcome, placement_id, is_published, sha256: digest(&line), line }
    }

    /// Whether a sanction may rest on it: a breach of law whose publication is known. Anything else is advice, after the rule of
    /// Philsa v. Secretary of Labor (G.R. 103144) that an unpublished rule binds nobody.
    #[must_use]
    pub fn may_found_a_sanction(&self) -> bool {
        self.outcome == Outcome::Breach && self.is_published
    }

    /// Whether the line is the one that was kept.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        digest(&self.line) == self.sha256
    }

    /// A field of the finding's line, such as `/explanation` or `/rule/citation`.
    #[must_use]
    pub fn text(&self, pointer: &str) -> Option<String> {
        let line: serde_json::Value = serde_json::from_str(&self.line).ok()?;
        line.pointer(pointer)?.as_str().map(str::to_owned)
    }

    /// What it is, in one line for a list.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} at placement {}", self.code.as_str(), self.placement_id)
    }
}

fn digest(line: &str) -> String {
    hex(&Sha256::digest(line))
}
