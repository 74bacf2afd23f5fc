//! Which clauses say what may be asked of a worker, and of what, from whom and when? The others set duties, or prices of the employer.

use super::norm::{Actor, Advance, Allow, Ban, Cap, Clause, Import, Items};
use super::scope::Condition;
use crate::record::charge::Item;

/// A clause that says what may be asked of a worker.
#[derive(Debug, Clone, Copy)]
pub enum Limit<'a> {
    /// It may not be asked for.
    Ban(&'a Ban),
    /// It may be asked for up to an amount.
    Cap(&'a Cap),
    /// It may be asked for.
    Allow(&'a Allow),
    /// It may be advanced and must come back.
    Advance(&'a Advance),
    /// It may not be asked for where the law of the other end bars it.
    Import(&'a Import),
}

impl Clause {
    /// The clause as one that says what may be asked; `None` for a duty, a gate, or what limits others than the worker's payees.
    #[must_use]
    pub const fn limit(&self) -> Option<Limit<'_>> {
        match self {
            Self::Ban(ban) => Some(Limit::Ban(ban)),
            Self::Cap(cap) => Some(Limit::Cap(cap)),
            Self::Allow(allow) => Some(Limit::Allow(allow)),
            Self::Advance(advance) => Some(Limit::Advance(advance)),
            Self::Import(import) => Some(Limit::Import(import)),
            Self::Gate(_)
            | Self::ReceiptDuty(_)
            | Self::Refund(_)
            | Self::Deduction(_)
            | Self::Loan(_)
            | Self::EmployerCap(_)
            | Self::WageFloor(_)
            | Self::Tying(_)
            | Self::LicensingOnly => None,
        }
    }

    /// Whether it names an item outright, so that the rest of its version leaves it out.
    #[must_use]
    pub fn names(&self, item: Item) -> bool {
        self.limit().is_some_and(|limit| matches!(limit.items(), Items::List(list) if list.contains(&item)))
    }
}

impl<'a> Limit<'a> {
    /// The items that it speaks of.
    #[must_use]
    pub const fn items(self) -> &'a Items {
        match self {
            Self::Ban(Ban { items, .. })
            | Self::Cap(Cap { items, .. })
            | Self::Allow(Allow { items, .. })
            | Self::Advance(Advance { items, .. })
            | Self::Import(Import { items, .. }) => items,
        }
    }

    /// Whose taking it speaks of; empty means everyone whom the version binds.
    #[must_use]
    pub fn by(self) -> &'a [Actor] {
        match self {
            Self::Ban(Ban { by, .. }) | Self::Cap(Cap { by, .. }) | Self::Allow(Allow { by, .. }) => by,
            Self::Advance(_) | Self::Import(_) => &[],
        }
    }

    /// When it speaks at all; empty means always. A cap always speaks: what it asks for decides how much, or whether anything, is lawful.
    #[must_use]
    pub fn when(self) -> &'a [Condition] {
        match self {
            Self::Ban(Ban { when, .. }) | Self::Allow(Allow { when, .. }) => when,
            Self::Cap(_) | Self::Advance(_) | Self::Import(_) => &[],
        }
    }
}
