//! How is the answer on a licence written for programs? The same object on the command line and in the API; fields may be added, none renamed.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::{Axes, Balance, Belongings, LicenceAnswer};
use crate::record::agency::{Agency, AgencyKind, Deposit, DepositKind, Person, PersonRole, Principal, SubAgent};
use crate::record::licence::{Appeal, EventKind, LicenceEvent, Status};
use crate::record::money::Money;
use crate::record::place::Country;
use crate::record::transition::{OutOfTurn, Step};
use crate::store::tellers::SourceWord;

/// The answer on a licence. What is absent or empty is not stated in the register.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    licence_no: &'a str,
    legal_name: String,
    on: NaiveDate,
    known_on: NaiveDate,
    status: Status,
    because: Option<Event<'a>>,
    holders: Vec<Holder<'a>>,
    events: Vec<Event<'a>>,
    out_of_turn: Vec<Odd>,
    people: Vec<Named<'a>>,
    sub_agents: Vec<Sub<'a>>,
    deposits: Vec<Security>,
    job_orders: Vec<Order<'a>>,
    principals: Vec<Employer<'a>>,
    sources: Vec<Word<'a>>,
}

#[derive(Debug, Serialize)]
struct Event<'a> {
    event: EventKind,
    effective_on: NaiveDate,
    ends_on: Option<NaiveDate>,
    decided_on: Option<NaiveDate>,
    published_on: Option<NaiveDate>,
    known_on: NaiveDate,
    ground: Option<&'a str>,
    reason: Option<&'a str>,
    raw_status: Option<&'a str>,
    appeal: Appeal,
}

#[derive(Debug, Serialize)]
struct Holder<'a> {
    legal_name: &'a str,
    trading_names: &'a [String],
    name_local: Option<&'a str>,
    jurisdiction: &'a str,
    regulator: Option<&'a str>,
    licence_class: Option<&'a str>,
    kinds: &'a [AgencyKind],
    destinations: &'a [Country],
    occupations: Vec<&'a str>,
    quota: Option<u32>,
    issued_on: Option<NaiveDate>,
    expires_on: Option<NaiveDate>,
    address: Option<&'a str>,
    phones: &'a [String],
    emails: &'a [String],
    pages: &'a [String],
}

#[derive(Debug, Serialize)]
struct Odd {
    event: EventKind,
    effective_on: NaiveDate,
    before: Status,
    step: Step,
    sentence: String,
    allows: String,
    advice: &'static str,
}

#[derive(Debug, Serialize)]
struct Named<'a> {
    role: PersonRole,
    name: &'a str,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

#[derive(Debug, Serialize)]
struct Sub<'a> {
    name: &'a str,
    number: Option<&'a str>,
    district: Option<&'a str>,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

#[derive(Debug, Serialize)]
struct Security {
    kind: Option<DepositKind>,
    amount: Money,
    from: NaiveDate,
    until: Option<NaiveDate>,
    drawn_on: Option<NaiveDate>,
    drawn_amount: Option<Money>,
    refilled_on: Option<NaiveDate>,
}

#[derive(Debug, Serialize)]
struct Order<'a> {
    job_order: &'a str,
    employer_id: Option<&'a str>,
    destination: Option<Country>,
    occupation: Option<&'a str>,
    approved: u32,
    returned: Option<u64>,
    approved_on: NaiveDate,
    expires_on: Option<NaiveDate>,
}

#[derive(Debug, Serialize)]
struct Employer<'a> {
    employer_id: &'a str,
    name: &'a str,
    country: Country,
    accredited_from: Option<NaiveDate>,
    accredited_until: Option<NaiveDate>,
    barred_from: Option<NaiveDate>,
    barred_until: Option<NaiveDate>,
}

#[derive(Debug, Serialize)]
struct Word<'a> {
    name: &'a str,
    as_of_on: Option<NaiveDate>,
    intake: i64,
    taken_at: DateTime<Utc>,
    sha256: &'a str,
}

impl<'a> From<&'a LicenceAnswer> for Document<'a> {
    fn from(answer: &'a LicenceAnswer) -> Self {
        let LicenceAnswer { licence_no, axes: Axes { on, known_on }, status, because, holders, is_shared: _, events, out_of_turn, belongings, sources } =
            answer;
        let Belongings { people, sub_agents, deposits, job_orders, principals } = belongings;
        Self {
            licence_no: licence_no.as_str(),
            legal_name: answer.called(),
            on: *on,
            known_on: *known_on,
            status: *status,
            because: because.as_ref().map(Event::from),
            holders: holders.iter().map(Holder::from).collect(),
            events: events.iter().map(Event::from).collect(),
            out_of_turn: out_of_turn.iter().map(Odd::from).collect(),
            people: people.iter().map(Named::from).collect(),
            sub_agents: sub_agents.iter().map(Sub::from).collect(),
            deposits: deposits.iter().map(Security::from).collect(),
            job_orders: job_orders.iter().map(Order::from).collect(),
            principals: principals.iter().map(Employer::from).collect(),
            sources: sources.iter().map(Word::from).collect(),
        }
    }
}

