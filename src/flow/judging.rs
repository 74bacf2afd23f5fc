//! How is a stored placement judged? With the register, the rates and its place among all others, which every batch shares.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::audit_stored::{AuditError, BATCH};
use super::positions::{FirstPass, Positions, Seen};
use super::providers::{ProvidersNamed, SoleProviders};
use super::seen::Facts;
use super::watch::Lookout;
use crate::audit::case::{Case, Ground};
use crate::audit::judge;
use crate::audit::signal::sighting::Sighting;
use crate::record::placement::Placement;
use crate::record::rate::Rates;
use crate::record::register::Register;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::store::cases::{Cursor, Page, StoredCase};
use crate::store::findings::Judged;
use crate::store::{self, Store};

/// What all batches share.
#[derive(Debug)]
pub(super) struct Judging {
    register: Register,
    rates: Rates,
    tables: BTreeMap<i64, BTreeSet<Table>>,
    law: Arc<RuleBook>,
    as_of: NaiveDate,
    positions: Positions<Cursor>,
}

impl Judging {
    /// Gathers it in one reading of all placements. `each` is shown every placement that holds, in order.
    ///
    /// # Errors
    /// When the store is not available.
    pub(super) async fn prepare(store: &Store, law: Arc<RuleBook>, as_of: NaiveDate, each: impl FnMut(Cursor, &Placement)) -> Result<Arc<Self>, store::Error> {
        let (rows, rates) = store.load_register().await?;
        let register = Register::new(rows).with_name_judgements(store.name_judgements().await?);
        let positions = positions(store, &register, (&law, as_of), each).await?;
        let tables = store.tables_by_sender().await?;
        Ok(Arc::new(Self { register, rates, tables, law, as_of, positions }))
    }

    /// Judges some placements on all cores. One whose contract is signed after the day of judgement is not seen.
    ///
    /// # Errors
    /// When the judging broke off.
    pub(super) async fn judge(self: &Arc<Self>, cases: Vec<StoredCase>) -> Result<Vec<Judged>, AuditError> {
        Ok(self.see(cases, None).await?.0)
    }

    /// The same, and what each of them tells a population, where a lookout is kept.
    ///
    /// # Errors
    /// When the judging broke off.
    pub(super) async fn see(
        self: &Arc<Self>,
        cases: Vec<StoredCase>,
        lookout: Option<&Arc<Lookout<Cursor>>>,
    ) -> Result<(Vec<Judged>, Vec<Option<Sighting>>), AuditError> {
        let (own, lookout) = (Arc::clone(self), lookout.map(Arc::clone));
        let all = move || cases.into_par_iter().filter_map(|case| own.judge_case(case, lookout.as_deref())).unzip();
        tokio::task::spawn_blocking(all).await.map_err(|_| AuditError::Broken)
    }

    /// The register that judges.
    pub(super) const fn register(&self) -> &Register {
        &self.register
    }

    /// Whether somebody handed in a table at all.
    pub(super) fn has(&self, table: Table) -> bool {
        self.tables.values().any(|tables| tables.contains(&table))
    }

    /// The law that judges.
    pub(super) const fn law(&self) -> &Arc<RuleBook> {
        &self.law
    }

    /// The day of judgement and of knowledge.
    pub(super) const fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    fn judge_case(&self, stored: StoredCase, lookout: Option<&Lookout<Cursor>>) -> Option<(Judged, Option<Sighting>)> {
        let (none, at) = (BTreeSet::new(), stored.cursor());
        let position = self.positions.of(&at, &stored.placement, &self.register);
        let StoredCase { sender_id, intake_id, placement_key: _, mut placement, mut charges, mut contracts, mut payments, rejected_rows } = stored;
        let facts = Facts { placement: &mut placement, charges: &mut charges, contracts: &mut contracts, payments: &mut payments };
        if !facts.as_seen_on(self.as_of) {
            return None;
        }
        let tables = self.tables.get(&sender_id).unwrap_or(&none);
        let ground = Ground { tables, register: &self.register, rates: &self.rates, as_of: self.as_of };
        let case =
            Case { placement: &placement, charges: &charges, contracts: &contracts, payments: &payments, rejected_rows, position: &position, ground: &ground };
        let (judgement, sighting) = match lookout {
            None => (judge(&case, &self.law), None),
            Some(lookout) => {
                let (judgement, sighting) = lookout.judge(&at, &case, &self.law);
                (judgement, Some(sighting))
            }
        };
        Some((Judged { sender_id, intake_id, placement_id: placement.placement_id, findings: judgement.findings }, sighting))
    }
}

/// Facts of the population: every placement that holds, whatever part of it is judged now.
async fn positions(
    store: &Store,
    register: &Register,
    (law, as_of): (&RuleBook, NaiveDate),
    mut each: impl FnMut(Cursor, &Placement),
) -> Result<Positions<Cursor>, store::Error> {
    let mut first = FirstPass::new(register, law, as_of);
    each_placement(store, |at, placement| {
        each(at.clone(), placement);
        first.see(&Seen::of(at, placement));
    })
    .await?;
    let sole_providers = match first.wants_charges() {
        Some(named) => sole_providers(store, named).await?,
        None => SoleProviders::default(),
    };
    let mut positions = first.finish().with_sole_providers(sole_providers);
    if positions.wants_second_pass() {
        each_placement(store, |at, placement| positions.see(register, Seen::of(at, placement))).await?;
    }
    Ok(positions.compared(register))
}

/// Only the charges of placements that are wanted are read, a page of placements at a time.
async fn sole_providers(store: &Store, mut named: ProvidersNamed<'_>) -> Result<SoleProviders, store::Error> {
    let mut page = Page { after: None, taken_since: None, limit: 10 * BATCH };
    loop {
        let mut placements = store.placements(&page).await?;
        let Some((last, _)) = placements.last() else { return Ok(named.finish()) };
        page.after = Some(last.clone());
        placements.retain(|(_, placement)| named.wants(placement));
        let wanted: Vec<Cursor> = placements.iter().map(|(at, _)| at.clone()).collect();
        let mut charges = store.charges_of(&wanted).await?;
        placements.into_iter().for_each(|(at, placement)| named.see(placement, charges.remove(&at).unwrap_or_default()));
    }
}

async fn each_placement(store: &Store, mut each: impl FnMut(Cursor, &Placement)) -> Result<(), store::Error> {
    let mut page = Page { after: None, taken_since: None, limit: 10 * BATCH };
    loop {
        let placements = store.placements(&page).await?;
        let Some((last, _)) = placements.last() else { return Ok(()) };
        page.after = Some(last.clone());
        placements.into_iter().for_each(|(at, placement)| each(at, &placement));
    }
}
