//! What do workers say in the demo? Answers that came on paper two months ago, and a code for one who was not asked yet.

use std::collections::BTreeMap;
use std::io::Cursor;

use anyhow::Result;
use chrono::Days;

use super::Context;
use super::demo::SENDER;
use crate::flow::erase::retention;
use crate::flow::feedback::Inquiry;
use crate::flow::feedback::invite::{Invited, Wanted, invite};
use crate::flow::feedback::take::{Paper, take};
use crate::record::complaint::deadline::Now;
use crate::record::id::{Id, Key};
use crate::record::retention::Holding;
use crate::store::Store;
use crate::store::cases::{Page, StoredCase};
use crate::{clock, demo};

/// Placements among which the agency is looked for.
const CASES_READ: u32 = 5_000;

/// Answers of workers of the agency with the most placements, written down two months ago so that they are released by now; and a code for one
/// who was not asked yet.
pub(super) async fn add(store: &Store, context: &Context) -> Result<()> {
    let cases = store.cases(&Page { after: None, taken_since: None, limit: CASES_READ }).await?;
    let mut by_agency: BTreeMap<Key, Vec<&StoredCase>> = BTreeMap::new();
    cases.iter().for_each(|case| by_agency.entry(case.placement.agency_licence.key()).or_default().push(case));
    let Some(of_agency) = by_agency.into_values().max_by_key(Vec::len) else { return Ok(()) };
    let before = |days| (clock::now_at().checked_sub_days(days), context.today.checked_sub_days(days));
    let (Some(at), Some(today)) = before(Days::new(62)) else { return Ok(()) };
    let code_months = retention::of_seeds()?.months(Holding::FeedbackCode);
    let then = Inquiry { store, now: Now { at, today }, code_months };
    let numbers: Vec<Id> = of_agency.iter().filter(|case| case.placement.contract_signed_on <= today).map(|case| case.placement.placement_id.clone()).collect();
    let (input, limits) = (demo::answers::answers(&numbers, today), context.config.limits.of_intake());
    let input = Box::new(Cursor::new(input.into_bytes()));
    take(&then, Paper { file: "invented answers", input, limits: &limits, sender: SENDER, who: "demo" }).await?;
    let now = Inquiry { now: Now { at: clock::now_at(), today: context.today }, ..then };
    let last = Wanted { sender: SENDER.to_owned(), placements: numbers.last().cloned().into_iter().collect(), again: true, who: "demo".to_owned() };
    if let Some((_, Invited::Code(code))) = invite(&now, &last).await?.first() {
        let agency = of_agency.first().map(|case| case.placement.agency_licence.to_string()).unwrap_or_default();
        eprintln!("answers of workers stand on the page of agency {agency}; a worker answers at /feedback by {}", code.grouped());
    }
    Ok(())
}
