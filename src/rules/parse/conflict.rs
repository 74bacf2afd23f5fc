//! Does a version say two things of one item?

use super::keys::Keys;
use crate::record::charge::Item;
use crate::rules::limit::Limit;
use crate::rules::norm::{Actor, Clause, Items};

/// A clause that says what may be asked for, with the name of its kind.
#[derive(Debug, Clone, Copy)]
struct Claim<'a> {
    kind: &'static str,
    items: &'a Items,
    by: &'a [Actor],
    conditional: bool,
}

/// Keeps an error in the sheet where two clauses meet on one item, or `rest` stands twice.
pub(super) fn check(keys: &Keys<'_, '_>, clauses: &[Clause]) {
    let claims: Vec<Claim<'_>> = clauses.iter().filter_map(claim).collect();
    for (n, one) in claims.iter().enumerate() {
        for other in claims.iter().skip(n + 1).filter(|other| one.meets(other)) {
            if *one.items == Items::Rest && *other.items == Items::Rest {
                keys.error(other.kind, "\"rest\" stands in two clauses: everything not named can be treated in one way only");
            } else if let Some(item) = one.clashes(other) {
                keys.error(other.kind, format!("{item} stands in a {} and in a {}: one version treats an item in one way", one.kind, other.kind));
            }
        }
    }
}

impl Claim<'_> {
    /// Whether both can speak of one charge. Conditions are taken at their word.
    fn meets(&self, other: &Self) -> bool {
        let same_taker = self.by.is_empty() || other.by.is_empty() || self.by.iter().any(|actor| other.by.contains(actor));
        same_taker && !self.conditional && !other.conditional
    }

    /// The item that both name. A cap within a wider cap is no clash: a ceiling on a part of a package.
    fn clashes(&self, other: &Self) -> Option<Item> {
        let caps = self.kind == "cap" && other.kind == "cap";
        match (self.items, other.items) {
            (Items::List(a), Items::List(b)) => {
                let shared = a.iter().copied().find(|item| b.contains(item))?;
                let within = a.len() != b.len() && (a.iter().all(|item| b.contains(item)) || b.iter().all(|item| a.contains(item)));
                (!(caps && within)).then_some(shared)
            }
            // A ceiling on everything leaves room for bans and permissions inside it; a ban of everything leaves none.
            (Items::All, Items::List(list)) => list.first().copied().filter(|_| self.kind != "cap"),
            (Items::List(list), Items::All) => list.first().copied().filter(|_| other.kind != "cap"),
            (Items::All, Items::All) => Some(Item::AgencyFee),
            (Items::Rest, Items::All | Items::List(_)) | (Items::All | Items::List(_), Items::Rest) | (Items::Rest, Items::Rest) => None,
        }
    }
}

/// The other end's ban may meet any clause: it holds in other places.
fn claim(clause: &Clause) -> Option<Claim<'_>> {
    let limit = clause.limit()?;
    let kind = match limit {
        Limit::Ban(_) => "ban",
        Limit::Cap(_) => "cap",
        Limit::Allow(_) => "allow",
        Limit::Advance(_) => "advance",
        Limit::Import(_) => return None,
    };
    Some(Claim { kind, items: limit.items(), by: limit.by(), conditional: !limit.when().is_empty() })
}
