//! What does a page weigh on the way to a phone? The page, and all that it loads, compressed as it travels.
//!
//! With `RECRUITWATCH_WEIGHTS=file` the weights stand there as a table of Markdown: pages below each other, languages beside each other.

use std::collections::BTreeMap;
use std::fmt::Write;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use recruitwatch::web::lang::Lang;
use recruitwatch::web::phone::is_private;
use tower::ServiceExt;

use crate::journeys::for_workers;
use crate::visit::invented;

/// English, no spaces, the other direction, the longest words.
const LANGUAGES: [Lang; 4] = [Lang::En, Lang::My, Lang::Ar, Lang::Ta];

/// Requirement A2 of the research: the first view, and everything together.
const MOST_PAGE: usize = 14_000;
const MOST_WHOLE: usize = 100_000;

/// Pages with a code and a visitor's words travel uncompressed: their length must tell nothing of the code.
const MOST_UNCOMPRESSED: usize = 30_000;

/// The text at an address, and how many bytes travelled.
async fn fetched(site: &Router, address: &str) -> (String, usize) {
    let request = |coding: &str| Request::get(address).header(header::ACCEPT_ENCODING, coding).body(Body::empty()).unwrap();
    let travelled = to_bytes(site.clone().oneshot(request("gzip")).await.unwrap().into_body(), 1 << 20).await.unwrap();
    let plain = to_bytes(site.clone().oneshot(request("identity")).await.unwrap().into_body(), 1 << 20).await.unwrap();
    (String::from_utf8_lossy(&plain).replace("&#x2f;", "/"), travelled.len())
}

/// What a browser loads with a page.
fn loaded(html: &str) -> Vec<&str> {
    let of = |beginning: &'static str| html.split(beginning).skip(1).filter_map(|rest| rest.split('"').next());
    let linked = html.split("<link ").skip(1).filter_map(|tag| tag.split('>').next()?.split("href=\"").nth(1)?.split('"').next());
    linked.chain(of("<script src=\"")).collect()
}

#[tokio::test]
async fn a_page_for_workers_weighs_little_on_the_way_with_everything_that_it_loads() {
    let site = invented(false);
    let (mut table, mut parts) = (String::from("| page |"), BTreeMap::new());
    LANGUAGES.iter().for_each(|lang| write!(table, " {} page | {} whole |", lang.code(), lang.code()).unwrap());
    write!(table, "\n|---|{}\n", "---:|".repeat(2 * LANGUAGES.len())).unwrap();
    for (name, address) in for_workers() {
        write!(table, "| {name} |").unwrap();
        for lang in LANGUAGES {
            let (html, page) = fetched(&site, &lang.link(&address)).await;
            let mut whole = page;
            for part in loaded(&html) {
                if !parts.contains_key(part) {
                    parts.insert(part.to_owned(), fetched(&site, part).await.1);
                }
                whole += parts[part];
            }
            write!(table, " {page} | {whole} |").unwrap();
            let most = if is_private(&address) { MOST_UNCOMPRESSED } else { MOST_PAGE };
            assert!(page <= most && whole <= MOST_WHOLE, "{name} in {} weighs {page} bytes, {whole} with all that it loads", lang.code());
        }
        table.push('\n');
    }
    assert!(parts.len() >= 5, "style, script, sign and manifest were weighed: {parts:?}");
    let Ok(file) = std::env::var("RECRUITWATCH_WEIGHTS") else { return };
    let parts: String = parts.iter().map(|(part, weight)| format!("- {weight}: `{part}`\n")).collect();
    let head = "Bytes as they travel (gzip): the page, and the whole with style, scripts, sign and manifest, before anything was kept.";
    std::fs::write(file, format!("{head}\n\n{table}\n{parts}")).unwrap();
}
