//! What holds where two laws meet? One test for each way in which the law of the two ends, an agreement and a benchmark can meet.

use recruitwatch::record::charge::{Charge, Item, PayeeKind};
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::Outcome;
use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::Placement;
use recruitwatch::rules::book::RuleBook;

use super::sample::{book, day, placement};
use crate::house::{self, judged};

/// What is found against the worker's payees under norms, benchmarks left out: outcome, indicator, norm and sum, in order.
fn found(law: &RuleBook, p: &Placement, charges: &[Charge]) -> Vec<String> {
    let told = judged(p, charges, law).findings.into_iter().filter(|f| matches!(f.outcome, Outcome::Breach | Outcome::Advisory) && f.excess.is_some());
    let norm = |id: &str| id.starts_with("ilo-");
    let mut lines: Vec<String> = told
        .filter_map(|f| Some((f.rule.clone().filter(|rule| !norm(&rule.id))?, f)))
        .map(|(rule, f)| format!("{} {} {} {}", f.outcome, f.code, rule.id, f.excess.map(|sum| sum.to_string()).unwrap_or_default()))
        .collect();
    lines.sort();
    lines
}

/// A worker in a job of ISCO-08.
fn worker(origin: &str, destination: &str, signed_on: &str, occupation: &str) -> Placement {
    Placement { occupation: Occupation::parse(occupation).unwrap(), arrived_on: Some(day(signed_on)), ..placement(origin, destination, signed_on) }
}

/// A fee that some payee took on the day of signature.
fn fee(p: &Placement, item: Item, payee: PayeeKind, amount: &str) -> Charge {
    Charge { payee_kind: Some(payee), charged_on: p.contract_signed_on, ..house::charge(item.as_str(), item, amount) }
}

#[test]
fn a_listed_place_that_bars_a_fee_bars_it_at_origin_too() {
    let law = book();
    let p = worker("PH", "GB", "2018-03-01", "9313");
    assert_eq!(found(&law, &p, &[fee(&p, Item::AgencyFee, PayeeKind::Agency, "600.00 USD")]), ["breach fee-not-allowed ph-host-prohibition 600.00 USD"]);
}

#[test]
fn a_place_that_bars_a_fee_and_is_not_listed_makes_it_arguable() {
    let law = book();
    let p = worker("PH", "QA", "2018-03-01", "9313");
    let charges = [fee(&p, Item::AgencyFee, PayeeKind::Agency, "600.00 USD")];
    assert_eq!(found(&law, &p, &charges), ["advisory fee-not-allowed ph-host-prohibition 600.00 USD"]);
    let judgement = judged(&p, &charges, &law);
    let arguable = judgement.findings.iter().find(|f| f.rule.as_ref().is_some_and(|rule| &*rule.id == "ph-host-prohibition")).unwrap();
    assert!(arguable.explanation.contains("is arguable"), "{}", arguable.explanation);
    assert!(arguable.trace.iter().any(|step| step.starts_with("advisory: ") && step.contains("does not name that place")), "{:?}", arguable.trace);
    assert!(judgement.refund_due.due.is_empty(), "what is arguable is not owed");
}

#[test]
fn nothing_is_arguable_where_the_country_of_work_bars_nothing_or_did_not_yet() {
    let law = book();
    for (destination, signed_on) in [("BR", "2018-03-01"), ("AE", "2022-02-01")] {
        let p = worker("PH", destination, signed_on, "9313");
        assert!(found(&law, &p, &[fee(&p, Item::AgencyFee, PayeeKind::Agency, "600.00 USD")]).is_empty(), "{destination} {signed_on}");
    }
    let p = worker("PH", "AE", "2022-02-02", "9313");
    assert_eq!(found(&law, &p, &[fee(&p, Item::AgencyFee, PayeeKind::Agency, "600.00 USD")]), ["advisory fee-not-allowed ph-host-prohibition 600.00 USD"]);
}

#[test]
fn an_agreement_displaces_both_laws_from_its_day_and_not_before() {
    let law = book();
    let cited = |signed_on: &str| {
        let p = worker("NP", "MY", signed_on, "9313");
        found(&law, &p, &[fee(&p, Item::AgencyFee, PayeeKind::Agency, "600.00 USD")])
    };
    assert_eq!(cited("2018-10-28"), ["breach fee-not-allowed np-fvft-2015 600.00 USD"]);
    assert_eq!(cited("2019-10-29"), ["breach fee-not-allowed my-np-mou-2018 600.00 USD"]);
}

#[test]
fn where_origin_allows_and_work_bars_each_payee_is_held_to_its_own_law() {
    let law = book();
    let p = Placement { wage: house::money("30000.00 INR"), ..worker("IN", "QA", "2019-01-01", "9313") };
    let here = fee(&p, Item::AgencyFee, PayeeKind::Agency, "30000.00 INR");
    let there = fee(&p, Item::DestinationAgencyFee, PayeeKind::DestinationAgency, "1000.00 INR");
    assert!(found(&law, &p, std::slice::from_ref(&here)).is_empty());
    assert_eq!(found(&law, &p, &[here, there]), ["breach fee-not-allowed qa-recruiter-fee 1000.00 INR"]);
}

