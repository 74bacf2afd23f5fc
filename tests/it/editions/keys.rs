//! Keys and signatures as the standards say: known answers of RFC 8037, halves that belong together, days on which a key signs.

use recruitwatch::edition::key::{KeyList, PublicKey, SigningKey};
use recruitwatch::edition::signature::{Signed, sign};
use rstest::rstest;

use super::{key, listed};
use crate::store::records::day;

/// RFC 8037, appendix A.1.
const KEY: &str = r#"{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#;

#[test]
fn signatures_and_names_of_keys_are_those_of_rfc_8037() {
    let key = SigningKey::of_jwk(KEY).unwrap();
    assert_eq!(key.public().kid(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", "appendix A.3");
    let signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    let signature = key.sign(signed.as_bytes());
    let expected = "860c98d2297f3060a33f42739672d61b53cf3adefed3d3c672f320dc021b411e9d59b8628dc351e248b88b29468e0e41855b0fb7d83bb15be902bfccb8cd0a02";
    assert_eq!(signature.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), expected, "appendix A.4");
    assert!(key.public().verifies(signed.as_bytes(), &signature));
}

#[test]
fn a_key_file_holds_both_halves_and_no_debug_text_shows_the_secret() {
    let text = SigningKey::jwk(&[7; 32]).unwrap();
    let key = SigningKey::of_jwk(&text).unwrap();
    assert_eq!(PublicKey::of_jwk(&text).unwrap(), key.public());
    let secret = serde_json::from_str::<serde_json::Value>(&text).unwrap()["d"].as_str().unwrap().to_owned();
    assert!(!format!("{key:?}").contains(&secret));
}

#[rstest]
#[case::only_the_public_half(r#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#, "public half")]
#[case::halves_of_two_keys(
    r#"{"kty":"OKP","crv":"Ed25519","d":"AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#,
    "do not belong together"
)]
#[case::a_key_for_agreement(r#"{"kty":"OKP","crv":"X25519","d":"AQ","x":"AQ"}"#, "Ed25519")]
#[case::a_short_one(r#"{"kty":"OKP","crv":"Ed25519","d":"AQ","x":"AQ"}"#, "32 bytes")]
#[case::no_json("-----BEGIN PRIVATE KEY-----", "no JSON Web Key")]
fn what_is_no_signing_key_is_refused_in_words(#[case] text: &str, #[case] says: &str) {
    let refused = SigningKey::of_jwk(text).unwrap_err().to_string();
    assert!(refused.contains(says), "{refused}");
}

#[test]
fn a_set_of_keys_keeps_their_days_and_passes_over_keys_of_other_kinds() {
    let list = KeyList::new(vec![listed(&key(2), "2026-07-01", None), listed(&key(1), "2026-01-01", Some("2026-06-30"))]);
    let text = String::from_utf8(list.jwks().unwrap()).unwrap();
    assert_eq!(KeyList::of_jwks(text.as_bytes()).unwrap(), list);
    assert!(!text.contains("\"d\""), "a public list holds no secret");
    let with_others = text.replacen("\"keys\": [", "\"keys\": [{\"kty\":\"RSA\",\"n\":\"AQ\",\"e\":\"AQAB\"},", 1);
    assert_eq!(KeyList::of_jwks(with_others.as_bytes()).unwrap(), list);
    let old = list.get(&key(1).public().kid()).unwrap();
    let signs = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map(|on| old.signs_on(day(on)));
    assert_eq!(signs, [false, true, true, false]);
}

#[rstest]
#[case::no_algorithm(r#"{"alg":"none","kid":"k"}"#)]
#[case::another_algorithm(r#"{"alg":"HS256","kid":"k"}"#)]
#[case::an_extension_that_nobody_here_knows(r#"{"alg":"EdDSA","kid":"k","crit":["b64"],"b64":false}"#)]
#[case::no_name_of_a_key(r#"{"alg":"EdDSA"}"#)]
fn a_signature_of_another_kind_is_refused_before_it_is_checked(#[case] header: &str) {
    let text = sign(b"{}", &key(1)).unwrap();
    assert!(Signed::read(text.as_bytes()).unwrap().is_by(&key(1).public()));
    let (_, rest) = text.split_once('.').unwrap();
    let encoded = base64url(header.as_bytes());
    assert!(Signed::read(format!("{encoded}.{rest}").as_bytes()).is_err());
}

/// Base64url without padding, by hand: the test does not lean on what it tests.
fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            out.push(char::from(LETTERS[(word >> (18 - 6 * place) & 63) as usize]));
        }
    }
    out
}
