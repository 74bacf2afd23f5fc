//! Which change of a term hurts the worker, and how grave can it be? Read from `seeds/lists/terms.toml`.

use std::collections::{BTreeMap, BTreeSet};

use compact_str::CompactString;
use rust_decimal::Decimal;
use serde::Deserialize;
use toml::Spanned;

use super::list::{ListError, Page};
use crate::record::code::{Code as _, CodeError, codes};
use crate::record::contract::{Term, TermShape, TermValue};
use crate::record::finding::Grade;
use crate::record::money::parse_number;
use crate::record::place::Occupation;

/// Every term with its direction, and the measures that bring two papers to one unit. An empty list grades nothing.
#[derive(Debug, Clone, Default)]
pub struct TermList {
    terms: Vec<TermRule>,
    /// How values are brought to one unit.
    pub units: Units,
    /// How a change of work is graded.
    pub occupations: OccupationRule,
}

/// One term.
#[derive(Debug, Clone)]
pub struct TermRule {
    /// The term.
    pub term: Term,
    /// What a sentence calls it.
    pub called: String,
    /// Which part of the employment it belongs to.
    pub class: Class,
    /// The change that hurts.
    pub worse: Worse,
    /// The part (0.09 for 9 percent) up to which a change is none.
    pub tolerance: Decimal,
    /// The highest grade that the size of the change alone can reach.
    pub cap: Grade,
    /// What the change is measured by.
    pub scale: Scale,
    /// Best first; equals share a list.
    pub ranks: Vec<Vec<CompactString>>,
    /// The term that tells the cost of what a party bears.
    pub cost: Option<Term>,
    /// Compared only where the later paper says so of another term, or is silent on it.
    pub only_where: Option<(Term, CompactString)>,
    /// What holds where the earlier paper is silent, because no law or contract may say anything else.
    pub where_silent: Option<TermValue>,
    /// How a sentence tells a code of the term.
    pub words: BTreeMap<CompactString, String>,
}

codes! {
    /// Parts of an employment.
    Class, "one of identity pay hours leave welfare travel fees documents ending process":
    Identity = "identity", Pay = "pay", Hours = "hours", Leave = "leave", Welfare = "welfare", Travel = "travel",
    Fees = "fees", Documents = "documents", Ending = "ending", Process = "process",
}

codes! {
    /// The change of a term that hurts the worker.
    Worse, "one of lower higher changed rank_down to_worker yes no gains loses occupation display":
    Lower = "lower", Higher = "higher", Changed = "changed", RankDown = "rank_down", ToWorker = "to_worker", Yes = "yes", No = "no",
    Gains = "gains", Loses = "loses", Occupation = "occupation", Display = "display",
}

codes! {
    /// What a change is measured by: the earlier value, or a month's wage in the bands of terms or of fees.
    Scale, "one of baseline wage fee": Baseline = "baseline", Wage = "wage", Fee = "fee",
}

/// How values are brought to one unit.
#[derive(Debug, Clone, Default)]
pub struct Units {
    /// Weeks in a month.
    pub weeks_month: Decimal,
    /// Paid days in a month where the paper gives no divisor.
    pub days_month: Decimal,
    /// Hours in a week where the paper gives none.
    pub hours_week: Decimal,
    /// Days of work in a week where the paper gives no rest days.
    pub work_days_week: Decimal,
    /// The part that a change of unit may hide.
    pub conversion_tolerance: Decimal,
    /// The part that a change of currency may hide.
    pub currency_tolerance: Decimal,
}

/// How a change of work is graded, by ISCO-08.
#[derive(Debug, Clone)]
pub struct OccupationRule {
    /// Groups into which a change from outside is grave.
    pub watch: Vec<Occupation>,
    /// Skill level by major group.
    pub skill_levels: BTreeMap<CompactString, u8>,
    /// Within one minor group (three digits).
    pub same_minor_group: Grade,
    /// Into the watched groups from outside.
    pub into_watch: Grade,
    /// Within one major group (one digit).
    pub same_major_group: Grade,
    /// To a lower skill level.
    pub lower_skill: Grade,
    /// Any other.
    pub other: Grade,
}

impl Default for OccupationRule {
    fn default() -> Self {
        let (watch, skill_levels) = (Vec::new(), BTreeMap::new());
        Self { watch, skill_levels, same_minor_group: Grade::G1, into_watch: Grade::G2, same_major_group: Grade::G2, lower_skill: Grade::G2, other: Grade::G2 }
    }
}

impl TermList {
    /// Reads the list. `file` names it in errors.
    ///
    /// # Errors
    /// Every mistake at once, each with file, line, key and what to do.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<ListError>> {
        let mut page = Page::new(file, text);
        let Some(raw) = page.read::<RawList>() else {
            return Err(page.errors);
        };
        let units = raw.units.read(&mut page);
        let occupations = raw.occupation.read(&mut page);
        let terms: Vec<TermRule> = raw.term.into_iter().filter_map(|term| term.read(&mut page)).collect();
        complete(&terms, &mut page);
        if page.errors.is_empty() { Ok(Self { terms, units, occupations }) } else { Err(page.errors) }
    }

    /// Every term, in the order of the list.
    #[must_use]
    pub fn terms(&self) -> &[TermRule] {
        &self.terms
    }

    /// What the list says of one term.
    #[must_use]
    pub fn of(&self, term: Term) -> Option<&TermRule> {
        self.terms.iter().find(|rule| rule.term == term)
    }
}

