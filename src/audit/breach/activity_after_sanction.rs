//! Did the agency go on after it had been told to stop?

use super::{About, Indicator};
use crate::audit::acts::{self, Act};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code, Outcome};
use crate::record::licence::{LicenceEvent, Status};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `activity-after-sanction`.
pub struct ActivityAfterSanction;

static ABOUT: About = About {
    code: Code::ActivityAfterSanction,
    question: "Was a contract signed or money taken after a suspension or revocation had been decided, and while it ran?",
    limits: "Only what came on or after the day on which the agency could know of the decision: a sanction that was decided later and reaches back is \
             `licence-not-valid` alone.",
};

impl Indicator for ActivityAfterSanction {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let key = case.placement.agency_licence.key();
        if !case.register().has(Table::LicenceEvents) {
            out.push(case.not_assessable(Code::ActivityAfterSanction, "missing:licence_events", "No table of licence events was given."));
            return;
        }
        let Some(timeline) = case.register().timeline(&key) else {
            out.push(super::unlisted(case, Code::ActivityAfterSanction));
            return;
        };
        let sanction = |act: &Act<'_>| -> Option<&LicenceEvent> {
            let found = timeline.status_on(act.on, case.as_of());
            let stopped = matches!(found.status, Status::Suspended | Status::Revoked);
            found.because.filter(|event| stopped && could_know(event) <= act.on)
        };
        let acts = acts::of_origin(case);
        let after: Vec<(&Act<'_>, &LicenceEvent)> =
            acts.iter().filter(|act| act.charge.is_some() || act.column == "contract_signed_on").filter_map(|act| Some((act, sanction(act)?))).collect();
        out.extend(breach(case, law, &after));
    }
}

/// The day on which the holder could know: of the decision, or of its publication.
fn could_know(event: &LicenceEvent) -> chrono::NaiveDate {
    event.decided_on.or(event.published_on).map_or(event.effective_on, |told| told.max(event.effective_on))
}

fn breach(case: &Case<'_>, law: &RuleBook, after: &[(&Act<'_>, &LicenceEvent)]) -> Option<Finding> {
    let (first, event) = after.first()?;
    let no = &case.placement.agency_licence;
    let mut finding = case.finding(Code::ActivityAfterSanction, Outcome::Breach);
    finding.detail = Some(event.event.to_string().into());
    finding.rule = Some(acts::register_cited(case, law, no, Some(event), first));
    finding.charge_ids = after.iter().filter_map(|(act, _)| act.charge).map(|c| c.charge_id.clone()).collect();
    finding.explanation = format!("Licence {no} was {} from {}. The agency went on: on {} {}.", event.event, event.effective_on, first.on, first.what);
    finding.trace = vec![format!("register: {} from {}, known to the holder on {}", event.event, event.effective_on, could_know(event))];
    finding.trace.extend(after.iter().map(|(act, _)| format!("act: {} on {} ({})", act.what, act.on, act.column)));
    finding.evidence = vec![acts::printed_licence(case)];
    finding.evidence.extend(after.iter().map(|(act, _)| act.evidence()));
    finding.evidence.extend(acts::event_evidence(case, event));
    Some(finding)
}
