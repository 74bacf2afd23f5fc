//! Who brings a message, and what stands in it? The plain form of anybody, or the form of a gateway that is believed. A number that is wrong
//! is never told back: errors name fields alone.

use std::time::Instant;

use axum::body::Bytes;
use axum::extract::{Form, FromRequest, FromRequestParts, Query, Request};
use axum::http::{HeaderMap, Uri, header};
use axum::response::{IntoResponse, Response};

use super::texts::Texts;
use crate::flow::gateways::{AnswerShape, Channel, Gateway, Place, Proof, Shown};
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::pace::Asker;
use crate::web::state::AppState;

/// Longest number of a sender, in bytes; E.164 allows fifteen digits, gateways write signs and names too.
const NUMBER_MAX: usize = 64;
/// Longest name of a message or session, in bytes.
const NAME_MAX: usize = 200;

/// A message as it came in.
pub struct Message {
    /// The sender's number. It goes no further than to its pseudonym.
    pub from: String,
    /// The words.
    pub text: String,
    /// The name that its gateway gave it.
    pub id: Option<String>,
    /// What its bringer wants to be answered.
    pub answer: AnswerShape,
    /// The network of a bringer who is not known: whose number it is, is then only said.
    pub near: Option<Asker>,
}

/// What came over the line.
pub struct Brought {
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    asker: Asker,
}

impl FromRequest<AppState> for Brought {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let asker = Asker::from_request_parts(&mut parts, state).await.unwrap_or(Asker(None));
        let (uri, headers) = (parts.uri.clone(), parts.headers.clone());
        let body = Bytes::from_request(Request::from_parts(parts, body), state).await.map_err(IntoResponse::into_response)?;
        Ok(Self { uri, headers, body, asker })
    }
}

/// Names of the fields of the plain form.
const fn plain(channel: Channel) -> [&'static str; 3] {
    match channel {
        Channel::Sms => ["from", "text", "id"],
        Channel::Ussd => ["phoneNumber", "text", "sessionId"],
    }
}

impl Brought {
    /// The message of a plain form. Who brings one without a secret keeps the pace of programs.
    ///
    /// # Errors
    /// When the form lacks its sender, does not bring the secret that the settings ask for, or one network brings too many.
    pub async fn plain(self, state: &AppState, channel: Channel) -> Result<Message, PageError> {
        let secret = &state.texts.rules.secret;
        let near = secret.is_empty().then_some(self.asker);
        if !secret.is_empty() && !self.bearer().is_some_and(|given| secret.is_known(given)) {
            return Err(PageError::NoToken { was_given: self.bearer().is_some() });
        }
        let fields = self.fields().await?;
        let [from, text, id] = plain(channel).map(|name| field(&fields, name));
        let message = message((from.ok_or_else(|| missing(plain(channel)[0]))?, text, id), AnswerShape::Plain, near)?;
        let too_often = |wait| PageError::TooOften(wait, Said::in_english("Too many messages came from your network: wait a minute."));
        near.map_or(Ok(()), |Asker(near)| state.pace.take(near, Instant::now()).map_err(too_often))?;
        Ok(message)
    }

    /// The message of a gateway.
    ///
    /// # Errors
    /// When no such gateway is believed here, the message is not its own, or it lacks its sender.
    pub async fn of_gateway(self, texts: &Texts, channel: Channel, name: &str) -> Result<Message, PageError> {
        let (gateway, trusted) = texts.gateway(name).filter(|(gateway, _)| gateway.channel == channel).ok_or(PageError::NotFound)?;
        let fields = self.fields().await?;
        let key = self.key();
        let signature = match &gateway.proof {
            Proof::UrlAndFormSha1(header) => self.headers.get(header.as_str()).and_then(|value| value.to_str().ok()),
            Proof::Key => None,
        };
        let shown = Shown { address: &trusted.address, fields: &fields, signature, key: key.as_deref().or_else(|| self.bearer()) };
        if !gateway.vouches(&trusted.secret, shown) {
            return Err(PageError::NotVouched);
        }
        let of = |place: &Place| self.at(place, &fields);
        let from = of(&gateway.from).ok_or_else(|| missing(named(gateway)))?;
        message((from, of(&gateway.text), gateway.id.as_ref().and_then(of)), gateway.answer, None)
    }

