//! Is each sum shown in the money of both ends, by a rate that is known, and never by a guess?

use recruitwatch::record::charge::Item;
use recruitwatch::record::money::Money;

use super::{answer, question, rates, told};
use crate::house::{book, money, norm};

const CAP: &str = "[[version.cap]]\nitems = [\"agency-fee\"]\namount = { fixed = \"400.00\", currency = \"GHS\" }\n";

fn about(answer: &recruitwatch::flow::assess_fee::FeeAnswer, sum: &str) -> Vec<Money> {
    answer.exchange.about(money(sum)).collect()
}

#[test]
fn limit_sum_and_excess_stand_in_the_money_of_the_other_end_with_day_and_source_of_the_rate() {
    let known = rates(&["2024-02-20 MUR GHS 0.30", "2024-02-28 MUR GHS 0.25"]);
    let told = told(&question(&[(Item::AgencyFee, "1000.00 GHS")]), &book(&[norm("xa-cap", CAP)]), &known);
    assert_eq!(about(&told, "400.00 GHS"), [money("1600.00 MUR")]);
    assert_eq!(about(&told, "1000.00 GHS"), [money("4000.00 MUR")]);
    assert_eq!((told.too_much.as_slice(), about(&told, "600.00 GHS")), ([money("600.00 GHS")].as_slice(), vec![money("2400.00 MUR")]));
    let used: Vec<String> = told.exchange.rates.iter().map(ToString::to_string).collect();
    assert_eq!(used, ["1 MUR = 0.25 GHS on 2024-02-28 (Invented Bank)"]);
    assert!(told.exchange.no_rate.is_empty() && told.exchange.missing(told.on).is_none());
}

#[test]
fn without_a_rate_of_the_last_ten_days_it_says_so_and_shows_one_money_only() {
    let known = rates(&["2024-02-19 MUR GHS 0.25", "2024-03-02 MUR GHS 0.25", "2024-03-01 MUR USD 0.02", "2024-03-01 USD GHS 13"]);
    let told = told(&question(&[(Item::AgencyFee, "1000.00 GHS")]), &book(&[norm("xa-cap", CAP)]), &known);
    assert!(told.exchange.sums.is_empty() && told.exchange.rates.is_empty());
    let missing = told.exchange.missing(told.on).unwrap();
    assert_eq!(missing.english(), "We know no rate of exchange for 2024-03-01 between GHS and MUR. We do not guess one.");
}

#[test]
fn a_third_money_is_shown_in_both_and_several_moneys_as_one_sum_in_each() {
    let known = rates(&["2024-03-01 USD GHS 12.5", "2024-03-01 USD MUR 50", "2024-03-01 MUR GHS 0.25"]);
    let ban = norm("xa-ban", "[[version.ban]]\nitems = \"all\"\n");
    let asked = question(&[(Item::Visa, "10.00 USD"), (Item::AgencyFee, "100.00 GHS")]);
    let told = told(&asked, &book(&[ban]), &known);
    assert_eq!(about(&told, "10.00 USD"), [money("125.00 GHS"), money("500.00 MUR")]);
    assert_eq!(told.in_all, [money("225.00 GHS"), money("900.00 MUR")]);
    let one = super::told(&question(&[(Item::Visa, "10.00 USD")]), &book(&[norm("xa-ban", "[[version.ban]]\nitems = \"all\"\n")]), &known);
    assert!(one.in_all.is_empty(), "one sum says it already");
}

#[test]
fn where_both_ends_spend_the_same_money_nothing_is_exchanged() {
    let mut asked = question(&[(Item::AgencyFee, "10.00 EUR")]);
    (asked.origin, asked.destination) = (crate::house::country("FR"), crate::house::country("DE"));
    let told = answer(&asked, &[]);
    assert!(told.exchange.sums.is_empty() && told.exchange.no_rate.is_empty());
}

#[test]
fn where_no_one_money_is_known_for_a_country_nothing_is_made_up() {
    let mut asked = question(&[(Item::AgencyFee, "10.00 GHS")]);
    asked.destination = crate::house::country("AQ");
    let told = answer(&asked, &[]);
    assert_eq!((told.exchange.destination, told.exchange.sums.len(), told.exchange.no_rate.len()), (None, 0, 0));
}
