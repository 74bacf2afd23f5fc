//! What would a small register look like? Four invented agencies with what happened to their licences.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::sample_licence;
use crate::flow::list_agencies::in_order;
use crate::record::agency::Agency;
use crate::record::id::Id;
use crate::record::licence::{Appeal, EventKind, LicenceEvent};
use crate::record::place::Country;
use crate::record::register::{Register, RegisterRows};

/// The invented register, with its rows in the order of the list.
#[must_use]
pub fn register() -> &'static (Register, Vec<usize>) {
    static REGISTER: LazyLock<(Register, Vec<usize>)> = LazyLock::new(|| {
        let register = Register::new(RegisterRows { agencies: agencies(), events: events(), ..RegisterRows::default() });
        let order = in_order(&register);
        (register, order)
    });
    &REGISTER
}

fn agencies() -> Vec<Agency> {
    let silent = Agency { issued_on: None, expires_on: None, kinds: Vec::new(), destinations: Vec::new(), quota: None, ..agency("XX-LB-0013", "Dayaw") };
    vec![agency("XX-LB-0010", "Amihan"), agency("XX-LB-0011", "Habagat"), Agency { jurisdiction: "PH-00".into(), ..agency("XX-LB-0012", "Silangan") }, silent]
}

fn agency(licence_no: &str, name: &str) -> Agency {
    Agency {
        licence_no: Id::new(licence_no),
        legal_name: format!("{name} Example Overseas"),
        trading_names: vec![format!("{name} Jobs (invented)")],
        destinations: Country::parse("SG").into_iter().collect(),
        pages: vec![format!("{}.example", name.to_lowercase())],
        ..sample_licence::agency()
    }
}

fn events() -> Vec<LicenceEvent> {
    let granted = |licence, from| LicenceEvent { ends_on: Some(day("2027-06-30")), ..event(licence, EventKind::Granted, from) };
    let suspended = LicenceEvent { ground: Some("Invented Act, section 12".into()), ..event("XX-LB-0011", EventKind::Suspended, "2026-03-01") };
    let told_first = LicenceEvent { recorded_on: Some(day("2026-03-02")), ..suspended.clone() };
    let appealed = LicenceEvent { recorded_on: Some(day("2026-03-20")), appeal: Appeal::Pending, ..suspended };
    vec![granted("XX-LB-0010", "2023-07-01"), granted("XX-LB-0011", "2023-07-01"), told_first, appealed]
}

fn event(licence_no: &str, event: EventKind, from: &str) -> LicenceEvent {
    LicenceEvent { licence_no: Id::new(licence_no), ..sample_licence::event(event, day(from), None) }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}
