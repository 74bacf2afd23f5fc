//! How does a placement look when everybody keeps the law? Each corridor's sums lie below its cap, after its gate, with a receipt.
//!
//! Nothing stands exactly at a cap: that is what the round receipts of an errant agency look like.

use chrono::{Datelike, NaiveDate};

use super::cast::{Agency, EMPLOYERS};
use super::corridor::Custom;
use super::dice::Dice;
use super::scene::{Charge, Paper, Pay, Scene, after, before};
use crate::record::charge::{Item, PaidBy, PayeeKind};
use crate::record::contract::Stage;
use crate::record::period::plus_months;
use crate::record::placement::{EndedBy, EndedReason, PlacementOutcome, Sex};

/// First day on which a contract is signed; the last lies [`DAYS`] later.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2023, 1, 2) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
const DAYS: i64 = 1_060;

/// A lawful placement of an agency.
#[must_use]
pub fn scene(number: u64, agency: Agency, dice: &mut Dice) -> Scene {
    let way = agency.corridor;
    let employer = usize::try_from(dice.between(0, 2)).unwrap_or_default() % EMPLOYERS;
    let (low, high) = way.wage;
    let mut scene = Scene {
        number,
        agency,
        printed_licence: agency.licence(),
        printed_name: agency.name(),
        worker: number,
        sex: way.sex.unwrap_or(if dice.once_in(2) { Sex::Female } else { Sex::Male }),
        born: dice.between(1992, 2000),
        employer,
        job_order: agency.job_order(employer),
        recruited_on: FIRST_DAY,
        signed_on: FIRST_DAY,
        departed_on: FIRST_DAY,
        arrived_on: FIRST_DAY,
        first_wage_on: FIRST_DAY,
        ended: None,
        outcome: PlacementOutcome::InService,
        refusal_on: None,
        costs_stated: true,
        asked: dice.once_in(3),
        wage: dice.between(low / 10, high / 10) * 10,
        charges: Vec::new(),
        papers: Vec::new(),
        pays: Vec::new(),
        complaint: None,
        planted: Vec::new(),
    };
    let signed_on = after(FIRST_DAY, dice.between(0, DAYS));
    stage(&mut scene, signed_on, dice);
    scene
}

/// Plays a placement from a day of signature on: dates, papers, pay, charges. What was played before is gone.
pub fn stage(scene: &mut Scene, signed_on: NaiveDate, dice: &mut Dice) {
    scene.signed_on = signed_on;
    scene.recruited_on = before(signed_on, dice.between(18, 40));
    scene.departed_on = after(signed_on, dice.between(28, 50));
    scene.arrived_on = after(scene.departed_on, 1);
    let pay = first_pay(scene.arrived_on, scene.wage);
    scene.first_wage_on = pay.paid_on;
    scene.pays = vec![pay];
    scene.papers = papers(scene);
    let ends_on = plus_months(scene.arrived_on, scene.agency.corridor.months);
    if ends_on < super::AS_OF {
        scene.ended = Some((ends_on, EndedBy::Mutual, EndedReason::Completed));
        scene.outcome = PlacementOutcome::Completed;
    } else {
        scene.ended = None;
        scene.outcome = PlacementOutcome::InService;
    }
    charges(scene, dice);
}

/// Some honest returns are silent on costs: what is not stated cannot be judged, and is not called clear.
pub fn leave_gaps(scene: &mut Scene, dice: &mut Dice) {
    if dice.once_in(25) {
        scene.charges.clear();
        scene.costs_stated = false;
    }
}

fn first_pay(arrived_on: NaiveDate, wage: i64) -> Pay {
    let next = plus_months(arrived_on, 1);
    let from = next.with_day(1).unwrap_or(next);
    let to = before(plus_months(from, 1), 1);
    Pay { from, to, due_on: after(to, 7), paid_on: after(to, 5), due: wage, paid: wage, fined: 0 }
}

fn papers(scene: &Scene) -> Vec<Paper> {
    let paper = |stage, on| Paper { stage, on, employer: scene.employer, wage: scene.wage, hours_day: 8, documents: "worker" };
    let mut papers = vec![paper(Stage::Approved, before(scene.signed_on, 10)), paper(Stage::Signed, scene.signed_on)];
    if scene.number.is_multiple_of(2) {
        papers.push(paper(Stage::Arrival, scene.arrived_on));
        papers.push(paper(Stage::Practice, after(scene.arrived_on, 70)));
    }
    papers
}

fn charges(scene: &mut Scene, dice: &mut Dice) {
    scene.charges.clear();
    match scene.agency.corridor.custom {
        Custom::HongKong => hong_kong(scene, dice),
        Custom::SingaporeDomestic => singapore(scene, dice, (60, 150)),
        Custom::Taiwan => taiwan(scene, dice),
        Custom::India => india(scene, dice),
        Custom::IndiaSingapore => {
            india(scene, dice);
            singapore(scene, dice, (30, 80));
        }
        Custom::NepalQatar => nepal(scene, dice),
        Custom::NepalMalaysia => advance(scene, (Item::MedicalExam, 4_500), scene.agency_payee(), 20),
        Custom::BangladeshMan => bangladesh(scene, dice),
        Custom::UnitedStates => advance(scene, (Item::Visa, 11_000), counter(), 5),
        Custom::PassportOnly => at_the_counter(scene, Item::Passport, 1_500, 4),
        Custom::Nothing => {}
    }
    employer_pays(scene, dice);
}

