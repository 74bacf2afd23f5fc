//! In which words is a worker told? English, in one place. A verdict other than `licensed` is never worded as a comfort,
//! and `not-found` never says that an agency has no licence: the register may be behind, or the name spelt otherwise.

use super::Asked;
use crate::matching::Evidence;
use crate::record::agency::{Agency, AgencyKind};
use crate::record::check::{CheckVerdict, CheckedAgency};
use crate::record::code::Code;
use crate::record::licence::{Status, StatusOn};

/// Why nothing is said of a status although one agency is meant.
pub(super) const SHARED_NUMBER: &str = "This licence number stands in the register for more than one agency, so its status cannot be told from the number.";

/// What differs where every word agrees.
const OTHER_FORM: &str = " Its legal form, such as Ltd. or Inc., is not the one you typed.";

/// What differs where every word agrees and the name is none the less another.
const OTHER_ORDER: &str = " Its words stand in another order.";

/// The verdict in one sentence.
pub(super) const fn headline(verdict: CheckVerdict) -> &'static str {
    match verdict {
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
    }
}

/// What to do now.
pub(super) const fn next_step(verdict: CheckVerdict) -> &'static str {
    match verdict {
        CheckVerdict::Licensed => {
            "Compare the name, licence number and address with what you were shown, and ask for a receipt and a written contract before you pay anything."
        }
        CheckVerdict::LicensedNotForThis => "Pay nothing and sign nothing for this job. Ask the authority which agencies may place workers in it.",
        CheckVerdict::Conditional => "Ask the authority which conditions hold before you pay or sign anything.",
        CheckVerdict::Suspended | CheckVerdict::Expired | CheckVerdict::Revoked | CheckVerdict::Surrendered | CheckVerdict::Refused => {
            "Pay nothing, sign nothing and keep your passport. Report the offer to the authority."
        }
        CheckVerdict::UnknownStatus => "Ask the authority before you pay or sign anything.",
        CheckVerdict::DidYouMean => "Compare each letter, and ask for the licence number. Check again with that number before you pay or sign anything.",
        CheckVerdict::Several => "Ask for the licence number and check again with it. Pay nothing before that.",
        CheckVerdict::LookAlike => {
            "Pay nothing and hand over no papers. Ask for the licence number, check again with it, and report the offer if it does not fit."
        }
        CheckVerdict::NameAndNumberDiffer => "Pay nothing and hand over no papers. Call the agency on the phone number in the register, and report the offer.",
        CheckVerdict::NotFound => {
            "Check the spelling, or ask for the licence number and check again with it. Ask the authority itself before you pay or sign anything."
        }
    }
}

/// How the one agency was found.
pub(super) fn matched(by: Evidence, agency: &Agency) -> Vec<String> {
    let Agency { legal_name, licence_no, jurisdiction, .. } = agency;
    let held = format!("{legal_name}, licence number {licence_no}, {jurisdiction}");
    match by {
        Evidence::Licence => vec![format!("The licence number is that of {held}. Compare the name with the one you were given.")],
        Evidence::Phone => vec![
            format!("The phone number stands in the register for {held}."),
            "A caller can show a number that is not his own: call the number back.".to_owned(),
        ],
        Evidence::Page => {
            vec![format!("The page or address stands in the register for {held}."), "Compare each letter of the address: copies differ in one.".to_owned()]
        }
        Evidence::Name | Evidence::Person => vec![format!("The name is that of {held}.")],
    }
}

