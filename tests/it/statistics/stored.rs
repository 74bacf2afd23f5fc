//! Are the figures of what is stored the same on every database, and the same bytes when they are asked for again?

use recruitwatch::demo;
use recruitwatch::flow::cost_statistics::{Period, cost_statistics};
use recruitwatch::flow::take_in::{TakeIn, take_in};
use recruitwatch::ingest::{Limits, Pseudonymiser};
use recruitwatch::statistics::report::CostReport;
use recruitwatch::store::Store;
use tempfile::TempDir;

use crate::house::day;
use crate::store::databases::each;
use crate::store::facts::at;

/// Placements of the demo that are taken in.
const PLACEMENTS: u64 = 300;

async fn figures(store: &Store, as_of: &str) -> CostReport {
    cost_statistics(store, Period { as_of: day(as_of), years: None }).await.unwrap()
}

async fn demo_in(store: &Store) {
    let folder = TempDir::new().unwrap();
    let (package, rejected) = (folder.path().join("package"), folder.path().join("rejected"));
    demo::write_sized(&package, PLACEMENTS).unwrap();
    let limits = Limits::default();
    let taken_at = at("2026-11-30T08:00:00Z");
    let asked = TakeIn { package: &package, sender: "Invented", who: "test", with_register: true, rejected: &rejected, limits: &limits, at: taken_at };
    take_in(store, Pseudonymiser::new([7; 32]), asked, |_| ()).await.unwrap();
}

#[tokio::test]
async fn every_database_gives_the_same_figures_and_the_same_bytes_again() {
    let mut all = Vec::new();
    for fresh in each().await {
        let store = fresh.migrated().await;
        let empty = figures(&store, "2026-11-30").await;
        assert!(empty.all.shown.is_err() && empty.left_out.is_empty(), "{}", fresh.name);
        demo_in(&store).await;
        let report = figures(&store, "2026-11-30").await;
        assert!(report.all.shown.as_ref().is_ok_and(|figures| 100 <= figures.workers), "{}: {:?}", fresh.name, report.all);
        let bytes = |report: &CostReport| serde_json::to_string(&report.document()).unwrap();
        assert_eq!(bytes(&report), bytes(&figures(&store, "2026-11-30").await), "{}", fresh.name);
        assert_ne!(bytes(&report), bytes(&figures(&store, "2024-06-30").await), "{}: later facts are not seen", fresh.name);
        all.push(bytes(&report));
    }
    assert!(1 < all.len() && all.iter().all(|bytes| *bytes == all[0]));
}
