//! What should a worker ask for, see first or wait for because of a clause? One sentence a duty, said to the worker.

use rust_decimal::Decimal;

use super::clause::{reason, span};
use super::either;
use crate::record::charge::Receipt;
use crate::record::code::Code as _;
use crate::record::code::codes;
use crate::record::placement::EndedReason;
use crate::record::said::Said;
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
pub fn duties(clause: &Clause) -> Vec<(Duty, Said)> {
    let mut said = papers(clause);
    said.extend(match clause {
        Clause::Gate(gate) => Some((Duty::When, first(gate))),
        Clause::ReceiptDuty(ReceiptDuty { at_least, items: _ }) => receipt(*at_least).map(|said| (Duty::Receipt, said)),
        Clause::Cap(cap) => on_top(&cap.tax).map(|said| (Duty::Receipt, said)),
        Clause::Deduction(deduction) => Some((Duty::Pay, kept_back(deduction))),
        Clause::Loan(loan) => borrowed(loan).map(|said| (Duty::Loan, said)),
        Clause::Tying(tying) => Some((Duty::Tying, Said::in_english(tying.note.clone()))),
        Clause::WageFloor(note) => Some((Duty::Pay, Said::in_english(note.note.clone()))),
        Clause::Advance(advance) => Some((Duty::Advance, advanced(advance))),
        Clause::Refund(refund) if refund.to_worker => Some((Duty::Refund, back(refund))),
        Clause::Refund(_) | Clause::Ban(_) | Clause::Allow(_) | Clause::Import(_) | Clause::EmployerCap(_) | Clause::LicensingOnly => None,
    });
    said
}

/// Papers without which a limit or a permission does not hold.
fn papers(clause: &Clause) -> Vec<(Duty, Said)> {
    let Some(limit) = clause.limit() else { return Vec::new() };
    let without = match limit {
        Limit::Cap(cap) if cap.otherwise == Otherwise::Banned => Some(Said::plain("duty-without-nothing", "Without it nothing may be asked.")),
        Limit::Cap(_) | Limit::Ban(_) | Limit::Allow(_) | Limit::Advance(_) | Limit::Import(_) => None,
    };
    let with_rest = |paper: Said| match &without {
        Some(without) => paper.then(without.clone()),
        None => paper,
    };
    let mut said: Vec<Said> = match limit {
        Limit::Cap(_) | Limit::Allow(_) => conditions(limit).into_iter().filter_map(paper).map(with_rest).collect(),
        // A ban that asks for a fact is no permission: its paper would be of no use to the worker.
        Limit::Ban(_) | Limit::Advance(_) | Limit::Import(_) => Vec::new(),
    };
    let at_cost = match limit {
        Limit::Allow(allow) => allow.at == Price::ActualCost,
        Limit::Cap(cap) => cap.amount == Formula::ActualCost,
        Limit::Ban(_) | Limit::Advance(_) | Limit::Import(_) => false,
    };
    if at_cost {
        let bill = "Ask for the bill of the office, clinic or carrier that shows the real price. Pay no more than that.";
        said.push(Said::plain("duty-bill", bill));
    }
    said.dedup();
    said.into_iter().map(|said| (Duty::Paper, said)).collect()
}

const fn paper(condition: &Condition) -> Option<Said> {
    Some(match condition {
        Condition::EmployerRefused => Said::plain("duty-paper-refusal", "Ask to see the letter in which the employer refuses to pay, and keep a copy."),
        Condition::FeeApproved => Said::plain("duty-paper-approval", "Ask for the ministry's approval of this charge, and write down its number."),
        Condition::ForeignAgencyDidNotPay => Said::plain("duty-paper-foreign-agency", "Ask for the paper that shows that the agency abroad did not pay."),
        Condition::ServiceRendered => Said::plain("duty-service-received", "Pay only for a service that you have really received, and ask which one it is."),
        Condition::ContractMonths { .. }
        | Condition::PartYear
        | Condition::Age { .. }
        | Condition::OccupationIn(_)
        | Condition::EventIn(_)
        | Condition::FromDay(_)
        | Condition::WageAtLeast(_) => return None,
    })
}

fn first(gate: &Gate) -> Said {
    let wait = match gate.after {
        GateEvent::Contract => Said::plain("duty-wait-contract", "Pay nothing before the employment contract is signed and you hold your own copy."),
        GateEvent::Permit => Said::plain("duty-wait-permit", "Pay nothing before the visa or work permit is granted."),
        GateEvent::FirstWage => Said::plain("duty-wait-wage", "Pay nothing before you have received your first month's wage."),
        GateEvent::Arrival => Said::plain("duty-wait-arrival", "Pay nothing before you have arrived."),
        GateEvent::MonthServed => Said::plain("duty-wait-month", "Pay month by month, after each month, never in advance."),
    };
    if gate.takes_all { wait.then(Said::plain("duty-early", "What is taken earlier is owed back as a whole.")) } else { wait }
}

