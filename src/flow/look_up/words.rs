//! In which words is a worker told? English, in one place. A verdict other than `licensed` is never worded as a comfort,
//! and `not-found` never says that an agency has no licence: the register may be behind, or the name spelt otherwise.

use chrono::NaiveDate;

use super::Asked;
use crate::matching::Evidence;
use crate::record::agency::{Agency, AgencyKind};
use crate::record::check::{CheckVerdict, CheckedAgency, Difference};
use crate::record::code::Code;
use crate::record::licence::{Status, StatusOn};
use crate::record::place::Country;
use crate::record::said::Said;
use crate::record::words::{country_said, place_said};

/// Why nothing is said of a status although one agency is meant.
pub(super) const SHARED_NUMBER: Said =
    Said::plain("check-shared-number", "This licence number stands in the register for more than one agency, so its status cannot be told from the number.");

/// What differs where every word agrees.
const OTHER_FORM: Said = Said::plain("check-other-form", "Its legal form, such as Ltd. or Inc., is not the one you typed.");

/// What differs where every word agrees and the name is none the less another.
const OTHER_ORDER: Said = Said::plain("check-other-order", "Its words stand in another order.");

/// The verdict in one sentence.
pub(super) fn headline(verdict: CheckVerdict) -> Said {
    let english = match verdict {
        CheckVerdict::Licensed => "This agency holds a licence on this day.",
        CheckVerdict::LicensedNotForThis => "Not licensed for this job: the licence of this agency does not cover it.",
        CheckVerdict::Conditional => "This agency may act only under conditions.",
        CheckVerdict::Suspended => "The licence of this agency is suspended on this day.",
        CheckVerdict::Expired => "The licence of this agency has run out on this day.",
        CheckVerdict::Revoked => "The licence of this agency was taken away.",
        CheckVerdict::Surrendered => "This agency gave its licence back.",
        CheckVerdict::Refused => "This agency was refused a licence.",
        CheckVerdict::UnknownStatus => "The register does not show a licence in force for this agency on this day.",
        CheckVerdict::DidYouMean => "No agency is registered under exactly these words. One has a name that is nearly the same.",
        CheckVerdict::Several => "These words fit more than one name, or only part of a name.",
        CheckVerdict::LookAlike => "Not in the register. Similar names exist: this may be a different firm, or a copy.",
        CheckVerdict::NameAndNumberDiffer => "Warning: this licence number belongs to another name.",
        CheckVerdict::NotFound => "Not found in this register.",
    };
    Said::of_code("check-sentence", verdict.as_str(), english)
}

/// What to do now.
pub(super) const fn next_step(verdict: CheckVerdict) -> Said {
    let (id, english) = match verdict {
        CheckVerdict::Licensed => (
            "check-step-compare",
            "Compare the name, licence number and address with what you were shown, and ask for a receipt and a written contract before you pay anything.",
        ),
        CheckVerdict::LicensedNotForThis => {
            ("check-step-not-this-job", "Pay nothing and sign nothing for this job. Ask the authority which agencies may place workers in it.")
        }
        CheckVerdict::Conditional => ("check-step-conditions", "Ask the authority which conditions hold before you pay or sign anything."),
        CheckVerdict::Suspended | CheckVerdict::Expired | CheckVerdict::Revoked | CheckVerdict::Surrendered | CheckVerdict::Refused => {
            ("check-step-stop", "Pay nothing, sign nothing and keep your passport. Report the offer to the authority.")
        }
        CheckVerdict::UnknownStatus => ("check-step-ask-authority", "Ask the authority before you pay or sign anything."),
        CheckVerdict::DidYouMean => {
            ("check-step-letters", "Compare each letter, and ask for the licence number. Check again with that number before you pay or sign anything.")
        }
        CheckVerdict::Several => ("check-step-ask-number", "Ask for the licence number and check again with it. Pay nothing before that."),
        CheckVerdict::LookAlike => (
            "check-step-no-papers",
            "Pay nothing and hand over no papers. Ask for the licence number, check again with it, and report the offer if it does not fit.",
        ),
        CheckVerdict::NameAndNumberDiffer => {
            ("check-step-call", "Pay nothing and hand over no papers. Call the agency on the phone number in the register, and report the offer.")
        }
        CheckVerdict::NotFound => (
            "check-step-spelling",
            "Check the spelling, or ask for the licence number and check again with it. Ask the authority itself before you pay or sign anything.",
        ),
    };
    Said::plain(id, english)
}

