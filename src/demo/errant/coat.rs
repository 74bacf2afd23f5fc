//! How does a coat get swapped? Papers, employers, pay and fees that change to the worker's harm, nine ways in turn.

use super::charge;
use crate::demo::dice::Dice;
use crate::demo::scene::{Charge, Paper, Scene, after};
use crate::record::charge::Item;
use crate::record::contract::Stage;
use crate::record::finding::Indicator;

/// Nine ways in which papers, employers, pay and fees change to the worker's harm.
pub fn swap(scene: &mut Scene, serial: u64, dice: &mut Dice) {
    scene.papers.truncate(2);
    match serial % 8 {
        0 => worse_on_arrival(scene),
        1 => second_contract(scene),
        2 => other_employer(scene),
        3 => {
            scene.papers.clear();
            scene.plant(&[Indicator::ContractMissing]);
        }
        4 => short_pay(scene),
        5 => origin_fee(scene, dice),
        6 => commission(scene, Early::Yes),
        _ if serial % 16 == 7 => commission(scene, Early::No),
        _ => commission_in_parts(scene),
    }
}

fn arrival(scene: &Scene) -> Paper {
    Paper { stage: Stage::Arrival, on: scene.arrived_on, employer: scene.employer, wage: scene.wage, hours_day: 8, documents: "worker" }
}

fn worse_on_arrival(scene: &mut Scene) {
    let worse = Paper { wage: scene.wage * 7 / 10, hours_day: 14, documents: "employer", ..arrival(scene) };
    scene.papers.push(worse);
    // The lower wage lies below the minimum allowable wage too.
    scene.plant(&[Indicator::ContractSubstituted, Indicator::ContractBelowFloor, Indicator::DocumentsHeld]);
}

/// What the worker signed lies below what was approved, and below the minimum allowable wage.
fn second_contract(scene: &mut Scene) {
    let lower = scene.wage * 3 / 4;
    for paper in scene.papers.iter_mut().filter(|paper| paper.stage == Stage::Signed) {
        paper.wage = lower;
    }
    scene.plant(&[Indicator::ContractDual, Indicator::ContractBelowFloor]);
}

fn other_employer(scene: &mut Scene) {
    let other = Paper { employer: (scene.employer + 1) % 3, ..arrival(scene) };
    scene.papers.push(other);
    scene.plant(&[Indicator::EmployerChanged]);
}

fn short_pay(scene: &mut Scene) {
    for pay in &mut scene.pays {
        pay.paid = pay.due * 6 / 10;
        pay.fined = pay.due / 20;
        pay.paid_on = after(pay.due_on, 45);
    }
    scene.first_wage_on = scene.pays.first().map_or(scene.first_wage_on, |pay| pay.paid_on);
    for commission in scene.charges.iter_mut().filter(|charge| charge.item == Item::DestinationAgencyFee) {
        commission.on = after(scene.first_wage_on, 3);
        // A tenth of what was really received, and a little less.
        commission.amount = scene.wage * 55 / 1_000;
        commission.receipt_amount = Some(commission.amount);
    }
    scene.plant(&[Indicator::WageUnderpaid, Indicator::WageLate, Indicator::WageDeducted]);
}

/// No placement fee may be taken from a domestic worker of the Philippines.
fn origin_fee(scene: &mut Scene, dice: &mut Dice) {
    let fee = Charge::new(Item::AgencyFee, dice.between(20, 60) * 1_000, "PHP", after(scene.signed_on, 3), scene.agency_payee());
    scene.charges.push(fee);
    scene.plant(&[Indicator::FeeNotAllowed]);
}

/// Whether a commission is taken before the first month's wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Early {
    Yes,
    No,
}

/// A lawful commission too early, or three times the lawful one in time.
fn commission(scene: &mut Scene, early: Early) {
    let (on, thousandths, found) = match early {
        Early::Yes => (after(scene.arrived_on, 2), 80, Indicator::FeeBeforeContract),
        Early::No => (after(scene.first_wage_on, 3), 300, Indicator::FeeOverCap),
    };
    let amount = scene.wage * thousandths / 1_000;
    if let Some(commission) = charge(scene, Item::DestinationAgencyFee) {
        commission.amount = amount;
        commission.receipt_amount = Some(amount);
        commission.on = on;
    }
    scene.plant(&[found]);
}

/// The same three times in four payments, each below the lawful one.
fn commission_in_parts(scene: &mut Scene) {
    commission(scene, Early::No);
    let Some(whole) = charge(scene, Item::DestinationAgencyFee).cloned() else { return };
    let part = whole.amount / 4;
    let parts = (1..4).map(|nth| Charge { amount: part, receipt_amount: Some(part), on: after(whole.on, 7 * nth), ..whole.clone() });
    scene.charges.extend(parts);
    if let Some(first) = charge(scene, Item::DestinationAgencyFee) {
        first.amount = part;
        first.receipt_amount = Some(part);
    }
    scene.plant(&[Indicator::FeeSplit]);
}
