//! How do the settings name a provider of identities? The table `[desk.oidc]`, and what in it makes no sense.

use serde::Deserialize;
use url::Url;

use super::Provider;
use crate::courier::Limits;
use crate::courier::gateway::Secret;

/// What is said of an issuer that is none.
pub const ISSUER: &str = "desk.oidc.issuer must begin with https:// (or http:// where desk.oidc.inside_too is true) and hold neither ? nor #";
/// Longest name of the button, in characters.
const NAME_MAX: usize = 60;

/// A provider of identities (OpenID Connect) that vouches for officials.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Its address, letter by letter as it writes it itself.
    pub issuer: String,
    /// What it calls this house.
    pub client_id: String,
    /// The secret that both hold; empty where it knows this house by PKCE alone.
    #[serde(default)]
    pub client_secret: Secret,
    /// What officials call it, for the button at the door.
    pub name: String,
    /// Whether a second factor that was shown to it counts in the place of a code.
    #[serde(default)]
    pub trust_amr: bool,
    /// Whether it may lie inside of a network, and be reached by http.
    #[serde(default)]
    pub inside_too: bool,
}

impl Named {
    /// Whether it says what both sides call each other.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.client_id.is_empty() && (1..=NAME_MAX).contains(&self.name.trim().chars().count())
    }

    /// Whether its issuer can be one.
    #[must_use]
    pub fn is_found(&self) -> bool {
        let Ok(url) = Url::parse(&self.issuer) else { return false };
        let is_plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
        is_plain && (url.scheme() == "https" || url.scheme() == "http" && self.inside_too)
    }

    /// The provider, which sends people back to an address of this house, and is spoken to with the patience and the trust of messages.
    #[must_use]
    pub fn provider(&self, back: String, limits: &Limits) -> Provider {
        let Self { issuer, client_id, client_secret: secret, name, trust_amr, inside_too } = self.clone();
        let ports = Url::parse(&issuer).ok().and_then(|url| url.port()).into_iter().collect();
        let limits = Limits { inside_too, ports, ..limits.clone() };
        Provider { issuer, client_id, secret, back, name, trust_amr, limits }
    }
}
