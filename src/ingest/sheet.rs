//! What does the header of a table say, and which row is next? A table on its way through, with its columns found once.

use std::io::Read;

use memchr::memchr;

use super::columns::{Columns, Layout};
use super::flaws::{about_flaw, cell_count, name_column};
use super::header::read_header;
use super::issue::{Issue, IssueCode};
use super::limits::Limits;
use super::package::Package;
use super::refusal::Refusal;
use super::splitter::{Flaw, Preset, Splitter};
use crate::record::id::Key;

/// A table that is being read.
pub(super) struct Sheet {
    /// Name of the file, for issues.
    pub file: String,
    /// Where its columns stand.
    pub layout: Layout,
    /// The header as it came.
    pub header: Vec<u8>,
    splitter: Splitter<Box<dyn Read + Send>>,
    rows: u64,
    most_rows: u64,
    cell_bytes: usize,
    /// Rows that held nothing.
    pub blank: u64,
}

/// The current row of a sheet, before its cells are read.
pub(super) struct Line<'s> {
    /// Line on which it starts.
    pub line: u32,
    /// Its bytes, unquoted where they were quoted.
    pub text: &'s str,
    /// Where its cells lie in them.
    pub spans: &'s [(u32, u32)],
}

impl Sheet {
    /// Opens a table of a package and reads its header.
    pub fn open<C: Columns>(package: &Package) -> Result<Self, Refusal> {
        let file = package.file_of(C::TABLE);
        let input = package.open_table(C::TABLE)?;
        Self::read::<C>(file, Box::new(input), package.limits())
    }

    /// The same table with its rows in another order: their bytes, and where each lies in them.
    pub fn reordered(self, bytes: Vec<u8>, rows: Vec<Preset>) -> Self {
        let nothing: Box<dyn Read + Send> = Box::new(std::io::empty());
        let splitter = Splitter::preset(nothing, bytes, rows);
        Self { splitter, rows: 0, blank: self.blank, ..self }
    }

    /// Reads the header of a table that is no part of a package.
    pub fn read<C: Columns>(file: String, input: Box<dyn Read + Send>, limits: &Limits) -> Result<Self, Refusal> {
        let failed = |e| Refusal::io(&file, "reading", e);
        let mut splitter = Splitter::new(input, b',', limits.row_bytes).map_err(failed)?;
        let header = read_header(&file, &mut splitter, limits)?;
        if let [one] = header.as_slice()
            && let Some(mark) = [';', '\t', '|'].into_iter().find(|mark| one.contains(*mark))
        {
            let why = format!("is separated by {mark:?} and not by commas");
            return Err(Refusal::BadHeader { file, why, advice: "save the table with commas, or read it through a source description" });
        }
        let layout = Layout::find::<C>(&file, &header)?;
        splitter.expect_width(header.len());
        let header = splitter.raw().to_vec();
        Ok(Self { file, layout, header, splitter, rows: 0, most_rows: limits.rows, cell_bytes: limits.cell_bytes, blank: 0 })
    }

    /// Goes to the next row; `false` at the end.
    pub fn advance(&mut self) -> Result<bool, Refusal> {
        let more = self.splitter.advance().map_err(|e| Refusal::io(&self.file, "reading", e))?;
        self.rows += u64::from(more);
        if self.rows > self.most_rows {
            return Err(Refusal::TooManyRows { file: self.file.clone(), line: self.splitter.line(), most: self.most_rows });
        }
        Ok(more)
    }

    /// The current row as it came.
    pub fn raw(&self) -> &[u8] {
        self.splitter.raw()
    }

    /// Line on which the current row starts.
    pub const fn line(&self) -> u32 {
        self.splitter.line()
    }

    /// Bytes that lie behind, for progress.
    pub const fn bytes_read(&self) -> u64 {
        self.splitter.bytes_read()
    }

    /// What is wrong with the current row as a whole.
    pub const fn flaw(&self) -> Option<Flaw> {
        self.splitter.flaw()
    }

    /// One cell of the current row as bytes, without the cost of the others.
    pub fn peek(&mut self, place: u32) -> Option<&[u8]> {
        self.splitter.cell(place as usize)
    }

    /// The comparable form of an identifier in the current row; empty where the row as a whole is flawed.
    pub fn key(&mut self, place: u32) -> Key {
        if self.splitter.flaw().is_some() {
            return Key::default();
        }
        self.peek(place).and_then(|cell| std::str::from_utf8(cell).ok()).map(Key::of).unwrap_or_default()
    }

    /// Goes to the next row that holds something; empty ones are counted.
    pub fn advance_to_content(&mut self) -> Result<bool, Refusal> {
        while self.advance()? {
            if !self.is_blank() {
                return Ok(true);
            }
            self.blank += 1;
        }
        Ok(false)
    }

    /// Whether the current row holds nothing but delimiters and spaces.
    pub fn is_blank(&self) -> bool {
        self.raw().iter().all(|b| matches!(b, b',' | b' ' | b'\t' | b'\r'))
    }

    /// The current row, ready for its cells to be read, or what is wrong with it as a whole.
    pub fn current(&mut self, file: &str) -> Result<(Line<'_>, &Layout), Box<Issue>> {
        let line = self.line();
        if let Some(flaw) = self.splitter.flaw() {
            return Err(Box::new(about_flaw(file, flaw).on_line(line)));
        }
        let cell_bytes = self.cell_bytes;
        let (bytes, spans) = self.splitter.cells();
        if spans.len() != self.layout.width {
            return Err(Box::new(cell_count(file, spans.len(), self.layout.width).on_line(line)));
        }
        let named = |issue: Issue, span: &(u32, u32)| Box::new(name_column(issue.on_line(line), &self.header, spans, span));
        if bytes.len() > cell_bytes
            && let Some(long) = spans.iter().find(|(from, to)| (to - from) as usize > cell_bytes)
        {
            let issue = Issue::new(
                file,
                IssueCode::RowTooLong,
                format!("a cell holds {} bytes, more than {cell_bytes}", long.1 - long.0),
                "Shorten the cell, or look for a quote that is not closed.",
            );
            return Err(named(issue, long));
        }
        if let Some(at) = memchr(0, bytes) {
            let issue = Issue::new(file, IssueCode::ControlCharacter, "a cell holds a zero byte", "Remove the byte and send the row again.");
            return Err(named(issue, spans.iter().find(|(from, to)| (*from as usize..*to as usize).contains(&at)).unwrap_or(&(0, 0))));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) if text.is_ascii() || spans.iter().all(|(from, _)| text.is_char_boundary(*from as usize)) => {
                Ok((Line { line, text, spans }, &self.layout))
            }
            _ => {
                let broken = |(from, to): &&(u32, u32)| std::str::from_utf8(&bytes[*from as usize..*to as usize]).is_err();
                let span = spans.iter().find(broken).unwrap_or(&(0, 0));
                let issue = Issue::new(
                    file,
                    IssueCode::NotUtf8,
                    "a cell is not UTF-8",
                    "Save the table as CSV UTF-8, or read it through a source description that names its encoding.",
                );
                Err(named(issue, span))
            }
        }
    }
}
