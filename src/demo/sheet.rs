//! How does a table of exchange 1.0 get written row by row? By column name, in the order of the format, quoted where needed.

use std::fmt::{Display, Write as _};
use std::io::{self, Write};

/// A table that grows at its end; nothing but the row in hand is held.
#[derive(Debug)]
pub struct Sheet<W> {
    out: W,
    columns: &'static [&'static str],
    cells: Vec<String>,
    at: usize,
    unknown: Option<&'static str>,
}

impl<W: Write> Sheet<W> {
    /// Begins a table with its row of names.
    ///
    /// # Errors
    /// When the place it goes to takes no more.
    pub fn new(mut out: W, columns: &'static [&'static str]) -> io::Result<Self> {
        writeln!(out, "{}", columns.join(","))?;
        Ok(Self { out, columns, cells: vec![String::new(); columns.len()], at: 0, unknown: None })
    }

    /// Sets a cell of the row in hand. Columns that are set in order are found at once.
    pub fn set(&mut self, column: &'static str, value: impl Display) -> &mut Self {
        let found = (self.at..self.columns.len()).chain(0..self.at).find(|at| self.columns[*at] == column);
        match found {
            Some(at) => {
                self.at = at;
                self.cells[at].clear();
                // Writing into memory does not fail.
                let _ = write!(self.cells[at], "{value}");
            }
            None => self.unknown = Some(column),
        }
        self
    }

    /// Sets a cell where there is something to say.
    pub fn maybe(&mut self, column: &'static str, value: Option<impl Display>) -> &mut Self {
        match value {
            Some(value) => self.set(column, value),
            None => self,
        }
    }

    /// Writes the row in hand and begins an empty one.
    ///
    /// # Errors
    /// When the place it goes to takes no more, or a column was set that the table does not have.
    pub fn end(&mut self) -> io::Result<()> {
        if let Some(column) = self.unknown {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("exchange 1.0 has no column {column} in this table")));
        }
        for (at, cell) in self.cells.iter_mut().enumerate() {
            if at > 0 {
                self.out.write_all(b",")?;
            }
            put(&mut self.out, cell)?;
            cell.clear();
        }
        self.at = 0;
        self.out.write_all(b"\n")
    }

    /// Everything written so far, handed to where it goes.
    ///
    /// # Errors
    /// When the place it goes to takes no more.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }
}

fn put(out: &mut impl Write, cell: &str) -> io::Result<()> {
    if cell.contains(['"', ',', '\n', '\r']) { write!(out, "\"{}\"", cell.replace('"', "\"\"")) } else { out.write_all(cell.as_bytes()) }
}
