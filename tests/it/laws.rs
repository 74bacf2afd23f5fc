//! Do money, days and rates keep their own laws?

use chrono::NaiveDate;
use proptest::prelude::*;
use recruitwatch::record::currency::Currency;
use recruitwatch::record::money::{Exact, Money, MoneyError};
use recruitwatch::record::period::{Period, month_of_stay, plus_months};
use recruitwatch::record::rate::{Rate, Rates};
use rstest::rstest;
use rust_decimal::Decimal;

use crate::docket::day;

fn currency(code: &str) -> Currency {
    Currency::parse(code).unwrap()
}

fn exact(text: &str, code: &str) -> Exact {
    Exact::new(text.parse().unwrap(), currency(code))
}

#[rstest]
#[case("0.005", "USD", "0.00 USD")]
#[case("0.015", "USD", "0.02 USD")]
#[case("0.025", "USD", "0.02 USD")]
#[case("2.5", "JPY", "2 JPY")]
#[case("3.5", "JPY", "4 JPY")]
#[case("1.0005", "KWD", "1.000 KWD")]
#[case("1.0015", "KWD", "1.002 KWD")]
#[case("-0.025", "USD", "-0.02 USD")]
fn money_is_rounded_half_to_even_to_its_minor_unit(#[case] text: &str, #[case] code: &str, #[case] want: &str) {
    assert_eq!(exact(text, code).rounded().to_string(), want);
}

#[test]
fn a_tenth_and_two_tenths_are_three_tenths() {
    let sum = Money::parse("0.1", currency("USD")).unwrap().checked_add(Money::parse("0.2", currency("USD")).unwrap());
    assert_eq!(sum, Money::parse("0.30", currency("USD")));
}

#[test]
fn two_currencies_never_add() {
    let (usd, php) = (Money::new(100, currency("USD")), Money::new(100, currency("PHP")));
    assert_eq!(usd.checked_add(php), Err(MoneyError::Currencies(currency("USD"), currency("PHP"))));
    assert_eq!(php.checked_sub(usd), Err(MoneyError::Currencies(currency("PHP"), currency("USD"))));
}

#[rstest]
#[case("1,500.00")]
#[case("1500.001")]
#[case("-1")]
#[case("1e3")]
#[case("")]
#[case(".5")]
#[case("5.")]
#[case("99999999999999999999")]
fn what_is_no_plain_amount_is_refused(#[case] text: &str) {
    assert!(Money::parse(text, currency("USD")).is_err());
}

#[test]
fn yen_have_no_part_and_dinars_have_three_digits() {
    assert!(Money::parse("1.5", currency("JPY")).is_err());
    assert_eq!(Money::parse("1.234", currency("KWD")).unwrap().minor, 1234);
}

#[rstest]
#[case("2024-01-31", "2024-01-31", Some(1))]
#[case("2024-01-31", "2024-02-28", Some(1))]
#[case("2024-01-31", "2024-02-29", Some(2))]
#[case("2024-01-15", "2024-02-14", Some(1))]
#[case("2024-01-15", "2024-02-15", Some(2))]
#[case("2024-01-15", "2025-01-14", Some(12))]
#[case("2024-01-15", "2025-01-15", Some(13))]
#[case("2024-01-15", "2024-01-14", None)]
fn a_month_of_stay_begins_on_the_day_of_arrival(#[case] start: &str, #[case] on: &str, #[case] want: Option<u32>) {
    assert_eq!(month_of_stay(day(start), day(on)), want);
}

#[test]
fn a_period_holds_its_first_day_and_not_its_end() {
    let period = Period::new(day("2024-03-01"), Some(day("2024-03-02"))).unwrap();
    assert!(period.contains(day("2024-03-01")) && !period.contains(day("2024-03-02")) && !period.contains(day("2024-02-29")));
    assert_eq!(period.last_day(), Some(day("2024-03-01")));
    assert!(Period::new(day("2024-03-01"), Some(day("2024-03-01"))).is_err());
    assert!(Period::through(day("2024-03-01"), Some(day("2024-02-29"))).is_err());
}

fn rates() -> Rates {
    let mut rates = Rates::default();
    let rate = |day: NaiveDate, rate: i64| Rate { line: 2, day, base: currency("USD"), quote: currency("PHP"), rate: Decimal::from(rate), source: None };
    rates.add(rate(day("2024-07-01"), 50));
    rates
}

