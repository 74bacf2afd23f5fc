//! How is a list of the desk written as a file? The columns of the screen in its order, each cell as the screen has it.

use super::cases::CaseRow;
use super::complaint_desk::QueueRow as ComplaintRow;
use super::desk::{Count, FindingLine, GradeView, InspectionRow};
use super::queue::QueueRow;
use super::signals::SignalRow;
use crate::record::code::Code;
use crate::record::money::Money;

/// A row of a list that can be taken out as a file.
pub trait Tabled {
    /// The heads of its columns, as on the screen.
    const COLUMNS: &'static [&'static str];

    /// Its cells, in their order.
    fn cells(&self) -> Vec<String>;
}

impl Tabled for QueueRow {
    const COLUMNS: &'static [&'static str] = &["Finding", "Says", "Grade", "Agency", "Placement", "Corridor", "Decided on", "Due back", "Stands", "With"];

    fn cells(&self) -> Vec<String> {
        let stands = self.note.iter().fold(self.standing.clone(), |stands, note| format!("{stands} ({note})"));
        vec![
            format!("{} {}", self.words, self.finding_id),
            self.outcome.to_owned(),
            grade(self.grade.as_ref()),
            named(self.agency.as_ref(), &self.licence_no),
            self.placement_id.clone(),
            text(self.corridor.as_ref()),
            text(self.on.as_ref()),
            text(self.excess.as_ref().map(money).as_ref()),
            stands,
            text(self.assigned.as_ref()),
        ]
    }
}

impl Tabled for FindingLine {
    const COLUMNS: &'static [&'static str] = &["Finding", "Says", "Grade", "Placement", "Decided on", "Due back"];

    fn cells(&self) -> Vec<String> {
        vec![
            format!("{} {}", self.words, self.finding_id),
            self.outcome.as_str().replace('_', " "),
            grade(self.grade.as_ref()),
            self.placement_id.clone(),
            text(self.on.as_ref()),
            text(self.excess.as_ref().map(money).as_ref()),
        ]
    }
}

impl Tabled for InspectionRow {
    const COLUMNS: &'static [&'static str] = &["Agency", "Gravest", "Open breaches", "By kind", "Due to workers", "Not judged"];

    fn cells(&self) -> Vec<String> {
        let kinds: Vec<String> = self.breaches.iter().map(|Count { words, count }| format!("{words} ({count})")).collect();
        vec![
            named(self.name.as_ref(), &self.licence_no),
            grade(self.gravest.as_ref()),
            self.total.to_string(),
            kinds.join("; "),
            self.due.iter().map(money).collect::<Vec<_>>().join("; "),
            self.not_judged.to_string(),
        ]
    }
}

impl Tabled for SignalRow {
    const COLUMNS: &'static [&'static str] = &["Of whom", "What", "Observed", "Expected", "Of", "q", "Probability", "Shrinkage"];

    fn cells(&self) -> Vec<String> {
        let whom = if self.is_agency { self.subject.clone() } else { format!("{} (employer)", self.subject) };
        let kind = self.detail.iter().fold(self.words.to_owned(), |words, detail| format!("{words} ({detail})"));
        [format!("{whom} {}", self.signal_id), format!("{kind}: {}", self.explanation)].into_iter().chain(self.numbers.clone()).collect()
    }
}

impl Tabled for CaseRow {
    const COLUMNS: &'static [&'static str] = &["Case", "Stands", "Overdue", "Draws near", "Due next"];

    fn cells(&self) -> Vec<String> {
        let overdue: Vec<String> = self.overdue.iter().map(|due| format!("{}, {}", due.words, due.by_on)).collect();
        let warnings: Vec<String> = self.warnings.iter().map(|due| format!("{}, {}", due.words, due.by_on)).collect();
        vec![
            format!("{}: {} ({}), opened {}, findings: {}", self.number, self.agency, self.licence_no, self.opened_on, self.grounds),
            self.state.to_owned(),
            overdue.join("; "),
            warnings.join("; "),
            self.next.as_ref().map(|due| format!("{}, {}", due.words, due.by_on)).unwrap_or_default(),
        ]
    }
}

/// The agency as written is a text of whoever complained: it may hold anything, and stays in the house.
impl Tabled for ComplaintRow {
    const COLUMNS: &'static [&'static str] = &["Complaint", "Agency, as written", "Stands", "Overdue", "Due next"];

    fn cells(&self) -> Vec<String> {
        let urgent = if self.is_urgent { ", urgent" } else { "" };
        let overdue: Vec<String> = self.overdue.iter().map(|due| format!("{}, {}", due.words.english(), due.by_on)).collect();
        let wrote = if self.is_unanswered { ", the worker wrote" } else { "" };
        vec![
            format!("{}: {}{urgent}, told {}", self.id, self.matters.join("; "), self.received_on),
            if self.agency.is_some() { "left out" } else { "not stated" }.to_owned(),
            format!("{}{wrote}", self.state),
            overdue.join("; "),
            self.next.as_ref().map(|due| format!("{}, {}", due.words.english(), due.by_on)).unwrap_or_default(),
        ]
    }
}

fn grade(grade: Option<&GradeView>) -> String {
    grade.map(|view| format!("{} {}", view.grade, view.words)).unwrap_or_default()
}

fn named(name: Option<&String>, licence_no: &str) -> String {
    format!("{} ({licence_no})", name.map_or("Not in the register", String::as_str))
}

fn money(sum: &Money) -> String {
    format!("{} {}", sum.currency, sum.amount())
}

fn text(value: Option<&impl ToString>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}
