//! What could be seen of a placement on a day? Facts dated later are taken away before anything is judged.

use chrono::NaiveDate;

use crate::ingest::Bundle;

/// The bundle as it stood on a day: later charges, papers and payments are not there, later days are not stated.
#[must_use]
pub fn seen_on(mut bundle: Bundle, day: NaiveDate) -> Bundle {
    let p = &mut bundle.placement;
    for known in
        [&mut p.recruited_on, &mut p.departed_on, &mut p.arrived_on, &mut p.ended_on, &mut p.first_wage_on, &mut p.employer_refusal_on, &mut p.asked_on]
    {
        *known = known.filter(|known| *known <= day);
    }
    if p.ended_on.is_none() {
        p.ended_by = None;
        p.ended_reason = None;
    }
    bundle.charges.retain(|charge| charge.charged_on <= day);
    bundle.contracts.retain(|contract| contract.dated_on.is_none_or(|dated| dated <= day));
    bundle.payments.retain(|payment| payment.period_to <= day && payment.paid_on.is_none_or(|paid| paid <= day));
    bundle
}
