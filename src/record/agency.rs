//! Who holds a licence, and who and what belongs to it? The tables of the register beside the licence events.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::code::codes;
use super::contract::Terms;
use super::id::{Id, Key};
use super::money::Money;
use super::period::Period;
use super::place::{Country, Occupation};
use super::placement::WagePeriod;

/// One row of `agencies.csv`: a holder of a licence, with what the licence covers.
#[derive(Debug, Clone)]
pub struct Agency {
    /// Line of the list on which it stood.
    pub line: u32,
    /// Licence number as printed.
    pub licence_no: Id,
    /// Registered name.
    pub legal_name: String,
    /// Names it trades under.
    pub trading_names: Vec<String>,
    /// Name in the local script.
    pub name_local: Option<String>,
    /// ISO 3166-1 or -2 code of whose licence it is.
    pub jurisdiction: String,
    /// The licensing authority.
    pub regulator: Option<String>,
    /// Class of the licence.
    pub licence_class: Option<String>,
    /// What it may do; empty means the register does not say.
    pub kinds: Vec<AgencyKind>,
    /// Countries it may send to; empty means all.
    pub destinations: Vec<Country>,
    /// ISCO prefixes it may place; empty means all.
    pub occupations: Vec<Occupation>,
    /// Placements allowed in one licence period.
    pub quota: Option<u32>,
    /// First day of the licence.
    pub issued_on: Option<NaiveDate>,
    /// Last day of the licence.
    pub expires_on: Option<NaiveDate>,
    /// Postal address.
    pub address: Option<String>,
    /// District.
    pub district: Option<String>,
    /// Declared phones.
    pub phones: Vec<String>,
    /// Declared e-mail addresses.
    pub emails: Vec<String>,
    /// Declared web and social pages.
    pub pages: Vec<String>,
    /// Company number.
    pub registration_no: Option<String>,
    /// Association it belongs to.
    pub association: Option<String>,
}

impl Agency {
    /// Every name it goes by: legal, trading, local.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.legal_name.as_str()).chain(self.trading_names.iter().map(String::as_str)).chain(self.name_local.as_deref())
    }

    /// Whether a printed name is one of its names, without regard to case, spaces, punctuation and the spelling of the legal form.
    #[must_use]
    pub fn goes_by(&self, name: &str) -> bool {
        let key = name_key(name);
        self.names().any(|own| name_key(own) == key)
    }
}

/// Spellings of one legal form: `Ltd.` and `Limited` are the same word in a name.
const LEGAL_FORMS: [(&str, &str); 10] = [
    ("ltd", "limited"),
    ("pvt", "private"),
    ("pte", "private"),
    ("co", "company"),
    ("corp", "corporation"),
    ("inc", "incorporated"),
    ("bhd", "berhad"),
    ("sdn", "sendirian"),
    ("est", "establishment"),
    ("and", ""),
];

/// The comparable form of a name: its words without punctuation, legal forms spelled out. `&` and `and` are both left out.
pub(super) fn name_key(name: &str) -> String {
    let words = name.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '(' | ')' | '&' | '-' | '/'));
    let spelled = words.map(Key::of).map(|word| match LEGAL_FORMS.iter().find(|(short, _)| *short == word.as_str()) {
        Some((_, long)) => (*long).to_owned(),
        None => word.as_str().to_owned(),
    });
    spelled.collect()
}

codes! {
    /// What an agency may do.
    AgencyKind, "one of overseas local domestic_work seafarer temporary":
    Overseas = "overseas", Local = "local", DomesticWork = "domestic_work", Seafarer = "seafarer", Temporary = "temporary",
}

/// One row of `people.csv`.
#[derive(Debug, Clone)]
pub struct Person {
    /// Line on which it stood.
    pub line: u32,
    /// The licence.
    pub licence_no: Id,
    /// What the person is there.
    pub role: PersonRole,
    /// Name.
    pub name: String,
    /// Pseudonym of the identity number.
    pub id_no: Option<super::id::Worker>,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
}

codes! {
    /// What a person is at an agency.
    PersonRole, "one of owner director officer representative staff":
    Owner = "owner", Director = "director", Officer = "officer", Representative = "representative", Staff = "staff",
}

/// One row of `sub_agents.csv`.
#[derive(Debug, Clone)]
pub struct SubAgent {
    /// Line on which it stood.
    pub line: u32,
    /// The licence that it works under.
    pub licence_no: Id,
    /// Name.
    pub name: String,
    /// Its own number.
    pub number: Option<Id>,
    /// District.
    pub district: Option<String>,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
}

