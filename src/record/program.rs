//! What may a program do, and for whom? A token with scopes, given to a person: the program is never more than that person.

use chrono::{DateTime, NaiveDate, Utc};

use super::code::codes;
use super::official::Official;

codes! {
    /// What a token opens.
    Scope, "one of register webhooks":
    /// Read the desk's file of a licence and enter events.
    Register = "register",
    /// Subscribe to what changes.
    Webhooks = "webhooks",
}

/// A token, as it is known here: its secret is with the program alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Number in the store; the journal names it.
    pub id: i64,
    /// Whose token it is.
    pub person: Official,
    /// What it opens, in the order of the list.
    pub scopes: Vec<Scope>,
    /// When it was given.
    pub given_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// When it was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
    /// The last day on which it opened something; never from where.
    pub last_used_on: Option<NaiveDate>,
}

impl Token {
    /// Whether it opens anything at a moment.
    #[must_use]
    pub fn holds(&self, now: DateTime<Utc>) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }

    /// Whether it opens this: the scope stands in it, and its person may do it today.
    #[must_use]
    pub fn opens(&self, scope: Scope) -> bool {
        let may = match scope {
            Scope::Register => self.person.role.may_change_the_register(),
            Scope::Webhooks => true,
        };
        may && self.scopes.contains(&scope)
    }
}
