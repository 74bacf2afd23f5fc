//! Who publishes this register, and under which address is it reached? What nobody has said is not known here, and is not made up.

use crate::record::said::Said;
use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;

use super::error::PageError;
use super::state::AppState;

/// What the settings say of the publisher.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Where everybody reaches the site, without a slash at its end.
    pub address: Option<String>,
    /// Name of the authority.
    pub publisher: Option<String>,
    /// Licence of the published data, as a web address.
    pub licence: Option<String>,
}

/// The address of the site, without a slash at its end: that of the settings, else the one by which the asker came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(pub String);

impl Origin {
    /// A path of this site as a whole address.
    #[must_use]
    pub fn whole(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

impl FromRequestParts<AppState> for Origin {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        if let Some(address) = &state.answers.about().address {
            return Ok(Self(address.clone()));
        }
        let named = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok()).or_else(|| parts.uri.authority().map(|whole| whole.as_str()));
        let host = named.filter(|host| is_host(host)).ok_or_else(|| {
            PageError::Wrong(Said::in_english(
                "The answer holds whole addresses, and the request did not say by which name it came: send a Host header.".to_owned(),
            ))
        })?;
        Ok(Self(format!("{}://{host}", if state.door.https { "https" } else { "http" })))
    }
}

/// A name or number with a port, and nothing that could end an address or begin another.
fn is_host(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    (1..=255).contains(&text.len()) && text.bytes().all(is_part)
}
