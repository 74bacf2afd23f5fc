//! What is wrong with a row, where, and what is to be done? One [`Issue`] for one thing.

use compact_str::CompactString;

use crate::record::code::codes;

codes! {
    /// Whether a person must act.
    Severity, "one of issue notice":
    /// Something must be mended or decided.
    Issue = "issue",
    /// Something is worth knowing.
    Notice = "notice",
}

codes! {
    /// What kind of thing is wrong.
    IssueCode, "an issue code such as bad-date":
    MissingValue = "missing-value", BadDate = "bad-date", BadMoney = "bad-money", BadCurrency = "bad-currency", BadCountry = "bad-country",
    BadOccupation = "bad-occupation", BadNumber = "bad-number", BadText = "bad-text", BadCode = "bad-code", UnknownCode = "unknown-code", SuspectValue = "suspect-value",
    CellCount = "cell-count", OpenQuote = "open-quote", RowTooLong = "row-too-long", NotUtf8 = "not-utf8", ControlCharacter = "control-character",
    DuplicateRow = "duplicate-row", AmendedRow = "amended-row", HeldBack = "held-back", NoSuchPlacement = "no-such-placement",
    UnknownColumn = "unknown-column", EmptyColumn = "empty-column", EmptyRows = "empty-rows", TableInMemory = "table-in-memory", UnnamedFile = "unnamed-file",
    Converted = "converted", UnknownStatus = "unknown-status", SameNumber = "same-number", BuiltNumber = "built-number", BrokenList = "broken-list",
    OutOfTurn = "out-of-turn",
}

/// One thing that is wrong or worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Issue {
    /// File of the package.
    pub file: CompactString,
    /// Line on which the row starts; the header is line 1. Absent where the whole table is meant.
    pub line: Option<u32>,
    /// Column, where one is meant.
    pub column: Option<CompactString>,
    /// What stood there. Never a worker's number.
    pub value: Option<CompactString>,
    /// What kind of thing is wrong.
    pub code: IssueCode,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to do, in a sentence.
    pub advice: String,
    /// Whether a person must act.
    pub severity: Severity,
}

impl Issue {
    /// An issue on a whole file, to be narrowed down.
    #[must_use]
    pub fn new(file: &str, code: IssueCode, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { file: file.into(), line: None, column: None, value: None, code, message: message.into(), advice: advice.into(), severity: Severity::Issue }
    }

    /// On this line.
    #[must_use]
    pub fn on_line(self, line: u32) -> Self {
        Self { line: Some(line), ..self }
    }

    /// In this column.
    #[must_use]
    pub fn in_column(self, column: &str) -> Self {
        Self { column: Some(column.into()), ..self }
    }

    /// With this value, made short and printable.
    #[must_use]
    pub fn showing(self, value: &str) -> Self {
        Self { value: Some(printable(value)), ..self }
    }

    /// Worth knowing, no more.
    #[must_use]
    pub fn as_notice(self) -> Self {
        Self { severity: Severity::Notice, ..self }
    }
}

/// Characters of a value that are shown.
const SHOWN: usize = 120;

/// A value for people and terminals: at most 120 characters, control characters replaced.
#[must_use]
pub fn printable(value: &str) -> CompactString {
    let clean = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    let mut shown: CompactString = value.chars().take(SHOWN).map(clean).collect();
    if value.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
