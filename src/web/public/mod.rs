//! What may anybody see? The register, the law, and the answers that rest on them. No account, no cookie.

pub mod agency;
pub mod assets;
pub mod check;
pub mod complaints;
pub mod contracts;
pub mod docs;
pub mod editions;
pub mod feed;
pub mod feedback;
pub mod fees;
pub mod health;
pub mod home;
pub mod journal;
pub mod kept;
pub mod law;
pub mod open_data;
pub mod privacy;
pub mod register;
pub mod speech;
pub mod statistics;
pub mod verify;

use super::error::PageError;

/// Every address that the site map does not hold.
pub async fn not_found() -> PageError {
    PageError::NotFound
}
