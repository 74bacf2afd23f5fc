//! Was the deposit that secures the agency's duties in place on the day of each act?

use super::{About, Indicator};
use crate::audit::acts::{self, Act};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::agency::{Deposit, percent_left};
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::period::Period;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `deposit-lapsed`.
pub struct DepositLapsed;

static ABOUT: About = About {
    code: Code::DepositLapsed,
    question: "Was the agency's deposit or bond in place and undrawn when it acted?",
    limits: "How large a deposit must be is not known here, so `below_required` is not given. An authority whose deposits are not recorded at all is not judged.",
};

impl Indicator for DepositLapsed {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if !case.register().has(Table::Deposits) {
            out.push(case.not_assessable(Code::DepositLapsed, "missing:deposits", "No table of deposits was given."));
            return;
        }
        let key = case.placement.agency_licence.key();
        let Some(agency) = case.register().agencies(&key).next() else {
            out.push(super::unlisted(case, Code::DepositLapsed));
            return;
        };
        if !case.register().tells_deposits(&agency.jurisdiction) {
            out.push(case.not_assessable(Code::DepositLapsed, "no_rule", "The table of deposits holds none of this authority's agencies."));
            return;
        }
        let deposits: Vec<&Deposit> = case.register().deposits(&key).collect();
        let acts = acts::of_origin(case);
        out.extend(acts.iter().find_map(|act| on_act(case, law, act, &deposits)));
    }
}

fn on_act(case: &Case<'_>, law: &RuleBook, act: &Act<'_>, deposits: &[&Deposit]) -> Option<Finding> {
    let covering = || deposits.iter().filter(|d| Period::through(d.from, d.until).is_ok_and(|period| period.contains(act.on)));
    let open = |d: &&&Deposit| d.drawn_on.is_some_and(|drawn| drawn <= act.on) && d.refilled_on.is_none_or(|refilled| act.on < refilled);
    if covering().next().is_none() {
        return Some(lapsed(case, law, act, deposits.iter().copied().filter(|d| d.from <= act.on).max_by_key(|d| d.until)));
    }
    covering().find(open).map(|deposit| drawn(case, law, act, deposit))
}

fn lapsed(case: &Case<'_>, law: &RuleBook, act: &Act<'_>, last: Option<&Deposit>) -> Finding {
    let mut finding = breach(case, law, act, "lapsed");
    finding.explanation = format!("On {}, when {}, no deposit stood behind licence {}.", act.on, act.what, case.placement.agency_licence);
    finding.trace.push(match last.and_then(|d| d.until) {
        Some(until) => format!("the last deposit ran through {until}"),
        None => "no deposit of this licence had begun by then".to_owned(),
    });
    finding.evidence.extend(last.and_then(|d| Some(cell(d, "until", d.until?.to_string()))));
    finding
}

fn drawn(case: &Case<'_>, law: &RuleBook, act: &Act<'_>, deposit: &Deposit) -> Finding {
    let mut finding = breach(case, law, act, "drawn");
    finding.explanation =
        format!("On {}, when {}, the deposit behind licence {} had been drawn on and not filled up again.", act.on, act.what, case.placement.agency_licence);
    let day = deposit.drawn_on.map(|day| day.to_string()).unwrap_or_default();
    let left = percent_left(deposit).map(|left| format!(", {} % left", left.round_dp(1))).unwrap_or_default();
    let refilled = deposit.refilled_on.map_or_else(|| "not refilled".to_owned(), |on| format!("refilled on {on}"));
    finding.trace.push(format!("deposit of {}: drawn on {day}{left}, {refilled}", deposit.amount));
    finding.evidence.push(cell(deposit, "drawn_on", day));
    finding
}

fn breach(case: &Case<'_>, law: &RuleBook, act: &Act<'_>, detail: &str) -> Finding {
    let mut finding = case.finding(Code::DepositLapsed, Outcome::Breach);
    finding.detail = Some(detail.into());
    finding.rule = Some(acts::register_cited(case, law, &case.placement.agency_licence, None, act));
    finding.trace.push(format!("act: {} on {} ({})", act.what, act.on, act.column));
    finding.evidence = vec![acts::printed_licence(case), act.evidence()];
    finding
}

fn cell(deposit: &Deposit, column: &'static str, value: String) -> Evidence {
    Evidence { table: Table::Deposits, line: deposit.line, column, value }
}
