//! Is one term worse in the later paper, and how much? Bands of `domain.md` 3.3; better is never worse, silent is never zero.

use rust_decimal::Decimal;

use super::Yard;
use super::measure::{self, Pair, Paired};
use super::paper::Paper;
use crate::audit::grade::{FEE_BANDS, TERM_BANDS, band};
use crate::record::contract::{Term, TermShape, TermValue};
use crate::record::finding::Grade;
use crate::record::id::Key;
use crate::record::place::Occupation;
use crate::rules::terms::{Class, Scale, TermRule, Worse};

/// What became of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// One of the papers does not mention it: the earlier term binds on.
    Silent,
    /// The same, or within the tolerance.
    Same,
    /// Better for the worker.
    Better,
    /// Worse for the worker.
    Worse(Worsening),
    /// Could not be judged: `no_rate` or `unclear_term`.
    Unclear(&'static str),
}

/// A term that got worse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worsening {
    /// How grave.
    pub grade: Grade,
    /// The arithmetic, step by step.
    pub trace: Vec<String>,
}

impl Change {
    /// How grave, if it got worse.
    #[must_use]
    pub const fn grade(&self) -> Option<Grade> {
        match self {
            Self::Worse(worsening) => Some(worsening.grade),
            Self::Silent | Self::Same | Self::Better | Self::Unclear(_) => None,
        }
    }

    /// The worsening, if it is one.
    #[must_use]
    pub fn worsening(self) -> Option<Worsening> {
        match self {
            Self::Worse(worsening) => Some(worsening),
            Self::Silent | Self::Same | Self::Better | Self::Unclear(_) => None,
        }
    }
}

/// Compares one term of two papers.
#[must_use]
pub fn compare(yard: &Yard<'_>, rule: &TermRule, before: &Paper<'_>, after: &Paper<'_>) -> Change {
    if rule.only_where.as_ref().is_some_and(|(term, word)| after.terms.word(*term).is_some_and(|w| w != word.as_str())) {
        return Change::Silent;
    }
    if matches!(rule.worse, Worse::Lower | Worse::Higher) {
        if before.terms.number(rule.term).is_some() && before.agrees_with(after, rule.term) {
            return Change::Same;
        }
        return match measure::pair(yard, rule, before, after) {
            Paired::Together(pair) => numbers(yard, rule, before, pair),
            Paired::Silent => Change::Silent,
            Paired::NoRate => Change::Unclear("no_rate"),
            // The change from time to piece is the finding of `wage_period`; two amounts for different things do not compare.
            Paired::ByPiece => Change::Silent,
        };
    }
    match (before.terms.get(rule.term).or(rule.where_silent.as_ref()), after.terms.get(rule.term)) {
        (Some(b), Some(a)) => kinds(yard, rule, (before, b), a),
        (None, _) | (_, None) => Change::Silent,
    }
}

fn numbers(yard: &Yard<'_>, rule: &TermRule, paper: &Paper<'_>, pair: Pair) -> Change {
    let Pair { before, after, tolerance, mut trace } = pair;
    let loss = if rule.worse == Worse::Lower { before.saturating_sub(after) } else { after.saturating_sub(before) };
    if loss <= Decimal::ZERO {
        return if loss.is_zero() { Change::Same } else { Change::Better };
    }
    let money = matches!(rule.term.shape(), TermShape::Money);
    let wage = yard.month_wage.filter(|_| money).and_then(|wage| yard.rates.convert(wage, paper.currency, paper.on)).map(|c| c.amount);
    let (edges, base, of) = match (rule.scale, wage) {
        (Scale::Fee, Some(wage)) => (FEE_BANDS, wage.value, format!("a month's wage of {wage}")),
        (Scale::Wage, Some(wage)) => (TERM_BANDS, wage.value, format!("a month's wage of {wage}")),
        (Scale::Baseline, Some(wage)) if before.is_zero() => (FEE_BANDS, wage.value, format!("a month's wage of {wage}")),
        (Scale::Fee | Scale::Wage | Scale::Baseline, _) => (TERM_BANDS, before, before.normalize().to_string()),
    };
    // Something where there was nothing has no part: the cap of the term holds.
    let part = if base.is_zero() { Decimal::MAX } else { loss.checked_div(base).unwrap_or(Decimal::MAX) };
    if part <= tolerance {
        return Change::Same;
    }
    trace.push(format!("{} against {}: worse by {}", before.normalize(), after.round_dp(4).normalize(), loss.round_dp(4).normalize()));
    trace.push(if base.is_zero() { "nothing of the kind was agreed before".to_owned() } else { format!("{} of {of}", percent(part)) });
    trace.push(banded(edges, rule.cap));
    Change::Worse(Worsening { grade: band(part, edges).min(rule.cap), trace })
}

