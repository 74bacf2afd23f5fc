//! Is a fact that a norm asks for there, not there, or not stated?

use recruitwatch::record::charge::Charge;
use recruitwatch::record::money::Money;
use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::{Placement, WagePeriod};
use recruitwatch::rules::facts;
use recruitwatch::rules::scope::{Condition, Fact};

use super::sample::{charge, currency, day, placement};

#[test]
fn an_empty_column_is_a_fact_not_stated() {
    let mut p = placement("NP", "QA", "2019-02-01");
    let on = p.contract_signed_on;
    let asked = |condition: &Condition, p: &Placement, c: Option<&Charge>| facts::fact(condition, p, c, on);
    assert_eq!(asked(&Condition::EmployerRefused, &p, None), Fact::NotStated);
    p.employer_refusal_on = Some(day("2019-01-20"));
    assert_eq!(asked(&Condition::EmployerRefused, &p, Some(&charge("2019-01-20"))), Fact::Met);
    assert_eq!(asked(&Condition::EmployerRefused, &p, Some(&charge("2019-01-19"))), Fact::Unmet, "a refusal does not reach back");
    assert_eq!(asked(&Condition::FeeApproved, &p, None), Fact::NotStated);
    assert_eq!(asked(&Condition::ServiceRendered, &p, Some(&charge("2019-01-20"))), Fact::NotStated);
    p.foreign_agency_paid = Some(true);
    assert_eq!(asked(&Condition::ForeignAgencyDidNotPay, &p, None), Fact::Unmet);
    let both = [Condition::FeeApproved, Condition::ForeignAgencyDidNotPay];
    assert_eq!(facts::all(&both, &p, None, on), Fact::Unmet, "one fact that is unmet decides");
    assert_eq!(facts::column(&both[0]), "fee_approval_no");
}

#[test]
fn an_age_between_two_birthdays_is_not_stated() {
    let mut p = placement("NP", "QA", "2026-03-02");
    let under_35 = Condition::Age { from: 0, to: Some(34) };
    for (born, fact) in [(Some(1992), Fact::Met), (Some(1991), Fact::NotStated), (Some(1990), Fact::Unmet), (None, Fact::NotStated)] {
        p.worker_born_year = born;
        assert_eq!(facts::fact(&under_35, &p, None, p.contract_signed_on), fact, "{born:?}");
    }
}

#[test]
fn a_group_of_occupations_may_be_too_wide_to_tell() {
    let mut p = placement("PH", "HK", "2023-11-06");
    let domestic = Condition::OccupationIn(vec![Occupation::parse("9111").unwrap()]);
    for (code, fact) in [("9111", Fact::Met), ("91", Fact::NotStated), ("9112", Fact::Unmet)] {
        p.occupation = Occupation::parse(code).unwrap();
        assert_eq!(facts::fact(&domestic, &p, None, p.contract_signed_on), fact, "{code}");
    }
}

#[test]
fn wages_of_other_periods_become_a_months() {
    let mut p = placement("PH", "HK", "2023-11-06");
    for (period, wage, month) in [
        (WagePeriod::Month, "1000", "1000.00"),
        (WagePeriod::Year, "12000", "1000.00"),
        (WagePeriod::Day, "10", "260.00"),
        (WagePeriod::Week, "300", "1300.00"),
        (WagePeriod::Hour, "10", "2080.00"),
    ] {
        p.wage_period = period;
        p.wage = Money::parse(wage, currency("USD")).unwrap();
        assert_eq!(facts::month_wage(&p).rounded().amount(), month, "{period}");
    }
}
