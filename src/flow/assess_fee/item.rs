//! What is said of one item besides its limit? How much is too much, how sure that is, and what else has to be known.

use super::answer::{ItemLine, LawLine, SharedExcess, may_words};
use super::ask_for::AskFor;
use super::sure::{LESS, Sureness, full_stop_off, sureness};
use super::told::Told;
use super::{FeeQuestion, Unstated};
use crate::audit::ask::{Duty, May};
use crate::record::charge::{Item, ItemGroup};
use crate::record::code::Code;
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::money::Money;
use crate::record::place::Country;
use crate::record::said::{Fact, Said};
use crate::record::words::country_said;
use crate::rules::book::RuleBook;
use crate::rules::edition::not_confirmed_words;

/// Costs that the definition of the ILO (2019) calls illegitimate: a limit on the whole is no permission of each part.
const NEVER_LAWFUL: Said = Said::plain(
    "fees-never-lawful",
    "A limit on all charges together does not make this one lawful. By the international standard nobody may ask for it: report it.",
);

/// The proof lies on the agency: what no paper allows is counted as not allowed.
const WITHOUT_PAPER: Said = Said::plain(
    "fees-without-paper",
    "Any sum is lawful only with the paper that is named under “What to ask for”. As long as nobody shows it, all of it is too much.",
);

/// It could be judged in some of the worlds only.
const OPEN_FOR_SOME: Said =
    Said::plain("fees-open-for-some", "For some of what you did not say this cannot be judged. Fill in what you know for a surer answer.");

/// What an item is dressed by, the same for all items.
pub(super) struct By<'a> {
    /// What to ask for.
    pub(super) ask_for: &'a [AskFor],
    /// What was found in every world.
    pub(super) findings: &'a [Finding],
    /// Items that could not be judged in some world.
    pub(super) open: &'a [Item],
    /// The law.
    pub(super) law: &'a RuleBook,
}

/// Items of the question that could not be judged in some world.
pub(super) fn open(question: &FeeQuestion, told: &[Told]) -> Vec<Item> {
    let unjudged = told.iter().flat_map(|told| &told.findings).filter(|finding| finding.outcome == Outcome::NotAssessable && of_fees(finding));
    let mut items: Vec<Item> = unjudged.flat_map(|finding| items_of(finding, question)).collect();
    items.sort_unstable();
    items.dedup();
    items
}

/// Every item with everything that is said of it, what was asked first.
pub(super) fn dressed(items: Vec<ItemLine>, question: &FeeQuestion, by: &By<'_>) -> Vec<ItemLine> {
    let mut items: Vec<ItemLine> = items.into_iter().map(|line| dress(line, question, by)).filter(is_shown).collect();
    items.sort_by_key(|item| item.asked.is_empty());
    items
}

fn dress(mut item: ItemLine, question: &FeeQuestion, by: &By<'_>) -> ItemLine {
    let By { ask_for, findings, open, law } = *by;
    let told = told_of(item.item, question, findings);
    item.too_much = too_much(&told);
    item.notes = notes(&item, &told, question);
    let is_gated = ask_for.iter().any(|ask| ask.about == Duty::Paper && ask.binds && ask.items.contains(&item.item));
    if is_gated && item.too_much.is_some() && item.may != May::No {
        item.notes.push(WITHOUT_PAPER);
    }
    if item.notes.is_empty() && open.contains(&item.item) {
        item.notes.push(OPEN_FOR_SOME);
    }
    if is_covered_only(&item) {
        item.notes.push(NEVER_LAWFUL);
        (item.may, item.most, item.trace) = (May::Unknown, None, Vec::new());
    }
    item.laws = item.laws.into_iter().map(in_words).collect();
    item.takers.retain(|taker| (taker.may, taker.most) != (item.may, item.most));
    (item.sure, item.sure_because) = sureness(&item, law);
    if item.may_be_less && item.sure != Sureness::Depends {
        item.notes.insert(0, LESS);
    }
    item
}

/// What was asked is shown in any case; beside it what a law speaks of by itself, not a bribe because a limit on everything covers it.
fn is_shown(item: &ItemLine) -> bool {
    let is_no_cost = matches!(item.item.group(), ItemGroup::Illegitimate | ItemGroup::Other);
    !item.asked.is_empty() || !is_no_cost || (item.item.group() == ItemGroup::Illegitimate && item.may != May::Unknown)
}

fn is_covered_only(item: &ItemLine) -> bool {
    item.item.group() == ItemGroup::Illegitimate && item.may != May::No && !item.laws.iter().any(|law| law.binds && law.names_item)
}

