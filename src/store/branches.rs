//! Which stored row is this row of a list, where its key alone does not tell? Rows are matched so that the least changes, and none is lost.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::batch::Waiting;
use super::bulk::Newest;
use super::fact::FactKey;
use crate::record::table::Table;

/// Rows of a list by the keys of the stored rows that they are, and how many repeated another word for word.
///
/// A row that says what a stored one says is that one. Of the others a row takes the key of its own; the second under one key, such
/// as another address of one holder, takes the key with a `#2`, and so on. Where a licence has one row that is new and one that would
/// be gone, the holder was renamed: the row is that one, and says something else.
pub(super) fn keyed(table: Table, rows: Vec<Waiting>, stored: &HashMap<FactKey, Newest>) -> (BTreeMap<FactKey, Waiting>, u64) {
    let mut holding: HashMap<&str, Vec<(&FactKey, &str)>> = HashMap::new();
    for (key, newest) in stored.iter().filter(|(_, newest)| newest.holds) {
        holding.entry(&key.owner).or_default().push((key, &newest.digest));
    }
    holding.values_mut().for_each(|slots| slots.sort_unstable());
    let (mut owners, mut repeated): (BTreeMap<String, Vec<Waiting>>, u64) = (BTreeMap::new(), 0);
    for row in rows {
        let group = owners.entry(row.key.owner.clone()).or_default();
        if group.iter().any(|other| other.digest == row.digest && other.key == row.key) {
            repeated += 1;
        } else {
            group.push(row);
        }
    }
    let mut listed = BTreeMap::new();
    for (owner, group) in owners {
        let slots = holding.get(owner.as_str()).map(Vec::as_slice).unwrap_or_default();
        for (key, row) in matched(table, group, slots) {
            listed.insert(key.clone(), Waiting { key, ..row });
        }
    }
    (listed, repeated)
}

/// The rows of one owner, each with the key under which it is stored.
fn matched(table: Table, rows: Vec<Waiting>, slots: &[(&FactKey, &str)]) -> Vec<(FactKey, Waiting)> {
    let mut taken: HashSet<FactKey> = HashSet::new();
    let (mut pairs, mut rest) = (Vec::with_capacity(rows.len()), Vec::new());
    for row in rows {
        // The row of a holder that was renamed once keeps its key.
        let same = slots.iter().find(|(key, digest)| *digest == row.digest && (table == Table::Agencies || is_under(key, &row.key)) && !taken.contains(*key));
        match same {
            Some((key, _)) => {
                taken.insert((*key).clone());
                pairs.push(((*key).clone(), row));
            }
            None => rest.push(row),
        }
    }
    let left: Vec<&FactKey> = slots.iter().map(|(key, _)| *key).filter(|key| !taken.contains(*key)).collect();
    if let (Table::Agencies, [_], [key]) = (table, rest.as_slice(), left.as_slice()) {
        pairs.extend(rest.pop().map(|row| ((*key).clone(), row)));
    }
    for row in rest {
        let held = left.iter().copied().filter(|key| is_under(key, &row.key)).cloned();
        let free = held.chain((1..).map(|nth| nth_key(&row.key, nth))).find(|key| !taken.contains(key));
        pairs.extend(free.map(|key| {
            taken.insert(key.clone());
            (key, row)
        }));
    }
    pairs
}

/// Whether a stored key is a row's own, or that of the second, third, … under it.
fn is_under(stored: &FactKey, own: &FactKey) -> bool {
    let rest = stored.row.strip_prefix(own.row.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.strip_prefix('#').is_some_and(|nth| nth.bytes().all(|b| b.is_ascii_digit())))
}

fn nth_key(base: &FactKey, nth: u32) -> FactKey {
    if nth == 1 { base.clone() } else { FactKey { owner: base.owner.clone(), row: format!("{}#{nth}", base.row) } }
}
