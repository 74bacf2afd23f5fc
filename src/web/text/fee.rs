//! May they ask for this sum? The answer of the fee page in one breath: the question, what it comes to, and the next step.

use chrono::NaiveDate;

use super::ask::FeeAsk;
use super::segments::Room;
use super::voice::{Voice, shortened};
use crate::flow::assess_fee::{FeeAnswer, FeeQuestion, Headline};
use crate::record::placement::WagePeriod;

/// The question: what was not said is not stated.
#[must_use]
pub fn question(asked: &FeeAsk, on: NaiveDate) -> FeeQuestion {
    let FeeAsk { origin, destination, item, sum } = *asked;
    let wage_period = WagePeriod::Month;
    FeeQuestion { origin, destination, occupation: None, sex: None, wage: None, wage_period, months: None, on, asked: vec![(item, sum)] }
}

/// The answer. A message begins with the question, for it may be read later; a screen has no room for it.
#[must_use]
pub fn told(asked: &FeeAsk, answer: &FeeAnswer, voice: Voice) -> String {
    let FeeAsk { origin, destination, item, sum } = *asked;
    let most = answer.items.iter().find(|line| line.item == item && !line.together && !line.may_be_less).and_then(|line| line.most);
    let mut may: Vec<String> = most.map(|most| voice.say("text-fee-most", &[("sum", &voice.sum(most))])).into_iter().collect();
    may.push(voice.word(step(answer.verdict)));
    let (said, what) = (headline(answer, voice), voice.word(&format!("item-{item}")));
    match voice.room {
        Room::Message => {
            let begin = format!("{}-{}, {}", origin.code(), destination.code(), voice.sum(sum));
            voice.fit(|letters| vec![format!("{begin}, {}", shortened(&what, letters)), said.clone()], &may)
        }
        Room::Screen => voice.pieces(&[said], &may),
    }
}

fn headline(answer: &FeeAnswer, voice: Voice) -> String {
    let on = answer.on.to_string();
    let too_much = answer.too_much.first().map(|sum| voice.sum(*sum));
    match (answer.verdict, too_much) {
        (Headline::TooMuch, Some(sum)) => voice.say("text-fee-too-much", &[("on", &on), ("sum", &sum)]),
        (Headline::TooMuch | Headline::NotAllowed, _) => voice.say("text-fee-not-allowed", &[("on", &on)]),
        (Headline::CannotSay | Headline::Limits, _) => voice.say("text-fee-cannot-say", &[("on", &on)]),
        (Headline::Depends, _) => voice.say("text-fee-depends", &[("on", &on)]),
        (Headline::Conditions, _) => voice.say("text-fee-conditions", &[("on", &on)]),
        (Headline::NoRule, _) => voice.say("text-fee-no-rule", &[("on", &on)]),
        (Headline::Within, _) => voice.say("text-fee-within", &[("on", &on)]),
    }
}

const fn step(verdict: Headline) -> &'static str {
    match verdict {
        Headline::TooMuch | Headline::NotAllowed => "text-fee-no-more",
        Headline::CannotSay | Headline::Depends | Headline::NoRule | Headline::Limits => "text-step-ask",
        Headline::Conditions | Headline::Within => "text-fee-check-first",
    }
}
