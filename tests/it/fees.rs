//! The law laid over charges: each money unit once, the strictest lawful limit, and nothing said that is not known.

use proptest::prelude::*;
use recruitwatch::audit::Judgement;
use recruitwatch::record::charge::{Charge, ChargeKind, Item, PaidBy, PayeeKind};
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::{Finding, Indicator, Outcome};
use recruitwatch::record::money::Money;

use crate::house::{book, charge, day, judged, money, norm, norm_of, placement};

const CAP_600: &str = "[[version.cap]]\nitems = [\"agency-fee\", \"documents\"]\namount = { wage_multiple = \"1\", base = \"contract_basic\" }\n\n[[version.allow]]\nitems = [\"passport\"]\nat = \"any\"\n\n[[version.ban]]\nitems = [\"visa\", \"airfare-out\"]\n";

fn of(judgement: &Judgement, code: Indicator) -> Vec<&Finding> {
    judgement.findings.iter().filter(|f| f.code == code && f.outcome != Outcome::Clear).collect()
}

fn due(judgement: &Judgement) -> Vec<Money> {
    judgement.refund_due.due.clone()
}

#[test]
fn the_cap_itself_is_lawful_and_one_cent_more_is_not() {
    let law = book(&[norm("xa-cap", CAP_600)]);
    let at_cap = judged(&placement(), &[charge("c1", Item::AgencyFee, "600.00 USD")], &law);
    assert!(of(&at_cap, Indicator::FeeOverCap).is_empty());
    let above = judged(&placement(), &[charge("c1", Item::AgencyFee, "600.01 USD")], &law);
    let [finding] = of(&above, Indicator::FeeOverCap)[..] else { panic!("one finding") };
    assert_eq!((finding.outcome, finding.allowed, finding.excess), (Outcome::Breach, Some(money("600.00 USD")), Some(money("0.01 USD"))));
    assert_eq!(finding.grade.map(Code::as_str), Some("G1"));
    assert_eq!(due(&above), [money("0.01 USD")]);
}

#[test]
fn the_day_before_a_norm_begins_it_says_nothing() {
    let law = book(&[norm("xa-cap", CAP_600)]);
    let mut early = placement();
    early.contract_signed_on = day("2019-12-31");
    let judgement = judged(&early, &[charge("c1", Item::AgencyFee, "900.00 USD")], &law);
    let [finding] = of(&judgement, Indicator::FeeOverCap)[..] else { panic!("one finding") };
    assert_eq!((finding.outcome, finding.detail.as_deref()), (Outcome::NotAssessable, Some("no_rule")));
    early.contract_signed_on = day("2020-01-01");
    let judgement = judged(&early, &[charge("c1", Item::AgencyFee, "900.00 USD")], &law);
    assert_eq!(due(&judgement), [money("300.00 USD")]);
}

#[test]
fn a_group_is_compared_as_a_sum_and_the_latest_charge_bears_the_excess() {
    let law = book(&[norm("xa-cap", CAP_600)]);
    let mut late = charge("late", Item::Documents, "100.00 USD");
    late.charged_on = day("2024-03-20");
    let judgement = judged(&placement(), &[late, charge("c1", Item::AgencyFee, "550.00 USD")], &law);
    let [finding] = of(&judgement, Indicator::FeeOverCap)[..] else { panic!("one finding") };
    assert_eq!(finding.charge_ids.iter().map(ToString::to_string).collect::<Vec<_>>(), ["late"]);
    assert_eq!((finding.found, finding.excess), (Some(money("650.00 USD")), Some(money("50.00 USD"))));
}

#[test]
fn silence_is_not_zero() {
    let law = book(&[norm("xa-cap", CAP_600)]);
    let mut silent = placement();
    silent.costs_stated = false;
    let judgement = judged(&silent, &[], &law);
    let fee_codes = judgement.findings.iter().filter(|f| f.code.as_str().starts_with("fee-"));
    assert!(fee_codes.clone().count() >= 8);
    assert!(fee_codes.into_iter().all(|f| f.outcome == Outcome::NotAssessable && f.detail.as_deref() == Some("missing:costs_stated")));
    let stated = judged(&placement(), &[], &law);
    assert!(stated.findings.iter().filter(|f| f.code == Indicator::FeeOverCap).all(|f| f.outcome == Outcome::Clear));
}

#[test]
fn what_the_employer_paid_is_no_worker_money() {
    let law = book(&[norm("xa-cap", CAP_600)]);
    let mut paid = charge("c1", Item::Visa, "300.00 USD");
    paid.paid_by = PaidBy::Employer;
    assert!(due(&judged(&placement(), &[paid], &law)).is_empty());
}

#[test]
fn a_refund_takes_the_charge_down_before_it_is_judged() {
    let law = book(&[norm("xa-cap", CAP_600)]);
    let mut refund = charge("r1", Item::AgencyFee, "250.00 USD");
    refund.kind = ChargeKind::Refund;
    refund.refund_of = Some(recruitwatch::record::id::Id::new("c1"));
    let judgement = judged(&placement(), &[charge("c1", Item::AgencyFee, "900.00 USD"), refund], &law);
    assert_eq!(due(&judgement), [money("50.00 USD")]);
}

