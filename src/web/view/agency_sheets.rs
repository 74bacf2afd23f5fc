//! What stands in the tables of an agency that are handed out as files? The columns of the screen; no worker is named.

use chrono::NaiveDate;

use crate::audit::charges::against::Against;
use crate::edition::sheet::Sheet;
use crate::flow::agency_file::PlacementLine;
use crate::flow::agency_file::fees::{FeeLine, Fees};
use crate::record::code::Code as _;
use crate::record::id::Id;

const PLACEMENTS: [&str; 10] =
    ["placement_id", "contract_signed_on", "origin", "destination", "occupation", "employer_name", "outcome", "asked_on", "open_breaches", "gravest_finding"];
const FEES: [&str; 7] = ["placement_id", "contract_signed_on", "currency", "charged", "lawful", "above", "finding"];

/// The placements of an agency, with how many there are in all.
#[must_use]
pub fn placements((lines, total): (Vec<PlacementLine>, u64), of: (&Id, NaiveDate)) -> Sheet {
    let row = |line: PlacementLine| {
        let PlacementLine { of: _, placement_id, signed_on, way, occupation, employer, outcome, asked_on, breaches, finding } = line;
        let asked_on = asked_on.map_or_else(String::new, |day| day.to_string());
        let outcome = outcome.map_or("", |outcome| outcome.as_str()).to_owned();
        let (origin, destination) = (way.0.code().to_owned(), way.1.code().to_owned());
        let finding = finding.unwrap_or_default();
        vec![placement_id, signed_on.to_string(), origin, destination, occupation, employer, outcome, asked_on, breaches.to_string(), finding]
    };
    Sheet { name: "placements", columns: &PLACEMENTS, rows: lines.into_iter().map(row).collect(), total, about: about(of) }
}

/// The charges of an agency beside what was lawful.
#[must_use]
pub fn fees(fees: Fees, of: (&Id, NaiveDate)) -> Sheet {
    let row = |line: FeeLine| {
        let FeeLine { placement_id, signed_on, against: Against { charged, lawful, above }, finding } = line;
        let currency = lawful.currency.to_string();
        vec![placement_id, signed_on.to_string(), currency, charged.amount(), lawful.amount(), above.amount(), finding.unwrap_or_default()]
    };
    let (looked, all) = fees.placements;
    let mut about = about(of);
    about.push(("placements", format!("the newest {looked} of {all} placements were looked at")));
    let aside = |(why, count): (&crate::audit::charges::against::Aside, &u64)| ("beside no limit", format!("{}: {count}", why.as_str()));
    about.extend(fees.aside.iter().map(aside));
    let total = fees.lines.len() as u64;
    Sheet { name: "fees", columns: &FEES, rows: fees.lines.into_iter().map(row).collect(), total, about }
}

fn about((licence, on): (&Id, NaiveDate)) -> Vec<(&'static str, String)> {
    vec![
        ("agency", licence.to_string()),
        ("as of", on.to_string()),
        ("not for publication", "findings become public only after a person has decided them".to_owned()),
    ]
}
