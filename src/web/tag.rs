//! Has the asker got this already? A digest of the content as its tag (RFC 9110, sections 8.8.3 and 13), and no content where it is known.
//!
//! The tag is strong for the bytes as they are, and weak where they travel compressed, for then other bytes travel.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::edition::files::sha256;

/// Tags what may be kept. It stands inside of whatever compresses.
pub async fn give(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let known = request.headers().get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok()).collect::<Vec<_>>().join(",");
    let response = next.run(request).await;
    if !reads || response.status() != StatusCode::OK || !may_be_kept(response.headers()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // Every answer of this site lies whole in memory before it leaves.
    let bytes: Bytes = match to_bytes(body, usize::MAX).await {
        Ok(bytes) => bytes,
        Err(error) => {
            tracing::error!(%error, "an answer broke off before it was tagged");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let tag = format!("\"{}\"", sha256(&bytes));
    parts.headers.append(header::VARY, HeaderValue::from_name(header::ACCEPT_ENCODING));
    let Some(same) = matching(&known, &tag) else {
        put(&mut parts.headers, &tag);
        return Response::from_parts(parts, Body::from(bytes));
    };
    parts.status = StatusCode::NOT_MODIFIED;
    put(&mut parts.headers, &same);
    for name in [header::CONTENT_TYPE, header::CONTENT_DISPOSITION, header::CONTENT_LENGTH] {
        parts.headers.remove(name);
    }
    Response::from_parts(parts, Body::empty())
}

/// Makes the tag weak where the content is compressed. It stands outside of whatever compresses.
pub async fn weaken(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let strong = headers.get(header::ETAG).and_then(|tag| tag.to_str().ok()).filter(|tag| tag.starts_with('"')).map(str::to_owned);
    if let Some(tag) = strong.filter(|_| headers.contains_key(header::CONTENT_ENCODING)) {
        put(headers, &format!("W/{tag}"));
    }
    response
}

fn may_be_kept(headers: &HeaderMap) -> bool {
    headers.get(header::CACHE_CONTROL).is_some_and(|directive| directive != "no-store")
}

/// The tag among those known that is of the same content, as it was written; `*` knows every content. The comparison is the weak one.
fn matching(known: &str, tag: &str) -> Option<String> {
    let mut known = known.split(',').map(str::trim);
    known.find(|one| *one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag).map(|one| if one == "*" { tag } else { one }.to_owned())
}

fn put(headers: &mut HeaderMap, tag: &str) {
    // A digest in quotes is always a header.
    if let Ok(value) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, value);
    }
}
