//! What stays of a telephone in the house? A pseudonym, on every database; never its number, and never what it asked.

use std::fs;

use recruitwatch::ingest::Pseudonymiser;
use recruitwatch::store::texts::Sender;
use recruitwatch::web::text::texts::TextRules;
use sea_orm::{ConnectionTrait, Statement};

use super::{NUMBER, line_over};
use crate::store::databases::{Fresh, each, outliving};
use crate::store::facts::at;

/// Everything in a database: the bytes of its file, or every row of every table as text.
async fn everything(fresh: &Fresh) -> String {
    if !fresh.url.starts_with("postgres") {
        let files = ["", "-wal"].map(|end| fs::read(format!("{}{end}", fresh.url)).unwrap_or_default());
        return String::from_utf8_lossy(&files.concat()).into_owned();
    }
    let db = fresh.bare().await;
    let backend = db.get_database_backend();
    let tables = Statement::from_string(backend, "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'");
    let mut all = String::new();
    for found in db.query_all_raw(tables).await.unwrap() {
        let table: String = found.try_get_by_index(0).unwrap();
        let rows = Statement::from_string(backend, format!("SELECT t::text FROM \"{table}\" t"));
        for row in db.query_all_raw(rows).await.unwrap() {
            all.push_str(&row.try_get_by_index::<String>(0).unwrap());
        }
    }
    all
}

#[tokio::test]
async fn a_number_and_what_it_asked_lie_in_no_table() {
    for fresh in outliving().await {
        let line = line_over(fresh.migrated().await, TextRules::default()).await;
        let code = line.complaint().await.code;
        let asked = ["PH-0001", "Something That Nobody Else Asked", "FEE BD MY 314159", "LANG th", "STOP", "START", code.as_str()];
        for (place, text) in asked.into_iter().enumerate() {
            let id = format!("name-{place}");
            assert_eq!(line.post("/text/sms", &[("from", NUMBER), ("text", text), ("id", &id), ("to", "+999 8888")]).await.status, 200);
        }
        line.ussd(NUMBER, "5*1*2*1").await;
        let kept = everything(&fresh).await;
        let pseudonym = recruitwatch::record::hex::hex(&Pseudonymiser::new([7; 32]).sender(NUMBER).0);
        assert!(kept.contains(&pseudonym), "{}: the language is remembered under the pseudonym", fresh.name);
        for told in [NUMBER, "0001234567", "9990001234567", "0001 234567", "Nobody Else Asked", "314159", "8888", "name-1", code.as_str()] {
            assert!(!kept.contains(told), "{}: {told} is kept", fresh.name);
        }
    }
}

#[tokio::test]
async fn a_sender_is_remembered_and_a_message_acts_once() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let names = Pseudonymiser::new([7; 32]);
        let (who, other) = (names.sender(NUMBER), names.sender("+999 2"));
        assert_eq!(store.text_sender(who).await.unwrap(), Sender::default(), "{}", fresh.name);
        for sender in [Sender { lang: Some("th".to_owned()), has_stopped: false }, Sender { lang: None, has_stopped: true }] {
            store.keep_text_sender(who, &sender, at("2026-03-24T08:00:00Z")).await.unwrap();
            assert_eq!(store.text_sender(who).await.unwrap(), sender, "{}", fresh.name);
        }
        store.keep_text_sender(who, &Sender::default(), at("2026-03-24T08:00:00Z")).await.unwrap();
        assert_eq!([who, other].map(|_| Sender::default()), [store.text_sender(who).await.unwrap(), store.text_sender(other).await.unwrap()], "{}", fresh.name);
        let message = names.message(who, "m-1");
        let mut first = Vec::new();
        for moment in ["2026-03-24T08:00:00Z", "2026-03-25T07:59:00Z", "2026-03-27T08:00:00Z"] {
            first.push(store.is_first_text(message, at(moment)).await.unwrap());
        }
        assert_eq!(first, [true, false, true], "{}: a day later it is known, and then forgotten", fresh.name);
        assert!(store.is_first_text(names.message(other, "m-1"), at("2026-03-27T08:00:00Z")).await.unwrap(), "{}", fresh.name);
    }
}

/// The key of the installation: one number is one sender in whatever way it is written, and nobody can go from pseudonym to number.
#[test]
fn one_number_has_one_pseudonym_in_each_house() {
    let (here, there) = (Pseudonymiser::new([7; 32]), Pseudonymiser::new([8; 32]));
    for same in ["9990001234567", "+9990001234567", "00999-000-1234567"] {
        assert_eq!(here.sender(same), here.sender(NUMBER), "{same}");
    }
    assert!(here.sender(NUMBER) != there.sender(NUMBER) && here.sender(NUMBER) != here.worker(NUMBER) && here.sender(NUMBER) != here.person(NUMBER));
}
