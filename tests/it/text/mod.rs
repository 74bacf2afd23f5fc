//! Text channels: short answers on any telephone, in its owner's language, that tell a bystander nothing and remember no number.

mod gateways;
mod lengths;
mod messages;
mod phones;
mod remembered;
mod screens;
mod telling;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use chrono::Offset;
use recruitwatch::flow::complaints::file_complaint::{Draft, Receipt, file_complaint};
use recruitwatch::flow::complaints::{Counter, deadlines_of_seeds};
use recruitwatch::flow::gateways::Secret;
use recruitwatch::flow::import_register::{NewList, Vanishing, compare_register};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::second_step::Rules;
use recruitwatch::ingest::Pseudonymiser;
use recruitwatch::record::agency::Agency;
use recruitwatch::record::complaint::Channel;
use recruitwatch::record::complaint::deadline::Now;
use recruitwatch::record::complaint::file::ComplaintFile;
use recruitwatch::record::complaint::grievance::{Filer, Grievance, Matter};
use recruitwatch::record::register::RegisterRows;
use recruitwatch::record::table::Table;
use recruitwatch::store::Store;
use recruitwatch::web::about::About;
use recruitwatch::web::live::{LOOK_EVERY, Settings, open};
use recruitwatch::web::path::segment;
use recruitwatch::web::site;
use recruitwatch::web::text::texts::TextRules;

use crate::live::world::{now, suspension, take_list};
use crate::programs::rules;
use crate::store::databases::Fresh;
use crate::store::records::{self, day};
use crate::visit::{Seen, send};

/// The secret of a house that believes what brings it.
const SECRET: &str = "an invented secret";
/// A number that nobody has.
const NUMBER: &str = "+999 0001 234567";
/// The agency that the complaint of these tests names.
const AGENCY: &str = "Amihan Example Overseas";

/// A site that answers telephones, over a small invented register. Its day is 24 March 2026.
struct Line {
    site: Router,
    store: Arc<Store>,
}

async fn line_over(store: Store, texts: TextRules) -> Line {
    take_list(&store, Vec::new(), "2026-01-15").await;
    take_list(&store, vec![suspension("PH-0002", "2026-02-01", "2026-02-10")], "2026-02-20").await;
    opened(store, texts).await
}

/// The same over a register of these names alone, each with a licence.
async fn line_naming(names: &[&str]) -> Line {
    let store = Fresh::in_memory().migrated().await;
    let agency = |(place, name): (usize, &&str)| Agency {
        jurisdiction: "PH".to_owned(),
        trading_names: Vec::new(),
        issued_on: Some(day("2025-01-01")),
        expires_on: Some(day("2027-12-31")),
        ..records::agency(&format!("PH-9{place:03}"), name)
    };
    let agencies = names.iter().enumerate().map(agency).collect();
    let rows = RegisterRows { agencies, tables: [Table::Agencies].into(), ..RegisterRows::default() };
    let (source, sha256) = ("Invented register".to_owned(), "names".to_owned());
    let list = NewList { source, sha256, as_of_on: Some(day("2026-02-20")), rows, rates: Vec::new(), who: "test".to_owned() };
    compare_register(&store, &list, now()).await.unwrap().apply(Vanishing::Few).await.unwrap();
    opened(store, TextRules::default()).await
}

async fn opened(store: Store, texts: TextRules) -> Line {
    let store = Arc::new(store);
    let settings = Settings {
        session_hours: 12,
        door: Rules::default(),
        provider: None,
        about: About::default(),
        look_every: LOOK_EVERY,
        https: false,
        api_per_minute: 0,
        behind_proxy: false,
        notice: None,
        zone: chrono::Utc.fix(),
        webhooks: rules(),
        texts,
        pseudonyms: Some(Pseudonymiser::new([7; 32])),
        clock: now,
    };
    Line { site: site(open(Arc::clone(&store), rule_book(None).unwrap(), settings).await.unwrap()), store }
}

async fn line_with(texts: TextRules) -> Line {
    line_over(Fresh::in_memory().migrated().await, texts).await
}

/// A house that believes the numbers of its senders, and has a number of its own.
fn believing() -> TextRules {
    TextRules { secret: Secret::new(SECRET), number: Some("+999 0001".to_owned()), ..TextRules::default() }
}

async fn line() -> Line {
    line_with(TextRules::default()).await
}

fn form(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(name, text)| format!("{name}={}", segment(text))).collect::<Vec<_>>().join("&")
}

impl Line {
    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        send(&self.site, request.body(Body::from(form(fields))).unwrap()).await
    }

    /// The answer to a message.
    async fn sms(&self, from: &str, text: &str) -> String {
        let seen = self.post("/text/sms", &[("from", from), ("text", text)]).await;
        assert_eq!((seen.status.as_u16(), seen.header(header::CONTENT_TYPE)), (200, "text/plain; charset=utf-8"), "{}", seen.body);
        seen.body
    }

    /// The screen after some steps.
    async fn ussd(&self, from: &str, steps: &str) -> String {
        let seen = self.post("/text/ussd", &[("sessionId", "s-1"), ("phoneNumber", from), ("text", steps)]).await;
        assert_eq!((seen.status.as_u16(), seen.header(header::CONTENT_TYPE)), (200, "text/plain; charset=utf-8"), "{}", seen.body);
        seen.body
    }

    /// The answer to a message that brings the secret of the house: its number is believed.
    async fn vouched(&self, from: &str, text: &str) -> String {
        let request = Request::post("/text/sms").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.header(header::AUTHORIZATION, format!("Bearer {SECRET}"));
        let seen = send(&self.site, request.body(Body::from(form(&[("from", from), ("text", text)]))).unwrap()).await;
        assert_eq!(seen.status.as_u16(), 200, "{}", seen.body);
        seen.body
    }

    /// The only complaint of the house.
    async fn filed(&self) -> ComplaintFile {
        let (mut files, all) = self.store.filed_complaints().await.unwrap();
        assert_eq!(all, 1);
        files.remove(0)
    }

    /// Files a complaint about [`AGENCY`].
    async fn complaint(&self) -> Receipt {
        let at = now();
        let counter = Counter { store: &self.store, deadlines: Arc::new(deadlines_of_seeds().unwrap()), now: Now { at, today: at.date_naive() } };
        let grievance = Grievance {
            matters: [Matter::Fee].into(),
            agency: Some(AGENCY.to_owned()),
            origin: None,
            destination: None,
            happened_on: None,
            sum: None,
            words: Some("They took my money.".to_owned()),
            filer: Filer::Worker,
            lang: "en".to_owned(),
        };
        let draft = Draft { ticket: "t".to_owned(), grievance, contact: None, channel: Channel::Web, received_on: day("2026-03-23"), keyed_by: None };
        file_complaint(&counter, draft).await.unwrap()
    }
}
