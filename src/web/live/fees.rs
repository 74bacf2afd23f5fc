//! How does an assessment become the answer to "may they ask me for this"? Never more comfort than the law that is known gives.

use crate::flow::assess_fee::{self, FeeQuestion, ItemLine, LawLine as Law, May, Unstated};
use crate::record::charge::{Item, ItemGroup};
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::money::Money;
use crate::rules::book::RuleBook;
use crate::web::view::choices::CHOICES;
use crate::web::view::fees::{FeeAnswer, FeeItem, LawLine};
use crate::web::view::verdict::{Tone, Verdict};
use crate::web::view::words::item_words;

const TOO_MUCH: Verdict = Verdict::new("too-much", "They ask for too much", Tone::Stop);
const NOT_ALLOWED: Verdict = Verdict::new("not-allowed", "They may not ask for this", Tone::Stop);
const UNKNOWN: Verdict = Verdict::new("unknown", "We cannot say whether this is too much", Tone::Unknown);
const CONDITIONS: Verdict = Verdict::new("conditions", "Only under conditions: read each answer", Tone::Caution);
const NO_RULE: Verdict = Verdict::new("unknown", "We do not know the rule for this", Tone::Unknown);
const WITHIN: Verdict = Verdict::new("within-limits", "Not above the limits that we know", Tone::Caution);
const LIMITS: Verdict = Verdict::new("limits", "These are the limits that we know", Tone::Caution);

/// Costs that the definition of the ILO (2019) calls illegitimate: a limit on the whole is no permission of each part.
const NEVER_LAWFUL: &str = "A limit on all charges together does not make this one lawful. By the international standard nobody may ask for it: report it.";

/// The answer's page.
pub(super) fn view(asked: &FeeQuestion, answer: assess_fee::FeeAnswer, law: &RuleBook) -> FeeAnswer {
    let assess_fee::FeeAnswer { on, items, too_much, findings, rule_book, .. } = answer;
    let unknown = unknown(asked, &items, law);
    let mut items: Vec<FeeItem> = items.into_iter().map(|line| item(line, asked, &findings)).filter(is_shown).collect();
    items.sort_by_key(|item| item.asked.is_empty());
    let verdict = verdict(&items, &too_much);
    FeeAnswer { question: in_words(asked), on, next_steps: next_steps(&verdict), verdict, items, too_much, unknown, digest: rule_book }
}

