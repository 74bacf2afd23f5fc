//! `serve`: how do people reach the register? Web pages, API and background work until Ctrl-C.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use clap::Args;

use tokio::net::TcpListener;

use super::speech::recordings;
use super::stop::{asked, runtime};
use super::{Context, Ending};
use crate::config::Publisher;
use crate::courier::trust::Trust;
use crate::flow::law::rule_book;
use crate::flow::webhooks::rounds::{LOOK_EVERY, Rounds};
use crate::ingest::Pseudonymiser;
use crate::store::Store;
use crate::web::about::About;
use crate::web::live::{self, Settings};
use crate::web::page::Pages;
use crate::web::state::AppState;
use crate::{clock, web};

/// Start the web service; the address stands in the settings (RECRUITWATCH_WEB__LISTEN).
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch serve --database sqlite://recruitwatch.db")]
pub struct Serve {}

impl Serve {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let Self {} = self;
        runtime()?.block_on(serve(context, &context.config.web.listen, None))
    }
}

/// Serves on an address until Ctrl-C; `notice` stands above every page. Answers that were begun are finished first.
pub(super) async fn serve(context: &Context, listen: &str, notice: Option<&str>) -> Result<Ending> {
    let listener =
        TcpListener::bind(listen).await.with_context(|| format!("{listen} cannot be listened on: another program may be there; choose another port"))?;
    let store = Arc::new(context.store().await?);
    let about = about(&context.config.publisher);
    let webhooks = context.config.webhooks.rules(trust(&context.config.webhooks.authorities)?);
    let settings = Settings {
        texts: context.config.text.rules(about.address.as_deref()),
        pseudonyms: pseudonyms(context, &store).await,
        session_hours: context.config.web.session_hours,
        https: about.address.as_deref().is_some_and(|address| address.starts_with("https://")),
        api_per_minute: context.config.web.api_per_minute,
        behind_proxy: context.config.web.behind_proxy,
        notice: notice.map(str::to_owned),
        about,
        look_every: live::LOOK_EVERY,
        zone: context.config.offset(),
        provider: context.config.desk.provider(&context.config.publisher.address, &webhooks.limits),
        webhooks,
        door: context.config.desk.rules(),
        clock: clock::now_at,
    };
    let (limits, retries) = (settings.webhooks.limits.clone(), context.config.webhooks.retries(rand::random()));
    let rounds = Rounds { store: Arc::clone(&store), limits, retries, clock: clock::now_at };
    let pages = pages(&context.config.web.speech_folder)?;
    let state = AppState { pages, ..live::open(store, rule_book(None)?, settings).await? };
    let rounds = rounds.begin(LOOK_EVERY);
    eprintln!("open at http://{}; Ctrl-C closes", listener.local_addr()?);
    let served = web::serve::serve(state, listener, asked()).await;
    rounds.end().await;
    served?;
    eprintln!("closed");
    Ok(Ending::Clean)
}

/// What hides the numbers of telephones. The pages open without it: a register that nobody can read would harm more than a closed telephone.
async fn pseudonyms(context: &Context, store: &Store) -> Option<Pseudonymiser> {
    let found = context.pseudonymiser(store).await;
    found.inspect_err(|error| eprintln!("telephones are not answered: {error:#}")).ok()
}

/// The pages, with the sentences that somebody recorded. Files that cannot be played are told by name, and the site opens without them.
fn pages(speech_folder: &Path) -> Result<Arc<Pages>> {
    let (recordings, unheard) = recordings(speech_folder)?;
    for file in &unheard {
        eprintln!("not played: {file}");
    }
    Ok(Arc::new(Pages::heard_in(recordings)?))
}

/// Whom receivers' certificates may be signed by.
pub(super) fn trust(authorities: &Path) -> Result<Trust> {
    if authorities.as_os_str().is_empty() {
        return Ok(Trust::public()?);
    }
    let what = || format!("webhooks.authorities: {}", authorities.display());
    Trust::and(&std::fs::read(authorities).with_context(what)?).with_context(what)
}

/// What the settings leave empty is not known, and is not made up.
fn about(Publisher { address, name, licence }: &Publisher) -> About {
    let stated = |text: &String| Some(text.trim().trim_end_matches('/').to_owned()).filter(|text| !text.is_empty());
    About { address: stated(address), publisher: stated(name), licence: stated(licence) }
}