    fn at(&self, place: &Place, fields: &[(String, String)]) -> Option<String> {
        match place {
            Place::Field(name) => field(fields, name),
            Place::Header(name) => self.headers.get(name.as_str()).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
            Place::Body => Some(self.words()),
        }
    }

    /// The body as text, in the charset that it names.
    fn words(&self) -> String {
        let charset = self.kind().split("charset=").nth(1).map(|name| name.trim_matches(['"', ' ']));
        let encoding = charset.and_then(|name| encoding_rs::Encoding::for_label(name.as_bytes())).unwrap_or(encoding_rs::UTF_8);
        encoding.decode(&self.body).0.into_owned()
    }

    fn kind(&self) -> &str {
        self.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default()
    }

    fn bearer(&self) -> Option<&str> {
        let (scheme, secret) = self.headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
        Some(secret.trim()).filter(|_| scheme.eq_ignore_ascii_case("bearer"))
    }

    fn key(&self) -> Option<String> {
        let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(&self.uri).ok()?;
        field(&pairs, "key")
    }

    /// The fields of a form or of a JSON object, in their order; none of another kind of body.
    async fn fields(&self) -> Result<Vec<(String, String)>, PageError> {
        let kind = self.kind();
        if kind.starts_with("application/json") {
            return json(&self.body).ok_or_else(|| wrong("The body is no JSON object of texts and numbers."));
        }
        if kind.starts_with("text/plain") {
            return Ok(Vec::new());
        }
        if !(kind.is_empty() || kind.starts_with("application/x-www-form-urlencoded")) {
            return Err(wrong("Send a form: Content-Type: application/x-www-form-urlencoded."));
        }
        let form = Request::post("/").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(self.body.clone().into());
        let form = form.map_err(|_| wrong("The form cannot be read."))?;
        Form::from_request(form, &()).await.map(|Form(fields)| fields).map_err(|_| wrong("The form cannot be read."))
    }
}

/// Members that are texts or numbers; others say nothing to us.
fn json(body: &[u8]) -> Option<Vec<(String, String)>> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(body).ok()?;
    let text = |value: serde_json::Value| value.as_str().map(str::to_owned).or_else(|| value.is_number().then(|| value.to_string()));
    Some(object.into_iter().filter_map(|(name, value)| Some((name, text(value)?))).collect())
}

fn message((from, text, id): (String, Option<String>, Option<String>), answer: AnswerShape, near: Option<Asker>) -> Result<Message, PageError> {
    let from = from.trim().to_owned();
    if from.is_empty() || NUMBER_MAX < from.len() || !from.chars().any(char::is_alphanumeric) {
        return Err(wrong("The sender's number is empty or too long: write digits with their country code."));
    }
    let id = id.filter(|id| !id.is_empty());
    if id.as_ref().is_some_and(|id| NAME_MAX < id.len()) {
        return Err(wrong("The name of the message is too long: at most 200 bytes."));
    }
    Ok(Message { from, text: text.unwrap_or_default(), id, answer, near })
}

fn named(gateway: &Gateway) -> &str {
    match &gateway.from {
        Place::Field(name) | Place::Header(name) => name,
        Place::Body => "the body",
    }
}

fn field(fields: &[(String, String)], name: &str) -> Option<String> {
    fields.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone())
}

fn missing(name: &str) -> PageError {
    wrong(&format!("The field {name} is missing: it holds the sender's number."))
}

fn wrong(english: &str) -> PageError {
    PageError::Wrong(Said::in_english(english.to_owned()))
}
