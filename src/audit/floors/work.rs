//! For which work is a paper measured? For that of the placement, until the authority approved another (`domain.md` 3.4: the floor of the
//! new occupation applies).

use chrono::NaiveDate;

use crate::audit::case::Case;
use crate::record::contract::Term;
use crate::record::place::Occupation;

/// The work of a placement over time.
#[derive(Debug, Clone)]
pub struct Works<'a> {
    agreed: &'a Occupation,
    approved: Vec<(NaiveDate, Occupation)>,
}

impl<'a> Works<'a> {
    /// What was agreed, and each other work that a paper names whose change the authority approved. A paper without a day counts from the
    /// day of signature, as everywhere.
    #[must_use]
    pub fn of(case: &Case<'a>) -> Self {
        let p = case.placement;
        let approved = case.contracts.iter().filter(|paper| paper.approved_change).filter_map(|paper| {
            let work = Occupation::parse(paper.terms.word(Term::Occupation)?).ok()?;
            (work != p.occupation).then(|| (paper.dated_on.unwrap_or(p.contract_signed_on), work))
        });
        let mut approved: Vec<(NaiveDate, Occupation)> = approved.collect();
        approved.sort_by_key(|(on, _)| *on);
        Self { agreed: &p.occupation, approved }
    }

    /// The work on a day.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> &Occupation {
        self.approved.iter().rev().find(|(on, _)| *on <= day).map_or(self.agreed, |(_, work)| work)
    }

    /// Each work, that which was agreed first.
    pub fn all(&self) -> impl Iterator<Item = &Occupation> {
        std::iter::once(self.agreed).chain(self.approved.iter().map(|(_, work)| work))
    }

    /// Whether it never changed, so that a floor which reaches the placement measures every paper.
    #[must_use]
    pub const fn is_one(&self) -> bool {
        self.approved.is_empty()
    }
}