fn notes(item: &ItemLine, told: &[&Finding], question: &FeeQuestion) -> Vec<Said> {
    let mut notes: Vec<Said> = (!item.depends_on.is_empty()).then(|| depends(&item.depends_on)).into_iter().collect();
    // That no binding law speaks of it is said by how sure we are.
    let is_said = |finding: &Finding| item.may == May::Unknown && finding.detail.as_deref() == Some("no_rule");
    for finding in told.iter().filter(|finding| finding.outcome == Outcome::NotAssessable && !finding.explanation.is_empty() && !is_said(finding)) {
        let explanation = Said::in_english(finding.explanation.clone());
        if !notes.contains(&explanation) {
            notes.push(explanation);
        }
    }
    if item.may != May::No {
        notes.extend(item.arguable.iter().map(|title| arguable(title, question.destination)));
    }
    notes
}

/// A norm bars it at home where the country of work does, without naming that country.
fn arguable(title: &str, destination: Country) -> Said {
    let place = destination.in_sentence();
    let english = format!(
        "Arguable: “{title}” bars this at home where the country of work bars it. The law of {place} does, but the regulator's list does not name that country. Ask before you pay."
    );
    Said::new("fees-arguable", english).with("law", Said::in_english(title.to_owned())).with("place", country_said(destination))
}

/// Findings on fees that speak of this item alone.
fn told_of<'a>(item: Item, question: &FeeQuestion, findings: &'a [Finding]) -> Vec<&'a Finding> {
    findings.iter().filter(|finding| of_fees(finding) && items_of(finding, question) == [item]).collect()
}

fn of_fees(finding: &Finding) -> bool {
    [Indicator::FeeNotAllowed, Indicator::FeeOverCap, Indicator::LevyPassedOn, Indicator::MedicalTestBarred].contains(&finding.code)
}

/// The items whose charges bear a finding.
fn items_of(finding: &Finding, question: &FeeQuestion) -> Vec<Item> {
    let named = |line: usize| finding.charge_ids.iter().any(|id| id.as_str() == format!("asked-{line}"));
    let mut items: Vec<Item> = (1..).zip(&question.asked).filter(|(line, _)| named(*line)).map(|(_, (item, _))| *item).collect();
    items.sort_unstable();
    items.dedup();
    items
}

/// What lies above the lawful of this item, where one sum in one currency says it.
fn too_much(told: &[&Finding]) -> Option<Money> {
    let excess: Vec<Money> = told.iter().filter(|finding| finding.outcome == Outcome::Breach).filter_map(|finding| finding.excess).collect();
    let currency = excess.first()?.currency;
    let minor = excess.iter().map(|sum| sum.minor).fold(0, i64::saturating_add);
    (0 < minor && excess.iter().all(|sum| sum.currency == currency)).then(|| Money::new(minor, currency))
}

/// Excess that several items bear together.
pub(super) fn shared(question: &FeeQuestion, findings: &[Finding]) -> Vec<SharedExcess> {
    let breaches = findings.iter().filter(|finding| finding.outcome == Outcome::Breach && of_fees(finding));
    let together = breaches.filter_map(|finding| Some(SharedExcess { items: items_of(finding, question), too_much: finding.excess? }));
    together.filter(|shared| 1 < shared.items.len() && !shared.too_much.is_zero()).collect()
}

fn in_words(law: LawLine) -> LawLine {
    let sentence = format!("{}: {}.", law.title, may_words(law.may, law.most));
    let sure = match (law.binds, &law.why) {
        (true, _) => "Binding".to_owned(),
        (false, Some(why)) => format!("Advice only: {why}"),
        (false, None) => "Advice only".to_owned(),
    };
    let sure = match law.not_confirmed_since {
        Some(since) => format!("{}. {}", full_stop_off(&sure), full_stop_off(&not_confirmed_words(since))),
        None => sure,
    };
    LawLine { sentence, sure, ..law }
}

fn depends(on: &[Unstated]) -> Said {
    Said::new("fees-depends-on", format!("This depends on what you did not say: {}.", unstated_words(on))).with("facts", unstated(on))
}

/// What would have to be stated, in words: "the job, the wage".
#[must_use]
pub fn unstated_words(facts: &[Unstated]) -> String {
    unstated(facts).english()
}

/// What would have to be stated, fact by fact.
#[must_use]
pub fn unstated(facts: &[Unstated]) -> Fact {
    let words = |fact: &Unstated| match fact {
        Unstated::Occupation => Said::plain("fees-fact-job", "the job"),
        Unstated::Sex => Said::plain("fees-fact-sex", "whether you are a woman or a man"),
        Unstated::Wage => Said::plain("fees-fact-wage", "the wage"),
        Unstated::Months => Said::plain("fees-fact-months", "the months of the contract"),
    };
    facts.iter().map(words).collect::<Vec<Said>>().into()
}

/// What would have to be stated for what was asked; for anything, where nothing was asked.
pub(super) fn depends_on(items: &[ItemLine]) -> Vec<Unstated> {
    let nothing_asked = items.iter().all(|item| item.asked.is_empty());
    let in_question = || items.iter().filter(|item| nothing_asked || !item.asked.is_empty());
    Unstated::ALL.iter().copied().filter(|fact| in_question().any(|item| item.depends_on.contains(fact))).collect()
}
