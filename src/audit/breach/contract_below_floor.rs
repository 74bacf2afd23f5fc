//! Does a contract fall below the model contract of its corridor?

use chrono::NaiveDate;

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::terms::chain::{Course, Fall};
use crate::audit::terms::compare::{Change, compare};
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told::{self, Bench};
use crate::record::agency::{ModelContract, ModelDateBasis, ModelForce};
use crate::record::code::Code as _;
use crate::record::contract::{Stage, Term};
use crate::record::finding::{Evidence, Finding, Grade, Indicator as Code, Outcome, RuleCited};
use crate::record::placement::Placement;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::terms::{TermRule, Worse};

/// `contract-below-floor`.
pub struct ContractBelowFloor;

static ABOUT: About = About {
    code: Code::ContractBelowFloor,
    question: "Is a term worse than the model contract or minimum that held on its own deciding day?",
    limits: "One finding for each term and model. Every version of the contract but the offer is measured, approved changes too. A model that goes by the day of \
             application is not judged: that day is not in the exchange format.",
};

impl Indicator for ContractBelowFloor {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(bench) = laid.bench(Code::ContractBelowFloor, case, out) else {
            return;
        };
        if !case.register().has(Table::ModelContracts) {
            out.push(case.not_assessable(Code::ContractBelowFloor, "missing:model_contracts", "No table of model contracts was given."));
            return;
        }
        let before = out.len();
        let mut judged = false;
        for model in case.register().rows().model_contracts.iter().filter(|model| reaches(model, case.placement)) {
            match deciding(model, case) {
                Deciding::Days(days) => judged |= by_model(case, law, bench, (model, &days), out),
                Deciding::Missing(column) => out.push(unknown_day(case, model, column)),
            }
        }
        if !judged && out.len() == before {
            out.push(case.not_assessable(Code::ContractBelowFloor, "no_rule", "No model contract for this corridor and work held on the deciding day."));
        }
    }
}

fn reaches(model: &ModelContract, p: &Placement) -> bool {
    model.origin.is_none_or(|origin| origin == p.origin)
        && model.destination.is_none_or(|destination| destination == p.destination)
        && (model.occupations.is_empty() || model.occupations.iter().any(|group| p.occupation.is_within(group)))
}

