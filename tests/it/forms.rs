//! Is what people type read as they meant it, or refused with a sentence? The fee form, field by field.

use chrono::NaiveDate;
use recruitwatch::record::charge::Item;
use recruitwatch::record::placement::{Sex, WagePeriod};
use recruitwatch::web::form::{FeeForm, asked};
use rstest::rstest;

fn today() -> NaiveDate {
    "2026-03-24".parse().unwrap()
}

fn way() -> FeeForm {
    FeeForm { origin: "BD".into(), destination: "MY".into(), ..FeeForm::default() }
}

fn wage(amount: &str, currency: &str) -> FeeForm {
    FeeForm { wage: amount.into(), currency: currency.into(), ..way() }
}

#[rstest]
#[case::plain("1500", "MYR", "1500.00 MYR")]
#[case::cents("1500.5", "MYR", "1500.50 MYR")]
#[case::thousands_mark("1,500.00", "MYR", "1500.00 MYR")]
#[case::lakhs_by_spaces("3 00 000", "BDT", "300000.00 BDT")]
#[case::lakhs_by_marks("3,00,000", "BDT", "300000.00 BDT")]
#[case::no_break_space("300\u{a0}000", "IDR", "300000.00 IDR")]
#[case::three_digits("1.500", "KWD", "1.500 KWD")]
fn an_amount_is_read_as_people_write_it(#[case] amount: &str, #[case] currency: &str, #[case] read: &str) {
    assert_eq!(wage(amount, currency).read(today()).unwrap().wage.unwrap().to_string(), read);
}

#[rstest]
#[case::decimal_comma("1500,50", "MYR")]
#[case::mark_after_the_point("1.5,00", "MYR")]
#[case::short_group("1,50", "MYR")]
#[case::thousands_by_points("3.000.000", "IDR")]
#[case::a_point_that_may_be_a_thousands_mark("1.500", "MYR")]
#[case::no_currency("1500", "")]
#[case::a_currency_that_is_not("1500", "QQQ")]
#[case::minus("-1500", "MYR")]
#[case::exponent("1e9", "MYR")]
#[case::other_digits("١٥٠٠", "MYR")]
#[case::too_large("99999999999999999999", "MYR")]
#[case::letters("much", "MYR")]
fn an_amount_that_can_be_read_in_two_ways_or_in_none_is_refused(#[case] amount: &str, #[case] currency: &str) {
    let errors = wage(amount, currency).read(today()).unwrap_err();
    assert_eq!(errors.iter().map(|error| error.field.as_ref()).collect::<Vec<_>>(), ["wage"]);
}

#[test]
fn what_is_left_empty_is_not_stated() {
    let question = way().read(today()).unwrap();
    assert_eq!((question.wage, question.months, question.sex, question.occupation), (None, None, None, None));
    assert_eq!((question.wage_period, question.on, question.asked.len()), (WagePeriod::Month, today(), 0));
    assert!(FeeForm::default().is_blank() && !way().is_blank());
}

#[test]
fn a_whole_form_is_read_whole() {
    let form = FeeForm {
        occupation: " 9313 ".into(),
        sex: "M".into(),
        period: "day".into(),
        months: "24".into(),
        on: "2023-02-01".into(),
        item2: "agency-fee".into(),
        amount2: "300,000".into(),
        currency2: "BDT".into(),
        ..wage("60", "MYR")
    };
    let question = form.read(today()).unwrap();
    assert_eq!((question.sex, question.wage_period, question.months), (Some(Sex::Male), WagePeriod::Day, Some(24)));
    assert_eq!(question.on.to_string(), "2023-02-01");
    assert_eq!((question.asked[0].0, question.asked[0].1.to_string()), (Item::AgencyFee, "300000.00 BDT".to_owned()));
}

#[test]
fn each_wrong_field_has_one_error() {
    let form = FeeForm {
        origin: "UK".into(),
        occupation: "12345".into(),
        sex: "?".into(),
        period: "moon".into(),
        months: "0".into(),
        on: "2026-02-29".into(),
        item1: "gift".into(),
        amount1: "x".into(),
        item2: "visa".into(),
        amount3: "5".into(),
        ..FeeForm::default()
    };
    let errors = form.read(today()).unwrap_err();
    let fields: Vec<&str> = errors.iter().map(|error| error.field.as_ref()).collect();
    assert_eq!(fields, ["origin", "destination", "occupation", "sex", "period", "months", "on", "item1", "amount1", "amount2", "item3"]);
}

#[test]
fn a_question_is_trimmed_and_cut_between_letters() {
    assert_eq!(asked("  Ami\u{0}han\n "), "Amihan");
    assert_eq!(asked(&"ក".repeat(500)).chars().count(), 200);
}

#[test]
fn the_address_of_an_answer_states_what_was_stated_and_the_day_and_nothing_else() {
    let form =
        FeeForm { amount1: " 300 000 ".into(), item1: "agency-fee".into(), currency1: "BDT".into(), currency: "MYR".into(), period: "month".into(), ..way() };
    let address = form.address(today());
    assert_eq!(address, "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300%20000&currency1=BDT&on=2026-03-24");
}
