//! Is it said how sure an answer is, who is bound, and what is only arguable?

use recruitwatch::flow::assess_fee::{Headline, May, Sureness, Taker};
use recruitwatch::record::charge::Item;

use super::{answer, line, question};
use crate::house::{money, norm, norm_of};

const CAP: &str = "[[version.cap]]\nitems = [\"agency-fee\"]\namount = { fixed = \"400.00\", currency = \"GHS\" }\n";
const BAN: &str = "[[version.ban]]\nitems = [\"agency-fee\"]\n";

fn sure(norms: &[(String, String)]) -> (Sureness, String) {
    let told = answer(&question(&[(Item::AgencyFee, "300.00 GHS")]), norms);
    let line = line(&told, Item::AgencyFee);
    (line.sure, line.sure_because.to_string())
}

#[test]
fn a_binding_law_alone_is_sure() {
    let (sure, because) = sure(&[norm("xa-cap", CAP)]);
    assert_eq!((sure, because.as_str()), (Sureness::Binding, "Sure: a binding law says so."));
}

#[test]
fn a_law_whose_publication_is_not_known_only_advises_and_says_why() {
    let weak = norm("xa-cap", CAP);
    let (sure, because) = sure(&[(weak.0, weak.1.replace("published = true", "published = false"))]);
    assert_eq!(sure, Sureness::Advice);
    assert_eq!(because, "Not sure: no binding law that we know speaks of it. “Invented norm xa-cap” advises only, because its publication is not known.");
}

#[test]
fn laws_of_both_ends_that_differ_are_named_and_the_stricter_one_is_shown() {
    let there = norm_of("xb-ban", "MU", "destination", "[\"origin_agency\"]", BAN);
    let told = answer(&question(&[(Item::AgencyFee, "300.00 GHS")]), &[norm("xa-cap", CAP), there]);
    let fee = line(&told, Item::AgencyFee);
    assert_eq!((fee.may, fee.sure, fee.laws.len()), (May::No, Sureness::Disagree, 2));
    assert!(fee.sure_because.english().starts_with("Binding laws differ (Ghana and Mauritius)"), "{}", fee.sure_because);
}

#[test]
fn what_no_law_speaks_of_is_not_known() {
    assert_eq!(sure(&[]), (Sureness::Unknown, "Not known: no law that we know speaks of it.".to_owned()));
}

#[test]
fn a_limit_that_grows_with_a_wage_that_was_not_stated_is_not_sure_yet() {
    let by_wage = norm("xa-wage", "[[version.cap]]\nitems = [\"agency-fee\"]\namount = { wage_multiple = \"1\", base = \"contract_basic\" }\n");
    let mut asked = question(&[(Item::AgencyFee, "300.00 GHS")]);
    asked.wage = None;
    let told = answer(&asked, &[by_wage]);
    let fee = line(&told, Item::AgencyFee);
    assert_eq!((fee.sure, fee.most), (Sureness::Depends, None));
    assert!(fee.notes[0].english().contains("the wage"), "{:?}", fee.notes);
}

#[test]
fn who_takes_the_money_decides_which_law_holds() {
    let there = norm_of("xb-ban", "MU", "destination", "[\"destination_agency\", \"employer\"]", "[[version.ban]]\nitems = \"all\"\n");
    let told = answer(&question(&[(Item::AgencyFee, "300.00 GHS")]), &[norm("xa-cap", CAP), there]);
    let fee = line(&told, Item::AgencyFee);
    assert_eq!((fee.may, fee.most), (May::UpTo, Some(money("400.00 GHS"))), "the agency at home is not bound by the law abroad");
    let takers: Vec<(Taker, May)> = fee.takers.iter().map(|taker| (taker.taker, taker.may)).collect();
    assert_eq!(takers, [(Taker::DestinationAgency, May::No), (Taker::Employer, May::No)]);
    assert_eq!(fee.takers[0].sentence, "If an agency in Mauritius takes this money: nothing may be asked of the worker.");
    assert_eq!(told.verdict, Headline::Within);
}

#[test]
fn a_ban_abroad_that_the_list_at_home_does_not_name_is_arguable_and_no_comfort() {
    let imports = norm("xa-import", "[[version.import]]\nitems = [\"agency-fee\"]\nlisted = [\"NO\"]\n");
    let there = norm_of("xb-ban", "MU", "destination", "[\"destination_agency\"]", "[[version.ban]]\nitems = \"all\"\n");
    let told = answer(&question(&[(Item::AgencyFee, "300.00 GHS")]), &[norm("xb-cap", CAP), imports, there]);
    let fee = line(&told, Item::AgencyFee);
    assert_eq!(fee.may, May::UpTo, "arguable is not barred");
    assert!(fee.notes.iter().any(|note| note.english().starts_with("Arguable: “Invented norm xa-import”")), "{:?}", fee.notes);
    assert_ne!(told.verdict, Headline::Within, "and it is no comfort either");
}

#[test]
fn each_item_says_how_much_is_too_much_and_a_shared_limit_says_it_for_all() {
    let both = norm(
        "xa-cap",
        "[[version.ban]]\nitems = [\"visa\"]\n\n[[version.cap]]\nitems = [\"agency-fee\", \"documents\"]\namount = { fixed = \"400.00\", currency = \"GHS\" }\n",
    );
    let asked = question(&[(Item::AgencyFee, "900.00 GHS"), (Item::Documents, "100.00 GHS"), (Item::Visa, "50.00 GHS")]);
    let told = answer(&asked, &[both]);
    assert_eq!(line(&told, Item::Visa).too_much, Some(money("50.00 GHS")));
    let own: i64 = told.items.iter().filter_map(|line| line.too_much).chain(told.shared.iter().map(|shared| shared.too_much)).map(|sum| sum.minor).sum();
    assert_eq!((told.too_much.as_slice(), own), ([money("650.00 GHS")].as_slice(), 65_000), "the parts are the whole: {told:?}");
    assert_eq!(told.shared[0].items, [Item::AgencyFee, Item::Documents]);
}

/// The invented law of some jobs only.
fn for_jobs(id: &str, jobs: &str, clauses: &str) -> (String, String) {
    let (file, text) = norm(id, clauses);
    (file, text.replace("binds =", &format!("scope = {{ occupations = [\"{jobs}\"] }}\nbinds =")))
}

#[test]
fn where_it_depends_on_the_job_the_least_is_told_and_nothing_is_permitted() {
    let most = |sum: u32| format!("[[version.cap]]\nitems = [\"agency-fee\"]\namount = {{ fixed = \"{sum}\", currency = \"GHS\" }}\n");
    let allows = format!("{}\n[[version.allow]]\nitems = [\"visa\"]\nat = \"any\"\n", most(100));
    let norms = [for_jobs("xa-clerks", "1", &allows), norm("xb-others", &format!("{}\n[[version.ban]]\nitems = [\"visa\"]\n", most(400)))];
    let mut asked = question(&[(Item::AgencyFee, "900.00 GHS"), (Item::Visa, "10.00 GHS")]);
    asked.occupation = None;
    let told = answer(&asked, &norms);
    assert_eq!((line(&told, Item::Visa).may, line(&told, Item::Visa).sure), (May::Unknown, Sureness::Depends));
    assert_eq!((line(&told, Item::AgencyFee).may, line(&told, Item::AgencyFee).most), (May::UpTo, None));
    assert_eq!(told.too_much, [money("510.00 GHS")], "800.00 for clerks, 500.00 and 10.00 for others: at least the lesser");
}