/// Columns that serve the arithmetic alone and are no terms of their own.
const ARITHMETIC: [Term; 4] = [Term::DayDivisor, Term::AirfareCost, Term::MedicalCost, Term::RepatriationCost];

fn complete(terms: &[TermRule], page: &mut Page<'_>) {
    let mut seen = BTreeSet::new();
    for rule in terms {
        if !seen.insert(rule.term) {
            page.say(0, "term", format!("{} stands twice: keep one", rule.term));
        }
    }
    for term in Term::ALL.iter().filter(|term| !seen.contains(term) && !ARITHMETIC.contains(term)) {
        page.say(0, "term", format!("no entry for {term}: add one, with worse = \"display\" if it is never graded"));
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    units: RawUnits,
    occupation: RawOccupation,
    term: Vec<RawTerm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawUnits {
    weeks_month: Spanned<String>,
    days_month: Spanned<String>,
    hours_week: Spanned<String>,
    work_days_week: Spanned<String>,
    conversion_tolerance_percent: Spanned<String>,
    currency_tolerance_percent: Spanned<String>,
}

impl RawUnits {
    fn read(self, page: &mut Page<'_>) -> Units {
        let mut number = |key, text: &Spanned<String>| page.take(key, text, parse_number).filter(|n| !n.is_zero()).unwrap_or(Decimal::ONE);
        Units {
            weeks_month: number("weeks_month", &self.weeks_month),
            days_month: number("days_month", &self.days_month),
            hours_week: number("hours_week", &self.hours_week),
            work_days_week: number("work_days_week", &self.work_days_week),
            conversion_tolerance: number("conversion_tolerance_percent", &self.conversion_tolerance_percent) / Decimal::ONE_HUNDRED,
            currency_tolerance: number("currency_tolerance_percent", &self.currency_tolerance_percent) / Decimal::ONE_HUNDRED,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOccupation {
    watch: Vec<Spanned<String>>,
    skill_levels: BTreeMap<CompactString, u8>,
    same_minor_group: Spanned<String>,
    into_watch: Spanned<String>,
    same_major_group: Spanned<String>,
    lower_skill: Spanned<String>,
    other: Spanned<String>,
}

impl RawOccupation {
    fn read(self, page: &mut Page<'_>) -> OccupationRule {
        let watch = self.watch.iter().filter_map(|group| page.take("watch", group, Occupation::parse)).collect();
        let mut grade = |key, text: &Spanned<String>| page.take(key, text, Grade::parse).unwrap_or(Grade::G2);
        OccupationRule {
            watch,
            skill_levels: self.skill_levels,
            same_minor_group: grade("same_minor_group", &self.same_minor_group),
            into_watch: grade("into_watch", &self.into_watch),
            same_major_group: grade("same_major_group", &self.same_major_group),
            lower_skill: grade("lower_skill", &self.lower_skill),
            other: grade("other", &self.other),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    term: Spanned<String>,
    called: String,
    class: Spanned<String>,
    worse: Spanned<String>,
    cap: Spanned<String>,
    tolerance_percent: Option<Spanned<String>>,
    scale: Option<Spanned<String>>,
    #[serde(default)]
    ranks: Vec<Vec<CompactString>>,
    cost: Option<Spanned<String>>,
    only_where: Option<RawWhere>,
    where_silent: Option<Spanned<String>>,
    #[serde(default)]
    words: BTreeMap<CompactString, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWhere {
    term: Spanned<String>,
    is: CompactString,
}

impl RawTerm {
    fn read(self, page: &mut Page<'_>) -> Option<TermRule> {
        let term = page.take("term", &self.term, Term::parse);
        let class = page.take("class", &self.class, Class::parse);
        let worse = page.take("worse", &self.worse, Worse::parse);
        let cap = page.take("cap", &self.cap, Grade::parse);
        let percent = self.tolerance_percent.as_ref().map_or(Some(Decimal::ZERO), |text| page.take("tolerance_percent", text, parse_number));
        let scale = self.scale.as_ref().map_or(Some(Scale::Baseline), |text| page.take("scale", text, Scale::parse));
        let cost = self.cost.as_ref().and_then(|text| page.take("cost", text, Term::parse));
        let only_where = self.only_where.and_then(|w| Some((page.take("only_where.term", &w.term, Term::parse)?, w.is)));
        if worse == Some(Worse::RankDown) && self.ranks.len() < 2 {
            page.say(self.term.span().start, "ranks", format!("{} goes down a list: give at least two ranks, best first", self.term.as_ref()));
        }
        let silent = self.where_silent.as_ref().map(|text| page.take("where_silent", text, |text| where_silent(term, text)));
        let tolerance = percent? / Decimal::ONE_HUNDRED;
        Some(TermRule {
            term: term?,
            called: self.called,
            class: class?,
            worse: worse?,
            tolerance,
            cap: cap?,
            scale: scale?,
            ranks: self.ranks,
            cost,
            only_where,
            where_silent: silent.flatten(),
            words: self.words,
        })
    }
}

/// A code of the term, or its set of codes. Numbers have no natural value: silent is never zero.
fn where_silent(term: Option<Term>, text: &str) -> Result<TermValue, CodeError> {
    match term.map(Term::shape) {
        Some(TermShape::Code(allowed)) if allowed.contains(&text) => Ok(TermValue::Word(text.into())),
        Some(TermShape::Set) => Ok(TermValue::Set(text.split_whitespace().map(CompactString::from).collect())),
        Some(TermShape::Code(_) | TermShape::Flag | TermShape::Number | TermShape::Money | TermShape::Text) | None => {
            Err(CodeError::new("a code of the term, or codes of its set", text))
        }
    }
}
