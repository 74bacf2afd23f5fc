//! Who does work that takes a while? A thread of its own, so that whoever waits for another answer is not held up by it.

use super::error::PageError;

/// Does work beside the answering of requests.
///
/// # Errors
/// When the work was broken off.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, PageError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| PageError::Inside(Box::new(error)))
}
