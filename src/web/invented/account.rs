//! The door of the invented world: one name, one password, and for a second name one code.

use super::{INSPECTOR, Invented, PASSWORD, SESSION, ready};
use crate::flow::oidc::Bond;
use crate::record::official::Role;
use crate::web::account::{Accounts, Act, Coded, Knocked};
use crate::web::answers::Reply;
use crate::web::view::View;
use crate::web::view::account::{AccountView, Happened};

/// The name of the invented official who signs in with a code.
pub const CAREFUL: &str = "careful inspector";
/// The code that is right in the invented world.
pub const CODE: &str = "287082";
const PENDING: &str = "invented-pending";

impl Accounts for Invented {
    fn sign_in<'a>(&'a self, name: &'a str, password: &'a str) -> Reply<'a, Knocked> {
        ready(match name {
            INSPECTOR if password == PASSWORD => Knocked::In(SESSION.to_owned()),
            CAREFUL if password == PASSWORD => Knocked::CodeWanted(PENDING.to_owned()),
            _other => Knocked::Refused,
        })
    }

    fn second_step<'a>(&'a self, pending: &'a str, code: &'a str) -> Reply<'a, Coded> {
        ready(match (pending, code) {
            (PENDING, CODE) => Coded::In(SESSION.to_owned()),
            (PENDING, "000000") => Coded::Wait(7),
            (PENDING, _) => Coded::Wrong,
            (_, _) => Coded::Over,
        })
    }

    fn provider(&self) -> Option<String> {
        None
    }

    fn to_provider<'a>(&'a self, _: &'a Bond) -> Reply<'a, Option<String>> {
        ready(None)
    }

    fn back_from_provider<'a>(&'a self, _: &'a str, _: &'a Bond) -> Reply<'a, Option<Knocked>> {
        ready(None)
    }

    fn owes_second_step<'a>(&'a self, _: &'a str, _: Role) -> Reply<'a, bool> {
        ready(false)
    }

    fn account<'a>(&'a self, _: &'a str) -> Reply<'a, Option<AccountView>> {
        ready(AccountView::samples().pop().map(|view| AccountView { happened: None, ..view }))
    }

    fn act_on_account<'a>(&'a self, _: &'a str, act: Act) -> Reply<'a, Option<AccountView>> {
        let mut samples = AccountView::samples();
        ready(Some(match act {
            Act::Begin { password } if password == PASSWORD => samples.swap_remove(1),
            Act::Confirm { code } | Act::Renew { code } if code == CODE => samples.swap_remove(4),
            Act::Password { old, .. } if old == PASSWORD => samples.swap_remove(5),
            Act::EndOthers => samples.swap_remove(6),
            Act::Begin { .. } | Act::Confirm { .. } | Act::Renew { .. } | Act::Password { .. } => {
                let refused = Some(Happened::Refused("Nothing was changed: this is not your password.".to_owned()));
                AccountView { happened: refused, ..samples.swap_remove(0) }
            }
        }))
    }
}
