//! Which charge bears what lies above a limit? The latest first; what is left of each, and what of it was lawful, is kept in the ledger.

use rust_decimal::Decimal;

use super::ladder::Ledger;
use super::paid::Paid;
use crate::record::charge::Charge;
use crate::record::money::Exact;
use crate::rules::norm::Tax;

/// Shares an excess out, latest charge first; gives back which charges bear it.
pub(super) fn share_out(paid: &[Paid<'_>], members: &[usize], counted: &[Exact], excess: Exact, ledger: &mut Ledger) -> Vec<usize> {
    let mut order: Vec<(usize, Exact)> = members.iter().copied().zip(counted.iter().copied()).collect();
    order.sort_by_key(|(at, _)| std::cmp::Reverse((paid[*at].charge.charged_on, paid[*at].charge.line)));
    let mut rest = excess.value;
    let mut bearers = Vec::new();
    for (at, worth) in order {
        if rest <= Decimal::ZERO || worth.value <= Decimal::ZERO {
            continue;
        }
        let share = rest.min(worth.value);
        let kept = (worth.value - share).checked_div(worth.value).unwrap_or_default();
        ledger.left[at] = ledger.left[at].times(kept);
        rest -= share;
        bearers.push(at);
    }
    bearers
}

/// Of what was paid before refunds, the part within the limit is lawful; latest charges lose first. Charges of other currencies
/// than the limit keep the part that is left of them.
pub(super) fn lawful_part(paid: &[Paid<'_>], members: &[usize], limit: Exact, ledger: &mut Ledger) {
    let same = members.iter().all(|at| paid[*at].charge.amount.currency == limit.currency);
    if !same {
        return;
    }
    let mut order = members.to_vec();
    order.sort_by_key(|at| (paid[*at].charge.charged_on, paid[*at].charge.line));
    let mut room = limit.value;
    for at in order {
        let part = ledger.lawful[at].value.min(room).max(Decimal::ZERO);
        ledger.lawful[at].value = part;
        room -= part;
    }
}

/// What is left of a charge without the tax that may lie on top of a limit.
pub(super) fn before_tax(charge: &Charge, left: Exact, tax: &Tax) -> Exact {
    let (Tax::Outside { max_percent }, Some(stated)) = (tax, charge.tax_amount) else { return left };
    if stated.currency != left.currency || charge.amount.is_zero() {
        return left;
    }
    let gross = charge.amount.exact().value;
    let most = max_percent.map_or(stated.exact().value, |percent| {
        let rate = percent / Decimal::ONE_HUNDRED;
        (gross * rate).checked_div(Decimal::ONE + rate).unwrap_or_default().min(stated.exact().value)
    });
    let fee_share = (gross - most).checked_div(gross).unwrap_or(Decimal::ONE);
    left.times(fee_share)
}
