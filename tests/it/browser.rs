//! A real browser for the journeys: Chromium through its driver, with scripts switched off, over the invented site or another.

use std::io::{BufRead, BufReader, Lines};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use axum::Router;
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintPageRange, PrintSize};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::task::JoinHandle;

use crate::visit::invented;

/// A browser with its driver; both end with it.
pub struct Browser {
    pub client: Client,
    home: String,
    server: JoinHandle<()>,
    driver: Driver,
    _profile: tempfile::TempDir,
}

/// The driver's process, and the pipe that it speaks into.
struct Driver {
    child: Child,
    _said: Lines<BufReader<ChildStdout>>,
}

/// The driver leads a group of its own, so that a test that fails leaves no browser behind.
impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}

/// How the window looks.
#[derive(Clone, Copy)]
pub struct Window {
    pub width: u32,
    pub height: u32,
    pub dark: bool,
}

/// A small phone.
pub const PHONE: Window = Window { width: 360, height: 740, dark: false };

impl Browser {
    /// Opens the invented site; `None`, said aloud, where the machine has no Chromium.
    pub async fn open(window: Window) -> Option<Self> {
        Self::over(invented(false), window).await
    }

    /// Opens a site.
    pub async fn over(site: Router, window: Window) -> Option<Self> {
        Self::with_scripts(false, site, window).await
    }

    /// Opens a site, with scripts or without.
    pub async fn with_scripts(run: bool, site: Router, window: Window) -> Option<Self> {
        let Some((driver, port)) = start_driver() else {
            println!("skipped: no chromedriver on this machine (Debian: chromium and chromium-driver)");
            return None;
        };
        let profile = tempfile::tempdir().unwrap();
        let capabilities = json!({ "goog:chromeOptions": {
            "args": arguments(window, profile.path()),
            "prefs": { "profile.managed_default_content_settings.javascript": if run { 1 } else { 2 } },
            "mobileEmulation": { "deviceMetrics": { "width": window.width, "height": window.height, "pixelRatio": 1.0, "touch": false } },
        } });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.as_object().unwrap().clone());
        let client = builder.connect(&format!("http://127.0.0.1:{port}")).await.expect("chromedriver starts a Chromium");
        let (home, server) = serve(site).await;
        Some(Self { client, home, server, driver, _profile: profile })
    }

    /// Lets the site vanish: from now on nobody answers at its address.
    pub async fn lose_the_network(&self) {
        self.server.abort();
        while tokio::net::TcpStream::connect(self.home.trim_start_matches("http://")).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub async fn go(&self, address: &str) {
        self.client.goto(&format!("{}{address}", self.home)).await.unwrap();
    }

    /// The text of an element; empty while the page is on its way.
    pub async fn text(&self, css: &str) -> String {
        match self.client.find(Locator::Css(css)).await {
            Ok(element) => element.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until an element holds some words.
    pub async fn sees(&self, css: &str, words: &str) {
        for _ in 0..100 {
            if self.text(css).await.contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{css} says {:?} where {words:?} was expected", self.text(css).await);
    }

    pub async fn write(&self, css: &str, text: &str) {
        self.client.wait().for_element(Locator::Css(css)).await.unwrap().send_keys(text).await.unwrap();
    }

    /// Sets the value of a list of choices or of a day, whatever the order in which this browser's language writes days.
    pub async fn set(&self, css: &str, value: &str) {
        let set = "document.querySelector(arguments[0]).value = arguments[1]";
        self.client.execute(set, vec![json!(css), json!(value)]).await.unwrap();
    }

    pub async fn press(&self, css: &str) {
        self.client.wait().for_element(Locator::Css(css)).await.unwrap().click().await.unwrap();
    }

    /// Whether the page would have to be pushed sideways.
    pub async fn overflows(&self) -> bool {
        let widths = self.client.execute("return [document.documentElement.scrollWidth, window.innerWidth]", Vec::new()).await.unwrap();
        widths[0].as_u64() > widths[1].as_u64()
    }

    /// How the page is printed on sheets of a size, in centimetres: whether there is a sheet of that number.
    pub async fn prints_sheet(&self, number: u64, (width, height): (f64, f64)) -> bool {
        let margin = if width < 15.0 { 0.8 } else { 1.2 };
        let margins = PrintMargins { top: margin, bottom: margin, left: margin, right: margin };
        let sheet = PrintConfiguration::builder().size(PrintSize { width, height }).margins(margins).shrink_to_fit(false);
        self.client.print(sheet.page_ranges(vec![PrintPageRange::single(number)]).build().unwrap()).await.is_ok()
    }

    pub async fn close(self) {
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
    let mut child = Command::new("chromedriver").arg("--port=0").process_group(0).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut lines = BufReader::new(child.stdout.take()?).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok())?;
    Some((Driver { child, _said: lines }, port))
}

async fn serve(site: Router) -> (String, JoinHandle<()>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, site).await.unwrap() });
    (format!("http://{address}"), server)
}

/// The page from top to end, however long.
pub async fn whole_page(browser: &Browser, window: Window) -> Vec<u8> {
    let height = browser.client.execute("return document.documentElement.scrollHeight", Vec::new()).await.unwrap();
    let height = height.as_u64().unwrap_or_default().clamp(u64::from(window.height), 6000);
    let metrics = json!({ "width": window.width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    devtools(browser, "Emulation.setDeviceMetricsOverride", metrics).await;
    browser.client.screenshot().await.unwrap()
}

/// Gives the browser a command of its own protocol.
pub async fn devtools(browser: &Browser, command: &'static str, params: serde_json::Value) {
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
