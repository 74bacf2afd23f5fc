//! A small invented register with findings in a fresh SQLite file, and the site over it. Its day is 24 March 2026.

use std::sync::Arc;

use axum::Router;
use chrono::{DateTime, FixedOffset, Offset, Utc};
use recruitwatch::flow::import_register::{NewList, Vanishing, compare_register};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::oidc::Provider;
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::flow::second_step::Rules;
use recruitwatch::ingest::Pseudonymiser;
use recruitwatch::record::agency::Agency;
use recruitwatch::record::finding::{Finding, Grade, Indicator, Outcome};
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent};
use recruitwatch::record::official::Role;
use recruitwatch::record::register::RegisterRows;
use recruitwatch::record::table::Table;
use recruitwatch::store::Store;
use recruitwatch::store::findings::{Judged, JudgedUnder};
use recruitwatch::web::about::About;
use recruitwatch::web::live::{Settings, open};
use recruitwatch::web::site;
use recruitwatch::web::text::texts::TextRules;
use recruitwatch::web::view::finding;
use serde_json::json;
use tempfile::TempDir;

use crate::programs::rules;
use crate::store::facts::{at, begin};
use crate::store::records::{self, day, money};

pub const NAME: &str = "Amina";
pub const REGISTRAR: &str = "Bayani";
pub const OTHER_REGISTRAR: &str = "Corazon";
pub const PASSWORD: &str = "an invented password";
/// The pseudonym of the worker in every placement here, in base 16.
pub const WORKER: &str = "07070707";

/// A site with the file under it; the file goes with this value.
pub struct World {
    pub site: Router,
    pub store: Arc<Store>,
    pub _folder: TempDir,
}

pub fn now() -> DateTime<Utc> {
    at("2026-03-24T08:00:00Z")
}

/// The register as it stood in January, then the list of February with a suspension; three findings; one official.
pub async fn world() -> World {
    world_in(Utc.fix()).await
}

/// The same where clocks go by another offset.
pub async fn world_in(zone: FixedOffset) -> World {
    world_where(zone, Rules::default()).await
}

/// The same where officials are asked for more at the door.
pub async fn world_where(zone: FixedOffset, door: Rules) -> World {
    world_vouched(zone, door, None).await
}

/// The same where a provider of identities vouches for officials too.
pub async fn world_vouched(zone: FixedOffset, door: Rules, provider: Option<Provider>) -> World {
    let folder = TempDir::new().unwrap();
    let store = Store::open_any(folder.path().join("invented.sqlite").to_str().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    take_list(&store, Vec::new(), "2026-01-15").await;
    take_list(&store, vec![suspension("PH-0002", "2026-02-01", "2026-02-10")], "2026-02-20").await;
    keep_findings(&store).await;
    for (name, role) in [(NAME, Role::Inspector), (REGISTRAR, Role::Registrar), (OTHER_REGISTRAR, Role::Registrar)] {
        add_person(&store, NewPerson { name: name.to_owned(), role, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    }
    let store = Arc::new(store);
    let look_every = std::time::Duration::from_millis(100);
    let notice = Some("Invented data for a test.".to_owned());
    let about = About::default();
    let (webhooks, clock) = (rules(), now as fn() -> DateTime<Utc>);
    let (texts, pseudonyms) = (TextRules::default(), Some(Pseudonymiser::new([7; 32])));
    let settings = Settings {
        session_hours: 12,
        door,
        provider,
        about,
        look_every,
        https: false,
        api_per_minute: 0,
        behind_proxy: false,
        notice,
        zone,
        webhooks,
        texts,
        pseudonyms,
        clock,
    };
    let state = open(Arc::clone(&store), rule_book(None).unwrap(), settings).await.unwrap();
    World { site: site(state), store, _folder: folder }
}

/// Takes the whole list in once more, with these events, as the authority published it on a day.
pub async fn take_list(store: &Store, events: Vec<LicenceEvent>, on: &str) {
    let list = NewList {
        source: "Invented register".to_owned(),
        sha256: format!("{on} {}", events.len()),
        as_of_on: Some(day(on)),
        rows: RegisterRows { agencies: agencies(), events, tables: [Table::Agencies, Table::LicenceEvents].into(), ..RegisterRows::default() },
        rates: Vec::new(),
        who: "test".to_owned(),
    };
    compare_register(store, &list, at(&format!("{on}T12:00:00Z"))).await.unwrap().apply(Vanishing::Few).await.unwrap();
}

pub fn suspension(licence: &str, from: &str, recorded: &str) -> LicenceEvent {
    LicenceEvent {
        recorded_on: Some(day(recorded)),
        appeal: Appeal::None,
        raw_status: None,
        ground: Some("Invented Act, section 12".to_owned()),
        ..records::event(licence, EventKind::Suspended, from)
    }
}

fn agencies() -> Vec<Agency> {
    let mut all = vec![agency("PH-0001", "Amihan Example Overseas"), agency("PH-0002", "Habagat Example Manpower")];
    all.push(Agency { issued_on: None, expires_on: None, ..agency("PH-0003", "Bagwis Example Crewing") });
    all.extend((4..=60).map(|n| agency(&format!("PH-{n:04}"), &format!("Zamora Example Number {n}"))));
    all
}

fn agency(licence: &str, name: &str) -> Agency {
    Agency {
        jurisdiction: "PH".to_owned(),
        trading_names: Vec::new(),
        name_local: None,
        phones: Vec::new(),
        pages: Vec::new(),
        association: None,
        issued_on: Some(day("2025-01-01")),
        expires_on: Some(day("2027-12-31")),
        ..records::agency(licence, name)
    }
}

async fn keep_findings(store: &Store) {
    let mut writer = begin(store, "a").await;
    for id in ["P-17", "P-18"] {
        writer.placement(&records::placement(id), 0).await.unwrap();
    }
    writer.finish(json!({})).await.unwrap();
    let sender_id = store.cases(&crate::store::facts::all()).await.unwrap()[0].sender_id;
    let intake_id = store.intakes(1).await.unwrap()[0].id;
    let judged = |placement: &str, findings| Judged { sender_id, intake_id, placement_id: Id::new(placement), findings };
    let under = JudgedUnder { rules_digest: "sha256:0".to_owned(), as_of: day("2026-03-20"), at: at("2026-03-20T12:00:00Z") };
    store.keep_findings(&[judged("P-17", vec![breach(), unjudged()]), judged("P-18", vec![breach_of_a_stranger()])], &under).await.unwrap();
}

/// A grave breach at the suspended agency: SGD 300.00 due.
pub fn breach() -> Finding {
    Finding { agency_licence: Id::new("ph 0002"), ..finding::sample() }
}

fn unjudged() -> Finding {
    Finding { detail: Some("missing:payments".into()), ..Finding::new(Indicator::WageLate, Outcome::NotAssessable, Id::new("P-17"), Id::new("PH-0002")) }
}

/// A small breach under a number that stands in no list: MYR 5.00 due.
pub fn breach_of_a_stranger() -> Finding {
    let bare = Finding::new(Indicator::FeeOverCap, Outcome::Breach, Id::new("P-18"), Id::new("ZZ 99"));
    Finding { grade: Some(Grade::G1), excess: Some(money(500, "MYR")), ..bare }
}
