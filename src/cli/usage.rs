//! What was wrong with the arguments? One sentence, and where to read more.

use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Words of the published surface that this version does not answer yet. They are refused by name, never half done.
const NOT_BUILT: [&str; 10] = ["contract", "case", "backup", "restore", "erase", "disable", "token", "--batch", "--signals", "--worker"];

/// Prints help as asked for (exit 0), or one sentence on what was wrong (exit 2).
pub fn told(error: &Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // A reader that closes the pipe has seen enough of the help.
            let _ = error.print();
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("recruitwatch: {}", sentence(error));
            ExitCode::from(2)
        }
    }
}

fn sentence(error: &Error) -> String {
    if let Some(word) = not_built(error) {
        return format!("`{word}` is not built yet; `recruitwatch --help` lists what is there.");
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "a command is missing; `--help` lists them.".to_owned();
    }
    let rendered = error.to_string();
    let first = rendered.split("\n\n").next().unwrap_or_default();
    let words = first.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = words.strip_prefix("error: ").unwrap_or(&words).trim_end_matches('.');
    format!("{said}; `--help` after the command shows an example.")
}

fn not_built(error: &Error) -> Option<&'static str> {
    let named = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg].into_iter().find_map(|kind| match error.get(kind) {
        Some(ContextValue::String(word)) => Some(word.as_str()),
        _ => None,
    })?;
    NOT_BUILT.into_iter().find(|word| named == *word)
}
