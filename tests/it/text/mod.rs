//! Text channels: short answers on any telephone, in its owner's language, that tell a bystander nothing and remember no number.

mod gateways;
mod lengths;
mod messages;
mod remembered;
mod screens;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use chrono::Offset;
use recruitwatch::flow::complaints::file_complaint::{Draft, Receipt, file_complaint};
use recruitwatch::flow::complaints::{Counter, deadlines_of_seeds};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::second_step::Rules;
use recruitwatch::ingest::Pseudonymiser;
use recruitwatch::record::complaint::Channel;
use recruitwatch::record::complaint::deadline::Now;
use recruitwatch::record::complaint::grievance::{Filer, Grievance, Matter};
use recruitwatch::store::Store;
use recruitwatch::web::about::About;
use recruitwatch::web::live::{LOOK_EVERY, Settings, open};
use recruitwatch::web::path::segment;
use recruitwatch::web::site;
use recruitwatch::web::text::texts::TextRules;

use crate::live::world::{now, suspension, take_list};
use crate::programs::rules;
use crate::store::databases::Fresh;
use crate::store::records::day;
use crate::visit::{Seen, send};

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
    let store = Arc::new(store);
    let settings = Settings {
        session_hours: 12,
        door: Rules::default(),
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
