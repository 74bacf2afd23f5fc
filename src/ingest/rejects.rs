//! Where do rejected rows go? Out as they came, one file a table, so that they can be mended and sent again.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::io::{self, Write};

use crate::record::table::Table;

/// Keeps rejected rows.
pub trait Rejects: Send {
    /// Keeps one row as it came, under the header of its table as it came; neither has a line end.
    ///
    /// # Errors
    /// When it cannot be written.
    fn reject(&mut self, table: Table, header: &[u8], row: &[u8]) -> io::Result<()>;
}

/// Keeps nothing, for a dry run.
impl Rejects for () {
    fn reject(&mut self, _table: Table, _header: &[u8], _row: &[u8]) -> io::Result<()> {
        Ok(())
    }
}

impl<R: Rejects + ?Sized> Rejects for &mut R {
    fn reject(&mut self, table: Table, header: &[u8], row: &[u8]) -> io::Result<()> {
        (**self).reject(table, header, row)
    }
}

/// Writes rejected rows to one writer a table, each opened with the first rejected row.
#[derive(Debug)]
pub struct RejectedFiles<F, W> {
    open: F,
    files: BTreeMap<Table, W>,
}

impl<W: Write, F: FnMut(Table) -> io::Result<W>> RejectedFiles<F, W> {
    /// `open` is asked for a writer when the first row of a table is rejected, so that no empty file appears.
    pub const fn new(open: F) -> Self {
        Self { open, files: BTreeMap::new() }
    }

    /// The tables that had rejected rows, with their writers.
    pub fn into_files(self) -> BTreeMap<Table, W> {
        self.files
    }
}

impl<W: Write + Send, F: FnMut(Table) -> io::Result<W> + Send> Rejects for RejectedFiles<F, W> {
    fn reject(&mut self, table: Table, header: &[u8], row: &[u8]) -> io::Result<()> {
        let file = match self.files.entry(table) {
            Slot::Occupied(known) => known.into_mut(),
            Slot::Vacant(new) => {
                let mut file = (self.open)(table)?;
                file.write_all(header)?;
                file.write_all(b"\n")?;
                new.insert(file)
            }
        };
        file.write_all(row)?;
        file.write_all(b"\n")
    }
}
