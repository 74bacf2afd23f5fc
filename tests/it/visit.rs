//! A visitor without a browser: requests to the router of the invented world, and what comes back.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use recruitwatch::web::counter::Counter;
use recruitwatch::web::door::Door;
use recruitwatch::web::invented::Invented;
use recruitwatch::web::pace::Pace;
use recruitwatch::web::page::Pages;
use recruitwatch::web::site;
use recruitwatch::web::state::AppState;
use recruitwatch::web::text::texts::{TextRules, Texts};
use tower::ServiceExt;

/// The site over the invented world.
pub fn invented(https: bool) -> Router {
    over(Pages::new().expect("the templates are well formed"), https)
}

/// The same with pages of its own.
pub fn with_pages(pages: Pages) -> Router {
    over(pages, false)
}

fn over(pages: Pages, https: bool) -> Router {
    let pages = Arc::new(pages);
    let pace = Arc::new(Pace::new(0, false));
    site(AppState {
        answers: Arc::new(Invented),
        desk: Arc::new(Invented),
        programs: Arc::new(Invented),
        complaints: Arc::new(Counter::new(Arc::new(Invented))),
        pages,
        door: Arc::new(Door::new(https)),
        pace,
        texts: Arc::new(Texts::new(Arc::new(Invented), TextRules::default()).unwrap()),
    })
}

/// What came back.
pub struct Seen {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let at = self.body.find(&start).expect("the page has the field") + start.len();
        self.body[at..].split('"').next().unwrap().to_owned()
    }
}

/// Sends a request.
pub async fn send(site: &Router, request: Request<Body>) -> Seen {
    let (parts, body) = site.clone().oneshot(request).await.unwrap().into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    Seen { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() }
}

/// Opens an address.
pub async fn get(site: &Router, address: &str) -> Seen {
    send(site, Request::get(address).body(Body::empty()).unwrap()).await
}

/// Opens an address with a cookie.
pub async fn get_with(site: &Router, address: &str, cookie: &str) -> Seen {
    send(site, Request::get(address).header(header::COOKIE, cookie).body(Body::empty()).unwrap()).await
}

/// Sends a form.
pub async fn post(site: &Router, address: &str, cookie: &str, form: &str) -> Seen {
    let request = Request::post(address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").header(header::COOKIE, cookie);
    send(site, request.body(Body::from(form.to_owned())).unwrap()).await
}
