//! What does the invented register say of its one licence? Events, people and papers for samples and for looking at pages.

use chrono::{DateTime, NaiveDate};

use crate::flow::register_status::{Axes, LicenceAnswer};
use crate::record::agency::{Agency, AgencyKind, Deposit, DepositKind, JobOrder, Person, PersonRole, Principal, SubAgent};
use crate::record::currency::Currency;
use crate::record::id::Id;
use crate::record::licence::{Appeal, EventKind, LicenceEvent};
use crate::record::money::Money;
use crate::record::place::Country;
use crate::record::register::{Register, RegisterRows};
use crate::store::tellers::SourceWord;

const LICENCE: &str = "XX-LB-0010";

/// What the invented register says of a licence number.
#[must_use]
pub fn answer(licence: &str, axes: Axes) -> Option<LicenceAnswer> {
    let answer = LicenceAnswer::of(&Register::new(rows()), &Id::new(licence), axes)?;
    let sha256 = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9".to_owned();
    let taken_at = DateTime::from_timestamp(1_774_080_000, 0).unwrap_or_default();
    let word = SourceWord { name: "Invented register of the Philippines".into(), as_of_on: Some(day(2026, 3, 20)), intake_id: 2, taken_at, sha256 };
    Some(LicenceAnswer { sources: vec![word], ..answer })
}

/// An invented event of this licence.
#[must_use]
pub fn event(event: EventKind, effective_on: NaiveDate, ends_on: Option<NaiveDate>) -> LicenceEvent {
    LicenceEvent {
        line: 2,
        licence_no: Id::new(LICENCE),
        event,
        effective_on,
        ends_on,
        decided_on: None,
        published_on: None,
        recorded_on: None,
        ground: None,
        reason: None,
        raw_status: None,
        appeal: Appeal::None,
    }
}

fn rows() -> RegisterRows {
    let suspended = LicenceEvent {
        ground: Some("Invented Act, section 12".into()),
        recorded_on: Some(day(2025, 2, 3)),
        decided_on: Some(day(2025, 1, 30)),
        appeal: Appeal::Pending,
        ..event(EventKind::Suspended, day(2025, 2, 1), Some(day(2025, 4, 30)))
    };
    let (licence_no, from) = (Id::new(LICENCE), Some(day(2023, 7, 1)));
    let owner = Person { line: 2, licence_no: licence_no.clone(), role: PersonRole::Owner, name: "Ligaya Example".into(), id_no: None, from, until: None };
    let agent =
        SubAgent { line: 2, licence_no, name: "Bagwis Example".into(), number: Some(Id::new("SA-7")), district: Some("Invented".into()), from, until: None };
    RegisterRows {
        agencies: vec![agency()],
        events: vec![
            event(EventKind::Granted, day(2023, 7, 1), Some(day(2025, 6, 30))),
            suspended,
            event(EventKind::Renewed, day(2025, 7, 1), Some(day(2027, 6, 30))),
        ],
        people: vec![owner],
        sub_agents: vec![agent],
        principals: country("HK").map(principal).into_iter().collect(),
        job_orders: vec![order()],
        deposits: deposit().into_iter().collect(),
        ..RegisterRows::default()
    }
}

/// Its invented holder.
#[must_use]
pub fn agency() -> Agency {
    Agency {
        line: 2,
        licence_no: Id::new(LICENCE),
        legal_name: "Amihan Example Overseas".into(),
        trading_names: vec!["Amihan Jobs (invented)".into()],
        name_local: None,
        jurisdiction: "PH".into(),
        regulator: Some("Invented authority".into()),
        licence_class: Some("Land-based".into()),
        kinds: vec![AgencyKind::Overseas],
        destinations: ["HK", "SG"].into_iter().filter_map(country).collect(),
        occupations: Vec::new(),
        quota: Some(500),
        issued_on: Some(day(2025, 7, 1)),
        expires_on: Some(day(2027, 6, 30)),
        address: Some("1 Invented Street".into()),
        district: None,
        phones: Vec::new(),
        emails: Vec::new(),
        pages: vec!["amihan.example".into()],
        registration_no: None,
        association: None,
    }
}

fn order() -> JobOrder {
    JobOrder {
        line: 2,
        job_order: Id::new("JO-1"),
        licence_no: Id::new(LICENCE),
        employer_id: Some(Id::new("E-1")),
        destination: country("HK"),
        occupation: None,
        quantity: 40,
        approved_on: day(2023, 7, 1),
        expires_on: Some(day(2026, 12, 31)),
        wage: None,
        wage_period: None,
    }
}

fn principal(country: Country) -> Principal {
    Principal {
        line: 2,
        employer_id: Id::new("E-1"),
        name: "Invented Household".into(),
        country,
        accredited_from: Some(day(2023, 7, 1)),
        accredited_until: None,
        barred_from: None,
        barred_until: None,
        reason: None,
    }
}

fn deposit() -> Option<Deposit> {
    let money = |minor| Currency::parse("PHP").ok().map(|currency| Money::new(minor, currency));
    let (licence_no, kind, amount) = (Id::new(LICENCE), Some(DepositKind::Cash), money(150_000_000)?);
    let (drawn_on, refilled_on) = (Some(day(2025, 3, 1)), Some(day(2025, 3, 20)));
    Some(Deposit { line: 2, licence_no, kind, amount, from: day(2023, 7, 1), until: None, drawn_on, drawn_amount: money(20_000_000), refilled_on })
}

fn country(code: &str) -> Option<Country> {
    Country::parse(code).ok()
}

/// A day of the invented world.
#[must_use]
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
