//! What did the agency do, and on which day? The acts for which a licence is needed, each judged on its own day.

use chrono::NaiveDate;

use super::case::Case;
use crate::record::agency::Agency;
use crate::record::charge::{Charge, ChargeKind, PaidBy, PayeeKind};
use crate::record::finding::{Evidence, RuleCited};
use crate::record::id::Id;
use crate::record::licence::LicenceEvent;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// Something that only a licence holder may do.
#[derive(Debug, Clone, Copy)]
pub struct Act<'a> {
    /// The day.
    pub on: NaiveDate,
    /// The column that gives the day.
    pub column: &'static str,
    /// In words that follow "on": `the contract was signed`.
    pub what: &'static str,
    /// The charge, where money was taken.
    pub charge: Option<&'a Charge>,
    line: u32,
}

impl Act<'_> {
    /// Where the day of the act stands.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        let table = if self.charge.is_some() { Table::Charges } else { Table::Placements };
        Evidence { table, line: self.line, column: self.column, value: self.on.to_string() }
    }
}

/// The acts of the agency at origin, in order of day: first dealings, money of the worker, signature, departure.
#[must_use]
pub fn of_origin<'a>(case: &Case<'a>) -> Vec<Act<'a>> {
    let p = case.placement;
    let mut acts = vec![
        plain(p.recruited_on, "recruited_on", "the worker was first dealt with", p.line),
        plain(Some(p.contract_signed_on), "contract_signed_on", "the contract was signed", p.line),
        plain(p.departed_on, "departed_on", "the worker left", p.line),
    ];
    acts.extend(taken(case, &[PayeeKind::Agency, PayeeKind::SubAgent]));
    in_order(acts, case.as_of())
}

/// The acts of the agency at destination that a return shows: signature, and money of the worker.
#[must_use]
pub fn of_destination<'a>(case: &Case<'a>) -> Vec<Act<'a>> {
    let p = case.placement;
    let mut acts = vec![plain(Some(p.contract_signed_on), "contract_signed_on", "the contract was signed", p.line)];
    acts.extend(taken(case, &[PayeeKind::DestinationAgency]));
    in_order(acts, case.as_of())
}

/// The register as the law of a finding: whose licence, which event, on which ground, and the day of the act.
#[must_use]
pub fn register_cited(case: &Case<'_>, law: &RuleBook, licence: &Id, event: Option<&LicenceEvent>, act: &Act<'_>) -> RuleCited {
    let agency = case.register().agencies(&licence.key()).next();
    let authority = agency.map_or("Register of licensed agencies", |a| a.regulator.as_deref().unwrap_or(&a.jurisdiction));
    let what = event.map(|e| format!(": {} from {}{}", e.event, e.effective_on, last_day(e.ends_on))).unwrap_or_default();
    let ground = event.and_then(|e| e.ground.as_deref()).map(|ground| format!(" ({ground})")).unwrap_or_default();
    RuleCited {
        id: "register".into(),
        citation: format!("{authority}, licence {licence}{what}{ground}").into(),
        in_force_from: event.map(|e| e.effective_on),
        date_basis: act.column,
        on: Some(act.on),
        digest: law.digest(),
    }
}

/// ` through` the last day, where one is known.
#[must_use]
pub fn last_day(day: Option<NaiveDate>) -> String {
    day.map(|day| format!(" through {day}")).unwrap_or_default()
}

/// Where the days of an event stand: in the table of events, or in the list itself where the register knows no other grant.
#[must_use]
pub fn event_evidence(case: &Case<'_>, event: &LicenceEvent) -> Vec<Evidence> {
    let of_list = |agency: &Agency| agency.line == event.line && agency.issued_on == Some(event.effective_on);
    let listed = event.ground.is_none() && event.raw_status.is_none() && case.register().agencies(&event.licence_no.key()).any(of_list);
    let (table, from, until) = if listed { (Table::Agencies, "issued_on", "expires_on") } else { (Table::LicenceEvents, "effective_on", "ends_on") };
    let cell = |column, day: NaiveDate| Evidence { table, line: event.line, column, value: day.to_string() };
    std::iter::once(cell(from, event.effective_on)).chain(event.ends_on.map(|day| cell(until, day))).collect()
}

/// Where the licence number of the placement stands.
#[must_use]
pub fn printed_licence(case: &Case<'_>) -> Evidence {
    placement_cell(case, "agency_licence", case.placement.agency_licence.to_string())
}

/// A cell of the placement's row.
#[must_use]
pub fn placement_cell(case: &Case<'_>, column: &'static str, value: impl Into<String>) -> Evidence {
    Evidence { table: Table::Placements, line: case.placement.line, column, value: value.into() }
}

/// The act of signing, on which most of the register's facts are judged.
#[must_use]
pub fn signature<'a>(case: &Case<'a>) -> Act<'a> {
    let p = case.placement;
    Act { on: p.contract_signed_on, column: "contract_signed_on", what: "the contract was signed", charge: None, line: p.line }
}

fn plain<'a>(on: Option<NaiveDate>, column: &'static str, what: &'static str, line: u32) -> Option<Act<'a>> {
    on.map(|on| Act { on, column, what, charge: None, line })
}

fn taken<'a>(case: &Case<'a>, by: &[PayeeKind]) -> Vec<Option<Act<'a>>> {
    let from_worker = |c: &&Charge| c.kind == ChargeKind::Charge && c.paid_by == PaidBy::Worker && !c.amount.is_zero();
    let by_them = |c: &&Charge| c.payee_kind.is_some_and(|kind| by.contains(&kind));
    let act = |c: &'a Charge| Some(Act { on: c.charged_on, column: "charged_on", what: "money was taken", charge: Some(c), line: c.line });
    case.charges.iter().filter(from_worker).filter(by_them).map(act).collect()
}

fn in_order(acts: Vec<Option<Act<'_>>>, as_of: NaiveDate) -> Vec<Act<'_>> {
    let mut acts: Vec<_> = acts.into_iter().flatten().filter(|act| act.on <= as_of).collect();
    acts.sort_by_key(|act| (act.on, act.charge.is_some(), act.line));
    acts
}
