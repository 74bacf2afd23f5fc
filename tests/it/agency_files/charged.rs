//! What was charged beside what was lawful, limit within limit, and how long money took to come back.

use std::collections::BTreeSet;

use recruitwatch::audit::case::{Case, Ground, Position};
use recruitwatch::audit::charges::against::{Against, Aside, against};
use recruitwatch::audit::charges::waits::waits;
use recruitwatch::audit::signal::measure::survival::Wait;
use recruitwatch::audit::weigh;
use recruitwatch::record::charge::{Charge, ChargeKind, Item};
use recruitwatch::record::id::Id;
use recruitwatch::record::placement::Placement;
use recruitwatch::record::rate::Rates;
use recruitwatch::record::register::Register;
use recruitwatch::record::table::Table;

use crate::house::{book, charge, day, money, norm, placement};

/// At most 300.00 for the fee, within 500.00 for fee and papers together; nothing for visas.
const LIMITS: &str = "[[version.cap]]\nitems = [\"agency-fee\"]\namount = { fixed = \"300.00\", currency = \"USD\" }\n\n\
                      [[version.cap]]\nitems = [\"agency-fee\", \"documents\"]\namount = { fixed = \"500.00\", currency = \"USD\" }\n\n\
                      [[version.ban]]\nitems = [\"visa\"]\n";

type Told = (Result<Vec<Against>, Aside>, Vec<Wait>);

fn told(placement: &Placement, charges: &[Charge], rejected_rows: u32) -> Told {
    let (law, tables) = (book(&[norm("xa-limits", LIMITS)]), BTreeSet::from([Table::Placements, Table::Charges]));
    let (register, rates, position) = (Register::default(), Rates::default(), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates: &rates, as_of: day("2024-12-31") };
    let case = Case { placement, charges, contracts: &[], payments: &[], rejected_rows, position: &position, ground: &ground };
    let (judgement, laid) = weigh(&case, &law);
    (against(&case, &judgement, &laid), waits(&case, &judgement, &laid))
}

fn sums(charged: &str, lawful: &str, above: &str) -> Result<Vec<Against>, Aside> {
    Ok(vec![Against { charged: money(charged), lawful: money(lawful), above: money(above) }])
}

#[test]
fn a_limit_within_a_wider_one_counts_once_and_a_ban_adds_nothing_lawful() {
    let within = [charge("C-1", Item::AgencyFee, "280.00 USD"), charge("C-2", Item::Documents, "150.00 USD")];
    assert_eq!(told(&placement(), &within, 0), (sums("430.00 USD", "500.00 USD", "0.00 USD"), Vec::new()));
    let one_above = [charge("C-1", Item::AgencyFee, "350.00 USD"), charge("C-2", Item::Documents, "100.00 USD")];
    let (found, waiting) = told(&placement(), &one_above, 0);
    assert_eq!(found, sums("450.00 USD", "500.00 USD", "50.00 USD"), "one item is above, the sum is not");
    assert_eq!(waiting, [Wait { days: 296, came: false }], "from 10 March to the end of the year");
    let banned = [charge("C-1", Item::AgencyFee, "300.00 USD"), charge("C-2", Item::Visa, "80.00 USD")];
    assert_eq!(told(&placement(), &banned, 0).0, sums("380.00 USD", "300.00 USD", "80.00 USD"));
}

#[test]
fn what_came_back_was_not_charged_and_its_wait_is_over() {
    let back = |amount: &str, on: &str| Charge {
        kind: ChargeKind::Refund,
        refund_of: Some(Id::new("C-1")),
        charged_on: day(on),
        ..charge("R-1", Item::AgencyFee, amount)
    };
    let whole = [charge("C-1", Item::AgencyFee, "400.00 USD"), back("100.00 USD", "2024-05-09")];
    assert_eq!(told(&placement(), &whole, 0), (sums("300.00 USD", "300.00 USD", "0.00 USD"), vec![Wait { days: 60, came: true }]));
    let part = [charge("C-1", Item::AgencyFee, "400.00 USD"), back("60.00 USD", "2024-05-09")];
    assert_eq!(told(&placement(), &part, 0), (sums("340.00 USD", "300.00 USD", "40.00 USD"), vec![Wait { days: 296, came: false }]), "40.00 are still owed");
}

#[test]
fn what_stands_beside_no_limit_is_counted_aside_with_its_reason() {
    let silent = Placement { costs_stated: false, ..placement() };
    assert_eq!(told(&silent, &[], 0).0, Err(Aside::NotStated), "silence is not zero");
    assert_eq!(told(&placement(), &[charge("C-1", Item::AgencyFee, "9.00 USD")], 1).0, Err(Aside::NotStated), "a rejected row may be a charge");
    assert_eq!(told(&placement(), &[], 0).0, Err(Aside::NothingCharged));
    assert_eq!(told(&placement(), &[charge("C-1", Item::Passport, "9.00 USD")], 0).0, Err(Aside::NoLimit));
}
