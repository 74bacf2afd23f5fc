//! Which tokens has a person? A line each, with what it opens and until when; the secrets are not known here.

use std::io::{self, Write};

use chrono::{DateTime, Utc};

use crate::record::code::Code;
use crate::record::program::Token;

/// Writes the tokens of one person.
///
/// # Errors
/// When stdout takes no more.
pub fn list(tokens: &[Token], now: DateTime<Utc>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if tokens.is_empty() {
        return writeln!(out, "No token has been given.");
    }
    for token in tokens {
        let Token { id, person: _, scopes, given_at, expires_at, revoked_at, last_used_on } = token;
        let scopes: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
        let state = match revoked_at {
            Some(at) => format!("taken back on {}", at.date_naive()),
            None if token.holds(now) => format!("holds until {}", expires_at.date_naive()),
            None => format!("ended on {}", expires_at.date_naive()),
        };
        let used = last_used_on.map_or_else(|| "never used".to_owned(), |day| format!("last used on {day}"));
        writeln!(out, "{id}  {}  given on {}, {state}, {used}", scopes.join(" "), given_at.date_naive())?;
    }
    Ok(())
}
