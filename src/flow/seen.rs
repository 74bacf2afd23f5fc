//! What could be known of a stored placement on a day? Facts dated later are not seen.

use chrono::NaiveDate;

use crate::store::cases::StoredCase;

/// The case as it stood on a day; `None` where the contract was signed later.
#[must_use]
pub fn as_seen_on(mut case: StoredCase, as_of: NaiveDate) -> Option<StoredCase> {
    if as_of < case.placement.contract_signed_on {
        return None;
    }
    case.charges.retain(|charge| charge.charged_on <= as_of);
    case.contracts.retain(|contract| contract.dated_on.is_none_or(|day| day <= as_of));
    case.payments.retain(|payment| payment.period_to <= as_of && payment.paid_on.is_none_or(|day| day <= as_of));
    let p = &mut case.placement;
    for day in [&mut p.recruited_on, &mut p.departed_on, &mut p.arrived_on, &mut p.ended_on, &mut p.first_wage_on, &mut p.employer_refusal_on, &mut p.asked_on]
    {
        *day = day.filter(|day| *day <= as_of);
    }
    if p.ended_on.is_none() {
        (p.ended_by, p.ended_reason) = (None, None);
    }
    Some(case)
}
