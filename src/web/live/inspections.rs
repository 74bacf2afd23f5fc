//! How do standings and kept findings become pages of the desk?

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;

use crate::flow::desk::{AgencyStanding, Found, Inspections, KeptFinding, Standing};
use crate::flow::open_house::Shown;
use crate::record::finding::Indicator;
use crate::record::id::Id;
use crate::record::licence::Status;
use crate::record::money::Money;
use crate::record::period::parse_day;
use crate::store::inspection_lists::KeptList;
use crate::web::view::desk::{Count, DeskAgencyView, DrawnView, FindingLine, GradeView, InspectionRow, InspectionsView};
use crate::web::view::from_register::Days;
use crate::web::view::verdict::Verdict;
use crate::web::view::words::indicator_words;
use crate::web::view::{agency::AgencyView, check::Source};

/// Rows on one page of the desk.
pub(super) const PAGE_ROWS: u32 = 25;

/// One page of the inspection list, and the list that was drawn last.
pub(super) fn list((found, drawn): (Inspections, Option<KeptList>), shown: &Shown, page: u32) -> InspectionsView {
    let Inspections { agencies, as_of } = found;
    let (size, total) = (PAGE_ROWS as usize, agencies.len());
    let due = sums(agencies.iter().flat_map(|standing| &standing.agency.due));
    let skipped = (page.saturating_sub(1) as usize).saturating_mul(size);
    let row = |Standing { agency, not_judged }| InspectionRow { not_judged, ..row(agency, shown) };
    let rows = agencies.into_iter().skip(skipped).take(size).map(row).collect();
    let drawn = drawn.map(|kept| DrawnView::of(kept, |licence| name_of(shown, licence)));
    InspectionsView { rows, page, pages: pages(total as u64), total, as_of, due, drawn, problem: None }
}

/// One agency, or nothing where neither register nor findings know of it.
pub(super) fn agency(licence: &str, found: Found, shown: &Shown, (page, today): (u32, NaiveDate)) -> Option<DeskAgencyView> {
    let Found { standing, findings, total, not_judged } = found;
    let days = Days { on: today, today };
    let registered = AgencyView::of(&shown.register, licence, days, Source { name: "".into(), on: None });
    if registered.is_none() && total == 0 && not_judged.is_empty() {
        return None;
    }
    let licence_no = registered.as_ref().map_or_else(|| licence.to_owned(), |agency| agency.licence_no.clone());
    let quiet =
        || InspectionRow { name: name_of(shown, &Id::new(licence)), licence_no, breaches: Vec::new(), total: 0, gravest: None, due: Vec::new(), not_judged: 0 };
    let summary = standing.map_or_else(quiet, |standing| row(standing, shown));
    Some(DeskAgencyView {
        summary: InspectionRow { not_judged: not_judged.iter().map(|(_, count)| count).sum(), ..summary },
        in_register: registered.is_some(),
        status: registered.map_or_else(|| Verdict::of_status(Status::Unknown), |agency| agency.status),
        as_of: today,
        findings: findings.iter().map(line).collect(),
        reasons: not_judged.into_iter().map(|(words, count)| Count { words, count }).collect(),
        page,
        pages: pages(total),
        file: None,
    })
}

/// The name of the one agency that holds a licence number; where several do, none is picked.
pub(super) fn name_of(shown: &Shown, licence: &Id) -> Option<String> {
    let mut names: Vec<&str> = shown.register.agencies(&licence.key()).map(|agency| agency.legal_name.as_str()).collect();
    names.dedup();
    match names.as_slice() {
        [one] => Some((*one).to_owned()),
        [] => None,
        [_, _, ..] => Some(format!("{} agencies with this number", names.len())),
    }
}

pub(super) fn row(standing: AgencyStanding, shown: &Shown) -> InspectionRow {
    let AgencyStanding { agency_licence, by_code, due, breaches: total, .. } = standing;
    let gravest = by_code.keys().filter_map(|(_, grade)| *grade).max().map(GradeView::from);
    InspectionRow {
        name: name_of(shown, &Id::new(agency_licence.as_str())),
        licence_no: agency_licence,
        breaches: counts(&by_code),
        total,
        gravest,
        due,
        not_judged: 0,
    }
}

/// Breaches by kind, most frequent first.
fn counts<G>(by_code: &BTreeMap<(Indicator, G), u64>) -> Vec<Count> {
    let mut by_kind: BTreeMap<Indicator, u64> = BTreeMap::new();
    for ((code, _), count) in by_code {
        *by_kind.entry(*code).or_default() += count;
    }
    let mut kinds: Vec<(Indicator, u64)> = by_kind.into_iter().collect();
    kinds.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
    kinds.into_iter().map(|(code, count)| Count { words: indicator_words(code).to_owned(), count }).collect()
}

pub(super) fn line(kept: &KeptFinding) -> FindingLine {
    FindingLine {
        finding_id: kept.finding_id.clone(),
        words: indicator_words(kept.code),
        outcome: kept.outcome,
        grade: kept.grade.map(GradeView::from),
        placement_id: kept.placement_id.clone(),
        on: decided_on(&kept.line),
        excess: kept.excess,
    }
}

/// The day that decided, as the finding's line has it.
fn decided_on(line: &str) -> Option<NaiveDate> {
    let finding: Value = serde_json::from_str(line).ok()?;
    parse_day(finding.get("rule")?.get("on")?.as_str()?)
}

fn sums<'a>(all: impl Iterator<Item = &'a Money>) -> Vec<Money> {
    let mut sums: BTreeMap<_, i64> = BTreeMap::new();
    for money in all {
        let sum = sums.entry(money.currency).or_default();
        *sum = sum.saturating_add(money.minor);
    }
    sums.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect()
}

fn pages(rows: u64) -> u32 {
    u32::try_from(rows.div_ceil(u64::from(PAGE_ROWS))).unwrap_or(u32::MAX).max(1)
}
