//! Does the page that checks papers do so without a network? A real browser opens it once, then the site vanishes for good.

use axum::http::header;
use recruitwatch::edition::key::{KeyList, SigningKey};
use recruitwatch::edition::signature::sign;
use recruitwatch::edition::token::Claims;
use recruitwatch::web::path;
use recruitwatch::web::view::sample_editions;
use serde_json::json;

use crate::browser::{Browser, PHONE, devtools};
use crate::store::records::day;
use crate::visit::{get, invented};

/// The key of the invented editions, which everybody can make anew.
fn own_key() -> SigningKey {
    SigningKey::of_seed(b"an invented key that anybody has").unwrap()
}

fn signed(claims: &Claims) -> String {
    sign(&serde_json::to_vec(claims).unwrap(), &own_key()).unwrap().trim_end().to_owned()
}

/// The browser with the page open and kept, and no site behind it any more.
async fn kept() -> Option<Browser> {
    let browser = Browser::with_scripts(true, invented(false), PHONE).await?;
    browser.go("/verify").await;
    let ready = "const [done] = arguments; navigator.serviceWorker.ready.then((r) => r.active).then(async (w) => { \
                 while (w.state !== 'activated' || !navigator.serviceWorker.controller) await new Promise((f) => setTimeout(f, 20)); done(true) })";
    browser.client.execute_async(ready, Vec::new()).await.unwrap();
    browser.lose_the_network().await;
    browser.go("/verify").await;
    browser.sees("h1", "Is this licence paper genuine?").await;
    Some(browser)
}

async fn ask(browser: &Browser, paper: &str) {
    let write = "document.getElementById('token').value = arguments[0]; document.getElementById('answer').innerHTML = ''";
    browser.client.execute(write, vec![json!(paper)]).await.unwrap();
    browser.press("form[data-verify] button").await;
    browser.sees("#answer", "Another paper").await;
}

#[tokio::test]
async fn a_genuine_paper_is_told_without_a_network_and_never_as_licensed() {
    let Some(browser) = kept().await else { return };
    let (token, claims) = sample_editions::token().unwrap();
    ask(&browser, &token).await;
    let answer = browser.text("#answer").await;
    for said in [
        "checked without a connection",
        "Genuine on its day; today is not known",
        "nobody has changed it",
        "By edition 2 of the register it counts.",
        "The newest list that was kept here is of 24 March 2026.",
        "What it says today is not known.",
        "days old: ask for a newer one.",
        claims.name.as_str(),
        claims.sub.as_str(),
        "31 December 2027",
        "after this day the paper proves nothing",
        "Singapore",
    ] {
        assert!(answer.contains(said), "{said:?} is missing in {answer}");
    }
    assert!(!answer.contains("Licensed\n"), "no word of the register of today: {answer}");
    assert!(!browser.overflows().await);
    let tone = browser.client.execute("return document.querySelector('#answer .verdict').className", Vec::new()).await.unwrap();
    assert_eq!(tone, "verdict caution");
    browser.close().await;
}

/// Each paper has the verdict that the program itself gives where it has no register.
#[tokio::test]
async fn every_kind_of_paper_has_the_verdict_that_the_program_gives() {
    let Some(browser) = kept().await else { return };
    let (token, claims) = sample_editions::token().unwrap();
    let with = |change: fn(&mut Claims)| {
        let mut changed = claims.clone();
        change(&mut changed);
        signed(&changed)
    };
    let parts: Vec<&str> = token.split('.').collect();
    let other = with(|claims| claims.name = "Habagat Example (invented)".into());
    let swapped = [parts[0], other.split('.').nth(1).unwrap(), parts[2]].join(".");
    let stranger = sign(&serde_json::to_vec(&claims).unwrap(), &SigningKey::of_seed(&[7; 32]).unwrap()).unwrap();
    let papers: [(&str, String, &str, &str); 12] = [
        ("genuine", token.clone(), "genuine-unknown", "By edition 2 of the register it counts."),
        ("taken back", with(|claims| claims.index = 1), "no-longer", "its holder may not act any more"),
        ("run out", with(|claims| claims.valid_until = Some(day("2025-12-31"))), "run-out", "it counts"),
        ("run out and taken back", with(|claims| (claims.index, claims.valid_until) = (1, Some(day("2025-12-31")))), "no-longer", "may not act"),
        ("of a later edition than the list", with(|claims| claims.edition = 3), "genuine-unknown", "No list says"),
        ("of no place in the list", with(|claims| claims.index = u32::MAX), "genuine-unknown", "No list says"),
        ("of a day on which the key did not sign", with(|claims| claims.issued_on = day("2025-12-31")), "no-proof", "does not sign on the day"),
        ("with words of another paper", swapped, "no-proof", "somebody changed it"),
        ("of a key that nobody listed", stranger, "no-proof", "not among the keys"),
        ("about no licence", sign(b"{\"sub\":1,\"issued_on\":\"2026-03-24\"}", &own_key()).unwrap(), "no-proof", "not about a licence"),
        ("of another algorithm", format!("eyJhbGciOiJub25lIiwia2lkIjoieCJ9.{}.", parts[1]), "no-proof", "not of the algorithm"),
        ("of hostile letters", "<img src=x onerror=alert(1)>.\u{202e}.\0".to_owned(), "no-proof", "no compact JSON Web Signature"),
    ];
    let verdicts: std::collections::BTreeMap<String, String> = {
        let read = "return Object.fromEntries([...document.getElementById('offline').content.querySelectorAll('[data-verdict]')].map((v) => [v.textContent, v.dataset.verdict]))";
        serde_json::from_value(browser.client.execute(read, Vec::new()).await.unwrap()).unwrap()
    };
    let keys = KeyList::of_jwks(get(&invented(false), path::KEYS).await.body.as_bytes()).unwrap();
    for (kind, paper, verdict, reason) in papers {
        ask(&browser, paper.trim()).await;
        assert_eq!(verdicts[&browser.text("#answer h1").await], verdict, "a paper {kind}");
        assert!(browser.text("#answer").await.contains(reason), "a paper {kind}: {}", browser.text("#answer").await);
        assert_eq!(Claims::of_token(paper.trim(), &keys).is_err(), verdict == "no-proof", "the program reads a paper {kind} otherwise");
    }
    browser.close().await;
}