/// Which event makes the status so.
pub(super) fn because(found: &StatusOn<'_>, agency: &Agency, asked: &Asked) -> Vec<String> {
    let Asked { on, known, .. } = asked;
    let Some(event) = found.because else {
        return vec![format!("The register holds no event of licence {} that was known on {known}.", agency.licence_no)];
    };
    let from = event.effective_on;
    let until = event.ends_on.map(|day| format!(" until {day}")).unwrap_or_default();
    let said = match found.status {
        Status::Licensed => format!("Licensed from {from}{until}."),
        Status::Conditional => format!("Conditions hold from {from}{until}."),
        Status::Suspended => format!("Suspended from {from}{until}."),
        Status::Expired => {
            format!("No licence period covers {on}; the last began on {from}{}.", event.ends_on.map_or_else(String::new, |day| format!(" and ended on {day}")))
        }
        Status::Revoked => format!("Taken away on {from}."),
        Status::Surrendered => format!("Given back on {from}."),
        Status::Refused => format!("Refused on {from}."),
        Status::NotYet => format!("The first licence period that the register knows of begins on {from}, after {on}."),
        Status::Unknown => format!("The register does not say what the licence is on {on}."),
    };
    std::iter::once(said).chain(event.reason.as_ref().map(|reason| format!("Reason given: {reason}"))).collect()
}

/// A namesake that may not act, beside the agency meant.
pub(super) fn lost_namesake(other: &CheckedAgency) -> String {
    let status = other.status.map_or("not known", Code::as_str);
    format!("A different agency with a similar name, {} ({}), is {status}. Make sure which of the two you deal with.", other.name, other.licence_no)
}

/// Why the answer speaks of no status.
pub(super) fn why(verdict: CheckVerdict, by: Evidence, candidates: &[CheckedAgency]) -> Vec<String> {
    let first = candidates.first();
    let named = |one: &CheckedAgency| format!("{} ({}, {})", one.name, one.licence_no, one.jurisdiction);
    match verdict {
        CheckVerdict::DidYouMean => first.map(|one| format!("The nearest name is {}.{}", named(one), differing(one, OTHER_FORM))).into_iter().collect(),
        CheckVerdict::Several if by == Evidence::Name => vec!["Agencies whose names fit these words are listed; none is picked for you.".to_owned()],
        CheckVerdict::Several if by == Evidence::Person => vec![
            "A person of this name stands in the register at the agencies listed; none is picked for you.".to_owned(),
            "Many people share a name, and anybody can use one: it does not show that this person works there.".to_owned(),
        ],
        CheckVerdict::Several => vec!["More than one agency may be meant; all are listed, and none is picked for you.".to_owned()],
        CheckVerdict::LookAlike => first.map(|one| format!("The most similar name is {}.{}", named(one), differing(one, OTHER_ORDER))).into_iter().collect(),
        CheckVerdict::NameAndNumberDiffer => first.map(|one| format!("The number is that of {}, not of the name you typed.", named(one))).into_iter().collect(),
        CheckVerdict::NotFound => {
            vec!["No name, licence number, phone or page of this register is near to these words. The register may not hold every agency.".to_owned()]
        }
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

fn differing(one: &CheckedAgency, otherwise: &str) -> String {
    if one.differs.is_empty() {
        return otherwise.to_owned();
    }
    let said = one.differs.iter().take(5).map(|difference| match (&difference.typed, &difference.registered) {
        (Some(typed), Some(registered)) => format!(" You typed {typed}, the register has {registered}."),
        (Some(typed), None) => format!(" You typed {typed}, which its name lacks."),
        (None, Some(registered)) => format!(" Its name also has {registered}."),
        (None, None) => String::new(),
    });
    said.collect()
}

/// The licence does not cover where the job is.
pub(super) fn not_for_destination(country: &str) -> String {
    format!("The licence does not cover placements in {country}.")
}

/// The licence does not cover what the job is.
pub(super) fn not_for_occupation(occupation: &str) -> String {
    format!("The licence does not cover occupation {occupation} (ISCO-08).")
}

/// The licence does not cover this kind of placement.
pub(super) fn not_for_kind(kind: AgencyKind) -> String {
    format!("The licence does not cover placements of the kind {kind}.")
}

/// The register is silent on what was asked for.
pub(super) const KINDS_UNSAID: &str = "The register does not say which kinds of placement this licence covers.";

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
