//! Whose phone or page is this? Compared in one form, and only ever whole.

use super::fold;
use super::lists::Lists;

/// Digits of a phone that must agree from the end.
const PHONE_DIGITS: usize = 8;

/// The digits of a phone without trunk and exit zeros, if the text is nothing but a phone.
pub(super) fn phone(text: &str) -> Option<String> {
    let clean = fold::clean(text).to_lowercase();
    let bare = ["whatsapp", "phone", "mobile", "tel", "call"].iter().fold(clean, |text, label| text.replace(label, ""));
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '+' | '(' | ')' | '-' | '.' | '/' | ':' | '\u{2010}'..='\u{2015}');
    if !bare.chars().all(|c| c.is_ascii_digit() || is_mark(c)) {
        return None;
    }
    let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
    let national = digits.trim_start_matches('0');
    (PHONE_DIGITS..=15).contains(&national.len()).then(|| national.to_owned())
}

/// What two writings of one phone share: its last digits.
pub(super) fn phone_key(national: &str) -> &str {
    &national[national.len().saturating_sub(PHONE_DIGITS)..]
}

/// Whether two phones are the same but for a country code.
pub(super) fn same_phone(one: &str, other: &str) -> bool {
    one.ends_with(other) || other.ends_with(one)
}

/// The forms under which a page or e-mail address is found: the whole, and the host alone where it is the owner's own.
pub(super) fn pages(text: &str, lists: &Lists) -> Vec<String> {
    let clean = fold::clean(text.trim()).to_lowercase();
    if clean.split_whitespace().count() != 1 || !clean.contains('.') {
        return Vec::new();
    }
    let rest = clean.split_once("://").map_or(clean.as_str(), |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let rest = ["www.", "m.", "web.", "mobile."].iter().find_map(|prefix| rest.strip_prefix(prefix)).unwrap_or(rest);
    let address = rest.split_once('@').map(|(_, host)| host);
    let host = address.unwrap_or_else(|| rest.split('/').next().unwrap_or_default());
    let is_host = host.split('.').count() >= 2 && host.split('.').all(|label| !label.is_empty()) && host.contains(char::is_alphabetic);
    if !is_host {
        return Vec::new();
    }
    let whole = rest.to_owned();
    if lists.shared_hosts.contains(host) {
        return if whole == host { Vec::new() } else { vec![whole] };
    }
    if whole == host { vec![whole] } else { vec![whole, host.to_owned()] }
}
