//! What do officials do at the door? They sign in, with a code where they have one, and look after password, second step and sessions.

use super::answers::Reply;
use super::view::account::AccountView;
use crate::flow::oidc::Bond;
use crate::record::official::Role;

/// How far a name and a password led.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Knocked {
    /// Nowhere: they do not belong together, or the person is disabled.
    Refused,
    /// In: the secret of a session.
    In(String),
    /// As far as the second step: the secret of a sign-in that waits for a code.
    CodeWanted(String),
}

/// Where a code led.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coded {
    /// In: the secret of a session.
    In(String),
    /// Nowhere; it was none, or was used before.
    Wrong,
    /// Nowhere; it was not looked at, and the next one will be after so many minutes.
    Wait(i64),
    /// Back to name and password: it took too long.
    Over,
}

/// What an official does with their account.
#[derive(Clone, PartialEq, Eq)]
pub enum Act {
    /// Draws a secret for an app.
    Begin {
        /// The password once more: a session that was left open must not be enough.
        password: String,
    },
    /// Shows that the app has it.
    Confirm {
        /// Its first code.
        code: String,
    },
    /// Asks for other recovery codes.
    Renew {
        /// A code of the app.
        code: String,
    },
    /// Takes another password.
    Password {
        /// The one that holds.
        old: String,
        /// The one that is to hold.
        new: String,
    },
    /// Ends all other sessions.
    EndOthers,
}

/// Passwords and codes reach no log.
impl std::fmt::Debug for Act {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Begin { .. } => "Begin",
            Self::Confirm { .. } => "Confirm",
            Self::Renew { .. } => "Renew",
            Self::Password { .. } => "Password",
            Self::EndOthers => "EndOthers",
        })
    }
}

/// The door, as officials use it. `session` is the secret of theirs.
pub trait Accounts: Send + Sync {
    /// Tries a name and a password. Slow by intention.
    fn sign_in<'a>(&'a self, name: &'a str, password: &'a str) -> Reply<'a, Knocked>;

    /// Tries a code for a sign-in that waits for one.
    fn second_step<'a>(&'a self, pending: &'a str, code: &'a str) -> Reply<'a, Coded>;

    /// What officials call the provider of identities that also vouches for them, where there is one.
    fn provider(&self) -> Option<String>;

    /// Where a browser is sent to sign in there; `None` where the provider cannot be reached.
    fn to_provider<'a>(&'a self, bond: &'a Bond) -> Reply<'a, Option<String>>;

    /// How far a code of the provider led; `None` where it cannot be reached.
    fn back_from_provider<'a>(&'a self, code: &'a str, bond: &'a Bond) -> Reply<'a, Option<Knocked>>;

    /// Whether somebody must set up a second step before anything else.
    fn owes_second_step<'a>(&'a self, name: &'a str, role: Role) -> Reply<'a, bool>;

    /// What somebody has at the door; `None` where the session is over.
    fn account<'a>(&'a self, session: &'a str) -> Reply<'a, Option<AccountView>>;

    /// Does something with an account and shows it, with what came of it; `None` where the session is over.
    fn act_on_account<'a>(&'a self, session: &'a str, act: Act) -> Reply<'a, Option<AccountView>>;
}
