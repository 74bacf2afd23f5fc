//! A receiver of messages on this machine: it keeps what comes, and answers as it is told to.

use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Response};
use axum::{Router, routing::post};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// A message that came.
#[derive(Debug, Clone)]
pub struct Got {
    pub id: String,
    pub at: i64,
    pub signature: String,
    pub body: String,
}

impl Got {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    fn is_challenge(&self) -> bool {
        self.json()["type"] == "webhook.challenge"
    }
}

/// What is answered.
pub enum Says {
    Status(u16),
    /// Status, head `Location`, body.
    Whole(u16, &'static str, String),
    /// Nothing, and the connection stays open.
    Nothing,
}

/// A receiver; it is gone with the runtime of the test.
pub struct Receiver {
    pub url: String,
    got: Arc<Mutex<Vec<Got>>>,
}

impl Receiver {
    /// One that answers by the message.
    pub async fn saying(says: impl Fn(&Got) -> Says + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook?of=test", listener.local_addr().unwrap());
        let (got, says) = (Arc::new(Mutex::new(Vec::new())), Arc::new(says));
        let kept = Arc::clone(&got);
        let take = move |headers: HeaderMap, body: Bytes| {
            let head = |name: &str| headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
            let one = Got {
                id: head("webhook-id"),
                at: head("webhook-timestamp").parse().unwrap_or_default(),
                signature: head("webhook-signature"),
                body: String::from_utf8(body.to_vec()).unwrap(),
            };
            kept.lock().unwrap().push(one.clone());
            let says = says(&one);
            async move {
                let answer = |status: u16| Response::builder().status(status);
                match says {
                    Says::Status(status) => answer(status).body(Body::empty()).unwrap(),
                    Says::Whole(status, place, body) => answer(status).header("location", place).body(Body::from(body)).unwrap(),
                    Says::Nothing => std::future::pending().await,
                }
            }
        };
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/hook", post(take))).await });
        Self { url, got }
    }

    /// One that echoes challenges, answers its first messages with these statuses, and takes all others.
    pub async fn willing(statuses: &'static [u16]) -> Self {
        let left = Mutex::new(statuses.iter());
        Self::saying(move |got| if got.is_challenge() { echo(got) } else { Says::Status(*left.lock().unwrap().next().unwrap_or(&204)) }).await
    }

    /// What came, challenges aside.
    pub fn told(&self) -> Vec<Got> {
        self.all().into_iter().filter(|got| !got.is_challenge()).collect()
    }

    /// Everything that came.
    pub fn all(&self) -> Vec<Got> {
        self.got.lock().unwrap().clone()
    }
}

/// The answer of whoever asked to be told.
pub fn echo(got: &Got) -> Says {
    Says::Whole(200, "", json!({ "challenge": got.json()["data"]["challenge"] }).to_string())
}
