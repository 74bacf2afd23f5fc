//! Asking, answering and taking answers in, on every database.

use std::io::Cursor;

use chrono::{DateTime, Utc};
use recruitwatch::flow::feedback::Inquiry;
use recruitwatch::flow::feedback::answer::{Opened, answer, open};
use recruitwatch::flow::feedback::invite::{Invited, Wanted, invite};
use recruitwatch::flow::feedback::shown::{showing, shown};
use recruitwatch::flow::feedback::take::{Paper, TakenAnswers, take};
use recruitwatch::ingest::Limits;
use recruitwatch::record::complaint::deadline::Now;
use recruitwatch::record::feedback::{Heard, Keeper, Question, Route, SILENT, Told};
use recruitwatch::record::id::Id;
use recruitwatch::record::placement::Placement;
use recruitwatch::record::spoken_code::SpokenCode;
use recruitwatch::store::Store;
use recruitwatch::store::voices::{Response, Stratum};
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::store::databases::{each, outliving};
use crate::store::facts::{at, begin};
use crate::store::records::{country, day, money, placement};

pub const SENDER: &str = "Invented Ministry";

fn inquiry_on<'a>(store: &'a Store, moment: &str) -> Inquiry<'a> {
    let at: DateTime<Utc> = at(moment);
    Inquiry { store, now: Now { at, today: at.date_naive() }, code_months: 12 }
}

fn inquiry(store: &Store) -> Inquiry<'_> {
    inquiry_on(store, "2026-03-06T12:00:00Z")
}

/// Placements P-1 to P-n of one agency.
pub async fn placements(store: &Store, count: usize) {
    let mut writer = begin(store, &format!("{count} placements")).await;
    for n in 1..=count {
        let agency_name = Some("Example Gloves Recruiting (invented)".into());
        writer.placement(&Placement { agency_name, arrived_on: Some(day("2023-03-01")), ..placement(&format!("P-{n}")) }, 0).await.unwrap();
    }
    writer.finish(json!({})).await.unwrap();
}

fn wanted(numbers: &[&str], again: bool) -> Wanted {
    let placements = numbers.iter().map(|number| Id::new(*number)).collect();
    Wanted { sender: SENDER.to_owned(), placements, again, who: "Amina".to_owned() }
}

async fn code_of(inquiry: &Inquiry<'_>, number: &str, again: bool) -> SpokenCode {
    match invite(inquiry, &wanted(&[number], again)).await.unwrap().remove(0).1 {
        Invited::Code(code) => code,
        other => panic!("no code: {other:?}"),
    }
}

const PAID: Told = Told { fee_paid: Heard::Yes, contract_kept: Heard::No, ..SILENT };

async fn taken(inquiry: &Inquiry<'_>, text: &str) -> TakenAnswers {
    let input = Box::new(Cursor::new(text.to_owned().into_bytes()));
    take(inquiry, Paper { file: "answers.csv", input, limits: &Limits::default(), sender: SENDER, who: "Amina" }).await.unwrap()
}

#[tokio::test]
async fn a_worker_who_was_asked_answers_by_the_code_and_the_last_answer_counts() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        placements(&store, 2).await;
        let asked = inquiry(&store);
        let code = code_of(&asked, "p 1", false).await;
        let opened = open(&asked, &code.grouped().to_lowercase()).await.unwrap().unwrap();
        assert_eq!(opened, Opened { agency: "Example Gloves Recruiting (invented)".to_owned(), answered_on: None }, "{}", fresh.name);
        for told in [PAID, PAID, Told { fee: Some(money(300_000, "BDT")), papers_kept_by: Keeper::Agency, ..PAID }] {
            answer(&asked, code.as_str(), told).await.unwrap().unwrap();
        }
        let voices = store.voices_of(&Id::new("rl 0010")).await.unwrap();
        assert_eq!((voices.len(), voices[0].answers.len()), (1, 2), "{}: the same form sent twice is one answer", fresh.name);
        let last = voices[0].answers[1].1;
        assert_eq!(
            (last.fee, last.papers_kept_by, last.side(Question::PapersKept)),
            (Some(money(300_000, "BDT")), Keeper::Agency, Some(true)),
            "{}",
            fresh.name
        );
        assert_eq!(open(&asked, code.as_str()).await.unwrap().unwrap().answered_on, Some(day("2026-03-06")), "{}", fresh.name);
        for wrong in ["", "BCDFGHJK", "no code", "'; DROP TABLE feedback_asked; --"] {
            assert!(open(&asked, wrong).await.unwrap().is_none() && answer(&asked, wrong, PAID).await.unwrap().is_none(), "{}: {wrong}", fresh.name);
        }
    }
}

