//! Is the worker told what to ask for, see first or wait for, by the norms that hold, with their law?

use recruitwatch::flow::assess_fee::{AskFor, Duty, FeeAnswer};
use recruitwatch::record::charge::Item;
use rstest::rstest;

use super::{answer, line, question};
use crate::house::{norm, norm_of};

const CAP: &str = "[[version.cap]]\nitems = [\"agency-fee\"]\namount = { fixed = \"400.00\", currency = \"GHS\" }\n";

fn by_law(answer: &FeeAnswer) -> Vec<&AskFor> {
    answer.ask_for.iter().filter(|ask| ask.rule.is_some()).collect()
}

#[rstest]
#[case::gate(
    "[[version.gate]]\nitems = [\"agency-fee\"]\nafter = \"contract\"\ntakes_all = false\n",
    Duty::When,
    "Pay nothing before the employment contract is signed and you hold your own copy."
)]
#[case::first_wage(
    "[[version.gate]]\nitems = [\"agency-fee\"]\nafter = \"first_wage\"\ntakes_all = true\n",
    Duty::When,
    "Pay nothing before you have received your first month's wage. What is taken earlier is owed back as a whole."
)]
#[case::in_advance(
    "[[version.gate]]\nitems = [\"agency-fee\"]\nafter = \"month_served\"\ntakes_all = false\n",
    Duty::When,
    "Pay month by month, after each month, never in advance."
)]
#[case::receipt(
    "[[version.receipt]]\nitems = [\"agency-fee\"]\nat_least = \"itemised\"\n",
    Duty::Receipt,
    "Ask for an official receipt that names each sum, what it is for, and the day."
)]
#[case::deduction(
    "[[version.deduction]]\nitems = [\"agency-fee\"]\nmax_percent_of_month = \"10\"\n",
    Duty::Pay,
    "At most 10 percent of a month's pay may be kept back for this."
)]
#[case::no_deduction("[[version.deduction]]\nitems = [\"agency-fee\"]\n", Duty::Pay, "Nothing of this may be kept back from your pay.")]
#[case::loan(
    "[[version.loan]]\nmax_annual_percent = \"8\"\ntied_barred = true\n",
    Duty::Loan,
    "A loan for fees may cost at most 8 percent a year. Nobody may make you take a loan, or name the lender."
)]
#[case::tying("[[version.tying]]\nnote = \"Lodging may not be a condition.\"\n", Duty::Tying, "Lodging may not be a condition.")]
#[case::refund(
    "[[version.refund]]\nitems = [\"agency-fee\"]\nwithin_months = 6\nshare = \"50\"\nnot_for = [\"worker_fault\"]\ndays = 30\n",
    Duty::Refund,
    "If the job ends within 6 months, but not because of your own fault, 50 percent of it must come back to you, 30 days after the end at the latest. Keep the receipt until then."
)]
fn each_duty_of_a_norm_is_said_to_the_worker_with_its_law(#[case] clause: &str, #[case] about: Duty, #[case] sentence: &str) {
    let told = answer(&question(&[(Item::AgencyFee, "300.00 GHS")]), &[norm("xa-duty", &format!("{CAP}\n{clause}"))]);
    let [ask] = by_law(&told)[..] else { panic!("one duty: {:?}", told.ask_for) };
    assert_eq!((ask.about, ask.sentence.english(), ask.binds, ask.perhaps), (about, sentence, true, false));
    assert_eq!((ask.rule.as_deref(), ask.citation.as_deref()), (Some("xa-duty"), Some("Invented Rules 2020")));
}

#[test]
fn a_bar_on_tying_is_said_where_its_condition_holds_alone() {
    let said = |first_day: &str| {
        let clause = format!("{CAP}\n[[version.tying]]\nnote = \"Lodging may not be a condition.\"\nwhen = [{{ from_day = {first_day} }}]\n");
        answer(&question(&[(Item::AgencyFee, "300.00 GHS")]), &[norm("xa-tying", &clause)]).ask_for.iter().filter(|ask| ask.about == Duty::Tying).count()
    };
    assert_eq!((said("2020-06-01"), said("2099-06-01")), (1, 0));
}

#[test]
fn an_advance_names_its_deadline() {
    let advance = "[[version.advance]]\nitems = [\"visa\"]\nfrom = \"arrival\"\ndays = 7\n";
    let told = answer(&question(&[(Item::Visa, "300.00 GHS")]), &[norm("xa-advance", advance)]);
    let [ask] = by_law(&told)[..] else { panic!("one duty: {:?}", told.ask_for) };
    assert_eq!(ask.sentence.english(), "You may pay this first. It must come back to you within 7 days of your arrival: write down the day and keep the bill.");
}

