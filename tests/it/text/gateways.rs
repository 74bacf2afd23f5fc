//! Who may bring messages, and how does each gateway want to be answered?

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Request, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use recruitwatch::flow::gateways::{Secret, of_seeds, parse};
use recruitwatch::web::text::texts::{TextRules, Trusted};
use ring::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key, sign};

use super::{Line, NUMBER, form, line, line_with};
use crate::cli::recruitwatch;
use crate::visit::{Seen, send};

const SECRET: &str = "an invented token";
const ADDRESS: &str = "https://register.example/text/sms/twilio";

async fn trusting() -> Line {
    let trusted = || Trusted { secret: Secret::new(SECRET), address: ADDRESS.to_owned() };
    let gateways: BTreeMap<String, Trusted> = ["twilio", "kannel", "africastalking"].map(|name| (name.to_owned(), trusted())).into();
    line_with(TextRules { gateways, ..TextRules::default() }).await
}

/// Signs as the gateway says that it does.
fn signature(secret: &str, address: &str, fields: &[(&str, &str)]) -> String {
    let mut sorted = fields.to_vec();
    sorted.sort_unstable();
    let told = sorted.iter().fold(address.to_owned(), |told, (name, value)| told + name + value);
    STANDARD.encode(sign(&Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret.as_bytes()), told.as_bytes()))
}

async fn twilio(line: &Line, fields: &[(&str, &str)], signature: Option<&str>) -> Seen {
    let mut request = Request::post("/text/sms/twilio").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded; charset=utf-8");
    if let Some(signature) = signature {
        request = request.header("X-Twilio-Signature", signature);
    }
    send(&line.site, request.body(Body::from(form(fields))).unwrap()).await
}

#[tokio::test]
async fn a_signed_message_is_answered_in_the_markup_of_its_gateway_and_a_forged_one_is_not() {
    let line = trusting().await;
    let fields = [("MessageSid", "SM1"), ("From", NUMBER), ("To", "+999 1"), ("Body", "amihan & exmple <overseas>"), ("New", " kept as it is ")];
    let genuine = signature(SECRET, ADDRESS, &fields);
    let seen = twilio(&line, &fields, Some(&genuine)).await;
    assert_eq!((seen.status.as_u16(), seen.header(header::CONTENT_TYPE)), (200, "text/xml; charset=utf-8"));
    let inner = seen.body.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message><Body>").unwrap();
    assert!(inner.ends_with("</Body></Message></Response>") && inner.contains("On 2026-03-24: "), "{}", seen.body);
    let other = [("MessageSid", "SM1"), ("From", "+999 2"), ("To", "+999 1"), ("Body", "HELP"), ("New", " kept as it is ")];
    for (fields, signature) in [
        (&other, Some(genuine.as_str())),
        (&fields, Some(&*signature("another secret", ADDRESS, &fields))),
        (&fields, Some(&*signature(SECRET, "https://register.example/text/sms", &fields))),
        (&fields, Some("not base64!")),
        (&fields, None),
    ] {
        let seen = twilio(&line, fields, signature).await;
        assert_eq!((seen.status.as_u16(), seen.body.contains(NUMBER)), (403, false), "{signature:?}: {}", seen.body);
    }
}

#[tokio::test]
async fn a_message_that_a_gateway_sends_again_is_answered_the_same_and_silence_is_an_empty_answer() {
    let line = trusting().await;
    let fields = [("MessageSid", "SM2"), ("From", NUMBER), ("Body", "STOP")];
    let genuine = signature(SECRET, ADDRESS, &fields);
    let (first, again) = (twilio(&line, &fields, Some(&genuine)).await.body, twilio(&line, &fields, Some(&genuine)).await.body);
    assert!(first == again && first.contains("We send you nothing more."), "{again}");
    let later = [("MessageSid", "SM3"), ("From", NUMBER), ("Body", "HELP")];
    let silence = twilio(&line, &later, Some(&signature(SECRET, ADDRESS, &later))).await;
    assert_eq!(silence.body, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>");
}

#[tokio::test]
async fn a_gateway_that_signs_nothing_shows_its_key_and_its_body_is_read_in_its_charset() {
    let line = trusting().await;
    let sent = |key: &'static str, from: Option<&'static str>, charset: &'static str, body: Vec<u8>| {
        let mut request = Request::post(format!("/text/sms/kannel{key}")).header(header::CONTENT_TYPE, format!("text/plain; charset={charset}"));
        if let Some(from) = from {
            request = request.header("X-Kannel-From", from);
        }
        send(&line.site, request.body(Body::from(body)).unwrap())
    };
    let seen = sent("?key=an%20invented%20token", Some("+999 1"), "UTF-8", b"PH-0001".to_vec()).await;
    assert_eq!((seen.status.as_u16(), seen.header(header::CONTENT_TYPE)), (200, "text/plain; charset=utf-8"));
    assert!(seen.body.contains("On 2026-03-24: licensed."), "{}", seen.body);
    let wide: Vec<u8> = "ไทย".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let seen = sent("?key=an%20invented%20token", Some("+999 1"), "UTF-16BE", wide).await;
    assert!(seen.status == 200 && !seen.body.is_empty(), "{}", seen.body);
    for (key, from, status) in [("", Some("+999 1"), 403), ("?key=another", Some("+999 1"), 403), ("?key=an%20invented%20token", None, 400)] {
        assert_eq!(sent(key, from, "UTF-8", b"HELP".to_vec()).await.status.as_u16(), status, "{key}");
    }
}

