//! How does an agency overrun its limits? Levies passed on, advances kept, quota and job orders used up, workers reported twice.

use super::day;
use crate::demo::cast::BARRED_EMPLOYER;
use crate::demo::dice::Dice;
use crate::demo::lawful;
use crate::demo::scene::{Charge, Scene, after};
use crate::record::charge::{Item, ReportedBy};
use crate::record::finding::Indicator;
use crate::record::placement::Sex;

/// Placements of the overrunning agency that its quota allows in its licence period.
pub const QUOTA: u64 = 30;
/// A job order for one worker that the overrunning agency uses again and again.
pub const TINY_ORDER: usize = 9;

/// Eight placements in turn: levy, advance kept, barred employer, tiny job order, one worker twice, one identity for two people.
pub fn run(scene: &mut Scene, serial: u64, dice: &mut Dice) {
    if serial % 8 == 2 {
        scene.employer = BARRED_EMPLOYER;
        scene.job_order = scene.agency.job_order(BARRED_EMPLOYER);
    }
    if matches!(serial % 8, 4 | 5) {
        scene.employer = 0;
        scene.job_order = scene.agency.job_order(0);
        scene.born = 1996;
        scene.wage = 1_800;
        scene.sex = Sex::Male;
    }
    // Pairs are signed on one day; later numbers never on an earlier day, so that the quota runs out in order of number.
    lawful::stage(scene, after(day(2024, 1, 8), i64::try_from(serial / 2 * 20).unwrap_or_default().min(650)), dice);
    over_limits(scene, serial);
    match serial % 8 {
        0 => levy(scene, dice),
        1 => {
            scene.charges.retain(|charge| charge.refund_of.is_none());
            scene.plant(&[Indicator::FeeRefundOverdue]);
        }
        2 => scene.plant(&[Indicator::EmployerBarred]),
        4 | 5 => twice(scene, serial, Indicator::PlacementDuplicated),
        6 | 7 => {
            twice(scene, serial, Indicator::IdentityReused);
            scene.employer = usize::try_from(serial % 2).unwrap_or_default();
            scene.job_order = scene.agency.job_order(scene.employer);
            scene.born = if serial % 8 == 6 { 1993 } else { 1999 };
            let employer = scene.employer;
            scene.papers.iter_mut().for_each(|paper| paper.employer = employer);
        }
        _ => {}
    }
}

/// The quota lets 30 placements pass, the tiny job order one.
fn over_limits(scene: &mut Scene, serial: u64) {
    if QUOTA <= serial {
        scene.plant(&[Indicator::QuotaExceeded]);
    }
    if serial % 8 == 3 {
        scene.job_order = scene.agency.job_order(TINY_ORDER);
        scene.employer = 0;
        scene.papers.iter_mut().for_each(|paper| paper.employer = 0);
        if 8 <= serial {
            scene.plant(&[Indicator::JobOrderExceeded]);
        }
    }
}

fn levy(scene: &mut Scene, dice: &mut Dice) {
    let levy = Charge::new(Item::EmployerLevy, dice.between(150, 185) * 10, "MYR", after(scene.arrived_on, 10), scene.agency_payee());
    scene.charges.push(Charge { reported_by: ReportedBy::Worker, ..levy });
    scene.plant(&[Indicator::LevyPassedOn]);
}

/// Both of a pair name one worker.
fn twice(scene: &mut Scene, serial: u64, found: Indicator) {
    scene.worker = OVER_ALL_NUMBERS + serial / 2;
    // The first of a pair may be the true one: what is found is found on the second.
    if serial % 2 == 1 {
        scene.plant(&[found]);
    }
}

/// Workers of pairs are numbered above every placement.
const OVER_ALL_NUMBERS: u64 = 900_000_000;
