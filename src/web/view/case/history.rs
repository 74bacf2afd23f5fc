//! What happened in a case, in one line for each event?

use chrono::NaiveDate;

use super::words::{answer_words, closing_words, event_words, sanction_words, service_words};
use crate::record::case::event::{Event, Logged};
use crate::record::case::ground::Ground;

/// An event: number, day, what, in which words, who.
pub type Happened = (i64, NaiveDate, &'static str, String, String);

/// One event as a line.
pub(super) fn history(logged: &Logged) -> Happened {
    let more = match &logged.event {
        Event::Served { how, .. } => Some(service_words(*how).to_owned()),
        Event::Extended { until, .. } => Some(format!("until {until}")),
        Event::Limited { last_on, .. } => Some(format!("last day {last_on}")),
        Event::Evidence(piece) => Some(format!("SHA-256 {}", piece.sha256)),
        Event::Handed { evidence, .. } => Some(format!("evidence {evidence}")),
        Event::Sanctioned { sanction, .. } => Some(sanction_words(*sanction).to_owned()),
        Event::AppealAnswered { answer, .. } => Some(answer_words(*answer).to_owned()),
        Event::Closed { why, .. } => Some(closing_words(*why).to_owned()),
        Event::Owed { amount, .. } | Event::Paid { amount, .. } | Event::Drawn { amount, .. } | Event::Refilled { amount, .. } => {
            Some(format!("{} {}", amount.currency, amount.amount()))
        }
        Event::Confirmed { came, .. } => Some(if *came { "it came" } else { "it did not come" }.to_owned()),
        Event::Added { findings } => Some(findings.iter().map(Ground::title).collect::<Vec<_>>().join(", ")),
        Event::Noted { .. }
        | Event::NoticeMade { .. }
        | Event::ExtensionAsked { .. }
        | Event::Replied { .. }
        | Event::Decided { .. }
        | Event::Entered { .. }
        | Event::Appealed { .. } => None,
    };
    let words: Vec<String> = more.into_iter().chain(logged.event.texts().into_iter().map(str::to_owned)).collect();
    (logged.id, logged.happened_on, event_words(&logged.event), words.join("; "), logged.who.name.clone())
}
