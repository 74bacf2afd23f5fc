//! Do the journeys work in a real browser on a small phone? Chromium at 360 px, with scripts switched off.
//!
//! With `RECRUITWATCH_SCREENSHOTS=folder` every page is also kept as a picture, at 360 and 1280 px, light and dark.

use std::io::{BufRead, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use recruitwatch::web::invented::{INSPECTOR, PASSWORD};
use recruitwatch::web::path;
use recruitwatch::web::view::finding;
use serde_json::json;

use crate::visit::invented;

/// A browser with its driver; both end with it.
struct Browser {
    client: Client,
    home: String,
    driver: Driver,
    _profile: tempfile::TempDir,
}

/// The driver's process, and the pipe that it speaks into.
struct Driver {
    child: Child,
    _said: Lines<BufReader<ChildStdout>>,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How the window looks.
#[derive(Clone, Copy)]
struct Window {
    width: u32,
    height: u32,
    dark: bool,
}

const PHONE: Window = Window { width: 360, height: 740, dark: false };

impl Browser {
    /// Opens the invented site; `None`, said aloud, where the machine has no Chromium.
    async fn open(window: Window) -> Option<Self> {
        let Some((driver, port)) = start_driver() else {
            println!("skipped: no chromedriver on this machine (Debian: chromium and chromium-driver)");
            return None;
        };
        let profile = tempfile::tempdir().unwrap();
        let capabilities = json!({ "goog:chromeOptions": {
            "args": arguments(window, profile.path()),
            "prefs": { "profile.managed_default_content_settings.javascript": 2 },
            "mobileEmulation": { "deviceMetrics": { "width": window.width, "height": window.height, "pixelRatio": 1.0, "touch": false } },
        } });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.as_object().unwrap().clone());
        let client = builder.connect(&format!("http://127.0.0.1:{port}")).await.expect("chromedriver starts a Chromium");
        Some(Self { client, home: serve().await, driver, _profile: profile })
    }

    async fn go(&self, address: &str) {
        self.client.goto(&format!("{}{address}", self.home)).await.unwrap();
    }

    /// The text of an element; empty while the page is on its way.
    async fn text(&self, css: &str) -> String {
        match self.client.find(Locator::Css(css)).await {
            Ok(element) => element.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until an element holds some words.
    async fn sees(&self, css: &str, words: &str) {
        for _ in 0..100 {
            if self.text(css).await.contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{css} says {:?} where {words:?} was expected", self.text(css).await);
    }

    async fn write(&self, css: &str, text: &str) {
        self.client.find(Locator::Css(css)).await.unwrap().send_keys(text).await.unwrap();
    }

    async fn press(&self, css: &str) {
        self.client.find(Locator::Css(css)).await.unwrap().click().await.unwrap();
    }

    /// Whether the page would have to be pushed sideways.
    async fn overflows(&self) -> bool {
        let widths = self.client.execute("return [document.documentElement.scrollWidth, window.innerWidth]", Vec::new()).await.unwrap();
        widths[0].as_u64() > widths[1].as_u64()
    }

    async fn close(self) {
        self.client.close().await.unwrap();
        drop(self.driver);
    }
}

fn arguments(window: Window, profile: &Path) -> Vec<String> {
    let mut all: Vec<String> = [
        "headless",
        "no-sandbox",
        "disable-gpu",
        "no-first-run",
        "disable-background-networking",
        "disable-component-update",
        "disable-sync",
        "hide-scrollbars",
    ]
    .map(|name| format!("--{name}"))
    .into();
    all.push(format!("--user-data-dir={}", profile.display()));
    all.push(format!("--window-size={},{}", window.width, window.height));
    if window.dark {
        all.push("--blink-settings=preferredColorScheme=0".to_owned());
    }
    all
}

fn start_driver() -> Option<(Driver, u16)> {
    let mut child = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut lines = BufReader::new(child.stdout.take()?).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok())?;
    Some((Driver { child, _said: lines }, port))
}

async fn serve() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, invented(false)).await });
    format!("http://{address}")
}

#[tokio::test]
async fn a_worker_checks_an_agency_on_a_small_phone() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go("/").await;
    browser.write("#q", "Amihan Exmple").await;
    browser.press(".ask button").await;
    browser.sees("h1", "Did you mean one of these?").await;
    assert!(!browser.overflows().await);
    browser.press(".candidates a").await;
    browser.sees("h1", "Amihan Example Overseas").await;
    browser.sees(".verdict .word", "Licensed").await;
    browser.go("/check?q=Nobody").await;
    browser.sees("h1", "Not found in the register").await;
    browser.close().await;
}

