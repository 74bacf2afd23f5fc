//! How do facts leave for another authority? By an agreement that is open today: what it names is read, pseudonymised or counted, laid beside what
//! went before, kept in the store as one step with an entry in the journal, and handed back as files. Nothing else leaves.

pub mod agreement;
mod count;
mod keys;
pub mod manifest;
mod rows;

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDate, SubsecRound, Utc};
use serde_json::json;

use self::agreement::Agreed;
use self::count::Tally;
use self::keys::KeyOfYear;
use self::manifest::{Described, LeftOut, MANIFEST, Moment, manifest};
use self::rows::Sheet;
use crate::edition::files::{Files, sha256};
use crate::flow::law::Mistakes;
use crate::flow::seen;
use crate::record::code::Code;
use crate::record::sharing::agreement::{Agreement, CountTable, OutOfTerm};
use crate::record::sharing::purpose::Purpose;
use crate::statistics::suppress::cross::{Cross, NotShown, Shown};
use crate::statistics::suppress::follow::{Line, tells_of_few};
use crate::store::cases::Page;
use crate::store::journal::Entry;
use crate::store::sharing::{Earlier, NewExport, Releases, Sharing};
use crate::store::{self, Store};

/// Placements read in one step.
const PAGE: u32 = 2_000;
/// Most placements of one export.
const PLACEMENTS_MAX: usize = 1_000_000;

/// Who shares, from where, and when.
#[derive(Debug, Clone, Copy)]
pub struct Sharer<'a> {
    /// Where facts are kept.
    pub store: &'a Store,
    /// The folder of the keys.
    pub home: &'a Path,
    /// The day whose facts are meant; later ones are not seen.
    pub on: NaiveDate,
    /// Today: the day by which the agreement must be open.
    pub today: NaiveDate,
    /// Now.
    pub at: DateTime<Utc>,
    /// Who, for the journal.
    pub who: &'a str,
}

/// What was shared.
#[derive(Debug)]
pub struct Shared {
    /// The number under which it is kept.
    pub number: i64,
    /// Every file, the manifest among them.
    pub files: Files,
    /// Rows of each file, and hidden cells where it has counts.
    pub tables: Vec<(String, usize, Option<usize>)>,
    /// Tables that stay, with more words than whoever gets the files is told.
    pub kept_back: Vec<LeftOut>,
}

