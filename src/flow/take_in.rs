//! A package in, facts kept: read on a thread of its own, written in one transaction. Cut short at any moment, nothing of it is
//! there; taken again, nothing of it is there twice.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::sync::mpsc::{Sender, channel};

use crate::ingest::intake::Sink;
use crate::ingest::register::REGISTER_TABLES;
use crate::ingest::{Bundle, Limits, Package, Pseudonymiser, Refusal, RejectedFiles, Report, rates, register, take};
use crate::record::code::Code;
use crate::record::complaint::Complaint;
use crate::record::hex::hex;
use crate::record::register::RegisterRows;
use crate::record::table::Table;
use crate::store::intakes::{Begun, Intake, IntakeWriter, Kept, NewIntake};
use crate::store::{self, Store};

/// Bundles that wait to be written at once.
const WAITING: usize = 512;

/// What is taken in, from whom.
#[derive(Debug, Clone, Copy)]
pub struct TakeIn<'a> {
    /// The package.
    pub package: &'a Path,
    /// Who sent it: its numbers are unique within the sender.
    pub sender: &'a str,
    /// Who takes it in, for the journal.
    pub who: &'a str,
    /// Whether the sender is the licensing authority, so that register tables and rates of the package count too.
    pub with_register: bool,
    /// Folder below which rejected rows are kept.
    pub rejected: &'a Path,
    /// Limits of what is read.
    pub limits: &'a Limits,
    /// Now.
    pub at: DateTime<Utc>,
}

/// What became of a package.
#[derive(Debug)]
pub enum Taken {
    /// It was taken in before, byte for byte: nothing changed.
    Known(Box<Intake>),
    /// It is in.
    New(Box<NewlyTaken>),
}

/// A package that is in.
#[derive(Debug)]
pub struct NewlyTaken {
    /// Number of the intake.
    pub intake_id: i64,
    /// Every row accounted for.
    pub report: Report,
    /// What was new, amended, or the same as before.
    pub kept: BTreeMap<Table, Kept>,
    /// Folder of the rejected rows, where there were any: one file a table, ready to be mended and sent again.
    pub rejected: Option<PathBuf>,
    /// Register tables that lay in the package and were left out, because the sender does not speak for the register.
    pub left_out: Vec<Table>,
}

/// Why a package was not taken in. Nothing of it is there.
#[derive(Debug, thiserror::Error)]
pub enum TakeInError {
    /// It was refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store.
    #[error("nothing of the package was taken in")]
    Store(#[from] store::Error),
    /// The reading broke off.
    #[error("the reading of the package broke off; nothing of it was taken in")]
    Broken,
}

enum Piece {
    Bundle(Box<Bundle>),
    Complaint(Box<Complaint>),
}

/// Takes a package in. `progress` is told how many placements are written.
///
/// # Errors
/// When the package is refused or the store is not available; then nothing of it is there.
pub async fn take_in(store: &Store, names: Pseudonymiser, asked: TakeIn<'_>, mut progress: impl FnMut(u64)) -> Result<Taken, TakeInError> {
    let package = Package::open(asked.package, asked.limits)?;
    let digest = digest_of(&package)?;
    let new = NewIntake { sender: asked.sender.to_owned(), package_sha256: digest.clone(), as_of_on: None, taken_at: asked.at, who: asked.who.to_owned() };
    let mut writer = match store.begin_intake(new).await? {
        Begun::Known(intake) => return Ok(Taken::Known(intake)),
        Begun::New(writer) => writer,
    };
    package.tables().into_iter().filter(|table| asked.with_register || !of_register(*table)).for_each(|table| writer.saw(table));
    let folder = asked.rejected.join(&digest[..12]);
    let (pieces, mut arriving) = channel(WAITING);
    let reading = tokio::task::spawn_blocking({
        let folder = folder.clone();
        move || read(&package, &names, &folder, pieces).map(|report| (report, package, names))
    });
    let mut placements = 0;
    while let Some(piece) = arriving.recv().await {
        write(&mut writer, piece).await?;
        placements += 1;
        if placements % 100 == 0 {
            progress(placements);
        }
    }
    let (mut report, package, names) = reading.await.map_err(|_| TakeInError::Broken)??;
    let left_out = add_register(&mut writer, (&package, &names), asked.with_register, &mut report).await?;
    let intake_id = writer.intake_id();
    let kept = writer.finish(json!({ "tables": report.tables.iter().map(|(table, counts)| (table.as_str(), counts)).collect::<BTreeMap<_, _>>() })).await?;
    progress(placements);
    let rejected = folder.is_dir().then_some(folder);
    Ok(Taken::New(Box::new(NewlyTaken { intake_id, report, kept, rejected, left_out })))
}

/// Reads the whole return on this thread and hands its pieces over as there is room.
fn read(package: &Package, names: &Pseudonymiser, folder: &Path, pieces: Sender<Piece>) -> Result<Report, Refusal> {
    // What an earlier attempt left here is written anew.
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Refusal::io(folder.display().to_string(), "clearing", error)),
        _ => {}
    }
    let rejects = RejectedFiles::new(|table: Table| {
        fs::create_dir_all(folder)?;
        File::create(folder.join(table.file())).map(BufWriter::new)
    });
    match take(package, names, rejects, &mut Outbox(pieces)) {
        Ok(report) => Ok(report),
        Err(Stopped::Refused(refusal)) => Err(refusal),
        // The writer has gone, and says why.
        Err(Stopped::Closed) => Ok(Report::keeping(0)),
    }
}

