//! What do programs do in the real house? Tokens over `flow::tokens`, entries over `flow::enter_once`, subscriptions over `flow::webhooks`.

use super::Live;
use crate::flow::enter_event::{Draft, Hand};
use crate::flow::enter_once::{EnteredOnce, Request, enter_once};
use crate::flow::tokens;
use crate::flow::webhooks::{self, SubscribeError, Subscribed};
use crate::record::id::Id;
use crate::record::official::Official;
use crate::record::program::Token;
use crate::record::webhook::{About, Attempt, Webhook};
use crate::store::licence_file::LicenceFile;
use crate::web::answers::Reply;
use crate::web::program::Programs;

/// The version of whoever takes a licence as it is.
const ANY: &str = "*";

impl Programs for Live {
    fn bearer<'a>(&'a self, secret: &'a str) -> Reply<'a, Option<Token>> {
        Box::pin(async move { Ok(tokens::bearer(&self.store, secret, self.now()).await?) })
    }

    fn file<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<LicenceFile>> {
        Box::pin(async move {
            let file = self.store.licence_file(&Id::new(licence)).await?;
            let is_known = !file.holders.is_empty() || !file.told.is_empty();
            Ok(is_known.then_some(file))
        })
    }

    fn enter<'a>(&'a self, licence: &'a str, draft: Draft, (token, request): (&'a Token, &'a Request)) -> Reply<'a, Option<EnteredOnce>> {
        Box::pin(async move {
            let licence = Id::new(licence);
            let seen = if draft.seen == ANY { self.store.licence_file(&licence).await?.version } else { draft.seen };
            let hand = Hand { who: token.person.name.clone(), at: self.now(), today: self.day() };
            let entered = enter_once(&self.store, &licence, Draft { seen, ..draft }, (token, request, &hand)).await?;
            // The public answers from what was just written.
            self.house.refresh(&self.store).await?;
            Ok(entered)
        })
    }

    fn subscribe<'a>(&'a self, token: &'a Token, url: &'a str, about: About) -> Reply<'a, Result<Subscribed, SubscribeError>> {
        Box::pin(async move { Ok(webhooks::subscribe(&self.store, token, (url, about), (&self.settings.webhooks, self.now())).await) })
    }

    fn webhooks<'a>(&'a self, person: &'a Official) -> Reply<'a, Vec<Webhook>> {
        Box::pin(async move { Ok(webhooks::webhooks_of(&self.store, person).await?) })
    }

    fn unsubscribe<'a>(&'a self, token: &'a Token, id: i64) -> Reply<'a, bool> {
        Box::pin(async move { Ok(webhooks::unsubscribe(&self.store, token, id, self.now()).await?) })
    }

    fn deliveries<'a>(&'a self, person: &'a Official, id: i64) -> Reply<'a, Option<Vec<Attempt>>> {
        Box::pin(async move { Ok(webhooks::deliveries(&self.store, person, id).await?) })
    }
}
