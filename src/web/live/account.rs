//! What do officials do at the door of the real house? Sign-in, second step and account over `flow::people` and `flow::second_step`.

use super::Live;
use crate::flow::oidc::{self, Bond, EnterError, Entrance};
use crate::flow::people::{self, Admitted, Completed, PeopleError, Shift};
use crate::flow::second_step::{self, Setup, Standing, Steps, Tried};
use crate::record::official::{Official, Role};
use crate::store::people::Session;
use crate::web::account::{Accounts, Act, Coded, Knocked};
use crate::web::answers::{Reply, Trouble};
use crate::web::view::account::{AccountView, Happened, SessionLine, StepView, may};

impl Accounts for Live {
    fn sign_in<'a>(&'a self, name: &'a str, password: &'a str) -> Reply<'a, Knocked> {
        Box::pin(async move {
            match people::sign_in(&self.store, (name, password.to_owned()), self.shift(), &self.settings.door).await {
                Ok(Admitted::Whole(signed_in)) => Ok(Knocked::In(signed_in.token)),
                Ok(Admitted::Half(pending)) => Ok(Knocked::CodeWanted(pending)),
                Err(PeopleError::Refused) => Ok(Knocked::Refused),
                Err(error) => Err(error.into()),
            }
        })
    }

    fn second_step<'a>(&'a self, pending: &'a str, code: &'a str) -> Reply<'a, Coded> {
        Box::pin(async move {
            Ok(match people::complete(&self.store, (pending, code), self.shift(), &self.settings.door).await? {
                Completed::Whole(signed_in) => Coded::In(signed_in.token),
                Completed::Wrong => Coded::Wrong,
                Completed::Wait(minutes) => Coded::Wait(minutes),
                Completed::Over => Coded::Over,
            })
        })
    }

    fn provider(&self) -> Option<String> {
        self.settings.provider.as_ref().map(|provider| provider.name.clone())
    }

    fn to_provider<'a>(&'a self, bond: &'a Bond) -> Reply<'a, Option<String>> {
        Box::pin(async move {
            let Some(provider) = &self.settings.provider else { return Ok(None) };
            Ok(oidc::send(provider, bond).await.inspect_err(|error| tracing::warn!(%error, "{AWAY}")).ok())
        })
    }

    fn back_from_provider<'a>(&'a self, code: &'a str, bond: &'a Bond) -> Reply<'a, Option<Knocked>> {
        Box::pin(async move {
            let Some(provider) = &self.settings.provider else { return Ok(None) };
            let entrance = Entrance { store: &self.store, provider, rules: &self.settings.door, shift: self.shift() };
            match oidc::enter(entrance, (code, bond)).await {
                Ok(Admitted::Whole(signed_in)) => Ok(Some(Knocked::In(signed_in.token))),
                Ok(Admitted::Half(pending)) => Ok(Some(Knocked::CodeWanted(pending))),
                Err(EnterError::Refused) => Ok(Some(Knocked::Refused)),
                Err(EnterError::Away(error)) => {
                    tracing::warn!(%error, "{AWAY}");
                    Ok(None)
                }
                Err(error @ EnterError::People(_)) => Err(error.into()),
            }
        })
    }

    fn owes_second_step<'a>(&'a self, name: &'a str, role: Role) -> Reply<'a, bool> {
        Box::pin(async move {
            if !self.settings.door.required_of.contains(&role) {
                return Ok(false);
            }
            let Some(known) = self.store.person(name).await? else { return Ok(false) };
            Ok(second_step::is_owed(self.steps(), &known.official).await?)
        })
    }

    fn account<'a>(&'a self, session: &'a str) -> Reply<'a, Option<AccountView>> {
        Box::pin(async move {
            let Some(session) = people::signed_in(&self.store, session, self.now()).await? else { return Ok(None) };
            Ok(Some(self.shown_to(&session, None).await?))
        })
    }

    fn act_on_account<'a>(&'a self, session: &'a str, act: Act) -> Reply<'a, Option<AccountView>> {
        Box::pin(async move {
            let Some(session) = people::signed_in(&self.store, session, self.now()).await? else { return Ok(None) };
            let happened = self.happened(&session, act).await?;
            Ok(Some(self.shown_to(&session, Some(happened)).await?))
        })
    }
}