#[test]
fn a_real_price_is_shown_by_the_bill_and_an_approval_by_its_number() {
    let clauses = "[[version.allow]]\nitems = [\"passport\"]\nat = \"actual_cost\"\n\n[[version.cap]]\nitems = [\"agency-fee\"]\namount = { fixed = \"400.00\", currency = \"GHS\" }\nwhen = [\"fee_approved\"]\nproof_on_agency = true\notherwise = \"banned\"\n";
    let told = answer(&question(&[(Item::Passport, "30.00 GHS"), (Item::AgencyFee, "300.00 GHS")]), &[norm("xa-paper", clauses)]);
    let said: Vec<(&str, &[Item])> = by_law(&told).iter().map(|ask| (ask.sentence.english(), ask.items.as_slice())).collect();
    assert_eq!(
        said,
        [
            ("Ask for the bill of the office, clinic or carrier that shows the real price. Pay no more than that.", [Item::Passport].as_slice()),
            ("Ask for the ministry's approval of this charge, and write down its number. Without it nothing may be asked.", [Item::AgencyFee].as_slice()),
        ]
    );
    let fee = line(&told, Item::AgencyFee);
    assert!(fee.notes.iter().any(|note| note.english().contains("only with the paper")), "why all of it is too much: {fee:?}");
}

#[test]
fn nobody_is_told_when_to_pay_what_nobody_may_ask() {
    let clauses = "[[version.ban]]\nitems = [\"agency-fee\"]\n\n[[version.gate]]\nitems = [\"agency-fee\"]\nafter = \"contract\"\ntakes_all = false\n\n[[version.loan]]\ntied_barred = true\n";
    let told = answer(&question(&[(Item::AgencyFee, "300.00 GHS")]), &[norm("xa-ban", clauses)]);
    assert_eq!(by_law(&told).iter().map(|ask| ask.about).collect::<Vec<_>>(), [Duty::Loan]);
}

#[test]
fn a_duty_for_some_jobs_only_is_told_as_perhaps_until_the_job_is_stated() {
    let cap = norm("xa-cap", CAP);
    let domestic = norm(
        "xb-domestic",
        "[[version.cap]]\nitems = [\"agency-fee\"]\namount = { fixed = \"100.00\", currency = \"GHS\" }\n\n[[version.gate]]\nitems = [\"agency-fee\"]\nafter = \"first_wage\"\ntakes_all = false\n",
    );
    let domestic = (domestic.0, domestic.1.replace("binds =", "scope = { occupations = [\"9111\"] }\nbinds ="));
    let mut asked = question(&[(Item::AgencyFee, "300.00 GHS")]);
    let told = answer(&asked, &[cap.clone(), domestic.clone()]);
    assert!(by_law(&told).is_empty(), "a factory hand");
    asked.occupation = None;
    let told = answer(&asked, &[cap, domestic]);
    let [ask] = by_law(&told)[..] else { panic!("one duty: {:?}", told.ask_for) };
    assert!(ask.perhaps && ask.rule.as_deref() == Some("xb-domestic"));
}

#[test]
fn of_two_receipts_the_fuller_one_is_asked_for_unless_only_the_other_binds() {
    let full = norm("xa-full", &format!("{CAP}\n[[version.receipt]]\nitems = [\"agency-fee\"]\nat_least = \"itemised\"\n"));
    let plain = norm("xb-plain", "[[version.receipt]]\nitems = [\"agency-fee\"]\nat_least = \"informal\"\n");
    let asked = question(&[(Item::AgencyFee, "300.00 GHS")]);
    let rules = |norms: &[(String, String)]| by_law(&answer(&asked, norms)).iter().map(|ask| ask.rule.clone().unwrap()).collect::<Vec<_>>();
    assert_eq!(rules(&[full.clone(), plain.clone()]), ["xa-full"]);
    let weak = (full.0, full.1.replace("published = true", "published = false"));
    assert_eq!(rules(&[weak, plain]), ["xa-full", "xb-plain"]);
}

#[test]
fn prudence_comes_first_whatever_the_law_says() {
    let told = answer(&question(&[(Item::AgencyFee, "300.00 GHS")]), &[]);
    let said: Vec<&str> = told.ask_for.iter().map(|ask| ask.sentence.english()).collect();
    assert!(said[0].contains("your own copy before you pay") && said[1].contains("Keep a receipt"), "{said:?}");
    assert!(told.ask_for.iter().all(|ask| !ask.binds && ask.rule.is_none()));
}

#[test]
fn the_duty_of_a_law_is_told_only_where_it_binds_who_takes_the_money() {
    let there =
        norm_of("xb-there", "MU", "destination", "[\"destination_agency\"]", "[[version.gate]]\nitems = \"all\"\nafter = \"first_wage\"\ntakes_all = false\n");
    let of = |item| by_law(&answer(&question(&[(item, "300.00 GHS")]), &[norm("xa-cap", CAP), there.clone()])).len();
    assert_eq!((of(Item::AgencyFee), of(Item::DestinationAgencyFee)), (0, 1));
}
