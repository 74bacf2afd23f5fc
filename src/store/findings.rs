//! What was found, and does it still hold? Findings are kept under their own id; one that a later audit no longer makes is closed.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};
use sha2::{Digest, Sha256};

use super::bulk::{self, Target};
use super::cases::Cursor;
use super::cell::{Cell, Text};
use super::fact::comparable;
use super::{Error, Store, judged, triage};
use crate::record::code::Code;
use crate::record::finding::{Finding, Outcome};
use crate::record::hex::hex;
use crate::record::id::Id;

/// Everything that an audit found on one placement.
#[derive(Debug, Clone)]
pub struct Judged {
    /// Who sent the placement.
    pub sender_id: i64,
    /// The intake whose lines the evidence names.
    pub intake_id: i64,
    /// The placement.
    pub placement_id: Id,
    /// All outcomes; clear ones are not kept.
    pub findings: Vec<Finding>,
}

impl Judged {
    /// Which placement it is.
    #[must_use]
    pub fn of(&self) -> Cursor {
        Cursor { sender_id: self.sender_id, placement_key: comparable(&self.placement_id) }
    }
}

/// Under which law and on which day an audit judged.
#[derive(Debug, Clone)]
pub struct JudgedUnder {
    /// Digest of the rule book.
    pub rules_digest: String,
    /// Day of judgement and of knowledge.
    pub as_of: NaiveDate,
    /// Now.
    pub at: DateTime<Utc>,
}

/// What became of the findings of some placements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FindingsKept {
    /// Found for the first time.
    pub added: u64,
    /// Found again with other words, under another rule book, or after they had been closed.
    pub renewed: u64,
    /// Found again as they were.
    pub unchanged: u64,
    /// No longer found.
    pub closed: u64,
}

/// What is known of a kept finding.
struct Known {
    line_digest: String,
    is_open: bool,
}

/// Sender, placement and finding.
type FindingKey = (i64, String, String);

const FINDINGS: Target<'static> = Target { table: "findings", columns: &COLUMNS, on_conflict: "" };
const COLUMNS: [&str; 25] = [
    "sender_id",
    "placement_key",
    "finding_id",
    "agency_key",
    "placement_id",
    "agency_licence",
    "code",
    "outcome",
    "grade",
    "detail",
    "rule_id",
    "rules_digest",
    "as_of_on",
    "allowed_minor",
    "allowed_currency",
    "found_minor",
    "found_currency",
    "excess_minor",
    "excess_currency",
    "line_digest",
    "line",
    "found_at",
    "closed_at",
    "intake_id",
    "decided_on",
];

impl Store {
    /// Keeps what an audit found on some placements, and by which rule book, all of it in one step. Keeping the same again changes
    /// nothing.
    ///
    /// # Errors
    /// When the database is not available; then nothing is changed.
    pub async fn keep_findings(&self, judged: &[Judged], under: &JudgedUnder) -> Result<FindingsKept, Error> {
        let txn = self.begin().await?;
        let mut known = known(&txn, judged).await?;
        let (mut kept, mut new) = (FindingsKept::default(), Vec::new());
        for placement in judged {
            for (key, line, finding) in lines(placement) {
                let line_digest = hex(&Sha256::digest(line.as_bytes())[..16]);
                match known.remove(&key) {
                    None => {
                        new.push(values(&key, (&line, &line_digest), (placement, finding), under));
                        kept.added += 1;
                    }
                    Some(before) if before.is_open && before.line_digest == line_digest => kept.unchanged += 1,
                    Some(before) => {
                        renew(&txn, &key, (&line, &line_digest, placement.intake_id), (finding, under)).await?;
                        triage::carry(&txn, &key.2, (&line, &line_digest), before.is_open).await?;
                        kept.renewed += 1;
                    }
                }
            }
        }
        bulk::insert_plain(&txn, &FINDINGS, &new).await?;
        for (key, _) in known.into_iter().filter(|(_, before)| before.is_open) {
            close(&txn, &key, under.at).await?;
            kept.closed += 1;
        }
        judged::mark(&txn, judged, under).await?;
        txn.commit().await?;
        Ok(kept)
    }
}

/// The outcomes of a placement that are kept, each once, with their JSON lines.
fn lines(placement: &Judged) -> impl Iterator<Item = (FindingKey, String, &Finding)> {
    let placement_key = comparable(&placement.placement_id);
    let kept = placement.findings.iter().filter(|finding| finding.outcome != Outcome::Clear);
    let by_id: BTreeMap<String, &Finding> = kept.map(|finding| (finding.finding_id(), finding)).collect();
    by_id.into_iter().map(move |(id, finding)| {
        // Plain fields of text and numbers: this cannot fail, and an empty line would be seen at once.
        let line = serde_json::to_string(finding).unwrap_or_default();
        ((placement.sender_id, placement_key.clone(), id), line, finding)
    })
}

