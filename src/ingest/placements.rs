//! Which placement is next, and do several rows speak of it? `placements.csv` on its way through.

use std::collections::HashMap;

use super::columns::Columns;
use super::entry::entry;
use super::issue::{Issue, printable};
use super::order::Order;
use super::package::Package;
use super::placement_rows::Column;
use super::refusal::Refusal;
use super::report::Counts;
use super::sheet::Sheet;
use super::whole::{Clash, Desk, clashing, repeated};
use crate::record::id::Key;
use crate::record::placement::Placement;

/// `placements.csv` on its way through.
pub(super) struct Placements {
    pub sheet: Sheet,
    pub counts: Counts,
    place: u32,
    live: bool,
    key: Key,
    at: u32,
    pending: HashMap<Key, Versions>,
    issues: Vec<Issue>,
}

/// Every row that speaks of one placement.
#[derive(Default)]
struct Versions {
    older: Vec<Placement>,
    /// Bytes of the older rows, with their lines.
    said: HashMap<Box<[u8]>, u32>,
    last: Option<(u32, Vec<u8>, Placement)>,
    line: u32,
    shown: String,
}

/// One placement, or the fact that its row was rejected.
pub(super) struct Group {
    pub key: Key,
    pub at: u32,
    /// Line of its last row.
    pub line: u32,
    /// Its id as written, for the report.
    pub shown: String,
    /// The row that counts.
    pub placement: Option<Placement>,
    /// Older versions.
    pub earlier: Vec<Placement>,
}

impl Placements {
    /// Opens the table at its first row.
    pub fn open(package: &Package) -> Result<Self, Refusal> {
        let sheet = Sheet::open::<Column>(package)?;
        let place = sheet.layout.place(Column::PlacementId).unwrap_or_default();
        let mut placements =
            Self { sheet, counts: Counts::default(), place, live: false, key: Key::default(), at: 0, pending: HashMap::new(), issues: Vec::new() };
        placements.step()?;
        Ok(placements)
    }

    /// The next placement whose rows are all read, in the order of the file.
    pub fn next_group(&mut self, order: &Order, desk: &mut Desk<'_>) -> Result<Option<Group>, Refusal> {
        while self.live {
            let (key, at) = (std::mem::take(&mut self.key), self.at);
            let mut versions = if self.pending.is_empty() { Versions::default() } else { self.pending.remove(&key).unwrap_or_default() };
            self.add_version(&mut versions, desk)?;
            self.at += 1;
            self.step()?;
            let more = match order {
                Order::Rising => self.live && self.key == key,
                Order::Places(_) => order.place(&key).is_some_and(|last| at < last),
            };
            if more && !key.is_empty() {
                self.pending.insert(key, versions);
                continue;
            }
            let Versions { older, said: _, last, line, shown } = versions;
            return Ok(Some(Group { key, at, line, shown, placement: last.map(|(_, _, placement)| placement), earlier: older }));
        }
        Ok(None)
    }

    /// The id as written; not where the row has other cells than the header, for it may be another cell then.
    fn shown(&mut self) -> String {
        let file = std::mem::take(&mut self.sheet.file);
        let sound = self.sheet.current(&file).is_ok();
        self.sheet.file = file;
        let cell = if sound { self.sheet.peek(self.place).unwrap_or_default() } else { b"" };
        printable(&String::from_utf8_lossy(cell)).into()
    }

    fn step(&mut self) -> Result<(), Refusal> {
        self.live = self.sheet.advance_to_content()?;
        if self.live {
            self.counts.rows += 1;
            self.key = self.sheet.key(self.place);
        }
        Ok(())
    }

    fn add_version(&mut self, versions: &mut Versions, desk: &mut Desk<'_>) -> Result<(), Refusal> {
        let line = self.sheet.line();
        versions.line = line;
        if let Some(earlier) = versions.line_of(self.sheet.raw()) {
            self.counts.taken += 1;
            self.counts.duplicates += 1;
            desk.report.add(repeated(&self.sheet.file, line, earlier));
            return Ok(());
        }
        let read = entry::<Placement>(&mut self.sheet, desk.names, &mut self.issues);
        self.issues.drain(..).for_each(|issue| desk.report.add(issue));
        let Some(placement) = read else {
            self.counts.rejected += 1;
            versions.shown = self.shown();
            let rejected = desk.rejects.reject(Column::TABLE, &self.sheet.header, self.sheet.raw());
            return rejected.map_err(|e| Refusal::io(&self.sheet.file, "writing rejected rows", e));
        };
        self.counts.taken += 1;
        if let Some((older, raw, entry)) = versions.last.take() {
            clashing(&self.sheet.file, Column::PlacementId.name(), [older, line], &Clash::LastCounts).into_iter().for_each(|issue| desk.report.add(issue));
            versions.said.insert(raw.into(), older);
            versions.older.push(entry);
        }
        versions.last = Some((line, self.sheet.raw().to_vec(), placement));
        Ok(())
    }
}

impl Versions {
    /// The line of a row with these very bytes.
    fn line_of(&self, raw: &[u8]) -> Option<u32> {
        match &self.last {
            Some((line, bytes, _)) if bytes == raw => Some(*line),
            Some(_) | None => self.said.get(raw).copied(),
        }
    }
}
