//! Which norms carry a breach, which advise, and which give no verdict?

use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::Placement;
use recruitwatch::rules::book::{Answer, InForce, RuleBook};
use recruitwatch::rules::standing::{Weight, amount_doubt, standing};

use super::sample::{book, day, placement};

/// The weight of a norm for a placement on its day of signature.
fn weigh(book: &RuleBook, id: &str, p: &Placement) -> Weight {
    let norm = book.norm(id).unwrap();
    let Answer::InForce(version) = norm.on(p.contract_signed_on) else { panic!("{id} does not hold on {}", p.contract_signed_on) };
    standing(InForce { norm, version }, p.contract_signed_on, p, None)
}

fn is_advisory(weight: &Weight, why: &str) -> bool {
    matches!(weight, Weight::Advisory(reason) if reason.contains(why))
}

#[test]
fn a_published_norm_that_was_seen_binds() {
    let book = book();
    assert_eq!(weigh(&book, "in-service-charge", &placement("IN", "MU", "2018-03-01")), Weight::Binding);
    assert_eq!(weigh(&book, "np-fvft-2015", &placement("NP", "QA", "2019-02-01")), Weight::Binding);
    assert_eq!(weigh(&book, "my-np-mou-2018", &placement("NP", "MY", "2019-11-04")), Weight::Binding);
    assert_eq!(weigh(&book, "hk-57a-10pct", &placement("MM", "HK", "2017-01-10")), Weight::Binding);
    assert_eq!(weigh(&book, "bd-sa-female-zero", &placement("BD", "SA", "2018-02-11")), Weight::Binding);
}

#[test]
fn what_is_not_seen_not_published_or_only_a_benchmark_advises() {
    let book = book();
    let p = placement("VN", "TW", "2018-06-10");
    assert!(is_advisory(&weigh(&book, "vn-tw-2014-industry", &p), "publication"));
    assert!(is_advisory(&weigh(&book, "np-gulf-2010", &placement("NP", "QA", "2012-06-10")), "not seen"));
    assert!(is_advisory(&weigh(&book, "sa-2005-art40", &placement("NP", "SA", "2012-06-10")), "informal copy"));
    assert!(is_advisory(&weigh(&book, "ilo-definition-2019", &placement("NP", "SA", "2022-06-10")), "benchmark"));
}

#[test]
fn an_uncertain_day_matters_within_twelve_months_of_it() {
    let book = book();
    let on = |signed: &str| weigh(&book, "bd-2017-ae", &placement("BD", "AE", signed));
    assert!(is_advisory(&on("2017-12-31"), "first day"));
    assert!(is_advisory(&on("2018-01-01"), "first day"));
    assert_eq!(on("2018-01-02"), Weight::Binding);
    let exact = |signed: &str| weigh(&book, "np-malaysia-2010", &placement("NP", "MY", signed));
    assert_eq!(exact("2015-07-05"), Weight::Binding, "the last day of this norm is known");
}

#[test]
fn a_doubt_about_the_reach_advises_where_its_facts_may_hold() {
    let book = book();
    let mut p = placement("ID", "HK", "2023-06-10");
    p.occupation = Occupation::parse("9111").unwrap();
    assert_eq!(weigh(&book, "id-bp2mi-9-2020", &p), Weight::Binding);
    p.occupation = Occupation::parse("5120").unwrap();
    assert!(is_advisory(&weigh(&book, "id-bp2mi-9-2020", &p), "households"));
    p.occupation = Occupation::parse("9111").unwrap();
    p.contract_signed_on = day("2024-05-31");
    assert_eq!(weigh(&book, "id-bp2mi-9-2020", &p), Weight::Binding);
    p.contract_signed_on = day("2024-06-01");
    assert!(is_advisory(&weigh(&book, "id-bp2mi-9-2020", &p), "later regulation"));
}

#[test]
fn an_unknown_first_day_or_payee_gives_no_verdict() {
    let book = book();
    let p = placement("MM", "SG", "2009-01-10");
    for id in ["sg-worker-fee", "tw-origin-one-month"] {
        let norm = book.norm(id).unwrap();
        let found = InForce { norm, version: &norm.versions[0] };
        assert!(matches!(standing(found, p.contract_signed_on, &p, None), Weight::Undetermined(_)), "{id}");
    }
}

#[test]
fn a_doubt_about_the_amount_is_kept_apart_and_asks_for_its_facts() {
    let book = book();
    let mut p = placement("MM", "SG", "2015-03-10");
    let Answer::InForce(version) = book.norm("sg-worker-fee").unwrap().on(p.contract_signed_on) else { panic!("in force") };
    assert!(amount_doubt(version, p.contract_signed_on, &p, None).is_none());
    p.contract_months = 18;
    assert!(amount_doubt(version, p.contract_signed_on, &p, None).is_some());
    assert_eq!(weigh(&book, "sg-worker-fee", &p), Weight::Binding);
    let p = placement("VN", "RO", "2023-05-04");
    assert_eq!(weigh(&book, "vn-law69-art23", &p), Weight::Binding);
    let Answer::InForce(version) = book.norm("vn-law69-art23").unwrap().on(p.contract_signed_on) else { panic!("in force") };
    assert!(amount_doubt(version, p.contract_signed_on, &p, None).is_some());
}
