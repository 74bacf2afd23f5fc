//! How is the door of the desk kept? Its cookie, the token of its form, how many may stand before it at once, and how often one may knock in vain.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use axum::http::HeaderMap;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::bonds::Bonds;
use super::error::PageError;
use super::pace::Pace;
use super::path;
use crate::record::hex::{hex, of_hex};
use crate::record::said::Said;

/// The cookie of a session.
pub const COOKIE: &str = "recruitwatch_desk";

/// How the door of the desk is kept.
pub struct Door {
    /// Whether visitors come by https, so that cookies may travel by it alone.
    pub https: bool,
    /// What binds a sign-in at a provider of identities to its browser.
    pub bonds: Bonds,
    key: [u8; 32],
    places: Semaphore,
    in_vain: Pace,
}

/// How long it is counted who knocked in vain.
const HOUR: Duration = Duration::from_secs(60 * 60);
/// Passwords and codes that one address may try in vain in an hour; an office of many behind one address has that many slips a day.
const IN_VAIN: u32 = 40;
/// Passwords that are checked at the same time: each takes some 20 MB by intention.
const PLACES: usize = 4;

impl Door {
    /// A door with a fresh key: sign-in forms shown before a restart have to be opened again.
    #[must_use]
    pub fn new(https: bool) -> Self {
        Self { https, bonds: Bonds::new(https), key: rand::random(), places: Semaphore::new(PLACES), in_vain: Pace::within(HOUR, IN_VAIN, false) }
    }

    /// A place at the door for the time of one check of a password.
    ///
    /// # Errors
    /// When all places are taken.
    pub fn step_up(&self) -> Result<SemaphorePermit<'_>, PageError> {
        self.places.try_acquire().map_err(|_| PageError::Busy)
    }

    /// Whether an address may try a password or a code at all.
    ///
    /// # Errors
    /// When it has tried too many in vain.
    pub fn may_knock(&self, who: Option<IpAddr>) -> Result<(), PageError> {
        let too_often =
            |wait| PageError::TooOften(wait, Said::in_english("Too many wrong passwords and codes came from your network. Wait an hour, then try again."));
        self.in_vain.wait(who, Instant::now()).map_or(Ok(()), |wait| Err(too_often(wait)))
    }

    /// Counts a password or a code that opened nothing.
    pub fn knocked_in_vain(&self, who: Option<IpAddr>) {
        let _ = self.in_vain.take(who, Instant::now());
    }

    /// The token of the sign-in form. No session exists yet, so it rests on the door's key.
    #[must_use]
    pub fn form_token(&self) -> String {
        let bytes = self.mac().map(|mac| mac.finalize().into_bytes()).unwrap_or_default();
        hex(&bytes)
    }

    /// Whether a sign-in form came from this site: by its token, and by what the browser says of its origin.
    ///
    /// # Errors
    /// When it did not.
    pub fn sent(&self, token: &str, headers: &HeaderMap) -> Result<(), PageError> {
        let from = headers.get("sec-fetch-site").map_or("none", |value| value.to_str().unwrap_or_default());
        if !matches!(from, "none" | "same-origin") {
            return Err(PageError::Forged);
        }
        let fits = of_hex(token).zip(self.mac()).is_some_and(|(given, mac)| mac.verify_slice(&given).is_ok());
        if fits { Ok(()) } else { Err(PageError::Forged) }
    }

    /// The cookie of a session: sent to the desk alone, out of reach of scripts, gone with the browser.
    pub fn open(&self, session: String) -> CookieJar {
        CookieJar::new().add(self.cookie(session))
    }

    /// Takes the cookie away.
    pub fn close(&self) -> CookieJar {
        let mut gone = self.cookie(String::new());
        gone.make_removal();
        CookieJar::new().add(gone)
    }

    fn cookie(&self, value: String) -> Cookie<'static> {
        Cookie::build((COOKIE, value)).path(path::DESK).http_only(true).same_site(SameSite::Lax).secure(self.https).build()
    }

    fn mac(&self) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).ok()?;
        mac.update(b"sign-in");
        Some(mac)
    }
}
