//! What binds a sign-in at a provider of identities to the browser that began it? A cookie for ten minutes, of which everything else is made.
//!
//! State, nonce and verifier are MACs over the cookie with a key of the door: whoever brings the state without the cookie, or a cookie that was
//! not made here, has nothing, and nothing is kept but which cookies were used.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::error::PageError;
use super::pace::Pace;
use super::path;
use crate::flow::oidc::Bond;
use crate::record::hex::{hex, of_hex};
use crate::record::said::Said;

/// The cookie of a sign-in that is under way.
const COOKIE: &str = "recruitwatch_oidc";
/// How long somebody may be away.
const AWAY: Duration = Duration::from_secs(600);
/// Sign-ins that one address may begin in an hour: each asks the provider.
const BEGUN: u32 = 120;
/// Questions to the provider at the same time: a slow one holds up nobody who types a password.
const PLACES: usize = 8;
/// Longest address in bytes to which somebody is led afterwards.
const NEXT_MAX: usize = 1_000;

/// The bonds of a door.
pub struct Bonds {
    https: bool,
    key: [u8; 32],
    opened_at: Instant,
    places: Semaphore,
    begun: Pace,
    used: Mutex<HashMap<String, Instant>>,
}

impl Bonds {
    /// Bonds with a fresh key: whoever is away during a restart begins anew.
    pub(super) fn new(https: bool) -> Self {
        let begun = Pace::within(Duration::from_secs(60 * 60), BEGUN, false);
        Self { https, key: rand::random(), opened_at: Instant::now(), places: Semaphore::new(PLACES), begun, used: Mutex::default() }
    }

    /// A place for the time of one question to the provider.
    ///
    /// # Errors
    /// When all places are taken.
    pub fn step_up(&self) -> Result<SemaphorePermit<'_>, PageError> {
        self.places.try_acquire().map_err(|_| PageError::Busy)
    }

    /// Counts a sign-in that an address begins.
    ///
    /// # Errors
    /// When it began too many.
    pub fn begin(&self, who: Option<IpAddr>) -> Result<(), PageError> {
        let too_often =
            |wait| PageError::TooOften(wait, Said::in_english("Too many sign-ins were begun from your network. Wait an hour, or use your password."));
        self.begun.take(who, Instant::now()).map_err(too_often)
    }

    /// A bond, and the cookie that holds it until its browser comes back and goes on to `next`.
    pub fn bind(&self, next: &str) -> (Bond, CookieJar) {
        let next = if next.len() <= NEXT_MAX { next } else { path::DESK };
        let value = format!("{}.{}.{}", hex(&rand::random::<[u8; 32]>()), self.opened_at.elapsed().as_secs(), hex(next.as_bytes()));
        let bond = self.bond(&value);
        (bond, CookieJar::new().add(self.cookie(value)))
    }

    /// The bond of a browser that comes back with a state, and where it goes on to; once, and in time.
    pub fn back(&self, jar: &CookieJar, state: &str) -> Option<(Bond, String)> {
        let value = jar.get(COOKIE)?.value();
        self.mac("state", value)?.verify_slice(&of_hex(state)?).ok()?;
        let [_, begun, next] = value.split('.').collect::<Vec<_>>()[..] else { return None };
        let age = self.opened_at.elapsed().checked_sub(Duration::from_secs(begun.parse().ok()?))?;
        let next = String::from_utf8(of_hex(next)?).ok()?;
        (age <= AWAY && self.is_first(state)).then(|| (self.bond(value), next))
    }

    /// Takes the cookie away.
    pub fn release(&self) -> CookieJar {
        let mut gone = self.cookie(String::new());
        gone.make_removal();
        CookieJar::new().add(gone)
    }

    /// Whether a state comes for the first time. What is too old to come again is forgotten.
    fn is_first(&self, state: &str) -> bool {
        let (mut used, now) = (self.used.lock().unwrap_or_else(PoisonError::into_inner), Instant::now());
        used.retain(|_, at| now.duration_since(*at) <= 2 * AWAY);
        used.insert(state.to_ascii_lowercase(), now).is_none()
    }

    fn bond(&self, value: &str) -> Bond {
        let told = |purpose| self.mac(purpose, value).map(|mac| hex(&mac.finalize().into_bytes())).unwrap_or_default();
        Bond { state: told("state"), nonce: told("nonce"), verifier: told("verifier") }
    }

    fn mac(&self, purpose: &str, value: &str) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).ok()?;
        mac.update(format!("oidc {purpose} {value}").as_bytes());
        Some(mac)
    }

    /// Lax: the browser comes back from another site by a link, and brings it.
    fn cookie(&self, value: String) -> Cookie<'static> {
        Cookie::build((COOKIE, value)).path(path::OIDC).http_only(true).same_site(SameSite::Lax).secure(self.https).build()
    }
}
