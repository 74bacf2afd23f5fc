//! Where does a page fetch its style, scripts, pictures and sounds?

use super::segment;

/// The style of all pages; its address carries its digest, so that it may be kept for good.
pub const STYLE: &str = "/static/site.css";
/// The style of complaints beside it.
pub const COUNTER_STYLE: &str = "/static/counter.css";
/// The script of [`VERIFY`](super::VERIFY); its address carries its digest too.
pub const SCRIPT: &str = "/static/verify.js";
/// What keeps [`VERIFY`](super::VERIFY) for times without a network.
pub const WORKER: &str = "/static/verify-worker.js";
/// The script of pages for workers; its address carries its digest too.
pub const PAGE_SCRIPT: &str = "/static/page.js";
/// The script of the desk: it moves through lists by keys; its address carries its digest too.
pub const DESK_SCRIPT: &str = "/static/desk.js";
/// What keeps answers on a phone for times without a network.
pub const KEEPER: &str = "/static/keeper.js";
/// The sign of the site in a browser's tab.
pub const ICON: &str = "/static/icon.svg";
/// The same for the programs on a phone.
pub const ICON_SMALL: &str = "/static/icon-192.png";
/// The same, large.
pub const ICON_LARGE: &str = "/static/icon-512.png";
/// The same with room around it, for phones that cut icons to a shape of theirs.
pub const ICON_MASKABLE: &str = "/static/icon-maskable-512.png";
/// The site as a program on a phone: `?lang=`.
pub const MANIFEST: &str = "/manifest.webmanifest";
/// A sentence as somebody spoke it.
pub const SPEECH: &str = "/speech/{lang}/{file}";

/// The address of a recording.
#[must_use]
pub fn speech(lang: &str, file: &str) -> String {
    SPEECH.replace("{lang}", lang).replace("{file}", &segment(file))
}
