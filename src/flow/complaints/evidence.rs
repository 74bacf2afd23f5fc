//! What does an audit see of a complaint that the desk has taken on? A row like those of `complaints.csv`, from the desk as its sender.
//! The worker's own words stay in the file.

use sha2::{Digest, Sha256};

use super::Counter;
use crate::record::complaint::Complaint;
use crate::record::complaint::event::{Event, Logged};
use crate::record::complaint::file::ComplaintFile;
use crate::record::hex::hex;
use crate::record::id::Id;
use crate::record::money::Money;
use crate::store::intakes::NewIntake;

/// The sender under which complaints of this site stand.
pub const SENDER: &str = "Complaints desk";

/// The row of a complaint: the agency and the placement as the desk found them, and how it ended.
#[must_use]
pub fn evidence(file: &ComplaintFile) -> Complaint {
    let closing = |logged: &Logged| if let Event::Closed { why, .. } = logged.event { Some((logged.happened_on, why.to_string())) } else { None };
    let closed = file.events.iter().rev().find_map(closing).filter(|_| file.has_ended());
    let (closed_on, outcome) = closed.unzip();
    Complaint {
        line: 0,
        complaint_id: Id::new(format!("web-{}", file.id)),
        placement_id: file.placement(),
        agency_licence: file.licence(),
        received_on: file.received_on,
        channel: Some(file.channel),
        issue: file.grievance.issue(),
        text: None,
        closed_on,
        outcome,
        amount_recovered: recovered(file),
    }
}

/// What came back, where it was of one currency.
fn recovered(file: &ComplaintFile) -> Option<Money> {
    let items = file.items();
    let mut parts = items.iter().flat_map(|item| &item.instalments).map(|part| part.amount);
    let first = parts.next()?;
    parts.try_fold(first, Money::checked_add).ok()
}

/// The intake by which the row gets in. A row that says what is stored already has the same, and changes nothing.
pub(super) fn intake_of(row: &Complaint, who: &str, counter: &Counter<'_>) -> NewIntake {
    let package_sha256 = hex(&Sha256::digest(format!("{row:?}")));
    NewIntake { sender: SENDER.to_owned(), package_sha256, as_of_on: None, taken_at: counter.now.at, who: who.to_owned() }
}
