//! What does it come to? The headline of an answer, what to do now, and what is not known: never more comfort than the law that is known
//! gives.

use serde::{Serialize, Serializer};

use super::FeeQuestion;
use super::answer::{ItemLine, LawLine};
use crate::audit::ask::May;
use crate::record::charge::Item;
use crate::record::money::Money;
use crate::record::said::Said;
use crate::record::words::{country_said, item_said, item_words};
use crate::rules::book::RuleBook;

/// What an answer comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headline {
    /// More was asked than is lawful.
    TooMuch,
    /// Something was asked that may not be asked, of no sum that could be told.
    NotAllowed,
    /// It cannot be said whether it is too much.
    CannotSay,
    /// It depends on what was not stated.
    Depends,
    /// It may be asked under conditions only.
    Conditions,
    /// No rule is known for it.
    NoRule,
    /// Nothing is above the limits that are known.
    Within,
    /// Nothing was asked: these are the limits.
    Limits,
}

impl Headline {
    /// Its code for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooMuch => "too-much",
            Self::NotAllowed => "not-allowed",
            Self::CannotSay | Self::Depends | Self::NoRule => "unknown",
            Self::Conditions => "conditions",
            Self::Within => "within-limits",
            Self::Limits => "limits",
        }
    }

    /// Its words for people. None but a limit that is kept sounds like comfort.
    #[must_use]
    pub const fn words(self) -> Said {
        match self {
            Self::TooMuch => Said::plain("fees-too-much", "They ask for too much"),
            Self::NotAllowed => Said::plain("fees-not-allowed", "They may not ask for this"),
            Self::CannotSay => Said::plain("fees-cannot-say", "We cannot say whether this is too much"),
            Self::Depends => Said::plain("fees-depends", "It depends on what you did not say"),
            Self::Conditions => Said::plain("fees-conditions", "Only under conditions: read each answer"),
            Self::NoRule => Said::plain("fees-no-rule", "We do not know the rule for this"),
            Self::Within => Said::plain("fees-within", "Not above the limits that we know"),
            Self::Limits => Said::plain("fees-limits", "These are the limits that we know"),
        }
    }

    /// What to do now, most important first.
    #[must_use]
    pub fn next_steps(self) -> Vec<Said> {
        match self {
            Self::TooMuch | Self::NotAllowed => vec![
                Said::plain("fees-step-no-more", "Do not pay more than the law lets them ask."),
                Said::plain("fees-step-owed-back", "If you have paid it already, keep every paper: what is too much is owed back to you."),
                Said::plain("fees-step-report", "Report to an office named below what they asked you for."),
            ],
            Self::Depends => vec![
                Said::plain("fees-step-fill-in", "Fill in what you know: the answer becomes exact."),
                Said::plain("fees-step-ask", "Ask an office named below before you pay."),
            ],
            Self::CannotSay | Self::NoRule => vec![
                Said::plain("fees-step-ask", "Ask an office named below before you pay."),
                Said::plain("fees-step-list", "Ask for a written list that names each item and each sum."),
            ],
            Self::Conditions | Self::Within | Self::Limits => {
                vec![Said::plain("fees-step-licensed", "Check that the agency is licensed before you pay.")]
            }
        }
    }
}

impl Serialize for Headline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// What an answer comes to.
pub(super) fn headline(items: &[ItemLine], too_much: &[Money]) -> Headline {
    let asked: Vec<&ItemLine> = items.iter().filter(|item| !item.asked.is_empty()).collect();
    if !too_much.is_empty() {
        Headline::TooMuch
    } else if asked.iter().any(|item| item.may == May::No) {
        Headline::NotAllowed
    } else if asked.is_empty() {
        if items.iter().any(|item| item.may != May::Unknown) { Headline::Limits } else { not_known(items.iter()) }
    } else if asked.iter().all(|item| is_within(item)) {
        Headline::Within
    } else if asked.iter().all(|item| item.may == May::Unknown) {
        not_known(asked.into_iter())
    } else if asked.iter().any(|item| matches!(item.may, May::Unknown | May::UpTo)) {
        Headline::CannotSay
    } else {
        Headline::Conditions
    }
}

/// Why nothing is known of any of these.
fn not_known<'a>(mut items: impl Iterator<Item = &'a ItemLine>) -> Headline {
    if items.any(|item| !item.depends_on.is_empty()) { Headline::Depends } else { Headline::NoRule }
}

/// Whether what was asked is surely not above a limit: a limit that is exact, in the same currency, and nothing left open.
fn is_within(item: &ItemLine) -> bool {
    let sum =
        |most: Money| item.asked.iter().all(|sum| sum.currency == most.currency).then(|| item.asked.iter().map(|sum| sum.minor).fold(0, i64::saturating_add));
    let below = |most: Money| sum(most).is_some_and(|sum| sum <= most.minor);
    match item.may {
        May::UpTo => !item.may_be_less && item.notes.is_empty() && item.most.is_some_and(below),
        May::Yes => item.notes.is_empty(),
        May::No | May::AtCost | May::Advance | May::Unknown => false,
    }
}

/// What is not known as a whole: an end of the way of which no binding law speaks, and sums that no law speaks of.
pub(super) fn unknown(asked: &FeeQuestion, items: &[ItemLine], law: &RuleBook) -> Vec<Said> {
    let speaks = |place: &str| {
        let of_place = |line: &LawLine| line.binds && law.norm(&line.id).is_some_and(|norm| norm.jurisdiction.starts_with(place));
        items.iter().flat_map(|item| &item.laws).any(of_place)
    };
    let silent = [asked.origin, asked.destination].into_iter().filter(|country| !speaks(country.code()));
    let silent = silent.map(|country| {
        let english = format!("We know no binding rule of {} on charges to workers who go this way on this day.", country.in_sentence());
        Said::new("fees-no-binding-rule", english).with("place", country_said(country))
    });
    let mut open: Vec<Item> =
        asked.asked.iter().map(|(item, _)| *item).filter(|item| !items.iter().any(|line| line.item == *item && !line.laws.is_empty())).collect();
    open.dedup();
    let open = open.into_iter().map(|item| {
        let english = format!("We know no rule for this way that speaks of: {}.", item_words(item).to_lowercase());
        Said::new("fees-no-rule-for", english).with("item", item_said(item).within())
    });
    silent.chain(open).collect()
}
