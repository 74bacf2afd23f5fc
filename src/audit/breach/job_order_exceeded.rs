//! Is this placement covered by the job order that it names?

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::{Case, Use};
use crate::audit::charges::Laid;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::id::Id;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `job-order-exceeded`.
pub struct JobOrderExceeded;

static ABOUT: About = About {
    code: Code::JobOrderExceeded,
    question: "Were more workers placed on a job order than the authority approved, or was there no such job order?",
    limits: "Counts by day of signature, without placements cancelled before departure. Whether work and employer agree with the job order is not \
             compared.",
};

impl Indicator for JobOrderExceeded {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if !case.register().has(Table::JobOrders) {
            out.push(case.not_assessable(Code::JobOrderExceeded, "missing:job_orders", "No table of job orders was given."));
            return;
        }
        let Some(number) = case.placement.job_order.as_ref() else {
            out.push(case.not_assessable(Code::JobOrderExceeded, "missing:job_order", "The return names no job order for this placement."));
            return;
        };
        match case.position.job_order {
            Some(place) if place.nth > place.most => out.push(breach(case, law, number, (None, counted(place)))),
            Some(_) => {}
            None if case.register().job_orders(&number.key()).next().is_none() => {
                out.push(breach(case, law, number, (Some("unknown"), vec![format!("register: no job order {number}")])));
            }
            None => out.push(case.not_assessable(Code::JobOrderExceeded, "missing:quantity", "How far the job order was used is not known.")),
        }
    }
}

fn counted(Use { nth, most, period }: Use) -> Vec<String> {
    vec![format!("job order from {}{}", period.from, super::through(period)), format!("approved for {most}"), format!("placements on it up to this one: {nth}")]
}

fn breach(case: &Case<'_>, law: &RuleBook, number: &Id, (detail, trace): (Option<&str>, Vec<String>)) -> Finding {
    let mut finding = case.finding(Code::JobOrderExceeded, Outcome::Breach);
    finding.detail = detail.map(Into::into);
    finding.rule = Some(acts::register_cited(case, law, &case.placement.agency_licence, None, &acts::signature(case)));
    finding.explanation = match (detail, case.position.job_order) {
        (None, Some(Use { nth, most, .. })) => format!("Job order {number} was approved for {most}, and this is number {nth} placed on it."),
        (_, _) => format!("The register holds no job order {number}: nobody approved this job under that number."),
    };
    finding.trace = trace;
    finding.evidence = vec![acts::placement_cell(case, "job_order", number.to_string()), acts::signature(case).evidence()];
    let order = case.register().job_orders(&number.key()).next();
    finding.evidence.extend(order.map(|o| Evidence { table: Table::JobOrders, line: o.line, column: "quantity", value: o.quantity.to_string() }));
    finding
}