fn kinds(yard: &Yard<'_>, rule: &TermRule, (paper, before): (&Paper<'_>, &TermValue), after: &TermValue) -> Change {
    let worse = |grade: Grade, why: String| {
        let became = format!("{before} became {after}");
        Change::Worse(Worsening { grade: grade.min(rule.cap), trace: vec![became, why] })
    };
    match (rule.worse, before, after) {
        (Worse::Display, _, _) => Change::Silent,
        (Worse::Changed, TermValue::Word(b), TermValue::Word(a)) if Key::of(b) == Key::of(a) => Change::Same,
        (Worse::Changed, TermValue::Word(_), TermValue::Word(_)) => worse(rule.cap, "any change needs approval".to_owned()),
        (Worse::RankDown, TermValue::Word(b), TermValue::Word(a)) => match rank(rule, b).zip(rank(rule, a)) {
            None => Change::Unclear("unclear_term"),
            Some((b, a)) if a < b => Change::Better,
            Some((b, a)) if a == b => Change::Same,
            Some((b, a)) => worse(step(rule, a - b), format!("{} down the list, best first: {}", steps(a - b), listed(rule))),
        },
        (Worse::ToWorker, TermValue::Word(b), TermValue::Word(a)) => party(yard, rule, paper, (b, a)),
        (Worse::Yes | Worse::No, TermValue::Flag(b), TermValue::Flag(a)) if b == a => Change::Same,
        (Worse::Yes, TermValue::Flag(_), TermValue::Flag(true)) | (Worse::No, TermValue::Flag(_), TermValue::Flag(false)) => {
            worse(flag(rule.class), format!("a change of kind in {}", rule.class))
        }
        (Worse::Yes | Worse::No, TermValue::Flag(_), TermValue::Flag(_)) => Change::Better,
        (Worse::Gains, TermValue::Set(b), TermValue::Set(a)) => members(rule, (b, a), "added"),
        (Worse::Loses, TermValue::Set(b), TermValue::Set(a)) => members(rule, (a, b), "lost"),
        (Worse::Occupation, TermValue::Word(b), TermValue::Word(a)) => occupation(yard, b, a).map_or(Change::Same, |(grade, why)| worse(grade, why)),
        // A value in another shape than its term has: read, but not to be judged.
        (
            Worse::Lower
            | Worse::Higher
            | Worse::Changed
            | Worse::RankDown
            | Worse::ToWorker
            | Worse::Yes
            | Worse::No
            | Worse::Gains
            | Worse::Loses
            | Worse::Occupation,
            _,
            _,
        ) => Change::Unclear("unclear_term"),
    }
}

fn rank(rule: &TermRule, word: &str) -> Option<usize> {
    rule.ranks.iter().position(|equals| equals.iter().any(|w| w == word))
}

fn listed(rule: &TermRule) -> String {
    rule.ranks.iter().map(|equals| equals.join("/")).collect::<Vec<_>>().join(" > ")
}

/// One step G2, two or more G3; documents and freedom take the cap.
fn step(rule: &TermRule, down: usize) -> Grade {
    match (rule.class, down) {
        (Class::Documents, _) => Grade::G4,
        (_, 1) => Grade::G2,
        (_, _) => Grade::G3,
    }
}

fn steps(down: usize) -> String {
    if down == 1 { "one step".to_owned() } else { format!("{down} steps") }
}

const fn flag(class: Class) -> Grade {
    match class {
        Class::Documents => Grade::G4,
        Class::Hours | Class::Welfare => Grade::G3,
        Class::Identity | Class::Pay | Class::Leave | Class::Travel | Class::Fees | Class::Ending | Class::Process => Grade::G2,
    }
}

fn members(rule: &TermRule, (fewer, more): (&[compact_str::CompactString], &[compact_str::CompactString]), how: &str) -> Change {
    let differ: Vec<&str> = more.iter().filter(|m| !fewer.contains(m)).map(compact_str::CompactString::as_str).collect();
    if differ.is_empty() {
        return if fewer.iter().all(|m| more.contains(m)) { Change::Same } else { Change::Better };
    }
    Change::Worse(Worsening { grade: rule.cap, trace: vec![format!("{how}: {}", differ.join(" "))] })
}