/// What employers pay is in the return too; it never counts as the worker's money.
fn employer_pays(scene: &mut Scene, dice: &mut Dice) {
    let way = scene.agency.corridor;
    let fare = Charge::new(
        Item::AirfareOut,
        dice.between(30, 60) * 10,
        "USD",
        before(scene.departed_on, 5),
        (PayeeKind::Carrier, "Paper Wing Air (invented)".to_owned()),
    );
    scene.charges.push(Charge { paid_by: PaidBy::Employer, ..fare });
    if way.custom == Custom::Nothing {
        let fee = Charge::new(Item::AgencyFee, scene.wage, way.wage_money, after(scene.signed_on, 2), scene.agency_payee());
        scene.charges.push(Charge { paid_by: PaidBy::Employer, ..fee });
    }
}

fn partner(scene: &Scene) -> (PayeeKind, String) {
    (PayeeKind::DestinationAgency, scene.agency.partner().unwrap_or_default())
}

fn fee(scene: &mut Scene, amount: i64, currency: &'static str) {
    let fee = Charge::new(Item::AgencyFee, amount, currency, after(scene.signed_on, 3), scene.agency_payee());
    scene.charges.push(fee);
}

/// Up to a tenth of the first month's wage, after it was received (Cap. 57A).
fn hong_kong(scene: &mut Scene, dice: &mut Dice) {
    let amount = scene.wage * dice.between(70, 96) / 1_000;
    let commission = Charge::new(Item::DestinationAgencyFee, amount, "HKD", after(scene.first_wage_on, 3), partner(scene));
    scene.charges.push(commission);
}

/// Some percent of one month's wage; two months' are the most for a contract of two years (S 172/2011).
fn singapore(scene: &mut Scene, dice: &mut Dice, percent: (i64, i64)) {
    let amount = scene.wage * dice.between(percent.0, percent.1) / 100;
    let fee = Charge::new(Item::DestinationAgencyFee, amount, "SGD", after(scene.arrived_on, 7), partner(scene));
    scene.charges.push(fee);
}

/// Less than a month's wage at origin, then a service fee below 1,800 for each of the first six months.
fn taiwan(scene: &mut Scene, dice: &mut Dice) {
    let way = scene.agency.corridor;
    let amount = if way.money == "TWD" { dice.between(150, 250) * 100 } else { dice.between(280, 440) * 100 };
    fee(scene, amount, way.money);
    let monthly = dice.between(150, 175) * 10;
    for month in 0..6 {
        let (from, to) = (plus_months(scene.arrived_on, month), before(plus_months(scene.arrived_on, month + 1), 1));
        let service = Charge::new(Item::ServiceFee, monthly, "TWD", to, partner(scene));
        scene.charges.push(Charge { period: Some((from, to)), ..service });
    }
}

/// Below 30,000 with the tax of 18 % outside, and the medical at cost (G.S.R. 1510(E)).
fn india(scene: &mut Scene, dice: &mut Dice) {
    let net = dice.between(30, 54) * 500;
    fee(scene, net * 118 / 100, "INR");
    if let Some(charge) = scene.charges.last_mut() {
        charge.tax = Some(net * 18 / 100);
    }
    let medical = Charge::new(Item::MedicalExam, dice.between(35, 50) * 100, "INR", after(scene.signed_on, 5), scene.agency_payee());
    scene.charges.push(medical);
}

/// Below 10,000 once the employer has refused in writing; from 2025 the State's own charges.
fn nepal(scene: &mut Scene, dice: &mut Dice) {
    scene.refusal_on = Some(before(scene.signed_on, 9));
    fee(scene, dice.between(50, 95) * 100, "NPR");
    if 2025 <= scene.signed_on.year() {
        for (item, amount, days) in [(Item::WelfareFund, 1_500, 4), (Item::SocialSecurity, 2_595, 5), (Item::Insurance, 3_700, 6)] {
            at_the_counter(scene, item, amount, days);
        }
        // The State takes exactly what its notice says; its counters print no sum that could look like a receipt made to fit a cap.
        scene.charges.iter_mut().filter(|charge| charge.payee.0 == PayeeKind::Government).for_each(|charge| charge.receipt_amount = None);
    }
}

/// Fee, medical and passport together stay well below 165,000.
fn bangladesh(scene: &mut Scene, dice: &mut Dice) {
    fee(scene, dice.between(70, 120) * 1_000, "BDT");
    let medical = Charge::new(Item::MedicalExam, 8_500, "BDT", after(scene.signed_on, 5), scene.agency_payee());
    scene.charges.push(medical);
    at_the_counter(scene, Item::Passport, 5_750, 6);
}

/// A sum that the worker advances and has back so many days after arrival.
fn advance(scene: &mut Scene, (item, amount): (Item, i64), payee: (PayeeKind, String), days: i64) {
    let charge = Charge::new(item, amount, scene.agency.corridor.money, after(scene.signed_on, 5), payee);
    let back = Charge { on: after(scene.arrived_on, days), refund_of: Some(scene.charges.len() + 1), ..charge.clone() };
    scene.charges.extend([charge, back]);
}

fn at_the_counter(scene: &mut Scene, item: Item, amount: i64, days: i64) {
    let charge = Charge::new(item, amount, scene.agency.corridor.money, after(scene.signed_on, days), counter());
    scene.charges.push(charge);
}

fn counter() -> (PayeeKind, String) {
    (PayeeKind::Government, "Public counter (invented)".to_owned())
}
