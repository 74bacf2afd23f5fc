//! How does a record of the register become a page? Agencies and their lists, from [`Register`].
//!
//! A licence number that stands for several agencies says nothing of any of them: the status is not known then.

use chrono::NaiveDate;

use super::agency::{
    ADDRESS, AgencyView, DEPOSIT, DESTINATIONS, EMAILS, EMPLOYERS, EventLine, KINDS, OCCUPATIONS, OrderLine, PAGES, PEOPLE, PHONES, QUOTA, SUB_AGENTS,
    ScopeLine,
};
use super::check::Source;
use super::format::day_words;
use super::licence_words::{because, next_steps};
use super::register::{PAGE_ROWS, RegisterRow, RegisterView};
use super::verdict::Verdict;
use crate::flow::register_status::{Axes, Balance, Belongings, LicenceAnswer};
use crate::record::agency::{Agency, AgencyKind, Deposit, Person, PersonRole, Principal, SubAgent};
use crate::record::code::Code;
use crate::record::id::{Id, Key};
use crate::record::licence::{LicenceEvent, StatusOn};
use crate::record::register::Register;
use crate::record::said::{Fact, Said};
use crate::record::words::{country_said, place_said};
use crate::web::say::{Sentence, Word, sentences};

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
            jurisdiction: Word(place_said(&agency.jurisdiction)),
            regulator: agency.regulator.clone(),
            licence_class: agency.licence_class.clone(),
            on: *on,
            is_today: *on == today,
            known: *known_on,
            knows_today: *known_on == today,
            status: Verdict::of_status(*status),
            reasons: if *is_shared { shared_reasons(holders) } else { vec![because(&found).into()] },
            events: events.iter().rev().map(EventLine::from).collect(),
            scope: own(scope(agency)),
            contact: own(contact(agency)),
            belongs: own(belongs(belongings)),
            orders: belongings.job_orders.iter().take(ORDERS_SHOWN).map(|balance| order(balance, belongings)).collect(),
            more_orders: belongings.job_orders.len().saturating_sub(ORDERS_SHOWN),
            source,
            next_steps: sentences(&next_steps(*status)),
            voices: None,
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
        Self { name: first.map_or_else(Self::none, |word| word.name.clone().into()), on: first.and_then(|word| word.as_of_on).or_else(told_on) }
    }

    /// The name where no list is held.
    #[must_use]
    pub fn none() -> Word {
        Said::plain("source-none", "No list that is held now").into()
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
            place: Word(place_said(&agency.jurisdiction)),
            status: Verdict::of_status(found.status),
            expires_on: Register::valid_until(agency, &found),
        }
    }
}

pub(super) fn shared_reasons(holders: &[Agency]) -> Vec<Sentence> {
    let one = |agency: &Agency| {
        let place = place_said(&agency.jurisdiction);
        let english = format!("{}, {}.", agency.legal_name, place.english());
        Said::new("because-shared-holder", english).with("name", agency.legal_name.as_str()).with("place", place).into()
    };
    let why = "This number stands in the register for more than one agency, so the status of none of them can be told from it:";
    std::iter::once(Sentence::plain("because-shared", why)).chain(holders.iter().map(one)).collect()
}

fn scope(agency: &Agency) -> Vec<ScopeLine> {
    vec![
        ScopeLine::new(KINDS, agency.kinds.iter().map(|kind| kind_said(*kind))),
        ScopeLine::new(DESTINATIONS, agency.destinations.iter().map(|country| country_said(*country))),
        ScopeLine::new(OCCUPATIONS, agency.occupations.iter().map(|occupation| occupation.as_str())),
        ScopeLine::new(QUOTA, agency.quota.map(u64::from)),
    ]
}

fn contact(agency: &Agency) -> Vec<ScopeLine> {
    let names = |values: &'_ [String]| values.to_vec();
    vec![
        ScopeLine::new(ADDRESS, agency.address.iter().chain(&agency.district).cloned()),
        ScopeLine::new(PHONES, names(&agency.phones)),
        ScopeLine::new(EMAILS, names(&agency.emails)),
        ScopeLine::new(PAGES, names(&agency.pages)),
    ]
}

