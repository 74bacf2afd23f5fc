//! Who signs in, as a provider of identities says (OpenID Connect Core 1.0, code flow with PKCE)? A subject, and nothing else: no role, no mail.
//!
//! [`discovery`] reads where the provider is asked, [`keys`] by which keys it signs, [`named`] how the settings name it, [`id_token`] what it says and whether it is to be believed.
//! Nothing is kept between two sign-ins: they are few, and a key that was changed holds at once.

pub mod discovery;
pub mod id_token;
pub mod keys;
pub mod named;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use serde::Deserialize;
use url::Url;

use self::discovery::{Discovered, document, found};
use self::id_token::{Doubt, Expected, Vouched, vouched};
use self::keys::Keys;
use super::Limits;
use super::ask::{Form, send_form};
use super::gateway::Secret;
use crate::record::webhook::Trouble;

/// A provider of identities, as the settings name it.
#[derive(Debug, Clone)]
pub struct Provider {
    /// Its address, letter by letter as it writes it itself.
    pub issuer: String,
    /// What it calls this house.
    pub client_id: String,
    /// The secret that both hold; empty where the provider knows this house by PKCE alone.
    pub secret: Secret,
    /// The address of this house to which it sends people back.
    pub back: String,
    /// What officials call it.
    pub name: String,
    /// Whether a second factor that was shown to it counts here.
    pub trust_amr: bool,
    /// How it is spoken to.
    pub limits: Limits,
}

/// What binds one sign-in to one browser: three texts that nobody else knows.
#[derive(Clone, PartialEq, Eq)]
pub struct Bond {
    /// Comes back with the code: the answer belongs to this browser.
    pub state: String,
    /// Comes back in the token: it was made for this sign-in.
    pub nonce: String,
    /// Is told with the code alone: whoever read the code has no use of it (RFC 7636).
    pub verifier: String,
}

/// It reaches no log.
impl std::fmt::Debug for Bond {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bond").finish_non_exhaustive()
    }
}

/// Why a provider vouched for nobody.
#[derive(Debug, thiserror::Error)]
pub enum OidcError {
    /// No answer.
    #[error("{0} gave no answer ({1})")]
    NotReached(String, Trouble),
    /// An answer that is not what the standard asks for.
    #[error("{0} answered what cannot be used: {1}")]
    Unfit(String, &'static str),
    /// Another name in the document than in the settings.
    #[error("the provider calls itself {0:?}: desk.oidc.issuer must be that, letter by letter")]
    OtherIssuer(String),
    /// A code that the provider does not take, or this house that it does not know.
    #[error("the provider took the code or the client not: it answered {0}")]
    CodeRefused(u16),
    /// A token that is not to be believed.
    #[error("the token of the provider is not believed: {0}")]
    Doubted(#[from] Doubt),
}

/// Where a browser is sent to sign in.
///
/// # Errors
/// When the provider gives no answer, or none that can be used.
pub async fn way_to(provider: &Provider, bond: &Bond) -> Result<String, OidcError> {
    let Discovered { authorization_endpoint, .. } = found(provider).await?;
    let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, bond.verifier.as_bytes()));
    let mut way = Url::parse(&authorization_endpoint).map_err(|_| OidcError::Unfit(authorization_endpoint, "this is no address"))?;
    way.query_pairs_mut().extend_pairs([
        ("response_type", "code"),
        ("scope", "openid"),
        ("client_id", &provider.client_id),
        ("redirect_uri", &provider.back),
        ("state", &bond.state),
        ("nonce", &bond.nonce),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]);
    Ok(way.into())
}

/// For whom the provider vouches by a code, at `now` in seconds since 1970.
///
/// # Errors
/// When the provider gives no answer, does not take the code, or gives a token that is not to be believed.
pub async fn who_is(provider: &Provider, (code, bond): (&str, &Bond), now: i64) -> Result<Vouched, OidcError> {
    let discovered = found(provider).await?;
    let token = token_for(provider, &discovered, (code, bond)).await?;
    let keys = Keys::read(&document(provider, &discovered.jwks_uri).await?).ok_or(OidcError::Unfit(discovered.jwks_uri, "these are no keys"))?;
    let expected = Expected { issuer: &provider.issuer, client_id: &provider.client_id, nonce: &bond.nonce, now };
    Ok(vouched(&token, &keys, &expected)?)
}

#[derive(Deserialize)]
struct Tokens {
    id_token: String,
}

async fn token_for(provider: &Provider, discovered: &Discovered, (code, bond): (&str, &Bond)) -> Result<String, OidcError> {
    let fields = [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", &*provider.back), ("code_verifier", &*bond.verifier)];
    let form = Form { fields: &fields, client: (&provider.client_id, &provider.secret), in_head: discovered.takes_basic() };
    let address = &discovered.token_endpoint;
    let target = provider.target(address)?;
    let answer = send_form(&target, form, &provider.limits).await.map_err(|trouble| OidcError::NotReached(address.clone(), trouble))?;
    match answer.status {
        200 => Ok(serde_json::from_slice::<Tokens>(&answer.body).map_err(|_| OidcError::Unfit(address.clone(), "there is no id_token in it"))?.id_token),
        400..=499 => Err(OidcError::CodeRefused(answer.status)),
        _ => Err(OidcError::Unfit(address.clone(), "its status is not 200")),
    }
}
