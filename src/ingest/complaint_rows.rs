//! How does a row of `complaints.csv` become a complaint?

use super::cell::{Wrong, code, currency, day, id, words};
use super::columns::columns;
use super::entry::Entry;
use super::issue::IssueCode;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::code::Code;
use crate::record::complaint::{Complaint, ComplaintIssue};

columns! {
    Complaints;
    required ComplaintId = "complaint_id", ReceivedOn = "received_on", Issue = "issue";
    optional
        PlacementId = "placement_id", AgencyLicence = "agency_licence", Channel = "channel", Text = "text", ClosedOn = "closed_on",
        Outcome = "outcome", AmountRecovered = "amount_recovered", Currency = "currency",
}

impl Entry for Complaint {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let complaint_id = row.required(Column::ComplaintId, id);
        let received_on = row.required(Column::ReceivedOn, day);
        let issue = issue(row);
        let stated = row.cell(Column::AmountRecovered);
        let currency = if stated.is_empty() { row.optional(Column::Currency, currency) } else { row.required(Column::Currency, currency) };
        let complaint = Self {
            line: row.line(),
            placement_id: row.optional(Column::PlacementId, id),
            agency_licence: row.optional(Column::AgencyLicence, id),
            channel: row.optional(Column::Channel, code),
            text: row.optional(Column::Text, words),
            closed_on: row.optional(Column::ClosedOn, day),
            outcome: row.optional(Column::Outcome, words),
            amount_recovered: row.optional_money(Column::AmountRecovered, currency),
            complaint_id: complaint_id?,
            received_on: received_on?,
            issue: issue?,
        };
        Some(complaint)
    }
}

/// An issue that no list knows is taken as `other`, and the word is shown.
fn issue(row: &mut Row<'_, Column>) -> Option<ComplaintIssue> {
    row.required(Column::Issue, |cell| Ok(ComplaintIssue::parse(cell).ok())).map(|known| {
        known.unwrap_or_else(|| {
            let message = "no list knows this issue; it is taken as other";
            row.note(Column::Issue, Wrong::new(IssueCode::UnknownCode, message, "Write the issue's code, such as overcharge, or other."));
            ComplaintIssue::Other
        })
    })
}