fn belongs(Belongings { people, sub_agents, deposits, job_orders: _, principals }: &Belongings) -> Vec<ScopeLine> {
    let mut lines = vec![
        ScopeLine::new(PEOPLE, people.iter().map(person)),
        ScopeLine::new(SUB_AGENTS, sub_agents.iter().map(sub_agent)),
        ScopeLine::new(DEPOSIT, deposits.iter().map(deposit)),
    ];
    if !principals.is_empty() {
        lines.push(ScopeLine::new(EMPLOYERS, principals.iter().map(principal)));
    }
    lines
}

fn person(Person { name, role, .. }: &Person) -> Said {
    let role_said = Said::of_code("role", role.as_str(), role_words(*role));
    Said::new("person-with-role", format!("{name} ({})", role_words(*role))).with("name", name.as_str()).with("role", role_said)
}

fn sub_agent(SubAgent { name, number, district, .. }: &SubAgent) -> Fact {
    let called = number.as_ref().map_or_else(|| name.clone(), |number| format!("{name} {number}"));
    match district {
        Some(district) => Said::new("sub-agent-in", format!("{called} in {district}")).with("name", called).with("district", district.as_str()).into(),
        None => called.into(),
    }
}

/// A deposit with what was drawn of it; that it was not filled up again is told only as far as it is known.
fn deposit(deposit: &Deposit) -> Said {
    let Deposit { line: _, licence_no: _, kind, amount, from, until, drawn_on, drawn_amount, refilled_on } = deposit;
    let kind = kind.map_or_else(String::new, |kind| format!(" ({kind})"));
    let english = format!("{amount}{kind} from {}", day_words(*from));
    let held = match until {
        Some(last) => Said::new("deposit-until", format!("{english} until {} (last day)", day_words(*last))).with("until", *last),
        None => Said::new("deposit", english),
    };
    let held = held.with("amount", *amount).with("from", *from);
    let Some(day) = *drawn_on else { return held };
    let sum = drawn_amount.map_or_else(|| "some of it".to_owned(), |sum| sum.to_string());
    let drawn = format!("{held}; {sum} drawn on {}", day_words(day));
    let said = match (refilled_on, drawn_amount) {
        (Some(filled), Some(_)) => Said::new("deposit-refilled", format!("{drawn}, filled up again on {}", day_words(*filled))).with("refilled", *filled),
        (Some(filled), None) => Said::new("deposit-refilled-some", format!("{drawn}, filled up again on {}", day_words(*filled))).with("refilled", *filled),
        (None, Some(_)) => Said::new("deposit-drawn", format!("{drawn}, no refill is known")),
        (None, None) => Said::new("deposit-drawn-some", format!("{drawn}, no refill is known")),
    };
    let said = said.with("deposit", held).with("day", day);
    match drawn_amount {
        Some(sum) => said.with("sum", *sum),
        None => said,
    }
}

fn principal(principal: &Principal) -> Said {
    let Principal { name, country, barred_from, barred_until, .. } = principal;
    let place = country_said(*country);
    let called = format!("{name}, {}", place.english());
    let said = match (barred_from, barred_until) {
        (None, _) => Said::new("employer-in", called),
        (Some(from), None) => Said::new("employer-barred", format!("{called}, barred from {}", day_words(*from))).with("from", *from),
        (Some(from), Some(last)) => {
            let english = format!("{called}, barred from {} until {} (last day)", day_words(*from), day_words(*last));
            Said::new("employer-barred-until", english).with("from", *from).with("until", *last)
        }
    };
    said.with("name", name.as_str()).with("place", place)
}

fn order(Balance { order, returned }: &Balance, belongings: &Belongings) -> OrderLine {
    let employer = |id: &Id| belongings.principals.iter().find(|principal| principal.employer_id.key() == id.key());
    let work = order.occupation.as_ref().map(|work| Said::new("order-work", format!("work {}", work.as_str())).with("work", work.as_str()));
    OrderLine {
        number: order.job_order.to_string(),
        employer: order.employer_id.as_ref().map(|id| employer(id).map_or_else(|| id.to_string(), |principal| principal.name.clone())),
        what: order.destination.map(country_said).into_iter().chain(work).map(Word::from).collect(),
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

fn kind_said(kind: AgencyKind) -> Said {
    let english = match kind {
        AgencyKind::Overseas => "work abroad",
        AgencyKind::Local => "work at home",
        AgencyKind::DomesticWork => "domestic work",
        AgencyKind::Seafarer => "work at sea",
        AgencyKind::Temporary => "temporary work",
    };
    Said::of_code("kind", kind.as_str(), english)
}