impl SubAgent {
    /// Whether a payee as printed is this sub-agent, by name or number.
    #[must_use]
    pub fn is(&self, printed: &str) -> bool {
        let key = Key::of(printed);
        Key::of(&self.name) == key || self.number.as_ref().is_some_and(|number| number.key() == key)
    }
}

/// One row of `principals.csv`: a foreign principal or employer.
#[derive(Debug, Clone)]
pub struct Principal {
    /// Line on which it stood.
    pub line: u32,
    /// Its identifier.
    pub employer_id: Id,
    /// Name.
    pub name: String,
    /// Country.
    pub country: Country,
    /// First day of accreditation.
    pub accredited_from: Option<NaiveDate>,
    /// Last day of accreditation.
    pub accredited_until: Option<NaiveDate>,
    /// First day of a bar.
    pub barred_from: Option<NaiveDate>,
    /// Last day of a bar.
    pub barred_until: Option<NaiveDate>,
    /// Why.
    pub reason: Option<String>,
}

/// One row of `job_orders.csv`.
#[derive(Debug, Clone)]
pub struct JobOrder {
    /// Line on which it stood.
    pub line: u32,
    /// Its number.
    pub job_order: Id,
    /// The licence that it was approved for.
    pub licence_no: Id,
    /// The employer.
    pub employer_id: Option<Id>,
    /// Where.
    pub destination: Option<Country>,
    /// Which work.
    pub occupation: Option<Occupation>,
    /// How many workers.
    pub quantity: u32,
    /// First day.
    pub approved_on: NaiveDate,
    /// Last day.
    pub expires_on: Option<NaiveDate>,
    /// Approved wage.
    pub wage: Option<Money>,
    /// Its period.
    pub wage_period: Option<WagePeriod>,
}

/// One row of `deposits.csv`.
#[derive(Debug, Clone)]
pub struct Deposit {
    /// Line on which it stood.
    pub line: u32,
    /// The licence that it secures.
    pub licence_no: Id,
    /// What it is.
    pub kind: Option<DepositKind>,
    /// How much.
    pub amount: Money,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// Day on which some of it was drawn.
    pub drawn_on: Option<NaiveDate>,
    /// How much was drawn.
    pub drawn_amount: Option<Money>,
    /// Day on which it was filled up again.
    pub refilled_on: Option<NaiveDate>,
}

codes! {
    /// What secures an agency's duties.
    DepositKind, "one of cash bond guarantee insurance":
    Cash = "cash", Bond = "bond", Guarantee = "guarantee", Insurance = "insurance",
}

/// One row of `model_contracts.csv`: floors and ceilings, each in its term's own direction.
#[derive(Debug, Clone)]
pub struct ModelContract {
    /// Line on which it stood.
    pub line: u32,
    /// Its identifier.
    pub model_id: Id,
    /// Title.
    pub title: Option<String>,
    /// Origin it is for; absent means any.
    pub origin: Option<Country>,
    /// Destination it is for; absent means any.
    pub destination: Option<Country>,
    /// ISCO prefixes it is for; empty means all.
    pub occupations: Vec<Occupation>,
    /// Days on which it holds.
    pub period: Period,
    /// Whether it binds or advises.
    pub force: ModelForce,
    /// Which day of a placement decides.
    pub date_basis: ModelDateBasis,
    /// Where it is written.
    pub citation: String,
    /// Its floors and ceilings.
    pub terms: Terms,
}

codes! {
    /// Whether a model contract binds or advises.
    ModelForce, "one of binding benchmark": Binding = "binding", Benchmark = "benchmark",
}

codes! {
    /// Which day of a placement decides whether a model contract holds.
    ModelDateBasis, "one of signature application departure arrival pay_period":
    Signature = "signature", Application = "application", Departure = "departure", Arrival = "arrival", PayPeriod = "pay_period",
}

/// Percent of a deposit that is left after a drawing, for words in a finding.
#[must_use]
pub fn percent_left(deposit: &Deposit) -> Option<Decimal> {
    let drawn = deposit.drawn_amount?;
    (drawn.currency == deposit.amount.currency && deposit.amount.minor > 0)
        .then(|| Decimal::from(deposit.amount.minor - drawn.minor) * Decimal::ONE_HUNDRED / Decimal::from(deposit.amount.minor))
}
