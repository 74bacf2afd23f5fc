//! Where do the two papers lie? In a filled form (JSON or TOML), or in a row of a package of exchange 1.0.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rand::RngExt;

use crate::ingest::contract_form::{ContractForm, MAX_FORM_BYTES, Notation, contract_form};
use crate::ingest::{Bundle, Issue, Limits, Package, Pseudonymiser, Refusal, bundles};
use crate::record::code::Code as _;
use crate::record::contract::{Contract, Stage, Term, TermValue};
use crate::record::id::Key;
use crate::record::placement::Placement;

/// One side of a comparison, as it is named on a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// A filled form.
    Form(PathBuf, Notation),
    /// A version of the contract of a placement: the last one of a stage.
    Row {
        /// The package.
        package: PathBuf,
        /// The placement.
        placement_id: String,
        /// The stage.
        stage: Stage,
    },
}

/// Why a side cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The name fits no kind of side.
    #[error("{0:?} names no paper: give a form that ends in .json or .toml, or PACKAGE#PLACEMENT:STAGE such as my-return#P-17:signed")]
    NoSide(String),
    /// The file cannot be read.
    #[error("{path} cannot be read", path = .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The form has mistakes: all of them.
    #[error("the form has {} mistakes", .0.len())]
    Mistakes(Vec<Issue>),
    /// The package was refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The package holds no such row.
    #[error("{package} holds no {stage} contract of placement {placement_id}", package = .package.display())]
    NoRow {
        /// The package.
        package: PathBuf,
        /// The placement.
        placement_id: String,
        /// The stage.
        stage: Stage,
    },
}

impl Wanted {
    /// Reads the name of a side.
    ///
    /// # Errors
    /// When it fits no kind.
    pub fn parse(name: &str) -> Result<Self, ReadError> {
        let row = name.rsplit_once('#').and_then(|(package, row)| {
            let (placement, stage) = row.rsplit_once(':')?;
            Some(Self::Row { package: package.into(), placement_id: placement.to_owned(), stage: Stage::parse(stage).ok()? })
        });
        let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
        let form = match ending.as_deref() {
            Some("json") => Some(Self::Form(name.into(), Notation::Json)),
            Some("toml") => Some(Self::Form(name.into(), Notation::Toml)),
            Some(_) | None => None,
        };
        row.or(form).ok_or_else(|| ReadError::NoSide(name.to_owned()))
    }
}

/// Reads a side.
///
/// # Errors
/// When the file or row is not there, or with every mistake in it.
pub fn read(wanted: &Wanted, limits: &Limits) -> Result<ContractForm, ReadError> {
    match wanted {
        Wanted::Form(path, notation) => {
            let unreadable = |source| ReadError::Unreadable { path: path.clone(), source };
            let (mut bytes, most) = (Vec::new(), MAX_FORM_BYTES as u64 + 1);
            File::open(path).map_err(unreadable)?.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
            contract_form(&path.display().to_string(), &bytes, *notation).map_err(ReadError::Mistakes)
        }
        Wanted::Row { package, placement_id, stage } => {
            let found = row(package, (placement_id, *stage), limits)?;
            found.ok_or_else(|| ReadError::NoRow { package: package.clone(), placement_id: placement_id.clone(), stage: *stage })
        }
    }
}

fn row(path: &Path, (placement_id, stage): (&str, Stage), limits: &Limits) -> Result<Option<ContractForm>, Refusal> {
    // The key dies with the run: nobody learns who the worker is.
    let names = Pseudonymiser::new(rand::rng().random());
    let package = Package::open(path, limits)?;
    let wanted = Key::of(placement_id);
    for bundle in bundles(&package, &names)? {
        let Bundle { placement, contracts, .. } = bundle?;
        if placement.placement_id.key() == wanted {
            return Ok(contracts.into_iter().rfind(|contract| contract.stage == stage).map(|contract| of_row(&placement, contract)));
        }
    }
    Ok(None)
}

/// A row with its placement as a form. What the paper leaves to the return, its currency and its work, comes from there.
fn of_row(p: &Placement, contract: Contract) -> ContractForm {
    let Contract { line: _, placement_id, stage, dated_on, approved_change, mut terms } = contract;
    let stated = |word: &str| TermValue::Word(word.into());
    if terms.get(Term::WageAmount).is_some() {
        for (term, word) in [(Term::WageCurrency, p.wage_currency().to_string()), (Term::WagePeriod, p.wage_period.to_string())] {
            if terms.get(term).is_none() {
                terms.set(term, stated(&word));
            }
        }
    }
    if terms.get(Term::Occupation).is_none() && stage != Stage::Practice && stage != Stage::Arrival {
        terms.set(Term::Occupation, stated(&p.occupation.to_string()));
    }
    ContractForm {
        title: Some(format!("placement {placement_id}")),
        origin: Some(p.origin),
        destination: Some(p.destination),
        contract_signed_on: Some(p.contract_signed_on),
        stage: Some(stage),
        dated_on,
        approved_change,
        terms,
    }
}
