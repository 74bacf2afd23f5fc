//! Following another authority: an edition that our own program published there becomes words for the desk here. Both worlds are invented.

mod command;
mod site;
mod verbs;

use recruitwatch::edition::changes::Changes;
use recruitwatch::edition::contents::{Contents, Days};
use recruitwatch::edition::files::Files;
use recruitwatch::edition::key::{KeyList, SigningKey};
use recruitwatch::edition::press::{Edition, Plate, press};
use recruitwatch::edition::statement::{Before, Stamp};
use recruitwatch::record::agency::Agency;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent};
use recruitwatch::record::listed::{ListedRegister, SourceList};

use crate::editions::{key, listed};
use crate::store::facts::at;
use crate::store::records::{self, day};

pub const AUTHORITY: &str = "Ministry of Samplia (invented)";

/// An agency that is licensed in the invented country there.
pub fn there(licence: &str, name: &str) -> Agency {
    Agency {
        jurisdiction: "SG".to_owned(),
        issued_on: Some(day("2025-01-01")),
        expires_on: Some(day("2027-12-31")),
        trading_names: Vec::new(),
        name_local: None,
        ..records::agency(licence, name)
    }
}

/// What was decided on a licence there.
pub fn decided(licence: &str, event: EventKind, from: &str) -> LicenceEvent {
    LicenceEvent { appeal: Appeal::None, ends_on: None, recorded_on: None, published_on: None, decided_on: None, ..records::event(licence, event, from) }
}

/// The key of the authority there, and the keys that are trusted here.
pub fn their_key() -> SigningKey {
    key(9)
}

pub fn trusted() -> KeyList {
    KeyList::new(vec![listed(&their_key(), "2025-01-01", None)])
}

/// An edition of the authority there, after another one.
pub fn edition((agencies, events): (Vec<Agency>, Vec<LicenceEvent>), before: Option<&Edition>, on: &str) -> Edition {
    let register = ListedRegister {
        lists: vec![SourceList { name: "Invented register of Samplia".to_owned(), as_of_on: Some(day(on)) }],
        agencies: agencies.into_iter().map(|agency| (0, agency)).collect(),
        events: events.into_iter().map(|event| (0, event)).collect(),
    };
    let contents = Contents::of(&register, Days { on: day(on), known: day(on) });
    let before = before.map(|edition| Before { edition: edition.statement.edition, sha256: edition.sha256.clone() });
    let stamp = Stamp {
        edition: before.as_ref().map_or(1, |before| before.edition + 1),
        on: day(on),
        known_at: at(&format!("{on}T08:00:00Z")),
        program: "recruitwatch test".to_owned(),
        rule_book: "sha256:0".to_owned(),
        before,
    };
    press(Plate { contents: &contents, changes: &Changes::default(), keys: &trusted(), tokens: &[], stamp: &stamp }, Some(&their_key())).unwrap()
}

/// The register there in March: one suspended, one revoked, one with a name that is merely alike, one fine, and one that nobody here knows.
pub fn march() -> Edition {
    let agencies = vec![there("SG-1", "Amihan Example"), there("SG-2", "Habagat Exampel"), there("SG-3", "Bagwis Example"), there("SG-4", "Nobody Known Here")];
    let events = vec![
        decided("SG-1", EventKind::Suspended, "2026-03-01"),
        decided("SG-2", EventKind::Revoked, "2026-02-01"),
        decided("SG-4", EventKind::Revoked, "2026-02-01"),
    ];
    edition((agencies, events), None, "2026-03-20")
}

/// The same in April: the suspension was lifted.
pub fn april(before: &Edition) -> Edition {
    let agencies = vec![there("SG-1", "Amihan Example"), there("SG-2", "Habagat Exampel"), there("SG-3", "Bagwis Example")];
    let events = vec![
        decided("SG-1", EventKind::Suspended, "2026-03-01"),
        decided("SG-1", EventKind::Lifted, "2026-04-02"),
        decided("SG-2", EventKind::Revoked, "2026-02-01"),
        decided("SG-3", EventKind::Suspended, "2026-04-10"),
    ];
    edition((agencies, events), Some(before), "2026-04-20")
}

/// An edition with one of its files changed behind the back of its statement.
pub fn touched(edition: &Edition, file: &str) -> Files {
    let mut files = edition.files.clone();
    files.get_mut(file).unwrap().push(b' ');
    files
}
