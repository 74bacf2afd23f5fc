//! What tells of a person goes when its time is over or somebody asks, and never while something open needs it.

mod cases;
mod command;
mod reports;
mod workers;

use std::path::Path;

use chrono::{DateTime, Utc};
use recruitwatch::flow::erase::due::due;
use recruitwatch::flow::erase::{Eraser, Item, erase, retention};
use recruitwatch::record::complaint::deadline::Now;
use recruitwatch::record::retention::{Holding, Retention};
use recruitwatch::store::Store;

use crate::store::facts::at;
use crate::store::records::day;

fn spans() -> Retention {
    retention::of_seeds().unwrap()
}

fn eraser<'a>(store: &'a Store, (retention, rejected): (&'a Retention, &'a Path), on: &str) -> Eraser<'a> {
    let at: DateTime<Utc> = at(&format!("{on}T12:00:00Z"));
    Eraser { store, rejected, retention, now: Now { at, today: at.date_naive() }, who: "test" }
}

/// What is due on a day, in words, without folders of rejected rows.
async fn due_on(store: &Store, on: &str) -> Vec<String> {
    let spans = spans();
    let items = due(&eraser(store, (&spans, Path::new("no such folder")), on)).await.unwrap();
    items.iter().map(words).collect()
}

fn words(item: &Item) -> String {
    match &item.needed {
        Some(need) => format!("stays: {}; {need}", item.subject),
        None => item.subject.to_string(),
    }
}

/// Erases everything that is due on a day.
async fn erase_due(store: &Store, on: &str) -> usize {
    let spans = spans();
    let eraser = eraser(store, (&spans, Path::new("no such folder")), on);
    erase(&eraser, &due(&eraser).await.unwrap()).await.unwrap()
}

#[test]
fn what_ended_is_kept_to_the_last_day_of_its_time() {
    let spans = spans();
    assert_eq!(spans.due_on(Holding::ReportOther, day("2024-03-20")), day("2026-03-21"));
    assert_eq!(spans.due_on(Holding::ReportOther, day("2024-02-29")), day("2026-03-01"), "29 February ends with February");
    assert_eq!(spans.due_on(Holding::Placement, chrono::NaiveDate::MAX), chrono::NaiveDate::MAX);
}

#[test]
fn the_list_of_times_says_what_is_wrong_with_it() {
    let told = |text: &str| retention::parse("retention.toml", text).unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(told("[[period]]\nholding = \"cats\"\nmonths = 1\nstanding = \"proposed\"\n").contains("retention.toml:2: holding"));
    assert!(told("[[period]]\nholding = \"placement\"\nmonths = 0\nstanding = \"proposed\"\n").contains("retention.toml:3: months"));
    assert!(told("[[period]]\nholding = \"placement\"\nmonths = 1\nstanding = \"proposed\"\n").contains("report_upheld has no span"));
}
