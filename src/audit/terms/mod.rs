//! Did a later paper make the work worse than an earlier one? The comparison of `domain.md` 3.3, term by term.
//!
//! [`paper`] is one side, [`compare`] sets two sides against each other, [`chain`] walks from the protected terms to what was lived,
//! and [`beside`] lays two papers side by side as a whole.

pub mod beside;
pub mod chain;
pub mod compare;
pub mod evidence;
pub mod measure;
pub mod paper;
pub mod told;
pub mod turn;

use rust_decimal::Decimal;

use super::case::Case;
use super::grade;
use crate::record::money::Exact;
use crate::record::rate::Rates;
use crate::rules::book::RuleBook;
use crate::rules::terms::TermList;
use paper::Paper;

/// What two papers are measured with.
#[derive(Debug, Clone, Copy)]
pub struct Yard<'a> {
    /// The terms.
    pub list: &'a TermList,
    /// Rates of exchange.
    pub rates: &'a Rates,
    /// The wage of a month that sums are measured by.
    pub month_wage: Option<Exact>,
}

impl<'a> Yard<'a> {
    /// The measures for one placement: the protected wage, else the wage of the return.
    #[must_use]
    pub fn of(case: &Case<'a>, law: &'a RuleBook, protected: Option<&Paper<'_>>) -> Self {
        let list = law.terms();
        let agreed = protected.and_then(|paper| measure::wage_of_month(list, paper)).map(|month| Exact::new(month.value, month.currency));
        let month_wage = agreed.or_else(|| Some(grade::month_wage(case.placement).0)).filter(|wage| wage.value > Decimal::ZERO);
        Self { list, rates: case.ground.rates, month_wage }
    }
}
