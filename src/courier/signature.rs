//! How does a receiver know that a message comes from here, is whole, and is no old one sent again? By Standard Webhooks 1.0: an
//! HMAC-SHA256 over name, moment and body, with a secret that both hold.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How secrets of webhooks begin; base64 follows.
pub const PREFIX: &str = "whsec_";
/// How far the moment of a message may be from a receiver's clock, in seconds either way: what is older may be a copy.
pub const TOLERANCE_SECONDS: i64 = 300;

/// A secret of 256 bits that is written down.
#[must_use]
pub fn written(secret: &[u8; 32]) -> String {
    format!("{PREFIX}{}", STANDARD.encode(secret))
}

/// The value of `webhook-signature` for a message: its name, the moment of this attempt in seconds since 1970, and its body.
///
/// A secret that cannot be read signs nothing, and no receiver takes an empty signature.
#[must_use]
pub fn sign(secret: &str, (id, at): (&str, i64), body: &[u8]) -> String {
    mac(secret, (id, at), body).map(|mac| format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))).unwrap_or_default()
}

/// Why a message is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotBelieved {
    /// Its moment is too far from now.
    #[error("the message is older, or comes from further in the future, than {TOLERANCE_SECONDS} seconds")]
    Moment,
    /// No signature fits.
    #[error("no signature fits the message")]
    Signature,
}

/// What a receiver does with the three headers and the body as it came, byte for byte: the check that the README shows. `signatures` may
/// hold several, with spaces between, while a secret is changed.
///
/// # Errors
/// When the message is not to be believed.
pub fn check(secret: &str, (id, at, signatures): (&str, i64, &str), body: &[u8], now: i64) -> Result<(), NotBelieved> {
    if now.abs_diff(at) > TOLERANCE_SECONDS.unsigned_abs() {
        return Err(NotBelieved::Moment);
    }
    let given = signatures.split(' ').filter_map(|one| one.strip_prefix("v1,")).filter_map(|one| STANDARD.decode(one).ok());
    let fits = |given: Vec<u8>| mac(secret, (id, at), body).is_some_and(|mac| mac.verify_slice(&given).is_ok());
    if given.into_iter().any(fits) { Ok(()) } else { Err(NotBelieved::Signature) }
}

fn mac(secret: &str, (id, at): (&str, i64), body: &[u8]) -> Option<Hmac<Sha256>> {
    let key = STANDARD.decode(secret.strip_prefix(PREFIX)?).ok()?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    mac.update(format!("{id}.{at}.").as_bytes());
    mac.update(body);
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example that the standard gives.
    #[test]
    fn the_example_of_the_standard_is_signed_as_there() {
        let body = br#"{"test": 2432232314}"#;
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        let signed = sign(secret, ("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330), body);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assert_eq!(sign("no secret", ("msg", 0), body), "");
    }
}
