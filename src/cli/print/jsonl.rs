//! How is a finding one line for a program? As findings 1.0 spell it.

use serde::Serialize;

/// Adds one JSON object and a line end. A line that cannot be made is left out whole: our own types always can.
pub fn line(object: &impl Serialize, out: &mut Vec<u8>) {
    let start = out.len();
    match serde_json::to_writer(&mut *out, object) {
        Ok(()) => out.push(b'\n'),
        Err(error) => {
            out.truncate(start);
            tracing::error!(%error, "a finding could not be written");
        }
    }
}
