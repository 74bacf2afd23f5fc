//! What shows what happened: each piece with what is told of it, whether the agency gets it, and who had it in hand.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::words::{keeping_words, making_words};
use crate::flow::cases::evidence::TEXT;
use crate::flow::cases::read::Opened;
use crate::record::case::evidence::Piece;

/// A piece of evidence.
#[derive(Debug, Clone, Serialize)]
pub struct PieceLine {
    /// Its number.
    pub id: i64,
    /// What it is.
    pub name: String,
    /// Digest of its bytes.
    pub sha256: String,
    /// Digest of the bytes as they were sent, where they were cleaned.
    pub sent_sha256: Option<String>,
    /// From whom, how, by what consent or power, and by whom where it was another.
    pub came: (String, String, Option<String>, Option<String>),
    /// The day on which it was obtained.
    pub on: NaiveDate,
    /// Where its bytes are.
    pub place: &'static str,
    /// Whether they can be saved.
    pub is_here: bool,
    /// Whether it is a text that can be redacted here.
    pub can_redact: bool,
    /// Original or copy.
    pub is_original: bool,
    /// Whether it names or shows a worker.
    pub is_sensitive: bool,
    /// How it was made of another, and of which.
    pub made: Option<(&'static str, i64)>,
    /// How long it is kept.
    pub keeping: &'static str,
    /// What the agency gets of it.
    pub to_agency: &'static str,
    /// Who had it in hand: when, who, what, in which words.
    pub custody: Vec<(DateTime<Utc>, String, String, String)>,
}

/// Every piece of a case.
pub(super) fn pieces(opened: &Opened) -> Vec<PieceLine> {
    let Opened { file, kept, custody, .. } = opened;
    let (shown, _) = file.disclosed();
    let line = |(logged, piece): (&crate::record::case::event::Logged, &Piece)| {
        let is_shown = |id: i64| shown.iter().any(|shown| shown.id == id);
        let has_copy = file.pieces().any(|(copy, made)| made.redacts() == Some(logged.id) && is_shown(copy.id));
        let (is_here, is_text) = (kept.contains(&piece.sha256), piece.media.as_deref() == Some(TEXT));
        let log = custody.get(&logged.id).into_iter().flatten();
        PieceLine {
            id: logged.id,
            name: piece.name.clone(),
            sha256: piece.sha256.clone(),
            sent_sha256: piece.sent_sha256.clone(),
            came: (piece.source.clone(), piece.method.clone(), piece.authority.clone(), piece.obtained_by.clone()),
            on: logged.happened_on,
            place: place(is_here, piece),
            is_here,
            can_redact: is_here && is_text && piece.redacts().is_none() && !file.is_closed(),
            is_original: piece.is_original,
            is_sensitive: piece.is_sensitive,
            made: piece.made.map(|made| (making_words(made.how), made.of)),
            keeping: keeping_words(piece.keeping),
            to_agency: to_agency(is_shown(logged.id), has_copy),
            custody: log.map(|held| (held.at, held.who.clone(), held.what.clone(), held.words.clone())).collect(),
        }
    };
    file.pieces().map(line).collect()
}

const fn place(is_here: bool, piece: &Piece) -> &'static str {
    match (is_here, piece.media.is_some()) {
        (true, true | false) => "kept here",
        (false, true) => "erased: its digest stays",
        (false, false) => "not kept here",
    }
}

const fn to_agency(is_shown: bool, has_copy: bool) -> &'static str {
    match (is_shown, has_copy) {
        (true, true | false) => "the agency gets it",
        (false, true) => "the agency gets a redacted copy",
        (false, false) => "held back from the agency",
    }
}
