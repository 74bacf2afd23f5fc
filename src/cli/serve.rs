//! `serve`: how do people reach the register? Web pages, API and background work until Ctrl-C.

use anyhow::Result;
use clap::Args;

use super::{Context, Ending};

/// Start the web service; the address stands in the settings (RECRUITWATCH_WEB__LISTEN).
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch serve --database sqlite://recruitwatch.db")]
pub struct Serve {}

impl Serve {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let Self {} = self;
        serve(context, &context.config.web.listen, None)
    }
}

/// Serves on an address until Ctrl-C; `notice` stands above every page.
pub(super) fn serve(_context: &Context, _listen: &str, _notice: Option<&str>) -> Result<Ending> {
    anyhow::bail!("`serve` is not wired yet")
}