fn in_words(asked: &FeeQuestion) -> String {
    let FeeQuestion { origin, destination, occupation, wage, wage_period, months, .. } = asked;
    let job = |code: &str| CHOICES.jobs.iter().find(|job| job.value == code).map_or_else(|| format!("job {code}"), |job| job.words.to_lowercase());
    let parts = [
        Some(format!("{} to {}", origin.name(), destination.name())),
        occupation.as_ref().map(|code| job(code.as_str())),
        wage.map(|wage| format!("{wage} for each {wage_period}")),
        months.map(|months| format!("{months} months")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn item(line: ItemLine, question: &FeeQuestion, findings: &[Finding]) -> FeeItem {
    let ItemLine { item, may, most, together: _, may_be_less, asked, trace, laws, depends_on } = line;
    let told = told_of(item, question, findings);
    let is_covered_only = item.group() == ItemGroup::Illegitimate && may != May::No && !laws.iter().any(|law| law.binds && law.names_item);
    let mut notes: Vec<String> = (!depends_on.is_empty()).then(|| depends(&depends_on)).into_iter().collect();
    for finding in told.iter().filter(|finding| finding.outcome == Outcome::NotAssessable && !finding.explanation.is_empty()) {
        if !notes.contains(&finding.explanation) {
            notes.push(finding.explanation.clone());
        }
    }
    if is_covered_only {
        notes.push(NEVER_LAWFUL.to_owned());
    }
    FeeItem {
        name: item_words(item).to_owned(),
        item,
        may: if is_covered_only { May::Unknown } else { may },
        most: most.filter(|_| !is_covered_only),
        may_be_less,
        trace: if is_covered_only { Vec::new() } else { trace },
        too_much: too_much(&told, &asked),
        asked,
        law: laws.into_iter().map(law_line).collect(),
        notes,
    }
}

/// What was asked is shown in any case; beside it what a law speaks of by itself, not a bribe because a limit on everything covers it.
fn is_shown(item: &FeeItem) -> bool {
    let is_no_cost = matches!(item.item.group(), ItemGroup::Illegitimate | ItemGroup::Other);
    !item.asked.is_empty() || !is_no_cost || (item.item.group() == ItemGroup::Illegitimate && item.may != May::Unknown)
}

/// Findings on fees that speak of this item alone.
fn told_of<'a>(item: Item, question: &FeeQuestion, findings: &'a [Finding]) -> Vec<&'a Finding> {
    let own: Vec<String> = (1..).zip(&question.asked).filter(|(_, (asked, _))| *asked == item).map(|(line, _)| format!("asked-{line}")).collect();
    let speaks = |finding: &&Finding| {
        let of_fees = [Indicator::FeeNotAllowed, Indicator::FeeOverCap, Indicator::LevyPassedOn, Indicator::MedicalTestBarred].contains(&finding.code);
        of_fees && finding.charge_ids.iter().all(|id| own.iter().any(|own| own == id.as_str()))
    };
    findings.iter().filter(speaks).collect()
}

/// What lies above the lawful of this item, where one sum in one currency says it.
fn too_much(told: &[&Finding], asked: &[Money]) -> Option<Money> {
    let currency = asked.first()?.currency;
    let excess: Vec<Money> = told.iter().filter(|finding| finding.outcome == Outcome::Breach).filter_map(|finding| finding.excess).collect();
    let minor = excess.iter().map(|sum| sum.minor).fold(0, i64::saturating_add);
    (0 < minor && excess.iter().all(|sum| sum.currency == currency)).then(|| Money::new(minor, currency))
}

fn law_line(law: Law) -> LawLine {
    let Law { id, title, citation, may, most, binds, why, names_item: _ } = law;
    let says = match (may, most) {
        (May::No, _) => "nothing may be asked of the worker".to_owned(),
        (May::UpTo, Some(most)) => format!("at most {most}"),
        (May::UpTo, None) => "only up to a limit".to_owned(),
        (May::AtCost, _) => "only the real price, with a paper that shows it".to_owned(),
        (May::Advance, _) => "only as an advance that must come back".to_owned(),
        (May::Yes, _) => "it may be asked".to_owned(),
        (May::Unknown, _) => "it depends on what you did not say".to_owned(),
    };
    let sure = match (binds, why) {
        (true, _) => "Binding".to_owned(),
        (false, Some(why)) => format!("Advice only: {why}"),
        (false, None) => "Advice only".to_owned(),
    };
    LawLine { sentence: format!("{title}: {says}."), citation, rule_id: id, sure }
}

fn depends(on: &[Unstated]) -> String {
    let words = |fact: &Unstated| match fact {
        Unstated::Occupation => "the job",
        Unstated::Sex => "whether you are a woman or a man",
        Unstated::Wage => "the wage",
        Unstated::Months => "the months of the contract",
    };
    format!("This depends on what you did not say: {}. Fill it in for an exact answer.", on.iter().map(words).collect::<Vec<_>>().join(", "))
}

/// What is not known as a whole: an end of the way of which no binding law speaks, and sums that no law speaks of.
fn unknown(asked: &FeeQuestion, items: &[ItemLine], law: &RuleBook) -> Vec<String> {
    let speaks = |place: &str| {
        let of_place = |line: &Law| line.binds && law.norm(&line.id).is_some_and(|norm| norm.jurisdiction.starts_with(place));
        items.iter().flat_map(|item| &item.laws).any(of_place)
    };
    let silent = [asked.origin, asked.destination].into_iter().filter(|country| !speaks(country.code()));
    let silent = silent.map(|country| format!("We know no binding rule of {} on charges to workers who go this way on this day.", country.name()));
    let mut open: Vec<Item> =
        asked.asked.iter().map(|(item, _)| *item).filter(|item| !items.iter().any(|line| line.item == *item && !line.laws.is_empty())).collect();
    open.dedup();
    let open = open.into_iter().map(|item| format!("We know no rule for this way that speaks of: {}.", item_words(item).to_lowercase()));
    silent.chain(open).collect()
}

fn verdict(items: &[FeeItem], too_much: &[Money]) -> Verdict {
    let asked: Vec<&FeeItem> = items.iter().filter(|item| !item.asked.is_empty()).collect();
    if !too_much.is_empty() {
        TOO_MUCH
    } else if asked.iter().any(|item| item.may == May::No) {
        NOT_ALLOWED
    } else if asked.is_empty() {
        if items.iter().any(|item| item.may != May::Unknown) { LIMITS } else { NO_RULE }
    } else if asked.iter().all(|item| is_within(item)) {
        WITHIN
    } else if asked.iter().all(|item| item.may == May::Unknown) {
        NO_RULE
    } else if asked.iter().any(|item| matches!(item.may, May::Unknown | May::UpTo)) {
        UNKNOWN
    } else {
        CONDITIONS
    }
}

/// Whether what was asked is surely not above a limit: a limit that is exact, in the same currency, and nothing left open.
fn is_within(item: &FeeItem) -> bool {
    let sum =
        |most: Money| item.asked.iter().all(|sum| sum.currency == most.currency).then(|| item.asked.iter().map(|sum| sum.minor).fold(0, i64::saturating_add));
    let below = |most: Money| sum(most).is_some_and(|sum| sum <= most.minor);
    match item.may {
        May::UpTo => !item.may_be_less && item.notes.is_empty() && item.most.is_some_and(below),
        May::Yes => item.notes.is_empty(),
        May::No | May::AtCost | May::Advance | May::Unknown => false,
    }
}

fn next_steps(verdict: &Verdict) -> Vec<String> {
    let steps: &[&str] = match verdict.tone {
        Tone::Stop => {
            &["Do not pay more than the limit.", "Ask for a receipt that names each item and each sum.", "Report to the authority what they asked you for."]
        }
        Tone::Unknown => &["Ask the authority before you pay.", "Ask for a written list that names each item and each sum."],
        Tone::Good | Tone::Caution => &["Pay only against a receipt that names each item and each sum.", "Check that the agency is licensed before you pay."],
    };
    steps.iter().map(|step| (*step).to_owned()).collect()
}
