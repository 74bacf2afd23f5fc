//! How does a command end? As an exit code that scripts rely on, with a sentence where something went wrong.

use std::io;
use std::process::ExitCode;

use anyhow::{Error, Result};

/// The ways to end that are not errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Done; nothing to report. Exit 0.
    Clean,
    /// Done, and there is something: findings, issues, a verdict that is not `licensed`. Exit 1.
    Found,
    /// The input was refused, and the report says why. Exit 2.
    Refused,
}

impl Ending {
    /// `Found` where there is something to report.
    #[must_use]
    pub const fn of(found: bool) -> Self {
        if found { Self::Found } else { Self::Clean }
    }
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Clean => Self::SUCCESS,
            Ending::Found => Self::from(1),
            Ending::Refused => Self::from(2),
        }
    }
}

/// The exit code of a command, with a sentence to stderr where it failed. A reader that has seen enough is no failure.
pub fn told(outcome: Result<Ending>) -> ExitCode {
    match outcome {
        Ok(ending) => ending.into(),
        Err(error) if has_kind(&error, io::ErrorKind::BrokenPipe) => ExitCode::SUCCESS,
        Err(error) if has_kind(&error, io::ErrorKind::Interrupted) => {
            eprintln!("recruitwatch: stopped as you asked; nothing is left half done");
            ExitCode::from(130)
        }
        Err(error) => {
            eprintln!("recruitwatch: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn has_kind(error: &Error, kind: io::ErrorKind) -> bool {
    error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>()).any(|cause| cause.kind() == kind)
}

#[cfg(test)]
mod tests {
    use anyhow::Context;

    use super::*;

    #[test]
    fn a_closed_pipe_is_seen_below_other_words() {
        let failed: Result<Ending> = Err(io::Error::from(io::ErrorKind::BrokenPipe)).context("writing findings");
        assert!(has_kind(&failed.unwrap_err(), io::ErrorKind::BrokenPipe));
    }
}
