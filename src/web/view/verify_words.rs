//! In which words is a paper judged? The same ones where the site answers and where the page has to do it alone, without a network.

use std::fmt::Display;

use serde::Serialize;

use super::verdict::{Tone, Verdict};
use crate::edition::signature::NoSignature;
use crate::edition::token::{FRESH_DAYS, NoToken};
use crate::web::say::Sentence;

/// It is no paper of the authority's.
pub const NO_PROOF: Verdict = Verdict::new("no-proof", Sentence::plain("verify-no-proof", "This is no proof of a licence"), Tone::Stop);
/// The newest list takes it back.
pub const NO_LONGER: Verdict = Verdict::new("no-longer", Sentence::plain("verify-no-longer", "This paper no longer counts"), Tone::Stop);
/// The last day that it names has passed.
pub const RUN_OUT: Verdict = Verdict::new("run-out", Sentence::plain("verify-run-out", "The licence on this paper has run out"), Tone::Stop);
/// It is genuine, and no register says what is so today.
pub const GENUINE_UNKNOWN: Verdict =
    Verdict::new("genuine-unknown", Sentence::plain("verify-genuine-unknown", "Genuine on its day; today is not known"), Tone::Caution);
/// This browser cannot check signatures, or has kept no keys.
const CANNOT: Verdict = Verdict::new("cannot", Sentence::plain("verify-cannot", "We cannot check it without a connection"), Tone::Unknown);

/// The signature is right.
pub const SIGNED: &str = "It is signed with a key of the authority, and nobody has changed it.";
/// There is no list.
pub const NO_LIST: &str = "No list says whether it still counts.";

/// What the page says where it is read without a network: verdicts, and sentences with holes that its script fills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfflineView {
    /// After so many days a newer paper should be asked for.
    pub fresh_days: i64,
    /// The verdicts; none of them says that a licence holds today.
    pub verdicts: [Verdict; 5],
    /// Sentences by name; a hole is a word in braces.
    pub words: Vec<(&'static str, String)>,
}

/// By the list of an edition it counts.
pub fn counts(edition: impl Display) -> String {
    format!("By edition {edition} of the register it counts.")
}

/// By the list of an edition it does not.
pub fn no_longer(edition: impl Display) -> String {
    format!("By edition {edition} of the register its holder may not act any more, or is no longer listed.")
}

/// It is old.
pub fn old(days: impl Display) -> String {
    format!("It is {days} days old: ask for a newer one.")
}

/// What is wrong with it, as a sentence.
#[must_use]
pub fn fault(fault: &NoToken) -> String {
    let words = fault.to_string();
    let mut letters = words.chars();
    let begun: String = letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default();
    format!("{begun}.")
}

impl OfflineView {
    /// Every word that the script may need.
    #[must_use]
    pub fn new() -> Self {
        let own = |words: &str| words.to_owned();
        Self {
            fresh_days: FRESH_DAYS,
            verdicts: [NO_PROOF, NO_LONGER, RUN_OUT, GENUINE_UNKNOWN, CANNOT],
            words: vec![
                ("form", fault(&NoToken::Form(NoSignature::Form))),
                ("algorithm", fault(&NoToken::Form(NoSignature::Algorithm))),
                ("claims", fault(&NoToken::Claims)),
                ("strange-key", own("It is signed with a key that is not among the keys of the authority, as far as they were known here.")),
                ("forged", fault(&NoToken::Forged)),
                ("key-at-rest", own("It is signed with a key that does not sign on the day of the paper.")),
                ("signed", own(SIGNED)),
                ("counts", counts("{edition}")),
                ("no-longer", no_longer("{edition}")),
                ("no-list", own(NO_LIST)),
                ("list-day", own("The newest list that was kept here is of {day}.")),
                ("not-asked", own("The register could not be asked: there is no connection. What it says today is not known.")),
                ("old", old("{days}")),
            ],
        }
    }
}

impl Default for OfflineView {
    fn default() -> Self {
        Self::new()
    }
}