#[rstest]
#[case("2024-07-01", true)]
#[case("2024-07-11", true)]
#[case("2024-07-12", false)]
#[case("2024-06-30", false)]
fn a_rate_serves_its_day_and_ten_more(#[case] on: &str, #[case] known: bool) {
    assert_eq!(rates().convert(exact("2", "USD"), currency("PHP"), day(on)).is_some(), known);
}

#[test]
fn a_rate_is_turned_around_but_never_crossed() {
    let back = rates().convert(exact("100", "PHP"), currency("USD"), day("2024-07-01")).unwrap();
    assert_eq!(back.amount, exact("2", "USD"));
    assert!(back.trace.unwrap().contains("reverse"));
    let mut crossed = rates();
    crossed.add(Rate { line: 3, day: day("2024-07-01"), base: currency("USD"), quote: currency("HKD"), rate: Decimal::from(8), source: None });
    assert!(crossed.convert(exact("1", "HKD"), currency("PHP"), day("2024-07-01")).is_none());
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..20_000).prop_map(|n| day("1990-01-01") + chrono::Days::new(n))
}

fn period() -> impl Strategy<Value = Period> {
    (any_day(), prop::option::of(1_u64..2_000)).prop_map(|(from, days)| Period::new(from, days.map(|n| from + chrono::Days::new(n))).unwrap())
}

proptest! {
    #[test]
    fn the_parts_of_a_sum_make_the_sum(minor in any::<i32>(), parts in 0_u32..500) {
        let whole = Money::new(i64::from(minor), currency("USD"));
        let split = whole.split(parts);
        prop_assert_eq!(split.len(), parts.max(1) as usize);
        prop_assert_eq!(split.iter().map(|part| part.minor).sum::<i64>(), whole.minor);
        let (least, most) = (split.iter().map(|p| p.minor).min().unwrap(), split.iter().map(|p| p.minor).max().unwrap());
        prop_assert!(most - least <= 1);
    }

    #[test]
    fn an_amount_reads_back_as_it_was_written(minor in 0_i64..i64::MAX, code in prop::sample::select(vec!["USD", "JPY", "KWD", "CLF"])) {
        let money = Money::new(minor, currency(code));
        prop_assert_eq!(Money::parse(&money.amount(), money.currency), Ok(money));
        prop_assert_eq!(money.exact().rounded(), money);
    }

    #[test]
    fn no_text_makes_an_amount_panic(text in ".{0,40}") {
        let _ = Money::parse(&text, currency("USD"));
        let _ = recruitwatch::record::money::parse_number(&text);
        let _ = recruitwatch::record::period::parse_day(&text);
    }

    #[test]
    fn rounding_moves_by_at_most_half_a_unit(mantissa in -1_000_000_000_i64..1_000_000_000, scale in 0_u32..9) {
        let value = Decimal::new(mantissa, scale);
        let rounded = Exact::new(value, currency("USD")).rounded().exact().value;
        prop_assert!((rounded - value).abs() <= Decimal::new(5, 3));
    }

    #[test]
    fn two_periods_share_a_day_or_they_do_not(a in period(), b in period(), on in any_day()) {
        prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
        prop_assert!(a.overlaps(&a));
        prop_assert!(!(a.contains(on) && b.contains(on)) || a.overlaps(&b));
        prop_assert_eq!(a.overlaps(&b), a.contains(b.from) || b.contains(a.from));
    }

    #[test]
    fn months_of_a_stay_follow_each_other(start in any_day(), days in 0_u64..4_000) {
        let on = start + chrono::Days::new(days);
        let month = month_of_stay(start, on).unwrap();
        prop_assert!(plus_months(start, month - 1) <= on && on < plus_months(start, month));
        let next = month_of_stay(start, on.succ_opt().unwrap()).unwrap();
        prop_assert!(next == month || next == month + 1);
    }

    #[test]
    fn there_and_back_is_the_same_sum(minor in 0_i64..1_000_000_000_000) {
        let usd = Money::new(minor, currency("USD")).exact();
        let php = rates().convert(usd, currency("PHP"), day("2024-07-01")).unwrap().amount;
        prop_assert_eq!(rates().convert(php, currency("USD"), day("2024-07-01")).unwrap().amount, usd);
    }
}