#[test]
fn each_side_holds_only_those_whom_it_binds() {
    let origin = norm("xa-cap", CAP_600);
    let destination = norm_of("xb-zero", "MU", "destination", "[\"destination_agency\"]", "[[version.ban]]\nitems = \"all\"\n");
    let law = book(&[origin, destination]);
    let mut there = charge("there", Item::DestinationAgencyFee, "100.00 USD");
    there.payee_kind = Some(PayeeKind::DestinationAgency);
    let judgement = judged(&placement(), &[charge("here", Item::AgencyFee, "600.00 USD"), there], &law);
    let [finding] = of(&judgement, Indicator::FeeNotAllowed)[..] else { panic!("one finding") };
    assert_eq!(finding.charge_ids[0].as_str(), "there");
    assert_eq!(due(&judgement), [money("100.00 USD")]);
}

#[test]
fn two_laws_over_one_charge_take_each_money_unit_once() {
    let origin = norm("xa-cap", CAP_600);
    let destination = norm_of(
        "xb-cap",
        "MU",
        "destination",
        "[\"origin_agency\"]",
        "[[version.cap]]\nitems = [\"agency-fee\"]\namount = { fixed = \"200.00\", currency = \"USD\" }\n",
    );
    let judgement = judged(&placement(), &[charge("c1", Item::AgencyFee, "900.00 USD")], &book(&[origin, destination]));
    assert_eq!(due(&judgement), [money("700.00 USD")]);
}

#[test]
fn another_currency_without_a_rate_is_never_guessed() {
    let law = book(&[norm("xa-cap", CAP_600)]);
    let judgement = judged(&placement(), &[charge("c1", Item::AgencyFee, "9000.00 GHS")], &law);
    let [finding] = of(&judgement, Indicator::FeeOverCap)[..] else { panic!("one finding") };
    assert_eq!((finding.outcome, finding.detail.as_deref()), (Outcome::NotAssessable, Some("no_rate")));
}

fn any_charges() -> impl Strategy<Value = Vec<Charge>> {
    let items =
        prop::sample::select(vec![Item::AgencyFee, Item::Documents, Item::Visa, Item::AirfareOut, Item::Passport, Item::MedicalExam, Item::PackageTotal]);
    let one = (items, 0_i64..200_000, 0_u64..60, any::<bool>());
    prop::collection::vec(one, 0..7).prop_map(|rows| {
        let of = |(at, (item, minor, days, by_employer)): (usize, (Item, i64, u64, bool))| {
            let mut charge = charge(&format!("c{at}"), item, "0.00 USD");
            charge.line = u32::try_from(at).unwrap() + 2;
            charge.amount.minor = minor;
            charge.charged_on = day("2024-03-01") + chrono::Days::new(days);
            charge.paid_by = if by_employer { PaidBy::Employer } else { PaidBy::Worker };
            charge
        };
        rows.into_iter().enumerate().map(of).collect()
    })
}

fn paid_by_worker(charges: &[Charge]) -> i64 {
    charges.iter().filter(|c| c.paid_by == PaidBy::Worker).map(|c| c.amount.minor).sum()
}

fn minor(judgement: &Judgement) -> i64 {
    judgement.refund_due.due.iter().map(|m| m.minor).sum()
}

proptest! {
    #[test]
    fn nobody_is_owed_more_than_was_paid(charges in any_charges()) {
        let law = book(&[norm("xa-cap", CAP_600), norm_of("xb-cap", "MU", "destination", "[\"origin_agency\"]", "[[version.cap]]\nitems = \"all\"\namount = { fixed = \"300.00\", currency = \"USD\" }\n")]);
        prop_assert!(minor(&judged(&placement(), &charges, &law)) <= paid_by_worker(&charges));
    }

    #[test]
    fn raising_a_charge_never_lowers_what_is_owed(charges in any_charges(), at in 0_usize..7, more in 1_i64..50_000) {
        let law = book(&[norm("xa-cap", CAP_600)]);
        let before = minor(&judged(&placement(), &charges, &law));
        let mut raised = charges.clone();
        if let Some(charge) = raised.get_mut(at) {
            charge.amount.minor += more;
            prop_assert!(before <= minor(&judged(&placement(), &raised, &law)));
        }
    }

    #[test]
    fn the_order_of_facts_changes_nothing(charges in any_charges(), seed in any::<u64>()) {
        let law = book(&[norm("xa-cap", CAP_600)]);
        let mut turned = charges.clone();
        let by = usize::try_from(seed % 7).unwrap();
        let len = turned.len().max(1);
        turned.rotate_left(by % len);
        let (a, b) = (judged(&placement(), &charges, &law), judged(&placement(), &turned, &law));
        prop_assert_eq!(a.refund_due, b.refund_due);
        let ids = |j: &Judgement| { let mut ids: Vec<_> = j.findings.iter().map(Finding::finding_id).collect(); ids.sort(); ids };
        prop_assert_eq!(ids(&judged(&placement(), &charges, &law)), ids(&judged(&placement(), &turned, &law)));
    }

    #[test]
    fn an_unrelated_rule_changes_nothing(charges in any_charges()) {
        let one = [norm("xa-cap", CAP_600)];
        let mut two = one.to_vec();
        two.push(norm_of("zz-other", "FJ", "origin", "[\"origin_agency\"]", "[[version.ban]]\nitems = \"all\"\n"));
        let (a, b) = (judged(&placement(), &charges, &book(&one)), judged(&placement(), &charges, &book(&two)));
        prop_assert_eq!(a.refund_due, b.refund_due);
        prop_assert_eq!(a.findings.len(), b.findings.len());
    }
}