#[test]
fn where_origin_bars_and_work_allows_the_two_are_never_netted() {
    let law = book();
    let p = Placement {
        wage: house::money("4730.00 HKD"),
        first_month_earnings: Some(house::money("4730.00 HKD")),
        first_wage_on: Some(day("2022-12-31")),
        ..worker("ID", "HK", "2023-01-01", "9111")
    };
    let there = fee(&p, Item::DestinationAgencyFee, PayeeKind::DestinationAgency, "473.00 HKD");
    assert!(found(&law, &p, std::slice::from_ref(&there)).is_empty());
    let here = fee(&p, Item::AgencyFee, PayeeKind::Agency, "100.00 HKD");
    assert_eq!(found(&law, &p, &[there, here]), ["breach fee-not-allowed id-bp2mi-9-2020 100.00 HKD"]);
}

#[test]
fn a_chain_within_the_sum_of_both_caps_may_still_hide_one_actor_above_its_own() {
    let law = book();
    let p = Placement { wage: house::money("1000.00 SGD"), ..worker("IN", "SG", "2019-01-01", "9313") };
    let there = fee(&p, Item::DestinationAgencyFee, PayeeKind::DestinationAgency, "2000.01 SGD");
    assert_eq!(found(&law, &p, &[there]), ["breach fee-over-cap sg-worker-fee 0.01 SGD"]);
}

#[test]
fn an_occupation_that_is_exempt_beats_the_general_cap() {
    let law = book();
    let of = |occupation: &str| {
        let p = worker("PH", "HK", "2018-03-01", occupation);
        found(&law, &p, &[fee(&p, Item::AgencyFee, PayeeKind::Agency, "600.00 USD")])
    };
    assert_eq!(of("9111"), ["breach fee-not-allowed ph-domestic-worker-zero 600.00 USD"]);
    assert!(of("9313").is_empty());
}

#[test]
fn what_breaks_a_policy_says_so() {
    let law = book();
    let p = Placement { worker_sex: Some(recruitwatch::record::placement::Sex::Female), ..worker("BD", "SA", "2018-06-01", "9111") };
    let judgement = judged(&p, &[fee(&p, Item::AgencyFee, PayeeKind::Agency, "600.00 USD")], &law);
    let finding = judgement.findings.iter().find(|f| f.rule.as_ref().is_some_and(|rule| &*rule.id == "bd-sa-female-zero")).unwrap();
    assert_eq!(finding.outcome, Outcome::Breach);
    assert!(finding.trace.iter().any(|step| step.contains("policy")), "{:?}", finding.trace);
}

/// A placement under the coming rules of Japan for employment that builds skills.
fn in_training(signed_on: &str) -> Placement {
    Placement { programme: Some("ikusei".into()), ..worker("VN", "JP", signed_on, "9313") }
}

#[test]
fn a_rule_that_is_announced_has_no_effect_before_its_day() {
    let law = book();
    let under = |p: &Placement| {
        let findings = judged(p, &[fee(p, Item::AgencyFee, PayeeKind::Agency, "3000.00 USD")], &law).findings;
        findings.iter().any(|f| f.rule.as_ref().is_some_and(|rule| &*rule.id == "jp-ikusei-2027"))
    };
    let from_ghana = |signed_on: &str| Placement { origin: house::country("GH"), ..in_training(signed_on) };
    assert!(!under(&from_ghana("2027-03-31")));
    assert!(under(&from_ghana("2027-04-01")));
}

#[test]
fn of_a_cap_at_origin_and_one_of_the_country_of_work_the_stricter_holds() {
    let law = book();
    let p = in_training("2027-04-01");
    let lines = found(&law, &p, &[fee(&p, Item::AgencyFee, PayeeKind::Agency, "3000.00 USD")]);
    // Viet Nam allows a month's pay for each year; the draft of Japan two months in all: both say two of 1,000.
    assert!(lines.contains(&"breach fee-over-cap vn-law69-art23 1000.00 USD".to_owned()), "{lines:?}");
    let one_year = Placement { contract_months: 12, ..p };
    let lines = found(&law, &one_year, &[fee(&one_year, Item::AgencyFee, PayeeKind::Agency, "3000.00 USD")]);
    assert!(lines.contains(&"breach fee-over-cap vn-law69-art23 2000.00 USD".to_owned()), "{lines:?}");
}

#[test]
fn a_norm_that_held_before_it_was_carried_out_advises_until_then() {
    let (file, text) = house::norm("xa-late", "[[version.ban]]\nitems = \"all\"\n");
    let text = text.replace("from = 2020-01-01", "issued_on = 2019-12-01\nfrom = 2020-01-01\nenforced_from = 2021-07-01");
    let law = house::book(&[(file, text)]);
    let on = |signed_on: &str| {
        let p = Placement { contract_signed_on: day(signed_on), ..house::placement() };
        found(&law, &p, &[fee(&p, Item::AgencyFee, PayeeKind::Agency, "600.00 USD")])
    };
    assert!(on("2019-12-31").is_empty(), "its issue says nothing");
    assert_eq!(on("2020-01-01"), ["advisory fee-not-allowed xa-late 600.00 USD"]);
    assert_eq!(on("2021-06-30"), ["advisory fee-not-allowed xa-late 600.00 USD"]);
    assert_eq!(on("2021-07-01"), ["breach fee-not-allowed xa-late 600.00 USD"]);
}