/// Which days of a placement decide whether a model contract holds.
enum Deciding {
    /// These, with their column.
    Days(Vec<(NaiveDate, &'static str)>),
    /// The column or table that would say so is missing.
    Missing(&'static str),
}

fn deciding(model: &ModelContract, case: &Case<'_>) -> Deciding {
    let p = case.placement;
    let one = |day: Option<NaiveDate>, column| day.map_or(Deciding::Missing(column), |day| Deciding::Days(vec![(day, column)]));
    match model.date_basis {
        ModelDateBasis::Signature => one(Some(p.contract_signed_on), "contract_signed_on"),
        ModelDateBasis::Application => Deciding::Missing("applied_on"),
        ModelDateBasis::Departure => one(p.departed_on, "departed_on"),
        ModelDateBasis::Arrival => one(p.arrived_on, "arrived_on"),
        ModelDateBasis::PayPeriod if case.payments.is_empty() => Deciding::Missing("payments"),
        ModelDateBasis::PayPeriod => Deciding::Days(case.payments.iter().map(|pay| (pay.period_from, "period_from")).collect()),
    }
}

fn unknown_day(case: &Case<'_>, model: &ModelContract, column: &str) -> Finding {
    let why = format!("Whether {} holds depends on a day that is not stated ({column}).", model.citation);
    let mut finding = case.not_assessable(Code::ContractBelowFloor, format!("missing:{column}"), why);
    finding.trace = vec![format!("model contract {} goes by {}", model.model_id, model.date_basis)];
    finding.evidence = vec![named(model)];
    finding
}

fn named(model: &ModelContract) -> Evidence {
    Evidence { table: Table::ModelContracts, line: model.line, column: "model_id", value: model.model_id.to_string() }
}

fn by_model(case: &Case<'_>, law: &RuleBook, bench: &Bench<'_>, (model, days): (&ModelContract, &[(NaiveDate, &'static str)]), out: &mut Vec<Finding>) -> bool {
    let Some(day) = days.iter().copied().find(|(day, _)| model.period.contains(*day)) else {
        return false;
    };
    let floor = Paper::model(model, case.placement, day);
    for rule in bench.yard.list.terms().iter().filter(|rule| is_floor(rule)) {
        match lowest(bench, rule, &floor) {
            Course::Fell(fall) => out.push(below_floor(case, law, (model, rule), fall)),
            Course::Unclear(why) => out.push(unclear(case, model, rule, why)),
            Course::Kept => {}
        }
    }
    true
}

/// The gravest fall below the floor of any version of the contract.
fn lowest<'a>(bench: &Bench<'a>, rule: &TermRule, floor: &Paper<'a>) -> Course<'a> {
    let mut course = Course::Kept;
    for after in bench.chain.papers().iter().filter(|paper| paper.stage != Some(Stage::Offered)) {
        course = match (compare(&bench.yard, rule, floor, after), course) {
            (Change::Worse(worse), Course::Fell(worst)) if worst.worse.grade >= worse.grade => Course::Fell(worst),
            (Change::Worse(worse), _) => Course::Fell(Fall { before: *floor, after: *after, worse }),
            (Change::Unclear(why), Course::Kept) => Course::Unclear(why),
            (Change::Unclear(_) | Change::Better | Change::Same | Change::Silent, course) => course,
        };
    }
    course
}

fn unclear(case: &Case<'_>, model: &ModelContract, rule: &TermRule, why: &'static str) -> Finding {
    let explanation = format!("Whether {} keeps to {} could not be judged.", rule.called, model.citation);
    let mut finding = case.not_assessable(Code::ContractBelowFloor, why, explanation);
    finding.term = Some(rule.term.as_str());
    finding.evidence = vec![named(model)];
    finding
}

/// Who, where and in which unit are no floors.
const fn is_floor(rule: &TermRule) -> bool {
    !matches!(rule.worse, Worse::Changed | Worse::Occupation | Worse::Display) && !matches!(rule.term, Term::WagePeriod)
}

fn below_floor(case: &Case<'_>, law: &RuleBook, (model, rule): (&ModelContract, &TermRule), fall: Fall<'_>) -> Finding {
    let Fall { before: floor, after: paper, worse } = fall;
    let outcome = match model.force {
        ModelForce::Binding => Outcome::Breach,
        ModelForce::Benchmark => Outcome::Advisory,
    };
    let mut finding = case.finding(Code::ContractBelowFloor, outcome);
    // Below a floor is at least serious, whatever the size (`domain.md` 3.3).
    finding.grade = Some(worse.grade.max(Grade::G3));
    finding.term = Some(rule.term.as_str());
    finding.rule = Some(RuleCited {
        id: model.model_id.as_str().into(),
        citation: model.citation.as_str().into(),
        in_force_from: Some(model.period.from),
        date_basis: floor.on_column,
        on: Some(floor.on),
        digest: law.digest(),
    });
    let (least, found) = (told::value(&floor, rule), told::value(&paper, rule));
    finding.explanation = format!("{}: {found} in {}, but the law or model asks for {least}.", told::begun(&rule.called), paper.name());
    finding.trace = vec![format!("{}, in force from {}: {least}", model.citation, model.period.from), format!("{}: {found}", paper.name())];
    finding.trace.extend(worse.trace);
    finding.trace.push("below a floor: at least G3".to_owned());
    finding.evidence = [floor, paper].into_iter().filter_map(|side| side.evidence(rule.term)).collect();
    finding.evidence.push(acts::signature(case).evidence());
    finding
}
