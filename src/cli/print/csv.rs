//! How is a finding one row of a spreadsheet? With the names of findings 1.0 flattened with a point; lists stand in one cell
//! with ` | ` between, so that the n-th file, line, column and value of the evidence belong together.

use crate::record::code::Code;
use crate::record::finding::{Evidence, Finding, Indicator, Outcome, RefundDue};
use crate::record::money::Money;

/// Names of the columns of a finding; a signal adds its own after them.
pub(super) const COLUMNS: &str = "finding_id,code,outcome,grade,placement_id,agency_licence,charge_ids,term,detail,\
    rule.id,rule.citation,rule.in_force_from,rule.date_basis,rule.on,rule.digest,\
    allowed.amount,allowed.currency,found.amount,found.currency,excess.amount,excess.currency,\
    explanation,trace,evidence.file,evidence.line,evidence.column,evidence.value,due.amount,due.currency\r\n";

/// Cells between `agency_licence` and `due.amount`: empty in a row of money due.
const BETWEEN: usize = 21;
const BETWEEN_ITEMS: &str = " | ";

/// The row of names.
pub fn head() -> Vec<u8> {
    COLUMNS.as_bytes().to_vec()
}

/// Adds the row of a finding.
pub fn finding(finding: &Finding, out: &mut Vec<u8>) {
    let mut row = Row(out);
    row.cell(&finding.finding_id());
    subject(&mut row, finding.code, finding.outcome);
    row.cell(finding.grade.map_or("", Code::as_str));
    row.cell(finding.placement_id.as_str());
    row.cell(finding.agency_licence.as_str());
    row.cell(&finding.charge_ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(BETWEEN_ITEMS));
    row.cell(finding.term.unwrap_or_default());
    row.cell(finding.detail.as_deref().unwrap_or_default());
    rule(&mut row, finding);
    for sum in [finding.allowed, finding.found, finding.excess] {
        money(&mut row, sum);
    }
    row.cell(&finding.explanation);
    row.cell(&finding.trace.join(BETWEEN_ITEMS));
    evidence(&mut row, &finding.evidence);
    money(&mut row, None);
    row.end();
}

/// Adds a row for each currency in which money is due back.
pub fn due(due: &RefundDue, out: &mut Vec<u8>) {
    for sum in &due.due {
        let mut row = Row(out);
        row.cell("");
        subject(&mut row, Indicator::RefundDue, Outcome::Summary);
        row.cell("");
        row.cell(due.placement_id.as_str());
        row.cell(due.agency_licence.as_str());
        for _ in 0..BETWEEN {
            row.cell("");
        }
        money(&mut row, Some(*sum));
        row.end();
    }
}

fn subject(row: &mut Row<'_>, code: Indicator, outcome: Outcome) {
    row.cell(code.as_str());
    row.cell(outcome.as_str());
}

fn rule(row: &mut Row<'_>, finding: &Finding) {
    let day = |day: Option<chrono::NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
    let cells = finding.rule.as_ref().map_or_else(Default::default, |rule| {
        let (id, citation, basis, digest) = (rule.id.to_string(), rule.citation.to_string(), rule.date_basis.to_owned(), rule.digest.to_string());
        [id, citation, day(rule.in_force_from), basis, day(rule.on), digest]
    });
    cells.iter().for_each(|cell| row.cell(cell));
}

fn money(row: &mut Row<'_>, sum: Option<Money>) {
    row.cell(&sum.map(Money::amount).unwrap_or_default());
    row.cell(sum.as_ref().map_or("", |sum| sum.currency.code()));
}

fn evidence(row: &mut Row<'_>, evidence: &[Evidence]) {
    let mut joined = |part: &dyn Fn(&Evidence) -> String| row.cell(&evidence.iter().map(part).collect::<Vec<_>>().join(BETWEEN_ITEMS));
    joined(&|e| e.table.file());
    joined(&|e| e.line.to_string());
    joined(&|e| e.column.to_owned());
    joined(&|e| e.value.clone());
}

/// A row that grows cell by cell (RFC 4180).
pub(super) struct Row<'a>(pub(super) &'a mut Vec<u8>);

impl Row<'_> {
    pub(super) fn cell(&mut self, text: &str) {
        if text.contains(['"', ',', '\n', '\r']) {
            self.0.push(b'"');
            self.0.extend_from_slice(text.replace('"', "\"\"").as_bytes());
            self.0.push(b'"');
        } else {
            self.0.extend_from_slice(text.as_bytes());
        }
        self.0.push(b',');
    }

    /// Puts the line end in the place of the last comma.
    pub(super) fn end(self) {
        self.0.pop();
        self.0.extend_from_slice(b"\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::currency::Currency;
    use crate::record::id::Id;

    #[test]
    fn every_row_has_a_cell_for_each_name() {
        let mut bytes = head();
        let mut found = Finding::new(Indicator::FeeOverCap, Outcome::Breach, Id::new("P-1"), Id::new("RL, \"1\""));
        found.trace = vec!["one".to_owned(), "two\nlines".to_owned()];
        finding(&found, &mut bytes);
        let sum = Money::new(150, Currency::parse("SGD").unwrap());
        due(&RefundDue { placement_id: Id::new("P-1"), agency_licence: Id::new("RL"), due: vec![sum] }, &mut bytes);
        let mut reader = ::csv::Reader::from_reader(bytes.as_slice());
        let rows: Vec<_> = reader.records().collect::<Result<_, _>>().unwrap();
        assert_eq!((&rows[0][5], &rows[0][22]), ("RL, \"1\"", "one | two\nlines"));
        assert_eq!((&rows[1][1], &rows[1][27], &rows[1][28]), ("refund-due", "1.50", "SGD"));
    }
}
