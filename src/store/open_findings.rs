//! What stands open on these placements, and which placements still cite a norm? Questions of an audit that compares before it keeps.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Statement, Value};

use super::cases::{Cursor, by_sender};
use super::table::finding;
use super::{Error, Store};

/// Keys named in one query.
const KEYS_MAX: usize = 500;

/// A finding that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenFinding {
    /// Its id.
    pub finding_id: String,
    /// The whole finding as a JSON line of findings 1.0.
    pub line: String,
    /// Digest of the rule book under which it was made.
    pub rules_digest: String,
}

impl Store {
    /// The open findings of some placements, in order of id.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn open_findings(&self, some: &[Cursor]) -> Result<BTreeMap<Cursor, Vec<OpenFinding>>, Error> {
        let mut found: BTreeMap<Cursor, Vec<OpenFinding>> = BTreeMap::new();
        for (sender_id, keys) in by_sender(some) {
            for keys in keys.chunks(KEYS_MAX) {
                let of_sender = finding::Entity::find().filter(finding::Column::SenderId.eq(sender_id));
                let open = of_sender.filter(finding::Column::PlacementKey.is_in(keys.iter().copied())).filter(finding::Column::ClosedAt.is_null());
                for row in open.order_by_asc(finding::Column::FindingId).all(&self.db).await? {
                    let finding::Model { placement_key, finding_id, line, rules_digest, .. } = row;
                    found.entry(Cursor { sender_id, placement_key }).or_default().push(OpenFinding { finding_id, line, rules_digest });
                }
            }
        }
        Ok(found)
    }

    /// The placements with an open finding under one of these norms, in order.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn placements_citing(&self, norms: &[&str]) -> Result<Vec<Cursor>, Error> {
        let mut found = Vec::new();
        for some in norms.chunks(KEYS_MAX) {
            let listed: Vec<String> = (1..=some.len()).map(|n| format!("${n}")).collect();
            let sql = format!("SELECT DISTINCT sender_id, placement_key FROM findings WHERE closed_at IS NULL AND rule_id IN ({})", listed.join(", "));
            let values = some.iter().map(|id| Value::from(*id));
            for row in self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await? {
                found.push(Cursor { sender_id: row.try_get_by_index(0)?, placement_key: row.try_get_by_index(1)? });
            }
        }
        found.sort();
        found.dedup();
        Ok(found)
    }
}
