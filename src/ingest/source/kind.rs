//! Which kind of file is a list, and what must be known to read it? Named by the description and never guessed.

use super::walk::{Section, Walk};
use crate::record::code::codes;

codes! {
    /// The word for a kind of file.
    KindWord, "one of csv tsv xlsx ods json ndjson html":
    /// Cells between delimiters.
    Csv = "csv",
    /// Cells between tabs.
    Tsv = "tsv",
    /// A workbook of Office Open XML.
    Xlsx = "xlsx",
    /// A workbook of OpenDocument.
    Ods = "ods",
    /// A list of objects somewhere in a JSON text.
    Json = "json",
    /// One JSON object a line.
    Ndjson = "ndjson",
    /// A table of a web page.
    Html = "html",
}

/// A kind of file, with what its reading needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Cells between delimiters.
    Delimited(u8),
    /// A sheet of an XLSX workbook.
    Xlsx(Option<Sheet>),
    /// A sheet of an ODS workbook.
    Ods(Option<Sheet>),
    /// Objects in the list at a JSON Pointer (RFC 6901).
    Json(String),
    /// One JSON object a line.
    Lines,
    /// A table of a web page, counted from 1; may be left out where there is but one.
    Page(Option<usize>),
}

/// A sheet of a workbook; may be left out where there is but one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sheet {
    /// By its name.
    Named(String),
    /// By its place, from 1.
    Nth(usize),
}

impl Kind {
    /// Whether the bytes are text in an encoding that must be named.
    const fn is_encoded(word: KindWord) -> bool {
        matches!(word, KindWord::Csv | KindWord::Tsv | KindWord::Html)
    }
}

impl<'t> Walk<'t> {
    pub(super) fn kind(&mut self, root: Section<'t>) -> Option<Kind> {
        let word = self.code_or(root, "kind", KindWord::Csv);
        let own = match word {
            KindWord::Csv => ["delimiter"].as_slice(),
            KindWord::Xlsx | KindWord::Ods => &["sheet"],
            KindWord::Json => &["pointer"],
            KindWord::Html => &["table"],
            KindWord::Tsv | KindWord::Ndjson => &[],
        };
        for key in ["delimiter", "sheet", "pointer", "table"].into_iter().filter(|key| !own.contains(key)) {
            if root.table.is_some_and(|table| table.get(key).is_some()) {
                self.wrong(self.place(root, key), key, "says nothing about this kind of file", "delete it, or name the kind");
            }
        }
        match word {
            KindWord::Csv => self.delimiter(root).map(Kind::Delimited),
            KindWord::Tsv => Some(Kind::Delimited(b'\t')),
            KindWord::Xlsx => Some(Kind::Xlsx(self.sheet(root))),
            KindWord::Ods => Some(Kind::Ods(self.sheet(root))),
            KindWord::Json => self.pointer(root).map(Kind::Json),
            KindWord::Ndjson => Some(Kind::Lines),
            KindWord::Html => Some(Kind::Page(self.nth(root, "table"))),
        }
    }

    pub(super) fn encoding(&mut self, root: Section<'t>) -> Option<&'static encoding_rs::Encoding> {
        let word = root.table.and_then(|table| table.get("kind")).and_then(|kind| kind.get_ref().as_str());
        let word = word.map_or(Ok(KindWord::Csv), <KindWord as crate::record::code::Code>::parse).ok()?;
        let given = root.table.is_some_and(|table| table.get("encoding").is_some());
        if !Kind::is_encoded(word) {
            if given {
                self.wrong(self.place(root, "encoding"), "encoding", "is known for this kind of file", "delete it");
            }
            return Some(encoding_rs::UTF_8);
        }
        let label = self.string(root, "encoding")?;
        let known = encoding_rs::Encoding::for_label(label.as_bytes());
        if known.is_none() {
            self.wrong(self.place(root, "encoding"), "encoding", "is no encoding that the web knows", "write utf-8, windows-1252, utf-16le or another label");
        }
        known
    }

    fn delimiter(&mut self, root: Section<'t>) -> Option<u8> {
        let text = self.optional_string(root, "delimiter").unwrap_or_else(|| ",".to_owned());
        match text.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => Some(*byte),
            _ => {
                self.wrong(self.place(root, "delimiter"), "delimiter", "is not one ASCII character", "write \",\", \";\" or \"\\t\"");
                None
            }
        }
    }

    fn sheet(&mut self, root: Section<'t>) -> Option<Sheet> {
        let value = root.table?.get("sheet")?;
        if value.get_ref().as_str().is_some() {
            return self.string(root, "sheet").map(Sheet::Named);
        }
        self.nth(root, "sheet").map(Sheet::Nth)
    }

    fn pointer(&mut self, root: Section<'t>) -> Option<String> {
        let pointer = self.optional_string(root, "pointer").unwrap_or_default();
        if pointer.is_empty() || pointer.starts_with('/') {
            return Some(pointer);
        }
        self.wrong(
            self.place(root, "pointer"),
            "pointer",
            "is no JSON Pointer",
            "begin each part with a slash, such as /data/agencies; leave it out where the text is the list",
        );
        None
    }

    fn nth(&mut self, root: Section<'t>, key: &str) -> Option<usize> {
        root.table?.get(key)?;
        let nth = usize::try_from(self.number_or(root, key, 1)).unwrap_or(usize::MAX);
        if nth == 0 {
            self.wrong(self.place(root, key), key, "is counted from 1", "write 1 for the first");
        }
        Some(nth.max(1))
    }
}
