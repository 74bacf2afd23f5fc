//! How do investigators' tools read the published list? As entities of FollowTheMoney, one JSON object a line: a `LegalEntity` for each
//! agency, its `Address`, and a `Sanction` for each that an authority decided and whose bearer is certain.
//!
//! The register says neither that an agency is a company nor who runs it, so no `Company` and no person is among them; the `License` of
//! that model is a contract without a holder, so the number stands at the agency. A status carries its day, for a file grows old.
//! An entity has the same id for ever: `rw-`, then 40 digits of SHA-256 over its kind and the public identifier of the agency, without a key.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::contents::{Days, Sanction, register, sanctions};
use super::files::sha256;
use crate::record::agency::Agency;
use crate::record::id::Key;
use crate::record::licence::Appeal;
use crate::record::listed::ListedRegister;
use crate::record::register::Register;

/// The name by which tools tell these entities from those of others.
pub const DATASET: &str = "recruitwatch_register";

/// The media type of a file of entities.
pub const MEDIA_TYPE: &str = "application/x-ndjson";

/// An entity as the model has it: every property has a list of texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Entity {
    id: String,
    schema: &'static str,
    datasets: [&'static str; 1],
    properties: BTreeMap<&'static str, BTreeSet<String>>,
}

/// The entities of a register on a day, in order of agency. `page` gives the whole address of the page of a licence number.
///
/// # Errors
/// When an entity cannot be written as JSON.
pub fn entities(listed: &ListedRegister, days: Days, page: &dyn Fn(&str) -> String) -> Result<Vec<u8>, serde_json::Error> {
    let register = register(listed);
    let desk = Desk { register: &register, days, page };
    let mut all: BTreeMap<(String, u8), Vec<Entity>> = BTreeMap::new();
    for (at, agency) in &listed.agencies {
        let public_id = register.public_id(agency);
        let list = listed.lists.get(*at).map(|list| (list.name.as_str(), list.as_of_on));
        let mut told = desk.agency(agency, &public_id);
        told[0].add("publisher", list.map(|(name, _)| name.to_owned()));
        told[0].add("modifiedAt", list.and_then(|(_, on)| on).map(|on| on.to_string()));
        all.entry((public_id, 0)).or_default().extend(told);
    }
    for sanction in sanctions(&register, listed, days) {
        if let Some((public_id, entity)) = desk.sanction(&sanction) {
            all.entry((public_id, 1)).or_default().push(entity);
        }
    }
    let mut out = Vec::new();
    for entity in all.into_values().flat_map(merged) {
        serde_json::to_writer(&mut out, &entity)?;
        out.push(b'\n');
    }
    Ok(out)
}

/// Entities of one id become one: a list may give an agency a line for each of its branches.
fn merged(entities: Vec<Entity>) -> Vec<Entity> {
    let mut all: Vec<Entity> = Vec::new();
    for Entity { id, schema, datasets, properties } in entities {
        match all.iter_mut().find(|known| known.id == id) {
            Some(known) => properties.into_iter().for_each(|(name, values)| known.add(name, values)),
            None => all.push(Entity { id, schema, datasets, properties }),
        }
    }
    all
}

/// What an entity is made by.
struct Desk<'a> {
    register: &'a Register,
    days: Days,
    page: &'a dyn Fn(&str) -> String,
}

