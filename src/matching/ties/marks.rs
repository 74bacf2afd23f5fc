//! By what can an agency be known again? Its directors, accounts, phones, address, domains, names, and whom it serves and works with.

use std::collections::{BTreeMap, BTreeSet};

use compact_str::CompactString;

use super::super::lists::{Class, Lists};
use super::super::name::Name;
use super::super::reach;
use super::address;
use super::weights::AddressWords;
use crate::record::agency::{Agency, PersonRole};
use crate::record::code::codes;
use crate::record::hex::hex;
use crate::record::id::{Id, Key, Worker};
use crate::record::register::Register;

codes! {
    /// What two agencies may have in common (`research/domain.md` 5.5).
    Tie, "one of director account phone address email_domain name people_served":
    /// One and the same owner or director, by identity number. A name alone is the name of many.
    Director = "director",
    /// A bank account.
    Account = "account",
    /// A phone.
    Phone = "phone",
    /// A door.
    Address = "address",
    /// A domain of one's own.
    EmailDomain = "email_domain",
    /// A name, without legal form and words of the trade.
    Name = "name",
    /// Sub-agents and workers.
    PeopleServed = "people_served",
}

/// What an agency can be known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// Its licence.
    pub licence_no: Id,
    /// ISO 3166-1 or -2 code of whose licence it is.
    pub jurisdiction: String,
    /// Its registered name.
    pub legal_name: String,
    values: BTreeMap<Tie, BTreeSet<CompactString>>,
}

/// How marks are read.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The words that names are made of.
    pub lists: &'a Lists,
    /// Short and empty words of addresses.
    pub address: &'a AddressWords,
}

impl Marks {
    /// The marks of an agency, with the pseudonyms of those whom it placed. Of a licence number that several agencies hold, only what the
    /// list itself says is taken: whose people and sub-agents they are is not known.
    #[must_use]
    pub fn of(agency: &Agency, register: &Register, served: &BTreeSet<Worker>, reading: Reading<'_>) -> Self {
        let mut values: BTreeMap<Tie, BTreeSet<CompactString>> = BTreeMap::new();
        values.insert(Tie::Phone, agency.phones.iter().filter_map(|phone| reach::phone(phone)).map(|it| reach::phone_key(&it).into()).collect());
        values.insert(Tie::Address, agency.address.iter().filter_map(|text| address::comparable(text, reading.address)).collect());
        values.insert(Tie::EmailDomain, domains(agency, reading.lists));
        values.insert(Tie::Name, agency.names().filter_map(|name| core(name, reading.lists)).collect());
        if !register.is_shared(agency) {
            values.insert(Tie::Director, directors(agency, register));
            values.insert(Tie::PeopleServed, people_served(agency, register, served));
        }
        let Agency { licence_no, jurisdiction, legal_name, .. } = agency;
        Self { licence_no: licence_no.clone(), jurisdiction: jurisdiction.clone(), legal_name: legal_name.clone(), values }
    }

    /// The same with bank accounts, in comparable form. Exchange 1.0 has no column for them; an authority may know them otherwise.
    #[must_use]
    pub fn with_accounts(mut self, accounts: BTreeSet<CompactString>) -> Self {
        self.values.insert(Tie::Account, accounts);
        self
    }

    /// The comparable values of a tie; empty where none is stated.
    pub fn values(&self, tie: Tie) -> impl Iterator<Item = &CompactString> {
        self.values.get(&tie).into_iter().flatten()
    }
}

fn directors(agency: &Agency, register: &Register) -> BTreeSet<CompactString> {
    let licence = agency.licence_no.key();
    let leading = register.people(&licence).filter(|person| matches!(person.role, PersonRole::Owner | PersonRole::Director));
    leading.filter_map(|person| person.id_no).map(|Worker(bytes)| hex(&bytes).into()).collect()
}

/// Domains of one's own; those of mail services and social pages are everybody's.
fn domains(agency: &Agency, lists: &Lists) -> BTreeSet<CompactString> {
    let own = agency.emails.iter().chain(&agency.pages).flat_map(|text| reach::pages(text, lists));
    own.filter(|found| !found.contains(['@', '/'])).map(CompactString::from).collect()
}

/// The words of a name that are its own. A name of nothing but words of the trade and places is nobody's.
fn core(name: &str, lists: &Lists) -> Option<CompactString> {
    let read = Name::readings(name, lists).into_iter().next()?;
    let own: Vec<&str> = read.words.iter().filter(|word| matches!(word.class, Class::Core)).map(|word| word.text.as_str()).collect();
    (!own.is_empty()).then(|| own.join(" ").into())
}

/// Sub-agents by number or name, workers by pseudonym: apart by their first letter.
fn people_served(agency: &Agency, register: &Register, served: &BTreeSet<Worker>) -> BTreeSet<CompactString> {
    let licence = agency.licence_no.key();
    let sub_agents = register.sub_agents(&licence);
    let named = sub_agents.map(|it| it.number.as_ref().map_or_else(|| Key::of(&it.name), Id::key));
    let named = named.filter(|key| !key.is_empty()).map(|key| CompactString::from(format!("s{key}")));
    named.chain(served.iter().map(|Worker(bytes)| format!("w{}", hex(bytes)).into())).collect()
}
