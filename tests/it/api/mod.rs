//! What do programs get? Lists page by page, tags, the pace, and a document that says all of it.

mod changes;
mod document;
mod lists;
mod pace;
mod tags;

use axum::Router;
use serde_json::Value;

use crate::visit::get;

/// The JSON at an address.
async fn json(site: &Router, address: &str) -> Value {
    let seen = get(site, address).await;
    assert_eq!(seen.status, 200, "{address}: {}", seen.body);
    serde_json::from_str(&seen.body).unwrap()
}

/// Every row of a list, following its links page by page.
async fn walked(site: &Router, address: &str, list: &str) -> Vec<Value> {
    let (mut rows, mut next) = (Vec::new(), Some(address.to_owned()));
    for _ in 0..200 {
        let Some(here) = next else { return rows };
        let seen = get(site, &here).await;
        let page: Value = serde_json::from_str(&seen.body).unwrap();
        rows.extend(page[list].as_array().unwrap_or_else(|| panic!("{here}: {page}")).iter().cloned());
        let link = seen.header(axum::http::header::LINK);
        next = link.strip_prefix('<').and_then(|link| link.strip_suffix(">; rel=\"next\"")).map(str::to_owned);
        assert_eq!(next.is_some(), page["next"].is_string(), "{here}: the link and the cursor tell the same");
        assert!(next.as_ref().is_none_or(|next| next.contains(page["next"].as_str().unwrap())));
    }
    panic!("{address} never ends");
}
