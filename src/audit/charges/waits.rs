//! How long did workers wait until money came back? From the day of a charge to the day of its refund, or until today where the law says that
//! it must come back and it did not.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Laid;
use super::against::OVERCHARGE;
use super::paid::Paid;
use crate::audit::Judgement;
use crate::audit::case::Case;
use crate::audit::signal::measure::survival::Wait;
use crate::record::charge::ChargeKind;
use crate::record::finding::Outcome;
use crate::record::id::Key;

/// A wait for each charge of which something came back, or of which a breach says that it must. A charge that came back in part and is still too
/// high waits on; one that is lawful and stays paid waits for nothing.
#[must_use]
pub fn waits(case: &Case<'_>, judgement: &Judgement, laid: &Laid<'_>) -> Vec<Wait> {
    let breaches = judgement.findings.iter().filter(|found| found.outcome == Outcome::Breach && OVERCHARGE.contains(&found.code));
    let owed: BTreeSet<Key> = breaches.flat_map(|breach| &breach.charge_ids).map(|id| id.key()).collect();
    laid.paid.iter().filter_map(|paid| wait(case, paid, owed.contains(&paid.charge.charge_id.key()))).collect()
}

fn wait(case: &Case<'_>, paid: &Paid<'_>, is_owed: bool) -> Option<Wait> {
    let until = if is_owed { Some(case.as_of()) } else { refunded_on(case, paid) };
    let days = (until? - paid.charge.charged_on).num_days();
    Some(Wait { days: u32::try_from(days).ok()?, came: !is_owed })
}

/// The day of the last refund that goes to a charge; none where nothing came back.
fn refunded_on(case: &Case<'_>, paid: &Paid<'_>) -> Option<NaiveDate> {
    let key = paid.charge.charge_id.key();
    let refunds = case.charges.iter().filter(|charge| charge.kind == ChargeKind::Refund);
    let own = refunds.filter(|refund| refund.refund_of.as_ref().map_or(refund.item == paid.charge.item, |of| of.key() == key));
    own.map(|refund| refund.charged_on).max().filter(|_| !paid.refunded.value.is_zero())
}
