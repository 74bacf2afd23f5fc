//! What is one side of a comparison? A version of the contract, or a model contract, with its own units.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::audit::case::Case;
use crate::record::code::{Code as _, codes};
use crate::record::contract::{Contract, Stage, Term, Terms};
use crate::record::currency::Currency;
use crate::record::finding::Evidence;
use crate::record::placement::{Placement, WagePeriod};
use crate::record::table::Table;

/// One side of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'a> {
    /// What it says.
    pub terms: &'a Terms,
    /// Its stage; absent for a model contract.
    pub stage: Option<Stage>,
    /// Whether the authority approved the change.
    pub approved_change: bool,
    /// The currency of its sums. Where it is silent, that of the return holds on.
    pub currency: Currency,
    /// What its wage is paid for. Where it is silent, the period of the return holds on.
    pub period: PayUnit,
    /// Its day; the day of signature where it bears none.
    pub on: NaiveDate,
    /// The column that gives the day.
    pub on_column: &'static str,
    row: Option<(Table, u32)>,
}

codes! {
    /// What a wage is paid for; a piece has no fixed time.
    PayUnit, "one of hour day week month year piece":
    Hour = "hour", Day = "day", Week = "week", Month = "month", Year = "year", Piece = "piece",
}

impl<'a> Paper<'a> {
    /// A version of the contract.
    #[must_use]
    pub fn of(contract: &'a Contract, p: &Placement) -> Self {
        let (currency, period) = units(&contract.terms, p);
        Self {
            terms: &contract.terms,
            stage: Some(contract.stage),
            approved_change: contract.approved_change,
            currency,
            period,
            on: contract.dated_on.unwrap_or(p.contract_signed_on),
            on_column: if contract.dated_on.is_some() { "dated_on" } else { "contract_signed_on" },
            row: Some((Table::Contracts, contract.line)),
        }
    }

    /// Terms to be measured against, on the day that decides. A floor of the register stands on a line of its table; one of the rule book
    /// stands in none.
    #[must_use]
    pub fn floor(terms: &'a Terms, p: &Placement, (on, on_column): (NaiveDate, &'static str), line: Option<u32>) -> Self {
        let (currency, period) = units(terms, p);
        let row = line.map(|line| (Table::ModelContracts, line));
        Self { terms, stage: None, approved_change: false, currency, period, on, on_column, row }
    }

    /// Every version of the contract of a case that is known by the day of judgement, in order.
    #[must_use]
    pub fn all(case: &Case<'a>) -> Vec<Self> {
        let known = |c: &&Contract| c.dated_on.is_none_or(|on| on <= case.as_of());
        case.contracts.iter().filter(known).map(|c| Self::of(c, case.placement)).collect()
    }

    /// Whether another paper gives the same value of a term in the same units, as most do: then neither is worse than the other.
    #[must_use]
    pub fn agrees_with(&self, other: &Paper<'_>, term: Term) -> bool {
        self.currency == other.currency && self.period == other.period && self.terms.get(term) == other.terms.get(term)
    }

    /// Whether its monthly wage is that of a Hijri month: it is paid every 29 to 30 days, and not every month.
    #[must_use]
    pub fn pays_by_hijri_month(&self) -> bool {
        let interval = self.terms.number(Term::PayIntervalDays);
        self.period == PayUnit::Month && interval.is_some_and(|days| Decimal::from(29) <= days && days < Decimal::from(30))
    }

    /// What a sentence calls it.
    #[must_use]
    pub fn name(&self) -> String {
        match self.stage {
            Some(Stage::Offered) => format!("the offer of {}", self.on),
            Some(Stage::Approved) => format!("the approved contract of {}", self.on),
            Some(Stage::Signed) => format!("the contract signed on {}", self.on),
            Some(Stage::Arrival) => format!("the contract on arrival of {}", self.on),
            Some(Stage::Practice) => format!("practice as of {}", self.on),
            None => "the model contract".to_owned(),
        }
    }

    /// What it says of a term, and where; a model of the rule book stands in no table.
    #[must_use]
    pub fn evidence(&self, term: Term) -> Option<Evidence> {
        let (table, line) = self.row?;
        let value = self.terms.get(term)?.to_string();
        Some(Evidence { table, line, column: term.as_str(), value })
    }

    /// Where it stands as a whole: the cell that gives its stage.
    #[must_use]
    pub fn stands(&self) -> Option<Evidence> {
        let ((table, line), stage) = self.row.zip(self.stage)?;
        Some(Evidence { table, line, column: "stage", value: stage.to_string() })
    }
}

fn units(terms: &Terms, p: &Placement) -> (Currency, PayUnit) {
    let currency = terms.word(Term::WageCurrency).and_then(|code| Currency::parse(code).ok()).unwrap_or(p.wage_currency());
    let agreed = match p.wage_period {
        WagePeriod::Hour => PayUnit::Hour,
        WagePeriod::Day => PayUnit::Day,
        WagePeriod::Week => PayUnit::Week,
        WagePeriod::Month => PayUnit::Month,
        WagePeriod::Year => PayUnit::Year,
    };
    (currency, terms.word(Term::WagePeriod).and_then(|word| PayUnit::parse(word).ok()).unwrap_or(agreed))
}
