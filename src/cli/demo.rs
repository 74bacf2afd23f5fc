//! `demo`: what does the whole job look like, from an empty folder to an inspector's list?

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use clap::Args;

use rand::RngExt;

use super::stop::{runtime, wait};
use super::{Context, Ending, print};
use crate::config::sqlite_in;
use crate::flow::audit_stored::{StoredAudit, audit_stored};
use crate::flow::complaints::file_complaint::file_complaint;
use crate::flow::complaints::{Counter, deadlines_of_seeds};
use crate::flow::import_register::{Vanishing, compare_register, read_list_file};
use crate::flow::law::rule_book;
use crate::flow::people::{NewPerson, add_person};
use crate::flow::publish::keys::{By, KeyFileError, add_key, new_key, signing_key};
use crate::flow::publish::{PublishError, Wanted, publish_edition};
use crate::flow::summary::Summary;
use crate::flow::take_in::{TakeIn, Taken, take_in};
use crate::record::complaint::deadline::Now;
use crate::record::id::Id;
use crate::record::official::Role;
use crate::record::register::Register;
use crate::store::Store;
use crate::{clock, demo};

/// Who sends the placements of the demo.
pub(super) const SENDER: &str = "Invented ministry";

/// What stands above every page of the demo.
const INVENTED: &str = "This is a demonstration: every agency, employer and finding here is invented. The law is real.";

/// Show the whole job on invented data: intake, audit, a summary, then the web service.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch demo --no-serve\n  recruitwatch demo --port 8081 --register agencies.csv --source ie-wrc")]
pub struct Demo {
    /// Port of the web service on this machine.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Stop after the summary.
    #[arg(long)]
    pub no_serve: bool,
    /// Keep the database in this folder instead of a temporary one.
    #[arg(long, value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// A real list of an authority, taken in beside the invented register.
    #[arg(long, value_name = "FILE", requires = "source")]
    pub register: Option<PathBuf>,
    /// The source description that the list is read through.
    #[arg(long, value_name = "NAME", requires = "register")]
    pub source: Option<String>,
}

impl Demo {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let address = format!("127.0.0.1:{}", self.port);
        if !self.no_serve {
            // Better said before the work than after it.
            TcpListener::bind(&address)
                .with_context(|| format!("{address} cannot be listened on: choose another --port, or stop after the summary with --no-serve"))?;
        }
        let kept = self.folder.is_some();
        let (folder, _temporary) = match &self.folder {
            Some(folder) => (folder.clone(), None),
            None => {
                let temporary = tempfile::Builder::new().prefix("recruitwatch-demo-").tempdir()?;
                (temporary.path().to_owned(), Some(temporary))
            }
        };
        let mut config = context.config.clone();
        config.database = sqlite_in(&folder);
        config.home.clone_from(&folder);
        let context = Context { config, today: context.today };
        wait(self.show(&folder, &context))?;
        if kept {
            eprintln!("everything lies in {}", folder.display());
        }
        if self.no_serve { Ok(Ending::Clean) } else { runtime()?.block_on(super::serve::serve(&context, &address, Some(INVENTED))) }
    }

    /// Intake, audit, summary: the main job from an empty folder to an inspector's list.
    async fn show(&self, folder: &Path, context: &Context) -> Result<()> {
        eprintln!("All agencies, employers, workers and sums of this demo are invented; the law is real.");
        let package = folder.join("invented-return");
        let written = demo::write(&package)?;
        eprintln!("1. a return of {} placements by {} invented agencies: {}", written.placements, written.agencies, package.display());
        let store = context.store().await?;
        self.take_in(&package, &store, context).await?;
        if let (Some(file), Some(source)) = (&self.register, &self.source) {
            let read = read_list_file(file, source, None)?;
            let compared = compare_register(&store, &read.list("demo"), clock::now_at()).await?;
            print::register::changes(&compared)?;
            compared.apply(Vanishing::Few).await?;
        }
        let summary = audit(&store).await?;
        if self.register.is_none() {
            publish(&store, folder).await?;
        }
        let (rows, _) = store.load_register().await?;
        let register = Register::new(rows);
        let name_of = |licence: &Id| register.agencies(&licence.key()).next().map(|agency| agency.legal_name.clone());
        println!();
        print::summary::write(&mut std::io::stdout().lock(), &summary, name_of)?;
        if !self.no_serve {
            add_officials(&store).await?;
            add_complaints(&store, context).await?;
            super::demo_answers::add(&store, context).await?;
        }
        Ok(())
    }

    async fn take_in(&self, package: &Path, store: &Store, context: &Context) -> Result<()> {
        let names = context.pseudonymiser(store).await?;
        let (limits, rejected) = (context.config.limits.of_intake(), context.config.home.join("rejected"));
        let asked = TakeIn { package, sender: SENDER, who: "demo", with_register: true, rejected: &rejected, limits: &limits, at: clock::now_at() };
        let bar = print::progress::placements_taken();
        let taken = take_in(store, names, asked, |placements| bar.set_position(placements)).await?;
        bar.finish_and_clear();
        match taken {
            Taken::Known(_) => eprintln!("2. it was taken in before: nothing changed"),
            Taken::New(newly) => {
                let rows: u64 = newly.report.tables.values().map(|counts| counts.taken).sum();
                eprintln!("2. taken in: {rows} rows, {} issues; workers are kept as keyed pseudonyms", newly.report.issues.len());
            }
        }
        Ok(())
    }
}