/// How the one agency was found.
pub(super) fn matched(by: Evidence, agency: &Agency) -> Vec<Said> {
    let Agency { legal_name, licence_no, jurisdiction, .. } = agency;
    let held = format!("{legal_name}, licence number {licence_no}, {jurisdiction}");
    let found = |id: &'static str, english: String| {
        Said::new(id, english).with("name", legal_name.as_str()).with("licence", licence_no.as_str()).with("place", place_said(jurisdiction))
    };
    match by {
        Evidence::Licence => {
            vec![found("check-by-licence", format!("The licence number is that of {held}. Compare the name with the one you were given."))]
        }
        Evidence::Phone => vec![
            found("check-by-phone", format!("The phone number stands in the register for {held}.")),
            Said::plain("check-by-phone-warning", "A caller can show a number that is not his own: call the number back."),
        ],
        Evidence::Page => vec![
            found("check-by-page", format!("The page or address stands in the register for {held}.")),
            Said::plain("check-by-page-warning", "Compare each letter of the address: copies differ in one."),
        ],
        Evidence::Name | Evidence::Person => vec![found("check-by-name", format!("The name is that of {held}."))],
    }
}

/// Which event makes the status so.
pub(super) fn because(found: &StatusOn<'_>, agency: &Agency, asked: &Asked) -> Vec<Said> {
    let Asked { on, known, .. } = *asked;
    let Some(event) = found.because else {
        let english = format!("The register holds no event of licence {} that was known on {known}.", agency.licence_no);
        return vec![Said::new("check-because-no-event", english).with("licence", agency.licence_no.as_str()).with("known", known)];
    };
    let from = event.effective_on;
    // Until when it runs, where that is stated, is a sentence of its own for a translator.
    let runs = |id: &'static str, id_until: &'static str, english: String| match event.ends_on {
        Some(last) => Said::new(id_until, format!("{english} until {last}.")).with("from", from).with("until", last),
        None => Said::new(id, format!("{english}.")).with("from", from),
    };
    let once = |id: &'static str, english: String| Said::new(id, english).with("from", from);
    let said = match found.status {
        Status::Licensed => runs("check-because-licensed", "check-because-licensed-until", format!("Licensed from {from}")),
        Status::Conditional => runs("check-because-conditional", "check-because-conditional-until", format!("Conditions hold from {from}")),
        Status::Suspended => runs("check-because-suspended", "check-because-suspended-until", format!("Suspended from {from}")),
        Status::Expired => run_out(on, from, event.ends_on),
        Status::Revoked => once("check-because-revoked", format!("Taken away on {from}.")),
        Status::Surrendered => once("check-because-surrendered", format!("Given back on {from}.")),
        Status::Refused => once("check-because-refused", format!("Refused on {from}.")),
        Status::NotYet => {
            once("check-because-not-yet", format!("The first licence period that the register knows of begins on {from}, after {on}.")).with("on", on)
        }
        Status::Unknown => Said::new("check-because-unknown", format!("The register does not say what the licence is on {on}.")).with("on", on),
    };
    let given = |reason: &String| Said::new("check-because-reason", format!("Reason given: {reason}")).with("reason", reason.as_str());
    std::iter::once(said).chain(event.reason.as_ref().map(given)).collect()
}

fn run_out(on: NaiveDate, from: NaiveDate, ended: Option<NaiveDate>) -> Said {
    let english = format!("No licence period covers {on}; the last began on {from}");
    let said = match ended {
        Some(last) => Said::new("check-because-expired-until", format!("{english} and ended on {last}.")).with("until", last),
        None => Said::new("check-because-expired", format!("{english}.")),
    };
    said.with("on", on).with("from", from)
}

/// A namesake that may not act, beside the agency meant.
pub(super) fn lost_namesake(other: &CheckedAgency) -> Said {
    let status = other.status.map_or("not known", Code::as_str);
    let english =
        format!("A different agency with a similar name, {} ({}), is {status}. Make sure which of the two you deal with.", other.name, other.licence_no);
    let of_status = Said::of_code("status", other.status.map_or("unknown", Code::as_str), status.to_owned());
    Said::new("check-lost-namesake", english).with("name", other.name.as_str()).with("licence", other.licence_no.as_str()).with("status", of_status)
}

