//! The worker's question: may they ask me for this, how much at most, by which law, and how much of what they ask is too much?

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use crate::audit::ask::{ItemAnswer, LawSays, May, every_item};
use crate::audit::case::{Case, Ground, Position};
use crate::audit::judge;
use crate::record::charge::{Charge, ChargeKind, Item, PaidBy, Receipt};
use crate::record::code::Code;
use crate::record::finding::{Finding, Outcome};
use crate::record::id::{Id, Worker};
use crate::record::money::Money;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Event, HiringChannel, Placement, Sex, WagePeriod};
use crate::record::rate::Rates;
use crate::record::register::Register;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::facts::month_wage;

/// What the worker says.
#[derive(Debug, Clone)]
pub struct FeeQuestion {
    /// Where the worker is recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// The work, ISCO-08.
    pub occupation: Occupation,
    /// Sex, where law differs by it.
    pub sex: Option<Sex>,
    /// The wage that was promised.
    pub wage: Money,
    /// For what.
    pub wage_period: WagePeriod,
    /// Months of the contract.
    pub months: u32,
    /// Day of signature.
    pub on: NaiveDate,
    /// What was asked.
    pub asked: Vec<(Item, Money)>,
}

/// The answer, item by item.
#[derive(Debug, Clone, Serialize)]
pub struct FeeAnswer {
    /// Where from.
    pub origin: Country,
    /// Where to.
    pub destination: Country,
    /// Day of signature.
    pub on: NaiveDate,
    /// Every item of which a law speaks, and every item that was asked.
    pub items: Vec<ItemLine>,
    /// What is too much of what was asked, by currency.
    pub too_much: Vec<Money>,
    /// Why, as findings: breaches, advisories and what could not be judged.
    pub findings: Vec<Finding>,
    /// Digest of the rule book.
    pub rule_book: String,
}

/// One item.
#[derive(Debug, Clone, Serialize)]
pub struct ItemLine {
    /// The item.
    pub item: Item,
    /// Whether it may be asked.
    pub may: May,
    /// The most that is lawful.
    pub most: Option<Money>,
    /// Whether that is the limit for several items together.
    pub together: bool,
    /// Whether it may really be less.
    pub may_be_less: bool,
    /// What was asked.
    pub asked: Vec<Money>,
    /// How the limit came about.
    pub trace: Vec<String>,
    /// What each law says.
    pub laws: Vec<LawLine>,
}

/// What one law says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawLine {
    /// The norm.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it is written.
    pub citation: String,
    /// Whether it may be asked under this law.
    pub may: May,
    /// The most under this law.
    pub most: Option<Money>,
    /// Whether it binds; else `why` it only advises.
    pub binds: bool,
    /// Why it only advises.
    pub why: Option<String>,
}

/// Answers. The agency named in the case is nobody: only the law of fees is asked.
#[must_use]
pub fn assess_fee(question: &FeeQuestion, law: &RuleBook, rates: &Rates) -> FeeAnswer {
    let placement = promised(question);
    let (register, tables, position) = (Register::default(), BTreeSet::from([Table::Charges]), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates, as_of: question.on };
    let case = |charges| Case { placement: &placement, charges, contracts: &[], payments: &[], rejected_rows: 0, position: &position, ground: &ground };
    let probes: Vec<Charge> = Item::ALL.iter().map(|item| charge(0, *item, Money::zero(question.wage.currency), question.on)).collect();
    let asked: Vec<Charge> = (1..).zip(&question.asked).map(|(line, (item, amount))| charge(line, *item, *amount, question.on)).collect();
    let judgement = judge(&case(&asked), law);
    let items = every_item(&case(&[]), law, &probes).into_iter().filter_map(|answer| line(answer, &question.asked)).collect();
    FeeAnswer {
        origin: question.origin,
        destination: question.destination,
        on: question.on,
        items,
        too_much: judgement.refund_due.due,
        findings: judgement.findings.into_iter().filter(|f| f.outcome != Outcome::Clear && !f.charge_ids.is_empty()).collect(),
        rule_book: law.digest().to_string(),
    }
}

/// An item is shown where a law speaks of it or where it was asked.
fn line(answer: ItemAnswer<'_>, asked: &[(Item, Money)]) -> Option<ItemLine> {
    let ItemAnswer { item, may, most, together, at_most, trace, laws } = answer;
    let asked: Vec<Money> = asked.iter().filter(|(asked, _)| *asked == item).map(|(_, amount)| *amount).collect();
    let known = laws.iter().any(|law| law.only_advises.is_none());
    (known || !asked.is_empty()).then(|| ItemLine {
        item,
        may,
        most,
        together,
        may_be_less: at_most,
        asked,
        trace,
        laws: laws.into_iter().map(law_line).collect(),
    })
}

fn law_line(says: LawSays<'_>) -> LawLine {
    let LawSays { rule, title, version: _, may, most, together: _, only_advises } = says;
    LawLine {
        id: rule.id.to_string(),
        title: title.to_owned(),
        citation: rule.citation.to_string(),
        may,
        most,
        binds: only_advises.is_none(),
        why: only_advises,
    }
}

/// The placement that was promised: everything in time, so that only the sums are in question.
fn promised(q: &FeeQuestion) -> Placement {
    let mut placement = Placement {
        line: 0,
        placement_id: Id::new("promised"),
        worker: Worker([0; 16]),
        worker_sex: q.sex,
        worker_born_year: None,
        worker_class: None,
        origin: q.origin,
        destination: q.destination,
        origin_area: None,
        destination_area: None,
        programme: None,
        hiring_channel: HiringChannel::Agency,
        event: Event::FirstEntry,
        previous_placement_id: None,
        extension_months: None,
        agency_licence: Id::default(),
        agency_name: None,
        destination_agency_licence: None,
        sub_agent: None,
        employer_id: None,
        employer_name: compact_str::CompactString::default(),
        job_order: None,
        occupation: q.occupation.clone(),
        job_title: None,
        sector: None,
        recruited_on: None,
        contract_signed_on: q.on,
        departed_on: None,
        arrived_on: Some(q.on),
        ended_on: None,
        contract_months: q.months,
        permit_months: None,
        first_wage_on: Some(q.on),
        ended_by: None,
        ended_reason: None,
        employer_refusal_on: None,
        fee_approval_no: None,
        foreign_agency_paid: None,
        asked_on: None,
        asked_by: None,
        costs_stated: true,
        wage: q.wage,
        wage_period: q.wage_period,
        first_month_earnings: None,
        outcome: None,
    };
    // What the first month will bring, if the promise is kept.
    placement.first_month_earnings = Some(month_wage(&placement).rounded());
    placement
}

fn charge(line: u32, item: Item, amount: Money, on: NaiveDate) -> Charge {
    Charge {
        line,
        charge_id: Id::new(format!("asked-{line}")),
        placement_id: Id::new("promised"),
        item,
        label: None,
        amount,
        kind: ChargeKind::Charge,
        charged_on: on,
        paid_by: PaidBy::Worker,
        payee_kind: None,
        payee: None,
        method: None,
        receipt: Some(Receipt::Itemised),
        receipt_no: None,
        receipt_amount: None,
        actual_cost: None,
        tax_amount: None,
        tax_kind: None,
        period_from: Some(on),
        period_to: None,
        service_rendered: Some(true),
        loan_principal: None,
        loan_annual_percent: None,
        loan_months: None,
        reported_by: None,
        lender: None,
        lender_named_by_agency: None,
        refund_of: None,
    }
}
