//! What could be seen of a placement on a day? Facts dated later are taken away before anything is judged.

use chrono::NaiveDate;

use crate::record::charge::Charge;
use crate::record::contract::Contract;
use crate::record::payment::Payment;
use crate::record::placement::Placement;

/// A placement with its rows, wherever they came from.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The placement.
    pub placement: &'a mut Placement,
    /// Its charges and refunds.
    pub charges: &'a mut Vec<Charge>,
    /// Its versions of the contract.
    pub contracts: &'a mut Vec<Contract>,
    /// Its pay periods.
    pub payments: &'a mut Vec<Payment>,
}

impl Facts<'_> {
    /// Leaves what could be seen on a day: later charges, papers and payments are not there, later days are not stated.
    /// `false` where the contract was signed later: then nothing of it is seen.
    #[must_use]
    pub fn as_seen_on(self, day: NaiveDate) -> bool {
        let Self { placement: p, charges, contracts, payments } = self;
        charges.retain(|charge| charge.charged_on <= day);
        contracts.retain(|contract| contract.dated_on.is_none_or(|dated| dated <= day));
        payments.retain(|payment| payment.period_to <= day && payment.paid_on.is_none_or(|paid| paid <= day));
        let days =
            [&mut p.recruited_on, &mut p.departed_on, &mut p.arrived_on, &mut p.ended_on, &mut p.first_wage_on, &mut p.employer_refusal_on, &mut p.asked_on];
        for known in days {
            *known = known.filter(|known| *known <= day);
        }
        if p.ended_on.is_none() {
            (p.ended_by, p.ended_reason) = (None, None);
        }
        p.contract_signed_on <= day
    }
}
