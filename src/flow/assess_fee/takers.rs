//! Does it matter who takes the money? A law binds those whom it names: an agency abroad or the employer may be barred where the agency at
//! home is not, and the other way round.

use chrono::NaiveDate;
use serde::Serialize;

use super::answer::may_words;
use super::{FeeQuestion, promise};
use crate::audit::ask::{ItemAnswer, May};
use crate::record::charge::{Charge, Item, PayeeKind};
use crate::record::code::codes;
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::said::Said;
use crate::record::words::country_said;
use crate::rules::book::RuleBook;
use crate::rules::norm::Side;

codes! {
    /// Who else may hold out a hand.
    Taker, "one of destination_agency employer": DestinationAgency = "destination_agency", Employer = "employer",
}

/// What somebody else than usual may take for an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TakerLine {
    /// The item.
    #[serde(skip)]
    pub item: Item,
    /// Who takes the money.
    pub taker: Taker,
    /// The same in words: "the employer".
    pub who: Said,
    /// Whether they may.
    pub may: May,
    /// The most.
    pub most: Option<Money>,
    /// The norm that decides.
    pub rule: String,
    /// Where it is written.
    pub citation: String,
    /// Whether the law of the country of work makes it.
    #[serde(skip)]
    pub of_destination: bool,
    /// The same in a sentence.
    pub sentence: String,
}

/// Charges of no amount for what was asked, each taken by others than usual; for the fee of the agency where nothing was asked.
pub(super) fn probes(question: &FeeQuestion, currency: Currency) -> Vec<(Taker, Charge)> {
    let mut items: Vec<Item> = question.asked.iter().map(|(item, _)| *item).collect();
    items.sort_unstable();
    items.dedup();
    if items.is_empty() {
        items.push(Item::AgencyFee);
    }
    let taken = |item: Item, payee| probe(item, payee, currency, question.on);
    let others = [(Taker::DestinationAgency, PayeeKind::DestinationAgency), (Taker::Employer, PayeeKind::Employer)];
    items.into_iter().flat_map(|item| others.map(|(taker, payee)| (taker, taken(item, payee)))).collect()
}

fn probe(item: Item, payee: PayeeKind, currency: Currency, on: NaiveDate) -> Charge {
    Charge { payee_kind: Some(payee), ..promise::charge(0, item, Money::zero(currency), on) }
}

/// What a binding law says of that taker; `None` where none speaks.
pub(super) fn line(question: &FeeQuestion, taker: Taker, answer: &ItemAnswer<'_>, law: &RuleBook) -> Option<TakerLine> {
    let deciding = answer.laws.iter().find(|says| says.only_advises.is_none() && says.may == answer.may && says.most == answer.most)?;
    let who = match taker {
        Taker::DestinationAgency => {
            let place = question.destination;
            Said::new("taker-agency-in", format!("an agency in {}", place.in_sentence())).with("place", country_said(place))
        }
        Taker::Employer => Said::plain("taker-employer", "the employer"),
    };
    Some(TakerLine {
        item: answer.item,
        taker,
        sentence: format!("If {who} takes this money: {}.", may_words(answer.may, answer.most)),
        who,
        may: answer.may,
        most: answer.most,
        rule: deciding.rule.id.to_string(),
        citation: deciding.rule.citation.to_string(),
        of_destination: law.norm(&deciding.rule.id).is_some_and(|norm| norm.side == Side::Destination),
    })
}