#[tokio::test]
async fn a_lost_code_is_replaced_and_an_old_one_opens_nothing_any_more() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        placements(&store, 2).await;
        let asked = inquiry(&store);
        let lost = code_of(&asked, "P-1", false).await;
        let told = invite(&asked, &wanted(&["P-1", "P-2", "p2", "P-9"], false)).await.unwrap();
        assert_eq!(told.len(), 3, "{}: a number that stands twice is asked once", fresh.name);
        assert_eq!((&told[0].1, &told[2].1), (&Invited::Known(day("2026-03-06")), &Invited::NoSuchPlacement), "{}", fresh.name);
        let found = code_of(&asked, "P-1", true).await;
        assert!(open(&asked, lost.as_str()).await.unwrap().is_none() && open(&asked, found.as_str()).await.unwrap().is_some(), "{}", fresh.name);
        let (last_day, next) = (inquiry_on(&store, "2027-03-06T12:00:00Z"), inquiry_on(&store, "2027-03-07T12:00:00Z"));
        assert!(open(&last_day, found.as_str()).await.unwrap().is_some() && open(&next, found.as_str()).await.unwrap().is_none(), "{}", fresh.name);
        assert!(matches!(invite(&next, &wanted(&["P-1"], false)).await.unwrap()[0].1, Invited::Code(_)), "{}: who has an old one gets another", fresh.name);
    }
}

#[tokio::test]
async fn codes_are_kept_nowhere_and_what_was_said_is_never_changed() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        placements(&store, 1).await;
        let asked = inquiry(&store);
        let code = code_of(&asked, "P-1", false).await;
        answer(&asked, code.as_str(), PAID).await.unwrap().unwrap();
        assert!(!format!("{:?}", store.journal_entries(50).await.unwrap()).contains(code.as_str()), "{}", fresh.name);
        let db = fresh.bare().await;
        let row =
            db.query_one_raw(sea_orm::Statement::from_string(db.get_database_backend(), "SELECT code_digest FROM feedback_codes")).await.unwrap().unwrap();
        let digest: String = row.try_get_by_index(0).unwrap();
        assert!(digest.len() == 64 && !digest.contains(code.as_str()), "{}", fresh.name);
        for change in
            ["UPDATE feedback_answers SET fee_paid = 'no'", "DELETE FROM feedback_answers", "DELETE FROM feedback_asked", "UPDATE feedback_asked SET who = 'x'"]
        {
            let refused = db.execute_unprepared(change).await.unwrap_err();
            assert!(refused.to_string().contains("never changed"), "{}: {refused}", fresh.name);
        }
    }
}

const HEADER: &str = "placement_id,code,answered_on,route,fee_paid,fee_amount,fee_currency,contract_kept,papers_kept_by,paid_on_time,would_return,asked_by\n";

