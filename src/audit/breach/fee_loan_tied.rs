//! Was the worker led to a lender by the agency, or lent money for fees at more than the lawful rate?

use rust_decimal::Decimal;

use super::process::{Broken, on_charges};
use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::charges::laws::Holding;
use crate::audit::charges::paid::Paid;
use crate::record::charge::{Charge, Method};
use crate::record::finding::{Evidence, Finding, Indicator as Code};
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::norm::{Actor, Clause, Loan};
use crate::rules::standing::Weight;

/// Was a loan for fees tied by the agency or too dear?
pub struct FeeLoanTied;

const ABOUT: About = About {
    code: Code::FeeLoanTied,
    question: "Was a loan for recruitment costs tied by the agency, or dearer than the law allows?",
    limits: "Needs the lender or the terms of the loan to be stated. Carries the sum and no excess.",
};

impl Indicator for FeeLoanTied {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(paid) = laid.charges(ABOUT.code, case, out) else { return };
        for paid in paid.iter().filter(|paid| is_loan(paid.charge)) {
            let limits = limits_on(paid);
            if limits.is_empty() {
                let open = case.not_assessable(ABOUT.code, "no_rule", "No rule on loans for recruitment costs is known here.");
                out.push(on_charges(open, [paid]));
            }
            let fault = limits.iter().find_map(|(holding, loan)| Some((holding, Fault::of(loan, paid.charge)?)));
            out.extend(fault.map(|(holding, fault)| fault.finding(case, Broken::norm(holding, law), (holding, paid))));
        }
    }
}

fn is_loan(charge: &Charge) -> bool {
    charge.method == Some(Method::Loan) || charge.lender_named_by_agency == Some(true) || charge.loan_annual_percent.is_some()
}

/// The limits on loans that bind who took the money or any lender, binding ones first.
fn limits_on<'p, 'a>(paid: &'p Paid<'a>) -> Vec<(&'p Holding<'a>, &'a Loan)> {
    let mut limits = Vec::new();
    let binds = |holding: &&Holding<'_>| [paid.actor, Actor::Lender].iter().any(|actor| holding.law.version.binds.contains(actor));
    for holding in paid.under.iter().filter(|holding| holding.ladder().is_some()).filter(binds) {
        limits.extend(holding.law.version.clauses.iter().filter_map(|clause| if let Clause::Loan(loan) = clause { Some((holding, loan)) } else { None }));
    }
    limits.sort_by_key(|(holding, _)| holding.weight != Weight::Binding);
    limits
}

/// What is wrong with a loan.
#[derive(Debug, Clone, Copy)]
enum Fault {
    /// The agency led the worker to the lender.
    Tied,
    /// Its yearly rate, in percent, is above the highest that is lawful.
    TooDear(Decimal),
}

impl Fault {
    fn of(loan: &Loan, charge: &Charge) -> Option<Self> {
        if loan.tied_barred && charge.lender_named_by_agency == Some(true) {
            return Some(Self::Tied);
        }
        let (most, rate) = loan.max_annual_percent.zip(charge.loan_annual_percent)?;
        (most < rate).then_some(Self::TooDear(rate))
    }

    fn finding(self, case: &Case<'_>, broken: Broken, (holding, paid): (&Holding<'_>, &Paid<'_>)) -> Finding {
        let (detail, column, value, words) = match self {
            Self::Tied => ("tied", "lender_named_by_agency", "yes".to_owned(), "The agency led the worker to a lender for the fee. That is not lawful."),
            Self::TooDear(rate) => ("rate", "loan_annual_percent", rate.to_string(), "The loan for recruitment costs is dearer than the law allows."),
        };
        let mut finding = broken.by(ABOUT.code, case, paid);
        finding.detail = Some(detail.into());
        finding.found = Some(paid.charge.loan_principal.unwrap_or(paid.charge.amount));
        finding.explanation = words.into();
        finding.trace = vec![format!("{}: {column} = {value}", holding.law.norm.title)];
        finding.evidence = vec![Evidence { table: Table::Charges, line: paid.charge.line, column, value }];
        finding
    }
}
