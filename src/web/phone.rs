//! What may a visitor's phone do beside a page? Read it aloud, keep public answers for times without a network, stand among its programs.
//!
//! The script of pages does the first by a voice of the phone; `keeper.js` does the second, for the addresses below and no other. Every
//! page works without both.

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::lang::Lang;
use super::page::{digest, style};
use super::path;
use super::say::catalogue::catalogue;

/// The script of pages for workers.
pub const PAGE_SCRIPT: &str = include_str!("static/page.js");

/// How many answers a phone keeps; `privacy-kept` says so.
pub const MOST_ANSWERS: usize = 20;

/// Under which name the browser keeps answers.
pub const ANSWERS: &str = "answers";

/// Kept as they stand.
const OPEN: [&str; 2] = [path::HOME, path::REGISTER];

/// Kept where something was asked.
const ANSWERED: [&str; 3] = [path::CHECK, path::FEES, path::HELP];

/// Pages on which a worker tells something; whoever adds such pages adds them here.
const PRIVATE: [&str; 2] = [path::COMPLAINTS, path::FEEDBACK];

/// Colours of the frame, as the style has them in light.
const PAPER: &str = "#f6f8f7";
const ACCENT: &str = "#0d4f5c";

/// Where the script of pages is: its address changes with it.
#[must_use]
pub fn page_script() -> String {
    format!("{}?v={}", path::PAGE_SCRIPT, digest(PAGE_SCRIPT))
}

/// What keeps answers in the browser. It names what it keeps, so a browser sees by its bytes when something is new.
#[must_use]
pub fn keeper() -> &'static str {
    static KEEPER: LazyLock<String> = LazyLock::new(|| {
        let filled = [
            ("frame", json!([style(), page_script(), path::ICON])),
            ("answered", json!(ANSWERED)),
            ("open", json!(OPEN)),
            ("list", json!(path::KEPT)),
            ("answers", json!(ANSWERS)),
            ("most", json!(MOST_ANSWERS)),
        ];
        let whole = |text: String, (name, value): &(&str, Value)| text.replace(&format!("{{{{ {name} }}}}"), &value.to_string());
        let text = filled.iter().fold(include_str!("static/keeper.js").to_owned(), whole);
        let digest = digest(&text);
        text.replace("{{ digest }}", &digest)
    });
    &KEEPER
}

/// Whether answers at an address stay on the phone. The keeper asks besides whether something was asked there.
#[must_use]
pub fn is_kept(path: &str) -> bool {
    let licence = path.strip_prefix("/agencies/");
    OPEN.contains(&path) || ANSWERED.contains(&path) || licence.is_some_and(|licence| !licence.is_empty() && !licence.contains('/'))
}

/// Whether the page at an address runs the script of pages: those of workers, and no page of the desk or for programs. The page for papers has
/// a script and a keeper of its own.
#[must_use]
pub fn runs_script(path: &str) -> bool {
    let others = [path::CONTRACTS, path::PRIVACY, path::KEPT];
    is_kept(path) || others.contains(&path) || is_private(path)
}

/// Whether it is a page for reports, of which a phone keeps nothing: its script only forgets.
#[must_use]
pub fn is_private(path: &str) -> bool {
    PRIVATE.iter().any(|pages| path.starts_with(pages))
}

/// The site as a program among others on the phone (W3C, Web Application Manifest), in a language.
#[must_use]
pub fn manifest(lang: Lang) -> Value {
    let icon = |src: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": src, "sizes": sizes, "type": kind, "purpose": purpose });
    json!({
        "id": path::HOME,
        "name": format!("Recruitwatch: {}", catalogue().tongue(lang).word("home-title")),
        "short_name": "Recruitwatch",
        "lang": lang.code(),
        "dir": lang.dir(),
        "start_url": lang.link(path::HOME),
        "scope": path::HOME,
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": ACCENT,
        "icons": [
            icon(path::ICON, "any", "image/svg+xml", "any"),
            icon(path::ICON_SMALL, "192x192", "image/png", "any"),
            icon(path::ICON_LARGE, "512x512", "image/png", "any"),
            icon(path::ICON_MASKABLE, "512x512", "image/png", "maskable"),
        ],
    })
}
