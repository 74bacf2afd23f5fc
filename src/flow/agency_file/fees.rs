//! What did the workers of one agency pay, and how much may it have been? The newest placements judged anew, each charge beside its limit.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::audit::case::{Case, Ground, Position};
use crate::audit::charges::against::{Against, Aside, against};
use crate::audit::charges::waits::waits;
use crate::audit::signal::measure::survival::Wait;
use crate::audit::weigh;
use crate::flow::dossier::Desk;
use crate::record::id::Id;
use crate::record::table::Table;
use crate::store::agency_file::PlacementLine;
use crate::store::cases::{Cursor, StoredCase};
use crate::store::desk::Rows;
use crate::store::{self, Store};

/// Placements whose charges one page looks at, the newest.
pub const LOOKED_AT: u64 = 500;

/// Placements whose charges one file of a table holds at most.
pub const EXPORTED: u64 = 5_000;

/// The charges of one placement beside what was lawful, in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeLine {
    /// The placement, as written.
    pub placement_id: String,
    /// Signature.
    pub signed_on: NaiveDate,
    /// What was charged, what was lawful, what is above.
    pub against: Against,
    /// The gravest open breach of the placement, of whatever kind.
    pub finding: Option<String>,
}

/// The charges of an agency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fees {
    /// The newest signature first.
    pub lines: Vec<FeeLine>,
    /// Placements that stand beside no limit, by reason.
    pub aside: BTreeMap<Aside, u64>,
    /// How many placements were looked at, the newest, and how many there are.
    pub placements: (u64, u64),
    /// How long money took to come back.
    pub waits: Vec<Wait>,
}

/// Placements that are to be looked at.
#[derive(Debug)]
pub struct Loaded {
    cases: Vec<StoredCase>,
    lines: HashMap<Cursor, PlacementLine>,
    tables: BTreeMap<i64, BTreeSet<Table>>,
    total: u64,
}

/// Reads the newest placements of an agency with their charges.
///
/// # Errors
/// When the store is not available.
pub async fn load(store: &Store, licence: &Id, limit: u64) -> Result<Loaded, store::Error> {
    let (lines, total) = store.placements_at(licence, Rows { skip: 0, limit }).await?;
    let some: Vec<Cursor> = lines.iter().map(|line| line.of.clone()).collect();
    let (cases, tables) = (store.cases_of(&some).await?, store.tables_by_sender().await?);
    Ok(Loaded { cases, lines: lines.into_iter().map(|line| (line.of.clone(), line)).collect(), tables, total })
}

impl Loaded {
    /// Lays the law over all of them. This takes time, and asks the store nothing more.
    #[must_use]
    pub fn lay(self, desk: Desk<'_>) -> Fees {
        let Self { cases, mut lines, tables, total } = self;
        let mut fees = Fees { placements: (cases.len() as u64, total), ..Fees::default() };
        let nothing = BTreeSet::new();
        for stored in &cases {
            let tables = tables.get(&stored.sender_id).unwrap_or(&nothing);
            let Some(line) = lines.remove(&stored.cursor()) else { continue };
            fees.add(stored, line, &Ground { tables, register: desk.register, rates: desk.rates, as_of: desk.today }, desk);
        }
        fees.lines.sort_by(|a, b| b.signed_on.cmp(&a.signed_on).then_with(|| a.placement_id.cmp(&b.placement_id)));
        fees
    }
}

impl Fees {
    fn add(&mut self, stored: &StoredCase, line: PlacementLine, ground: &Ground<'_>, desk: Desk<'_>) {
        let StoredCase { placement, charges, contracts, payments, rejected_rows, .. } = stored;
        let position = Position::default();
        let case = Case { placement, charges, contracts, payments, rejected_rows: *rejected_rows, position: &position, ground };
        let (judgement, laid) = weigh(&case, desk.law);
        self.waits.extend(waits(&case, &judgement, &laid));
        let PlacementLine { placement_id, signed_on, finding, .. } = line;
        match against(&case, &judgement, &laid) {
            Ok(all) => self.lines.extend(all.into_iter().map(|against| FeeLine {
                placement_id: placement_id.clone(),
                signed_on,
                against,
                finding: finding.clone().filter(|_| 0 < against.above.minor),
            })),
            Err(aside) => *self.aside.entry(aside).or_default() += 1,
        }
    }

    /// Lines in which something lies above what was lawful.
    #[must_use]
    pub fn above(&self) -> usize {
        self.lines.iter().filter(|line| 0 < line.against.above.minor).count()
    }
}
