//! What is due to go today?

use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::go::nobody;
use super::needs::Needs;
use super::{EraseError, Eraser, Item, Subject, of_cases};
use crate::record::retention::Holding;
use crate::store::erasures::Which;

/// Everything that is due, reports first, with what must stay and why.
///
/// # Errors
/// When the store or the folder of rejected rows cannot be read.
pub async fn due(eraser: &Eraser<'_>) -> Result<Vec<Item>, EraseError> {
    let needs = Needs::of(eraser).await?;
    let mut items = reports(eraser, &needs).await?;
    items.extend(of_cases::due(eraser, &needs).await?);
    items.extend(placements(eraser, &needs).await?);
    items.extend(codes(eraser).await?);
    items.extend(rejected(eraser)?);
    Ok(items)
}

async fn reports(eraser: &Eraser<'_>, needs: &Needs) -> Result<Vec<Item>, EraseError> {
    let mut items = Vec::new();
    for file in needs.reports() {
        items.extend(needs.report(eraser, file).await?.filter(|item| is_due(eraser, item)));
    }
    Ok(items)
}

async fn placements(eraser: &Eraser<'_>, needs: &Needs) -> Result<Vec<Item>, EraseError> {
    let holding = Holding::Placement;
    let mut items = Vec::new();
    for person in eraser.store.persons(Which::SignedBefore(eraser.retention.ended_before(holding, eraser.now.today))).await? {
        let due_on = Some(eraser.retention.due_on(holding, person.ended_on));
        if person.worker == nobody(&person) || due_on.is_some_and(|day| eraser.now.today < day) {
            continue;
        }
        let needed = needs.of_placement(eraser, &person).await?;
        items.push(Item { subject: Subject::Placement(person), holding, due_on, needed });
    }
    Ok(items)
}

async fn codes(eraser: &Eraser<'_>) -> Result<Option<Item>, EraseError> {
    let before = eraser.retention.ended_before(Holding::FeedbackCode, eraser.now.today);
    let count = eraser.store.feedback_codes_before(before).await?;
    let item = |count| Item { subject: Subject::Codes(before, count), holding: Holding::FeedbackCode, due_on: Some(eraser.now.today), needed: None };
    Ok((0 < count).then(|| item(count)))
}

/// Folders of rejected rows that nobody wrote to since the span began.
fn rejected(eraser: &Eraser<'_>) -> Result<Vec<Item>, EraseError> {
    let failed = |source| EraseError::Folder { path: eraser.rejected.to_owned(), source };
    if !eraser.rejected.is_dir() {
        return Ok(Vec::new());
    }
    let mut items = Vec::new();
    for entry in fs::read_dir(eraser.rejected).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        // A link that leads elsewhere is no folder here, and is left alone.
        if !entry.file_type().map_err(failed)?.is_dir() {
            continue;
        }
        let written = entry.metadata().and_then(|about| about.modified()).map_err(failed)?;
        let due_on = eraser.retention.due_on(Holding::RejectedRows, DateTime::<Utc>::from(written).date_naive());
        if due_on <= eraser.now.today {
            let folder: PathBuf = entry.path();
            items.push(Item { subject: Subject::Rejected(folder), holding: Holding::RejectedRows, due_on: Some(due_on), needed: None });
        }
    }
    items.sort_by_key(|item| (item.due_on, item.subject.to_string()));
    Ok(items)
}

fn is_due(eraser: &Eraser<'_>, item: &Item) -> bool {
    item.due_on.is_some_and(|day| day <= eraser.now.today)
}
