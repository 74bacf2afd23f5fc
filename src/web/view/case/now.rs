//! What may be done in a case now? The case's own law is asked of each act, by a hand that has done nothing yet; so the page never shows a
//! button that the law refuses to everybody.

use chrono::NaiveDate;
use serde::Serialize;

use crate::record::case::Hand;
use crate::record::case::deadline::Spans;
use crate::record::case::event::{Answer, Closing, Event, Ruling, Sanction, Service, Standard, Verdict};
use crate::record::case::file::CaseFile;
use crate::record::case::law::Refusal;

/// Which forms are shown: one field for each, named as the form.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Now {
    pub notice: bool,
    pub serve: bool,
    pub ask_extension: bool,
    pub extend: bool,
    pub reply: bool,
    pub decide: bool,
    pub sanction: bool,
    pub appeal: bool,
    pub answer: bool,
    pub owe: bool,
    pub close: bool,
    /// Why it cannot be decided yet, where that is only a matter of time.
    pub decide_waits: Option<String>,
}

/// What may be done by somebody.
#[must_use]
pub fn now(file: &CaseFile, (spans, today): (&Spans, NaiveDate)) -> Now {
    let somebody = Hand { id: 0, name: String::new() };
    let asked = |event: &Event| file.may(event, &somebody, (spans, today));
    let may = |event: Event| asked(&event).is_ok();
    let words = || "x".to_owned();
    let decision = asked(&decision(file));
    Now {
        notice: may(Event::NoticeMade { addressee: words(), allegations: words() }),
        serve: may(Event::Served { how: Service::InPerson, proof: words() }),
        ask_extension: may(Event::ExtensionAsked { reasons: words() }),
        extend: may(Event::Extended { until: NaiveDate::MAX, reasons: words() }),
        reply: may(Event::Replied { words: words() }),
        decide: decision.is_ok(),
        sanction: may(Event::Sanctioned { sanction: Sanction::Warning, from: today, until: None, points: None, words: words() }),
        appeal: may(Event::Appealed { forum: words(), stays: false }),
        answer: may(Event::AppealAnswered { answer: Answer::Upheld, reasons: words() }),
        owe: file.decision().is_some() && !file.is_closed(),
        close: may(Event::Closed { why: Closing::PassedOn, reasons: words() }),
        decide_waits: decision.err().filter(|refused| matches!(refused, Refusal::ReplyOpen(_))).map(|refused| refused.to_string()),
    }
}

fn decision(file: &CaseFile) -> Event {
    let ruling = |finding_id: &String| Ruling { finding_id: finding_id.clone(), verdict: Verdict::Proven, reasons: "x".to_owned() };
    let rulings = file.grounds.iter().map(|ground| ruling(&ground.finding_id)).collect();
    Event::Decided { rulings, standard: Standard::Balance, considered: "x".to_owned(), appeal_until: None, forum: None }
}
