//! What does a clause say, in one sentence?

use super::condition::where_all;
use super::formula::words;
use super::{either, join, reach};
use crate::record::charge::{Item, Receipt};
use crate::record::placement::EndedReason;
use crate::rules::norm::{
    Actor, Advance, AdvanceEvent, Allow, Ban, Cap, Clause, Deduction, EmployerCap, Gate, GateEvent, Import, Items, Loan, Note, Otherwise, Price, ReceiptDuty,
    Refund, Share, Tax, Tying,
};

/// What may be asked comes first, then what not, then when and how.
pub(super) const fn order(clause: &Clause) -> u8 {
    match clause {
        Clause::Cap(_) => 0,
        Clause::Advance(_) => 1,
        Clause::Allow(_) => 2,
        Clause::Ban(_) | Clause::Import(_) => 3,
        Clause::Gate(_) => 4,
        Clause::ReceiptDuty(_) => 5,
        Clause::Refund(_) => 6,
        Clause::Deduction(_) | Clause::Loan(_) => 7,
        Clause::EmployerCap(_) | Clause::WageFloor(_) | Clause::Tying(_) | Clause::LicensingOnly => 8,
    }
}

/// One sentence for a clause.
pub(super) fn sentence(clause: &Clause) -> Option<String> {
    Some(match clause {
        Clause::Ban(ban) => barred(ban),
        Clause::Cap(cap) => limit(cap),
        Clause::Allow(Allow { items, by, at, when }) => {
            let price = match at {
                Price::ActualCost => " at documented cost",
                Price::Any => "",
            };
            format!("May be asked of the worker{}{price}: {}{}.", takers(by), list(items), where_all(when))
        }
        Clause::Gate(Gate { items, after, takes_all }) => {
            let early = if *takes_all { " What is taken earlier is unlawful as a whole." } else { "" };
            format!("Only after {}: {}.{early}", gate(*after), list(items))
        }
        Clause::ReceiptDuty(ReceiptDuty { items, at_least }) => format!("{} must be given for: {}.", paper(*at_least), list(items)),
        Clause::Refund(duty) => refund(duty),
        Clause::Advance(advance) => advanced(advance),
        Clause::Deduction(Deduction { items, max_percent_of_month }) => match max_percent_of_month {
            Some(most) => format!("At most {} percent of a month's pay may be kept back for: {}.", most.normalize(), list(items)),
            None => format!("Nothing may be kept back from pay for: {}.", list(items)),
        },
        Clause::Loan(loan) => return borrowed(loan),
        Clause::EmployerCap(EmployerCap { amount, note }) => {
            let most = amount.as_ref().map(|amount| format!("at most {}. ", words(amount))).unwrap_or_default();
            format!("Paid by the employer, never by the worker: {most}{note}")
        }
        Clause::WageFloor(Note { note }) => note.clone(),
        Clause::Tying(Tying { note, when }) if when.is_empty() => note.clone(),
        Clause::Tying(Tying { note, when }) => format!("{}{}.", note.trim_end_matches('.'), where_all(when)),
        Clause::Import(Import { items, listed }) => {
            format!(
                "Where the law of the country of work bars it, not to be asked of the worker: {}. Named by the regulator: {}.",
                list(items),
                listed.join(", ")
            )
        }
        Clause::LicensingOnly => "It licenses agencies. Its clause on fees was not seen, so it judges no charge.".into(),
    })
}

/// Items as words: "agency fee, passport and visa".
pub(super) fn list(items: &Items) -> String {
    match items {
        Items::All => "anything".into(),
        Items::Rest => "anything else".into(),
        Items::List(items) => join(items.iter().map(|item| name(*item))),
    }
}

fn name(item: Item) -> String {
    item.to_string().replace('-', " ")
}

fn barred(ban: &Ban) -> String {
    let Ban { items, by, when } = ban;
    let (by, when) = (takers(by), where_all(when));
    match items {
        Items::All => format!("Nothing may be asked of the worker{by}{when}."),
        Items::Rest => format!("Nothing else may be asked of the worker{by}{when}."),
        Items::List(_) => format!("Not to be asked of the worker{by}: {}{when}.", list(items)),
    }
}

fn takers(by: &[Actor]) -> String {
    if by.is_empty() { String::new() } else { format!(" by {}", reach::actors(by)) }
}

