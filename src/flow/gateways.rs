//! How does a gateway of text messages speak, and how does it show that it is itself? Read from `seeds/gateways/*.toml`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::law::{LawError, mistakes, seeds_below};
pub use crate::courier::gateway::Secret;
use crate::record::code::{Code, CodeError, codes};
use crate::record::period::parse_day;
use crate::rules::list::{ListError, Page};

codes! {
    /// What a gateway carries.
    Channel, "one of sms ussd": Sms = "sms", Ussd = "ussd",
}

codes! {
    /// What a gateway wants to be answered.
    AnswerShape, "one of plain twiml": Plain = "plain", Twiml = "twiml",
}

codes! {
    /// How a gateway shows that it is itself.
    ProofKind, "one of url-and-form-sha1 key": UrlAndFormSha1 = "url-and-form-sha1", Key = "key",
}

/// Where something stands in a message of a gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a field of its form or of its JSON object.
    Field(String),
    /// In a header, by its name in small letters.
    Header(String),
    /// It is the whole body.
    Body,
}

/// How a gateway shows that it is itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// By a signature over address and form, in this header.
    UrlAndFormSha1(String),
    /// By the secret itself.
    Key,
}

/// A gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gateway {
    /// What it carries.
    pub channel: Channel,
    /// What it wants to be answered.
    pub answer: AnswerShape,
    /// Where the sender's number stands.
    pub from: Place,
    /// Where the words stand.
    pub text: Place,
    /// Where the name of the message or session stands.
    pub id: Option<Place>,
    /// How it shows that it is itself.
    pub proof: Proof,
}

/// What a message brings to show whose it is.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The address that the gateway was given.
    pub address: &'a str,
    /// The fields of the form.
    pub fields: &'a [(String, String)],
    /// The signature in its header, where there is one.
    pub signature: Option<&'a str>,
    /// The secret in the address or in a header, where there is one.
    pub key: Option<&'a str>,
}

impl Gateway {
    /// Whether its signature covers the address that it was given.
    #[must_use]
    pub const fn signs_its_address(&self) -> bool {
        matches!(self.proof, Proof::UrlAndFormSha1(_))
    }

    /// Whether a message is the gateway's.
    #[must_use]
    pub fn vouches(&self, secret: &Secret, shown: Shown<'_>) -> bool {
        match &self.proof {
            Proof::UrlAndFormSha1(_) => shown.signature.is_some_and(|signature| secret.signed(signature, (shown.address, shown.fields))),
            Proof::Key => shown.key.is_some_and(|key| secret.is_known(key)),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGateway {
    channel: Spanned<String>,
    answer: Spanned<String>,
    takes: RawTakes,
    proof: RawProof,
    source: Vec<RawSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTakes {
    from: String,
    text: String,
    #[serde(rename = "to")]
    _to: Option<String>,
    id: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProof {
    kind: Spanned<String>,
    header: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    url: Spanned<String>,
    #[serde(rename = "says")]
    _says: String,
    checked_on: Spanned<String>,
}

/// The gateways inside the program, by name.
///
/// # Errors
/// With every mistake in them: file, line, key and what to do.
pub fn of_seeds() -> Result<BTreeMap<String, Gateway>, LawError> {
    let (mut known, mut errors) = (BTreeMap::new(), Vec::new());
    for (file, text) in seeds_below("gateways/").into_iter().filter(|(file, _)| file.ends_with(".toml")) {
        let name = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml").to_owned();
        match parse(&file, &text) {
            Ok(gateway) => _ = known.insert(name, gateway),
            Err(found) => errors.extend(found),
        }
    }
    if errors.is_empty() { Ok(known) } else { Err(mistakes(&errors)) }
}

/// Reads a gateway.
///
/// # Errors
/// Every mistake, with its line.
pub fn parse(file: &str, text: &str) -> Result<Gateway, Vec<ListError>> {
    let mut page = Page::new(file, text);
    let Some(RawGateway { channel, answer, takes, proof, source }) = page.read::<RawGateway>() else { return Err(page.errors) };
    let channel = page.take("channel", &channel, Channel::parse);
    let answer = page.take("answer", &answer, AnswerShape::parse);
    let proof = proof.read(&mut page);
    if source.is_empty() {
        page.say(0, "source", "no source is named: say where this was read".to_owned());
    }
    for RawSource { url, checked_on, .. } in &source {
        page.take("url", url, address);
        page.take("checked_on", checked_on, day);
    }
    match (channel, answer, proof) {
        (Some(channel), Some(answer), Some(proof)) if page.errors.is_empty() => {
            let (from, text, id) = (place(&takes.from), place(&takes.text), takes.id.as_deref().map(place));
            Ok(Gateway { channel, answer, from, text, id, proof })
        }
        _ => Err(page.errors),
    }
}

impl RawProof {
    fn read(self, page: &mut Page<'_>) -> Option<Proof> {
        let kind = page.take("kind", &self.kind, ProofKind::parse)?;
        match (kind, self.header) {
            (ProofKind::UrlAndFormSha1, Some(header)) => Some(Proof::UrlAndFormSha1(header.to_lowercase())),
            (ProofKind::Key, None) => Some(Proof::Key),
            (ProofKind::UrlAndFormSha1, None) => {
                page.say(self.kind.span().start, "header", "name the header in which the signature stands".to_owned());
                None
            }
            (ProofKind::Key, Some(_)) => {
                page.say(self.kind.span().start, "header", "a key stands in the address as ?key=, so no header is named".to_owned());
                None
            }
        }
    }
}

fn place(text: &str) -> Place {
    match text.split_once(':') {
        Some(("header", name)) => Place::Header(name.to_lowercase()),
        Some(_) => Place::Field(text.to_owned()),
        None if text == "body" => Place::Body,
        None => Place::Field(text.to_owned()),
    }
}

fn address(text: &str) -> Result<(), CodeError> {
    if text.starts_with("https://") || text.starts_with("http://") { Ok(()) } else { Err(CodeError::new("an address that begins with https://", text)) }
}

fn day(text: &str) -> Result<NaiveDate, CodeError> {
    parse_day(text).ok_or_else(|| CodeError::new("a day such as 2026-11-27", text))
}
