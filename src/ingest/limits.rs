//! How much may one package hold before it is refused? Every limit has a number, and every number a reason.

/// Limits of one intake.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of one table, unpacked. 4 GiB: about 2.5 million placements with their charges.
    pub file_bytes: u64,
    /// Bytes of one table that are put in order in memory where it does not follow the placements.
    pub memory_bytes: u64,
    /// Rows of one table.
    pub rows: u64,
    /// Columns of one table.
    pub columns: usize,
    /// Bytes of one cell.
    pub cell_bytes: usize,
    /// Bytes of one row, all cells together.
    pub row_bytes: usize,
    /// How many times larger a packed file may become when it is unpacked. Tables of text pack to a tenth, seldom to a fiftieth.
    pub zip_ratio: u64,
    /// Files in a `.zip`.
    pub zip_entries: usize,
    /// Issues kept word for word, and as many notices; the rest is counted.
    pub issues_kept: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 4 << 30,
            memory_bytes: 1 << 30,
            rows: 50_000_000,
            columns: 500,
            cell_bytes: 1 << 20,
            row_bytes: 4 << 20,
            zip_ratio: 250,
            zip_entries: 1_000,
            issues_kept: 10_000,
        }
    }
}
