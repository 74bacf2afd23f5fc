//! What holds for every question, by the law as it stands: more is never less, and what is left out is never comfort.

use std::sync::LazyLock;

use proptest::prelude::*;
use recruitwatch::flow::assess_fee::{FeeAnswer, FeeQuestion, Headline, May};
use recruitwatch::flow::law::rule_book;
use recruitwatch::record::charge::Item;
use recruitwatch::record::code::Code;
use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::{Sex, WagePeriod};
use recruitwatch::record::rate::Rates;
use recruitwatch::rules::book::RuleBook;

use super::told;
use crate::house::{book, country, currency, day, norm};

static LAW: LazyLock<RuleBook> = LazyLock::new(|| rule_book(None).unwrap());

/// An invented law that tells by job, sex, wage and months, and is kindest to whom it names first: what is left out could help.
static INVENTED: LazyLock<RuleBook> = LazyLock::new(|| {
    let scoped = |id: &str, scope: &str, clauses: &str| {
        let (file, text) = norm(id, clauses);
        (file, text.replace("binds =", &format!("scope = {{ {scope} }}\nbinds =")))
    };
    let most = |sum: u32| format!("[[version.cap]]\nitems = [\"agency-fee\", \"documents\"]\namount = {{ fixed = \"{sum}\", currency = \"GHS\" }}\n");
    book(&[
        scoped("xa-clerks", "occupations = [\"1\", \"22\"]", "[[version.allow]]\nitems = [\"visa\", \"agency-fee\"]\nat = \"any\"\n"),
        scoped("xb-women", "sexes = [\"F\"], occupations = [\"5\"]", &format!("{}\n[[version.allow]]\nitems = [\"visa\"]\nat = \"actual_cost\"\n", most(900))),
        scoped("xc-homes", "occupations = [\"91\"]", "[[version.ban]]\nitems = \"all\"\n"),
        norm(
            "xd-others",
            &format!(
                "{}\n[[version.ban]]\nitems = [\"visa\"]\nwhen = [{{ contract_months = {{ from = 0, to = 12 }} }}]\n\n[[version.cap]]\nitems = [\"medical-exam\"]\namount = {{ wage_multiple = \"0.1\", base = \"contract_basic\" }}\n",
                most(300)
            ),
        ),
    ])
});

/// Ways of which the book knows much, with the money of the wage.
const WAYS: [(&str, &str, &str); 12] = [
    ("BD", "MY", "MYR"),
    ("NP", "QA", "QAR"),
    ("PH", "HK", "HKD"),
    ("PH", "SG", "SGD"),
    ("ID", "TW", "TWD"),
    ("VN", "JP", "JPY"),
    ("IN", "AE", "AED"),
    ("MM", "TH", "THB"),
    ("LK", "SA", "SAR"),
    ("KH", "TH", "THB"),
    ("UG", "SA", "SAR"),
    ("GH", "MU", "GHS"),
];

/// A question in which everything is stated; half of them go to the invented law.
fn whole() -> impl Strategy<Value = FeeQuestion> {
    let way = prop_oneof![prop::sample::select(WAYS.to_vec()), Just(WAYS[WAYS.len() - 1])];
    let job = prop::sample::select(vec!["9111", "5322", "9313", "9329", "2221", "8350", "1120", "6223", "7411", "1", "91"]);
    let sex = prop::sample::select(vec![Sex::Female, Sex::Male]);
    let usual = prop::sample::select(vec![Item::AgencyFee, Item::Documents, Item::Visa, Item::MedicalExam]);
    let item = prop_oneof![usual, prop::sample::select(Item::ALL.to_vec())];
    let asked = prop::collection::vec((item, prop_oneof![1_i64..200_000, 1_i64..90_000_000], prop::bool::weighted(0.2)), 1..4);
    let day_of = prop::sample::select(vec!["2019-06-01", "2022-07-06", "2024-03-01", "2026-06-01"]);
    (way, job, sex, 10_000_i64..900_000_000, 1_u32..61, day_of, asked).prop_map(|((from, to, wage_money), job, sex, wage, months, on, asked)| {
        let wage_money = currency(wage_money);
        let sum = |minor, in_dollars: bool| recruitwatch::record::money::Money::new(minor, if in_dollars { currency("USD") } else { wage_money });
        FeeQuestion {
            origin: country(from),
            destination: country(to),
            occupation: Some(Occupation::parse(job).unwrap()),
            sex: Some(sex),
            wage: Some(sum(wage, false)),
            wage_period: WagePeriod::Month,
            months: Some(months),
            on: day(on),
            asked: asked.into_iter().map(|(item, minor, in_dollars)| (item, sum(minor, in_dollars))).collect(),
        }
    })
}

fn answer(question: &FeeQuestion) -> FeeAnswer {
    let invented = question.origin == country("GH");
    told(question, if invented { &INVENTED } else { &LAW }, &Rates::default())
}

/// What may be asked at all, and what is not known; the rest is some kind of permission.
fn permits(may: May) -> bool {
    match may {
        May::No | May::Unknown => false,
        May::UpTo | May::AtCost | May::Advance | May::Yes => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn raising_a_sum_never_lowers_what_is_too_much(question in whole(), at in 0_usize..3, more in 1_i64..500_000) {
        let before = answer(&question);
        let mut raised = question;
        let at = at % raised.asked.len();
        raised.asked[at].1.minor += more;
        let after = answer(&raised);
        for sum in &before.too_much {
            let now = after.too_much.iter().find(|now| now.currency == sum.currency).map_or(0, |now| now.minor);
            prop_assert!(sum.minor <= now, "{sum} became {now} by asking for more: {raised:?}");
        }
    }

    #[test]
    fn leaving_a_fact_out_is_never_comfort(question in whole(), leave in 0_usize..15) {
        let full = answer(&question);
        let mut less = question.clone();
        if leave & 1 == 0 { less.occupation = None; }
        if leave & 2 == 0 { less.sex = None; }
        if leave & 4 == 0 { less.wage = None; }
        if leave & 8 == 0 { less.months = None; }
        let told = answer(&less);
        for line in told.items.iter().filter(|line| permits(line.may)) {
            let known = full.items.iter().find(|own| own.item == line.item);
            prop_assert!(known.is_some_and(|own| permits(own.may)), "{} is permitted only because less was said: {less:?}", line.item);
            let higher = line.most.zip(known.and_then(|own| own.most)).is_some_and(|(most, own)| most.currency == own.currency && own.minor < most.minor);
            prop_assert!(!higher, "the limit of {} grew because less was said: {less:?}", line.item);
        }
        for sum in &told.too_much {
            let all = full.too_much.iter().find(|all| all.currency == sum.currency).map_or(0, |all| all.minor);
            prop_assert!(sum.minor <= all, "more is too much because less was said: {less:?}");
        }
        prop_assert!(told.verdict != Headline::Within || full.verdict == Headline::Within, "{:?} became comfort: {less:?}", full.verdict);
    }

    #[test]
    fn two_answers_to_one_question_are_the_same_to_the_letter(question in whole()) {
        let text = |answer: &FeeAnswer| serde_json::to_string(answer).unwrap();
        prop_assert_eq!(text(&answer(&question)), text(&answer(&question)));
    }
}
