//! How does a record of the register become a page? Agencies and their lists, from [`Register`].
//!
//! A licence number that stands for several agencies says nothing of any of them: the status is not known then.

use chrono::NaiveDate;

use super::agency::{AgencyView, EventLine, OrderLine, ScopeLine};
use super::check::Source;
use super::format::day_words;
use super::licence_words::{because, next_steps};
use super::register::{PAGE_ROWS, RegisterRow, RegisterView};
use super::verdict::Verdict;
use super::words::place_words;
use crate::flow::register_status::{Axes, Balance, Belongings, LicenceAnswer};
use crate::record::agency::{Agency, AgencyKind, Deposit, PersonRole, Principal, SubAgent};
use crate::record::id::{Id, Key};
use crate::record::licence::{LicenceEvent, StatusOn};
use crate::record::register::Register;

/// The day asked for and the day on which it is asked.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    /// The day asked for.
    pub on: NaiveDate,
    /// The day as of which the register is read.
    pub today: NaiveDate,
}

/// Job orders on one page.
const ORDERS_SHOWN: usize = 50;

impl AgencyView {
    /// The page of a licence number; `None` where no agency of the register has it.
    #[must_use]
    pub fn of(register: &Register, licence: &str, Days { on, today }: Days, source: Source) -> Option<Self> {
        let answer = LicenceAnswer::of(register, &Id::new(licence), Axes { on, known_on: today })?;
        Self::told(&answer, today, source)
    }

    /// The page of an answer; `None` where no list names a holder.
    #[must_use]
    pub fn told(answer: &LicenceAnswer, today: NaiveDate, source: Source) -> Option<Self> {
        let agency = answer.holders.first()?;
        let LicenceAnswer { licence_no, axes: Axes { on, known_on }, status, because: event, holders, is_shared, events, belongings, .. } = answer;
        let found = StatusOn { status: *status, because: event.as_ref() };
        let own = |lines: Vec<ScopeLine>| if *is_shared { Vec::new() } else { lines };
        Some(Self {
            legal_name: answer.called(),
            other_names: if *is_shared { Vec::new() } else { agency.names().skip(1).map(str::to_owned).collect() },
            licence_no: licence_no.to_string(),
            jurisdiction: place_words(&agency.jurisdiction),
            regulator: agency.regulator.clone(),
            licence_class: agency.licence_class.clone(),
            on: *on,
            is_today: *on == today,
            known: *known_on,
            knows_today: *known_on == today,
            status: Verdict::of_status(*status),
            reasons: if *is_shared { shared_reasons(holders) } else { vec![because(&found)] },
            events: events.iter().rev().map(EventLine::from).collect(),
            scope: own(scope(agency)),
            contact: own(contact(agency)),
            belongs: own(belongs(belongings)),
            orders: belongings.job_orders.iter().take(ORDERS_SHOWN).map(|balance| order(balance, belongings)).collect(),
            more_orders: belongings.job_orders.len().saturating_sub(ORDERS_SHOWN),
            source,
            next_steps: next_steps(*status),
            has_certificate: false,
        })
    }
}

impl Source {
    /// Whose word an answer is: the list that names the holder, with its day; else the day on which something of the licence became known last.
    #[must_use]
    pub fn of(answer: &LicenceAnswer) -> Self {
        let told_on = || answer.events.iter().map(LicenceEvent::known_on).max();
        let first = answer.sources.first().filter(|_| !answer.holders.is_empty());
        Self {
            name: first.map_or_else(|| "No list that is held now".to_owned(), |word| word.name.clone()),
            on: first.and_then(|word| word.as_of_on).or_else(told_on),
        }
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

pub(super) fn shared_reasons(holders: &[Agency]) -> Vec<String> {
    let one = |agency: &Agency| format!("{}, {}.", agency.legal_name, place_words(&agency.jurisdiction));
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

fn belongs(Belongings { people, sub_agents, deposits, job_orders: _, principals }: &Belongings) -> Vec<ScopeLine> {
    let line = |label: &str, values: Vec<String>| ScopeLine { label: label.to_owned(), values };
    let mut lines = vec![
        line("People", people.iter().map(|person| format!("{} ({})", person.name, role_words(person.role))).collect()),
        line("Sub-agents", sub_agents.iter().map(sub_agent_words).collect()),
        line("Deposit", deposits.iter().map(deposit_words).collect()),
    ];
    if !principals.is_empty() {
        lines.push(line("Employers of its job orders", principals.iter().map(principal_words).collect()));
    }
    lines
}

fn sub_agent_words(SubAgent { name, number, district, .. }: &SubAgent) -> String {
    let number = number.as_ref().map(|number| format!(" {number}")).unwrap_or_default();
    format!("{name}{number}{}", district.as_ref().map(|district| format!(" in {district}")).unwrap_or_default())
}

/// A deposit with what was drawn of it; that it was not filled up again is told only as far as it is known.
fn deposit_words(deposit: &Deposit) -> String {
    let Deposit { line: _, licence_no: _, kind, amount, from, until, drawn_on, drawn_amount, refilled_on } = deposit;
    let kind = kind.map_or_else(String::new, |kind| format!(" ({kind})"));
    let until = until.map_or_else(String::new, |last| format!(" until {} (last day)", day_words(last)));
    let sum = drawn_amount.map_or_else(|| "some of it".to_owned(), |sum| sum.to_string());
    let filled = refilled_on.map_or_else(|| "no refill is known".to_owned(), |day| format!("filled up again on {}", day_words(day)));
    let drawn = drawn_on.map_or_else(String::new, |day| format!("; {sum} drawn on {}, {filled}", day_words(day)));
    format!("{amount}{kind} from {}{until}{drawn}", day_words(*from))
}

fn principal_words(principal: &Principal) -> String {
    let until = principal.barred_until.map_or_else(String::new, |last| format!(" until {} (last day)", day_words(last)));
    let barred = principal.barred_from.map_or_else(String::new, |from| format!(", barred from {}{until}", day_words(from)));
    format!("{}, {}{barred}", principal.name, principal.country.name())
}

fn order(Balance { order, returned }: &Balance, belongings: &Belongings) -> OrderLine {
    let employer = |id: &Id| belongings.principals.iter().find(|principal| principal.employer_id.key() == id.key());
    let work = order.occupation.as_ref().map(|work| format!("work {}", work.as_str()));
    let place = order.destination.map(|country| country.name().to_owned());
    OrderLine {
        number: order.job_order.to_string(),
        employer: order.employer_id.as_ref().map(|id| employer(id).map_or_else(|| id.to_string(), |principal| principal.name.clone())),
        what: place.into_iter().chain(work).collect::<Vec<_>>().join(", "),
        approved: u64::from(order.quantity),
        returned: *returned,
        until: order.expires_on,
    }
}

const fn role_words(role: PersonRole) -> &'static str {
    match role {
        PersonRole::Owner => "owner",
        PersonRole::Director => "director",
        PersonRole::Officer => "officer",
        PersonRole::Representative => "representative",
        PersonRole::Staff => "staff",
    }
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
