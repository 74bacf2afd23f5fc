//! How does a placement look when the agency goes wrong? Its habit, laid over a lawful placement, with what an audit must find.

mod coat;
pub mod overrun;

use chrono::NaiveDate;

use super::cast::Habit;
use super::dice::Dice;
use super::lawful;
use super::scene::{Charge, Scene, after};
use crate::record::charge::{Item, Method, PayeeKind, Receipt, ReportedBy};
use crate::record::complaint::ComplaintIssue;
use crate::record::finding::Indicator;

/// Lays a habit over a lawful placement. `serial` counts the agency's placements from 0.
pub fn spoil(scene: &mut Scene, habit: Habit, serial: u64, dice: &mut Dice) {
    match habit {
        Habit::Lender => lender(scene, serial, dice),
        Habit::RoundReceipts => round_receipts(scene, serial, dice),
        Habit::LateBell => late_bell(scene, serial, dice),
        Habit::SwappedCoat => coat::swap(scene, serial, dice),
        Habit::NoPaper => no_paper(scene, serial, dice),
        Habit::Overrun => overrun::run(scene, serial, dice),
        Habit::OneDoor => one_door(scene, dice),
    }
    if !scene.planted.is_empty() {
        scene.complaint = serial.is_multiple_of(3).then(|| issue(habit));
    }
}

const fn issue(habit: Habit) -> ComplaintIssue {
    match habit {
        Habit::Lender | Habit::RoundReceipts | Habit::NoPaper | Habit::Overrun | Habit::OneDoor => ComplaintIssue::Overcharge,
        Habit::SwappedCoat => ComplaintIssue::Substitution,
        Habit::LateBell => ComplaintIssue::Other,
    }
}

/// The first charge for an item; a lawful placement of the corridor always has it.
fn charge(scene: &mut Scene, item: Item) -> Option<&mut Charge> {
    scene.charges.iter_mut().find(|charge| charge.item == item)
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn spread(serial: u64, over: u64) -> i64 {
    i64::try_from(serial % over).unwrap_or_default()
}

/// A loan at 36 % from a lender that the agency names, for more than twice the cap; service fees taken from pay.
fn lender(scene: &mut Scene, serial: u64, dice: &mut Dice) {
    lawful::stage(scene, after(day(2024, 9, 2), spread(serial * 11, 400)), dice);
    if serial % 4 == 3 {
        return;
    }
    let principal = dice.between(110, 140) * 1_000;
    if let Some(fee) = charge(scene, Item::AgencyFee) {
        fee.amount = principal;
        fee.receipt_amount = Some(principal);
        fee.method = Method::Loan;
        fee.loan = Some(("Quicksand Credit (invented)", 36));
        fee.reported_by = ReportedBy::Worker;
    }
    for service in scene.charges.iter_mut().filter(|charge| charge.item == Item::ServiceFee) {
        service.method = Method::Deduction;
    }
    scene.plant(&[Indicator::FeeOverCap, Indicator::FeeLoanTied, Indicator::FeeRecoveredFromPay]);
}

/// 10,000 on each receipt, which is the cap; workers who were asked state ten times as much.
fn round_receipts(scene: &mut Scene, serial: u64, dice: &mut Dice) {
    let stated = (serial.is_multiple_of(2)).then(|| dice.between(85, 120) * 1_000);
    if let Some(fee) = charge(scene, Item::AgencyFee) {
        fee.amount = stated.unwrap_or(10_000);
        fee.receipt_amount = Some(10_000);
        fee.reported_by = if stated.is_some() { ReportedBy::Worker } else { ReportedBy::Agency };
    }
    // A receipt at the cap is a sign of something only where more was paid.
    if stated.is_some() {
        scene.asked = true;
        scene.plant(&[Indicator::ReceiptAtCap, Indicator::FeeOverCap, Indicator::StatementDiffersFromReceipt]);
    }
}

/// Suspended from March to June 2023, bond lapsed after March 2024, licence expired after June 2024; now and then another name or number.
fn late_bell(scene: &mut Scene, serial: u64, dice: &mut Dice) {
    let variant = serial % 5;
    let (first, found): (_, &[Indicator]) = match variant {
        0 => (day(2023, 4, 20), &[Indicator::LicenceNotValid, Indicator::ActivityAfterSanction]),
        1 => (day(2024, 9, 2), &[Indicator::LicenceNotValid, Indicator::DepositLapsed]),
        2 => (day(2024, 5, 2), &[Indicator::DepositLapsed]),
        3 => (day(2023, 9, 4), &[Indicator::LicenceNameMismatch]),
        // Nobody holds the number, so the fee goes to somebody whom the register does not know.
        _ => (day(2023, 10, 2), &[Indicator::LicenceNotValid, Indicator::FeePayeeUnknown]),
    };
    if variant == 4 {
        "INV-IN-999".clone_into(&mut scene.printed_licence);
    }
    if variant == 3 {
        "Copper Kettle Careers (invented)".clone_into(&mut scene.printed_name);
    }
    lawful::stage(scene, after(first, spread(serial / 5, 5)), dice);
    scene.plant(found);
}

/// No receipt, an unknown payee with an examination at twice its price, a test for HIV; and always a destination that the licence does not name.
fn no_paper(scene: &mut Scene, serial: u64, dice: &mut Dice) {
    scene.plant(&[Indicator::LicenceOutOfScope]);
    match serial % 3 {
        0 => {
            for charge in scene.charges.iter_mut().filter(|charge| charge.item == Item::AgencyFee) {
                charge.receipt = Receipt::None;
                charge.receipt_amount = None;
                charge.reported_by = ReportedBy::Worker;
            }
            scene.plant(&[Indicator::FeeWithoutReceipt]);
        }
        1 => {
            if let Some(fee) = charge(scene, Item::AgencyFee) {
                fee.payee = (PayeeKind::SubAgent, "The Man at the Corner (invented)".to_owned());
            }
            let price = dice.between(20, 30) * 100;
            let exam = Charge::new(Item::MedicalExam, 2 * price, "INR", after(scene.signed_on, 4), scene.agency_payee());
            scene.charges.push(Charge { actual_cost: Some(price), ..exam });
            scene.plant(&[Indicator::FeePayeeUnknown, Indicator::FeeInflated]);
        }
        _ => {
            let test = Charge::new(Item::HivTest, dice.between(12, 20) * 100, "INR", after(scene.signed_on, 6), scene.agency_payee());
            scene.charges.push(test);
            scene.plant(&[Indicator::MedicalTestBarred]);
        }
    }
}

/// A course at one college, for everybody: no charge of it is more than its price, and only all of them together are a sign. In a demo of
/// fewer than some five hundred placements they are too few for one.
fn one_door(scene: &mut Scene, dice: &mut Dice) {
    let college = (PayeeKind::TrainingCentre, "One Door College (invented)".to_owned());
    let course = Charge::new(Item::SkillsTraining, dice.between(150, 240) * 100, "INR", after(scene.signed_on, 7), college);
    scene.charges.push(course);
    scene.plant(&[Indicator::ProviderImposed]);
}
