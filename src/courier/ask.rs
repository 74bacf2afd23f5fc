//! What does a machine outside answer to a question? By GET or with a form, under the rules of messages: one connection, nothing followed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http_body_util::Full;
use hyper::Request;
use hyper::body::Bytes;
use hyper::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST, USER_AGENT};
use hyper::http::request::Builder;
use url::form_urlencoded::{Serializer, byte_serialize};

use super::Limits;
use super::address::Target;
use super::carry::{AGENT, Answer, exchange};
use super::gateway::Secret;
use crate::record::webhook::Trouble;

/// A form for a machine, and who sends it.
#[derive(Debug, Clone, Copy)]
pub struct Form<'a> {
    /// Names and values of its fields.
    pub fields: &'a [(&'a str, &'a str)],
    /// Name and secret of the sender.
    pub client: (&'a str, &'a Secret),
    /// Whether these stand in the head (HTTP Basic, as RFC 6749 section 2.3.1 writes it) and not among the fields.
    pub in_head: bool,
}

/// Asks for a JSON document.
///
/// # Errors
/// When no answer came in time, or none that can be read.
pub async fn look(target: &Target, limits: &Limits) -> Result<Answer, Trouble> {
    let request = headed(Request::get(target.asked()), target).body(Full::default()).map_err(|_| Trouble::BrokenOff)?;
    exchange(target, request, limits).await
}

/// Sends a form, and asks for a JSON document.
///
/// # Errors
/// When no answer came in time, or none that can be read.
pub async fn send_form(target: &Target, form: Form<'_>, limits: &Limits) -> Result<Answer, Trouble> {
    let request = filled(target, form).map_err(|_| Trouble::BrokenOff)?;
    exchange(target, request, limits).await
}

fn filled(target: &Target, Form { fields, client: (name, secret), in_head }: Form<'_>) -> hyper::http::Result<Request<Full<Bytes>>> {
    let mut body = Serializer::new(String::new());
    body.extend_pairs(fields);
    let mut head = headed(Request::post(target.asked()), target).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    if in_head && !secret.is_empty() {
        head = head.header(AUTHORIZATION, basic(name, secret));
    } else {
        body.append_pair("client_id", name);
        body.extend_pairs(Some(("client_secret", secret.revealed())).filter(|_| !secret.is_empty()));
    }
    head.body(Full::new(Bytes::from(body.finish())))
}

fn headed(head: Builder, target: &Target) -> Builder {
    head.header(HOST, target.authority()).header(USER_AGENT, AGENT).header(ACCEPT, "application/json")
}

/// Name and secret as a form writes them, then as HTTP Basic does.
fn basic(name: &str, secret: &Secret) -> String {
    let coded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    format!("Basic {}", STANDARD.encode(format!("{}:{}", coded(name), coded(secret.revealed()))))
}
