//! Editions of the register: the same register gives the same bytes, whatever is touched is told, and nothing stands in them but what the
//! authority published. All names are invented.

mod command;
pub mod kept;
mod keys;
mod offline;
mod pages;
mod pressed;
mod proofs;
mod tokens;
mod verified;

use recruitwatch::edition::changes::Changes;
use recruitwatch::edition::contents::{Contents, Days};
use recruitwatch::edition::key::{KeyList, ListedKey, SigningKey};
use recruitwatch::edition::press::{Edition, Plate, press};
use recruitwatch::edition::statement::{Before, Stamp};
use recruitwatch::record::agency::Agency;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent};
use recruitwatch::record::listed::{ListedRegister, SourceList};

use crate::store::facts::at;
use crate::store::records::{self, day};

/// The day that editions here speak of, and the day as of which they are known.
pub const DAYS: (&str, &str) = ("2026-03-24", "2026-03-24");

pub fn agency(licence: &str, name: &str) -> Agency {
    Agency { jurisdiction: "PH".to_owned(), issued_on: Some(day("2025-01-01")), expires_on: Some(day("2027-12-31")), ..records::agency(licence, name) }
}

pub fn suspension(licence: &str, from: &str) -> LicenceEvent {
    LicenceEvent { appeal: Appeal::None, ..records::event(licence, EventKind::Suspended, from) }
}

/// Two holders in one list, one of them suspended; a third in a list without a day.
pub fn register() -> ListedRegister {
    ListedRegister {
        lists: vec![
            SourceList { name: "Invented list".to_owned(), as_of_on: None },
            SourceList { name: "Invented register".to_owned(), as_of_on: Some(day("2026-03-20")) },
        ],
        agencies: vec![(1, agency("PH-0001", "Amihan Example")), (1, agency("PH-0002", "Habagat Example")), (0, agency("PH-0003", "Bagwis Example"))],
        events: vec![(1, suspension("PH-0002", "2026-02-01"))],
    }
}

pub fn contents(register: &ListedRegister) -> Contents {
    Contents::of(register, Days { on: day(DAYS.0), known: day(DAYS.1) })
}

pub fn stamp(before: Option<&Edition>) -> Stamp {
    let before = before.map(|edition| Before { edition: edition.statement.edition, sha256: edition.sha256.clone() });
    Stamp {
        edition: before.as_ref().map_or(1, |before| before.edition + 1),
        on: day(DAYS.0),
        known_at: at("2026-03-24T08:00:00Z"),
        program: "recruitwatch test".to_owned(),
        rule_book: "sha256:0".to_owned(),
        before,
    }
}

/// An invented key: its secret half is the same byte 32 times.
pub fn key(byte: u8) -> SigningKey {
    SigningKey::of_seed(&[byte; 32]).unwrap()
}

pub fn listed(key: &SigningKey, first_on: &str, last_on: Option<&str>) -> ListedKey {
    ListedKey { key: key.public(), first_on: day(first_on), last_on: last_on.map(day) }
}

pub fn key_list() -> KeyList {
    KeyList::new(vec![listed(&key(1), "2026-01-01", None)])
}

/// An edition of a register after another one.
pub fn edition(register: &ListedRegister, before: Option<&Edition>, signed_with: Option<&SigningKey>) -> Edition {
    let (contents, keys, stamp) = (contents(register), key_list(), stamp(before));
    press(Plate { contents: &contents, changes: &Changes::default(), keys: &keys, tokens: &[], stamp: &stamp }, signed_with).unwrap()
}
