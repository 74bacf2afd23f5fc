//! Which wage was agreed? That of the contract that protects it, else of the return; with what belongs to it: allowances, hours, overtime.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::terms::paper::{Paper, PayUnit};
use crate::audit::terms::told::Bench;
use crate::record::contract::Term;
use crate::record::finding::{Evidence, RuleCited};
use crate::record::money::Exact;
use crate::record::placement::WagePeriod;
use crate::rules::book::RuleBook;

/// The wage that was agreed.
#[derive(Debug, Clone)]
pub struct Agreed<'a> {
    paper: Option<Paper<'a>>,
    all: Vec<Paper<'a>>,
    /// The basic wage for one [`Agreed::unit`].
    pub amount: Exact,
    /// What it is paid for.
    pub unit: PayUnit,
    /// Fixed sums a month beside it, each with the word for it.
    pub allowances: Vec<(Exact, &'static str)>,
    /// Hours in a week, where a contract that protects them gives them.
    pub hours_week: Option<Decimal>,
    /// What an hour beyond them is paid, as a multiple; absent where none was agreed, or where overtime lies in the basic wage.
    pub overtime: Option<Decimal>,
    signed_on: NaiveDate,
}

impl<'a> Agreed<'a> {
    /// Finds the wage that was agreed.
    #[must_use]
    pub fn of(case: &Case<'a>, bench: Option<&Bench<'a>>) -> Self {
        let p = case.placement;
        let protecting = |term: Term| bench.and_then(|b| b.yard.list.of(term).and_then(|rule| b.chain.protecting_term(&b.yard, rule)));
        let paper = protecting(Term::WageAmount);
        let stated = paper.and_then(|paper| paper.terms.number(Term::WageAmount).map(|value| (Exact::new(value, paper.currency), paper.period)));
        let unit = match p.wage_period {
            WagePeriod::Hour => PayUnit::Hour,
            WagePeriod::Day => PayUnit::Day,
            WagePeriod::Week => PayUnit::Week,
            WagePeriod::Month => PayUnit::Month,
            WagePeriod::Year => PayUnit::Year,
        };
        let (amount, unit) = stated.unwrap_or((p.wage.exact(), unit));
        let sum = |term: Term| protecting(term).and_then(|paper| Some(Exact::new(paper.terms.number(term)?, paper.currency)));
        let food = protecting(Term::Food).filter(|paper| paper.terms.word(Term::Food) == Some("allowance")).and_then(|_| sum(Term::FoodAllowanceMonth));
        let allowances = [(sum(Term::AllowancesMonth), "allowances"), (food, "food allowance")];
        let in_basic = protecting(Term::OvertimeInBasic).is_some_and(|paper| paper.terms.flag(Term::OvertimeInBasic) == Some(true));
        Self {
            paper,
            all: Paper::all(case),
            amount,
            unit,
            allowances: allowances.into_iter().filter_map(|(sum, called)| Some((sum?, called))).collect(),
            hours_week: protecting(Term::HoursWeek).and_then(|paper| paper.terms.number(Term::HoursWeek)),
            overtime: protecting(Term::OvertimeMultiplier).and_then(|paper| paper.terms.number(Term::OvertimeMultiplier)).filter(|_| !in_basic),
            signed_on: p.contract_signed_on,
        }
    }

    /// A number that any paper of the placement gives, the latest first.
    #[must_use]
    pub fn number(&self, term: Term) -> Option<Decimal> {
        self.all.iter().rev().find_map(|paper| paper.terms.number(term))
    }

    /// How a month's wage is divided into days, by any paper of the placement, the latest first.
    #[must_use]
    pub fn divisor(&self) -> Option<&'a str> {
        self.all.iter().rev().find_map(|paper| paper.terms.word(Term::DayDivisor))
    }

    /// Whether the month of the wage is a Hijri month: the contract pays it every 29 to 30 days and not every month.
    #[must_use]
    pub fn is_hijri(&self) -> bool {
        self.unit == PayUnit::Month && self.paper.is_some_and(|paper| paper.pays_by_hijri_month())
    }

    /// The contract as the law between worker and employer.
    #[must_use]
    pub fn cited(&self, law: &RuleBook, (on, date_basis): (NaiveDate, &'static str)) -> RuleCited {
        let name = self.paper.map_or_else(|| format!("the contract signed on {}", self.signed_on), |paper| paper.name());
        RuleCited {
            id: "contract".into(),
            citation: format!("{name}, wage of {} {} a {}", self.amount.value.normalize(), self.amount.currency, self.unit).into(),
            in_force_from: Some(self.paper.map_or(self.signed_on, |paper| paper.on)),
            date_basis,
            on: Some(on),
            digest: law.digest(),
        }
    }

    /// Where the wage stands.
    #[must_use]
    pub fn evidence(&self, case: &Case<'_>) -> Vec<Evidence> {
        let of_return = || acts::placement_cell(case, "wage_amount", case.placement.wage.amount());
        vec![self.paper.and_then(|paper| paper.evidence(Term::WageAmount)).unwrap_or_else(of_return)]
    }
}