const fn receipt(at_least: Receipt) -> Option<Said> {
    match at_least {
        Receipt::None => None,
        Receipt::Informal => Some(Said::plain("duty-receipt", "Ask for a receipt with the sum and the day.")),
        Receipt::Itemised => Some(Said::plain("duty-receipt-itemised", "Ask for an official receipt that names each sum, what it is for, and the day.")),
    }
}

/// A sentence with a percentage in it.
fn percent(id: &'static str, percent: Decimal, english: impl Fn(&str) -> String) -> Said {
    let percent = percent.normalize().to_string();
    Said::new(id, english(&percent)).with("percent", percent)
}

fn on_top(tax: &Tax) -> Option<Said> {
    match tax {
        Tax::Inside => None,
        Tax::Outside { max_percent: None } => Some(Said::plain("duty-tax", "Tax may come on top. Ask that the receipt names it by itself.")),
        Tax::Outside { max_percent: Some(rate) } => {
            Some(percent("duty-tax-percent", *rate, |rate| format!("Tax of at most {rate} percent may come on top. Ask that the receipt names it by itself.")))
        }
    }
}

fn kept_back(deduction: &Deduction) -> Said {
    match deduction.max_percent_of_month {
        Some(most) => percent("duty-kept-back", most, |most| format!("At most {most} percent of a month's pay may be kept back for this.")),
        None => Said::plain("duty-kept-back-nothing", "Nothing of this may be kept back from your pay."),
    }
}

fn borrowed(loan: &Loan) -> Option<Said> {
    let rate = loan.max_annual_percent.map(|most| percent("duty-loan-rate", most, |most| format!("A loan for fees may cost at most {most} percent a year.")));
    let tied = loan.tied_barred.then(|| Said::plain("duty-loan-tied", "Nobody may make you take a loan, or name the lender."));
    match (rate, tied) {
        (Some(rate), Some(tied)) => Some(rate.then(tied)),
        (rate, tied) => rate.or(tied),
    }
}

fn advanced(advance: &Advance) -> Said {
    let (id, event) = match advance.from {
        AdvanceEvent::Arrival => ("duty-advance-arrival", "your arrival"),
        AdvanceEvent::FirstWage => ("duty-advance-wage", "your first wage"),
        AdvanceEvent::Charged => ("duty-advance-charged", "the day on which you pay"),
    };
    let within = span(advance.months, advance.days);
    let english = format!("You may pay this first. It must come back to you within {within} of {event}: write down the day and keep the bill.");
    Said::new(id, english).with("time", time((advance.months, advance.days), within))
}

/// A span of time in any language.
fn time((months, days): (u32, u32), english: String) -> Said {
    match (months, days) {
        (0, days) => Said::new("time-days", english).with("count", u64::from(days)),
        (months, 0) => Said::new("time-months", english).with("count", u64::from(months)),
        (months, days) => {
            let (of_months, of_days) = (time((months, 0), span(months, 0)), time((0, days), span(0, days)));
            Said::new("time-both", english).with("months", of_months).with("days", of_days)
        }
    }
}

fn back(refund: &Refund) -> Said {
    let Refund { items: _, reasons, not_for, within_months, share, to_worker: _, interest_percent, days } = refund;
    let how_much = match share {
        Share::Percent(part) if part.normalize() == Decimal::ONE_HUNDRED => {
            Said::plain("duty-refund-all", "If the job ends early, all of it must come back to you.")
        }
        Share::Percent(part) => percent("duty-refund-percent", *part, |part| format!("If the job ends early, {part} percent of it must come back to you.")),
        Share::UnusedMonths => Said::plain("duty-refund-months", "If the job ends early, the part for the months not served must come back to you."),
    };
    let months = |n: u32| Said::new("duty-refund-within", format!("That holds if it ends within {n} months.")).with("count", u64::from(n));
    let because = |id: &'static str, list: &[EndedReason], words: &str| {
        let english = format!("{words}: {}.", either(list.iter().map(|one| ended_by(*one).to_owned())));
        let reasons: Vec<Said> = list.iter().map(|one| Said::of_code("ended", one.as_str(), ended_by(*one))).collect();
        (!list.is_empty()).then(|| Said::new(id, english).with("reasons", reasons))
    };
    let parts = [
        within_months.map(months),
        because("duty-refund-only", reasons, "That holds only if it ends because of"),
        because("duty-refund-not", not_for, "That does not hold if it ends because of"),
        interest_percent.map(|rate| percent("duty-refund-interest", rate, |rate| format!("Interest of {rate} percent a year comes on top."))),
        days.map(|n| Said::new("duty-refund-days", format!("It must come {n} days after the end at the latest.")).with("count", u64::from(n))),
        Some(Said::plain("duty-refund-receipt", "Keep the receipt until then.")),
    ];
    parts.into_iter().flatten().fold(how_much, Said::then).saying(back_in_english(refund))
}

fn back_in_english(refund: &Refund) -> String {
    let Refund { items: _, reasons, not_for, within_months, share, to_worker: _, interest_percent, days } = refund;
    let how_much = match share {
        Share::Percent(percent) if percent.normalize() == Decimal::ONE_HUNDRED => "all of it".to_owned(),
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
