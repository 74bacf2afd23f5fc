//! Which money is too much? Bans and limits, each on what the ones before left, so that every money unit is counted once.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::amount::{Computed, For, Unclear, compute};
use super::finding::{Result as Found, items_of};
use super::laws::{Holding, Ladder, Position, Says, Spoken, covers};
use super::paid::Paid;
use super::{indicator_of, recurring};
use crate::audit::case::Case;
use crate::record::charge::{ChargeKind, PaidBy};
use crate::record::code::Code as _;
use crate::record::currency::Currency;
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::money::{Exact, Money};
use crate::rules::book::RuleBook;
use crate::rules::facts;
use crate::rules::formula::Formula;
use crate::rules::norm::{Cap, Items, Otherwise, Price, Tax};
use crate::rules::scope::Fact;
use crate::rules::standing::{Weight, amount_doubt};

/// What is left of each charge.
#[derive(Debug, Clone, Default)]
pub(super) struct Ledger {
    /// Net of refunds and of what was already found too much.
    pub(super) left: Vec<Exact>,
    /// The lawful part of what was paid before anything came back.
    pub(super) lawful: Vec<Exact>,
    /// Limits that charges stood under.
    pub(super) limits: Vec<(usize, Money)>,
}

impl Ledger {
    pub(super) fn of(paid: &[Paid<'_>]) -> Self {
        Self { left: paid.iter().map(Paid::net).collect(), lawful: paid.iter().map(|p| p.charge.amount.exact()).collect(), limits: Vec::new() }
    }

    /// Takes all that is left of a charge.
    pub(super) fn take_all(&mut self, at: usize) -> Exact {
        self.lawful[at].value = Decimal::ZERO;
        let taken = self.left[at];
        self.left[at].value = Decimal::ZERO;
        taken
    }
}

/// One ladder over the charges of one placement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walk<'c, 'a> {
    pub(super) case: &'c Case<'a>,
    pub(super) law: &'a RuleBook,
    pub(super) paid: &'c [Paid<'a>],
    pub(super) spoken: &'c [Spoken<'a>],
    pub(super) ladder: Ladder,
}

/// A limit with the charges that stand under it.
struct Group<'c, 'a> {
    holding: &'c Holding<'a>,
    cap: &'a Cap,
    members: Vec<usize>,
}

