//! Which charges may not be taken at all? By a ban, or because the documents are lacking without which a limit allows nothing.

use std::collections::BTreeMap;

use super::finding::{Result as Found, items_of};
use super::indicator_of;
use super::ladder::{Ledger, Proof, Walk};
use super::laws::{Holding, Ladder, Says};
use super::paid::Paid;
use crate::record::code::Code as _;
use crate::record::currency::Currency;
use crate::record::finding::{Finding, Indicator};
use crate::record::money::Exact;

/// Charges that one norm bars, each with why.
type Barred<'c, 'a> = (&'c Holding<'a>, Vec<(usize, Why)>);

/// Why a charge may not be taken at all.
#[derive(Debug, Clone, Copy)]
enum Why {
    /// The norm says so.
    Barred,
    /// The norm allows it only with proof, and this column shows none.
    Unproven(&'static str),
    /// It is arguable that the norm says so.
    Arguable,
}

impl<'c, 'a> Walk<'c, 'a> {
    /// Whole charges that may not be asked for.
    pub(super) fn bans(&self, ledger: &mut Ledger, out: &mut Vec<Finding>) {
        let mut barred: BTreeMap<(&str, Indicator, Currency, &str), Barred<'c, 'a>> = BTreeMap::new();
        for (at, position) in self.positions() {
            let item = self.paid[at].charge.item;
            let why = match position.says {
                Says::Banned(_) | Says::Imported => Why::Barred,
                Says::Arguable => Why::Arguable,
                Says::Capped(cap, _) => match self.proof(cap, at, &position.holding) {
                    Proof::Lacking(column) => Why::Unproven(column),
                    Proof::Given | Proof::Unknown(_) | Proof::NotMeant => continue,
                },
                Says::Allowed(_) | Says::Advanced(_) => continue,
            };
            // A benchmark bars all costs alike: one finding tells of all of them. A norm is answered item by item.
            let group = if self.ladder == Ladder::Benchmark { "" } else { item.as_str() };
            let key = (&*position.holding.law.norm.id, indicator_of(item), self.paid[at].charge.amount.currency, group);
            barred.entry(key).or_insert_with(|| (&position.holding, Vec::new())).1.push((at, why));
        }
        for ((_, code, ..), (holding, members)) in barred {
            out.extend(self.bar(code, holding, &members, ledger));
        }
    }

    fn bar(&self, code: Indicator, holding: &Holding<'a>, members: &[(usize, Why)], ledger: &mut Ledger) -> Option<Finding> {
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
            Why::Unproven(column) => format!("{} allows it only where {column} is documented; it is not", holding.law.norm.title),
            Why::Barred => format!("{}: nothing may be taken for {items}", holding.law.norm.title),
            Why::Arguable => format!("{}: nothing may be taken for {items} where the law of the country of work bars it", holding.law.norm.title),
        });
        let says = match (self.ladder, why) {
            (Ladder::Binding, _) => "The law does not let this be charged to the worker: all of it is owed back.",
            (Ladder::Weak, Why::Arguable) => "The country of work bars this; whether the law of origin does so too is arguable.",
            (Ladder::Weak, Why::Barred | Why::Unproven(_)) => "A norm whose standing is not certain does not let this be charged to the worker.",
            (Ladder::Benchmark, _) => "The standard says that workers should not bear this cost.",
        };
        let explanation = format!("{sum} was taken from the worker for {items}. {says}");
        let zero = Exact::zero(sum.currency);
        let found = Found { code, outcome: self.outcome(), holding, bearers, allowed: Some(zero), found: Some(sum), excess: Some(sum), trace };
        let mut finding = found.finding(self.case, self.law);
        finding.explanation = explanation;
        Some(finding)
    }
}