fn limit(cap: &Cap) -> String {
    let Cap { items, by, amount, tax, when, proof_on_agency, otherwise, less_employer_part } = cap;
    let whose = match items {
        Items::All => "Everything together".into(),
        Items::Rest => "Everything else together".into(),
        Items::List(several) if 1 < several.len() => format!("{} together", capitalised(&list(items))),
        Items::List(_) => capitalised(&list(items)),
    };
    let taken = if by.is_empty() { String::new() } else { format!(", taken{}", takers(by)) };
    let less = if *less_employer_part { ", less what the employer or foreign party paid for it" } else { "" };
    let without = match otherwise {
        Otherwise::Banned if !when.is_empty() => " Otherwise nothing may be asked.",
        Otherwise::Banned | Otherwise::Silent => "",
    };
    let proof = if *proof_on_agency { " The agency has to prove it." } else { "" };
    format!("{whose}{taken}: at most {}{}{less}{}.{without}{proof}", words(amount), on_top(tax), where_all(when))
}

fn on_top(tax: &Tax) -> String {
    match tax {
        Tax::Inside => String::new(),
        Tax::Outside { max_percent: None } => ", tax on top".into(),
        Tax::Outside { max_percent: Some(rate) } => format!(", tax of at most {} percent on top", rate.normalize()),
    }
}

pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn refund(duty: &Refund) -> String {
    let Refund { items, reasons, not_for, within_months, share, to_worker, interest_percent, days } = duty;
    let how_much = match share {
        Share::Percent(percent) => format!("{} percent", percent.normalize()),
        Share::UnusedMonths => "The part for the months not served".into(),
    };
    let whom = if *to_worker { "the worker" } else { "the employer" };
    let within = within_months.map(|n| format!(" within {n} months")).unwrap_or_default();
    let why = |list: &[EndedReason], before: &str| {
        if list.is_empty() { String::new() } else { format!("{before}{}", either(list.iter().map(|r| reason(*r).to_owned()))) }
    };
    let interest = interest_percent.map(|rate| format!(", with {} percent interest a year", rate.normalize())).unwrap_or_default();
    let by = days.map(|n| format!(", {n} days after the end at the latest")).unwrap_or_default();
    let (only, not) = (why(reasons, " because of "), why(not_for, ", but not because of "));
    format!("{how_much} comes back to {whom}{interest}{by} where the employment ends{within}{only}{not}: {}.", list(items))
}

fn advanced(advance: &Advance) -> String {
    let Advance { items, from, months, days } = advance;
    let event = match from {
        AdvanceEvent::Arrival => "arrival",
        AdvanceEvent::FirstWage => "the first wage",
        AdvanceEvent::Charged => "the charge",
    };
    format!("The worker may pay first and gets it back within {} of {event}: {}.", span(*months, *days), list(items))
}

/// A stretch of time: "a month", "7 days", "2 months and 15 days".
pub(super) fn span(months: u32, days: u32) -> String {
    match (months, days) {
        (0, 1) => "a day".into(),
        (0, days) => format!("{days} days"),
        (1, 0) => "a month".into(),
        (months, 0) => format!("{months} months"),
        (months, days) => format!("{months} months and {days} days"),
    }
}

fn borrowed(loan: &Loan) -> Option<String> {
    let rate = loan.max_annual_percent.map(|most| format!("A loan for fees costs at most {} percent a year.", most.normalize()));
    let tied = loan.tied_barred.then(|| "The agency may impose neither a loan nor a lender.".to_owned());
    let said: Vec<String> = rate.into_iter().chain(tied).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

const fn gate(after: GateEvent) -> &'static str {
    match after {
        GateEvent::Contract => "the contract is signed",
        GateEvent::Permit => "the visa or permit is there",
        GateEvent::FirstWage => "the first month's wage was received",
        GateEvent::Arrival => "arrival",
        GateEvent::MonthServed => "the month that it is for",
    }
}

const fn paper(receipt: Receipt) -> &'static str {
    match receipt {
        Receipt::None => "No paper",
        Receipt::Informal => "A receipt",
        Receipt::Itemised => "An official receipt that names each sum",
    }
}

/// Why an employment ended.
pub(super) const fn reason(reason: EndedReason) -> &'static str {
    match reason {
        EndedReason::NoFault => "nobody's fault",
        EndedReason::WorkerFault => "the worker's fault",
        EndedReason::EmployerFault => "the employer's fault",
        EndedReason::ForceMajeure => "force majeure",
        EndedReason::Completed => "completion",
    }
}