#[tokio::test]
async fn a_gateway_of_menus_gets_its_screens() {
    let line = trusting().await;
    let fields = [("sessionId", "ATUid_1"), ("phoneNumber", NUMBER), ("networkCode", "99999"), ("serviceCode", "*999#"), ("text", "")];
    let seen = line.post("/text/ussd/africastalking?key=an%20invented%20token", &fields).await;
    assert_eq!((seen.status.as_u16(), seen.body.as_str()), (200, "CON 1 Agency\n2 Fees\n3 My code\n4 Tell us\n5 Language, help"));
    assert_eq!(line.post("/text/ussd/africastalking", &fields).await.status, 403);
}

#[tokio::test]
async fn a_gateway_that_nobody_trusts_is_not_there() {
    let (open, trusting) = (line().await, trusting().await);
    for path in ["/text/sms/twilio", "/text/sms/nobody", "/text/ussd/africastalking"] {
        assert_eq!(open.post(path, &[("From", NUMBER), ("phoneNumber", NUMBER)]).await.status, 404, "{path}");
    }
    assert_eq!(trusting.post("/text/ussd/twilio", &[("From", NUMBER)]).await.status, 404, "messages are no menus");
}

#[test]
fn every_gateway_inside_the_program_is_described_in_full_and_mistakes_are_told_with_their_line() {
    assert!(3 <= of_seeds().unwrap().len());
    let whole = include_str!("../../../seeds/gateways/twilio.toml");
    for (from, to, key) in [
        ("answer = \"twiml\"", "answer = \"fax\"", "answer"),
        ("header = \"X-Twilio-Signature\"", "", "header"),
        ("checked_on = \"2026-11-27\"", "checked_on = \"lately\"", "checked_on"),
        ("url = \"https://", "url = \"ftp://", "url"),
    ] {
        let errors = parse("seeds/gateways/twilio.toml", &whole.replacen(from, to, 1)).unwrap_err();
        assert!(errors.len() == 1 && errors[0].key == key && 0 < errors[0].line, "{errors:?}");
    }
}

/// The example that Twilio's own libraries are tested with: everything in it is invented.
#[test]
fn the_example_of_the_gateway_is_signed_as_there() {
    let form = |digits: &str| {
        let fields = [("CallSid", "CA1234567890ABCDE"), ("Digits", digits), ("From", "+14158675309"), ("To", "+18005551212"), ("Caller", "+14158675309")];
        fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let (address, signature, secret) = ("https://mycompany.com/myapp.php?foo=1&bar=2", "RSOYDt4T1cUTdK1PDd93/VVr8B8=", Secret::new("12345"));
    assert!(secret.signed(signature, (address, &form("1234"))));
    assert!(!secret.signed(signature, (address, &form("1235"))), "a field was changed");
    assert!(!Secret::new("12346").signed(signature, (address, &form("1234"))) && !secret.signed("", (address, &form("1234"))));
    assert!(!secret.signed(signature, ("https://mycompany.com/myapp.php", &form("1234"))), "the address was changed");
}

#[test]
fn a_secret_shows_itself_to_nobody_and_nobody_knows_an_empty_one() {
    let secret = Secret::new("an invented secret");
    assert!(secret.is_known("an invented secret") && !secret.is_known("an invented secre") && !Secret::default().is_known(""));
    assert_eq!(format!("{secret:?}"), "Secret(…)");
}

#[test]
fn a_gateway_that_could_never_be_believed_is_told_before_anything_is_served() {
    let said = |name: &str, value: &str| {
        let ran =
            recruitwatch(&["doctor"]).env("RECRUITWATCH_HOME", "/nonexistent").env(format!("RECRUITWATCH_TEXT__GATEWAYS__{name}"), value).output().unwrap();
        String::from_utf8_lossy(&ran.stderr).into_owned()
    };
    let nobody = said("NOBODY__SECRET", "x");
    assert!(nobody.contains("text.gateways names nobody: known are africastalking, kannel, twilio"), "{nobody}");
    let digits = said("KANNEL__SECRET", "00271828");
    assert!(digits.contains("stands in double quotes") && !digits.contains("271828"), "{digits}");
    for (name, value) in [("TWILIO__SECRET", "x"), ("KANNEL__SECRET", "")] {
        let useless = said(name, value);
        assert!(useless.contains("lacks its secret, or the address that it signs") && !useless.contains("Secret("), "{useless}");
    }
}