impl<'a> From<&'a LicenceEvent> for Event<'a> {
    fn from(told: &'a LicenceEvent) -> Self {
        let LicenceEvent { line: _, licence_no: _, event, effective_on, ends_on, decided_on, published_on, recorded_on: _, ground, reason, raw_status, appeal } =
            told;
        Self {
            event: *event,
            effective_on: *effective_on,
            ends_on: *ends_on,
            decided_on: *decided_on,
            published_on: *published_on,
            known_on: told.known_on(),
            ground: ground.as_deref(),
            reason: reason.as_deref(),
            raw_status: raw_status.as_deref(),
            appeal: *appeal,
        }
    }
}

impl<'a> From<&'a Agency> for Holder<'a> {
    fn from(agency: &'a Agency) -> Self {
        Self {
            legal_name: &agency.legal_name,
            trading_names: &agency.trading_names,
            name_local: agency.name_local.as_deref(),
            jurisdiction: &agency.jurisdiction,
            regulator: agency.regulator.as_deref(),
            licence_class: agency.licence_class.as_deref(),
            kinds: &agency.kinds,
            destinations: &agency.destinations,
            occupations: agency.occupations.iter().map(|occupation| occupation.as_str()).collect(),
            quota: agency.quota,
            issued_on: agency.issued_on,
            expires_on: agency.expires_on,
            address: agency.address.as_deref(),
            phones: &agency.phones,
            emails: &agency.emails,
            pages: &agency.pages,
        }
    }
}

impl From<&OutOfTurn> for Odd {
    fn from(told: &OutOfTurn) -> Self {
        let (sentence, allows, advice) = (told.sentence(), told.allows(), told.advice());
        Self { event: told.event.event, effective_on: told.event.effective_on, before: told.before, step: told.step, sentence, allows, advice }
    }
}

/// The number of an identity paper stays inside.
impl<'a> From<&'a Person> for Named<'a> {
    fn from(Person { line: _, licence_no: _, role, name, id_no: _, from, until }: &'a Person) -> Self {
        Self { role: *role, name, from: *from, until: *until }
    }
}

impl<'a> From<&'a SubAgent> for Sub<'a> {
    fn from(SubAgent { line: _, licence_no: _, name, number, district, from, until }: &'a SubAgent) -> Self {
        Self { name, number: number.as_ref().map(|number| number.as_str()), district: district.as_deref(), from: *from, until: *until }
    }
}

impl From<&Deposit> for Security {
    fn from(deposit: &Deposit) -> Self {
        let Deposit { line: _, licence_no: _, kind, amount, from, until, drawn_on, drawn_amount, refilled_on } = deposit;
        let (kind, amount, drawn_amount) = (*kind, *amount, *drawn_amount);
        Self { kind, amount, from: *from, until: *until, drawn_on: *drawn_on, drawn_amount, refilled_on: *refilled_on }
    }
}

impl<'a> From<&'a Balance> for Order<'a> {
    fn from(Balance { order, returned }: &'a Balance) -> Self {
        Self {
            job_order: order.job_order.as_str(),
            employer_id: order.employer_id.as_ref().map(|id| id.as_str()),
            destination: order.destination,
            occupation: order.occupation.as_ref().map(|work| work.as_str()),
            approved: order.quantity,
            returned: *returned,
            approved_on: order.approved_on,
            expires_on: order.expires_on,
        }
    }
}

impl<'a> From<&'a Principal> for Employer<'a> {
    fn from(principal: &'a Principal) -> Self {
        let Principal { line: _, employer_id, name, country, accredited_from, accredited_until, barred_from, barred_until, reason: _ } = principal;
        Self {
            employer_id: employer_id.as_str(),
            name,
            country: *country,
            accredited_from: *accredited_from,
            accredited_until: *accredited_until,
            barred_from: *barred_from,
            barred_until: *barred_until,
        }
    }
}

impl<'a> From<&'a SourceWord> for Word<'a> {
    fn from(SourceWord { name, as_of_on, intake_id, taken_at, sha256 }: &'a SourceWord) -> Self {
        Self { name, as_of_on: *as_of_on, intake: *intake_id, taken_at: *taken_at, sha256 }
    }
}
