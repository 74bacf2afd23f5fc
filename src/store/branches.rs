//! Which stored row is this row of a list, where several say the same key? Rows are matched so that the least changes, and none is lost.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::batch::Waiting;
use super::bulk::Newest;
use super::fact::FactKey;

/// Rows of a list by keys of their own, and how many repeated another word for word.
///
/// The second row under a key, such as another address of one holder, gets the key with a `#2`, and so on: a row that says what a
/// stored one says keeps the key of that one, the rest take the keys that are left, in the order of the list.
pub(super) fn keyed(rows: Vec<Waiting>, stored: &HashMap<FactKey, Newest>) -> (BTreeMap<FactKey, Waiting>, u64) {
    let mut groups: BTreeMap<FactKey, Vec<Waiting>> = BTreeMap::new();
    let mut repeated = 0;
    for row in rows {
        let group = groups.entry(row.key.clone()).or_default();
        if group.iter().any(|other| other.digest == row.digest) {
            repeated += 1;
        } else {
            group.push(row);
        }
    }
    let mut listed = BTreeMap::new();
    for (key, group) in groups {
        for (key, row) in matched(&key, group, stored) {
            listed.insert(key.clone(), Waiting { key, ..row });
        }
    }
    (listed, repeated)
}

fn matched(base: &FactKey, mut rows: Vec<Waiting>, stored: &HashMap<FactKey, Newest>) -> Vec<(FactKey, Waiting)> {
    let slots: Vec<(FactKey, &Newest)> = (1..).map(|nth| nth_key(base, nth)).map_while(|key| stored.get(&key).map(|newest| (key, newest))).collect();
    let mut taken: HashSet<FactKey> = HashSet::new();
    let mut pairs = Vec::with_capacity(rows.len());
    for (key, newest) in slots.iter().filter(|(_, newest)| newest.holds) {
        if let Some(at) = rows.iter().position(|row| row.digest == newest.digest) {
            taken.insert(key.clone());
            pairs.push((key.clone(), rows.remove(at)));
        }
    }
    let held = slots.iter().filter(|(_, newest)| newest.holds).map(|(key, _)| key.clone());
    let free = held.chain((1..).map(|nth| nth_key(base, nth)));
    let mut free = free.filter(|key| taken.insert(key.clone()));
    for row in rows {
        pairs.extend(free.next().map(|key| (key, row)));
    }
    pairs
}

fn nth_key(base: &FactKey, nth: u32) -> FactKey {
    if nth == 1 { base.clone() } else { FactKey { owner: base.owner.clone(), row: format!("{}#{nth}", base.row) } }
}
