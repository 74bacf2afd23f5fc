//! Was the worker led to a lender by the agency, or lent money for fees at more than the lawful rate?

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::{Laid, cite};
use crate::audit::grade;
use crate::record::charge::{Charge, Method};
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::norm::{Actor, Clause, Items, Loan};
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
        if let Some(why) = laid.why_unjudged(ABOUT.code, case) {
            out.push(why);
            return;
        }
        for paid in laid.paid.iter().filter(|paid| is_loan(paid.charge)) {
            let charge = paid.charge;
            let anyone = &Items::All;
            let mut limits: Vec<_> = paid
                .under
                .iter()
                .filter(|holding| [paid.actor, Actor::Lender].iter().any(|actor| holding.law.version.binds.contains(actor)))
                .flat_map(|holding| {
                    let clauses = holding.law.version.clauses.iter();
                    clauses.filter_map(move |clause| if let Clause::Loan(loan) = clause { Some((holding, loan, anyone)) } else { None }).collect::<Vec<_>>()
                })
                .collect();
            limits.sort_by_key(|(holding, ..)| holding.weight != Weight::Binding);
            let Some((holding, _, detail)) = limits.iter().find_map(|(holding, loan, _)| broken(loan, charge).map(|detail| (holding, loan, detail))) else {
                if limits.is_empty() {
                    let mut open = case.not_assessable(ABOUT.code, "no_rule", "No rule on loans for recruitment costs is known here.");
                    open.charge_ids = vec![charge.charge_id.clone()];
                    out.push(open);
                }
                continue;
            };
            let mut finding = case.finding(ABOUT.code, if holding.weight == Weight::Binding { Outcome::Breach } else { Outcome::Advisory });
            let (column, value) = if detail == "rate" {
                ("loan_annual_percent", charge.loan_annual_percent.map(|p| p.to_string()))
            } else {
                ("lender_named_by_agency", Some("yes".into()))
            };
            finding.detail = Some(detail.into());
            finding.charge_ids = vec![charge.charge_id.clone()];
            finding.found = Some(charge.loan_principal.unwrap_or(charge.amount));
            finding.grade = grade::of_money(charge.amount.exact(), case.placement, case.ground.rates, charge.charged_on);
            finding.rule = Some(cite(holding, law));
            finding.explanation = if detail == "rate" {
                "The loan for recruitment costs is dearer than the law allows.".into()
            } else {
                "The agency led the worker to a lender for the fee. That is not lawful.".into()
            };
            finding.trace = vec![format!("{}: {column} = {}", holding.law.norm.title, value.clone().unwrap_or_default())];
            finding.evidence = vec![Evidence { table: Table::Charges, line: charge.line, column, value: value.unwrap_or_default() }];
            out.push(finding);
        }
    }
}

fn is_loan(charge: &Charge) -> bool {
    charge.method == Some(Method::Loan) || charge.lender_named_by_agency == Some(true) || charge.loan_annual_percent.is_some()
}

/// Which limit a loan breaks, as the `detail` of the finding.
fn broken(loan: &Loan, charge: &Charge) -> Option<&'static str> {
    let too_dear = loan.max_annual_percent.zip(charge.loan_annual_percent).is_some_and(|(most, rate)| most < rate);
    if loan.tied_barred && charge.lender_named_by_agency == Some(true) { Some("tied") } else { too_dear.then_some("rate") }
}
