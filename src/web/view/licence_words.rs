//! What happened to a licence, and why is it what it is? Sentences for a worker.

use super::agency::EventLine;
use super::format::day_words;
use crate::record::licence::{Appeal, EventKind, LicenceEvent, Status, StatusOn};

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
pub fn because(found: &StatusOn<'_>) -> String {
    let Some(event) = found.because else {
        return "The register holds no event that says what this licence is.".to_owned();
    };
    let (what, from) = (event_words(event.event), day_words(event.effective_on));
    match (found.status, event.ends_on) {
        (Status::NotYet, _) => format!("The licence begins on {from}."),
        (Status::Expired, _) if event.event == EventKind::Expired => format!("The licence ran out on {from}."),
        (Status::Expired, Some(last)) => format!("The last licence period that is known ended on {} (last day).", day_words(last)),
        (_, Some(last)) => format!("{what} from {from} until {} (last day).", day_words(last)),
        (_, None) => format!("{what} from {from}; no last day is stated."),
    }
}

/// What to do, given what the licence is.
#[must_use]
pub fn next_steps(status: Status) -> Vec<String> {
    let steps: &[&str] = match status {
        Status::Licensed => &[
            "Compare name, number, address and phone with what you were shown.",
            "Check what they may ask you to pay before you pay.",
            "Ask for a written contract and a receipt.",
        ],
        Status::Conditional => &["Ask the authority which conditions hold before you pay or sign."],
        Status::Unknown => &["Ask the authority before you pay or sign."],
        Status::Suspended | Status::Expired | Status::Revoked | Status::Surrendered | Status::Refused | Status::NotYet => {
            &["Pay nothing and sign nothing.", "Keep your passport.", "Report the offer to the authority."]
        }
    };
    steps.iter().map(|step| (*step).to_owned()).collect()
}

/// One line of a licence's history.
impl From<&LicenceEvent> for EventLine {
    fn from(event: &LicenceEvent) -> Self {
        let own_word = event.raw_status.as_ref().map(|word| format!("The authority's word: {word}"));
        let appeal = appeal_words(event.appeal).map(str::to_owned);
        let notes = [event.ground.clone(), event.reason.clone(), appeal, own_word].into_iter().flatten().collect();
        Self { what: event_words(event.event).to_owned(), from: event.effective_on, until: event.ends_on, known_on: event.known_on(), notes }
    }
}
