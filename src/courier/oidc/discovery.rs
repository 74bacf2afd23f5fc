//! Where is a provider asked? In the document that it keeps at a known place (OpenID Connect Discovery 1.0, section 4).

use serde::Deserialize;

use super::{OidcError, Provider};
use crate::courier::address::Target;
use crate::courier::ask::look;

/// Where the document stands, behind the issuer.
const PLACE: &str = "/.well-known/openid-configuration";

/// What is used of the document.
#[derive(Debug, Clone, Deserialize)]
pub struct Discovered {
    /// What the provider calls itself.
    pub issuer: String,
    /// Where people sign in.
    pub authorization_endpoint: String,
    /// Where codes are given for tokens.
    pub token_endpoint: String,
    /// Where its keys stand.
    pub jwks_uri: String,
    /// How this house may say who it is there; basic alone where nothing is said.
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
}

impl Discovered {
    /// Whether name and secret of this house may stand in the head of a request.
    #[must_use]
    pub fn takes_basic(&self) -> bool {
        self.token_endpoint_auth_methods_supported.as_ref().is_none_or(|methods| methods.iter().any(|method| method == "client_secret_basic"))
    }
}

/// Reads the document of a provider, which must call itself as the settings do: of two that share a machine, one cannot speak for the other.
///
/// # Errors
/// When there is no answer, or none that can be used.
pub async fn found(provider: &Provider) -> Result<Discovered, OidcError> {
    let address = format!("{}{PLACE}", provider.issuer.trim_end_matches('/'));
    let body = document(provider, &address).await?;
    let found: Discovered = serde_json::from_slice(&body).map_err(|_| OidcError::Unfit(address, "this is no document of a provider of OpenID Connect"))?;
    if found.issuer != provider.issuer {
        return Err(OidcError::OtherIssuer(found.issuer));
    }
    for endpoint in [&found.authorization_endpoint, &found.token_endpoint, &found.jwks_uri] {
        provider.target(endpoint)?;
    }
    Ok(found)
}

/// A JSON document of a provider.
pub(super) async fn document(provider: &Provider, address: &str) -> Result<Vec<u8>, OidcError> {
    let answer = look(&provider.target(address)?, &provider.limits).await.map_err(|trouble| OidcError::NotReached(address.to_owned(), trouble))?;
    if answer.status == 200 { Ok(answer.body) } else { Err(OidcError::Unfit(address.to_owned(), "its status is not 200")) }
}

impl Provider {
    /// An address of the provider; by http alone where its issuer says so itself.
    pub(super) fn target(&self, address: &str) -> Result<Target, OidcError> {
        let unfit = |why| OidcError::Unfit(address.to_owned(), why);
        let target = Target::read(address, &self.limits).map_err(|_| unfit("this is no address that may be asked"))?;
        if target.is_https() || self.issuer.starts_with("http://") { Ok(target) } else { Err(unfit("it is no https")) }
    }
}
