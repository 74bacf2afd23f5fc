//! What is a worker told about fees? The one shape of the answer: pages, programs and the command line say the same.

use chrono::NaiveDate;
use serde::Serialize;

use super::Unstated;
use super::ask_for::AskFor;
use super::exchange::Exchange;
use super::headline::Headline;
use super::sure::Sureness;
use super::takers::TakerLine;
use crate::audit::ask::May;
use crate::flow::places::Help;
use crate::record::charge::Item;
use crate::record::finding::Finding;
use crate::record::money::Money;
use crate::record::place::Country;
use crate::record::said::Said;

/// The answer, item by item.
#[derive(Debug, Clone, Serialize)]
pub struct FeeAnswer {
    /// What it comes to.
    pub verdict: Headline,
    /// The same in words.
    pub words: Said,
    /// The question in words.
    pub question: Said,
    /// Where from.
    pub origin: Country,
    /// Where to.
    pub destination: Country,
    /// Day of signature.
    pub on: NaiveDate,
    /// Every item that was asked, then every item of which a law speaks by itself.
    pub items: Vec<ItemLine>,
    /// What is too much of what was asked, by currency: at least so much, whatever was not stated. Once paid, it is owed back.
    pub too_much: Vec<Money>,
    /// The same as one sum in the money of each end, where it stands in several currencies and a rate is known for each.
    pub in_all: Vec<Money>,
    /// The parts of it that several items bear together, under one limit on all of them.
    pub shared: Vec<SharedExcess>,
    /// What would have to be stated for an exact answer on what was asked, or on anything where nothing was asked.
    pub depends_on: Vec<Unstated>,
    /// What is not known as a whole, sentence by sentence.
    pub unknown: Vec<Said>,
    /// What to do now, most important first.
    pub next_steps: Vec<Said>,
    /// What to ask for, see first or wait for, in the order in which a worker meets it.
    pub ask_for: Vec<AskFor>,
    /// Whom to turn to.
    pub help: Help,
    /// The sums of this answer in the money of the other end of the way.
    pub exchange: Exchange,
    /// Why, as findings: breaches, advisories and what could not be judged.
    pub findings: Vec<Finding>,
    /// Digest of the rule book.
    pub rule_book: String,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemLine {
    /// The item.
    pub item: Item,
    /// Whether it may be asked.
    pub may: May,
    /// The most that is lawful.
    pub most: Option<Money>,
    /// Whether that is the limit for several items together.
    pub together: bool,
    /// Whether it may really be less.
    pub may_be_less: bool,
    /// What was asked.
    pub asked: Vec<Money>,
    /// How much of it is too much, where one sum says it for this item alone.
    pub too_much: Option<Money>,
    /// How sure that is.
    pub sure: Sureness,
    /// The same in a sentence.
    pub sure_because: Said,
    /// What each law says.
    #[serde(rename = "law")]
    pub laws: Vec<LawLine>,
    /// What other payees may take, where the law treats them otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub takers: Vec<TakerLine>,
    /// What else has to be known: conditions, doubts, a missing fact.
    pub notes: Vec<Said>,
    /// How the limit came about.
    pub trace: Vec<String>,
    /// What would have to be stated for an exact answer; empty where nothing that was left out changes it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<Unstated>,
    /// Norms that bar it where the other end does, without naming that place.
    #[serde(skip)]
    pub arguable: Vec<String>,
}

/// What one law says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawLine {
    /// The norm.
    #[serde(rename = "rule")]
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it is written.
    pub citation: String,
    /// What it says of the item, in our words.
    pub sentence: String,
    /// How sure it is, in words.
    pub sure: String,
    /// Whether it may be asked under this law.
    pub may: May,
    /// The most under this law.
    pub most: Option<Money>,
    /// Whether it names the item outright; else it speaks of everything, or of the rest.
    #[serde(skip)]
    pub names_item: bool,
    /// Whether it is a benchmark, which never does more than advise.
    #[serde(skip)]
    pub benchmark: bool,
    /// The day since which its source was not read again, where it should have been.
    pub not_confirmed_since: Option<NaiveDate>,
    /// Whether it binds; else `why` it only advises.
    pub binds: bool,
    /// Why it only advises.
    pub why: Option<String>,
}

/// What is too much of several items together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedExcess {
    /// The items.
    pub items: Vec<Item>,
    /// How much.
    pub too_much: Money,
}

/// Whether a sum may be asked, as words that end a sentence.
#[must_use]
pub fn may_words(may: May, most: Option<Money>) -> String {
    match (may, most) {
        (May::No, _) => "nothing may be asked of the worker".to_owned(),
        (May::UpTo, Some(most)) => format!("at most {most}"),
        (May::UpTo, None) => "only up to a limit".to_owned(),
        (May::AtCost, _) => "only the real price, with a paper that shows it".to_owned(),
        (May::Advance, _) => "only as an advance that must come back".to_owned(),
        (May::Yes, _) => "it may be asked".to_owned(),
        (May::Unknown, _) => "it depends on what you did not say".to_owned(),
    }
}
