//! Where does a row begin and end, and where its cells? RFC 4180, with the exact bytes and the line of every row at hand.
//!
//! A row is found by looking for the next line end or quote, and split only when somebody asks for its cells. A quote that is
//! opened and never closed would swallow the rows below it: such a row is cut off at its own line end and reported, and reading
//! goes on with the next line.

use std::io::{self, Read};

use memchr::{memchr, memchr_iter, memchr2};

use super::quotes::{scan_quoted, split_plain, split_quoted};

/// Bytes read at once.
const BLOCK: usize = 256 * 1024;

/// Lines of a quoted cell are held against the header only where a table is this wide: in prose, fewer commas are common.
const WIDE: usize = 6;

/// What is wrong with a row as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A quote is opened and not closed.
    OpenQuote,
    /// More bytes than a row may have; only the first of them are kept.
    TooLong,
}

/// A row whose place is known: its line in the sender's file, where its bytes lie, and what is wrong with it.
pub(super) type Preset = (u32, std::ops::Range<usize>, Option<Flaw>);

/// Reads rows one after the other; the current one can be looked at until the next is asked for.
pub(super) struct Splitter<R> {
    input: R,
    block: Vec<u8>,
    at: usize,
    filled: usize,
    ended: bool,
    next_line: u32,
    line_end: u8,
    delimiter: u8,
    most_bytes: usize,
    width: usize,
    skipping: bool,
    row: (usize, usize),
    line: u32,
    quoted: bool,
    flaw: Option<Flaw>,
    scratch: Vec<u8>,
    spans: Vec<(u32, u32)>,
    preset: Option<std::vec::IntoIter<Preset>>,
    bytes_read: u64,
}

impl<R: Read> Splitter<R> {
    /// A splitter that gives up on rows of more than `most_bytes`.
    pub fn new(input: R, delimiter: u8, most_bytes: usize) -> io::Result<Self> {
        let mut splitter = Self::over(input, vec![0; BLOCK], delimiter, most_bytes);
        while splitter.filled < 3 && splitter.fill()? {}
        if splitter.pending().starts_with(b"\xef\xbb\xbf") {
            splitter.at = 3;
        }
        if memchr(b'\n', splitter.pending()).is_none() && memchr(b'\r', splitter.pending()).is_some() {
            splitter.line_end = b'\r';
        }
        Ok(splitter)
    }

    /// A splitter over rows in memory, in an order of their own.
    pub fn preset(input: R, bytes: Vec<u8>, rows: Vec<Preset>) -> Self {
        Self { preset: Some(rows.into_iter()), ..Self::over(input, bytes, b',', 0) }
    }

    fn over(input: R, block: Vec<u8>, delimiter: u8, most_bytes: usize) -> Self {
        Self {
            input,
            block,
            at: 0,
            filled: 0,
            ended: false,
            next_line: 1,
            line_end: b'\n',
            delimiter,
            most_bytes,
            width: 0,
            skipping: false,
            row: (0, 0),
            line: 0,
            quoted: false,
            flaw: None,
            scratch: Vec::new(),
            spans: Vec::new(),
            preset: None,
            bytes_read: 0,
        }
    }

    /// How many cells a row should have: helps to tell a torn row from a cell of several lines.
    pub const fn expect_width(&mut self, width: usize) {
        self.width = width;
    }

    /// Bytes that wait to be split; before the first row, the start of the file.
    pub fn pending(&self) -> &[u8] {
        &self.block[self.at..self.filled]
    }

    /// Goes to the next row that is no empty line; `false` at the end.
    pub fn advance(&mut self) -> io::Result<bool> {
        if let Some(rows) = &mut self.preset {
            let Some((line, range, flaw)) = rows.next() else { return Ok(false) };
            (self.line, self.flaw, self.row) = (line, flaw, (range.start, range.end));
            self.quoted = memchr(b'"', self.raw()).is_some();
            return Ok(true);
        }
        loop {
            if self.skipping && !self.skip_line()? {
                return Ok(false);
            }
            let Some(end) = self.find_end()? else { return Ok(false) };
            let (start, raw_end) = (self.at, self.without_line_end(end));
            self.line = self.next_line;
            self.at = end;
            self.next_line = self.next_line.saturating_add(self.lines_in(start, end));
            if raw_end > start {
                self.row = (start, raw_end);
                return Ok(true);
            }
        }
    }

    /// Line on which the current row starts; the header is line 1.
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// Bytes taken from the input so far.
    pub const fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// What is wrong with the current row as a whole.
    pub const fn flaw(&self) -> Option<Flaw> {
        self.flaw
    }

    /// The current row as it came, without its line end.
    pub fn raw(&self) -> &[u8] {
        &self.block[self.row.0..self.row.1]
    }

    /// The current row, split: its bytes and where each cell lies in them.
    pub fn cells(&mut self) -> (&[u8], &[(u32, u32)]) {
        let raw = &self.block[self.row.0..self.row.1];
        if self.quoted {
            split_quoted(raw, self.delimiter, &mut self.scratch, &mut self.spans);
            (&self.scratch, &self.spans)
        } else {
            split_plain(raw, self.delimiter, &mut self.spans);
            (raw, &self.spans)
        }
    }

    /// One cell of the current row, found without splitting the rest where that is possible.
    pub fn cell(&mut self, nth: usize) -> Option<&[u8]> {
        if self.quoted {
            let (text, spans) = self.cells();
            let (from, to) = spans.get(nth)?;
            return text.get(*from as usize..*to as usize);
        }
        let mut rest = self.raw();
        for _ in 0..nth {
            rest = rest.get(memchr(self.delimiter, rest)? + 1..)?;
        }
        Some(memchr(self.delimiter, rest).map_or(rest, |end| &rest[..end]))
    }

