//! Programs that act for people: tokens that open no more than they say, entries that are written once, and messages that arrive.

mod command;
mod courier;
mod deliveries;
mod entries;
mod heard;
mod killed;
mod receiver;
mod signatures;
mod subscriptions;
mod tokens;
mod trusted;

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use recruitwatch::courier::Limits;
use recruitwatch::courier::trust::Trust;
use recruitwatch::flow::tokens::{Wanted, give_token};
use recruitwatch::flow::webhooks::Rules;
use recruitwatch::record::program::Scope;
use recruitwatch::store::Store;
use serde_json::Value;

use crate::live::world::now;
use crate::visit::{Seen, send};

/// Messages may go to receivers on this machine.
pub fn rules() -> Rules {
    Rules { limits: Limits { inside_too: true, ports: Vec::new(), patience: Duration::from_secs(2), trust: Trust::public().unwrap() }, per_person: 3 }
}

/// A token of a person, as a program holds it.
async fn secret(store: &Store, person: &str, scopes: &[Scope]) -> String {
    let wanted = Wanted { person: person.to_owned(), scopes: scopes.to_vec(), days: 30 };
    give_token(store, wanted, "test", now()).await.unwrap().secret
}

/// Asks with a token, heads (name and value) and a body.
async fn ask(site: &Router, asked: &str, secret: &str, heads: &[(&str, &str)], body: &str) -> Seen {
    let (method, address) = asked.split_once(' ').unwrap();
    let mut request = Request::builder().method(method).uri(address).header(header::AUTHORIZATION, format!("Bearer {secret}"));
    for (name, value) in heads {
        request = request.header(*name, *value);
    }
    send(site, request.body(Body::from(body.to_owned())).unwrap()).await
}

impl Seen {
    /// The answer as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}
