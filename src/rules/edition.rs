//! Which text of a norm is this, and is it still confirmed? The name of a version for its permanent address, the digest of what it says,
//! and the day since which nobody has read its source again.
//!
//! Parts of a model contract that begin on one day share their address: it names the day, and stays when the order of the file changes.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::book::InForce;
use super::models::words::PartInWords;
use super::models::{self, Model, Part};
use super::norm::{Norm, Version};
use super::terms::TermList;
use super::words::{InWords, in_words};
use crate::record::hex::hex;

/// The name of a version that has no known first day.
pub const UNDATED: &str = "undated";

impl Version {
    /// Its name within its norm: the first day, which no two versions share. It stays when later versions come.
    #[must_use]
    pub fn name(&self) -> String {
        name_of(self.from)
    }

    /// The day since which its source has not been read again, where that day lies before the one asked about.
    #[must_use]
    pub fn not_confirmed_since(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.check_by.filter(|check_by| *check_by < on)
    }
}

/// The name of the version that begins on a day.
#[must_use]
pub fn name_of(from: Option<NaiveDate>) -> String {
    from.map_or_else(|| UNDATED.to_owned(), |from| from.to_string())
}

impl Norm {
    /// The version of a name.
    #[must_use]
    pub fn version(&self, name: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.name() == name)
    }
}

/// A digest of everything that a version says to a reader, its source included: `sha256:` and sixteen digits. Whoever quotes a version
/// can show with it which text was quoted.
#[must_use]
pub fn fingerprint(law: InForce<'_>) -> String {
    let InWords { reach, days, says, standing, doubts } = in_words(law);
    let (norm, version) = (law.norm, law.version);
    let mut parts = vec![norm.id.to_string(), norm.title.clone(), norm.jurisdiction.clone(), reach, days, standing];
    parts.extend(says);
    parts.extend(doubts);
    parts.push(version.citation.text.to_string());
    parts.extend(version.citation.published.clone());
    parts.extend(version.citation.urls.iter().cloned());
    parts.push(version.seen.clone());
    digest_of(&parts)
}

/// The same of a part of a model contract, its notes included; `list` tells what the terms are called.
#[must_use]
pub fn part_fingerprint(list: &TermList, model: &Model, part: &Part) -> String {
    let PartInWords { days, asks, must_say, doubts } = models::words::in_words(model, part, list);
    let head = [model.id.to_string(), model.title.clone(), model.jurisdiction.clone(), models::words::reach(model), days];
    let source = part.citation.published.iter().chain(&part.citation.urls).cloned();
    let texts = [head.to_vec(), model.notes.clone(), asks, must_say, doubts, vec![part.citation.text.to_string()], source.collect(), vec![part.seen.clone()]];
    digest_of(&texts.concat())
}

/// A digest of texts in their order: `sha256:` and sixteen digits.
#[must_use]
pub fn digest_of(texts: &[String]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.len().to_be_bytes());
        hash.update(text.as_bytes());
    }
    format!("sha256:{}", hex(&hash.finalize()[..8]))
}

/// What stands beside a value whose source should have been read again, in a sentence.
#[must_use]
pub fn not_confirmed_words(since: NaiveDate) -> String {
    format!("Not confirmed since {}: its source had to be read again by that day.", super::words::day(since))
}
