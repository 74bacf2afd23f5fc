//! What should a worker ask for, see first or wait for because of a clause? One sentence a duty, said to the worker.

use super::clause::{reason, span};
use super::either;
use crate::record::charge::Receipt;
use crate::record::code::codes;
use crate::record::placement::EndedReason;
use crate::rules::asks::conditions;
use crate::rules::clause::{Advance, AdvanceEvent, Clause, Deduction, Gate, GateEvent, Loan, Otherwise, Price, ReceiptDuty, Refund, Share, Tax};
use crate::rules::formula::Formula;
use crate::rules::limit::Limit;
use crate::rules::scope::Condition;

codes! {
    /// What a duty is about, in the order in which a worker meets it.
    Duty, "one of when paper receipt pay loan tying advance refund":
    /// What must come before the money.
    When = "when",
    /// A paper to be seen first.
    Paper = "paper",
    /// A receipt, and what it must name.
    Receipt = "receipt",
    /// What may be kept back from pay.
    Pay = "pay",
    /// A loan for the fees.
    Loan = "loan",
    /// Another service that the job may not depend on.
    Tying = "tying",
    /// Money that is only advanced, and by when it must be back.
    Advance = "advance",
    /// Money that must come back when the job ends early.
    Refund = "refund",
}

/// What a clause gives the worker to hold on to: nothing where it only says what may be asked.
#[must_use]
pub fn duties(clause: &Clause) -> Vec<(Duty, String)> {
    let mut said = papers(clause);
    said.extend(match clause {
        Clause::Gate(gate) => Some((Duty::When, first(gate))),
        Clause::ReceiptDuty(ReceiptDuty { at_least, items: _ }) => receipt(*at_least).map(|words| (Duty::Receipt, words.to_owned())),
        Clause::Cap(cap) => on_top(&cap.tax).map(|words| (Duty::Receipt, words)),
        Clause::Deduction(deduction) => Some((Duty::Pay, kept_back(deduction))),
        Clause::Loan(loan) => borrowed(loan).map(|words| (Duty::Loan, words)),
        Clause::Tying(tying) => Some((Duty::Tying, tying.note.clone())),
        Clause::WageFloor(note) => Some((Duty::Pay, note.note.clone())),
        Clause::Advance(advance) => Some((Duty::Advance, advanced(advance))),
        Clause::Refund(refund) if refund.to_worker => Some((Duty::Refund, back(refund))),
        Clause::Refund(_) | Clause::Ban(_) | Clause::Allow(_) | Clause::Import(_) | Clause::EmployerCap(_) | Clause::LicensingOnly => None,
    });
    said
}

/// Papers without which a limit or a permission does not hold.
fn papers(clause: &Clause) -> Vec<(Duty, String)> {
    let Some(limit) = clause.limit() else { return Vec::new() };
    let without = match limit {
        Limit::Cap(cap) if cap.otherwise == Otherwise::Banned => " Without it nothing may be asked.",
        Limit::Cap(_) | Limit::Ban(_) | Limit::Allow(_) | Limit::Advance(_) | Limit::Import(_) => "",
    };
    let mut said: Vec<String> = match limit {
        Limit::Cap(_) | Limit::Allow(_) => conditions(limit).into_iter().filter_map(paper).map(|paper| format!("{paper}{without}")).collect(),
        // A ban that asks for a fact is no permission: its paper would be of no use to the worker.
        Limit::Ban(_) | Limit::Advance(_) | Limit::Import(_) => Vec::new(),
    };
    let at_cost = match limit {
        Limit::Allow(allow) => allow.at == Price::ActualCost,
        Limit::Cap(cap) => cap.amount == Formula::ActualCost,
        Limit::Ban(_) | Limit::Advance(_) | Limit::Import(_) => false,
    };
    if at_cost {
        said.push("Ask for the bill of the office, clinic or carrier that shows the real price. Pay no more than that.".to_owned());
    }
    said.dedup();
    said.into_iter().map(|words| (Duty::Paper, words)).collect()
}

