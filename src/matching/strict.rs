//! When are two names the same? When their strict keys are: letters and digits alone, but initials and numbers fenced in.

use compact_str::CompactString;

use super::lists::{Class, Lists};
use super::name::Piece;

/// Fences initials in, so that `S.R.I.` is not `Sri`.
const INITIALS: &str = "\u{b7}";

/// Fences a word in capitals in, which may be initials: found only by initials that were typed in capitals.
const CAPITALS: &str = "\u{2016}";

/// The strict keys of a name, as it stands in a register and as it is asked for. Spaces do not count.
pub(super) fn keys(pieces: &[Piece], clean: &str, lists: &Lists) -> (Vec<CompactString>, Vec<CompactString>) {
    let has_lower = clean.chars().any(char::is_lowercase);
    let in_capitals = |piece: &Piece| has_lower && (2..=5).contains(&piece.written.len()) && piece.written.bytes().all(|b| b.is_ascii_uppercase());
    let plain = key(pieces, lists, |piece| if piece.initials { INITIALS } else { "" });
    let registered = key(pieces, lists, |piece| match (piece.initials, in_capitals(piece)) {
        (true, _) => INITIALS,
        (false, true) => CAPITALS,
        (false, false) => "",
    });
    let dotted = key(pieces, lists, |piece| if piece.initials || in_capitals(piece) { INITIALS } else { "" });
    let capital = key(pieces, lists, |piece| match (piece.initials, in_capitals(piece)) {
        (true, true) => CAPITALS,
        (true, false) => INITIALS,
        (false, _) => "",
    });
    (distinct(vec![plain.clone(), registered]), distinct(vec![plain, dotted, capital]))
}

/// Numbers do not run together, so they are fenced in too.
fn key(pieces: &[Piece], lists: &Lists, fence: impl Fn(&Piece) -> &'static str) -> CompactString {
    let mut key = CompactString::default();
    for piece in pieces {
        let fence = if lists.class(&piece.lower) == Class::Number { "#" } else { fence(piece) };
        for part in [fence, piece.lower.as_str(), fence] {
            key.push_str(part);
        }
    }
    key
}

fn distinct(mut keys: Vec<CompactString>) -> Vec<CompactString> {
    keys.retain(|key| !key.is_empty());
    keys.sort();
    keys.dedup();
    keys
}