/// What is kept of the placements of a batch.
async fn known(txn: &DatabaseTransaction, judged: &[Judged]) -> Result<HashMap<FindingKey, Known>, Error> {
    let mut by_sender: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for placement in judged {
        by_sender.entry(placement.sender_id).or_default().push(comparable(&placement.placement_id));
    }
    let mut known = HashMap::new();
    for (sender_id, placements) in by_sender {
        for some in placements.chunks(500) {
            known_of(txn, sender_id, some, &mut known).await?;
        }
    }
    Ok(known)
}

async fn known_of(txn: &DatabaseTransaction, sender_id: i64, placements: &[String], out: &mut HashMap<FindingKey, Known>) -> Result<(), Error> {
    let listed: Vec<String> = (2..=placements.len() + 1).map(|n| format!("${n}")).collect();
    let sql =
        format!("SELECT placement_key, finding_id, line_digest, closed_at FROM findings WHERE sender_id = $1 AND placement_key IN ({})", listed.join(", "));
    let values = std::iter::once(Value::from(sender_id)).chain(placements.iter().map(|key| Value::from(key.clone())));
    for row in txn.query_all_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await? {
        let closed_at: Option<String> = row.try_get_by_index(3)?;
        let key = (sender_id, row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        out.insert(key, Known { line_digest: row.try_get_by_index(2)?, is_open: closed_at.is_none() });
    }
    Ok(())
}

fn values((sender_id, placement_key, finding_id): &FindingKey, (line, line_digest): (&str, &str), of: (&Judged, &Finding), under: &JudgedUnder) -> Vec<Value> {
    let (placement, finding) = of;
    let mut out = Vec::with_capacity(COLUMNS.len());
    sender_id.put(&mut out);
    for text in [placement_key, finding_id, &comparable(&finding.agency_licence)] {
        text.put(&mut out);
    }
    placement.placement_id.put(&mut out);
    finding.agency_licence.put(&mut out);
    finding.code.put(&mut out);
    finding.outcome.put(&mut out);
    finding.grade.put(&mut out);
    finding.detail.put(&mut out);
    finding.rule.as_ref().map(|rule| rule.id.to_string()).put(&mut out);
    under.rules_digest.put(&mut out);
    under.as_of.put(&mut out);
    for money in [finding.allowed, finding.found, finding.excess] {
        money.put(&mut out);
    }
    line_digest.to_owned().put(&mut out);
    line.to_owned().put(&mut out);
    under.at.put(&mut out);
    Option::<String>::None.put(&mut out);
    Some(placement.intake_id).put(&mut out);
    finding.rule.as_ref().and_then(|rule| rule.on).put(&mut out);
    out
}

const OF_KEY: &str = "sender_id = $1 AND placement_key = $2 AND finding_id = $3";

/// Words, grade, rule book and days are those of the newest audit; what makes the id (code, subject, rule, amounts, facts) is the same.
async fn renew(
    txn: &DatabaseTransaction,
    (sender_id, placement_key, finding_id): &FindingKey,
    (line, line_digest, intake_id): (&str, &str, i64),
    (finding, under): (&Finding, &JudgedUnder),
) -> Result<(), Error> {
    let sql = format!(
        "UPDATE findings SET closed_at = NULL, line = $4, line_digest = $5, intake_id = $6, rules_digest = $7, as_of_on = $8, decided_on = $9, grade = $10 WHERE {OF_KEY}"
    );
    let key: [Value; 3] = [(*sender_id).into(), placement_key.clone().into(), finding_id.clone().into()];
    let on = finding.rule.as_ref().and_then(|rule| rule.on).map(|on| on.to_text());
    let grade = finding.grade.map(|grade| grade.as_str().to_owned());
    let words: [Value; 3] = [line.into(), line_digest.into(), intake_id.into()];
    let new = words.into_iter().chain([under.rules_digest.clone().into(), under.as_of.to_text().into(), on.into(), grade.into()]);
    txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, key.into_iter().chain(new))).await?;
    Ok(())
}

async fn close(txn: &DatabaseTransaction, (sender_id, placement_key, finding_id): &FindingKey, at: DateTime<Utc>) -> Result<(), Error> {
    let sql = format!("UPDATE findings SET closed_at = $4 WHERE {OF_KEY}");
    let values: [Value; 4] = [(*sender_id).into(), placement_key.clone().into(), finding_id.clone().into(), at.to_text().into()];
    txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(())
}
