//! Is the queue fast where much was found? Run by name: it takes its time to fill.

use std::time::{Duration, Instant};

use recruitwatch::record::finding::{Finding, Grade};
use recruitwatch::record::id::Id;
use recruitwatch::record::placement::Placement;
use recruitwatch::store::desk::Rows;
use recruitwatch::store::findings::{Judged, JudgedUnder};
use recruitwatch::web::form::queue::QueueForm;
use serde_json::json;

use super::found;
use crate::house::country;
use crate::store::databases::outliving;
use crate::store::facts::{at, begin};
use crate::store::records::{day, placement};

const MANY: usize = 50_000;

#[tokio::test]
#[ignore = "fills a database with 50 000 findings and prints how long questions take"]
async fn a_page_of_fifty_thousand_findings_comes_quickly() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let mut writer = begin(&store, "a").await;
        for n in 0..MANY {
            let (origin, destination) = [("PH", "SG"), ("NP", "QA"), ("BD", "MY"), ("ID", "HK")].map(|(a, b)| (country(a), country(b)))[n % 4];
            writer.placement(&Placement { origin, destination, ..placement(&format!("P-{n}")) }, 0).await.unwrap();
        }
        writer.finish(json!({})).await.unwrap();
        let under = JudgedUnder { rules_digest: "sha256:0".to_owned(), as_of: day("2026-03-20"), at: at("2026-03-20T12:00:00Z") };
        let one = |n: usize| {
            let grade = [Some(Grade::G4), Some(Grade::G3), Some(Grade::G2), Some(Grade::G1), None][n % 5];
            let finding = found(&format!("P-{n}"), &format!("PH-{:04}", n % 700), grade, &format!("2025-{:02}-{:02}", n % 12 + 1, n % 28 + 1));
            // A finding of the real house is a line of some 1.5 kB.
            Finding { trace: vec!["An invented step of arithmetic, in words and numbers. ".repeat(25)], ..finding }
        };
        for some in (0..MANY).collect::<Vec<_>>().chunks(2000) {
            let judged: Vec<Judged> =
                some.iter().map(|n| Judged { sender_id: 1, intake_id: 1, placement_id: Id::new(format!("P-{n}")), findings: vec![one(*n)] }).collect();
            store.keep_findings(&judged, &under).await.unwrap();
        }
        for query in [
            "",
            "order=day",
            "grade=G4",
            "agency=PH-0007",
            "origin=NP&destination=QA",
            "from=2025-06-01&until=2025-06-30",
            "state=new&hands=nobody",
            "state=set_aside",
        ] {
            let wanted = QueueForm::of_query(query).read().unwrap();
            for skip in [0, 5_000] {
                let began = Instant::now();
                let (rows, total) = store.finding_queue(&wanted, (1, Rows { skip, limit: 50 })).await.unwrap();
                let took = began.elapsed();
                println!("{:<18} {query:<36} skip {skip:>5}: {:>5} of {total:>6} in {took:?}", fresh.name, rows.len());
                assert!(took < Duration::from_secs(2), "{}: {query} took {took:?}", fresh.name);
            }
        }
    }
}
