//! How does one message get to its receiver? One connection to an address that was checked, one request, one answer of bounded length.
//!
//! Nothing is followed, pooled or taken from the environment: no redirect, no proxy, no second look-up of the name.

use std::net::SocketAddr;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_rustls::rustls::pki_types::ServerName;

use super::address::Target;
use super::{ANSWER_MAX, Limits};
use crate::record::webhook::Trouble;

/// Who asks, as the head of a request names it.
pub(super) const AGENT: &str = concat!("recruitwatch/", env!("CARGO_PKG_VERSION"));

/// A message, ready to go.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Its name: `webhook-id`. The same in every attempt, so that a receiver knows a message that comes twice.
    pub id: String,
    /// The moment of this attempt in seconds since 1970: `webhook-timestamp`.
    pub at: i64,
    /// Who vouches for it: `webhook-signature`.
    pub signature: String,
    /// A JSON document.
    pub body: String,
}

/// What a receiver answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Status of HTTP.
    pub status: u16,
    /// Its body, at most [`ANSWER_MAX`] bytes.
    pub body: Vec<u8>,
}

/// Brings a message to its receiver, once.
///
/// # Errors
/// When no answer came in time, or none that can be read.
pub async fn carry(target: &Target, letter: Letter, limits: &Limits) -> Result<Answer, Trouble> {
    exchange(target, request(target, letter)?, limits).await
}

/// Brings one request to a machine, and its answer back, both within the patience of the limits.
pub(super) async fn exchange(target: &Target, request: Request<Full<Bytes>>, limits: &Limits) -> Result<Answer, Trouble> {
    tokio::time::timeout(limits.patience, exchange_it(target, request, limits)).await.unwrap_or(Err(Trouble::TimedOut))
}

async fn exchange_it(target: &Target, request: Request<Full<Bytes>>, limits: &Limits) -> Result<Answer, Trouble> {
    let stream = connected(&target.find(limits).await?).await?;
    if !target.is_https() {
        return send(stream, request).await;
    }
    let name = ServerName::try_from(target.name()).map_err(|_| Trouble::NoTrust)?;
    let stream = limits.trust.connector().connect(name, stream).await.map_err(|_| Trouble::NoTrust)?;
    send(stream, request).await
}

/// The first of the addresses where somebody listens.
async fn connected(addresses: &[SocketAddr]) -> Result<TcpStream, Trouble> {
    for address in addresses {
        if let Ok(stream) = TcpStream::connect(address).await {
            return Ok(stream);
        }
    }
    Err(Trouble::NotConnected)
}

async fn send(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, request: Request<Full<Bytes>>) -> Result<Answer, Trouble> {
    let broken = |_| Trouble::BrokenOff;
    let (mut sender, connection) = http1::Builder::new().max_buf_size(ANSWER_MAX).handshake(TokioIo::new(stream)).await.map_err(broken)?;
    // The connection is driven beside the question, and ends with it.
    let mut driver = JoinSet::new();
    driver.spawn(connection);
    let response = sender.send_request(request).await.map_err(broken)?;
    read(response).await
}

fn request(target: &Target, Letter { id, at, signature, body }: Letter) -> Result<Request<Full<Bytes>>, Trouble> {
    let head = Request::post(target.asked()).header(HOST, target.authority()).header(USER_AGENT, AGENT).header(CONTENT_TYPE, "application/json");
    let signed = head.header("webhook-id", id).header("webhook-timestamp", at).header("webhook-signature", signature);
    signed.body(Full::new(Bytes::from(body))).map_err(|_| Trouble::BrokenOff)
}

async fn read(response: Response<Incoming>) -> Result<Answer, Trouble> {
    let status = response.status().as_u16();
    match Limited::new(response.into_body(), ANSWER_MAX).collect().await {
        Ok(body) => Ok(Answer { status, body: body.to_bytes().into() }),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => Err(Trouble::AnswerTooLong),
        Err(_) => Err(Trouble::BrokenOff),
    }
}
