//! Which cells does a table of a web page hold? Read from the tokens that browsers see, with what covers several rows or columns.
//!
//! No tree is built: a page may nest its elements as deep as it likes and costs no more than its length. A table inside a cell
//! belongs to that cell's text, and counts as a table of its own.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::span::Filling;
use super::{GridRow, unreadable};
use crate::ingest::refusal::Refusal;
use crate::ingest::source::Source;

/// The wanted table on its way through the page.
struct Watch<'f> {
    file: &'f str,
    wanted: usize,
    /// What `<br>` becomes.
    line_break: char,
    /// Tables seen so far, and how deep in tables the page is; the depth of the wanted one while it is open.
    seen: Cell<usize>,
    depth: Cell<usize>,
    open: Cell<Option<usize>>,
    filling: RefCell<Filling>,
    in_row: Cell<bool>,
    cell: RefCell<Option<(String, (usize, usize))>>,
    failed: RefCell<Option<Refusal>>,
}

pub(super) fn read(file: &str, bytes: &[u8], source: &Source, nth: Option<usize>) -> Result<Vec<GridRow>, Refusal> {
    let several = source.columns.iter().any(|mapping| mapping.between.iter().any(|between| between == "\n"));
    let text = source.encoding.decode(bytes).0;
    let watch = Watch {
        file,
        wanted: nth.unwrap_or(1),
        line_break: if several { '\n' } else { ' ' },
        seen: Cell::new(0),
        depth: Cell::new(0),
        open: Cell::new(None),
        filling: RefCell::default(),
        in_row: Cell::new(false),
        cell: RefCell::new(None),
        failed: RefCell::new(None),
    };
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(&text));
    let tokenizer = Tokenizer::new(watch, TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let watch = tokenizer.sink;
    watch.end_row();
    if let Some(refusal) = watch.failed.into_inner() {
        return Err(refusal);
    }
    let seen = watch.seen.get();
    if seen < watch.wanted {
        let why = format!("holds {seen} tables, and the description asks for number {}", watch.wanted);
        return Err(unreadable(file, why, "look at the page, then name the right table in the description"));
    }
    if nth.is_none() && seen > 1 {
        return Err(unreadable(file, format!("holds {seen} tables"), "name one of them in the description, such as table = 1"));
    }
    Ok(watch.filling.into_inner().rows())
}

impl TokenSink for Watch<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => return self.tag(&tag, line),
            Token::CharacterTokens(text) => self.text(&text),
            Token::DoctypeToken(_) | Token::CommentToken(_) | Token::NullCharacterToken | Token::EOFToken | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

impl Watch<'_> {
    fn tag(&self, tag: &Tag, line: u64) -> TokenSinkResult<()> {
        if self.failed.borrow().is_some() {
            return TokenSinkResult::Continue;
        }
        let begins = tag.kind == TagKind::StartTag;
        let own = self.open.get().is_some_and(|depth| depth == self.depth.get());
        match &*tag.name {
            "table" if begins => self.begin_table(),
            "table" => self.end_table(),
            "script" | "style" | "noscript" | "template" if begins => return TokenSinkResult::RawData(RawKind::Rawtext),
            "textarea" | "title" if begins => return TokenSinkResult::RawData(RawKind::Rcdata),
            "tr" if own => {
                self.end_row();
                if begins {
                    self.filling.borrow_mut().begin(u32::try_from(line).unwrap_or(u32::MAX));
                    self.in_row.set(true);
                }
            }
            "td" | "th" if own && self.in_row.get() => {
                self.end_cell();
                if begins {
                    *self.cell.borrow_mut() = Some((String::new(), (span(tag, "colspan"), span(tag, "rowspan"))));
                }
            }
            "thead" | "tbody" | "tfoot" | "caption" if own => self.end_row(),
            "br" => self.push(&self.line_break.to_string()),
            "p" | "div" | "li" | "td" | "th" | "tr" => self.push(" "),
            _ => {}
        }
        TokenSinkResult::Continue
    }

    fn begin_table(&self) {
        self.depth.set(self.depth.get() + 1);
        self.seen.set(self.seen.get() + 1);
        if self.seen.get() == self.wanted {
            self.open.set(Some(self.depth.get()));
        }
    }

    fn end_table(&self) {
        if self.open.get().is_some_and(|depth| depth == self.depth.get()) {
            self.end_row();
            self.open.set(None);
        }
        self.depth.set(self.depth.get().saturating_sub(1));
    }

    fn text(&self, text: &str) {
        self.push(text);
    }

    fn push(&self, text: &str) {
        if let Some((cell, _)) = self.cell.borrow_mut().as_mut() {
            // A line break of the page's own text is a space, as in a browser.
            let marked = text == "\n" && self.line_break == '\n';
            cell.extend(text.chars().map(|c| if c == '\n' && !marked { ' ' } else { c }));
        }
    }

    fn end_cell(&self) {
        if let Some((text, spans)) = self.cell.borrow_mut().take() {
            let lines: Vec<String> = text.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
            self.filling.borrow_mut().put(lines.join("\n").trim(), spans);
        }
    }

    fn end_row(&self) {
        self.end_cell();
        if self.in_row.replace(false)
            && self.failed.borrow().is_none()
            && let Err(refusal) = self.filling.borrow_mut().end(self.file)
        {
            *self.failed.borrow_mut() = Some(refusal);
        }
    }
}

/// How many rows or columns a cell covers; 0 rows means all that follow, and what is no number means one (HTML, 4.9.11).
fn span(tag: &Tag, name: &str) -> usize {
    let said = tag.attrs.iter().find(|attribute| &*attribute.name.local == name).and_then(|attribute| attribute.value.trim().parse::<usize>().ok());
    match (said, name) {
        (Some(0), "rowspan") => 65_534,
        (Some(number), "rowspan") => number.min(65_534),
        (Some(number), _) => number.clamp(1, 1_000),
        (None, _) => 1,
    }
}
