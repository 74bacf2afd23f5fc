//! What was charged on some of the placements? A light walk over placements and charges alone, for what only a population can tell.

use super::follower::Follower;
use super::order::Order;
use super::package::Package;
use super::placements::Placements;
use super::pseudonym::Pseudonymiser;
use super::refusal::Refusal;
use super::report::Report;
use super::whole::Desk;
use crate::record::charge::Charge;
use crate::record::placement::Placement;

/// Placements and their charges on their way through. The same rows count as in [`super::bundles()`], where their problems are reported.
/// Memory stays flat as it does there.
pub struct Charged<'p> {
    placements: Placements,
    order: Order,
    charges: Follower<Charge>,
    names: &'p Pseudonymiser,
    report: Report,
}

/// Walks over the placements of a package.
///
/// # Errors
/// When there is no `placements.csv`, or a table cannot be read at all.
pub fn charged<'p>(package: &Package, names: &'p Pseudonymiser) -> Result<Charged<'p>, Refusal> {
    let order = Order::of_placements(package)?;
    let (charges, _) = Follower::open(package, &order)?;
    Ok(Charged { placements: Placements::open(package)?, order, charges, names, report: Report::keeping(0) })
}

impl Charged<'_> {
    /// The next placement that is wanted, with its charges in order of line; the charges of others are passed over unread.
    ///
    /// # Errors
    /// When a table cannot be read at all.
    pub fn next_of(&mut self, wanted: impl Fn(&Placement) -> bool) -> Result<Option<(Placement, Vec<Charge>)>, Refusal> {
        let Self { placements, order, charges, names, report } = self;
        let desk = &mut Desk { names, report, rejects: &mut () };
        while let Some(group) = placements.next_group(order, desk)? {
            let at = (&group.key, group.at);
            match group.placement {
                Some(placement) if wanted(&placement) => return Ok(Some((placement, charges.rows_of(at, order, desk)?.rows))),
                Some(_) | None => charges.pass_over(at, order)?,
            }
        }
        Ok(None)
    }
}
