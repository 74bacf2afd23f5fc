//! Two invented complaints for the desk of the demo: one of today, and one that came ten days ago and that nobody has seen.

use chrono::{Days, NaiveDate};

use crate::flow::complaints::file_complaint::Draft;
use crate::record::complaint::Channel;
use crate::record::complaint::grievance::{Filer, Grievance, Matter};
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::place::Country;

/// The complaints as they were told, the older first.
#[must_use]
pub fn complaints(today: NaiveDate) -> [Draft; 2] {
    let before = today.checked_sub_days(Days::new(10)).unwrap_or(today);
    let asked = Currency::parse("PHP").ok().map(|pesos| Money::new(5_000_000, pesos));
    let fee = Grievance {
        matters: [Matter::Fee, Matter::Documents].into(),
        agency: Some("Amihan Example Overseas (invented)".to_owned()),
        origin: Country::parse("PH").ok(),
        destination: Country::parse("SA").ok(),
        happened_on: Some(before),
        sum: asked,
        words: Some("They took the money and they keep the passport. (Invented.)".to_owned()),
        filer: Filer::Worker,
        lang: "en".to_owned(),
    };
    let danger = Grievance {
        matters: [Matter::Unsafe].into(),
        sum: None,
        words: Some("My sister may not leave the house. (Invented.)".to_owned()),
        filer: Filer::Family,
        ..fee.clone()
    };
    [(fee, before, None), (danger, today, Some("an invented telephone".to_owned()))].map(|(grievance, received_on, contact)| Draft {
        ticket: "invented".to_owned(),
        grievance,
        contact,
        channel: Channel::Web,
        received_on,
        keyed_by: None,
    })
}
