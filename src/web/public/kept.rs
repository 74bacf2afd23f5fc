//! `GET /kept`: what the visitor's phone keeps of us. It stands on the phone; nothing of it is asked here.

use axum::response::Response;

use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::view::kept::KeptView;

/// The page.
pub async fn kept(page: Page) -> Result<Response, PageError> {
    page.show(&KeptView {}, Keep::Shared)
}