#[tokio::test]
async fn with_a_network_the_register_of_today_is_asked_and_nothing_of_the_paper_stands_in_the_address() {
    let Some(browser) = Browser::with_scripts(true, invented(false), PHONE).await else { return };
    browser.go("/verify").await;
    browser.sees("h1", "Is this licence paper genuine?").await;
    let (token, claims) = sample_editions::token().unwrap();
    ask(&browser, &token).await;
    browser.sees("#answer", "In the register of today").await;
    browser.sees("#answer", &claims.name).await;
    let address = browser.client.current_url().await.unwrap();
    assert_eq!((address.path(), address.query(), address.fragment()), ("/verify", None, None));
    browser.close().await;
}

/// A stand-in for the reader of codes that phones have and this browser has not; the camera is the browser's own invented one.
const READER: &str = "window.BarcodeDetector = class { static async getSupportedFormats() { return ['qr_code'] } \
                      async detect(video) { window.looked = (window.looked ?? 0) + 1; return window.looked < 3 ? [] : [{ rawValue: window.code }] } };
                      const tracks = { stopped: false, stop() { this.stopped = true; stream.active = false } };
                      const stream = Object.assign(new MediaStream(), {}); Object.defineProperty(stream, 'active', { value: true, writable: true });
                      stream.getTracks = () => [tracks]; window.tracks = tracks;
                      Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => stream } });
                      HTMLMediaElement.prototype.play = async () => {};";

#[tokio::test]
async fn a_code_before_the_camera_is_checked_and_the_camera_closed() {
    let Some(browser) = Browser::with_scripts(true, invented(false), PHONE).await else { return };
    devtools(&browser, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": READER })).await;
    browser.go("/verify").await;
    let (token, claims) = sample_editions::token().unwrap();
    browser.client.execute("window.code = arguments[0]", vec![json!(token)]).await.unwrap();
    browser.press("#scan").await;
    browser.sees("#answer", &claims.name).await;
    let over = browser.client.execute("return [tracks.stopped, document.getElementById('picture').hidden, looked]", Vec::new()).await.unwrap();
    assert_eq!(over, json!([true, true, 3]));
    browser.close().await;
}

#[tokio::test]
async fn without_a_reader_of_codes_no_camera_is_offered() {
    let Some(browser) = Browser::with_scripts(true, invented(false), PHONE).await else { return };
    browser.go("/verify").await;
    let shown = "return ['scan', 'stop', 'picture'].map((id) => document.getElementById(id).checkVisibility())";
    assert_eq!(browser.client.execute(shown, Vec::new()).await.unwrap(), json!([false, false, false]));
    browser.close().await;
}

#[tokio::test]
async fn only_the_page_that_checks_papers_may_ask_the_site_by_script_and_use_the_camera() {
    let site = invented(false);
    for (address, asks) in [("/verify", true), (path::WORKER, true), ("/", false), ("/check?q=verify", false), ("/verify/more", false)] {
        let seen = get(&site, address).await;
        let policy = seen.header(header::CONTENT_SECURITY_POLICY);
        assert_eq!(policy.contains("connect-src 'self'"), asks, "{address}: {policy}");
        assert_eq!(seen.header(header::HeaderName::from_static("permissions-policy")).contains("camera=(self)"), asks, "{address}");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    }
    let worker = get(&site, path::WORKER).await;
    assert_eq!((worker.header(header::HeaderName::from_static("service-worker-allowed")), worker.header(header::CACHE_CONTROL)), ("/verify", "no-cache"));
    for address in [recruitwatch::web::page::style(), recruitwatch::web::page::script(), path::STATUS_LIST.to_owned()] {
        assert!(worker.body.contains(&address), "{address} is kept");
        assert_eq!(get(&site, &address).await.status, 200, "{address}");
    }
    assert_eq!(get(&site, path::STATUS_LIST).await.body, get(&site, &path::edition_file(2, "status-list.jws")).await.body);
}
