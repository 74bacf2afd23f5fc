//! Was there a licence on the day of each act? The first act without one is the finding.

use super::{About, Indicator};
use crate::audit::acts::{self, Act};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::code::Code as _;
use crate::record::finding::{Finding, Indicator as Code, Outcome};
use crate::record::id::Id;
use crate::record::licence::{Status, StatusOn, Timeline};
use crate::record::placement::HiringChannel;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `licence-not-valid`.
pub struct LicenceNotValid;

static ABOUT: About = About {
    code: Code::LicenceNotValid,
    question: "Did the agency hold a valid licence when it dealt with the worker, took money, had the contract signed and sent the worker?",
    limits: "Knows what the register knew on the day of judgement. A licence in the list whose days are not stated is not judged, \
             nor an unlisted number where the worker was hired without an agency. The agency at \
             destination is judged where the register holds the licences of that country.",
};

impl Indicator for LicenceNotValid {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if !case.register().has(Table::Agencies) {
            out.push(case.not_assessable(
                Code::LicenceNotValid,
                "missing:agencies",
                "No list of licensed agencies was given, so the licence was not looked up.",
            ));
            return;
        }
        let p = case.placement;
        out.extend(of_licence(case, law, &Licence { no: &p.agency_licence, column: "agency_licence" }, &acts::of_origin(case)));
        if let Some(no) = p.destination_agency_licence.as_ref().filter(|_| case.register().covers(p.destination)) {
            out.extend(of_licence(case, law, &Licence { no, column: "destination_agency_licence" }, &acts::of_destination(case)));
        }
    }
}

struct Licence<'a> {
    no: &'a Id,
    column: &'static str,
}

fn of_licence(case: &Case<'_>, law: &RuleBook, licence: &Licence<'_>, acts: &[Act<'_>]) -> Option<Finding> {
    let key = licence.no.key();
    let timeline = case.register().timeline(&key).filter(|t| !t.events().is_empty());
    let listed = case.register().agencies(&key).next().is_some();
    let status = |act: &Act<'_>| status_of(timeline, act, case);
    let mut finding = match (timeline, listed) {
        (None, true) => case.not_assessable(Code::LicenceNotValid, "missing:issued_on", silent_list(licence.no)),
        (Some(_), true) if acts.iter().all(|act| status(act).status == Status::Unknown) => {
            case.not_assessable(Code::LicenceNotValid, "missing:issued_on", silent_list(licence.no))
        }
        (None, false) if case.placement.hiring_channel != HiringChannel::Agency && licence.column == "agency_licence" => {
            let channel = case.placement.hiring_channel;
            let why = format!("The worker was hired by another way ({channel}), and the register knows no licence {}.", licence.no);
            case.not_assessable(Code::LicenceNotValid, "hiring_channel", why)
        }
        (None | Some(_), _) => {
            let (act, found) = acts.iter().map(|act| (act, status(act))).find(|(_, found)| !found.status.may_act())?;
            breach(case, law, licence.no, (act, found))
        }
    };
    finding.agency_licence = licence.no.clone();
    finding.evidence.insert(0, acts::placement_cell(case, licence.column, licence.no.to_string()));
    Some(finding)
}

fn status_of<'a>(timeline: Option<&'a Timeline>, act: &Act<'_>, case: &Case<'_>) -> StatusOn<'a> {
    timeline.map_or(StatusOn { status: Status::Unknown, because: None }, |t| t.status_on(act.on, case.as_of()))
}

fn silent_list(no: &Id) -> String {
    format!("Licence {no} is in the list, but the list does not say from when to when it holds.")
}

fn breach(case: &Case<'_>, law: &RuleBook, no: &Id, (act, found): (&Act<'_>, StatusOn<'_>)) -> Finding {
    let mut finding = case.finding(Code::LicenceNotValid, Outcome::Breach);
    finding.detail = Some(detail(found.status).as_str().into());
    finding.rule = Some(acts::register_cited(case, law, no, found.because, act));
    finding.charge_ids = act.charge.iter().map(|c| c.charge_id.clone()).collect();
    finding.explanation = explain(no, act, found.status);
    finding.trace.push(format!("act: {} on {} ({})", act.what, act.on, act.column));
    finding.trace.push(match found.because {
        Some(event) => format!("register: {} from {}{}", event.event, event.effective_on, acts::last_day(event.ends_on)),
        None => format!("register: no licence {no}"),
    });
    finding.trace.push(format!("status on {}, as known on {}: {}", act.on, case.as_of(), found.status));
    finding.evidence.push(act.evidence());
    finding.evidence.extend(found.because.into_iter().flat_map(|event| acts::event_evidence(case, event)));
    finding
}

/// Surrendered and refused licences are told as `revoked`, with the status itself in the trace: findings 1.0 has five details.
const fn detail(status: Status) -> Status {
    match status {
        Status::Surrendered | Status::Refused | Status::Revoked => Status::Revoked,
        Status::Licensed | Status::Conditional | Status::Suspended | Status::Expired | Status::NotYet | Status::Unknown => status,
    }
}

fn explain(no: &Id, act: &Act<'_>, status: Status) -> String {
    let how = match status {
        Status::Unknown => return format!("The register knows no licence {no}. An agency needs a licence for what it did on {}, when {}.", act.on, act.what),
        Status::NotYet => "had not begun yet",
        Status::Expired => "had run out",
        Status::Suspended => "was suspended",
        Status::Revoked => "had been taken away",
        Status::Surrendered => "had been given back",
        Status::Refused => "had been refused",
        Status::Licensed | Status::Conditional => "was valid",
    };
    format!("On {}, when {}, licence {no} {how}.", act.on, act.what)
}
