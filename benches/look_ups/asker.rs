//! Many askers at once over connections that stay open, each asking as soon as it is answered; and how long each answer took.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// How much is asked.
#[derive(Debug, Clone, Copy)]
pub struct Load {
    pub length: Duration,
    pub connections: u64,
}

/// What came of it: answers a second, and microseconds an answer.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    pub a_second: f64,
    pub p50: u128,
    pub p95: u128,
    pub p99: u128,
    pub most: u128,
}

type Asker = Client<HttpConnector, Body>;

fn asker() -> Asker {
    Client::builder(TokioExecutor::new()).pool_max_idle_per_host(1).build(HttpConnector::new())
}

/// A page as it is served.
pub async fn page(at: &str, address: &str) -> Vec<u8> {
    one(&asker(), &format!("{at}{address}")).await
}

/// Asks for as long as the load says; `address` gives the n-th question.
pub async fn ask(at: &str, load: &Load, address: impl Fn(u64) -> String + Clone + Send + 'static) -> Figures {
    let (next, began) = (Arc::new(AtomicU64::new(1)), Instant::now());
    let askers = (0..load.connections).map(|_| {
        let (at, address, next, length) = (at.to_owned(), address.clone(), Arc::clone(&next), load.length);
        tokio::spawn(async move {
            let (asker, mut times) = (asker(), Vec::new());
            while began.elapsed() < length {
                let question = format!("{at}{}", address(next.fetch_add(1, Ordering::Relaxed)));
                let asked = Instant::now();
                one(&asker, &question).await;
                times.push(asked.elapsed().as_micros());
            }
            times
        })
    });
    let mut times = Vec::new();
    for asker in askers.collect::<Vec<_>>() {
        times.extend(asker.await.unwrap());
    }
    let seconds = began.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)];
    let a_second = f64::from(u32::try_from(times.len()).unwrap()) / seconds;
    Figures { a_second, p50: at(50), p95: at(95), p99: at(99), most: at(100) }
}

async fn one(asker: &Asker, question: &str) -> Vec<u8> {
    let response = asker.request(Request::get(question).body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{question}");
    to_bytes(Body::new(response.into_body()), 1 << 22).await.unwrap().to_vec()
}
