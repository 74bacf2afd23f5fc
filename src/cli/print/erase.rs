//! What goes, what stays and why?

use std::io::{self, Write};

use crate::flow::erase::Item;

/// Writes everything that may go, a line each: since when it is due, or why it stays.
///
/// # Errors
/// When stdout cannot be written.
pub fn items(items: &[Item]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for Item { subject, holding, due_on, needed } in items {
        match (needed, due_on) {
            (Some(need), _) => writeln!(out, "stays: {subject}; {need}")?,
            (None, Some(day)) => writeln!(out, "due since {day} ({holding}): {subject}")?,
            (None, None) => writeln!(out, "asked for ({holding}): {subject}")?,
        }
    }
    Ok(())
}

/// Tells how it ended; `gone` things went, or nobody said that they should.
pub fn ended(items: &[Item], gone: Option<usize>) {
    let may_go = items.iter().filter(|item| item.needed.is_none()).count();
    match gone {
        Some(gone) => println!("{gone} erased, {} stay.", items.len() - gone.min(items.len())),
        None if may_go == 0 => println!("Nothing is to be erased."),
        None => println!("Nothing was erased: say --yes to erase {may_go}. There is no way back."),
    }
}
