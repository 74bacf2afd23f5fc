//! How is a proposal written? As a description in TOML, each guess with its reason, and a TODO where nobody can guess.

use std::collections::BTreeSet;

use super::Proposal;
use super::column::Learned;
use super::kind::Guess;
use super::words::{HeaderWords, Meaning};
use crate::ingest::agency_rows::Column;
use crate::ingest::columns::Columns as _;
use crate::ingest::source::days::DayForm;
use crate::ingest::source::figures::{Figures, Grouping};
use crate::ingest::source::grid::Grid;
use crate::ingest::source::kind::{Kind, Sheet};
use crate::record::calendar::Calendar;
use crate::record::code::Code as _;

/// Words of a table that are written out; a column with more is rather free text.
const WORDS_MAX: usize = 60;

/// The description as it grows.
#[derive(Default)]
struct Page {
    text: String,
    notes: Vec<String>,
}

pub(super) fn proposal((file, name): (&str, &str), guess: &Guess, (skip_rows, grid): (u32, &Grid), (columns, words): (&[Learned], &HeaderWords)) -> Proposal {
    let mut page = Page::default();
    page.line(&format!("# A proposal for the source {name}, from {} rows of {}. A person finishes it: replace every TODO.", grid.rows.len(), one_line(file)));
    page.line("");
    page.todo("publisher", "who publishes the list");
    page.todo("title", "what the list is called");
    page.file(guess, skip_rows);
    page.bounds(grid.rows.len());
    page.left_out(columns);
    page.months(columns, words);
    page.line("\n[constants]");
    page.todo("jurisdiction", "the country of the licences, such as NP");
    page.todo("regulator", "who grants the licences");
    page.number(columns, name);
    page.listing(columns);
    columns.iter().for_each(|column| page.column(column, columns));
    page.status(columns);
    let todo = page.text.matches("\"TODO").count();
    page.notes.push(format!("{todo} places are still to be filled in; until then the description is refused with their lines"));
    Proposal { text: page.text, notes: page.notes }
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn reason(&mut self, reason: &str) {
        self.line(&format!("# {}", one_line(reason)));
    }

    fn text(&mut self, key: &str, value: &str) {
        self.line(&format!("{key} = {}", quoted(value)));
    }

    fn todo(&mut self, key: &str, what: &str) {
        self.text(key, &format!("TODO: {what}"));
    }

    fn list(&mut self, key: &str, values: impl IntoIterator<Item = impl AsRef<str>>) {
        let values: Vec<String> = values.into_iter().map(|value| quoted(value.as_ref())).collect();
        self.line(&format!("{key} = [{}]", values.join(", ")));
    }

    fn file(&mut self, guess: &Guess, skip_rows: u32) {
        self.reason(&guess.because);
        self.text("kind", guess.word.as_str());
        match &guess.kind {
            Kind::Delimited(b'\t') | Kind::Lines => {}
            Kind::Delimited(delimiter) => self.text("delimiter", &char::from(*delimiter).to_string()),
            Kind::Xlsx(Some(Sheet::Nth(nth))) | Kind::Ods(Some(Sheet::Nth(nth))) => self.line(&format!("sheet = {nth}")),
            Kind::Xlsx(_) | Kind::Ods(_) => {}
            Kind::Json(pointer) => self.text("pointer", pointer),
            Kind::Page(nth) => self.line(&format!("table = {}", nth.unwrap_or(1))),
        }
        if !guess.encoding_because.is_empty() {
            self.reason(guess.encoding_because);
            self.text("encoding", &guess.encoding.name().to_ascii_lowercase());
        }
        if 0 < skip_rows {
            self.reason("rows above the one that holds the names of the columns");
            self.line(&format!("skip_rows = {skip_rows}"));
        }
    }

    fn bounds(&mut self, rows: usize) {
        self.reason("two thirds and twice the rows of this file: fewer mean that something was cut off");
        self.line(&format!("rows = {{ least = {}, most = {} }}", (rows * 2 / 3).max(1), rows * 2));
    }

    fn left_out(&mut self, columns: &[Learned]) {
        let empty: BTreeSet<&String> = columns.iter().flat_map(|column| &column.empty).collect();
        if !empty.is_empty() {
            self.reason("cells that hold no letter and no digit");
            self.list("empty", empty.into_iter().take(10));
        }
        let ignored: Vec<(&str, &str)> = columns.iter().filter_map(|column| Some((column.name.as_str(), reason_to_ignore(column)?))).collect();
        if !ignored.is_empty() {
            let reasons: Vec<String> = ignored.iter().map(|(name, reason)| format!("{name:?}: {reason}")).collect();
            self.reason(&reasons.join("; "));
            self.list("ignore", ignored.iter().map(|(name, _)| name));
        }
        for column in columns.iter().filter(|column| column.meaning.is_none() && reason_to_ignore(column).is_none()) {
            self.notes
                .push(format!("the column {:?} fills {} rows, and its name is not known: map it, or put it in the ignore list", column.name, column.filled));
        }
    }

    fn months(&mut self, columns: &[Learned], words: &HeaderWords) {
        let used = columns.iter().flat_map(|column| &column.days).any(|form| form.formats.iter().any(|format| format.contains("%B")));
        let foreign = columns.iter().flat_map(|column| &column.days).any(|form| form.calendar != Calendar::Gregorian);
        if used && foreign {
            self.line("\n# Months as lists write them; delete those of other languages.\n[months]");
            for (word, month) in &words.months {
                self.line(&format!("{} = {month}", quoted(word)));
            }
        }
    }

    /// Without a column for the number, one is built from the names.
    fn number(&mut self, columns: &[Learned], name: &str) {
        let is = |column: &&Learned, wanted: Column| column.meaning == Some(Meaning::Column(wanted));
        if columns.iter().any(|column| is(&column, Column::LicenceNo)) {
            return;
        }
        let names = columns.iter().filter(|column| is(column, Column::LegalName) || is(column, Column::NameLocal)).map(|column| &column.name);
        self.line("\n# No column is known to hold the licence number. Map one below; or, where the list prints none, keep this.\n[number]");
        self.text("prefix", &name.to_uppercase());
        self.list("from", names);
        self.notes.push("no column is known to hold the licence number: a built number is none of the authority's own".to_owned());
    }

    fn listing(&mut self, columns: &[Learned]) {
        self.line("\n# Standing in the list means licensed on its day; speaks_for_days says for how long after it, until the next list is due.\n[listing]");
        self.todo("as_of", "the day of the list as the publisher gives it, YYYY-MM-DD");
        self.line("speaks_for_days = 0");
        if let Some(since) = columns.iter().find(|column| column.meaning == Some(Meaning::Since)) {
            self.text("since", &since.name);
            self.days(since, ["since_format", "since_calendar", "since_digits"]);
        }
    }

    fn column(&mut self, column: &Learned, all: &[Learned]) {
        let Some(Meaning::Column(to)) = column.meaning else { return };
        self.line("");
        self.reason(&format!("by its name; {} rows fill it", column.filled));
        self.line("[[columns]]");
        let other = all.iter().find(|other| to == Column::LegalName && other.meaning == Some(Meaning::Column(Column::NameLocal)));
        match other.filter(|other| !column.name.is_empty() && column.filled < all.iter().map(|c| c.filled).max().unwrap_or_default() && 0 < other.filled) {
            Some(other) => self.list("from", [&column.name, &other.name]),
            None => self.text("from", &column.name),
        }
        self.text("to", to.name());
        if !column.between.is_empty() {
            self.list("between", &column.between);
        }
        if matches!(to, Column::IssuedOn | Column::ExpiresOn) {
            self.days(column, ["format", "calendar", "digits"]);
        } else if column.native {
            self.reason("it holds digits of another script");
            self.text("digits", "native");
        }
        if let Some(figures) = column.figures.as_ref().filter(|_| to == Column::Quota) {
            self.figures(figures);
        }
        if !column.words.is_empty() {
            self.words("columns.words", column, "what it means: one of domestic_work local overseas and the other kinds, or codes of the column");
        }
    }

    /// How days are written, where all values agree on one way; else what fits, for a person to choose.
    fn days(&mut self, column: &Learned, [format, calendar, digits]: [&str; 3]) {
        match column.days.as_slice() {
            [DayForm { formats, calendar: known, native }] => {
                self.reason("every value fits this and no other way that was tried");
                self.list(format, formats);
                if *known != Calendar::Gregorian {
                    self.text(calendar, known.as_str());
                }
                if *native {
                    self.text(digits, "native");
                }
            }
            [] => self.todo(format, "no way of writing days fits every value"),
            several => {
                let ways: Vec<String> = several.iter().map(|form| format!("{} {}", form.formats.join(" "), form.calendar.as_str())).collect();
                self.todo(format, &format!("several ways fit every value: {}", ways.join("; ")));
            }
        }
    }

    fn figures(&mut self, Figures { grouping, mark, decimal, .. }: &Figures) {
        self.reason("every value is a number so written");
        self.line("[columns.figures]");
        if *grouping != Grouping::None {
            self.text("grouping", grouping.as_str());
        }
        self.text("mark", &mark.to_string());
        self.text("decimal", &decimal.to_string());
    }

    fn status(&mut self, columns: &[Learned]) {
        let Some(status) = columns.iter().find(|column| column.meaning == Some(Meaning::Status)) else { return };
        self.line("");
        self.reason(&format!("by its name; {} rows fill it", status.filled));
        self.line("[status]");
        self.text("from", &status.name);
        self.words("status.words", status, "licensed conditional suspended expired revoked surrendered or refused");
    }

    fn words(&mut self, section: &str, column: &Learned, meaning: &str) {
        self.line(&format!("[{section}]"));
        for word in column.words.iter().take(WORDS_MAX) {
            self.line(&format!("{} = {}", quoted(word), quoted(&format!("TODO: {meaning}"))));
        }
        if column.words.len() > WORDS_MAX {
            self.notes.push(format!("the column {:?} holds {} different words, of which {WORDS_MAX} are written out", column.name, column.words.len()));
        }
    }
}

fn reason_to_ignore(column: &Learned) -> Option<&str> {
    match &column.meaning {
        Some(Meaning::Nothing(reason)) => Some(reason),
        None if column.filled == 0 => Some("no row fills it"),
        Some(_) | None => None,
    }
}

/// A basic string of TOML, which is right as a key too.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars().take(2_000) {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() || c == '\u{a0}' => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
