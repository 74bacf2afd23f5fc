//! What shows what happened, who may see it, and how long is it kept? A sensitive piece names or shows a worker: the agency gets a redacted copy of
//! it or nothing, and whatever is marked wrongly errs on that side.

use serde::{Deserialize, Serialize};

use super::event::{Event, Logged};
use super::file::CaseFile;
use super::law::Refusal;
use crate::record::code::codes;
use crate::record::complaint::event::coded;

codes! {
    /// How a piece was made of another.
    Making, "one of redacted translated":
    /// What tells of workers was taken out.
    Redacted = "redacted",
    /// It is said in another language.
    Translated = "translated",
}

codes! {
    /// How long the bytes of a piece are kept; the spans are data.
    Keeping, "one of case raw_upload":
    /// As long as the case.
    Case = "case",
    /// Something raw that was written down since, such as the whole of a phone.
    RawUpload = "raw_upload",
}

/// Of what a piece was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// How.
    #[serde(deserialize_with = "coded")]
    pub how: Making,
    /// The number of the other.
    pub of: i64,
}

/// A piece of evidence. What older cases do not say of theirs is absent, and their lines stay byte for byte as they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// What it is.
    pub name: String,
    /// Digest of its bytes, in base 16.
    pub sha256: String,
    /// From whom it is.
    pub source: String,
    /// How it was obtained.
    pub method: String,
    /// Whether it is the original.
    pub is_original: bool,
    /// Whether it names or shows a worker.
    pub is_sensitive: bool,
    /// By what consent or power it was obtained, where that is said apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// Who obtained it, where it was not whoever wrote it down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub obtained_by: Option<String>,
    /// What its bytes are, as they say themselves (a media type), where they are kept here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<String>,
    /// Digest of the bytes as they were sent, where place, time and device were taken out of a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_sha256: Option<String>,
    /// Of what it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Made>,
    /// How long its bytes are kept.
    #[serde(default = "with_the_case", skip_serializing_if = "is_with_the_case", deserialize_with = "coded")]
    pub keeping: Keeping,
}

const fn with_the_case() -> Keeping {
    Keeping::Case
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_with_the_case(keeping: &Keeping) -> bool {
    *keeping == Keeping::Case
}

impl Piece {
    /// A piece of which no more is said.
    #[must_use]
    pub fn new((name, sha256): (String, String), (source, method): (String, String), (is_original, is_sensitive): (bool, bool)) -> Self {
        Self {
            name,
            sha256,
            source,
            method,
            is_original,
            is_sensitive,
            authority: None,
            obtained_by: None,
            media: None,
            sent_sha256: None,
            made: None,
            keeping: Keeping::Case,
        }
    }

    /// The piece of which this one is the redacted copy.
    #[must_use]
    pub fn redacts(&self) -> Option<i64> {
        self.made.filter(|made| made.how == Making::Redacted).map(|made| made.of)
    }

    /// The texts that it must hold.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        let more = [self.authority.as_deref(), self.obtained_by.as_deref()];
        [self.name.as_str(), &self.source, &self.method].into_iter().chain(more.into_iter().flatten()).collect()
    }
}

/// A piece as the agency gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The number of the piece.
    pub id: i64,
    /// The piece.
    pub piece: &'a Piece,
    /// Whether it is a redacted copy.
    pub is_redacted: bool,
}

impl CaseFile {
    /// Every piece of evidence with its number, the oldest first.
    pub fn pieces(&self) -> impl Iterator<Item = (&Logged, &Piece)> {
        self.events.iter().filter_map(|logged| if let Event::Evidence(piece) = &logged.event { Some((logged, piece)) } else { None })
    }

    /// A piece by its number.
    #[must_use]
    pub fn piece(&self, id: i64) -> Option<&Piece> {
        self.pieces().find(|(logged, _)| logged.id == id).map(|(_, piece)| piece)
    }

    /// What the agency gets: of each piece the newest redacted copy, or the piece where it is not sensitive; and how many are held back.
    /// Bytes that are sensitive under one number are so under every other.
    #[must_use]
    pub fn disclosed(&self) -> (Vec<Shown<'_>>, usize) {
        let is_sensitive = |piece: &Piece| self.pieces().any(|(_, known)| known.is_sensitive && known.sha256 == piece.sha256);
        let copy_of = |of: i64| self.pieces().filter(move |(_, piece)| piece.redacts() == Some(of)).filter(|(_, copy)| !is_sensitive(copy)).last();
        let (mut shown, mut held_back) = (Vec::new(), 0);
        for (logged, piece) in self.pieces().filter(|(_, piece)| piece.redacts().is_none()) {
            match copy_of(logged.id) {
                Some((copied, copy)) => shown.push(Shown { id: copied.id, piece: copy, is_redacted: true }),
                None if is_sensitive(piece) => held_back += 1,
                None => shown.push(Shown { id: logged.id, piece, is_redacted: false }),
            }
        }
        (shown, held_back)
    }

    /// Whether a piece may be added: what it was made of is here, and it is marked as it must be.
    pub(super) fn may_add(&self, piece: &Piece) -> Result<(), Refusal> {
        let Some(made) = piece.made else { return Ok(()) };
        let original = self.piece(made.of).filter(|original| original.redacts().is_none()).ok_or(Refusal::NoSuch)?;
        match made.how {
            Making::Redacted if piece.is_sensitive || piece.is_original || piece.sha256 == original.sha256 => Err(Refusal::NotRedacted),
            Making::Translated if original.is_sensitive && !piece.is_sensitive => Err(Refusal::StillSensitive),
            Making::Redacted | Making::Translated => Ok(()),
        }
    }
}
