//! What would a comparison of contracts look like in an invented world? The real comparison under an invented law, and every branch of the page once.

use chrono::NaiveDate;

use super::contracts::ContractsView;
use super::sample_fees;
use crate::flow::assess_fee::Known;
use crate::flow::diff_contract::{ContractAnswer, ContractQuestion, FloorLine, Headline, LeastLine, RuleLine, Turn, diff_contract};
use crate::flow::law::term_list;
use crate::flow::places::{Help, Places};
use crate::record::contract::Term;
use crate::record::rate::Rates;
use crate::record::said::Said;
use crate::rules::book::RuleBook;
use crate::rules::substitution::Prohibitions;
use crate::web::form::contract::ContractsForm;
use crate::web::form::{FieldError, MAX_ASKED};

/// The one rule of the invented world.
const RULE: &str = "xx-worker-fee";

/// What the invented law says of two papers.
#[must_use]
pub fn answer(question: &ContractQuestion, today: NaiveDate) -> ContractAnswer {
    let law = RuleBook::new(Vec::new(), &[]).with_terms(term_list().unwrap_or_default(), Prohibitions::default(), &[]);
    let mut answer = diff_contract(question, Known { law: &law, rates: &Rates::default(), places: &Places::default(), today });
    answer.help = help(&answer);
    answer.unknown = vec![Said::in_english("Other laws of the invented world are not known here.")];
    "sha256:0a1b2c".clone_into(&mut answer.rule_book);
    for line in answer.terms.iter_mut().filter(|line| line.turn == Turn::Worse) {
        line.law = Some(rule(line.term != Term::AllowancesMonth));
    }
    answer
}

fn help(answer: &ContractAnswer) -> Help {
    let known = sample_fees::answer().map(|fees| fees.help);
    known.unwrap_or_else(|| Help { offices: Vec::new(), not_known: vec![answer.origin, answer.destination], look_for: Vec::new() })
}

fn rule(binds: bool) -> RuleLine {
    let id = if binds { RULE } else { "xx-standard" };
    RuleLine { id: id.to_owned(), citation: "Invented Overseas Work Act, section 9".to_owned(), binds }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default()
}

/// A form with these fields, on the way from Bangladesh to Malaysia.
fn filled(fields: &[(&str, &str)]) -> ContractsForm {
    let way = [("origin", "BD"), ("destination", "MY"), ("occupation", "9313"), ("on", "2026-01-05"), ("before_stage", "signed"), ("after_stage", "arrival")];
    ContractsForm::of(way.iter().chain(fields).map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
}

const WAGE: [(&str, &str); 7] = [
    ("before_wage_amount", "1,700"),
    ("before_wage_currency", "MYR"),
    ("before_wage_period", "month"),
    ("before_duration_months", "24"),
    ("after_wage_currency", "MYR"),
    ("after_wage_period", "month"),
    ("after_dated_on", "2026-02-01"),
];

/// Better, worse, the same, in one paper only: a wage that fell, with everything that a page can show beside it.
const WORSE: [(&str, &str); 16] = [
    ("after_wage_amount", "1500"),
    ("before_hours_day", "8"),
    ("after_hours_day", "10"),
    ("before_rest_days_month", "4"),
    ("after_rest_days_month", "4"),
    ("before_annual_leave_days", "14"),
    ("after_annual_leave_days", "16"),
    ("before_food", "free"),
    ("after_food", "deducted"),
    ("after_documents_held_by", "employer"),
    ("after_restrictions", "no_phone"),
    ("after_insurance", "medical"),
    ("before_airfare_return_by", "employer"),
    ("before_allowances_month", "100"),
    ("after_allowances_month", "80"),
    ("after_occupation", "9111"),
];

fn compared(fields: &[(&str, &str)]) -> Option<(ContractsForm, ContractAnswer)> {
    let form = filled(&[&WAGE, fields].concat());
    let answer = answer(&form.read(day()).ok()?, day());
    Some((form, answer))
}

/// The answer with minimums below which the later paper falls.
fn below_floors(mut answer: ContractAnswer) -> ContractAnswer {
    for (at, line) in answer.terms.iter_mut().filter(|line| !line.after.is_empty()).take(4).enumerate() {
        let sentence = format!("{} lies below what the invented law asks for.", line.called);
        let value = line.before.clone();
        line.least = Some(LeastLine { value: value.clone(), rule: rule(at < 2) });
        let below = FloorLine { value: Some(value).filter(|_| at != 1), sentence, rule: rule(at < 2), before_too: at % 2 == 0 };
        line.floors.extend(Some(below).filter(|_| at < 3));
    }
    answer
}

fn named(mut answer: ContractAnswer, verdict: Headline) -> ContractAnswer {
    (answer.verdict, answer.words) = (verdict, verdict.words());
    answer
}

/// The form blank, refused and hostile, and an answer of every kind.
pub(super) fn views() -> Vec<ContractsView> {
    let hostile = "<script>alert(1)</script>".repeat(13);
    let wrong = filled(&[
        ("before_wage_amount", "much"),
        ("after_hours_day", "1:30"),
        ("before_form", "nothing = "),
        ("after_employer_id", hostile.get(..300).unwrap_or_default()),
    ]);
    let errors: Vec<FieldError> = wrong.read(day()).err().unwrap_or_default();
    let mut views = vec![ContractsView::blank(&ContractsForm::default()), ContractsView::refused(&wrong, errors)];
    let approved = ("after_approved_change", "yes");
    let long = "W".repeat(MAX_ASKED);
    let answers = [
        compared(&WORSE),
        compared(&[WORSE.as_slice(), &[approved]].concat()),
        compared(&[WORSE.as_slice(), &[("before_employer_id", &long), ("after_employer_id", &hostile[..MAX_ASKED])]].concat()),
        compared(&WORSE).map(|(form, answer)| (form, below_floors(answer))),
        compared(&[("after_wage_amount", "1700")]).map(|(form, answer)| (form, named(below_floors(answer), Headline::BelowFloor))),
        compared(&[("after_wage_amount", "1700")]).map(|(form, answer)| (form, named(answer, Headline::CannotSay))),
        compared(&[("after_wage_amount", "1,800")]),
        compared(&[("after_wage_amount", "400"), ("after_wage_currency", "USD")]),
        compared(&[("after_hours_day", "8")]),
    ];
    views.extend(answers.into_iter().flatten().map(|(form, answer)| ContractsView::answered(&form, &answer, |rule| rule.id == RULE)));
    views
}
