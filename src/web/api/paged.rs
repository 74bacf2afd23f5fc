//! How does one page of a list lead to the next? By a cursor in the answer and the whole address in its head (`Link`, RFC 8288).
//!
//! A cursor names what stood last on a page, not how many rows came before it: rows that come or go meanwhile are neither doubled nor lost.

use axum::http::{HeaderValue, Uri, header};
use axum::response::Response;
use serde::Serialize;

use crate::record::hex::hex;

/// A cursor of a list of that name: opaque, and safe in an address.
pub fn cursor<T: Serialize>(list: &str, last: &T) -> Option<String> {
    let bytes = serde_json::to_vec(&(list, last)).ok()?;
    Some(hex(&bytes))
}

/// The answer with the address of the next page, where there is one: that of this page with another cursor.
pub fn linked(mut response: Response, here: &Uri, next: Option<&str>) -> Response {
    let Some(next) = next else { return response };
    let kept = here.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("cursor="));
    let query: Vec<&str> = kept.collect();
    let sign = if query.is_empty() { "" } else { "&" };
    let link = format!("<{}?{}{sign}cursor={next}>; rel=\"next\"", here.path(), query.join("&"));
    if let Ok(link) = HeaderValue::from_str(&link) {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}