#[tokio::test]
async fn of_a_file_of_answers_the_right_rows_go_in_the_others_are_told_and_the_file_again_changes_nothing() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        placements(&store, 4).await;
        let asked = inquiry(&store);
        let code = code_of(&asked, "P-3", false).await;
        let rows = [
            "P-1,,2026-03-01,paper,yes,300000,BDT,no,agency,yes,no,Field office 2".to_owned(),
            "P-2,,2026-03-01,visit,,,,,,,,Field office 2".to_owned(),
            format!(",{},2026-03-01,phone,no,,,yes,worker,yes,yes,", code.grouped()),
            "P-77,,2026-03-01,paper,yes,,,,,,,".to_owned(),
            ",BCDFGHJK,2026-03-01,paper,yes,,,,,,,".to_owned(),
            "P-4,,2026-03-07,paper,yes,,,,,,,".to_owned(),
            "P-4,,2022-03-07,paper,yes,,,,,,,".to_owned(),
            "P-4,,2026-03-01,paper,no,300,BDT,,,,,".to_owned(),
            "P-4,,2026-03-01,paper,yes,300,,,,,,".to_owned(),
            "P-4,,2026-03-01,paper,perhaps,,,,,,,".to_owned(),
            ",,2026-03-01,paper,yes,,,,,,,".to_owned(),
            format!("P-4,{},2026-03-01,paper,yes,,,,,,,", code.grouped()),
        ];
        let text = format!("{HEADER}{}\n", rows.join("\n"));
        let first = taken(&asked, &text).await;
        assert_eq!((first.rows, first.taken, first.unchanged, first.rejected), (12, 3, 0, 9), "{}: {:?}", fresh.name, first.issues);
        let told: Vec<(u32, &str)> = first.issues.iter().map(|issue| (issue.line.unwrap(), issue.column.as_deref().unwrap())).collect();
        let wanted = [
            (5, "placement_id"),
            (6, "code"),
            (7, "answered_on"),
            (8, "answered_on"),
            (9, "fee_amount"),
            (10, "fee_currency"),
            (11, "fee_paid"),
            (12, "placement_id"),
            (13, "placement_id"),
        ];
        assert_eq!(told, wanted, "{}", fresh.name);
        assert!(
            first.issues.iter().all(|issue| !issue.advice.is_empty() && !format!("{issue:?}").contains(&code.grouped())),
            "{}: no code is told",
            fresh.name
        );
        let again = taken(&asked, &text).await;
        assert_eq!((again.taken, again.unchanged, again.rejected), (0, 3, 9), "{}", fresh.name);
        let voices = store.voices_of(&Id::new("RL-0010")).await.unwrap();
        assert_eq!(voices.iter().map(|voice| voice.answers.len()).collect::<Vec<_>>(), [1, 1, 1], "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_file_that_is_no_table_of_answers_is_refused_whole_with_what_it_lacks() {
    let fresh = &each().await[0];
    let store = fresh.migrated().await;
    let refused = async |bytes: &[u8]| {
        let input = Box::new(Cursor::new(bytes.to_vec()));
        let paper = Paper { file: "answers.csv", input, limits: &Limits::default(), sender: SENDER, who: "Amina" };
        take(&inquiry(&store), paper).await.unwrap_err().to_string()
    };
    assert!(refused(b"placement_id,fee_paid\nP-1,yes\n").await.contains("lacks answered_on and route"));
    assert!(refused(b"").await.contains("first row must name the columns"));
    assert!(refused(b"PK\x03\x04 workbook").await.contains("not UTF-8"));
    assert!(refused(b"answered_on;route\n2026-03-01;paper\n").await.contains("separated by"));
}

#[tokio::test]
async fn who_was_asked_and_who_answered_is_counted_by_agency_way_and_half_year() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        placements(&store, 4).await;
        let asked = inquiry(&store);
        invite(&asked, &wanted(&["P-1", "P-2", "P-3", "P-4"], false)).await.unwrap();
        taken(&asked, &format!("{HEADER}P-1,,2026-03-01,paper,yes,,,,,,,\nP-2,,2026-03-01,visit,no,,,,,,,\nP-3,,2026-03-01,visit,,,,,,,,\n")).await;
        let strata = store.asked_and_answered().await.unwrap();
        let stratum = Stratum { agency_key: "rl0010".to_owned(), origin: country("BD"), destination: country("MY"), half_year: "2023-H1".to_owned() };
        assert_eq!(strata.keys().collect::<Vec<_>>(), [&stratum], "{}", fresh.name);
        let Response { asked, answered, said } = &strata[&stratum];
        assert_eq!((*asked, *answered, said[&Question::FeePaid]), (4, 2, (1, 1)), "{}: who was asked and did not answer is in the denominator", fresh.name);
        let answers = store.answers_of(1).await.unwrap();
        assert_eq!(answers.iter().map(|answer| answer.route).collect::<Vec<_>>(), [Route::Paper], "{}: how it came is known", fresh.name);
    }
}

#[tokio::test]
async fn an_agency_shows_its_answers_in_the_month_after_and_nothing_of_another() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        placements(&store, 40).await;
        let asked = inquiry(&store);
        let row = |n: usize| format!("P-{n},,2026-03-01,paper,{},,,,,,,\n", if n <= 12 { "yes" } else { "no" });
        taken(&asked, &format!("{HEADER}{}", (1..=30).map(row).collect::<String>())).await;
        let (rules, licence) = (showing().unwrap(), Id::new("RL-0010"));
        assert!(shown(&store, &licence, (&rules, day("2026-03-31"))).await.unwrap().is_silent(), "{}", fresh.name);
        let april = shown(&store, &licence, (&rules, day("2026-04-01"))).await.unwrap();
        assert_eq!(april.response.map(|response| (response.asked, response.answered)), Some((30, 30)), "{}", fresh.name);
        assert!(shown(&store, &Id::new("RL-0011"), (&rules, day("2026-04-01"))).await.unwrap().is_silent(), "{}", fresh.name);
    }
}