/// Why nothing was shared. Nothing is kept then, and no file is written.
#[derive(Debug, thiserror::Error)]
pub enum ShareError {
    /// Mistakes in the agreement: all of them.
    #[error("{0}")]
    Mistakes(Mistakes),
    /// The agreement is not open.
    #[error(transparent)]
    OutOfTerm(#[from] OutOfTerm),
    /// A day that has not come.
    #[error("{0} has not come yet: what is shared speaks of today or an earlier day")]
    Tomorrow(NaiveDate),
    /// The name was used for something else.
    #[error("under the name {id} something went to {recipient} for {purpose} before: an agreement for another purpose or recipient needs a name of its own")]
    Otherwise {
        /// The name.
        id: String,
        /// What for, before.
        purpose: Purpose,
        /// To whom, before.
        recipient: String,
    },
    /// Every table stays.
    #[error("nothing goes:\n{0}")]
    Held(Mistakes),
    /// More than one export takes.
    #[error("{0}: narrow the scope of the agreement, or count by other columns")]
    TooMuch(String),
    /// A file cannot be read or made.
    #[error("{path}", path = .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file that is no agreement.
    #[error("{path} is far too long for an agreement: name the file of one", path = .0.display())]
    TooLong(PathBuf),
    /// A key that others can read.
    #[error("{path} can be read by others: take that away with: chmod 600 {path}", path = .0.display())]
    KeyOpen(PathBuf),
    /// A file that holds no key.
    #[error("{path} holds no key: it must be 64 digits of base 16; restore it from a backup", path = .0.display())]
    NotAKey(PathBuf),
    /// The key was used before and is not there.
    #[error("workers went under a key that is not in {path}: restore that file from a backup, a new key would hide every worker anew", path = .0.display())]
    KeyGone(PathBuf),
    /// Another key than before.
    #[error("{path} is not the key under which workers went before: restore that one from a backup", path = .0.display())]
    OtherKey(PathBuf),
    /// A table.
    #[error("a table cannot be written")]
    Csv(#[from] csv::Error),
    /// The manifest, or what is kept of an earlier export.
    #[error("the manifest cannot be written, or what is kept of an earlier export cannot be read")]
    Json(#[from] serde_json::Error),
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Shares what an agreement names.
///
/// # Errors
/// When the agreement is not open today, its key is not there, every table would tell of few, or the store is not available.
pub async fn share(sharer: &Sharer<'_>, agreed: &Agreed) -> Result<Shared, ShareError> {
    let agreement = &agreed.agreement;
    agreement.open_on(sharer.today)?;
    if sharer.today < sharer.on {
        return Err(ShareError::Tomorrow(sharer.on));
    }
    let key = key(sharer, agreement).await?;
    let read = read(sharer, agreement, key.as_ref()).await?;
    let sharing = sharer.store.begin_sharing().await?;
    let earlier = sharing.earlier(&agreement.id).await?;
    as_before(agreement, &earlier)?;
    let before: Vec<&Releases> = earlier.iter().map(|one| &one.releases).collect();
    let moment = Moment { on: sharer.on, key_year: key.as_ref().map(|_| sharer.today.year()), at: sharer.at.trunc_subsecs(0) };
    let made = make(agreed, read, &before, moment)?;
    let number = keep(sharing, sharer, (agreed, key.as_ref()), &made).await?;
    Ok(Shared { number, files: made.files, tables: made.tables, kept_back: made.kept_back })
}

/// Under one name goes what is for one purpose and one recipient.
fn as_before(agreement: &Agreement, earlier: &[Earlier]) -> Result<(), ShareError> {
    let other = earlier.iter().find(|one| one.purpose != agreement.purpose || one.recipient != agreement.recipient);
    other.map_or(Ok(()), |other| Err(ShareError::Otherwise { id: agreement.id.clone(), purpose: other.purpose, recipient: other.recipient.clone() }))
}

async fn keep(sharing: Sharing, sharer: &Sharer<'_>, (agreed, key): (&Agreed, Option<&KeyOfYear>), made: &Made) -> Result<i64, store::Error> {
    let Agreed { agreement, text } = agreed;
    let (described, agreement_sha256) = (made.files.get(MANIFEST).map_or(&[][..], Vec::as_slice), sha256(text.as_bytes()));
    let detail = json!({
        "agreement_sha256": agreement_sha256, "purpose": agreement.purpose, "recipient": agreement.recipient, "on": sharer.on,
        "manifest_sha256": sha256(described), "files": made.files.keys().collect::<Vec<_>>(),
    });
    let new = NewExport {
        agreement_id: &agreement.id,
        agreement: text,
        agreement_sha256,
        purpose: agreement.purpose,
        recipient: &agreement.recipient,
        on: sharer.on,
        at: sharer.at,
        who: sharer.who,
        key: key.map(|key| (key_name(agreement.purpose, sharer.today.year()), key.fingerprint.clone())),
        releases: &made.releases,
        manifest: String::from_utf8_lossy(described).into_owned(),
        manifest_sha256: sha256(described),
    };
    let entry = Entry { at: sharer.at, who: sharer.who.to_owned(), what: "shared".to_owned(), subject: format!("agreement {}", agreement.id), detail };
    sharing.keep(&new, &entry).await
}

fn key_name(purpose: Purpose, year: i32) -> String {
    format!("{}-{year}", purpose.as_str())
}

/// The key of this purpose and year, where rows are to go.
async fn key(sharer: &Sharer<'_>, agreement: &Agreement) -> Result<Option<KeyOfYear>, ShareError> {
    if agreement.rows.is_empty() {
        return Ok(None);
    }
    let year = sharer.today.year();
    let known = sharer.store.sharing_key(&key_name(agreement.purpose, year)).await?;
    keys::key_of(sharer.home, (agreement.purpose, year), known.as_deref()).map(Some)
}

/// What was read for an agreement.
struct Read<'a> {
    sheets: Vec<Sheet<'a>>,
    counted: Vec<(&'a CountTable, Cross)>,
}

async fn read<'a>(sharer: &Sharer<'_>, agreement: &'a Agreement, key: Option<&KeyOfYear>) -> Result<Read<'a>, ShareError> {
    let (mut sheets, mut tally) = (agreement.rows.iter().map(Sheet::new).collect::<Vec<_>>(), Tally::new(&agreement.counts));
    let (mut page, mut placements) = (Page { after: None, taken_since: None, limit: PAGE }, 0);
    loop {
        let cases = sharer.store.cases(&page).await?;
        let Some(last) = cases.last() else { break };
        page.after = Some(last.cursor());
        for mut case in cases {
            let facts =
                seen::Facts { placement: &mut case.placement, charges: &mut case.charges, contracts: &mut case.contracts, payments: &mut case.payments };
            if !facts.as_seen_on(sharer.on) || !agreement.scope.holds(&case.placement) {
                continue;
            }
            placements += 1;
            if PLACEMENTS_MAX < placements {
                return Err(ShareError::TooMuch(format!("more than {PLACEMENTS_MAX} placements are meant")));
            }
            tally.take(&case);
            if let Some(KeyOfYear { key, .. }) = key {
                sheets.iter_mut().for_each(|sheet| sheet.take(&case, key));
            }
        }
    }
    let counted = tally.tables().collect();
    Ok(Read { sheets, counted })
}

/// The files of an export, with what is kept of it.
#[derive(Default)]
struct Made {
    files: Files,
    tables: Vec<(String, usize, Option<usize>)>,
    releases: Releases,
    kept_back: Vec<LeftOut>,
}

fn make(agreed: &Agreed, read: Read<'_>, before: &[&Releases], moment: Moment) -> Result<Made, ShareError> {
    let agreement = &agreed.agreement;
    let (mut made, mut described, mut left_out) = (Made::default(), Vec::new(), Vec::new());
    for mut sheet in read.sheets {
        let (name, fields) = (sheet.name().to_owned(), Described::owned(sheet.fields()));
        made.files.insert(format!("{name}.csv"), sheet.csv()?);
        described.push(Described { name, fields, rows: sheet.rows.len(), incomplete: Some(sheet.incomplete), hidden_cells: None, counted: None });
    }
    for (table, counted) in read.counted {
        let name = &table.name;
        match release((table, agreement.least), counted, before)? {
            Ok(shown) => {
                made.files.insert(format!("{name}.csv"), count::csv(table.rows, &shown, agreement.audience)?);
                described.push(of_counts(table, &shown));
                made.releases.insert(name.clone(), serde_json::to_value(&shown)?);
            }
            Err((why, told)) => {
                left_out.push(LeftOut { name: name.clone(), why });
                made.kept_back.push(LeftOut { name: name.clone(), why: told });
            }
        }
    }
    if made.files.is_empty() {
        return Err(ShareError::Held(Mistakes(made.kept_back.iter().map(|LeftOut { name, why }| format!("{name}: {why}")).collect())));
    }
    made.tables = described.iter().map(|one| (one.name.clone(), one.rows, one.hidden_cells)).collect();
    made.files.insert(MANIFEST.to_owned(), manifest(agreed, moment, (&described, &left_out), &made.files)?);
    Ok(made)
}

fn of_counts(table: &CountTable, shown: &Shown) -> Described {
    let names = count::names(table.rows, shown);
    let fields = names.into_iter().enumerate().map(|(at, name)| (name, if at == 0 { "string" } else { "integer" })).collect();
    let counted = Some([table.rows, table.columns].map(|by| by.as_str().to_owned()));
    Described { name: table.name.clone(), fields, rows: shown.joined.rows.len() + 1, incomplete: None, hidden_cells: Some(shown.hidden_cells()), counted }
}

/// A table of counts as it may be published; or why it stays, for whoever gets the files and for whoever sends them.
fn release((table, least): (&CountTable, u64), counted: Cross, before: &[&Releases]) -> Result<Result<Shown, (String, String)>, ShareError> {
    let shown = match Shown::of(counted, least) {
        Ok(shown) => shown,
        Err(NotShown::TooFew) => {
            let why = format!("held: fewer than {least} workers");
            return Ok(Err((why.clone(), why)));
        }
        Err(NotShown::TooLarge(cells)) => return Err(ShareError::TooMuch(format!("{}: {cells} cells are too many", table.name))),
    };
    for earlier in before.iter().filter_map(|releases| releases.get(&table.name)) {
        let earlier: Shown = serde_json::from_value(earlier.clone())?;
        if let Some(line) = tells_of_few(&earlier, &shown, least) {
            let why = format!("held: beside an earlier export it would tell of fewer than {least} workers");
            let (Line::Row(label) | Line::Column(label)) = line;
            return Ok(Err((why.clone(), format!("{why}, in the line {label}; it goes when more have come"))));
        }
    }
    Ok(Ok(shown))
}
