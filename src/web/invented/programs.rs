//! What would programs be told in the small invented world? One token, one licence at the desk, one subscription.

use chrono::{DateTime, Utc};

use super::Invented;
use crate::flow::enter_event::{Draft, Entered};
use crate::flow::enter_once::{EnteredOnce, Request};
use crate::flow::webhooks::{SubscribeError, Subscribed};
use crate::record::id::{Id, Key};
use crate::record::licence::{Appeal, EventKind, LicenceEvent};
use crate::record::official::{Official, Role};
use crate::record::program::{Scope, Token};
use crate::record::webhook::{About, Attempt, MessageKind, State, Webhook};
use crate::store::entries::{By, Change, EntryKind, Kept};
use crate::store::licence_file::{LicenceFile, Told};
use crate::web::answers::Reply;
use crate::web::program::Programs;

/// The secret of the invented token.
pub const SECRET: &str = "rwt_invented";
const LICENCE: &str = "XX-LB-0011";

impl Programs for Invented {
    fn bearer<'a>(&'a self, secret: &'a str) -> Reply<'a, Option<Token>> {
        ready((secret == SECRET).then(token))
    }

    fn file<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<LicenceFile>> {
        ready(is_known(licence).then(|| {
            let told = Told { mark: "0a1b2c3d".into(), source: "Invented register".into(), is_desks: false, intake_id: 1, event: suspended() };
            LicenceFile { holders: Vec::new(), told: vec![told], entries: vec![kept(LICENCE)], version: "0a1b2c3d-7-1".into() }
        }))
    }

    fn enter<'a>(&'a self, licence: &'a str, draft: Draft, _: (&'a Token, &'a Request)) -> Reply<'a, Option<EnteredOnce>> {
        let (kept, change) = (kept(licence), Change { kind: draft.kind, event: draft.event, of: draft.of, despite: draft.despite });
        let event = LicenceEvent { licence_no: Id::new(LICENCE), ..change.event };
        let written = Kept { change: Change { event, ..change }, ..kept };
        let done = if draft.seen == "stale" { EnteredOnce::Refused(Entered::Stale) } else { EnteredOnce::Written(Box::new(written)) };
        ready(is_known(licence).then_some(done))
    }

    fn subscribe<'a>(&'a self, _: &'a Token, url: &'a str, about: About) -> Reply<'a, Result<Subscribed, SubscribeError>> {
        let webhook = Webhook { url: url.to_owned(), about, state: State::Unverified, ..webhook() };
        ready(Ok(Subscribed { webhook, secret: "whsec_aW52ZW50ZWQ=".into() }))
    }

    fn webhooks<'a>(&'a self, _: &'a Official) -> Reply<'a, Vec<Webhook>> {
        ready(vec![webhook()])
    }

    fn unsubscribe<'a>(&'a self, _: &'a Token, id: i64) -> Reply<'a, bool> {
        ready(id == webhook().id)
    }

    fn deliveries<'a>(&'a self, _: &'a Official, id: i64) -> Reply<'a, Option<Vec<Attempt>>> {
        let attempt = |nth, status| Attempt {
            message_id: "msg_0a1b2c3d".into(),
            kind: MessageKind::Changed,
            nth,
            at: moment(),
            status: Some(status),
            trouble: None,
            milliseconds: 87,
        };
        ready((id == webhook().id).then(|| vec![attempt(2, 204), attempt(1, 503)]))
    }
}

fn is_known(licence: &str) -> bool {
    Key::of(licence) == Key::of(LICENCE)
}

/// Eight in the morning of the invented day.
fn moment() -> DateTime<Utc> {
    "2026-03-24T08:00:00Z".parse().unwrap_or_default()
}

fn token() -> Token {
    Token {
        id: 1,
        person: Official { id: 1, name: "registrar".into(), role: Role::Registrar },
        scopes: vec![Scope::Register, Scope::Webhooks],
        given_at: moment(),
        expires_at: moment(),
        revoked_at: None,
        last_used_on: None,
    }
}

fn webhook() -> Webhook {
    Webhook {
        id: 3,
        url: "https://receiver.example/hook".into(),
        about: About::Jurisdiction("PH".into()),
        state: State::Active,
        reason: None,
        made_at: moment(),
    }
}

fn suspended() -> LicenceEvent {
    LicenceEvent {
        line: 0,
        licence_no: Id::new(LICENCE),
        event: EventKind::Suspended,
        effective_on: moment().date_naive(),
        ends_on: None,
        decided_on: None,
        published_on: None,
        recorded_on: Some(moment().date_naive()),
        ground: Some("Invented Act, section 12".into()),
        reason: None,
        raw_status: None,
        appeal: Appeal::None,
    }
}

fn kept(licence: &str) -> Kept {
    let event = LicenceEvent { licence_no: Id::new(licence), ..suspended() };
    let by = By { who: "registrar".into(), why: "decision 7 (invented)".into(), at: moment() };
    Kept { id: 7, change: Change { kind: EntryKind::Entered, event, of: None, despite: None }, by, needs_two: false, decision: None }
}

fn ready<'a, T: Send + 'a>(value: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}
