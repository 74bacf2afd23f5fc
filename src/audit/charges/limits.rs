//! Which charges lie above a limit? Limits of single items first, then of groups, then of packages, each on what the ones before left.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::amount::{Computed, For, Unclear, compute};
use super::finding::{Result as Found, cite, items_of};
use super::ladder::{Ledger, Over, Proof, Walk};
use super::laws::{Holding, Ladder, Says, covers};
use super::paid::Paid;
use super::recurring;
use super::sharing::{before_tax, lawful_part, share_out};
use crate::record::charge::{ChargeKind, PaidBy};
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::money::Exact;
use crate::rules::formula::Formula;
use crate::rules::norm::{Cap, Items, Price, Tax};
use crate::rules::standing::amount_doubt;

/// A limit with the charges that stand under it.
struct Group<'c, 'a> {
    holding: &'c Holding<'a>,
    cap: &'a Cap,
    members: Vec<usize>,
}

impl<'c, 'a> Walk<'c, 'a> {
    /// Limits of single items first, then of groups, then of packages.
    pub(super) fn limits(&self, ledger: &mut Ledger, out: &mut Vec<Finding>) {
        let mut groups: BTreeMap<(usize, &str, usize), Group<'c, 'a>> = BTreeMap::new();
        for (at, position) in self.positions() {
            match position.says {
                Says::Capped(cap, clause) => {
                    let key = (breadth(&cap.items), &*position.holding.law.norm.id, clause);
                    groups.entry(key).or_insert_with(|| Group { holding: &position.holding, cap, members: Vec::new() }).members.push(at);
                }
                Says::Allowed(allow) if allow.at == Price::ActualCost => self.at_cost(at, &position.holding, ledger, out),
                Says::Banned(_) | Says::Allowed(_) | Says::Advanced(_) | Says::Imported | Says::Arguable => {}
            }
        }
        for group in groups.into_values() {
            self.limit(&group, ledger, out);
        }
    }

    /// An item that may be passed on at its documented cost.
    fn at_cost(&self, at: usize, holding: &Holding<'a>, ledger: &mut Ledger, out: &mut Vec<Finding>) {
        let members = [&self.paid[at]];
        if ledger.left[at].value.is_zero() {
            return;
        }
        let computed = compute(&Formula::ActualCost, For { case: self.case, members: &members, on: holding.on });
        self.weigh(holding, (&[at], &Tax::Inside), computed, ledger, out);
    }

    fn limit(&self, group: &Group<'c, 'a>, ledger: &mut Ledger, out: &mut Vec<Finding>) {
        let mut members = Vec::new();
        for at in group.members.iter().copied().filter(|at| !ledger.left[*at].value.is_zero()) {
            match self.proof(group.cap, at, group.holding) {
                Proof::Given => members.push(at),
                Proof::Unknown(column) => out.push(self.unclear(group.holding, &[at], &Unclear::Missing(column))),
                Proof::Lacking(_) | Proof::NotMeant => {}
            }
        }
        if members.is_empty() {
            return;
        }
        if let Some(result) = recurring::judge(self, group.holding, group.cap, &members, ledger) {
            match result {
                Ok(finding) => out.extend(finding),
                Err(why) => out.push(self.unclear(group.holding, &members, &why)),
            }
            return;
        }
        let charges: Vec<&Paid<'a>> = members.iter().map(|at| &self.paid[*at]).collect();
        let computed = compute(&group.cap.amount, For { case: self.case, members: &charges, on: group.holding.on });
        let computed = computed.and_then(|c| self.less_employer_part(group, c));
        self.weigh(group.holding, (&members, &group.cap.tax), computed, ledger, out);
    }

    fn weigh(&self, holding: &Holding<'a>, members: (&[usize], &Tax), computed: Result<Computed, Unclear>, ledger: &mut Ledger, out: &mut Vec<Finding>) {
        match self.compare(holding, members, computed, ledger) {
            Ok(finding) => out.extend(finding),
            Err(open) => out.push(*open),
        }
    }