/// Charges that one norm bars, each with the column whose proof is lacking, where that is why.
type Barred<'c, 'a> = (&'c Holding<'a>, Vec<(usize, Option<&'static str>)>);

impl<'c, 'a> Walk<'c, 'a> {
    /// The outcome that a finding on this ladder carries.
    pub(super) const fn outcome(&self) -> Outcome {
        match self.ladder {
            Ladder::Binding => Outcome::Breach,
            Ladder::Weak | Ladder::Benchmark => Outcome::Advisory,
        }
    }

    pub(super) fn positions(&self) -> impl Iterator<Item = (usize, &'c Position<'a>)> {
        let (spoken, ladder) = (self.spoken, self.ladder);
        spoken.iter().enumerate().flat_map(move |(at, said)| said.on(ladder).iter().map(move |position| (at, position)))
    }

    /// Whole charges that may not be asked for.
    pub(super) fn bans(&self, ledger: &mut Ledger, out: &mut Vec<Finding>) {
        let mut barred: BTreeMap<(&str, Indicator, Currency, &str), Barred<'c, 'a>> = BTreeMap::new();
        for (at, position) in self.positions() {
            let item = self.paid[at].charge.item;
            let why = match position.says {
                Says::Banned(_) | Says::Imported => None,
                Says::Capped(cap, _) => match self.proof(cap, at, &position.holding) {
                    Proof::Lacking(column) => Some(column),
                    Proof::Given | Proof::Unknown(_) | Proof::NotMeant => continue,
                },
                Says::Allowed(_) | Says::Advanced(_) => continue,
            };
            let key = (&*position.holding.law.norm.id, indicator_of(item), self.paid[at].charge.amount.currency, item.as_str());
            barred.entry(key).or_insert_with(|| (&position.holding, Vec::new())).1.push((at, why));
        }
        for ((_, code, ..), (holding, members)) in barred {
            out.extend(self.bar(code, holding, &members, ledger));
        }
    }

    fn bar(&self, code: Indicator, holding: &Holding<'a>, members: &[(usize, Option<&'static str>)], ledger: &mut Ledger) -> Option<Finding> {
        let members: Vec<_> = members.iter().filter(|(at, _)| !ledger.left[*at].value.is_zero()).collect();
        let (first, why) = members.first()?;
        let mut sum = Exact::zero(self.paid[*first].charge.amount.currency);
        for (at, _) in &members {
            sum.value += ledger.take_all(*at).value;
        }
        let bearers: Vec<&Paid<'a>> = members.iter().map(|(at, _)| &self.paid[*at]).collect();
        let items = items_of(&bearers);
        let mut trace = vec![format!("paid {sum} for {items}")];
        trace.push(match why {
            Some(column) => format!("{} allows it only where {column} is documented; it is not", holding.law.norm.title),
            None => format!("{}: nothing may be taken for {items}", holding.law.norm.title),
        });
        let explanation = match self.outcome() {
            Outcome::Breach => {
                format!("{sum} was taken from the worker for {items}. The law does not let this be charged to the worker: all of it is owed back.")
            }
            _ => format!("{sum} was taken from the worker for {items}. The standard says that workers should not bear this cost."),
        };
        let zero = Exact::zero(sum.currency);
        let found = Found { code, outcome: self.outcome(), holding, bearers, allowed: Some(zero), found: Some(sum), excess: Some(sum), trace };
        let mut finding = found.finding(self.case, self.law);
        finding.explanation = explanation;
        Some(finding)
    }

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
                Says::Banned(_) | Says::Allowed(_) | Says::Advanced(_) | Says::Imported => {}
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
        let mut counted = Vec::new();
        let mut trace = computed.trace.clone();
        for at in members {
            let fee = before_tax(self.paid[*at].charge, ledger.left[*at], tax);
            let converted = self.case.ground.rates.convert(fee, currency, self.paid[*at].charge.charged_on).ok_or_else(|| unclear(&Unclear::NoRate))?;
            trace.extend(converted.trace);
            counted.push(converted.amount);
        }
        let sum = Exact::new(counted.iter().map(|c| c.value).sum(), currency);
        let excess = Exact::new(sum.value - computed.amount.value, currency);
        ledger.limits.extend(members.iter().map(|at| (*at, computed.amount.rounded())));
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

    pub(super) fn unclear(&self, holding: &Holding<'a>, members: &[usize], why: &Unclear) -> Finding {
        self.open(holding, members, why.detail(), why.sentence())
    }

    fn below_a_doubtful_limit(&self, holding: &Holding<'a>, members: &[usize], why: &str) -> Finding {
        let words = format!("What was paid lies within the highest limit that is known, but the limit may be lower: {why}");
        self.open(holding, members, "unclear_amount".into(), words)
    }

    fn open(&self, holding: &Holding<'a>, members: &[usize], detail: String, words: String) -> Finding {
        let mut finding = self.case.not_assessable(Indicator::FeeOverCap, detail, words);
        finding.charge_ids = members.iter().map(|at| self.paid[*at].charge.charge_id.clone()).collect();
        finding.evidence = members.iter().map(|at| self.paid[*at].evidence()).collect();
        finding.rule = Some(super::cite(holding, self.law));
        finding
    }

    /// Whether the facts are there that a limit asks for before anything may be taken.
    fn proof(&self, cap: &Cap, at: usize, holding: &Holding<'_>) -> Proof {
        let unmet =
            |condition: &&crate::rules::scope::Condition| facts::fact(condition, self.case.placement, Some(self.paid[at].charge), holding.on) != Fact::Met;
        let Some(condition) = cap.when.iter().find(unmet) else { return Proof::Given };
        let stated = facts::fact(condition, self.case.placement, Some(self.paid[at].charge), holding.on);
        match (stated, cap.proof_on_agency, cap.otherwise) {
            (Fact::NotStated, false, _) => Proof::Unknown(facts::column(condition)),
            (_, _, Otherwise::Banned) => Proof::Lacking(facts::column(condition)),
            (_, _, Otherwise::Silent) => Proof::NotMeant,
        }
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

/// Whether a charge has the documents that a limit asks for.
enum Proof {
    Given,
    Lacking(&'static str),
    Unknown(&'static str),
    NotMeant,
}

/// Shares an excess out, latest charge first; gives back which charges bear it.
pub(super) fn share_out(paid: &[Paid<'_>], members: &[usize], counted: &[Exact], excess: Exact, ledger: &mut Ledger) -> Vec<usize> {
    let mut order: Vec<(usize, Exact)> = members.iter().copied().zip(counted.iter().copied()).collect();
    order.sort_by_key(|(at, _)| std::cmp::Reverse((paid[*at].charge.charged_on, paid[*at].charge.line)));
    let mut rest = excess.value;
    let mut bearers = Vec::new();
    for (at, worth) in order {
        if rest <= Decimal::ZERO || worth.value <= Decimal::ZERO {
            continue;
        }
        let share = rest.min(worth.value);
        let kept = (worth.value - share).checked_div(worth.value).unwrap_or_default();
        ledger.left[at] = ledger.left[at].times(kept);
        rest -= share;
        bearers.push(at);
    }
    bearers
}

/// Of what was paid before refunds, the part within the limit is lawful; latest charges lose first. Charges of other currencies
/// than the limit keep the part that is left of them.
fn lawful_part(paid: &[Paid<'_>], members: &[usize], limit: Exact, ledger: &mut Ledger) {
    let same = members.iter().all(|at| paid[*at].charge.amount.currency == limit.currency);
    if !same {
        return;
    }
    let mut order = members.to_vec();
    order.sort_by_key(|at| (paid[*at].charge.charged_on, paid[*at].charge.line));
    let mut room = limit.value;
    for at in order {
        let part = ledger.lawful[at].value.min(room).max(Decimal::ZERO);
        ledger.lawful[at].value = part;
        room -= part;
    }
}

fn before_tax(charge: &crate::record::charge::Charge, left: Exact, tax: &Tax) -> Exact {
    let (Tax::Outside { max_percent }, Some(stated)) = (tax, charge.tax_amount) else { return left };
    if stated.currency != left.currency || charge.amount.is_zero() {
        return left;
    }
    let gross = charge.amount.exact().value;
    let most = max_percent.map_or(stated.exact().value, |percent| {
        let rate = percent / Decimal::ONE_HUNDRED;
        (gross * rate).checked_div(Decimal::ONE + rate).unwrap_or_default().min(stated.exact().value)
    });
    let fee_share = (gross - most).checked_div(gross).unwrap_or(Decimal::ONE);
    left.times(fee_share)
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

/// Whether a weight is binding, for the few places that ask.
pub(super) const fn binds(weight: &Weight) -> bool {
    matches!(weight, Weight::Binding)
}