/// Why the answer speaks of no status.
pub(super) fn why(verdict: CheckVerdict, by: Evidence, candidates: &[CheckedAgency]) -> Vec<Said> {
    let first = candidates.first();
    match verdict {
        CheckVerdict::DidYouMean => first.map_or_else(Vec::new, |one| nearest("check-nearest", "The nearest name is", one, OTHER_FORM)),
        CheckVerdict::Several if by == Evidence::Name => {
            vec![Said::plain("check-several-names", "Agencies whose names fit these words are listed; none is picked for you.")]
        }
        CheckVerdict::Several if by == Evidence::Person => vec![
            Said::plain("check-several-people", "A person of this name stands in the register at the agencies listed; none is picked for you."),
            Said::plain("check-several-people-warning", "Many people share a name, and anybody can use one: it does not show that this person works there."),
        ],
        CheckVerdict::Several => {
            vec![Said::plain("check-several-any", "More than one agency may be meant; all are listed, and none is picked for you.")]
        }
        CheckVerdict::LookAlike => first.map_or_else(Vec::new, |one| nearest("check-similar", "The most similar name is", one, OTHER_ORDER)),
        CheckVerdict::NameAndNumberDiffer => {
            let number_of = |one| named("check-number-of-other", one, |called| format!("The number is that of {called}, not of the name you typed."));
            first.map(number_of).into_iter().collect()
        }
        CheckVerdict::NotFound => vec![Said::plain(
            "check-nothing-near",
            "No name, licence number, phone or page of this register is near to these words. The register may not hold every agency.",
        )],
        CheckVerdict::Licensed
        | CheckVerdict::LicensedNotForThis
        | CheckVerdict::Conditional
        | CheckVerdict::Suspended
        | CheckVerdict::Expired
        | CheckVerdict::Revoked
        | CheckVerdict::Surrendered
        | CheckVerdict::Refused
        | CheckVerdict::UnknownStatus => Vec::new(),
    }
}

fn named(id: &'static str, one: &CheckedAgency, english: impl Fn(&str) -> String) -> Said {
    let CheckedAgency { name, licence_no, jurisdiction, .. } = one;
    let said = Said::new(id, english(&format!("{name} ({licence_no}, {jurisdiction})")));
    said.with("name", name.as_str()).with("licence", licence_no.as_str()).with("place", place_said(jurisdiction))
}

/// The name that was perhaps meant, then word by word how it differs.
fn nearest(id: &'static str, is: &str, one: &CheckedAgency, otherwise: Said) -> Vec<Said> {
    let mut all = vec![named(id, one, |called| format!("{is} {called}."))];
    if one.differs.is_empty() {
        all.push(otherwise);
    }
    all.extend(one.differs.iter().take(5).filter_map(differing));
    all
}

fn differing(Difference { typed, registered }: &Difference) -> Option<Said> {
    let said = match (typed, registered) {
        (Some(typed), Some(registered)) => Said::new("check-differs", format!("You typed {typed}, the register has {registered}.")),
        (Some(typed), None) => Said::new("check-differs-extra", format!("You typed {typed}, which its name lacks.")),
        (None, Some(registered)) => Said::new("check-differs-missing", format!("Its name also has {registered}.")),
        (None, None) => return None,
    };
    let facts = [("typed", typed), ("registered", registered)];
    Some(facts.into_iter().fold(said, |said, (name, word)| match word {
        Some(word) => said.with(name, word.as_str()),
        None => said,
    }))
}

/// The licence does not cover where the job is.
pub(super) fn not_for_destination(country: Country) -> Said {
    let english = format!("The licence does not cover placements in {}.", country.name());
    Said::new("check-not-for-destination", english).with("place", country_said(country))
}

/// The licence does not cover what the job is.
pub(super) fn not_for_occupation(occupation: &str) -> Said {
    Said::new("check-not-for-occupation", format!("The licence does not cover occupation {occupation} (ISCO-08).")).with("occupation", occupation)
}

/// The licence does not cover this kind of placement.
pub(super) fn not_for_kind(kind: AgencyKind) -> Said {
    let of_kind = Said::of_code("kind", kind.as_str(), kind.as_str());
    Said::new("check-not-for-kind", format!("The licence does not cover placements of the kind {kind}.")).with("kind", of_kind)
}

/// The register is silent on what was asked for.
pub(super) const KINDS_UNSAID: Said = Said::plain("check-kinds-unsaid", "The register does not say which kinds of placement this licence covers.");

/// Two words with the letters in which they differ in square brackets: what stands between the common beginning and the common end.
pub(super) fn marked(typed: &str, registered: &str) -> (String, String) {
    let (one, other): (Vec<char>, Vec<char>) = (typed.chars().collect(), registered.chars().collect());
    let same = |a: &char, b: &char| a.to_lowercase().eq(b.to_lowercase());
    let head = one.iter().zip(&other).take_while(|(a, b)| same(a, b)).count();
    let left = one.len().min(other.len()) - head;
    let tail = one.iter().rev().zip(other.iter().rev()).take(left).take_while(|(a, b)| same(a, b)).count();
    let mark = |word: &[char]| {
        let part = |letters: &[char]| letters.iter().collect::<String>();
        format!("{}[{}]{}", part(&word[..head]), part(&word[head..word.len() - tail]), part(&word[word.len() - tail..]))
    };
    (mark(&one), mark(&other))
}
