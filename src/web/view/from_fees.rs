//! How does an assessment become a page? Every sum in the money of both ends, every code in words; nothing is added and nothing left out.

use super::fees::{Ask, Card, FeeItem, Ground, LawLine, Payee, Shared, Sum};
use super::verdict::{Tone, Verdict};
use crate::flow::assess_fee::{AskFor, Exchange, FeeAnswer, Headline, ItemLine, LawLine as Law, Sureness, TakerLine, unstated};
use crate::record::charge::Item;
use crate::record::money::Money;
use crate::record::words::{country_said, item_said};
use crate::web::say::{Sentence, Word, sentences};

/// Items that are named one by one; of more, the rest is counted.
const NAMED: usize = 4;

impl Card {
    /// The answer as it stands on the page. `address` leads to the same answer on any later day.
    #[must_use]
    pub fn of(answer: &FeeAnswer, address: String) -> Self {
        let FeeAnswer { verdict, words, question, origin: _, destination: _, on, items, too_much, in_all, shared, unknown, next_steps, depends_on, .. } =
            answer;
        let FeeAnswer { ask_for, help, exchange, findings: _, rule_book, .. } = answer;
        Self {
            verdict: Verdict::new(verdict.code(), words.into(), tone(*verdict)),
            question: question.into(),
            on: *on,
            items: items.iter().map(|line| item(line, exchange)).collect(),
            too_much: sums(too_much, exchange),
            in_all: in_all.clone(),
            shared: shared.iter().map(|one| Shared { names: within(&one.items), sum: sum(one.too_much, exchange) }).collect(),
            fill_in: (!depends_on.is_empty()).then(|| Word(unstated(depends_on))),
            unknown: sentences(unknown),
            next_steps: sentences(next_steps),
            ask_for: asks(ask_for, items),
            help: help.clone(),
            look_for: sentences(&help.look_for),
            not_known: help.not_known.iter().map(|country| country_said(*country).into()).collect(),
            rates: sentences(&exchange.rates_said()),
            no_rate: exchange.missing(*on).map(Sentence::from),
            address,
            digest: rule_book.clone(),
        }
    }
}

const fn tone(headline: Headline) -> Tone {
    match headline {
        Headline::TooMuch | Headline::NotAllowed => Tone::Stop,
        Headline::CannotSay | Headline::Depends | Headline::NoRule => Tone::Unknown,
        Headline::Conditions | Headline::Within | Headline::Limits => Tone::Caution,
    }
}

fn item(line: &ItemLine, exchange: &Exchange) -> FeeItem {
    let ItemLine { item, may, most, together, may_be_less, asked, too_much, sure, sure_because, laws, takers, notes, trace, depends_on: _, arguable: _ } = line;
    FeeItem {
        name: item_said(*item).into(),
        item: *item,
        may: *may,
        most: most.map(|most| sum(most, exchange)),
        together: *together,
        may_be_less: *may_be_less,
        trace: trace.clone(),
        law: laws.iter().map(law).collect(),
        asked: sums(asked, exchange),
        too_much: too_much.map(|too_much| sum(too_much, exchange)),
        // What is left open is said in the notes, with what to fill in.
        sure: (*sure != Sureness::Depends).then(|| sure_because.into()),
        payees: takers.iter().map(|taker| payee(taker, exchange)).collect(),
        notes: sentences(notes),
    }
}

fn law(law: &Law) -> LawLine {
    let Law { id, title: _, citation, sentence, sure, may: _, most: _, names_item: _, benchmark: _, binds, why: _, not_confirmed_since: _ } = law;
    LawLine { sentence: sentence.clone(), citation: citation.clone(), rule_id: id.clone(), sure: sure.clone(), binds: *binds }
}

/// What to ask for, each sentence once with every rule that says it.
fn asks(all: &[AskFor], items: &[ItemLine]) -> Vec<Ask> {
    let asked: Vec<Item> = items.iter().filter(|item| !item.asked.is_empty()).map(|item| item.item).collect();
    let mut asks: Vec<Ask> = Vec::new();
    for one in all {
        // What is for everything that was asked need not be named.
        let is_for_all = !asked.is_empty() && asked.iter().all(|item| one.items.contains(item));
        let own = if is_for_all { &[] } else { one.items.as_slice() };
        match asks.iter_mut().find(|known| known.sentence.0 == one.sentence) {
            Some(known) => known.grounds.extend(ground(one, own)),
            None => asks.push(Ask { sentence: one.sentence.clone().into(), grounds: ground(one, own).into_iter().collect() }),
        }
    }
    asks
}

fn ground(ask: &AskFor, items: &[Item]) -> Option<Ground> {
    let AskFor { about: _, sentence: _, items: _, rule, citation, binds, why: _, perhaps, benchmark: _ } = ask;
    let mut items = within(items);
    let more = items.len().saturating_sub(NAMED);
    items.truncate(NAMED);
    Some(Ground { items, more, rule_id: rule.clone()?, citation: citation.clone()?, binds: *binds, perhaps: *perhaps })
}

fn payee(taker: &TakerLine, exchange: &Exchange) -> Payee {
    let TakerLine { item: _, taker: _, who, may, most, rule, citation, of_destination: _, sentence: _ } = taker;
    Payee { who: who.into(), may: *may, most: most.map(|most| sum(most, exchange)), rule_id: rule.clone(), citation: citation.clone() }
}

fn within(items: &[Item]) -> Vec<Word> {
    items.iter().map(|item| Word(item_said(*item).within())).collect()
}

fn sums(sums: &[Money], exchange: &Exchange) -> Vec<Sum> {
    sums.iter().map(|money| sum(*money, exchange)).collect()
}

fn sum(money: Money, exchange: &Exchange) -> Sum {
    Sum { money, about: exchange.about(money).collect() }
}
