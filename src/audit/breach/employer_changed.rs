//! Did the worker end up with another employer than the contract named?

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::terms::chain::Course;
use crate::audit::terms::told::{self, Bench, Ruling};
use crate::record::code::Code as _;
use crate::record::contract::Term;
use crate::record::finding::{Finding, Grade, Indicator as Code};
use crate::rules::book::RuleBook;

/// `employer-changed`.
pub struct EmployerChanged;

static ABOUT: About = About {
    code: Code::EmployerChanged,
    question: "Does a contract on arrival, or practice, name another employer without the authority's approval?",
    limits: "Employers are compared by identifier. Where no contract names one, the employer of the return is the one that was agreed.",
};

impl Indicator for EmployerChanged {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(Bench { chain, yard }) = laid.bench(Code::EmployerChanged, case, out) else {
            return;
        };
        let Some(rule) = yard.list.of(Term::EmployerId) else { return };
        if !chain.later().any(|paper| paper.terms.get(Term::EmployerId).is_some()) {
            out.push(case.not_assessable(Code::EmployerChanged, "no_later_stage", "No paper from after departure names the employer."));
            return;
        }
        let approved = chain.approved().next().is_some();
        match chain.follow(yard, rule) {
            Course::Fell(fall) => {
                let mut finding = told::fall(case, law, (Code::EmployerChanged, rule), (&fall, approved));
                finding.explanation = format!(
                    "The contract was made with employer {}, but {} names {}, and no approval of that is shown.",
                    told::value(&fall.before, rule),
                    fall.after.name(),
                    told::value(&fall.after, rule)
                );
                out.push(finding);
            }
            Course::Unclear(why) => out.push(case.not_assessable(Code::EmployerChanged, why, "Whether the employer changed could not be judged.")),
            Course::Kept if chain.protecting_term(yard, rule).is_none() => out.extend(against_return(case, law, (chain, rule.cap), approved)),
            Course::Kept => {}
        }
    }
}

type Papers<'c, 'a> = (&'c crate::audit::terms::chain::Chain<'a>, Grade);

/// No contract from before departure names the employer: the return does.
fn against_return(case: &Case<'_>, law: &RuleBook, (chain, cap): Papers<'_, '_>, approved: bool) -> Option<Finding> {
    let Some(agreed) = case.placement.employer_id.as_ref() else {
        return Some(case.not_assessable(
            Code::EmployerChanged,
            "missing:employer_id",
            "Neither a contract nor the return names the employer that was agreed.",
        ));
    };
    let named = |paper: &&_| -> bool { other_than(paper, agreed) };
    let after = chain.later().take_while(|paper| !paper.approved_change).find(named)?;
    let Ruling { outcome, rule, trace } = told::ruling(case, law, Code::EmployerChanged, (after.on, after.on_column, approved));
    let now = after.terms.word(Term::EmployerId).unwrap_or_default();
    let mut finding = case.finding(Code::EmployerChanged, outcome);
    finding.grade = Some(cap);
    finding.term = Some(Term::EmployerId.as_str());
    finding.rule = rule;
    finding.explanation = format!("The return names employer {agreed}, but {} names {now}, and no approval of that is shown.", after.name());
    finding.trace = vec![format!("return: {agreed}"), format!("{}: {now}", after.name())];
    finding.trace.extend(trace);
    finding.evidence = vec![acts::placement_cell(case, "employer_id", agreed.to_string())];
    finding.evidence.extend(after.evidence(Term::EmployerId));
    Some(finding)
}

fn other_than(paper: &crate::audit::terms::paper::Paper<'_>, agreed: &crate::record::id::Id) -> bool {
    paper.terms.word(Term::EmployerId).is_some_and(|id| crate::record::id::Key::of(id) != agreed.key())
}