fn paper(condition: &Condition) -> Option<&'static str> {
    match condition {
        Condition::EmployerRefused => Some("Ask to see the letter in which the employer refuses to pay, and keep a copy."),
        Condition::FeeApproved => Some("Ask for the ministry's approval of this charge, and write down its number."),
        Condition::ForeignAgencyDidNotPay => Some("Ask for the paper that shows that the agency abroad did not pay."),
        Condition::ServiceRendered => Some("Pay only for a service that you have really received, and ask which one it is."),
        Condition::ContractMonths { .. }
        | Condition::PartYear
        | Condition::Age { .. }
        | Condition::OccupationIn(_)
        | Condition::EventIn(_)
        | Condition::FromDay(_)
        | Condition::WageAtLeast(_) => None,
    }
}

fn first(gate: &Gate) -> String {
    let wait = match gate.after {
        GateEvent::Contract => "Pay nothing before the employment contract is signed and you hold your own copy.",
        GateEvent::Permit => "Pay nothing before the visa or work permit is granted.",
        GateEvent::FirstWage => "Pay nothing before you have received your first month's wage.",
        GateEvent::Arrival => "Pay nothing before you have arrived.",
        GateEvent::MonthServed => "Pay month by month, after each month, never in advance.",
    };
    let early = if gate.takes_all { " What is taken earlier is owed back as a whole." } else { "" };
    format!("{wait}{early}")
}

const fn receipt(at_least: Receipt) -> Option<&'static str> {
    match at_least {
        Receipt::None => None,
        Receipt::Informal => Some("Ask for a receipt with the sum and the day."),
        Receipt::Itemised => Some("Ask for an official receipt that names each sum, what it is for, and the day."),
    }
}

fn on_top(tax: &Tax) -> Option<String> {
    match tax {
        Tax::Inside => None,
        Tax::Outside { max_percent: None } => Some("Tax may come on top. Ask that the receipt names it by itself.".to_owned()),
        Tax::Outside { max_percent: Some(rate) } => {
            Some(format!("Tax of at most {} percent may come on top. Ask that the receipt names it by itself.", rate.normalize()))
        }
    }
}

fn kept_back(deduction: &Deduction) -> String {
    match deduction.max_percent_of_month {
        Some(most) => format!("At most {} percent of a month's pay may be kept back for this.", most.normalize()),
        None => "Nothing of this may be kept back from your pay.".to_owned(),
    }
}

fn borrowed(loan: &Loan) -> Option<String> {
    let rate = loan.max_annual_percent.map(|most| format!("A loan for fees may cost at most {} percent a year.", most.normalize()));
    let tied = loan.tied_barred.then(|| "Nobody may make you take a loan, or name the lender.".to_owned());
    let said: Vec<String> = rate.into_iter().chain(tied).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

fn advanced(advance: &Advance) -> String {
    let event = match advance.from {
        AdvanceEvent::Arrival => "your arrival",
        AdvanceEvent::FirstWage => "your first wage",
        AdvanceEvent::Charged => "the day on which you pay",
    };
    format!("You may pay this first. It must come back to you within {} of {event}: write down the day and keep the bill.", span(advance.months, advance.days))
}

fn back(refund: &Refund) -> String {
    let Refund { items: _, reasons, not_for, within_months, share, to_worker: _, interest_percent, days } = refund;
    let how_much = match share {
        Share::Percent(percent) if percent.normalize() == rust_decimal::Decimal::ONE_HUNDRED => "all of it".to_owned(),
        Share::Percent(percent) => format!("{} percent of it", percent.normalize()),
        Share::UnusedMonths => "the part for the months not served".to_owned(),
    };
    let within = within_months.map(|n| format!(" within {n} months")).unwrap_or_default();
    let because = |list: &[EndedReason], before: &str| {
        if list.is_empty() { String::new() } else { format!("{before}{}", either(list.iter().map(|one| ended_by(*one).to_owned()))) }
    };
    let interest = interest_percent.map(|rate| format!(", with {} percent interest a year", rate.normalize())).unwrap_or_default();
    let by = days.map(|n| format!(", {n} days after the end at the latest")).unwrap_or_default();
    let (only, not) = (because(reasons, " because of "), because(not_for, ", but not because of "));
    format!("If the job ends{within}{only}{not}, {how_much} must come back to you{interest}{by}. Keep the receipt until then.")
}

/// Why a job ended, said to the worker.
const fn ended_by(why: EndedReason) -> &'static str {
    match why {
        EndedReason::WorkerFault => "your own fault",
        EndedReason::NoFault | EndedReason::EmployerFault | EndedReason::ForceMajeure | EndedReason::Completed => reason(why),
    }
}
