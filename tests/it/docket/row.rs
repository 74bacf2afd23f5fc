//! How is a row of text read, cell by cell?

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use recruitwatch::record::code::Code;
use recruitwatch::record::currency::Currency;
use recruitwatch::record::id::Id;
use recruitwatch::record::money::{Money, parse_number};
use recruitwatch::record::place::{Country, Occupation};
use recruitwatch::record::table::Table;

use super::day;

/// A row of text: column and cell.
#[derive(Debug, Clone)]
pub struct Row {
    pub line: u32,
    pub cells: BTreeMap<String, String>,
}

pub type Tables = BTreeMap<Table, Vec<Row>>;

impl Row {
    pub fn get(&self, column: &str) -> Option<&str> {
        self.cells.get(column).map(String::as_str).filter(|cell| !cell.is_empty())
    }

    pub fn text(&self, column: &str) -> String {
        self.get(column).unwrap_or_else(|| panic!("{column} is empty on line {}", self.line)).to_owned()
    }

    pub fn id(&self, column: &str) -> Option<Id> {
        self.get(column).map(Id::new)
    }

    pub fn day(&self, column: &str) -> Option<NaiveDate> {
        self.get(column).map(day)
    }

    pub fn number(&self, column: &str) -> Option<rust_decimal::Decimal> {
        self.get(column).map(|cell| parse_number(cell).unwrap())
    }

    pub fn count(&self, column: &str) -> Option<u32> {
        self.get(column).map(|cell| cell.parse().unwrap())
    }

    pub fn flag(&self, column: &str) -> Option<bool> {
        self.get(column).map(|cell| cell == "yes")
    }

    pub fn code<C: Code>(&self, column: &str) -> Option<C> {
        self.get(column).map(|cell| C::parse(cell).unwrap())
    }

    pub fn country(&self, column: &str) -> Option<Country> {
        self.get(column).map(|cell| Country::parse(cell).unwrap())
    }

    pub fn occupation(&self, column: &str) -> Option<Occupation> {
        self.get(column).map(|cell| Occupation::parse(cell).unwrap())
    }

    pub fn money(&self, column: &str, currency: &str) -> Option<Money> {
        let amount = self.get(column)?;
        Some(Money::parse(amount, Currency::parse(self.get(currency)?).unwrap()).unwrap())
    }

    pub fn list<T>(&self, column: &str, read: impl Fn(&str) -> T) -> Vec<T> {
        self.get(column).into_iter().flat_map(str::split_whitespace).map(read).collect()
    }
}

/// The tables of a TOML fixture: arrays of tables named as the tables of the exchange format.
pub fn tables_of_toml(fixture: &toml::Table) -> Tables {
    let mut tables = Tables::new();
    for name in fixture.get("tables").and_then(toml::Value::as_array).into_iter().flatten() {
        tables.entry(Table::parse(name.as_str().unwrap()).unwrap()).or_default();
    }
    for (name, rows) in fixture {
        let Ok(table) = Table::parse(name) else { continue };
        for (n, row) in rows.as_array().unwrap().iter().enumerate() {
            let cells = row.as_table().unwrap().iter().map(|(column, cell)| (column.clone(), cell.as_str().unwrap().to_owned())).collect();
            tables.entry(table).or_default().push(Row { line: u32::try_from(n).unwrap() + 2, cells });
        }
    }
    tables
}

/// The tables of a folder of CSV files; those that are not there are not there.
pub fn tables_of_folder(folder: &Path, tables: &mut Tables) {
    for table in Table::ALL {
        let Ok(mut reader) = csv::Reader::from_path(folder.join(table.file())) else { continue };
        let header = reader.headers().unwrap().clone();
        for (n, row) in reader.records().enumerate() {
            let cells = header.iter().map(str::to_owned).zip(row.unwrap().iter().map(str::to_owned)).collect();
            tables.entry(*table).or_default().push(Row { line: u32::try_from(n).unwrap() + 2, cells });
        }
        tables.entry(*table).or_default();
    }
}
