//! How is the site kept open, and closed without losing an answer?

use std::future::Future;
use std::io;
use std::net::SocketAddr;

use tokio::net::TcpListener;

use super::site;
use super::state::AppState;

/// Serves the site until `closing` is over; answers that were begun are finished first.
///
/// # Errors
/// When the listener fails.
pub async fn serve(state: AppState, listener: TcpListener, closing: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
    axum::serve(listener, site(state).into_make_service_with_connect_info::<SocketAddr>()).with_graceful_shutdown(closing).await
}
