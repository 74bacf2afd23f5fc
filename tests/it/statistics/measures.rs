//! Do the figures of SDG 10.7.1 come out as they were worked by hand (`domain.md` 4.4)?

use recruitwatch::statistics::measures::{HALF, Sample, Weighted};
use rust_decimal::Decimal;

const COSTS: [i64; 8] = [1200, 800, 2500, 0, 450, 3100, 1500, 600];
const INCOMES: [i64; 8] = [300, 400, 350, 420, 250, 310, 500, 300];
const WEIGHTS: [i64; 8] = [1, 2, 1, 1, 3, 1, 2, 1];

fn ratios() -> Vec<Decimal> {
    COSTS.iter().zip(INCOMES).map(|(cost, income)| Decimal::from(*cost) / Decimal::from(income)).collect()
}

fn six(value: Decimal) -> String {
    value.round_dp(6).normalize().to_string()
}

fn fifth() -> Decimal {
    "0.8".parse().unwrap()
}

#[test]
fn eight_workers_come_to_the_figures_worked_by_hand() {
    let sample = Sample::of(ratios()).unwrap();
    assert_eq!(six(sample.mean()), "3.742857");
    assert_eq!(six(sample.quantile_linear(HALF)), "2.5");
    assert_eq!(six(sample.quantile_linear(fifth())), "5.885714");
    assert_eq!(six(sample.quantile_by_rank(fifth())), "7.142857");
    assert_eq!(six(sample.share(|months| Decimal::ONE < months)), "0.875");
    assert_eq!(six(sample.share(|months| months.is_zero())), "0.125");
    let totals: (i64, i64) = (COSTS.iter().sum(), INCOMES.iter().sum());
    assert_eq!(six(Decimal::from(totals.0) / Decimal::from(totals.1)), "3.586572");
}

#[test]
fn weights_count_as_that_many_workers() {
    let weighted = ratios().into_iter().zip(WEIGHTS).map(|(value, weight)| Weighted { value, weight: Decimal::from(weight) });
    let sample = Sample::new(weighted).unwrap();
    assert_eq!(six(sample.mean()), "3.211905");
    assert_eq!(six(sample.quantile_by_rank(HALF)), "2");
    assert_eq!(six(sample.quantile_by_rank(fifth())), "4");
}

#[test]
fn the_published_averages_of_bangladesh_are_ratios_of_totals() {
    for (cost, income, months) in [(416_789, 23_693, "17.591229"), (574_241, 38_129, "15.060479"), (308_047, 19_177, "16.063357")] {
        assert_eq!(six(Decimal::from(cost) / Decimal::from(income)), months);
    }
}

#[test]
fn one_worker_is_every_quantile_and_nobody_is_none() {
    let one = Sample::of([Decimal::TWO]).unwrap();
    assert_eq!([one.mean(), one.quantile_linear(fifth()), one.quantile_by_rank(HALF)], [Decimal::TWO; 3]);
    assert!(Sample::of([]).is_none());
}
