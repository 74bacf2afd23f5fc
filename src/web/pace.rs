//! Who asks too often? Programs of one address have so many questions a minute, and whoever guesses at codes so many an hour.
//!
//! No address is kept: the book of a minute or an hour holds numbers that a key makes of them, and both go with it.

use std::collections::HashMap;
use std::convert::Infallible;
use std::hash::{BuildHasher, Hash, RandomState};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::path;
use super::state::AppState;

/// How long the book of programs is kept.
const MINUTE: Duration = Duration::from_secs(60);
/// Most addresses in one book; whoever comes later shares a line with all others who do. A full book takes some 2 MB.
const LINES_MAX: usize = 65_536;

/// How often something may be asked.
pub struct Pace {
    /// Questions for each address while one book lasts; 0 means that nobody counts.
    most: u32,
    /// How long one book is kept.
    window: Duration,
    /// Whether a proxy of ours stands before the site and tells whom it asks for, in `X-Forwarded-For`.
    behind_proxy: bool,
    book: Mutex<Book>,
}

struct Book {
    ends_at: Instant,
    key: RandomState,
    lines: HashMap<Option<u64>, u32>,
}

impl Pace {
    /// So many questions a minute for each address; 0 means that nobody counts.
    #[must_use]
    pub fn new(per_minute: u32, behind_proxy: bool) -> Self {
        Self::within(MINUTE, per_minute, behind_proxy)
    }

    /// So many questions for each address in a span of time; 0 means that nobody counts.
    #[must_use]
    pub fn within(window: Duration, most: u32, behind_proxy: bool) -> Self {
        Self { most, window, behind_proxy, book: Mutex::new(Book::new(Instant::now() + window)) }
    }

    /// How long an address that has used up its questions has to wait, without counting this one.
    pub fn wait(&self, who: Option<IpAddr>, at: Instant) -> Option<Duration> {
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        if self.most == 0 || book.ends_at <= at || *book.line(who) < self.most {
            return None;
        }
        Some(book.ends_at.saturating_duration_since(at))
    }

    /// Counts one question of an address.
    ///
    /// # Errors
    /// When it has asked too often: how long it has to wait.
    pub fn take(&self, who: Option<IpAddr>, at: Instant) -> Result<(), Duration> {
        if self.most == 0 {
            return Ok(());
        }
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        if book.ends_at <= at {
            *book = Book::new(at + self.window);
        }
        let asked = book.line(who);
        if *asked < self.most {
            *asked += 1;
            return Ok(());
        }
        Err(book.ends_at.saturating_duration_since(at))
    }

    /// Counts one question of somebody who is known by something else than an address: how many they are over the pace with it.
    pub fn over(&self, who: &impl Hash, at: Instant) -> u32 {
        if self.most == 0 {
            return 0;
        }
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        if book.ends_at <= at {
            *book = Book::new(at + self.window);
        }
        let asked = book.line_of(who);
        *asked = asked.saturating_add(1);
        asked.saturating_sub(self.most)
    }

    /// Whether somebody has questions left, without counting one.
    pub fn has_left(&self, who: &impl Hash, at: Instant) -> bool {
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        self.most == 0 || book.ends_at <= at || *book.line_of(who) < self.most
    }

    /// Whom an answer goes to: the nearest address that is not ours.
    fn asker(&self, extensions: &Extensions, headers: &HeaderMap) -> Option<IpAddr> {
        let near = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(near)| near.ip());
        if self.behind_proxy { forwarded(headers).or(near) } else { near }
    }
}

impl Book {
    fn new(ends_at: Instant) -> Self {
        Self { ends_at, key: RandomState::new(), lines: HashMap::new() }
    }

    /// The line of an address. A household of IPv6 has one (RFC 6177: a /64 at least); addresses that are not known share one.
    fn line(&mut self, who: Option<IpAddr>) -> &mut u32 {
        let who = who.map(|who| match who.to_canonical() {
            IpAddr::V6(long) => IpAddr::V6(Ipv6Addr::from_bits(long.to_bits() >> 64 << 64)),
            short @ IpAddr::V4(_) => short,
        });
        self.numbered(who.map(|who| self.key.hash_one(who)))
    }

    fn line_of(&mut self, who: &impl Hash) -> &mut u32 {
        self.numbered(Some(self.key.hash_one(who)))
    }

    fn numbered(&mut self, number: Option<u64>) -> &mut u32 {
        let has_room = self.lines.len() < LINES_MAX || self.lines.contains_key(&number);
        self.lines.entry(number.filter(|_| has_room)).or_default()
    }
}

/// The last address of `X-Forwarded-For`: the one that our own proxy saw. Those before it are the word of the asker.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

/// Whom an answer goes to, where that is known.
#[derive(Debug, Clone, Copy)]
pub struct Asker(pub Option<IpAddr>);

impl FromRequestParts<AppState> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        Ok(Self(state.pace.asker(&parts.extensions, &parts.headers)))
    }
}

/// Answers programs that keep the pace; others are told how long to wait.
pub async fn keep(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if request.uri().path().starts_with(path::API)
        && let Err(wait) = state.pace.take(state.pace.asker(request.extensions(), request.headers()), Instant::now())
    {
        let seconds = wait.as_millis().div_ceil(1000).max(1);
        return (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds.to_string())]).into_response();
    }
    next.run(request).await
}
