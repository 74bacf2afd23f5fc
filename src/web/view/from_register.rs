//! How does a record of the register become a page? Agencies and their lists, from [`Register`].
//!
//! A licence number that stands for several agencies says nothing of any of them: the status is not known then.

use chrono::NaiveDate;

use super::agency::{AgencyView, EventLine, ScopeLine};
use super::check::Source;
use super::licence_words::{because, next_steps};
use super::register::{PAGE_ROWS, RegisterRow, RegisterView};
use super::verdict::Verdict;
use super::words::place_words;
use crate::record::agency::{Agency, AgencyKind};
use crate::record::id::Key;
use crate::record::register::Register;

/// The day asked for and the day on which it is asked.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    /// The day asked for.
    pub on: NaiveDate,
    /// The day as of which the register is read.
    pub today: NaiveDate,
}

impl AgencyView {
    /// The page of a licence number; `None` where no agency of the register has it.
    #[must_use]
    pub fn of(register: &Register, licence: &str, days: Days, source: Source) -> Option<Self> {
        let key = Key::of(licence);
        let holders: Vec<&Agency> = register.agencies(&key).collect();
        let agency = *holders.first()?;
        let found = register.status_of(agency, days.on, days.today);
        let shared = register.is_shared(agency);
        let reasons = if shared { shared_reasons(&holders) } else { vec![because(&found)] };
        let events = register.timeline(&key).map(|timeline| timeline.events().iter().rev().map(EventLine::from).collect()).unwrap_or_default();
        let other_names = if shared { Vec::new() } else { agency.names().skip(1).map(str::to_owned).collect() };
        Some(Self {
            legal_name: if shared { format!("Licence number {}", agency.licence_no) } else { agency.legal_name.clone() },
            other_names,
            licence_no: agency.licence_no.to_string(),
            jurisdiction: place_words(&agency.jurisdiction),
            regulator: agency.regulator.clone(),
            licence_class: agency.licence_class.clone(),
            on: days.on,
            is_today: days.on == days.today,
            status: Verdict::of_status(found.status),
            reasons,
            events,
            scope: if shared { Vec::new() } else { scope(agency) },
            contact: if shared { Vec::new() } else { contact(agency) },
            source,
            next_steps: next_steps(found.status),
            has_certificate: false,
        })
    }
}

impl RegisterView {
    /// One page of the list, by name.
    #[must_use]
    pub fn of(register: &Register, page: u32, today: NaiveDate, sources: Vec<Source>) -> Self {
        let mut agencies: Vec<&Agency> = register.rows().agencies.iter().collect();
        agencies.sort_by_cached_key(|agency| (Key::of(&agency.legal_name), agency.licence_no.key()));
        let (size, total) = (PAGE_ROWS as usize, agencies.len());
        let skipped = (page.saturating_sub(1) as usize).saturating_mul(size);
        let rows = agencies.into_iter().skip(skipped).take(size).map(|agency| RegisterRow::of(register, agency, today)).collect();
        Self { rows, page, pages: u32::try_from(total.div_ceil(size)).unwrap_or(u32::MAX).max(1), total, as_of: today, sources, editions: Vec::new() }
    }
}

impl RegisterRow {
    /// One agency with its status today.
    #[must_use]
    pub fn of(register: &Register, agency: &Agency, today: NaiveDate) -> Self {
        let found = register.status_of(agency, today, today);
        Self {
            name: agency.legal_name.clone(),
            licence_no: agency.licence_no.to_string(),
            jurisdiction: agency.jurisdiction.clone(),
            place: place_words(&agency.jurisdiction),
            status: Verdict::of_status(found.status),
            expires_on: Register::valid_until(agency, &found),
        }
    }
}

fn shared_reasons(holders: &[&Agency]) -> Vec<String> {
    let one = |agency: &&Agency| format!("{}, {}.", agency.legal_name, place_words(&agency.jurisdiction));
    let why = "This number stands in the register for more than one agency, so the status of none of them can be told from it:".to_owned();
    std::iter::once(why).chain(holders.iter().map(one)).collect()
}

fn scope(agency: &Agency) -> Vec<ScopeLine> {
    let kinds: Vec<&str> = agency.kinds.iter().map(|kind| kind_words(*kind)).collect();
    let destinations: Vec<&str> = agency.destinations.iter().map(|country| country.name()).collect();
    let occupations: Vec<&str> = agency.occupations.iter().map(|occupation| occupation.as_str()).collect();
    let quota = agency.quota.map(|quota| quota.to_string());
    vec![
        ScopeLine::new("What it may do", &kinds),
        ScopeLine::new("May send workers to", &destinations),
        ScopeLine::new("For this work (ISCO-08)", &occupations),
        ScopeLine::new("Workers in one licence period", &quota.iter().map(String::as_str).collect::<Vec<_>>()),
    ]
}

fn contact(agency: &Agency) -> Vec<ScopeLine> {
    let address: Vec<&str> = agency.address.iter().chain(&agency.district).map(String::as_str).collect();
    let line = |label, values: &[String]| ScopeLine::new(label, &values.iter().map(String::as_str).collect::<Vec<_>>());
    vec![ScopeLine::new("Address", &address), line("Phones", &agency.phones), line("E-mail", &agency.emails), line("Pages", &agency.pages)]
}

const fn kind_words(kind: AgencyKind) -> &'static str {
    match kind {
        AgencyKind::Overseas => "work abroad",
        AgencyKind::Local => "work at home",
        AgencyKind::DomesticWork => "domestic work",
        AgencyKind::Seafarer => "work at sea",
        AgencyKind::Temporary => "temporary work",
    }
}
