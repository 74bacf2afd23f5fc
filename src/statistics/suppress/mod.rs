//! Which cells of a table would say too much of somebody? Small ones, those of one agency, and as many more as keep the hidden ones from
//! being reckoned out of the total.
//!
//! One breakdown of a total is done here. A table with totals on both sides ([`cross`]) needs a way around in it ([`rectangle`]); what is published
//! again later must not differ from what was published by a few ([`release`], and [`follow`] for whole tables).

pub mod cross;
pub mod follow;
pub mod rectangle;
pub mod release;

/// What is known of a cell before it is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Workers in it.
    pub workers: u64,
    /// Whether one agency fills it.
    pub of_one_agency: bool,
}

/// Why a cell is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// Too few workers.
    Few,
    /// One agency fills it.
    OneAgency,
    /// It would tell of a hidden one.
    Beside,
}

/// Says of each cell whether and why it is hidden. The cells are one breakdown of a published total, and none holds nobody.
/// After it, no cell is hidden, or at least two are and together they hold at least `least` workers: the total less what is shown
/// then speaks of no small group (`domain.md` 6.4).
#[must_use]
pub fn hide(cells: &[Count], least: u64) -> Vec<Option<Hidden>> {
    let mut hidden: Vec<Option<Hidden>> = cells.iter().map(|cell| first_look(*cell, least)).collect();
    loop {
        let behind: Vec<u64> = cells.iter().zip(&hidden).filter(|(_, why)| why.is_some()).map(|(cell, _)| cell.workers).collect();
        let safe = behind.is_empty() || (2 <= behind.len() && least <= behind.iter().sum());
        let shown = || (0..cells.len()).filter(|at| hidden[*at].is_none());
        match shown().min_by_key(|at| (cells[*at].workers, *at)) {
            Some(smallest) if !safe => hidden[smallest] = Some(Hidden::Beside),
            Some(_) | None => return hidden,
        }
    }
}

const fn first_look(cell: Count, least: u64) -> Option<Hidden> {
    if cell.workers < least {
        Some(Hidden::Few)
    } else if cell.of_one_agency {
        Some(Hidden::OneAgency)
    } else {
        None
    }
}