/// A cost that moved to the worker, by its part of a month's wage; where its size is not known, G2.
fn party(yard: &Yard<'_>, rule: &TermRule, paper: &Paper<'_>, (before, after): (&str, &str)) -> Change {
    if after != "worker" || before == "worker" {
        return if before == "worker" && after != "worker" { Change::Better } else { Change::Same };
    }
    let cost = rule.cost.and_then(|term| paper.terms.number(term));
    let wage = yard.month_wage.and_then(|wage| yard.rates.convert(wage, paper.currency, paper.on)).map(|c| c.amount);
    let sized = cost.zip(wage).and_then(|(cost, wage)| Some((cost, wage, cost.checked_div(wage.value)?)));
    let moved = format!("the cost moved from {before} to the worker");
    let (grade, why) = match sized {
        Some((cost, wage, part)) => (band(part, FEE_BANDS), format!("it costs {cost} {}: {} of a month's wage of {wage}", paper.currency, percent(part))),
        None => (Grade::G2, "how much it costs is not stated".to_owned()),
    };
    Change::Worse(Worsening { grade: grade.min(rule.cap), trace: vec![moved, why, banded(FEE_BANDS, rule.cap)] })
}

/// `domain.md` 2.6: the same unit group is no change; a shorter code that leads the other is not certain to be one.
fn occupation(yard: &Yard<'_>, before: &str, after: &str) -> Option<(Grade, String)> {
    let rules = &yard.list.occupations;
    let (b, a) = (Occupation::parse(before).ok()?, Occupation::parse(after).ok()?);
    if b.is_within(&a) || a.is_within(&b) {
        return None;
    }
    let shared = before.bytes().zip(after.bytes()).take_while(|(b, a)| b == a).count();
    let watched = |code: &Occupation| rules.watch.iter().any(|group| code.is_within(group));
    let level = |code: &str| code.get(..1).and_then(|major| rules.skill_levels.get(major));
    let lower = level(before).zip(level(after)).is_some_and(|(b, a)| a < b);
    Some(match () {
        () if shared >= 3 => (rules.same_minor_group, "another unit group of one minor group (ISCO-08)".to_owned()),
        () if watched(&a) && !watched(&b) => (rules.into_watch, format!("{after} is work in isolation, often under another law (ISCO-08)")),
        () if shared >= 1 => (rules.same_major_group, "another minor group of one major group (ISCO-08)".to_owned()),
        () if lower => (rules.lower_skill, "a lower skill level (ISCO-08)".to_owned()),
        () => (rules.other, "another major group (ISCO-08)".to_owned()),
    })
}

/// Effective pay for an hour before and after, where both papers give wage and hours: derived value D1 of `domain.md` 3.3.
#[must_use]
pub fn hourly(yard: &Yard<'_>, before: &Paper<'_>, after: &Paper<'_>) -> Option<String> {
    let hours = |paper: &Paper<'_>| paper.terms.number(Term::HoursWeek).or_else(|| paper.terms.number(Term::HoursDay)).filter(|h| !h.is_zero());
    let wage = |paper: &Paper<'_>| measure::wage_of_month(yard.list, paper).filter(|w| !w.value.is_zero());
    let (b, a) = (wage(before)?, wage(after)?);
    if b.currency != a.currency || before.terms.number(Term::HoursWeek).is_some() != after.terms.number(Term::HoursWeek).is_some() {
        return None;
    }
    let kept = a.value.checked_div(hours(after)?)?.checked_div(b.value.checked_div(hours(before)?)?)?;
    let change = kept.checked_sub(Decimal::ONE)?.checked_mul(Decimal::ONE_HUNDRED)?;
    (change < Decimal::ZERO).then(|| format!("effective pay for an hour: {} %", change.round_dp(2)))
}

fn percent(part: Decimal) -> String {
    format!("{} %", part.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(Decimal::MAX).round_dp(2).normalize())
}

fn banded(edges: [Decimal; 3], cap: Grade) -> String {
    let [minor, moderate, serious] = edges.map(percent);
    format!("bands: G1 through {minor}, G2 through {moderate}, G3 through {serious}, G4 above; at most {cap} for this term")
}
