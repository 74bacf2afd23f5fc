//! What happens inside, for those who run the program? Events to stderr, quiet unless something needs a person's eye.

use tracing_subscriber::EnvFilter;

/// A filter that says nothing that can be understood.
#[derive(Debug, thiserror::Error)]
#[error("log filter {filter:?} (RECRUITWATCH_LOG) cannot be read: write a level such as `info`, or `recruitwatch=debug,warn`")]
pub struct FilterError {
    filter: String,
}

/// Sends events that pass `filter` to stderr. A second call in one process changes nothing.
///
/// # Errors
/// When the filter cannot be read.
pub fn start(filter: &str, colours: bool) -> Result<(), FilterError> {
    let parsed = EnvFilter::try_new(filter).map_err(|_| FilterError { filter: filter.to_owned() })?;
    let subscriber = tracing_subscriber::fmt().with_env_filter(parsed).with_writer(std::io::stderr).with_ansi(colours).with_target(false);
    if subscriber.try_init().is_err() {
        tracing::debug!("events already have a place to go");
    }
    Ok(())
}
