//! Many invented agencies, each with a name and a number of its own, taken in as an authority's list is.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate};
use recruitwatch::flow::import_register::{NewList, Vanishing, compare_register};
use recruitwatch::ingest::issue::Severity;
use recruitwatch::ingest::{Limits, Package, Pseudonymiser, register};
use recruitwatch::store::Store;

const SYLLABLES: [&str; 24] =
    ["ba", "do", "ki", "lu", "ma", "ne", "po", "ra", "si", "ta", "vu", "wa", "ya", "zo", "che", "dhi", "gha", "jal", "kor", "lim", "mun", "nah", "pel", "shu"];
const TRADES: [&str; 8] = ["Overseas", "Manpower", "International", "Recruiting Agency", "Travels", "Human Resources", "Placement Services", "Employment"];
const FORMS: [&str; 4] = ["Ltd", "Pvt Ltd", "Inc", "Limited"];

/// An invented agency.
pub struct Agency {
    pub licence: String,
    pub name: String,
}

/// The agency of a number, always the same.
pub fn agency(n: u64) -> Agency {
    let pick = |salt: u64, of: u64| usize::try_from(mixed(n ^ salt.wrapping_mul(0x9e37_79b9_7f4a_7c15)) % of).unwrap();
    let own = |salt: u64| (0..3).map(|at| SYLLABLES[pick(salt * 10 + at, 24)]).collect::<String>();
    let (first, second) = (own(1), own(2));
    let name = format!("{} {} {} {}", capital(&first), capital(&second), TRADES[pick(3, 8)], FORMS[pick(4, 4)]);
    Agency { licence: format!("XB-{n:06}"), name }
}

impl Agency {
    /// The name with one letter gone.
    pub fn misspelt(&self) -> String {
        self.name.char_indices().filter(|(at, _)| *at != 2).map(|(_, letter)| letter).collect()
    }
}

/// Fills a fresh database with agencies, and says how long taking them in took.
pub async fn fill(database: &Path, agencies: u64) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    let mut rows = "licence_no,legal_name,jurisdiction,regulator,kinds,issued_on,expires_on\n".to_owned();
    let mut events = "licence_no,event,effective_on,ends_on,recorded_on\n".to_owned();
    for n in 0..agencies {
        let Agency { licence, name } = agency(n);
        writeln!(rows, "{licence},{name} (invented),PH,Invented licensing desk,overseas,2025-01-01,2029-12-31").unwrap();
        writeln!(events, "{licence},granted,2025-01-01,2029-12-31,2025-01-01").unwrap();
        if n % 50 == 0 {
            writeln!(events, "{licence},suspended,2026-02-01,,2026-02-03").unwrap();
        }
    }
    fs::write(folder.path().join("agencies.csv"), rows).unwrap();
    fs::write(folder.path().join("licence_events.csv"), events).unwrap();
    let (limits, names) = (Limits::default(), Pseudonymiser::new([7; 32]));
    let package = Package::open(folder.path(), &limits).unwrap();
    let (rows, report) = register(&package, &names).unwrap();
    assert!(report.issues.iter().all(|issue| issue.severity == Severity::Notice), "{:?}", report.issues.first());
    let list = NewList {
        source: "Invented register of a bench".to_owned(),
        sha256: "0".repeat(64),
        as_of_on: NaiveDate::from_ymd_opt(2026, 3, 1),
        rows,
        rates: Vec::new(),
        who: "bench".to_owned(),
    };
    let store = Store::open_any(database.to_str().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    let began = Instant::now();
    compare_register(&store, &list, DateTime::UNIX_EPOCH).await.unwrap().apply(Vanishing::Few).await.unwrap();
    began.elapsed()
}

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// The finalizer of SplitMix64: neighbours become strangers.
const fn mixed(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}
