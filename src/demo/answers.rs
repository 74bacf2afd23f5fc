//! Invented answers of workers of one agency of the demo, as a field office would send them on paper: many of the same mind, some who do not
//! want to say, and some who were asked and did not answer.

use std::fmt::Write;

use chrono::NaiveDate;

use crate::record::id::Id;

/// Workers who are asked, at most.
pub const ASKED_MAX: usize = 80;

/// A file of answers about placements, all of one day.
#[must_use]
pub fn answers(placements: &[Id], answered_on: NaiveDate) -> String {
    let mut file = "placement_id,answered_on,route,fee_paid,contract_kept,papers_kept_by,paid_on_time,would_return,asked_by\n".to_owned();
    for (n, placement) in placements.iter().take(ASKED_MAX).enumerate() {
        let said = match n % 8 {
            0 => ",,,,",
            1 | 2 => "no,yes,worker,yes,yes",
            3 => "yes,no,agency,yes,no",
            4 => "yes,yes,worker,no,unknown",
            5 => "yes,yes,employer,yes,no",
            6 => "unknown,unsaid,worker,no,unsaid",
            _seventh => "yes,no,employer,yes,yes",
        };
        let _ = writeln!(file, "\"{}\",{answered_on},paper,{said},Invented field office", placement.as_str().replace('"', "\"\""));
    }
    file
}
