//! How does something go that tells of a person? What is due or asked for is shown first, with what must stay and why; then it goes, thing by
//! thing, each in a step of its own with an entry in the journal. Counts, days and states stay.
//!
//! Nothing goes that an open report or an open case needs, nor anything of a case in which an appeal may still be made, even where somebody asks for it.

pub mod asked;
pub mod due;
mod go;
mod needs;
mod of_cases;
pub mod retention;

use std::fmt;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

pub use go::erase;

use crate::record::case::file::CaseFile;
use crate::record::case::number;
use crate::record::complaint::deadline::Now;
use crate::record::complaint::file::ComplaintFile;
use crate::record::retention::{Holding, Retention};
use crate::store::Store;
use crate::store::erasures::{Person, Personal};

/// Who erases, from where, and by which spans.
#[derive(Debug, Clone, Copy)]
pub struct Eraser<'a> {
    /// Where it is kept.
    pub store: &'a Store,
    /// The folder of rejected rows.
    pub rejected: &'a Path,
    /// How long everything is kept.
    pub retention: &'a Retention,
    /// Now.
    pub now: Now,
    /// Who, for the journal.
    pub who: &'a str,
}

/// Something that can go.
#[derive(Debug, Clone)]
pub struct Item {
    /// What it is.
    pub subject: Subject,
    /// How long such things are kept.
    pub holding: Holding,
    /// Since when it is due; `None` where somebody asks for it before.
    pub due_on: Option<NaiveDate>,
    /// What it is needed for; then it stays.
    pub needed: Option<Need>,
}

/// What it is.
#[derive(Debug, Clone)]
pub enum Subject {
    /// Contact, words and papers of a report.
    Report(Box<ComplaintFile>, Personal),
    /// The worker of a placement.
    Placement(Person),
    /// Codes that were given before a day, and how many they are.
    Codes(NaiveDate, u64),
    /// A folder of rejected rows.
    Rejected(PathBuf),
    /// Words and evidence of a case, and how many pieces have their bytes here.
    Case(Box<CaseFile>, usize),
    /// Digests of raw uploads of a case.
    RawUploads(i64, Vec<String>),
}

/// Why something stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// The report has not ended, or goes on in one that has not.
    OpenReport(i64),
    /// A row of `complaints.csv` about the placement that was never closed.
    OpenComplaint(String),
    /// Open findings of the placement.
    OpenFindings(u64),
    /// The case is not closed.
    OpenCase(i64),
    /// An appeal may still be made in the case.
    AppealRuns(i64, NaiveDate),
}

/// Why nothing can be told.
#[derive(Debug, thiserror::Error)]
pub enum EraseError {
    /// The store.
    #[error(transparent)]
    Store(#[from] crate::store::Error),
    /// The folder of rejected rows.
    #[error("{path} cannot be read or removed: look at who may write there", path = .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OpenReport(id) => write!(f, "report {id} is open and needs it: close it first"),
            Self::OpenComplaint(id) => write!(f, "complaint {id} of a return is open and needs it: send it again with closed_on"),
            Self::OpenCase(id) => write!(f, "case {} is open and needs it: close it first", number(*id)),
            Self::AppealRuns(id, until) => write!(f, "an appeal may be made in case {} until {until}", number(*id)),
            Self::OpenFindings(1) => f.write_str("an open finding needs it: it closes when an audit does not find it any more"),
            Self::OpenFindings(count) => write!(f, "{count} open findings need it: they close when an audit does not find them any more"),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let many = |count: u64, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
        match self {
            Self::Report(file, Personal { contacts, papers }) => {
                let texts = many(file.words().len() as u64, "text");
                write!(f, "report {}: {}, {texts}, {}", file.id, many(*contacts, "contact"), many(*papers, "paper"))
            }
            Self::Placement(person) => write!(f, "placement {} of sender {}: the worker's pseudonym and year of birth", person.placement_id, person.sender_id),
            Self::Codes(before, count) => write!(f, "{} for questions about jobs, given before {before}", many(*count, "code")),
            Self::Case(file, pieces) => {
                write!(f, "case {}: {}, {} of evidence", number(file.id), many(file.words().len() as u64, "text"), many(*pieces as u64, "piece"))
            }
            Self::RawUploads(id, digests) => write!(f, "case {}: {}", number(*id), many(digests.len() as u64, "raw upload")),
            Self::Rejected(folder) => write!(f, "rejected rows in {}", folder.display()),
        }
    }
}
