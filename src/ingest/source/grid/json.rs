//! Which cells does a JSON text hold? One row an object; a field inside another is named by both with a point between.
//!
//! Numbers stay as they were written. A key that some rows lack is an empty cell there; the columns stand in the order in which
//! their keys are seen first.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::value::RawValue;

use super::{Grid, GridRow, ROWS, TEXT_BYTES, too_much, unreadable};
use crate::ingest::limits::Limits;
use crate::ingest::refusal::Refusal;

/// How deep objects may stand in objects below a row.
const DEPTH: usize = 8;

/// What stands between the plain values of a list, as in lists of exchange 1.0.
const BETWEEN: &str = "|";

/// Rows as they are read.
struct Rows<'t> {
    file: &'t str,
    columns: HashMap<String, usize>,
    header: Vec<String>,
    rows: Vec<GridRow>,
    text: usize,
}

/// A JSON value that was not looked into yet, by its key.
type Fields<'t> = Vec<(Cow<'t, str>, &'t RawValue)>;

pub(super) fn read(file: &str, bytes: &[u8], pointer: &str) -> Result<Grid, Refusal> {
    let text = utf8(file, bytes)?;
    let broken = |error: serde_json::Error| not_json(file, &error, 0);
    let mut value: &RawValue = serde_json::from_str(text).map_err(broken)?;
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        let inside = match value.get().as_bytes().first() {
            Some(b'[') => key.parse::<usize>().ok().and_then(|nth| list(value)?.get(nth).copied()),
            _ => fields(value).and_then(|fields| fields.into_iter().find(|(name, _)| *name == key).map(|(_, value)| value)),
        };
        let nothing =
            || unreadable(file, format!("has nothing at {pointer}: {key:?} is not there"), "look at the text, then mend the pointer in the description");
        value = inside.ok_or_else(nothing)?;
    }
    let Some(items) = list(value) else {
        return Err(unreadable(file, format!("has no list at {pointer:?}"), "name the list of the agencies by a pointer in the description, such as /data"));
    };
    let mut rows = Rows::new(file);
    let (mut line, mut seen) = (1_u32, 0_usize);
    for item in items {
        let at = (item.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        line += u32::try_from(memchr::memchr_iter(b'\n', text.as_bytes().get(seen..at).unwrap_or_default()).count()).unwrap_or_default();
        seen = at;
        rows.add(line, item)?;
    }
    Ok(rows.grid())
}

/// One object a line.
pub(super) fn lines(file: &str, bytes: &[u8]) -> Result<Grid, Refusal> {
    let mut rows = Rows::new(file);
    for (line, text) in (1_u32..).zip(utf8(file, bytes)?.lines()).filter(|(_, text)| !text.trim().is_empty()) {
        let item: &RawValue = serde_json::from_str(text).map_err(|error| not_json(file, &error, line - 1))?;
        rows.add(line, item)?;
    }
    Ok(rows.grid())
}

fn utf8<'t>(file: &str, bytes: &'t [u8]) -> Result<&'t str, Refusal> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let line = memchr::memchr_iter(b'\n', &bytes[..error.valid_up_to()]).count() + 1;
        unreadable(file, format!("is not UTF-8 in line {line}, as JSON must be"), "ask for the file again, or save it as UTF-8")
    })
}

fn not_json(file: &str, error: &serde_json::Error, lines_before: u32) -> Refusal {
    let line = u64::try_from(error.line()).unwrap_or_default() + u64::from(lines_before);
    let why = format!("is no whole JSON text: line {line}, column {}: {:?}", error.column(), error.classify());
    unreadable(file, why, "look whether the file is whole; an answer that was cut off ends like this")
}

fn list(value: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(value.get()).ok()
}

/// The fields of an object in their order; a key that stands twice stands twice.
fn fields(value: &RawValue) -> Option<Fields<'_>> {
    struct Object;
    impl<'de> serde::de::Visitor<'de> for Object {
        type Value = Fields<'de>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut fields = Vec::new();
            while let Some(entry) = map.next_entry::<String, &RawValue>()? {
                fields.push((Cow::Owned(entry.0), entry.1));
            }
            Ok(fields)
        }
    }
    serde::Deserializer::deserialize_map(&mut serde_json::Deserializer::from_str(value.get()), Object).ok()
}

impl<'t> Rows<'t> {
    fn new(file: &'t str) -> Self {
        Self { file, columns: HashMap::new(), header: Vec::new(), rows: Vec::new(), text: 0 }
    }

    fn add(&mut self, line: u32, item: &RawValue) -> Result<(), Refusal> {
        if self.rows.len() == ROWS {
            return Err(too_much(self.file, "more rows", &format!("{ROWS} rows")));
        }
        if fields(item).is_none() {
            let why = format!("holds something else than an object in the list of agencies, line {line}");
            return Err(unreadable(self.file, why, "look whether the pointer of the description is right"));
        }
        let mut row = GridRow::new(line, Vec::new());
        self.flatten("", item, (&mut row, 0))?;
        self.rows.push(row);
        Ok(())
    }

    /// Puts a value, or each value within it, into its column.
    fn flatten(&mut self, path: &str, value: &RawValue, (row, depth): (&mut GridRow, usize)) -> Result<(), Refusal> {
        let inner = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
        if depth > DEPTH {
            return Err(too_much(self.file, &format!("objects nested deeper, line {}", row.line), &format!("{DEPTH} levels")));
        }
        match value.get().as_bytes().first() {
            Some(b'{') => {
                for (key, value) in fields(value).unwrap_or_default() {
                    self.flatten(&inner(&key), value, (row, depth + 1))?;
                }
                Ok(())
            }
            Some(b'[') => {
                let items = list(value).unwrap_or_default();
                if items.iter().all(|item| !matches!(item.get().as_bytes().first(), Some(b'{' | b'['))) {
                    let words: Vec<String> = items.into_iter().map(plain).filter(|word| !word.is_empty()).collect();
                    return self.put(path, words.join(BETWEEN), row);
                }
                for (nth, item) in items.into_iter().enumerate() {
                    self.flatten(&inner(&nth.to_string()), item, (row, depth + 1))?;
                }
                Ok(())
            }
            _ => self.put(path, plain(value), row),
        }
    }

    fn put(&mut self, path: &str, text: String, row: &mut GridRow) -> Result<(), Refusal> {
        let next = self.header.len();
        let column = *self.columns.entry(path.to_owned()).or_insert(next);
        if column == next {
            let most = Limits::default().columns;
            if next == most {
                return Err(Refusal::TooManyColumns { file: self.file.to_owned(), columns: next + 1, most });
            }
            self.header.push(path.to_owned());
        }
        self.text += text.len();
        if self.text > TEXT_BYTES {
            return Err(too_much(self.file, "more text in its fields", &format!("{TEXT_BYTES} bytes")));
        }
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        row.cells[column] = text;
        Ok(())
    }

    fn grid(self) -> Grid {
        let Self { header, mut rows, .. } = self;
        rows.iter_mut().for_each(|row| row.cells.resize(header.len(), String::new()));
        Grid { header, header_line: 1, rows }
    }
}

/// A value that holds no other: text without quotes, a number as written, nothing for null.
fn plain(value: &RawValue) -> String {
    match value.get() {
        "null" => String::new(),
        text if text.starts_with('"') => serde_json::from_str(text).unwrap_or_default(),
        other => other.to_owned(),
    }
}
