//! How does a list of the desk become a file? The rows of the screen, all pages of them up to a limit, with an entry in the journal.

use serde_json::json;

use super::Live;
use super::inspections::{self, name_of};
use crate::edition::sheet::{ROWS_MAX, Sheet};
use crate::flow::cases::queue as cases;
use crate::flow::complaints::queue as complaints;
use crate::flow::desk;
use crate::record::id::Id;
use crate::record::official::Official;
use crate::record::signal::SignalOutcome;
use crate::store::desk::Rows;
use crate::store::journal::Entry;
use crate::web::answers::Trouble;
use crate::web::path;
use crate::web::triage::{Format, Listing, TakenOut, file};
use crate::web::view::cases::CaseRow;
use crate::web::view::complaint_desk::QueueRow as ComplaintRow;
use crate::web::view::desk::InspectionRow;
use crate::web::view::queue::QueueRow;
use crate::web::view::signals::SignalRow;
use crate::web::view::tabled::Tabled;

/// What the numbers of placements are.
const PLACEMENTS: &str = "Placements stand here by the numbers of their senders, which are pseudonyms of workers' files: keep this file as you keep those.";
/// All rows that a file may hold.
const ALL: Rows = Rows { skip: 0, limit: ROWS_MAX as u64 };

/// A list as a file; the journal says who took it out, and how much of it.
pub(super) async fn take_out(live: &Live, (listing, format): (Listing, Format), who: &Official) -> Result<TakenOut, Trouble> {
    let subject = match &listing {
        Listing::Agency(licence) => format!("agency {licence}"),
        Listing::Inspections | Listing::Findings(_) | Listing::Signals | Listing::Cases(_) | Listing::Complaints(_) => "desk".to_owned(),
    };
    let sheet = match sheet(live, listing, who).await? {
        Ok(Some(sheet)) => sheet,
        Ok(None) => return Ok(TakenOut::Nothing),
        Err(list) => return Ok(TakenOut::Refused(list)),
    };
    let detail = json!({ "table": sheet.name, "rows": sheet.rows.len(), "of": sheet.total, "about": sheet.about });
    let at = live.now();
    live.store.journal(&Entry { at, who: who.name.clone(), what: "took out a table".to_owned(), subject, detail }).await?;
    tokio::task::spawn_blocking(move || file(&sheet, format, at)).await?
}

/// The rows of a list; nothing where there is no such list, its address where a filter is wrong.
async fn sheet(live: &Live, listing: Listing, who: &Official) -> Result<Result<Option<Sheet>, String>, Trouble> {
    Ok(match listing {
        Listing::Inspections => Ok(Some(all_agencies(live).await?)),
        Listing::Signals => {
            let rows = live.store.newest_signals(SignalOutcome::Raised).await?.map_or_else(Vec::new, |(_, all)| all);
            let total = rows.len() as u64;
            Ok(Some(of("signals", rows.into_iter().take(ROWS_MAX).map(SignalRow::from), total, Vec::new())))
        }
        Listing::Findings(form) => match form.read() {
            Err(_) => Err(path::desk_findings(&form.query())),
            Ok(wanted) => {
                let (shown, (rows, total)) = (live.house.shown(), live.store.finding_queue(&wanted, (who.id, ALL)).await?);
                let about = vec![("filters", form.query()), ("placements", PLACEMENTS.to_owned())];
                Ok(Some(of("findings", rows.into_iter().map(|row| QueueRow::of(row, |licence| name_of(&shown, licence))), total, about)))
            }
        },
        Listing::Agency(licence) => {
            let (rows, total) = live.store.open_findings_of(&Id::new(licence.as_str()), ALL).await?;
            let about = vec![("licence", licence), ("placements", PLACEMENTS.to_owned())];
            Ok((0 < total).then(|| of("agency-findings", rows.iter().map(inspections::line), total, about)))
        }
        Listing::Cases(form) => match form.read() {
            Err(_) => Err(path::with_query(path::DESK_CASES, &form.query())),
            Ok((state, is_late, is_mine)) => {
                let narrowed = cases::Narrowed { state, is_late, hand: is_mine.then_some(who.id) };
                let rows: Vec<_> = cases::queue(&live.office()).await?.into_iter().filter(|row| narrowed.shows(row)).collect();
                Ok(Some(of("cases", rows.iter().map(CaseRow::of), rows.len() as u64, vec![("filters", form.query())])))
            }
        },
        Listing::Complaints(form) => match form.read() {
            Err(_) => Err(path::with_query(path::DESK_COMPLAINTS, &form.query())),
            Ok((state, is_late, is_mine)) => {
                let narrowed = complaints::Narrowed { state, is_late, hand: is_mine.then(|| who.name.clone()) };
                let rows: Vec<_> = complaints::queue(&live.counter()).await?.0.into_iter().filter(|row| narrowed.shows(row)).collect();
                let left_out = "Contacts and texts are left out, and so is the agency as the worker wrote it.".to_owned();
                Ok(Some(of("complaints", rows.iter().map(ComplaintRow::of), rows.len() as u64, vec![("filters", form.query()), ("left out", left_out)])))
            }
        },
    })
}

async fn all_agencies(live: &Live) -> Result<Sheet, Trouble> {
    let (shown, found) = (live.house.shown(), desk::inspections(&live.store).await?);
    let total = found.agencies.len() as u64;
    let rows = found
        .agencies
        .into_iter()
        .take(ROWS_MAX)
        .map(|standing| InspectionRow { not_judged: standing.not_judged, ..inspections::row(standing.agency, &shown) });
    Ok(of("inspections", rows, total, Vec::new()))
}

fn of<T: Tabled>(name: &'static str, rows: impl Iterator<Item = T>, total: u64, about: Vec<(&'static str, String)>) -> Sheet {
    Sheet { name, columns: T::COLUMNS, rows: rows.take(ROWS_MAX).map(|row| row.cells()).collect(), total, about }
}
