//! What happened to a licence, and why is it what it is? Sentences for a worker.

use chrono::NaiveDate;

use super::agency::EventLine;
use super::format::day_words;
use crate::record::code::Code;
use crate::record::licence::{Appeal, EventKind, LicenceEvent, Status, StatusOn};
use crate::record::said::Said;
use crate::web::say::Word;

/// What happened, in a word or two.
#[must_use]
pub const fn event_words(event: EventKind) -> &'static str {
    match event {
        EventKind::Granted => "Granted",
        EventKind::Renewed => "Renewed",
        EventKind::ConditionsAdded => "Conditions added",
        EventKind::Expired => "Ran out",
        EventKind::Suspended => "Suspended",
        EventKind::Surrendered => "Given up",
        EventKind::Refused => "Refused",
        EventKind::Cancelled => "Cancelled",
        EventKind::Revoked => "Taken away",
        EventKind::Lifted => "Suspension lifted",
        EventKind::Reinstated => "Given back",
    }
}

/// What happened, in any language.
#[must_use]
pub fn event_said(event: EventKind) -> Said {
    Said::of_code("event", event.as_str(), event_words(event))
}

/// Where an appeal stands; nothing where there is none.
#[must_use]
pub const fn appeal_words(appeal: Appeal) -> Option<&'static str> {
    match appeal {
        Appeal::None => None,
        Appeal::Pending => Some("An appeal is pending; the decision holds meanwhile"),
        Appeal::Stayed => Some("Stayed on appeal: it does not hold meanwhile"),
        Appeal::Dismissed => Some("The appeal was dismissed"),
        Appeal::Allowed => Some("Annulled on appeal: it has no effect"),
    }
}

/// Why a licence is what it is.
#[must_use]
pub fn because(found: &StatusOn<'_>) -> Said {
    let Some(event) = found.because else {
        return Said::plain("because-no-event", "The register holds no event that says what this licence is.");
    };
    let (from, words) = (event.effective_on, day_words(event.effective_on));
    match (found.status, event.ends_on) {
        (Status::NotYet, _) => Said::new("because-begins", format!("The licence begins on {words}.")).with("from", from),
        (Status::Expired, _) if event.event == EventKind::Expired => {
            Said::new("because-ran-out", format!("The licence ran out on {words}.")).with("from", from)
        }
        (Status::Expired, Some(last)) => {
            let english = format!("The last licence period that is known ended on {} (last day).", day_words(last));
            Said::new("because-last-period", english).with("until", last)
        }
        (_, last) => because_event(event.event, from, last),
    }
}

/// An event that decides what a licence is.
pub(super) fn because_event(event: EventKind, from: NaiveDate, last: Option<NaiveDate>) -> Said {
    let (what, words) = (event_words(event), day_words(from));
    let said = match last {
        Some(last) => Said::new("because-event-until", format!("{what} from {words} until {} (last day).", day_words(last))).with("until", last),
        None => Said::new("because-event", format!("{what} from {words}; no last day is stated.")),
    };
    said.with("what", event_said(event)).with("from", from)
}

/// What to do, given what the licence is.
#[must_use]
pub fn next_steps(status: Status) -> Vec<Said> {
    match status {
        Status::Licensed => vec![
            Said::plain("step-compare", "Compare name, number, address and phone with what you were shown."),
            Said::plain("step-fees", "Check what they may ask you to pay before you pay."),
            Said::plain("step-papers", "Ask for a written contract and a receipt."),
        ],
        Status::Conditional => vec![Said::plain("step-conditions", "Ask the authority which conditions hold before you pay or sign.")],
        Status::Unknown => vec![Said::plain("step-ask", "Ask the authority before you pay or sign.")],
        Status::Suspended | Status::Expired | Status::Revoked | Status::Surrendered | Status::Refused | Status::NotYet => vec![
            Said::plain("step-nothing", "Pay nothing and sign nothing."),
            Said::plain("step-passport", "Keep your passport."),
            Said::plain("step-report", "Report the offer to the authority."),
        ],
    }
}

/// One line of a licence's history.
impl From<&LicenceEvent> for EventLine {
    fn from(event: &LicenceEvent) -> Self {
        let own = |word: &String| Said::new("event-own-word", format!("The authority's word: {word}")).with("word", word.as_str());
        let told = |text: &Option<String>| text.clone().map(Word::from);
        let appeal = appeal_words(event.appeal).map(|words| Said::of_code("appeal", event.appeal.as_str(), words).into());
        let notes = [told(&event.ground), told(&event.reason), appeal, event.raw_status.as_ref().map(own).map(Word::from)];
        Self {
            what: event_said(event.event).into(),
            from: event.effective_on,
            until: event.ends_on,
            known_on: event.known_on(),
            notes: notes.into_iter().flatten().collect(),
        }
    }
}
