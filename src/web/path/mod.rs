//! Where does each page live? The one place that writes addresses.

mod api;
mod desk;
mod public;
mod things;

pub use api::*;
pub use desk::*;
pub use public::*;
pub use things::*;

/// Whether a script of any other site may read what lives there: open data that is the same for everybody, and no cookie counts.
#[must_use]
pub fn is_for_any_site(path: &str) -> bool {
    path.starts_with(RECONCILE) || [CATALOG, REGISTER_FTM].contains(&path)
}

/// One segment of a path or one value of a query, percent-encoded (RFC 3986 unreserved characters stay).
#[must_use]
pub fn segment(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
