//! What holds for the worker under a paper? What the paper says; and where a later one is silent, what the earlier one said.

use rust_decimal::Decimal;

use crate::audit::terms::Yard;
use crate::audit::terms::measure;
use crate::audit::terms::paper::Paper;
use crate::record::contract::Term;
use crate::record::currency::Currency;
use crate::record::money::Exact;

/// Terms that hold at one time. Sums are in the currency of the earlier paper, converted on the day of the later one.
#[derive(Debug, Clone, Copy)]
pub struct Side<'s> {
    /// The measures.
    pub yard: &'s Yard<'s>,
    /// The currency of all sums.
    pub currency: Currency,
    own: &'s Paper<'s>,
    under: Option<&'s Paper<'s>>,
}

impl<'s> Side<'s> {
    /// The terms of one paper.
    #[must_use]
    pub const fn alone(yard: &'s Yard<'s>, own: &'s Paper<'s>) -> Self {
        Self { yard, currency: own.currency, own, under: None }
    }

    /// The terms of a later paper over those of an earlier one, which bind on where the later is silent.
    #[must_use]
    pub const fn over(yard: &'s Yard<'s>, own: &'s Paper<'s>, under: &'s Paper<'s>) -> Self {
        Self { yard, currency: under.currency, own, under: Some(under) }
    }

    /// The paper that says something of one of these terms: the later one first.
    fn saying(&self, terms: &[Term]) -> Option<&'s Paper<'s>> {
        let says = |paper: &&Paper<'_>| terms.iter().any(|term| paper.terms.get(*term).is_some());
        Some(self.own).filter(says).or_else(|| self.under.filter(says))
    }

    /// A number.
    #[must_use]
    pub fn number(&self, term: Term) -> Option<Decimal> {
        self.saying(&[term])?.terms.number(term)
    }

    /// A code.
    #[must_use]
    pub fn word(&self, term: Term) -> Option<&'s str> {
        self.saying(&[term])?.terms.word(term)
    }

    /// A sum in the common currency; `None` where nothing is said, or no rate of the day is known.
    #[must_use]
    pub fn sum(&self, term: Term) -> Option<Exact> {
        let paper = self.saying(&[term])?;
        self.in_common(Exact::new(paper.terms.number(term)?, paper.currency))
    }

    /// The basic wage of a month.
    #[must_use]
    pub fn wage(&self) -> Option<Exact> {
        let paper = self.saying(&[Term::WageAmount])?;
        self.in_common(measure::wage_of_month(self.yard.list, paper)?)
    }

    /// Hours in a week, where a paper gives any.
    #[must_use]
    pub fn hours_of_week(&self) -> Option<Decimal> {
        let paper = self.saying(&[Term::HoursWeek, Term::HoursDay])?;
        Some(measure::hours_of_week(self.yard.list, paper)).filter(|hours| !hours.is_zero())
    }

    /// Pay for an hour, the basic wage spread over the hours that are owed for it.
    #[must_use]
    pub fn hourly(&self) -> Option<Exact> {
        let wage = self.wage()?;
        let hours = self.hours_of_week()?.checked_mul(measure::weeks_of_month())?;
        Some(Exact::new(wage.value.checked_div(hours)?, wage.currency))
    }

    /// Pay for a day, by the divisor of the paper.
    #[must_use]
    pub fn daily(&self) -> Option<Exact> {
        let wage = self.wage()?;
        let paper = self.saying(&[Term::DayDivisor]).unwrap_or(self.own);
        Some(Exact::new(wage.value.checked_div(measure::days_of_month(self.yard.list, paper))?, wage.currency))
    }

    /// Whether both papers give their sums in one currency.
    #[must_use]
    pub fn is_of_one_currency(&self) -> bool {
        self.own.currency == self.currency
    }

    fn in_common(&self, sum: Exact) -> Option<Exact> {
        Some(self.yard.rates.convert(sum, self.currency, self.own.on)?.amount)
    }
}