async fn audit(store: &Store) -> Result<Summary> {
    let law = Arc::new(rule_book(None)?);
    eprintln!("3. judged against {} norms, rule book {}", law.norms().len(), law.digest());
    let audit = StoredAudit { law, as_of: demo::AS_OF, taken_since: None, at: clock::now_at(), who: "demo".into() };
    let mut summary = Summary::default();
    let bar = print::progress::placements();
    audit_stored(store, &audit, |judged, tally| {
        judged.iter().for_each(|judged| summary.count(&super::audit::judgement(judged)));
        bar.set_position(tally.placements);
    })
    .await?;
    bar.finish_and_clear();
    Ok(summary)
}

/// Freezes the invented register into a first edition, signed with a key of this folder. A folder that was shown before has it.
async fn publish(store: &Store, folder: &Path) -> Result<()> {
    let file = folder.join("invented-register.key");
    let by = By { at: clock::now_at(), who: "demo".into() };
    let key = if file.exists() { signing_key(&file)? } else { new_key(&file)? };
    match add_key(store, key.public(), by.at.date_naive(), &by).await {
        // It stands in the list since an earlier run.
        Ok(()) | Err(KeyFileError::Days(_)) => {}
        Err(error) => return Err(error.into()),
    }
    let wanted = Wanted { on: None, key: Some(&key), rule_book: rule_book(None)?.digest().to_string(), even_unchanged: false, at: by.at, who: by.who };
    match publish_edition(store, &wanted).await {
        Ok(published) => eprintln!("4. edition {} of the invented register is published, signed with {}", published.edition.statement.edition, file.display()),
        Err(PublishError::Unchanged(number)) => eprintln!("4. nothing has changed since edition {number} of the invented register"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// Complaints of nobody, so that there is something to follow and something to do.
async fn add_complaints(store: &Store, context: &Context) -> Result<()> {
    let counter = Counter { store, deadlines: Arc::new(deadlines_of_seeds()?), now: Now { at: clock::now_at(), today: context.today } };
    let mut codes = Vec::new();
    for draft in demo::complaints::complaints(context.today) {
        codes.push(file_complaint(&counter, draft).await?.code.grouped());
    }
    eprintln!("complaints (/desk/complaints) wait for: intake, inspector; a worker follows the invented ones at /complaints by {}", codes.join(" and "));
    Ok(())
}

/// People who may sign in at the desk of this demo, with a password that nobody knows beforehand. Two registrars, for two decide on a revocation.
async fn add_officials(store: &Store) -> Result<()> {
    let password: String = rand::rng().sample_iter(rand::distr::Alphanumeric).take(16).map(char::from).collect();
    let mut added = true;
    for (name, role) in [
        ("inspector", Role::Inspector),
        ("intake", Role::Intake),
        ("decider", Role::Decider),
        ("registrar", Role::Registrar),
        ("second registrar", Role::Registrar),
        ("analyst", Role::Analyst),
        ("supervisor", Role::Supervisor),
    ] {
        let new = NewPerson { name: name.into(), role, password: password.clone() };
        added &= add_person(store, new, "demo", clock::now_at()).await.is_ok();
    }
    if added {
        eprintln!("\nthe desk is open to: inspector, password {password}");
        eprintln!("cases (/desk/cases) are decided by: decider, with the same password");
        eprintln!("the registrars' desk (/desk/register) to: registrar, second registrar, with the same password");
        eprintln!("an analyst reads findings alone, a supervisor all of it: analyst, supervisor, with the same password");
    } else {
        eprintln!("\nthe desk is open to the officials of the first run in this folder");
    }
    Ok(())
}