    /// Finds where the row at `at` ends, its line end included.
    fn find_end(&mut self) -> io::Result<Option<usize>> {
        self.flaw = None;
        loop {
            let pending = self.pending();
            if pending.is_empty() && !self.fill()? {
                return Ok(None);
            }
            let pending = self.pending();
            match memchr2(self.line_end, b'"', pending) {
                Some(end) if pending[end] == self.line_end => {
                    self.quoted = false;
                    return Ok(Some(self.at + end + 1));
                }
                Some(_) => match self.end_of_quoted() {
                    Some(end) => return Ok(Some(end)),
                    None if self.too_long() => return Ok(Some(self.cut_off(Flaw::OpenQuote))),
                    None => {}
                },
                None if self.too_long() => return Ok(Some(self.cut_off(Flaw::TooLong))),
                None if self.ended => {
                    self.quoted = false;
                    return Ok(Some(self.filled));
                }
                None => {}
            }
            if !self.fill()? && self.ended && memchr2(self.line_end, b'"', self.pending()).is_some() {
                // The file ends inside quotes: `end_of_quoted` answers now that nothing more can come.
                return Ok(Some(self.end_of_quoted().unwrap_or(self.filled)));
            }
        }
    }

    /// The end of a row that holds a quote, or `None` where more bytes are needed.
    fn end_of_quoted(&mut self) -> Option<usize> {
        self.quoted = true;
        let pending = &self.block[self.at..self.filled];
        let (end, closed) = scan_quoted(pending, self.delimiter, self.line_end);
        let end = match end {
            Some(end) => end,
            None if self.ended => pending.len(),
            None => return None,
        };
        if !closed || self.looks_torn(end) {
            return Some(self.cut_off(Flaw::OpenQuote));
        }
        Some(self.at + end)
    }

    /// Whether a row of several lines is rather several rows with a stray quote among them.
    fn looks_torn(&mut self, end: usize) -> bool {
        let raw = &self.block[self.at..self.at + end];
        let body = raw.strip_suffix(&[self.line_end]).unwrap_or(raw);
        if memchr(self.line_end, body).is_none() {
            return false;
        }
        if memchr_iter(b'"', body).count() % 2 == 1 {
            return true;
        }
        split_quoted(body, self.delimiter, &mut self.scratch, &mut self.spans);
        if self.width > 0 && self.spans.len() != self.width {
            return true;
        }
        self.width >= WIDE && self.holds_a_whole_row(end)
    }

    /// Whether a later line of a row of several lines is a whole row by itself.
    fn holds_a_whole_row(&mut self, end: usize) -> bool {
        let Self { block, at, delimiter, line_end, width, scratch, spans, .. } = self;
        block[*at..*at + end].split(|byte| byte == line_end).skip(1).any(|line| {
            if memchr_iter(b'"', line).count() % 2 == 1 {
                return false;
            }
            split_quoted(line, *delimiter, scratch, spans);
            spans.len() == *width
        })
    }

    /// Ends the row at its own line end and remembers why.
    fn cut_off(&mut self, flaw: Flaw) -> usize {
        self.flaw = Some(flaw);
        let pending = &self.block[self.at..self.filled];
        let most = pending.len().min(self.most_bytes);
        match memchr(self.line_end, &pending[..most]) {
            Some(end) => self.at + end + 1,
            None if self.ended && most == pending.len() => self.filled,
            None => {
                self.skipping = true;
                self.flaw = Some(Flaw::TooLong);
                self.at + most
            }
        }
    }

    fn too_long(&self) -> bool {
        self.filled - self.at >= self.most_bytes
    }

    /// Passes over the rest of a row that was too long.
    fn skip_line(&mut self) -> io::Result<bool> {
        loop {
            if let Some(end) = memchr(self.line_end, self.pending()) {
                self.at += end + 1;
                self.next_line = self.next_line.saturating_add(1);
                self.skipping = false;
                return Ok(true);
            }
            self.at = self.filled;
            if !self.fill()? {
                return Ok(false);
            }
        }
    }

    /// Reads more; `false` at the end of the input.
    fn fill(&mut self) -> io::Result<bool> {
        if self.at > 0 {
            self.block.copy_within(self.at..self.filled, 0);
            self.filled -= self.at;
            self.at = 0;
        }
        if self.filled == self.block.len() {
            let more = self.block.len() * 2;
            self.block.resize(more, 0);
        }
        loop {
            match self.input.read(&mut self.block[self.filled..]) {
                Ok(0) => {
                    self.ended = true;
                    return Ok(false);
                }
                Ok(n) => {
                    self.filled += n;
                    self.bytes_read = self.bytes_read.saturating_add(n as u64);
                    return Ok(true);
                }
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
    }

    fn without_line_end(&self, end: usize) -> usize {
        let mut raw = &self.block[self.at..end];
        raw = raw.strip_suffix(&[self.line_end]).unwrap_or(raw);
        if self.line_end == b'\n' {
            raw = raw.strip_suffix(b"\r").unwrap_or(raw);
        }
        self.at + raw.len()
    }

    fn lines_in(&self, start: usize, end: usize) -> u32 {
        if self.quoted && self.flaw.is_none() {
            return u32::try_from(memchr_iter(self.line_end, &self.block[start..end]).count()).unwrap_or(u32::MAX);
        }
        u32::from(self.block[start..end].last() == Some(&self.line_end))
    }
}
