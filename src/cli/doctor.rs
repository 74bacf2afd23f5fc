//! `doctor`: is this installation well?

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::open::embedded_file;
use super::serve::trust;
use super::stop::wait;
use super::{Context, Ending};
use crate::flow::keys::pseudonymiser;
use crate::flow::law::rule_book;
use crate::flow::oidc::look_at;
use crate::flow::seal::{Kept, Seal};
use crate::rules::norm::Norm;
use crate::store::Store;

/// Check settings, folder, keys, database and rule book, and say what to mend.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch doctor")]
pub struct Doctor {}

impl Doctor {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let Self {} = self;
        let advice = wait(advice(context))?;
        for (well, sentence) in &advice {
            println!("{} {sentence}", if *well { "well   " } else { "mend   " });
        }
        Ok(Ending::of(advice.iter().any(|(well, _)| !well)))
    }
}

/// What was looked at: whether it is well, and the sentence about it.
async fn advice(context: &Context) -> Result<Vec<(bool, String)>> {
    let config = &context.config;
    let mut found = vec![match rule_book(None) {
        Ok(book) => (true, format!("the rule book holds {} norms, {}", book.norms().len(), book.digest())),
        Err(error) => (false, format!("the rule book: {error}")),
    }];
    found.extend(overdue(context.today));
    match embedded_file(&config.database) {
        Some(file) if !file.exists() => found.push((false, format!("there is no database at {} yet: `recruitwatch migrate up` makes it", file.display()))),
        _ => found.extend(of_database(context).await),
    }
    found.extend(of_provider(context).await?);
    found.push((true, format!("the home folder is {}", config.home.display())));
    Ok(found)
}

/// Whether the provider of identities answers, where the settings name one.
async fn of_provider(context: &Context) -> Result<Option<(bool, String)>> {
    let config = &context.config;
    let limits = config.webhooks.rules(trust(&config.webhooks.authorities)?).limits;
    let Some(provider) = config.desk.provider(&config.publisher.address, &limits) else { return Ok(None) };
    Ok(Some(match look_at(&provider).await {
        Ok(()) => (true, format!("the provider of identities answers, and is to send people back to {}", provider.back)),
        Err(error) => (false, format!("the provider of identities: {error}")),
    }))
}

async fn of_database(context: &Context) -> Vec<(bool, String)> {
    let store = match Store::open(&context.config.database).await {
        Ok(store) => store,
        Err(error) => return vec![(false, format!("the database: {error}"))],
    };
    let mut found = vec![(true, "the database answers and its schema is up to date".to_owned())];
    found.push(match pseudonymiser(&store, &context.config.home).await {
        Ok(_) => (true, "the pseudonym key fits the database".to_owned()),
        Err(error) => (false, format!("{:#}", anyhow::Error::from(error))),
    });
    found.extend(of_second_steps(&store, &context.config.desk.rules().seal).await);
    found.push(match store.placements_count().await {
        Ok(count) => (true, format!("{count} placements are kept")),
        Err(error) => (false, format!("the placements: {error}")),
    });
    found
}

/// Secrets of second steps that are kept in plain, or that no key of the settings opens.
async fn of_second_steps(store: &Store, seal: &Seal) -> Vec<(bool, String)> {
    let steps = match store.second_steps().await {
        Ok(steps) => steps,
        Err(error) => return vec![(false, format!("the second steps: {error}"))],
    };
    let count = |how| steps.iter().filter(|step| seal.kept(step.person_id, &step.secret) == how).count();
    let (plain, shut) = (count(Kept::Plain), count(Kept::Shut));
    let of_plain = (0 < plain).then(|| format!("{plain} secrets of second steps are kept in plain: set desk.secret, reset them and have them set up anew"));
    let of_shut = (0 < shut).then(|| format!("{shut} secrets of second steps were sealed with another desk.secret: put it back, or reset them"));
    of_plain.into_iter().chain(of_shut).map(|says| (false, says)).collect()
}

/// Norms past the day on which their source must be read again.
fn overdue(today: NaiveDate) -> Option<(bool, String)> {
    let book = rule_book(None).ok()?;
    let late = |norm: &&Norm| norm.versions.last().and_then(|version| version.check_by).is_some_and(|day| day < today);
    let ids: Vec<&str> = book.norms().iter().filter(late).map(|norm| &*norm.id).collect();
    (!ids.is_empty()).then(|| (false, format!("the sources of these norms must be read again: {}", ids.join(", "))))
}