    /// Compares the sum of the charges with the limit and shares the excess out, latest charge first.
    fn compare(
        &self,
        holding: &Holding<'a>,
        (members, tax): (&[usize], &Tax),
        computed: Result<Computed, Unclear>,
        ledger: &mut Ledger,
    ) -> Result<Option<Finding>, Box<Finding>> {
        let unclear = |why: &Unclear| Box::new(self.unclear(holding, members, why));
        let computed = computed.map_err(|why| unclear(&why))?;
        let currency = computed.amount.currency;
        let (mut counted, mut charged) = (Vec::new(), Exact::zero(currency));
        let mut trace = computed.trace.clone();
        for at in members {
            let paid = &self.paid[*at];
            let exchanged = |sum| self.case.ground.rates.convert(before_tax(paid.charge, sum, tax), currency, paid.charge.charged_on);
            let (converted, whole) = exchanged(ledger.left[*at]).zip(exchanged(paid.net())).ok_or_else(|| unclear(&Unclear::NoRate))?;
            charged.value += whole.amount.value;
            trace.extend(converted.trace);
            counted.push(converted.amount);
        }
        let sum = Exact::new(counted.iter().map(|c| c.value).sum(), currency);
        let excess = Exact::new(sum.value - computed.amount.value, currency);
        let (charged, limit) = (charged.rounded(), computed.amount.rounded());
        ledger.limits.push(Over { members: members.to_vec(), charged, limit, rule: cite(holding, self.law) });
        lawful_part(self.paid, members, computed.amount, ledger);
        if excess.rounded().minor <= 0 {
            let doubt = amount_doubt(holding.law.version, holding.on, self.case.placement, None);
            let why = doubt.map(|d| d.text.as_str()).or(computed.at_most.then_some("a part of the limit is not known"));
            return match why {
                Some(why) if self.ladder == Ladder::Binding => Err(Box::new(self.below_a_doubtful_limit(holding, members, why))),
                _ => Ok(None),
            };
        }
        trace.push(format!("paid {sum}"));
        trace.push(format!("excess {excess}"));
        let bearers = share_out(self.paid, members, &counted, excess, ledger);
        let bearers: Vec<&Paid<'a>> = bearers.into_iter().map(|at| &self.paid[at]).collect();
        let items = items_of(&bearers);
        let result = Found {
            code: Indicator::FeeOverCap,
            outcome: self.outcome(),
            holding,
            bearers,
            allowed: Some(computed.amount),
            found: Some(sum),
            excess: Some(excess),
            trace,
        };
        let mut finding = result.finding(self.case, self.law);
        finding.evidence.extend(computed.evidence);
        finding.explanation = over_cap_words(self.outcome(), sum, computed.amount, &items);
        Ok(Some(finding))
    }

    fn below_a_doubtful_limit(&self, holding: &Holding<'a>, members: &[usize], why: &str) -> Finding {
        let words = format!("What was paid lies within the highest limit that is known, but the limit may be lower: {why}");
        self.open(holding, members, "unclear_amount".into(), words)
    }

    /// Takes off the limit what the employer or foreign party paid for the same items.
    fn less_employer_part(&self, group: &Group<'_, 'a>, computed: Computed) -> Result<Computed, Unclear> {
        if !group.cap.less_employer_part {
            return Ok(computed);
        }
        let mut rest = computed;
        for charge in self.case.charges {
            let counts =
                charge.kind == ChargeKind::Charge && charge.paid_by == PaidBy::Employer && covers(&group.cap.items, group.holding.law.version, charge.item);
            if counts {
                let part = self.case.ground.rates.convert(charge.amount.exact(), rest.amount.currency, charge.charged_on).ok_or(Unclear::NoRate)?;
                rest.amount.value = (rest.amount.value - part.amount.value).max(Decimal::ZERO);
                rest.trace.push(format!("less {} that the employer paid = {}", charge.amount, rest.amount));
            }
        }
        Ok(rest)
    }
}

fn breadth(items: &Items) -> usize {
    match items {
        Items::List(list) => list.len(),
        Items::Rest => usize::MAX - 1,
        Items::All => usize::MAX,
    }
}

fn over_cap_words(outcome: Outcome, sum: Exact, allowed: Exact, items: &str) -> String {
    match outcome {
        Outcome::Breach => format!("{sum} was taken from the worker where the most that was lawful is {allowed} ({items}). What lies above is owed back."),
        _ => format!("{sum} was taken from the worker; the norm, whose standing is not certain, names {allowed} as the most ({items})."),
    }
}