#[tokio::test]
async fn a_worker_asks_about_a_fee_on_a_small_phone() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go("/fees").await;
    for (field, value) in [("origin", "BD"), ("destination", "MY"), ("item1", "agency-fee"), ("currency1", "BDT")] {
        browser.client.find(Locator::Id(field)).await.unwrap().select_by_value(value).await.unwrap();
    }
    browser.write("#amount1", "a lot").await;
    browser.press("button.wide").await;
    browser.sees(".problems", "Write the amount in digits").await;
    browser.client.find(Locator::Id("amount1")).await.unwrap().clear().await.unwrap();
    browser.write("#amount1", "300,000").await;
    browser.press("button.wide").await;
    browser.sees("h1", "They ask for too much").await;
    browser.sees(".sum", "BDT").await;
    assert!(!browser.overflows().await);
    browser.close().await;
}

#[tokio::test]
async fn an_official_signs_in_looks_and_signs_out() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go("/desk/agencies/XX-LB-0010").await;
    browser.sees("h1", "Sign in to the desk").await;
    browser.write("#name", INSPECTOR).await;
    browser.write("#password", PASSWORD).await;
    browser.press("button.wide").await;
    browser.sees("h1", "Amihan Example Overseas").await;
    browser.press("tbody a").await;
    browser.sees("h1", "Charge above the limit").await;
    browser.press(".leave button").await;
    browser.sees("h1", "Is this agency licensed?").await;
    browser.go("/desk").await;
    browser.sees("h1", "Sign in to the desk").await;
    browser.close().await;
}

#[tokio::test]
async fn no_page_has_to_be_pushed_sideways_at_320_pixels() {
    let Some(browser) = Browser::open(Window { width: 320, ..PHONE }).await else { return };
    for (name, address) in every_page() {
        enter(&browser, &address).await;
        assert!(!browser.overflows().await, "{name}");
    }
    browser.close().await;
}

#[tokio::test]
async fn pictures_of_every_page_are_kept_where_asked() {
    let Ok(folder) = std::env::var("RECRUITWATCH_SCREENSHOTS") else {
        println!("skipped: RECRUITWATCH_SCREENSHOTS names no folder");
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    for window in [PHONE, Window { dark: true, ..PHONE }, Window { width: 1280, height: 800, dark: false }] {
        let Some(browser) = Browser::open(window).await else { return };
        for (name, address) in every_page() {
            enter(&browser, &address).await;
            let picture = whole_page(&browser, window).await;
            let dark = if window.dark { "-dark" } else { "" };
            std::fs::write(format!("{folder}/{name}-{}{dark}.png", window.width), picture).unwrap();
        }
        browser.go("/agencies/XX-LB-0010").await;
        devtools(&browser, "Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        std::fs::write(format!("{folder}/agency-print-{}.png", window.width), whole_page(&browser, window).await).unwrap();
        browser.close().await;
    }
}

/// Opens a page, through the door where it is behind one.
async fn enter(browser: &Browser, address: &str) {
    browser.go(address).await;
    if address.starts_with("/desk") && address != path::SIGN_IN && browser.text("h1").await == "Sign in to the desk" {
        browser.write("#name", INSPECTOR).await;
        browser.write("#password", PASSWORD).await;
        browser.press("button.wide").await;
        browser.sees("header", "Sign out").await;
    }
}

/// The page from top to end, however long.
async fn whole_page(browser: &Browser, window: Window) -> Vec<u8> {
    let height = browser.client.execute("return document.documentElement.scrollHeight", Vec::new()).await.unwrap();
    let height = height.as_u64().unwrap_or_default().clamp(u64::from(window.height), 6000);
    let metrics = json!({ "width": window.width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    devtools(browser, "Emulation.setDeviceMetricsOverride", metrics).await;
    browser.client.screenshot().await.unwrap()
}

async fn devtools(browser: &Browser, command: &'static str, params: serde_json::Value) {
    browser.client.issue_cmd(DevTools { command, params }).await.unwrap();
}

/// A command of the browser's own protocol, by the way that its driver offers.
#[derive(Debug)]
struct DevTools {
    command: &'static str,
    params: serde_json::Value,
}

impl fantoccini::wd::WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(json!({ "cmd": self.command, "params": self.params }).to_string()))
    }
}

fn every_page() -> Vec<(&'static str, String)> {
    let fee = "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300000&currency1=BDT";
    let pages = [
        ("desk-sign-in", path::SIGN_IN.to_owned()),
        ("home", "/".to_owned()),
        ("check-licensed", "/check?q=Amihan+Example+Overseas".to_owned()),
        ("check-did-you-mean", "/check?q=Amihan+Exmple".to_owned()),
        ("check-not-found", "/check?q=Golden+Door".to_owned()),
        ("agency", "/agencies/XX-LB-0010".to_owned()),
        ("fees", "/fees".to_owned()),
        ("fees-wrong", "/fees?origin=BD&wage=much&currency=MYR".to_owned()),
        ("fees-answer", fee.to_owned()),
        ("register", "/register?page=2".to_owned()),
        ("law", "/law".to_owned()),
        ("rule", "/law/xx-worker-fee".to_owned()),
        ("not-found", "/nowhere".to_owned()),
        ("desk-inspections", "/desk".to_owned()),
        ("desk-agency", "/desk/agencies/XX-LB-0010".to_owned()),
        ("desk-finding", path::finding(&finding::sample().finding_id())),
    ];
    pages.into()
}