impl Live {
    fn shift(&self) -> Shift {
        Shift { at: self.now(), hours: self.settings.session_hours }
    }

    fn steps(&self) -> Steps<'_> {
        Steps { store: &self.store, rules: &self.settings.door, at: self.now() }
    }

    /// Does what an official wants, and says what came of it.
    async fn happened(&self, session: &Session, act: Act) -> Result<Happened, Trouble> {
        let (steps, official) = (self.steps(), &session.official);
        Ok(match act {
            Act::Begin { password } => {
                let known = self.store.person(&official.name).await?;
                if !people::is_password_of(known.as_ref(), password).await? {
                    return Ok(Happened::Refused(WRONG_PASSWORD.to_owned()));
                }
                match second_step::begin(steps, official).await? {
                    Some(_) => Happened::Begun,
                    None => Happened::Refused("There is a second step already. An administrator resets it.".to_owned()),
                }
            }
            Act::Confirm { code } => match second_step::confirm(steps, official, &code).await? {
                Some(codes) => Happened::Confirmed(codes),
                None => Happened::Unfit,
            },
            Act::Renew { code } => {
                second_step::renew(steps, official, &code).await?.map_or_else(|tried| Happened::Refused(not_passed(tried)), Happened::Confirmed)
            }
            Act::Password { old, new } => match people::change_password(&self.store, session, (old, new), self.now()).await {
                Ok(true) => Happened::Changed,
                Ok(false) => Happened::Refused(WRONG_PASSWORD.to_owned()),
                Err(error @ PeopleError::Password(_)) => Happened::Refused(format!("Nothing was changed: {error}.")),
                Err(error) => return Err(error.into()),
            },
            Act::EndOthers => Happened::Ended(people::end_others(&self.store, session, self.now()).await?),
        })
    }

    async fn shown_to(&self, session: &Session, happened: Option<Happened>) -> Result<AccountView, Trouble> {
        let Official { name, role, .. } = &session.official;
        let local = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&self.settings.zone).naive_local();
        let sessions = self.store.sessions_of(&session.official, self.now()).await?;
        let line = |one: &Session| SessionLine::of(local(one.begun_at), local(one.expires_at), one.token_digest == session.token_digest);
        let step = match second_step::standing(self.steps(), &session.official).await? {
            Standing::Since(since, codes) => StepView::Since { day: local(since).date(), codes },
            // Shown to whoever typed the password or a code just now; a session that was left open shows nothing.
            Standing::None if matches!(happened, Some(Happened::Begun | Happened::Unfit)) => second_step::begun(self.steps(), &session.official)
                .await?
                .map_or(StepView::None, |Setup { secret, address }| StepView::begun(&secret, &address)),
            Standing::None => StepView::None,
        };
        let is_required = self.settings.door.required_of.contains(role);
        Ok(AccountView { name: name.clone(), role: *role, may: may(*role), step, is_required, sessions: sessions.iter().map(line).collect(), happened })
    }
}

const AWAY: &str = "the provider of identities is of no use now";
const WRONG_PASSWORD: &str = "Nothing was changed: this is not your password.";

/// Why a code did not do what it was typed for.
fn not_passed(tried: Tried) -> String {
    match tried {
        Tried::Wait(minutes) => format!("Too many codes were wrong. Try again in {minutes} minutes."),
        Tried::Wrong | Tried::ByApp | Tried::ByRecovery(_) => "This code does not fit, or was used before. Wait for the next one of the app.".to_owned(),
    }
}
