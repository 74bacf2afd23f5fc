//! Which rows of another table belong to this placement? A table that is walked beside the placements.

use super::columns::Columns;
use super::entry::{Entry, entry};
use super::issue::{Issue, IssueCode, printable};
use super::order::{Order, Standing};
use super::package::Package;
use super::refusal::Refusal;
use super::report::Counts;
use super::settle::{Gathered, Origin, Settled, settle};
use super::sheet::Sheet;
use super::whole::{Desk, about_table};
use crate::record::id::Key;

/// A record that belongs to a placement.
pub(super) trait Follows: Entry {
    /// What makes it one within its placement.
    type Unique: Ord;
    /// The column that names the placement.
    const PARENT: Self::Column;
    /// The column in which a clash of keys is reported.
    const UNIQUE: Self::Column;

    /// What makes it one within its placement.
    fn unique(&self) -> Self::Unique;

    /// Puts the records of one placement in the order in which they are judged.
    fn put_in_order(rows: &mut [Self]);
}

/// A table beside the placements, at the first row that no placement has taken yet.
pub(super) struct Follower<E> {
    sheet: Option<Sheet>,
    parent: u32,
    live: bool,
    key: Key,
    place: Option<u32>,
    cell: Vec<u8>,
    counts: Counts,
    raw: Vec<u8>,
    entry: std::marker::PhantomData<E>,
}

impl<E: Follows> Follower<E> {
    /// Opens the table in the order of the placements; an absent table has no rows.
    pub fn open(package: &Package, order: &Order) -> Result<(Self, Option<Issue>), Refusal> {
        let mut follower = Self {
            sheet: None,
            parent: 0,
            live: false,
            key: Key::default(),
            place: None,
            cell: Vec::new(),
            counts: Counts::default(),
            raw: Vec::new(),
            entry: std::marker::PhantomData,
        };
        if !package.has(E::Column::TABLE) {
            return Ok((follower, None));
        }
        let (sheet, notice) = order.open::<E::Column>(package, E::PARENT)?;
        follower.parent = sheet.layout.place(E::PARENT).unwrap_or_default();
        follower.sheet = Some(sheet);
        follower.step(order)?;
        Ok((follower, notice))
    }

    /// Counts of the table and its name, where it is there.
    pub fn counts(&self) -> Option<Counts> {
        self.sheet.is_some().then_some(self.counts)
    }

    /// Takes the rows of a placement; rows before them that belong to none are rejected.
    pub fn rows_of(&mut self, placement: (&Key, u32), order: &Order, desk: &mut Desk<'_>) -> Result<Settled<E>, Refusal> {
        let (mut gathered, mut rejected) = (Gathered { rows: Vec::new(), origins: Vec::new() }, 0);
        self.raw.clear();
        while self.live {
            match order.standing((&self.key, self.place), placement) {
                Standing::Nowhere => self.reject_loose(desk)?,
                Standing::Here => rejected += u32::from(!self.take(&mut gathered, desk)?),
                Standing::Later => break,
            }
            self.step(order)?;
        }
        if gathered.rows.is_empty() {
            return Ok(Settled { rows: Vec::new(), earlier: Vec::new(), rejected });
        }
        let file = self.sheet.as_ref().map_or("", |sheet| sheet.file.as_str());
        let settled = settle(gathered, &self.raw, file, &mut self.counts, desk.report);
        Ok(Settled { rejected, ..settled })
    }

    /// Holds back the rows of a rejected placement; says how many.
    pub fn hold_back(&mut self, placement: (&Key, u32), order: &Order, desk: &mut Desk<'_>) -> Result<u64, Refusal> {
        let before = self.counts.held_back;
        while self.live {
            match order.standing((&self.key, self.place), placement) {
                Standing::Nowhere => self.reject_loose(desk)?,
                Standing::Here => {
                    self.counts.held_back += 1;
                    self.reject(desk)?;
                }
                Standing::Later => break,
            }
            self.step(order)?;
        }
        Ok(self.counts.held_back - before)
    }

    /// Leaves the rows up to and of a placement unread: nothing is said of them.
    pub fn pass_over(&mut self, placement: (&Key, u32), order: &Order) -> Result<(), Refusal> {
        while self.live && order.standing((&self.key, self.place), placement) != Standing::Later {
            self.step(order)?;
        }
        Ok(())
    }

    /// Rejects what is left when the placements are at their end, and says what there is to say of the table.
    pub fn finish(&mut self, order: &Order, desk: &mut Desk<'_>) -> Result<(), Refusal> {
        while self.live {
            self.reject_loose(desk)?;
            self.step(order)?;
        }
        self.sheet.iter().flat_map(about_table).for_each(|notice| desk.report.add(notice));
        Ok(())
    }

    fn step(&mut self, order: &Order) -> Result<(), Refusal> {
        let Some(sheet) = &mut self.sheet else { return Ok(()) };
        self.live = sheet.advance_to_content()?;
        if !self.live {
            return Ok(());
        }
        self.counts.rows += 1;
        // Rows of one placement mostly repeat the same bytes: the comparable form is made once for all of them.
        let flawless = sheet.flaw().is_none();
        let cell = sheet.peek(self.parent).unwrap_or_default();
        if flawless && !self.cell.is_empty() && cell == self.cell.as_slice() {
            return Ok(());
        }
        self.cell.clear();
        if flawless {
            self.cell.extend_from_slice(cell);
        }
        self.key = sheet.key(self.parent);
        self.place = order.place(&self.key);
        Ok(())
    }

    /// Reads the current row; `false` where it is rejected.
    fn take(&mut self, gathered: &mut Gathered<E>, desk: &mut Desk<'_>) -> Result<bool, Refusal> {
        let Some(sheet) = &mut self.sheet else { return Ok(true) };
        let mut issues = Vec::new();
        let read = entry::<E>(sheet, desk.names, &mut issues);
        issues.into_iter().for_each(|issue| desk.report.add(issue));
        let Some(entry) = read else {
            self.reject(desk)?;
            return Ok(false);
        };
        self.counts.taken += 1;
        let from = self.raw.len();
        self.raw.extend_from_slice(sheet.raw());
        gathered.rows.push(entry);
        gathered.origins.push(Origin { line: sheet.line(), raw: from..self.raw.len() });
        Ok(true)
    }

    fn reject_loose(&mut self, desk: &mut Desk<'_>) -> Result<(), Refusal> {
        let Some(sheet) = &mut self.sheet else { return Ok(()) };
        let mut issues = Vec::new();
        if entry::<E>(sheet, desk.names, &mut issues).is_some() {
            let shown = printable(&String::from_utf8_lossy(sheet.peek(self.parent).unwrap_or_default()));
            let message = "no row of placements.csv has this placement_id";
            let issue = Issue::new(&sheet.file, IssueCode::NoSuchPlacement, message, "Send the placement in the same package, or correct the id.");
            issues.push(issue.on_line(sheet.line()).in_column(E::PARENT.name()).showing(&shown));
        }
        issues.into_iter().for_each(|issue| desk.report.add(issue));
        self.reject(desk)
    }

    fn reject(&mut self, desk: &mut Desk<'_>) -> Result<(), Refusal> {
        self.counts.rejected += 1;
        let Some(sheet) = &self.sheet else { return Ok(()) };
        desk.rejects.reject(E::Column::TABLE, &sheet.header, sheet.raw()).map_err(|e| Refusal::io(&sheet.file, "writing rejected rows", e))
    }
}