struct Outbox(Sender<Piece>);

enum Stopped {
    Refused(Refusal),
    Closed,
}

impl From<Refusal> for Stopped {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Sink for Outbox {
    type Error = Stopped;

    fn bundle(&mut self, bundle: Bundle) -> Result<(), Stopped> {
        self.0.blocking_send(Piece::Bundle(Box::new(bundle))).map_err(|_| Stopped::Closed)
    }

    fn complaint(&mut self, complaint: Complaint) -> Result<(), Stopped> {
        self.0.blocking_send(Piece::Complaint(Box::new(complaint))).map_err(|_| Stopped::Closed)
    }
}

/// Older versions inside the file go in before the one that amends them.
async fn write(writer: &mut IntakeWriter, piece: Piece) -> Result<(), store::Error> {
    let bundle = match piece {
        Piece::Complaint(complaint) => return writer.add(&*complaint).await,
        Piece::Bundle(bundle) => *bundle,
    };
    let Bundle { placement, charges, contracts, payments, rejected_rows, earlier } = bundle;
    for placement in &earlier.placements {
        writer.placement(placement, 0).await?;
    }
    writer.placement(&placement, rejected_rows).await?;
    for charge in earlier.charges.iter().chain(&charges) {
        writer.add(charge).await?;
    }
    for contract in earlier.contracts.iter().chain(&contracts) {
        writer.add(contract).await?;
    }
    for payment in earlier.payments.iter().chain(&payments) {
        writer.add(payment).await?;
    }
    Ok(())
}

/// Register tables and rates of a package whose sender speaks for the register; else which of them were left out.
async fn add_register(
    writer: &mut IntakeWriter,
    (package, names): (&Package, &Pseudonymiser),
    with_register: bool,
    report: &mut Report,
) -> Result<Vec<Table>, TakeInError> {
    if !with_register {
        return Ok(package.tables().into_iter().filter(|table| of_register(*table)).collect());
    }
    let (rows, of_rows) = register(package, names)?;
    let (rates, of_rates) = rates(package, names)?;
    report.absorb(of_rows);
    report.absorb(of_rates);
    report.sort();
    let RegisterRows { agencies, events, people, sub_agents, principals, job_orders, deposits, model_contracts, tables: _ } = rows;
    add_all(writer, &agencies).await?;
    add_all(writer, &events).await?;
    add_all(writer, &people).await?;
    add_all(writer, &sub_agents).await?;
    add_all(writer, &principals).await?;
    add_all(writer, &job_orders).await?;
    add_all(writer, &deposits).await?;
    add_all(writer, &model_contracts).await?;
    add_all(writer, &rates.rows()).await?;
    Ok(Vec::new())
}

async fn add_all<T: store::Fact>(writer: &mut IntakeWriter, rows: &[T]) -> Result<(), store::Error> {
    for row in rows {
        writer.add(row).await?;
    }
    Ok(())
}

fn of_register(table: Table) -> bool {
    table == Table::Rates || REGISTER_TABLES.contains(&table)
}

/// Digest of every table of a package, by name: a folder and a `.zip` of it are the same package.
fn digest_of(package: &Package) -> Result<String, Refusal> {
    let mut hash = Sha256::new();
    let mut block = vec![0; 1 << 16];
    for table in package.tables() {
        hash.update(table.as_str().as_bytes());
        hash.update(package.bytes_of(table).to_be_bytes());
        let mut input = package.open_table(table)?;
        loop {
            let n = input.read(&mut block).map_err(|error| Refusal::io(table.file(), "reading", error))?;
            if n == 0 {
                break;
            }
            hash.update(&block[..n]);
        }
    }
    Ok(hex(&hash.finalize()))
}