impl Desk<'_> {
    /// An agency, and its address where there is one.
    fn agency(&self, agency: &Agency, public_id: &str) -> Vec<Entity> {
        let found = self.register.status_of(agency, self.days.on, self.days.known);
        let mut entity = self.entity("LegalEntity", &["agency", public_id], agency);
        entity.add("name", [agency.legal_name.clone()]);
        entity.add("alias", agency.names().skip(1).map(str::to_owned));
        entity.add("jurisdiction", [country(&agency.jurisdiction)]);
        entity.add("licenseNumber", [agency.licence_no.to_string()]);
        entity.add("registrationNumber", agency.registration_no.clone());
        entity.add("classification", agency.licence_class.clone());
        entity.add("status", [format!("{} ({})", found.status, self.days.on)]);
        entity.reached(agency);
        let full = [&agency.address, &agency.district].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        if full.is_empty() {
            return vec![entity];
        }
        let mut address = self.entity("Address", &["address", public_id, &full], agency);
        address.add("full", [full]);
        entity.add("addressEntity", [address.id.clone()]);
        vec![entity, address]
    }

    /// A sanction; none where nobody can say whose it is.
    fn sanction(&self, sanction: &Sanction) -> Option<(String, Entity)> {
        let Sanction { licence_no, legal_name, sanction: kind, effective_on, ends_on, lifted_on, decided_on, published_on, .. } = sanction;
        let Sanction { ground, reason, raw_status, source, source_on, .. } = sanction;
        legal_name.as_ref()?;
        let agency = self.register.agencies(&Key::of(licence_no)).next()?;
        let public_id = self.register.public_id(agency);
        let day = |day: &Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        let parts = [kind.to_string(), effective_on.to_string(), day(ends_on).unwrap_or_default(), day(decided_on).unwrap_or_default()];
        let mut entity = self.entity("Sanction", &["sanction", &public_id, &parts.join(" ")], agency);
        entity.add("entity", [id(&["agency", &public_id])]);
        entity.add("authority", agency.regulator.clone());
        entity.add("provisions", [kind.to_string()].into_iter().chain(raw_status.clone()));
        entity.add("program", ground.clone());
        entity.add("reason", reason.clone());
        entity.add("startDate", [effective_on.to_string()]);
        entity.add("endDate", day(&lifted_on.iter().chain(ends_on).min().copied()));
        entity.add("date", day(decided_on));
        entity.add("listingDate", day(published_on));
        entity.add("status", status(sanction));
        entity.add("publisher", [source.clone()]);
        entity.add("modifiedAt", day(source_on));
        Some((public_id, entity))
    }

    fn entity(&self, schema: &'static str, parts: &[&str], agency: &Agency) -> Entity {
        let mut entity = Entity { id: id(parts), schema, datasets: [DATASET], properties: BTreeMap::new() };
        entity.add("country", [country(&agency.jurisdiction)]);
        entity.add("sourceUrl", [(self.page)(agency.licence_no.as_str())]);
        entity.add("retrievedAt", [self.days.known.to_string()]);
        entity
    }
}

impl Entity {
    fn add(&mut self, property: &'static str, values: impl IntoIterator<Item = String>) {
        let values: Vec<String> = values.into_iter().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect();
        if !values.is_empty() {
            self.properties.entry(property).or_default().extend(values);
        }
    }

    /// Phones, pages and addresses in the one form that the model reads; what is printed in another way becomes a note and is not lost.
    fn reached(&mut self, agency: &Agency) {
        for (printed, what, property, read) in [
            (&agency.phones, "Phone", "phone", phone as fn(&str) -> Option<String>),
            (&agency.emails, "E-mail", "email", email),
            (&agency.pages, "Page", "website", website),
        ] {
            for text in printed {
                match read(text) {
                    Some(value) => self.add(property, [value]),
                    None => self.add("notes", [format!("{what} as printed: {text}")]),
                }
            }
        }
    }
}

fn id(parts: &[&str]) -> String {
    let digest = sha256(format!("recruitwatch\n{}", parts.join("\n")).as_bytes());
    format!("rw-{}", &digest[..40])
}

/// The country of a jurisdiction, as the model writes it.
fn country(jurisdiction: &str) -> String {
    jurisdiction.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// Where an appeal stands, and whether it was lifted.
fn status(Sanction { appeal, lifted_on, .. }: &Sanction) -> Vec<String> {
    let appealed = match appeal {
        Appeal::None | Appeal::Allowed => None,
        Appeal::Pending => Some("appeal pending, it runs"),
        Appeal::Stayed => Some("stayed by an appeal, it does not run"),
        Appeal::Dismissed => Some("appeal dismissed"),
    };
    let lifted = lifted_on.map(|on| format!("lifted from {on}"));
    appealed.map(str::to_owned).into_iter().chain(lifted).collect()
}

/// A phone in the form of E.164, where its country is written.
fn phone(text: &str) -> Option<String> {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '-' | '(' | ')' | '.');
    let digits: String = text.trim().strip_prefix('+')?.chars().filter(|c| !is_mark(*c)).collect();
    ((8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| format!("+{digits}"))
}

fn email(text: &str) -> Option<String> {
    let text = text.trim();
    let (name, host) = text.split_once('@')?;
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte));
    (is_plain(name) && is_plain(host) && host.trim_matches('.').contains('.')).then(|| text.to_ascii_lowercase())
}

fn website(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    (rest.contains('.') && !rest.contains(char::is_whitespace)).then(|| text.to_owned())
}
