//! What goes where somebody asks for it before it is due? The worker's in every placement of hers, the worker's of one placement, a report.

use super::go::nobody;
use super::needs::Needs;
use super::{EraseError, Eraser, Item, Subject};
use crate::record::id::{Id, Worker};
use crate::record::retention::Holding;
use crate::store;
use crate::store::erasures::Which;
use crate::store::feedback::placement_key;

/// What somebody asks to erase.
#[derive(Debug, Clone)]
pub enum Asked {
    /// A worker, by pseudonym.
    Worker(Worker),
    /// The worker of a placement of a sender.
    Placement(String, Id),
    /// A report, by its number.
    Report(i64),
}

/// What goes, with what must stay and why.
///
/// # Errors
/// When there is no such thing, or the store is not available.
pub async fn asked(eraser: &Eraser<'_>, asked: &Asked) -> Result<Vec<Item>, EraseError> {
    let needs = Needs::of(eraser).await?;
    let key;
    let which = match asked {
        Asked::Report(id) => return report(eraser, &needs, *id).await,
        Asked::Worker(worker) => Which::Worker(*worker),
        Asked::Placement(sender, number) => {
            key = placement_key(number);
            Which::One(sender, &key)
        }
    };
    let persons = eraser.store.persons(which).await?;
    if persons.is_empty() {
        return Err(store::Error::not_found(what(asked)).into());
    }
    let mut items = Vec::new();
    for person in persons.into_iter().filter(|person| person.worker != nobody(person)) {
        let needed = needs.of_placement(eraser, &person).await?;
        items.push(Item { subject: Subject::Placement(person), holding: Holding::Placement, due_on: None, needed });
    }
    Ok(items)
}

async fn report(eraser: &Eraser<'_>, needs: &Needs, id: i64) -> Result<Vec<Item>, EraseError> {
    let file = needs.reports().find(|file| file.id == id).ok_or_else(|| store::Error::not_found(format!("report {id}")))?;
    let item = needs.report(eraser, file).await?;
    Ok(item.map(|item| Item { due_on: None, ..item }).into_iter().collect())
}

/// In words that name no worker.
fn what(asked: &Asked) -> String {
    match asked {
        Asked::Worker(_) => "a worker of this number".to_owned(),
        Asked::Placement(sender, number) => format!("placement {number} of {sender:?}"),
        Asked::Report(id) => format!("report {id}"),
    }
}
